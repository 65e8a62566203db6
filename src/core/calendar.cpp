// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar.h"

#include "core/address.h"
#include "core/foreign_text.h"

#include <QCryptographicHash>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestCalendarLine = 75; ///< bytes of a line, its end not counted

QByteArray timeText(const QDateTime &time)
{
    return time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
}

QByteArray escaped(const QString &foreign)
{
    // Before the escapes: what the filter makes a line end of must not end a line here.
    QString text = filteredText(foreign);
    text.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s).replace(u'\n', u"\\n"_s);
    return text.toUtf8();
}

/// Adds a line, folded before it gets too long; a character is never cut in two.
void addLine(QByteArray &calendar, QByteArray line)
{
    while (line.size() > LongestCalendarLine) {
        qsizetype cut = LongestCalendarLine;
        while (cut > 0 && (static_cast<unsigned char>(line.at(cut)) & 0xC0) == 0x80)
            --cut;
        calendar += line.first(cut) + "\r\n";
        line = ' ' + line.sliced(cut);
    }
    calendar += line + "\r\n";
}

void addMaintenance(QByteArray &calendar, const Service &service, const Maintenance &maintenance,
                    const QDateTime &now)
{
    if (!maintenance.from.isValid())
        return;
    // The same maintenance keeps its name from one file to the next, so that programs replace it.
    const QString key = service.id + u'\n' + (maintenance.id.isEmpty() ? maintenance.title : maintenance.id);
    const QByteArray uid = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex();
    addLine(calendar, "BEGIN:VEVENT");
    addLine(calendar, "UID:" + uid + "@pilotlamp");
    addLine(calendar, "DTSTAMP:" + timeText(now));
    addLine(calendar, "DTSTART:" + timeText(maintenance.from));
    if (maintenance.until.isValid() && maintenance.until > maintenance.from)
        addLine(calendar, "DTEND:" + timeText(maintenance.until));
    addLine(calendar, "SUMMARY:" + escaped(service.name + u": "_s + maintenance.title));
    if (!service.link.isEmpty())
        addLine(calendar, "URL:" + QUrl(filteredLine(withoutLogin(service.link), 4000)).toEncoded());
    addLine(calendar, "CATEGORIES:MAINTENANCE");
    addLine(calendar, "END:VEVENT");
}

} // namespace

QByteArray calendarOf(std::span<const ServiceRow> rows, const QDateTime &now)
{
    QByteArray calendar;
    addLine(calendar, "BEGIN:VCALENDAR");
    addLine(calendar, "VERSION:2.0");
    addLine(calendar, "PRODID:-//Pilotlamp//Maintenances//EN");
    for (const ServiceRow &row : rows) {
        for (const Maintenance &maintenance : row.verdict.maintenances + row.verdict.upcoming)
            addMaintenance(calendar, row.service, maintenance, now);
    }
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace Pilotlamp
