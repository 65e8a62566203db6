// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

namespace Pilotlamp {

/// What happened around notifications without one being sent: one was held back, or the user asked for quiet.
struct JournalEntry {
    QDateTime at = {};
    bool held = false; ///< a notification was held back; else the user asked for something
    QString what = {}; ///< its title, or what was asked for; for people, in the language of that moment
    QString why = {};
    QString body = {};
    QString service = {};

    bool operator==(const JournalEntry &) const = default;
};

/// The newest of them, bounded; kept over restarts as JSON.
class NoticeJournal {
public:
    static constexpr qsizetype MostKept = 300;
    static constexpr auto StateName = "journal"; ///< under which it is kept in the history file

    void add(const JournalEntry &entry);
    const QList<JournalEntry> &entries() const { return m_entries; }
    QJsonArray memory() const;
    void restoreMemory(const QJsonArray &memory);

private:
    QList<JournalEntry> m_entries = {};
};

} // namespace Pilotlamp
