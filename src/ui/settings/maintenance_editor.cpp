// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/maintenance_editor.h"

#include "ui/common/text.h"
#include "ui/settings/preference_section.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

enum When : quint8 { Once, Daily, Weekly };
constexpr int MaintenanceEditorListRows = 3;
constexpr int MostMinutes = 7 * 24 * 60; // as in resources/config.schema.json
const QStringList DayNames{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
const auto StartFormat = u"HH:mm"_s;

When whenOf(const QJsonObject &window)
{
    if (window.contains("weekly"_L1))
        return Weekly;
    return window.contains("daily"_L1) ? Daily : Once;
}

/// "sat", "Saturday" and lists of them, by the first three letters.
QStringList daysOf(const QJsonObject &window)
{
    QStringList days;
    for (const QString &day : window.value("weekly"_L1).toVariant().toStringList())
        days.append(day.trimmed().toLower().left(3));
    return days;
}

QString maintenanceEditorTitleOf(const QJsonObject &window)
{
    const QLocale locale;
    const QString start = window.value("start"_L1).toString();
    const QString length = MaintenanceEditor::tr("%n min", nullptr, window.value("minutes"_L1).toInt());
    switch (whenOf(window)) {
    case Daily:
        return MaintenanceEditor::tr("Every day at %1, %2").arg(start, length);
    case Weekly: {
        QStringList names;
        for (const QString &day : daysOf(window))
            names.append(locale.dayName(int(DayNames.indexOf(day)) + 1, QLocale::ShortFormat));
        return MaintenanceEditor::tr("%1 at %2, %3").arg(names.join(u", "_s), start, length);
    }
    case Once:
        break;
    }
    const auto text = [&](QLatin1StringView key) {
        const QDateTime time = QDateTime::fromString(window.value(key).toString(), Qt::ISODate);
        return time.isValid() ? locale.toString(time.toLocalTime(), QLocale::ShortFormat) : u"?"_s;
    };
    return MaintenanceEditor::tr("Once, %1 to %2").arg(text("from"_L1), text("until"_L1));
}

} // namespace

MaintenanceEditor::MaintenanceEditor(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    m_list->setAccessibleName(tr("Planned maintenance"));
    m_list->setFixedHeight(m_list->fontMetrics().lineSpacing() * MaintenanceEditorListRows + 16);
    auto *top = new QHBoxLayout;
    top->addWidget(m_list, 1);
    top->addLayout(newButtons());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(newForm());
    watch();
    setWindows({});
}

QLayout *MaintenanceEditor::newButtons()
{
    auto *add = new QPushButton(tr("Add window"));
    m_remove = new QPushButton(tr("Remove window"));
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    connect(add, &QPushButton::clicked, this, [this] {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        m_windows.append(QJsonObject{{u"from"_s, now.toString(Qt::ISODate)},
                                     {u"until"_s, now.addSecs(3600).toString(Qt::ISODate)}});
        list(int(m_windows.size()) - 1);
        Q_EMIT edited();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_windows.removeAt(m_shown);
        list(m_shown);
        Q_EMIT edited();
    });
    return buttons;
}

QWidget *MaintenanceEditor::newForm()
{
    m_fields = new QWidget;
    m_form = Pilotlamp::newForm();
    m_form->setContentsMargins(0, 0, 0, 0);
    m_fields->setLayout(m_form);
    m_when = new QComboBox;
    m_when->addItems({tr("Once"), tr("Every day"), tr("On days of the week")});
    m_from = new QDateTimeEdit;
    m_until = new QDateTimeEdit;
    for (QDateTimeEdit *edit : {m_from, m_until}) {
        edit->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u' ' + timeFormat());
        edit->setCalendarPopup(true);
    }
    m_days = new QWidget;
    auto *days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    for (int day = 1; day <= DayNames.size(); ++day) {
        m_dayBoxes.append(new QCheckBox(QLocale().dayName(day, QLocale::ShortFormat)));
        m_dayBoxes.constLast()->setAccessibleName(QLocale().dayName(day));
        days->addWidget(m_dayBoxes.constLast());
    }
    days->addStretch();
    m_start = new QTimeEdit;
    m_start->setDisplayFormat(timeFormat());
    m_minutes = newNumber(1, MostMinutes, 60, tr(" min"));
    m_zone = new QLineEdit;
    m_zone->setPlaceholderText(tr("This computer's, or e.g. Europe/Berlin"));
    m_zone->setMaxLength(100);
    m_form->addRow(tr("When:"), m_when);
    m_form->addRow(tr("From:"), m_from);
    m_form->addRow(tr("Until:"), m_until);
    m_form->addRow(tr("On:"), m_days);
    m_form->addRow(tr("Begins at:"), m_start);
    m_form->addRow(tr("Lasts:"), m_minutes);
    m_form->addRow(tr("Time zone:"), m_zone);
    return m_fields;
}

void MaintenanceEditor::watch()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &MaintenanceEditor::show);
    connect(m_when, &QComboBox::currentIndexChanged, this, &MaintenanceEditor::keep);
    for (QDateTimeEdit *edit : std::initializer_list<QDateTimeEdit *>{m_from, m_until, m_start})
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, &MaintenanceEditor::keep);
    for (QCheckBox *box : std::as_const(m_dayBoxes))
        connect(box, &QCheckBox::toggled, this, &MaintenanceEditor::keep);
    connect(m_minutes, &QSpinBox::valueChanged, this, &MaintenanceEditor::keep);
    connect(m_zone, &QLineEdit::textChanged, this, &MaintenanceEditor::keep);
}

void MaintenanceEditor::setWindows(const QJsonArray &windows)
{
    m_windows = windows;
    list(0);
}

void MaintenanceEditor::list(int current)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QJsonValue &window : std::as_const(m_windows))
        m_list->addItem(plainLine(maintenanceEditorTitleOf(window.toObject()), 120));
    m_list->setCurrentRow(std::min(current, int(m_windows.size()) - 1));
    show(m_list->currentRow());
}

void MaintenanceEditor::show(int index)
{
    m_filling = true;
    m_shown = index;
    const QJsonObject window = m_windows.at(index).toObject();
    const auto time = [&](QLatin1StringView key, qint64 otherwise) {
        const QDateTime read = QDateTime::fromString(window.value(key).toString(), Qt::ISODate);
        return (read.isValid() ? read : QDateTime::currentDateTimeUtc().addSecs(otherwise)).toLocalTime();
    };
    m_when->setCurrentIndex(whenOf(window));
    m_from->setDateTime(time("from"_L1, 0));
    m_until->setDateTime(time("until"_L1, 3600));
    const QStringList days = daysOf(window);
    for (int i = 0; i < m_dayBoxes.size(); ++i)
        m_dayBoxes.at(i)->setChecked(days.contains(DayNames.at(i)));
    m_start->setTime(QTime::fromString(window.value("start"_L1).toString(), u"H:mm"_s));
    m_minutes->setValue(window.value("minutes"_L1).toInt(60));
    m_zone->setText(window.value("timeZone"_L1).toString());
    m_filling = false;
    refresh();
}

void MaintenanceEditor::refresh()
{
    m_fields->setVisible(m_shown >= 0);
    m_remove->setEnabled(m_shown >= 0);
    const int when = m_when->currentIndex();
    for (QWidget *field : std::initializer_list<QWidget *>{m_from, m_until})
        m_form->setRowVisible(field, when == Once);
    for (QWidget *field : std::initializer_list<QWidget *>{m_start, m_minutes, m_zone})
        m_form->setRowVisible(field, when != Once);
    m_form->setRowVisible(m_days, when == Weekly);
}

/// The window as the fields have it; keys nobody knows stay.
QJsonObject MaintenanceEditor::entered() const
{
    QJsonObject window = m_windows.at(m_shown).toObject();
    for (const auto key : {"from"_L1, "until"_L1, "daily"_L1, "weekly"_L1, "start"_L1, "minutes"_L1})
        window.remove(key);
    const int when = m_when->currentIndex();
    if (when == Once) {
        window.insert("from"_L1, m_from->dateTime().toUTC().toString(Qt::ISODate));
        window.insert("until"_L1, m_until->dateTime().toUTC().toString(Qt::ISODate));
        return window;
    }
    QJsonArray days;
    for (int i = 0; i < m_dayBoxes.size(); ++i) {
        if (m_dayBoxes.at(i)->isChecked())
            days.append(DayNames.at(i));
    }
    if (when == Weekly)
        window.insert("weekly"_L1, days);
    else
        window.insert("daily"_L1, true);
    window.insert("start"_L1, m_start->time().toString(StartFormat));
    window.insert("minutes"_L1, m_minutes->value());
    window.remove("timeZone"_L1);
    if (const QString zone = m_zone->text().trimmed(); !zone.isEmpty())
        window.insert("timeZone"_L1, zone);
    return window;
}

void MaintenanceEditor::keep()
{
    if (m_filling || m_shown < 0)
        return;
    m_windows.replace(m_shown, entered());
    m_list->item(m_shown)->setText(
        plainLine(maintenanceEditorTitleOf(m_windows.at(m_shown).toObject()), 120));
    refresh();
    Q_EMIT edited();
}

} // namespace Pilotlamp
