// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notices_section.h"

#include "ui/common/text.h"
#include "ui/common/wrap_box.h"
#include "ui/settings/collapsible_section.h"
#include "ui/settings/notify_level_box.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const QTime UsualFrom(22, 0);
const QTime UsualUntil(7, 0);
} // namespace

NoticesSection::NoticesSection(const Preferences &preferences, const SettingsTools &tools, QWidget *parent)
    : PreferenceSection(parent)
{
    auto *layout = new QVBoxLayout(this);
    auto *form = newForm();
    addLevel(form, preferences, tools);
    addPopups(form, preferences);
    addQuietHours(form, preferences);
    addBack(form, preferences);
    layout->addLayout(form);
    layout->addWidget(
        new CollapsibleSection(tr("Urgency and sound of each status"), newByStatus(preferences)));
    layout->addStretch();
    watch();
}

/// The one choice for all, and a notification to see how it arrives.
void NoticesSection::addLevel(QFormLayout *form, const Preferences &preferences, const SettingsTools &tools)
{
    m_notify = new NotifyLevelBox;
    m_notify->setLevel(preferences.notify);
    m_notify->setToolTip(tr("For all services; each service can have fewer"));
    form->addRow(tr("&Notify me about:"), m_notify);
    if (!tools.testNotification)
        return;
    auto *test = new QPushButton(tr("Send a &test notification"));
    test->setAutoDefault(false);
    connect(test, &QPushButton::clicked, this, tools.testNotification);
    auto *line = new QHBoxLayout;
    line->addWidget(test);
    line->addStretch();
    form->addRow(QString(), line);
}

void NoticesSection::addPopups(QFormLayout *form, const Preferences &preferences)
{
    m_recovery = new WrapBox(tr("Notify me when a service &recovers"));
    m_recovery->setChecked(preferences.notifyRecovery);
    form->addRow(tr("Recovery:"), m_recovery);
    m_groupWait = newNumber(0, 600, preferences.groupWaitSeconds, tr(" s"));
    m_groupWait->setToolTip(tr("Changes within this time come as one notification. Default: 8 s"));
    form->addRow(tr("&Collect notifications for:"), m_groupWait);
    m_remind = newNumber(0, 7 * 24 * 60, preferences.remindAfterMinutes, tr(" min"), tr("never"));
    m_remind->setToolTip(tr("Each next reminder waits twice as long, a day at most. Default: never"));
    form->addRow(tr("&Remind of an outage after:"), m_remind);
    m_grace = newNumber(0, 600, preferences.graceSeconds, tr(" s"));
    m_grace->setToolTip(
        tr("After start, wake-up and a network change, failures do not count for this time. Default: 20 s"));
    form->addRow(tr("Stay &silent after start and wake-up:"), m_grace);
    m_digest = new WrapBox(tr("One summary a wee&k"));
    m_digest->setToolTip(tr(
        "Mondays: outages, what they cost you, the slowest, and whose status page was late. Default: off"));
    m_digest->setChecked(preferences.weeklyDigest);
    form->addRow(tr("Digest:"), m_digest);
}

void NoticesSection::addQuietHours(QFormLayout *form, const Preferences &preferences)
{
    m_quiet = new WrapBox(tr("No notifications &from"));
    m_quiet->setChecked(preferences.quietFrom.isValid() && preferences.quietUntil.isValid());
    const auto newTime = [](const QTime &time, const QTime &usual, const QString &name) {
        auto *edit = new QTimeEdit(time.isValid() ? time : usual);
        edit->setDisplayFormat(timeFormat());
        edit->setAccessibleName(name);
        return edit;
    };
    m_from = newTime(preferences.quietFrom, UsualFrom, tr("Quiet from"));
    m_until = newTime(preferences.quietUntil, UsualUntil, tr("Quiet until"));
    form->addRow(tr("Quiet hours:"), m_quiet);
    auto *line
        = new QHBoxLayout; // on a line of its own: screens are narrow, and texts of other languages long
    line->addWidget(m_from);
    line->addWidget(new QLabel(tr("to", "until a time of day")));
    line->addWidget(m_until);
    line->addStretch();
    form->addRow(QString(), line);
    m_exceptOutages = new WrapBox(tr("Still notify about &outages"));
    m_exceptOutages->setChecked(preferences.quietExceptOutages);
    form->addRow(QString(), m_exceptOutages);
    const auto enable = [this](bool on) {
        for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_until, m_exceptOutages})
            field->setEnabled(on);
    };
    connect(m_quiet, &QCheckBox::toggled, this, enable);
    enable(m_quiet->isChecked());
}

void NoticesSection::addBack(QFormLayout *form, const Preferences &preferences)
{
    m_backAfter = newNumber(0, 24 * 60, preferences.backAfterMinutes, tr(" min"), tr("not at all"));
    m_backAfter->setToolTip(
        tr("How long a service must stay up before the “Tell me when it's back” notification is sent"));
    form->addRow(tr("When it's back, &wait:"), m_backAfter);
    m_open = new WrapBox(tr("Open its &page then"));
    m_open->setChecked(preferences.openWhenBack);
    form->addRow(QString(), m_open);
    m_copy = new QLineEdit(preferences.copyWhenBack);
    m_copy->setPlaceholderText(tr("Nothing"));
    form->addRow(tr("Copy this te&xt then:"), m_copy);
}

QWidget *NoticesSection::newByStatus(const Preferences &preferences)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(16, 0, 0, 0);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Status status : {Status::Offline, Status::Overload, Status::Maintenance, Status::Online}) {
        auto *urgency = new QComboBox;
        urgency->addItem(tr("Default urgency"), QString());
        urgency->addItem(tr("Low"), u"low"_s);
        urgency->addItem(tr("Normal"), u"normal"_s);
        urgency->addItem(tr("Critical"), u"critical"_s);
        urgency->setCurrentIndex(std::max(0, urgency->findData(preferences.urgencies.value(status))));
        urgency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // narrow screens
        urgency->setMinimumContentsLength(8);
        urgency->setAccessibleName(tr("Urgency of: %1").arg(displayName(status)));
        auto *sound = new QLineEdit(preferences.sounds.value(status));
        sound->setPlaceholderText(tr("Default sound, none, a name such as bell, or a file"));
        sound->setMinimumWidth(60);
        sound->setAccessibleName(tr("Sound of: %1").arg(displayName(status)));
        grid->addWidget(new QLabel(displayName(status)), row, 0);
        grid->addWidget(urgency, row, 1);
        grid->addWidget(sound, row++, 2);
        m_urgencies.insert(status, urgency);
        m_sounds.insert(status, sound);
    }
    return box;
}

void NoticesSection::watch()
{
    for (QSpinBox *box : {m_groupWait, m_remind, m_grace, m_backAfter})
        connect(box, &QSpinBox::valueChanged, this, &NoticesSection::changed);
    for (QCheckBox *box : {m_recovery, m_quiet, m_exceptOutages, m_open, m_digest})
        connect(box, &QCheckBox::toggled, this, &NoticesSection::changed);
    for (QTimeEdit *edit : {m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, &NoticesSection::changed);
    connect(m_copy, &QLineEdit::textChanged, this, &NoticesSection::changed);
    connect(m_notify, &QComboBox::currentIndexChanged, this, &NoticesSection::changed);
    for (QComboBox *box : std::as_const(m_urgencies))
        connect(box, &QComboBox::currentIndexChanged, this, &NoticesSection::changed);
    for (QLineEdit *edit : std::as_const(m_sounds))
        connect(edit, &QLineEdit::textChanged, this, &NoticesSection::changed);
}

void NoticesSection::applyTo(Preferences &preferences) const
{
    preferences.notify = m_notify->level();
    preferences.notifyRecovery = m_recovery->isChecked();
    preferences.groupWaitSeconds = m_groupWait->value();
    preferences.remindAfterMinutes = m_remind->value();
    preferences.graceSeconds = m_grace->value();
    preferences.quietFrom = m_quiet->isChecked() ? m_from->time() : QTime();
    preferences.quietUntil = m_quiet->isChecked() ? m_until->time() : QTime();
    preferences.quietExceptOutages = m_exceptOutages->isChecked();
    preferences.backAfterMinutes = m_backAfter->value();
    preferences.openWhenBack = m_open->isChecked();
    preferences.copyWhenBack = m_copy->text();
    preferences.weeklyDigest = m_digest->isChecked();
    const auto set = [](QMap<Status, QString> &map, Status status, const QString &value) {
        if (value.isEmpty())
            map.remove(status);
        else
            map.insert(status, value);
    };
    for (auto it = m_urgencies.cbegin(); it != m_urgencies.cend(); ++it)
        set(preferences.urgencies, it.key(), it.value()->currentData().toString());
    for (auto it = m_sounds.cbegin(); it != m_sounds.cend(); ++it)
        set(preferences.sounds, it.key(), it.value()->text().trimmed());
}

QString NoticesSection::problem() const
{
    const bool isEndless = m_quiet->isChecked() && m_from->time() == m_until->time();
    return isEndless ? tr("Quiet hours begin and end at the same time: change one of them") : QString();
}

} // namespace Pilotlamp
