// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text.h"

#include "core/foreign_text.h"
#include "core/notice.h"
#include "core/strain.h"
#include "core/verdict.h"
#include "ui/common/icon_painter.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QTextLayout>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct UiTexts {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// The word for the lamp, and for what a yellow one means.
QString wordOf(const Verdict &verdict)
{
    const IconSymbol symbol = appearanceOf(verdict).symbol;
    return symbol == IconSymbol::Overload ? displayName(strainOf(verdict)) : displayName(symbol);
}

} // namespace

QString plainLine(const QString &text, int most)
{
    return filteredLine(text, most);
}

QString menuText(const QString &text, int most)
{
    return plainLine(text, most).replace(u'&', "&&"_L1);
}

QString toolTipText(const QString &text, int most)
{
    constexpr QChar invisible(0x200b);
    return plainLine(text, most).replace(u'<', u"<"_s + invisible).replace(u'&', u"&"_s + invisible);
}

QString dotted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString wholeParts(QString text, const QFontMetrics &metrics, int width)
{
    const auto fits = [&](const QString &shown) {
        return metrics.horizontalAdvance(shown) <= width;
    };
    if (fits(text))
        return text;
    while (!fits(text + u" …"_s)) {
        const qsizetype part = text.lastIndexOf(u" · "_s);
        const qsizetype end = part > 0 ? part : text.lastIndexOf(u' ');
        if (end <= 0)
            return metrics.elidedText(text, Qt::ElideRight, width); // one long word
        text.truncate(end);
    }
    return text + u" …"_s;
}

bool isWebLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QString clockText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QString time = timeOfDay(local.time());
    const qint64 days = local.date().daysTo(now.toLocalTime().date());
    if (days == 0)
        return time;
    if (days == 1)
        return UiTexts::tr("yesterday %1").arg(time);
    return UiTexts::tr("%1, %2").arg(QLocale().toString(local.date(), QLocale::ShortFormat), time);
}

QString agoText(const QDateTime &at, const QDateTime &now)
{
    if (!at.isValid())
        return {};
    const qint64 seconds = at.secsTo(now);
    if (seconds < 2)
        return UiTexts::tr("just now");
    if (seconds < 60)
        return UiTexts::tr("%1 s ago").arg(seconds);
    return UiTexts::tr("%1 ago").arg(durationText(seconds));
}

QString statusText(const ServiceRow &row)
{
    const IconAppearance appearance = appearanceOf(row.verdict);
    const QString name = wordOf(row.verdict);
    return appearance.hollow ? UiTexts::tr("%1, stale").arg(name) : name;
}

QString reasonText(const ServiceRow &row)
{
    return reasonBeside(wordOf(row.verdict), row.verdict.reason);
}

QString statusAndReason(const Verdict &verdict)
{
    const QString word = wordOf(verdict);
    const QString reason = reasonBeside(word, verdict.reason);
    return reason.isEmpty() ? word : word + u" – "_s + reason;
}

QString sentence(QString text)
{
    const QStringView first = QStringView(text).left(text.indexOf(u' '));
    const qsizetype dot = first.indexOf(u'.');
    const bool isName = dot > 0 && dot + 1 < first.size();
    if (!text.isEmpty() && !isName)
        text.front() = text.front().toUpper();
    return text;
}

QString rowText(const ServiceRow &row, const QDateTime &now)
{
    const Verdict &verdict = row.verdict;
    // That this machine is offline is said once, not by every service.
    if (verdict.ownOffline && verdict.lastKnown != Status::Unknown)
        return UiTexts::tr("%1: %2 when last checked")
            .arg(plainLine(row.service.name, 32), displayName(verdict.lastKnown));
    QString text = plainLine(row.service.name, 32) + u": "_s + statusText(row);
    if (verdict.status == Status::Online)
        return text;
    if (const QString reason = reasonText(row); !reason.isEmpty())
        text += u" – "_s + plainLine(reason, 48);
    if (verdict.since.isValid())
        text += u" – "_s + UiTexts::tr("since %1").arg(clockText(verdict.since, now));
    return text;
}

QStringList elidedLines(const QString &text, const QFont &font, int width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace Pilotlamp
