// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_editor.h"

#include "core/service_rules.h"
#include "ui/common/text.h"
#include "ui/settings/maintenance_editor.h"
#include "ui/settings/preference_section.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int RulesEditorListRows = 4;
constexpr qsizetype MostOthers = 500;
} // namespace

RulesEditor::RulesEditor(const QList<Service> &others, QWidget *parent)
    : QWidget(parent)
    , m_others(others.first(std::min(others.size(), MostOthers)))
    , m_form(newForm())
    , m_depends(new QListWidget)
    , m_maintenance(new MaintenanceEditor)
    , m_ahead(new QLineEdit)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    setLayout(m_form);
    m_depends->setToolTip(tr("While one of these is down, its own problems are shown, but not notified"));
    m_depends->setFixedHeight(m_depends->fontMetrics().lineSpacing() * RulesEditorListRows + 16);
    m_form->addRow(tr("Depends on:"), m_depends);
    m_form->addRow(tr("Planned maintenance:"), m_maintenance);
    m_ahead->setPlaceholderText(tr("Never, or hours ahead: 24, 1"));
    m_ahead->setToolTip(tr("Notifies you this many hours before maintenance announced on their page"));
    m_ahead->setMaxLength(100);
    m_form->addRow(tr("Announce maintenance:"), m_ahead);
    connect(m_ahead, &QLineEdit::textChanged, this, &RulesEditor::edited);
    connect(m_depends, &QListWidget::itemChanged, this, &RulesEditor::edited);
    connect(m_maintenance, &MaintenanceEditor::edited, this, &RulesEditor::edited);
}

void RulesEditor::setRules(const Service &service)
{
    const QSignalBlocker quiet(m_depends);
    m_were = dependenciesOf(service);
    m_depends->clear();
    for (const Service &other : std::as_const(m_others)) {
        if (other.id == service.id)
            continue;
        auto *item
            = new QListWidgetItem(plainLine(other.name.isEmpty() ? other.id : other.name, 80), m_depends);
        item->setData(Qt::UserRole, other.id);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(m_were.contains(other.id) ? Qt::Checked : Qt::Unchecked);
    }
    m_form->setRowVisible(m_depends, m_depends->count() > 0);
    QStringList hours;
    for (const QJsonValue ahead : service.options.value("maintenanceNotice"_L1).toArray())
        hours.append(ahead.toVariant().toString());
    const QSignalBlocker quietAhead(m_ahead);
    m_ahead->setText(hours.join(u", "_s));
    m_maintenance->setWindows(service.options.value("maintenance"_L1).toArray());
}

/// In the order there was; ids that are not listed stay.
QStringList RulesEditor::dependencies() const
{
    QStringList ids = m_were;
    for (int i = 0; i < m_depends->count(); ++i) {
        const QString id = m_depends->item(i)->data(Qt::UserRole).toString();
        const bool isTicked = m_depends->item(i)->checkState() == Qt::Checked;
        if (!isTicked)
            ids.removeAll(id);
        else if (!ids.contains(id))
            ids.append(id);
    }
    return ids;
}

/// What is no number stays a text, so that it is refused rather than lost.
QJsonArray RulesEditor::hoursAhead() const
{
    QJsonArray hours;
    for (const QString &part : m_ahead->text().split(u',')) {
        bool isNumber = false;
        const int number = part.trimmed().toInt(&isNumber);
        if (!part.trimmed().isEmpty())
            hours.append(isNumber ? QJsonValue(number) : QJsonValue(part.trimmed()));
    }
    return hours;
}

QJsonObject RulesEditor::applied(QJsonObject options) const
{
    const auto put = [&](QLatin1StringView key, const QJsonArray &now, const QJsonArray &was) {
        if (now == was)
            return;
        if (now.isEmpty())
            options.remove(key);
        else
            options.insert(key, now);
    };
    put("dependsOn"_L1, QJsonArray::fromStringList(dependencies()), QJsonArray::fromStringList(m_were));
    put("maintenance"_L1, m_maintenance->windows(), options.value("maintenance"_L1).toArray());
    put("maintenanceNotice"_L1, hoursAhead(), options.value("maintenanceNotice"_L1).toArray());
    return options;
}

int RulesEditor::count() const
{
    return int(dependencies().size() + m_maintenance->windows().size()) + (hoursAhead().isEmpty() ? 0 : 1);
}

} // namespace Pilotlamp
