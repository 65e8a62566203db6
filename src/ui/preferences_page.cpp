// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences_page.h"

#include "ui/field_note.h"
#include "ui/icon_painter.h"
#include "ui/text.h"
#include "ui/validation.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QSpinBox *spin(int least, int most, int value, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setValue(value);
    return box;
}

} // namespace

PreferencesPage::PreferencesPage(const Preferences &preferences, bool offersAutostart, bool autostart,
                                 QWidget *parent)
    : QWidget(parent)
    , m_before(preferences)
{
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    layout->addLayout(form);
    layout->addStretch();
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addPopups(form);
    addSurroundings(form);
    m_autostart = new QCheckBox(tr("Start when I &log in"));
    m_autostart->setChecked(autostart);
    m_autostart->setEnabled(offersAutostart);
    form->addRow(tr("Start:"), m_autostart);
    for (QSpinBox *box : {m_grace, m_groupWait, m_remind, m_history})
        connect(box, &QSpinBox::valueChanged, this, &PreferencesPage::changed);
    for (QCheckBox *box : {m_recovery, m_autostart})
        connect(box, &QCheckBox::toggled, this, &PreferencesPage::changed);
    connect(m_style, &QComboBox::currentIndexChanged, this, &PreferencesPage::changed);
    connect(m_references, &QPlainTextEdit::textChanged, this, [this] {
        validate();
        Q_EMIT changed();
    });
    validate();
}

void PreferencesPage::addPopups(QFormLayout *form)
{
    m_recovery = new QCheckBox(tr("Tell when a service is &back, and how long it was away"));
    m_recovery->setChecked(m_before.tellRecovery);
    form->addRow(tr("Popups:"), m_recovery);
    m_groupWait = spin(0, 3600, m_before.groupWaitSeconds, tr(" s"));
    m_groupWait->setToolTip(tr("Changes within this time are told together"));
    form->addRow(tr("&Wait before the first:"), m_groupWait);
    m_remind = spin(0, 7 * 24 * 60, m_before.remindAfterMinutes, tr(" min"));
    m_remind->setSpecialValueText(tr("never"));
    form->addRow(tr("&Remind of an outage after:"), m_remind);
    m_grace = spin(0, 3600, m_before.graceSeconds, tr(" s"));
    m_grace->setToolTip(tr("After start, wake-up and a network change failures do not count for this time"));
    form->addRow(tr("&Quiet after start and wake-up:"), m_grace);
}

void PreferencesPage::addSurroundings(QFormLayout *form)
{
    m_style = new QComboBox;
    for (const IconStyle &style : iconStyles())
        m_style->addItem(
            iconOf({Mark::Overload}, iconPalette(style.name, palette()), devicePixelRatioF(), 24),
            style.title, style.name);
    if (m_style->findData(m_before.iconStyle) < 0) // a style of a newer version is kept
        m_style->addItem(plainLine(m_before.iconStyle, 60), m_before.iconStyle);
    m_style->setCurrentIndex(m_style->findData(m_before.iconStyle));
    form->addRow(tr("&Icon:"), m_style);
    m_references = new QPlainTextEdit(m_before.references.join(u'\n'));
    m_references->setTabChangesFocus(true);
    m_references->setPlaceholderText(tr("The built-in two. Or one address a line"));
    m_references->setToolTip(tr("Asked only after a failure, to tell whether this machine is online"));
    m_references->setFixedHeight(m_references->fontMetrics().lineSpacing() * 3 + 12);
    m_referencesNote = new FieldNote(m_references);
    form->addRow(tr("Re&ferences:"), m_references);
    form->addRow(QString(), m_referencesNote);
    m_history = spin(1, 10000, m_before.historyMegabytes, tr(" MB"));
    form->addRow(tr("&History takes at most:"), m_history);
}

Preferences PreferencesPage::preferences() const
{
    Preferences now = m_before;
    now.tellRecovery = m_recovery->isChecked();
    now.groupWaitSeconds = m_groupWait->value();
    now.remindAfterMinutes = m_remind->value();
    now.graceSeconds = m_grace->value();
    now.iconStyle = m_style->currentData().toString();
    now.references = globsOf(m_references->toPlainText());
    now.historyMegabytes = m_history->value();
    return now;
}

bool PreferencesPage::autostart() const
{
    return m_autostart->isChecked();
}

QString PreferencesPage::problem() const
{
    return m_referencesNote->problem();
}

void PreferencesPage::validate()
{
    const QStringList lines = globsOf(m_references->toPlainText());
    const bool fine = std::all_of(lines.begin(), lines.end(), isWebLink);
    m_referencesNote->setProblem(fine ? QString() : tr("Start each address with https:// or http://"));
}

} // namespace Pilotlamp
