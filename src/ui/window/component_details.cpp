// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/component_details.h"

#include "core/foreign_text.h"
#include "core/notice.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestLine = 1000;
constexpr int LongestDetails = 4000;

/// "Critical – attempt 3/3 – since 12:04 (2 h) – last check 14:01".
QString stateLine(const Component &component, const ComponentFacts &facts, const QDateTime &now)
{
    QStringList parts{facts.severity.isEmpty() ? displayName(component.status)
                                               : sentence(plainLine(facts.severity))};
    if (facts.soft.value_or(false))
        parts.append(ComponentDetails::tr("not confirmed yet"));
    if (!facts.attempt.isEmpty())
        parts.append(ComponentDetails::tr("attempt %1").arg(facts.attempt));
    if (facts.since.isValid())
        parts.append(ComponentDetails::tr("since %1 (%2)")
                         .arg(clockText(facts.since, now), durationText(facts.since.secsTo(now))));
    if (facts.lastCheck.isValid())
        parts.append(ComponentDetails::tr("last check %1").arg(clockText(facts.lastCheck, now)));
    return parts.join(u" – "_s);
}

/// "by ann: moving house", as far as it is known.
QString byWhom(const QString &by, const QString &comment)
{
    const QString who = by.isEmpty() ? QString() : ComponentDetails::tr("by %1").arg(plainLine(by));
    const QString why = plainLine(comment, LongestLine);
    return who.isEmpty() || why.isEmpty() ? who + why : u"%1: %2"_s.arg(who, why);
}

QStringList peopleLines(const ComponentFacts &facts, const QDateTime &now)
{
    QStringList lines;
    if (facts.acknowledged)
        lines.append(ComponentDetails::tr("Acknowledged %1")
                         .arg(byWhom(facts.acknowledgedBy, facts.acknowledgement))
                         .trimmed());
    if (!facts.inDowntime)
        return lines;
    const QString until = facts.downtimeUntil.isValid()
        ? ComponentDetails::tr("In a downtime until %1").arg(clockText(facts.downtimeUntil, now))
        : ComponentDetails::tr("In a downtime");
    lines.append(u"%1 %2"_s.arg(until, byWhom(facts.downtimeBy, facts.downtimeComment)).trimmed());
    return lines;
}

QString oddities(const ComponentFacts &facts)
{
    QStringList parts;
    if (facts.flapping)
        parts.append(ComponentDetails::tr("flapping"));
    if (facts.passive.value_or(false))
        parts.append(ComponentDetails::tr("passive: its results come from elsewhere"));
    if (!facts.notifications.value_or(true))
        parts.append(ComponentDetails::tr("notifications are turned off on the server"));
    if (facts.hostDown)
        parts.append(ComponentDetails::tr("its host is down"));
    return sentence(parts.join(u", "_s));
}

QString performanceText(const QList<PerformanceValue> &values)
{
    QStringList parts;
    for (const PerformanceValue &value : values)
        parts.append(u"%1 %2%3"_s.arg(plainLine(value.label), QLocale().toString(value.value, 'g', 10),
                                      plainLine(value.unit)));
    return parts.join(u", "_s);
}

QString labelsText(const QMap<QString, QString> &labels)
{
    QStringList parts;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        parts.append(plainLine(label.key()) + u'=' + plainLine(*label));
    return parts.join(u", "_s);
}

} // namespace

QString componentDetails(const Component &component, const QDateTime &now)
{
    if (!component.facts)
        return {};
    const ComponentFacts &facts = *component.facts;
    const QString name = plainLine(component.name, LongestLine);
    const bool isHost = facts.host.isEmpty() || facts.host == component.name;
    QStringList lines{isHost ? name : ComponentDetails::tr("%1 on %2").arg(name, plainLine(facts.host)),
                      stateLine(component, facts, now), plainLine(facts.output, LongestLine),
                      filteredLines(facts.more, LongestDetails, 60)};
    lines += peopleLines(facts, now);
    lines.append(oddities(facts));
    const auto add = [&lines](const QString &title, const QString &text) {
        if (!text.isEmpty())
            lines.append(title.arg(text));
    };
    add(ComponentDetails::tr("Performance data: %1"), performanceText(facts.performance));
    add(ComponentDetails::tr("Labels: %1"), labelsText(facts.labels));
    add(ComponentDetails::tr("Groups: %1"), plainLine(facts.groups.join(u", "_s), LongestLine));
    add(ComponentDetails::tr("Contact groups: %1"),
        plainLine(facts.contactGroups.join(u", "_s), LongestLine));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

ComponentDetails::ComponentDetails(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_runbook(new QPushButton(tr("Run&book")))
    , m_dashboard(new QPushButton(tr("&Dashboard")))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Details of the component"));
    m_text->setMaximumHeight(m_text->fontMetrics().lineSpacing() * 8 + 12);
    auto *links = new QHBoxLayout;
    for (QPushButton *button : {m_runbook, m_dashboard}) {
        button->setAutoDefault(false);
        links->addWidget(button);
    }
    links->addStretch();
    connect(m_runbook, &QPushButton::clicked, this, [this] { Q_EMIT linkWanted(m_runbookLink); });
    connect(m_dashboard, &QPushButton::clicked, this, [this] { Q_EMIT linkWanted(m_dashboardLink); });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    layout->addLayout(links);
    hide();
}

void ComponentDetails::setComponent(const Component *component, const QDateTime &now)
{
    const QString text = component ? componentDetails(*component, now) : QString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
    const bool hasFacts = !text.isEmpty();
    m_runbookLink = hasFacts ? component->facts->runbook : QString();
    m_dashboardLink = hasFacts ? component->facts->dashboard : QString();
    m_runbook->setVisible(!m_runbookLink.isEmpty());
    m_dashboard->setVisible(!m_dashboardLink.isEmpty());
    setVisible(hasFacts);
}

} // namespace Pilotlamp
