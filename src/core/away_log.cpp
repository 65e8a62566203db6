// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/away_log.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostServiceLines = 5; ///< of services on the card
constexpr qsizetype MostTroubles = 3; ///< of one service: the newest

struct AwayLogTexts {
    Q_DECLARE_TR_FUNCTIONS(AwayLog)
};

/// "10:02"; with the day of the week where it was not today.
QString clockText(const QDateTime &time, const QDateTime &now)
{
    const QDateTime local = time.toTimeZone(now.timeZone());
    const QString clock = local.toString(u"HH:mm"_s);
    if (local.date() == now.date())
        return clock;
    return QLocale().dayName(local.date().dayOfWeek(), QLocale::ShortFormat) + u' ' + clock;
}

/// "offline 10:02–10:31"; `span` says when.
QString troubleText(Status status, const QString &span)
{
    if (status == Status::Offline)
        return AwayLogTexts::tr("offline %1").arg(span);
    if (status == Status::Overload)
        return AwayLogTexts::tr("overloaded %1").arg(span);
    return AwayLogTexts::tr("in maintenance %1").arg(span);
}

} // namespace

void AwayLog::begin(const QList<ServiceRow> &rows, const QDateTime &now)
{
    m_past.clear();
    for (const ServiceRow &row : rows)
        note(row, now);
    for (Past &past : m_past)
        past.news = false;
}

void AwayLog::note(const ServiceRow &row, const QDateTime &now)
{
    const Verdict &verdict = row.verdict;
    if (verdict.status == Status::Unknown || !verdict.confirmed)
        return;
    const Status status = notifiableStatus(row.service, verdict.status);
    QList<Trouble> &troubles = m_past[row.service.id].troubles;
    const bool lasts = !troubles.isEmpty() && !troubles.constLast().until.isValid();
    if (lasts ? troubles.constLast().status == status : !isBad(status))
        return;
    const QDateTime since = verdict.since.isValid() ? verdict.since : now;
    if (lasts)
        troubles.last().until = since;
    if (isBad(status))
        troubles.append({status, since, {}});
    m_past[row.service.id].news = true;
}

std::optional<Notice> AwayLog::card(const QList<ServiceRow> &rows, const QDateTime &now) const
{
    Notice card;
    QStringList lines;
    bool news = false;
    QList<ServiceRow> sorted = rows;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ServiceRow &a, const ServiceRow &b) {
        return a.verdict.status > b.verdict.status;
    });
    for (const ServiceRow &row : std::as_const(sorted)) {
        const Past past = m_past.value(row.service.id);
        if (past.troubles.isEmpty())
            continue;
        news = news || past.news;
        lines.append(line(row.service.name, past, now));
        card.serviceId = row.service.id;
        card.link = row.service.link;
        if (!past.troubles.constLast().until.isValid())
            card.status = worse(card.status, past.troubles.constLast().status);
    }
    if (!news)
        return {};
    card.key = cardKey();
    card.title = AwayLogTexts::tr("While you were away");
    card.status = worse(card.status, Status::Online);
    card.urgency = card.status == Status::Offline ? Notice::Urgency::Critical : Notice::Urgency::Normal;
    if (lines.size() > 1)
        card.serviceId = card.link = QString();
    else if (isBad(card.status)) // of one lasting trouble the user may say: seen, or later
        card.type = Notice::Type::Problem;
    if (const qsizetype left = lines.size() - MostServiceLines; left > 0)
        lines = lines.mid(0, MostServiceLines) << AwayLogTexts::tr("and %n more", "", static_cast<int>(left));
    card.body = lines.join(u'\n');
    return card;
}

bool AwayLog::isInCard(const Notice &notice)
{
    return notice.type == Notice::Type::Problem || notice.type == Notice::Type::Change
        || notice.type == Notice::Type::Recovered;
}

QString AwayLog::cardKey()
{
    return u"away"_s;
}

QString AwayLog::line(const QString &name, const Past &past, const QDateTime &now)
{
    QStringList parts;
    for (const Trouble &trouble :
         past.troubles.mid(std::max<qsizetype>(0, past.troubles.size() - MostTroubles))) {
        const QString from = clockText(trouble.from, now);
        parts.append(troubleText(trouble.status,
                                 trouble.until.isValid() ? from + u'–' + clockText(trouble.until, now)
                                                         : AwayLogTexts::tr("since %1").arg(from)));
    }
    return name + u": "_s + parts.join(u", "_s);
}

} // namespace Pilotlamp
