// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notice_journal.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qsizetype LongestJournalText = 500;
}

void NoticeJournal::add(const JournalEntry &entry)
{
    m_entries.append(entry);
    if (m_entries.size() > MostKept)
        m_entries.removeFirst();
}

QJsonArray NoticeJournal::memory() const
{
    QJsonArray memory;
    for (const JournalEntry &entry : m_entries)
        memory.append(QJsonObject{{u"at"_s, entry.at.toString(Qt::ISODate)},
                                  {u"held"_s, entry.held},
                                  {u"what"_s, entry.what.left(LongestJournalText)},
                                  {u"why"_s, entry.why.left(LongestJournalText)},
                                  {u"body"_s, entry.body.left(LongestJournalText)},
                                  {u"service"_s, entry.service}});
    return memory;
}

void NoticeJournal::restoreMemory(const QJsonArray &memory)
{
    for (const QJsonValue &value : memory) {
        const QJsonObject object = value.toObject();
        const QDateTime at = QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate);
        if (at.isValid())
            add({at, object.value("held"_L1).toBool(), object.value("what"_L1).toString(),
                 object.value("why"_L1).toString(), object.value("body"_L1).toString(),
                 object.value("service"_L1).toString()});
    }
}

} // namespace Pilotlamp
