// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/feed_phase.h"

#include "providers/text.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto AnyCase = QRegularExpression::CaseInsensitiveOption;
/// A lifecycle word as it may stand in a title or before a text.
const QString &phaseStatuses()
{
    static const QString words
        = u"investigating|identified|monitoring|resolved|completed|post-?mortem|cancell?ed|update|"
          "(?:maintenance\\s+)?(?:scheduled|in[\\s-]+progress|completed)|maintenance\\s+complete|"
          "scheduled\\s+maintenance|verifying"_s;
    return words;
}

Lifecycle lifeOfWord(const QString &found)
{
    const QString reported = lifecycleWord(found);
    return lifecycleOfWord(reported == "scheduled maintenance"_L1 ? u"scheduled"_s : reported);
}

/// A word that says something, "update" only where nothing else does.
bool decides(const Lifecycle &life)
{
    return life.phase != FeedPhase::None && life.reported != "update"_L1;
}

/// Behind what may stand before the phase of a title, from a place on; -1 where no such tag is there: "[EU]
/// Resolved: Login", "INC-7: Resolved: Login".
qsizetype pastTag(const QString &title, qsizetype from)
{
    static const QRegularExpression tag(
        u"\\G\\s*(?:\\[[^\\]]{1,60}\\]|\\([^)]{1,60}\\)|#\\d{1,9}\\b|[A-Z]{2,10}-\\d{1,9}\\b)\\s*[:|-]?\\s*"_s);
    const QRegularExpressionMatch match = tag.match(title, from);
    return match.hasMatch() ? match.capturedEnd() : -1;
}

/// "[Resolved] Login", "Resolved: Login", "Login (Resolved)", "Login - Resolved", "Resolved". What is left of
/// the title goes into `subject`.
Lifecycle fromEnds(const QString &title, QString &subject)
{
    static const QRegularExpression front(
        u"^[^\\p{L}\\p{N}\\[({]*(?:[\\[({]\\s*(?<in>%1)\\s*[\\])}]|"
        "(?<out>%1)\\s*(?:[:|\\x{2013}\\x{2014}]|-\\s))\\s*"_s.arg(phaseStatuses()),
        AnyCase);
    static const QRegularExpression back(
        u"\\s*(?:[\\[({]\\s*(?<in>%1)\\s*[\\])}]|(?:[:|\\x{2013}\\x{2014}]|\\s-)\\s*(?<out>%1))\\s*$"_s.arg(
            phaseStatuses()),
        AnyCase);
    static const QRegularExpression alone(
        u"^[^\\p{L}\\p{N}]*(?<in>%1)[^\\p{L}\\p{N}]*$"_s.arg(phaseStatuses()), AnyCase);
    Lifecycle found;
    QString rest = title;
    for (const QRegularExpression &end : {front, back, alone}) {
        const QRegularExpressionMatch match = end.match(rest);
        if (!match.hasMatch())
            continue;
        const QString reported
            = match.captured(u"in"_s).isEmpty() ? match.captured(u"out"_s) : match.captured(u"in"_s);
        rest = rest.remove(match.capturedStart(), match.capturedLength()).simplified();
        subject = rest;
        const Lifecycle life = lifeOfWord(reported);
        if (found.phase == FeedPhase::None || decides(life))
            found = life;
        // "Scheduled maintenance: X - In progress": what is planned may have begun.
        if (decides(found) && found.phase != FeedPhase::Future)
            break;
    }
    return found;
}

/// As fromEnds, also behind tags, which are of the subject.
Lifecycle fromTitle(const QString &title, QString &subject)
{
    constexpr int MostTags = 4;
    Lifecycle found = fromEnds(title, subject);
    qsizetype at = 0;
    for (int i = 0; i < MostTags && !decides(found); ++i) {
        at = pastTag(title, at);
        if (at < 0)
            break;
        QString rest;
        const Lifecycle behind = fromEnds(title.mid(at), rest);
        if (behind.phase == FeedPhase::None)
            continue;
        subject = (title.left(at) + rest).simplified();
        found = behind;
    }
    return found;
}

/// A date or time as it may stand before a text, in words and figures; never gives back what it took.
const QString &datesBefore()
{
    static const QString dates
        = u"(?:[\\[(]?+(?:(?>(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
          "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?|"
          "(?:Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:r|rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|"
          "Sun(?:day)?)\\b\\.?|\\d{4}-\\d\\d-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d{1,9})?)?)?|"
          "\\d{1,2}[:.]\\d\\d(?::\\d\\d)?|\\d{1,4}(?:st|nd|rd|th)?|[AaPp]\\.?[Mm]\\b\\.?|at\\b|"
          "(?:UTC|GMT|BST|IST|CES?T|EES?T|JST|AE[SD]T|[ECMP][SD]?T|Z)\\b|[+-]\\d\\d:?\\d\\d)[,/\\s]*+"
          "(?:[-\\x{2013}\\x{2014}]\\s++)?+){1,9}+"
          "[\\])]?+\\s*+[-:|\\x{2013}\\x{2014}]?+\\s*+)?"_s;
    return dates;
}

/// "Mar 1, 14:00 UTC - Investigating - We are …", "Status - Investigating", "Update - Resolved": the word
/// that a text begins with, after a date.
Lifecycle fromBeginning(const QString &text)
{
    static const QRegularExpression beginning(
        u"^\\s*+(?:(?i:status)\\s*+[-:\\x{2013}\\x{2014}]\\s*+)?%1(?:[\\[(]\\s*(?<in>(?i:%2))\\s*[\\])]|"
        "(?<out>(?i:%2))\\s*(?:[-:.|,!\\x{2013}\\x{2014}]|$|\\((?=[^()]*\\d)[^()]{1,60}\\)))\\s*[-:]?"_s.arg(
            datesBefore(), phaseStatuses()));
    const QString start = text.left(200);
    const QRegularExpressionMatch match = beginning.match(start);
    if (!match.hasMatch())
        return {};
    const Lifecycle life = lifeOfWord(match.captured(u"in"_s) + match.captured(u"out"_s));
    if (decides(life))
        return life;
    const QRegularExpressionMatch behind = beginning.match(start.mid(match.capturedEnd()));
    const Lifecycle next = lifeOfWord(behind.captured(u"in"_s) + behind.captured(u"out"_s));
    return decides(next) ? next : life;
}

/// The first heading of a body that is a phase and nothing else.
Lifecycle fromHeadings(const QString &body)
{
    static const QRegularExpression heading(
        u"<h[1-6]\\b[^>]{0,200}>\\s*(%1)[\\s:.!]*</h[1-6]>"_s.arg(phaseStatuses()), AnyCase);
    constexpr int Most = 20;
    auto matches = heading.globalMatch(withoutHidden(QStringView(body).left(20'000)));
    for (int i = 0; i < Most && matches.hasNext(); ++i) {
        if (const Lifecycle life = lifeOfWord(matches.next().captured(1)); decides(life))
            return life;
    }
    return {};
}

/// The first phrase of a text that its sentence does not deny or put into doubt: "has not recovered", "may
/// cause a service disruption".
QString plainPhrase(const QRegularExpression &phrase, const QString &text,
                    const QRegularExpression &alsoDoubt = {})
{
    static const QRegularExpression doubt(
        u"(?:\\b(?:no|not|never|yet|until|once|when|if|before|without|partially|partly|any|may|might|could|"
        "possible|potential|expect(?:ed)?|avoid|prevent)\\b|n['\\x{2019}]t\\b)[^.!?]*$"_s,
        AnyCase);
    constexpr qsizetype Nearby = 60;
    constexpr int Most = 50;
    auto matches = phrase.globalMatch(text);
    for (int i = 0; i < Most && matches.hasNext(); ++i) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype from = std::max<qsizetype>(0, match.capturedStart() - Nearby);
        const QString before = text.mid(from, match.capturedStart() - from);
        const bool isElsewhere = !alsoDoubt.pattern().isEmpty() && alsoDoubt.match(before).hasMatch();
        if (!isElsewhere && !doubt.match(before).hasMatch())
            return match.captured(1).toLower();
    }
    return {};
}

/// The phrases that say that all is well again.
const QRegularExpression &closingPhrases()
{
    static const QRegularExpression closing(
        u"\\b(operating normally|normal performance|recovered|(?:is|are) back up|(?:is|are) no longer "
        u"(?:down|unavailable)|back "
        u"online|(?:is|are) up(?=\\s*(?:[:!.\\])]|again\\b|\\(https?:|$)))"
        "(?!\\w)"_s,
        AnyCase);
    return closing;
}

/// Set phrases of vendors; one that closes beats one that opens.
Lifecycle fromPhrases(const QString &text)
{
    static const QRegularExpression opening(
        u"\\b(service (?:disruption|degradation|outage|interruption)s?|service impact(?=\\s*:)|went down|"
        "(?:is|are) down)\\b(?!\\s+(?:to|from|by)\\b)"_s,
        AnyCase);
    static const QRegularExpression note(u"\\binformational message\\b"_s, AnyCase);
    // "All others are operating normally" ends nothing.
    static const QRegularExpression elsewhere(u"\\b(?:except|excluding|others?|remaining)\\b[^.!?]*$"_s,
                                              AnyCase);
    const QString start = text.left(20'000);
    if (const QString phrase = plainPhrase(closingPhrases(), start, elsewhere); !phrase.isEmpty())
        return {FeedPhase::Closed, phrase};
    if (const QString phrase = plainPhrase(opening, start); !phrase.isEmpty())
        return {FeedPhase::Open, phrase};
    return note.match(start).hasMatch() ? Lifecycle{FeedPhase::Note, u"informational message"_s}
                                        : Lifecycle();
}

/// The title without a phrase of phase: "API went down" and "API recovered" are about the same.
QString withoutPhrase(const QString &title)
{
    static const QRegularExpression phrase(
        u"^(?:[\\w "
        u"]{0,40}\\b(?:disruption|degradation|outage|interruption|impact|message|normally|incident)\\s*:\\s*)"
        u"|"
        "\\b(?:has |have |is |are )?(?:no longer )?(?:operating normally|recovered|back up|back online|went "
        "down|down)\\b|"
        "\\b(?:is|are) up(?: again)?\\b"_s,
        AnyCase);
    return QString(title).remove(phrase).simplified();
}

bool hasTroubleWord(const QString &text)
{
    static const QRegularExpression trouble(
        u"\\b(outages?|disruptions?|disrupted|degraded|degradation|errors?|down|unavailable|latency|incidents?)\\b"_s,
        AnyCase);
    static const QRegularExpression denied(
        u"(?:\\bnot|n['\\x{2019}]t)\\s+(?:(?:yet|fully|completely|been)\\s+)*"
        "(?:back|recovered|resolved|fixed|restored|operating normally)\\b"_s,
        AnyCase);
    // Of an entry without a phase, a phrase that says that all is well is one that its sentence denies.
    const QString start = text.left(20'000);
    return trouble.match(start).hasMatch() || denied.match(start).hasMatch()
        || closingPhrases().match(start).hasMatch();
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
    if (take(lifecycleOf(item.title))) {
        static const QRegularExpression said(u"\\W*\\bstatus\\s*:\\s*[\\w-]+(?:\\s+progress)?\\W*"_s,
                                             AnyCase);
        entry.inTitle = true;
        entry.subject = withoutPhrase(QString(title).remove(said));
        return entry;
    }
    Lifecycle titled = fromTitle(title, subject);
    if (titled.phase == FeedPhase::None) // "Service impact: [RESOLVED] X"
        titled = fromTitle(entry.subject, subject);
    // "Update: X" says nothing about X, but is one message of several about it.
    entry.inTitle = titled.phase != FeedPhase::None;
    if (!subject.isEmpty())
        entry.subject = withoutPhrase(subject);
    if (take(titled) || take(fromCategories(item.categories)))
        return entry;
    QStringList texts;
    for (const QString &body : item.bodies)
        texts.append(plainText(body, 20'000));
    for (const QString &body : item.bodies) {
        if (take(fromBeginning(htmlBeginning(body))) || take(fromHeadings(body)))
            return entry;
    }
    const Lifecycle phrased = fromPhrases(title);
    entry.inTitle |= phrased.phase != FeedPhase::None;
    if (take(phrased) || take(fromPhrases(texts.join(u' '))))
        return entry;
    entry.life = weak;
    entry.sensesTrouble = weak.phase == FeedPhase::None && hasTroubleWord(title + u' ' + texts.join(u' '));
    return entry;
}

} // namespace Pilotlamp
