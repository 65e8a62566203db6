// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/lifecycle.h"

#include "providers/text.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

struct ReportedPhase {
    QLatin1StringView reported;
    FeedPhase phase;
};
constexpr std::array LifecyclePhases{
    ReportedPhase{"investigating"_L1, FeedPhase::Open},
    ReportedPhase{"identified"_L1, FeedPhase::Open},
    ReportedPhase{"monitoring"_L1, FeedPhase::Open},
    ReportedPhase{"resolved"_L1, FeedPhase::Closed},
    ReportedPhase{"completed"_L1, FeedPhase::Closed},
    ReportedPhase{"postmortem"_L1, FeedPhase::Closed},
    ReportedPhase{"cancelled"_L1, FeedPhase::Closed},
    ReportedPhase{"canceled"_L1, FeedPhase::Closed},
    ReportedPhase{"scheduled"_L1, FeedPhase::Future},
    ReportedPhase{"in progress"_L1, FeedPhase::Maintenance},
    ReportedPhase{"verifying"_L1, FeedPhase::Maintenance},
};
constexpr auto Update = "update"_L1;
/// Nothing longer in bold is one of the words.
constexpr qsizetype LongestBold = 100;

FeedPhase phaseOfReported(const QString &reported)
{
    const auto row = std::find_if(LifecyclePhases.begin(), LifecyclePhases.end(),
                                  [&](const ReportedPhase &w) { return reported == w.reported; });
    return row == LifecyclePhases.end() ? FeedPhase::None : row->phase;
}

/// "Status: [Resolved]:" is "resolved"; marks and signs around a word are none of it, nor is a time behind
/// it.
QString bareBold(const QString &bold)
{
    static const QRegularExpression around(u"^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$"_s);
    static const QRegularExpression title(u"^(?:status\\s*:|update\\s*[:\\x{2013}\\x{2014}-]\\s)\\s*"_s);
    static const QRegularExpression time(u"\\s*\\([^()]*\\d[^()]*\\)[\\s:.-]*$"_s);
    QString reported = bold.simplified().toLower();
    reported.remove(time);
    for (int i = 0; i < 2; ++i)
        reported.remove(around).remove(title);
    return lifecycleWord(reported.remove(around));
}

struct Tag {
    qsizetype start = -1;
    qsizetype end = -1; ///< behind its '>'
    bool closes = false;
};

/// The next <b>, <strong>, </b> or </strong>; `start` −1 where there is none.
Tag nextBoldTag(QStringView html, qsizetype from)
{
    for (qsizetype at = html.indexOf(u'<', from); at >= 0; at = html.indexOf(u'<', at + 1)) {
        qsizetype name = at + 1;
        const bool closes = name < html.size() && html.at(name) == u'/';
        name += closes ? 1 : 0;
        qsizetype end = name;
        while (end < html.size() && html.at(end).isLetterOrNumber())
            ++end;
        const QStringView tag = html.mid(name, end - name);
        if (tag.compare("b"_L1, Qt::CaseInsensitive) != 0
            && tag.compare("strong"_L1, Qt::CaseInsensitive) != 0)
            continue;
        const qsizetype close = html.indexOf(u'>', end);
        if (close < 0)
            return {};
        return {at, close + 1, closes};
    }
    return {};
}

/// Words with their place in the text.
using Found = QList<std::pair<qsizetype, QString>>;

/// The text without markup, and the words that stand in bold in it.
QString plainWithBold(QStringView html, Found &found)
{
    QString plain;
    qsizetype from = 0;
    qsizetype boldStart = -1;
    for (Tag tag = nextBoldTag(html, 0); tag.start >= 0; tag = nextBoldTag(html, from)) {
        plain += withoutTags(html.mid(from, tag.start - from)) + u' ';
        if (!tag.closes && boldStart < 0) {
            boldStart = plain.size();
        } else if (tag.closes && boldStart >= 0) {
            if (plain.size() - boldStart <= LongestBold)
                found.append({boldStart, bareBold(plain.mid(boldStart))});
            boldStart = -1;
        }
        from = tag.end;
    }
    return plain + withoutTags(html.mid(from));
}

void addPlain(const QString &plain, Found &found)
{
    static const QRegularExpression status(u"\\bstatus\\s*:\\s*(investigating|identified|monitoring|resolved|"
                                           u"post-?mortem|cancell?ed|(?:maintenance\\s+)?(?:scheduled|"
                                           "in[\\s-]+progress|completed)|maintenance\\s+complete|"
                                           "verifying|update)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    auto matches = status.globalMatch(plain);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        found.append({match.capturedStart(), bareBold(match.captured(1))});
    }
}

} // namespace

Lifecycle lifecycleOf(const QString &html)
{
    Found found;
    addPlain(plainWithBold(withoutHidden(html), found), found);
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    bool updated = false;
    for (const auto &[place, reported] : std::as_const(found)) {
        const FeedPhase phase = phaseOfReported(reported);
        if (phase != FeedPhase::None)
            return {phase, reported};
        updated |= reported == Update;
    }
    return updated ? Lifecycle{FeedPhase::Open, Update} : Lifecycle();
}

QString withoutHidden(QStringView html)
{
    struct Hidden {
        QStringView begin = {};
        QStringView end = {};
    };
    static constexpr std::array Hiddens{Hidden{u"<!--", u"-->"}, Hidden{u"<script", u"</script"},
                                        Hidden{u"<style", u"</style"}};
    QString shown = html.toString();
    for (const Hidden &hidden : Hiddens) {
        QString kept;
        qsizetype from = 0;
        for (qsizetype at = shown.indexOf(hidden.begin, 0, Qt::CaseInsensitive); at >= 0;
             at = shown.indexOf(hidden.begin, from, Qt::CaseInsensitive)) {
            kept += QStringView(shown).mid(from, at - from);
            const qsizetype end = shown.indexOf(hidden.end, at, Qt::CaseInsensitive);
            from = end < 0 ? shown.size() : end + hidden.end.size();
        }
        kept += QStringView(shown).mid(from);
        shown = kept;
    }
    return shown;
}

QString htmlBeginning(const QString &body)
{
    constexpr qsizetype Enough = 4000;
    static const QRegularExpression tag(u"<[A-Za-z/]"_s);
    static const QRegularExpression end(
        u"<(?:br|/?(?:p|div|h[1-6]|li|ul|ol|tr|td|th|table|section|article|header|blockquote|pre|dt|dd)"
        "|/b|/strong)\\b[^>]*>"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString start = withoutHidden(QStringView(body).left(Enough));
    if (start.contains(tag))
        start = start.simplified().replace(end, u"\n"_s);
    QStringList lines;
    for (const QString &line : start.split(u'\n')) {
        if (const QString text = plainText(line, Enough); !text.isEmpty())
            lines.append(text);
    }
    return lines.join(" - "_L1);
}

QString lifecycleWord(const QString &found)
{
    struct Same {
        QLatin1StringView written;
        QLatin1StringView meant;
    };
    static constexpr std::array Sames{
        Same{"post mortem"_L1, "postmortem"_L1},
        Same{"maintenance scheduled"_L1, "scheduled"_L1},
        Same{"maintenance in progress"_L1, "in progress"_L1},
        Same{"maintenance completed"_L1, "completed"_L1},
        Same{"maintenance complete"_L1, "completed"_L1},
    };
    const QString reported = found.simplified().toLower().replace(u'-', u' ');
    const auto same = std::find_if(Sames.begin(), Sames.end(),
                                   [&reported](const Same &row) { return reported == row.written; });
    return same == Sames.end() ? reported : QString(same->meant);
}

Lifecycle lifecycleOfWord(const QString &reported)
{
    const FeedPhase phase = reported == Update ? FeedPhase::Open : phaseOfReported(reported);
    return phase == FeedPhase::None ? Lifecycle() : Lifecycle{phase, reported};
}

} // namespace Pilotlamp
