// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/feed_phase.h"

#include "providers/text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;
/// A lifecycle word as it may stand in a title or before a text.
const QString &phaseStatuses()
{
    static const QString words
        = u"investigating|identified|monitoring|resolved|completed|post-?mortem|cancell?ed|update|"
          "(?:maintenance\\s+)?(?:scheduled|in\\s+progress|completed)|scheduled\\s+maintenance|verifying"_s;
    return words;
}

Lifecycle lifeOfWord(const QString &found)
{
    QString reported = found.simplified().toLower();
    reported.remove(u"maintenance"_s).remove(u'-');
    return lifecycleOfWord(reported.simplified());
}

/// "[Resolved] Login", "Resolved: Login", "Login (Resolved)", "Login - Resolved". What is left of the title
/// goes into `subject`.
Lifecycle fromTitle(const QString &title, QString &subject)
{
    static const QRegularExpression front(
        u"^\\s*(?:[\\[({]\\s*(?<in>%1)\\s*[\\])}]|(?<out>%1)\\s*(?:[:|\\x{2013}\\x{2014}]|-\\s))\\s*"_s.arg(
            phaseStatuses()),
        AnyCase);
    static const QRegularExpression back(
        u"\\s*(?:[\\[({]\\s*(?<in>%1)\\s*[\\])}]|(?:[:|\\x{2013}\\x{2014}]|\\s-)\\s*(?<out>%1))\\s*$"_s.arg(
            phaseStatuses()),
        AnyCase);
    for (const QRegularExpression &end : {front, back}) {
        const QRegularExpressionMatch match = end.match(title);
        if (!match.hasMatch())
            continue;
        subject = QString(title).remove(match.capturedStart(), match.capturedLength()).simplified();
        const QString reported
            = match.captured(u"in"_s).isEmpty() ? match.captured(u"out"_s) : match.captured(u"in"_s);
        if (const Lifecycle life = lifeOfWord(reported); life.phase != FeedPhase::None)
            return life;
    }
    return {};
}

/// "Mar 1, 14:00 UTC - Investigating - We are …": the word that a text begins with, after a date.
Lifecycle fromBeginning(const QString &text)
{
    static const QRegularExpression beginning(
        u"^\\s*(?:[A-Z][a-z]{2,8}\\.? \\d{1,2},?(?: \\d{4},?)?(?: \\d{1,2}:\\d{2})?(?: "
        u"?[A-Z]{2,4})?\\s*[-:\\x{2013}]?\\s*)?"
        "(?:[\\[(]\\s*(?<in>(?i:%1))\\s*[\\])]|(?<out>(?i:%1))\\s*(?:[-:.|,\\x{2013}\\x{2014}]|$))"_s.arg(
            phaseStatuses()));
    const QRegularExpressionMatch match = beginning.match(text.left(200));
    return match.hasMatch() ? lifeOfWord(match.captured(u"in"_s) + match.captured(u"out"_s)) : Lifecycle();
}

/// Set phrases of vendors; one that closes beats one that opens.
Lifecycle fromPhrases(const QString &text)
{
    static const QRegularExpression closing(
        u"\\b(operating normally|recovered|(?:is|are) back up|back online)\\b"_s, AnyCase);
    static const QRegularExpression opening(
        u"\\b(service (?:disruption|degradation|outage|interruption)s?|went down|(?:is|are) down)\\b"_s,
        AnyCase);
    static const QRegularExpression note(u"\\binformational message\\b"_s, AnyCase);
    const QString start = text.left(20'000);
    if (const QRegularExpressionMatch match = closing.match(start); match.hasMatch())
        return {FeedPhase::Closed, match.captured(1).toLower()};
    if (const QRegularExpressionMatch match = opening.match(start); match.hasMatch())
        return {FeedPhase::Open, match.captured(1).toLower()};
    return note.match(start).hasMatch() ? Lifecycle{FeedPhase::Note, u"informational message"_s}
                                        : Lifecycle();
}

/// The title without a phrase of phase: "API went down" and "API recovered" are about the same.
QString withoutPhrase(const QString &title)
{
    static const QRegularExpression phrase(
        u"^(?:[\\w "
        u"]{0,40}\\b(?:disruption|degradation|outage|interruption|impact|message|normally)\\s*:\\s*)|"
        "\\b(?:has |have |is |are )?(?:operating normally|recovered|back up|back online|went down|down)\\b"_s,
        AnyCase);
    return QString(title).remove(phrase).simplified();
}

bool hasTroubleWord(const QString &text)
{
    static const QRegularExpression trouble(
        u"\\b(outages?|disruptions?|disrupted|degraded|degradation|errors?|down|unavailable|latency|incidents?)\\b"_s,
        AnyCase);
    return trouble.match(text.left(20'000)).hasMatch();
}

/// A word that says something, "update" only where nothing else does.
bool decides(const Lifecycle &life)
{
    return life.phase != FeedPhase::None && life.reported != "update"_L1;
}

Lifecycle fromCategories(const QStringList &categories)
{
    for (const QString &category : categories) {
        if (const Lifecycle life = lifeOfWord(category); decides(life))
            return life;
    }
    return {};
}

} // namespace

EntryPhase phaseOfEntry(const FeedItem &item)
{
    const QString title = plainText(item.title);
    EntryPhase entry{.subject = withoutPhrase(title)};
    Lifecycle weak; // "update" alone
    const auto take = [&](const Lifecycle &life) {
        if (life.phase != FeedPhase::None && weak.phase == FeedPhase::None)
            weak = life;
        entry.life = decides(life) ? life : Lifecycle();
        return decides(life);
    };
    for (const QString &body : item.bodies) {
        if (take(lifecycleOf(body)))
            return entry;
    }
    QString subject;
    entry.inTitle = take(fromTitle(title, subject));
    if (!subject.isEmpty())
        entry.subject = withoutPhrase(subject);
    if (entry.inTitle || take(fromCategories(item.categories)))
        return entry;
    QStringList texts;
    for (const QString &body : item.bodies)
        texts.append(plainText(body, 20'000));
    for (const QString &text : std::as_const(texts)) {
        if (take(fromBeginning(text)))
            return entry;
    }
    entry.inTitle = take(fromPhrases(title));
    if (entry.inTitle || take(fromPhrases(texts.join(u' '))))
        return entry;
    entry.life = weak;
    entry.sensesTrouble = weak.phase == FeedPhase::None && hasTroubleWord(title + u' ' + texts.join(u' '));
    return entry;
}

} // namespace Pilotlamp
