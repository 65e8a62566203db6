// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/history.h"
#include "store/history_view.h"
#include "store/memory.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <tuple>

namespace Pilotlamp {

class Engine;

/// Writes down what the engine sees and tells, and gives it back what it was told before the last end.
class Archive : public QObject {
    Q_OBJECT

public:
    /// `path` of the history file; empty = in memory only.
    Archive(const QString &path, Engine &engine, QObject *parent = nullptr);
    ~Archive() override;

    /// Gives told-state, snoozes and one-shots back to the engine; to be called once, before it is applied.
    void restore();
    /// Gives checks that were not looked at yet what an earlier
    /// run believed of them; after the engine is applied.
    void restoreChecks();
    /// Applies what the user set: the most the file may take, and which services are still there.
    void apply(const QStringList &serviceIds, int megabytes);
    /// A popup was taken by a server, or was not, and why.
    void noteDelivery(const Notice &notice, bool taken, const QString &why);
    /// How the newest hooks went.
    void saveHooks(const QJsonArray &hooks);
    QJsonArray loadHooks() const;
    /// What is on the screen (BusNotifier::shown), for a next run.
    void savePopups(const QJsonObject &shown);
    QJsonObject loadPopups() const;
    /// What happened around notifications.
    void saveJournal(const QJsonArray &journal);
    QJsonArray loadJournal() const;
    /// The machine goes to sleep: time from here on is not watched.
    void sleep();
    /// Hands back the memory that only makes the history quicker.
    void releaseCache() { m_database.releaseCache(); }
    /// What is kept over restarts beside the history.
    Memory &memory() { return m_memory; }
    /// Questions to the history; the archive outlives them.
    HistoryView view();
    /// Reasons are stored in English and shown in the reader's language: how the one becomes the other.
    void setLanguage(const HistoryView::Shown &toEnglish, const HistoryView::Shown &toShown);
    /// What the user should know about the history file, one sentence; empty where all is well.
    QString trouble() const { return m_database.trouble(); }

Q_SIGNALS:
    void troubleChanged(const QString &trouble);

private:
    void onAccepted(const CheckId &id, const Reading &reading);
    void saveCheck(const CheckId &id);
    void saveAll();
    CheckKey keyOf(const CheckId &id) const;
    void onChanged(const QString &serviceId, const Verdict &before, const Verdict &after);
    void onVerdict(const QString &serviceId, const Verdict &verdict);

    using Recorded = std::tuple<Status, Whose, bool>; ///< status, whose, this computer offline

    Engine &m_engine;
    Database m_database;
    History m_history;
    Memory m_memory;
    QTimer m_saveAll;
    HistoryView::Shown m_toEnglish;
    HistoryView::Shown m_toShown;
    QHash<QString, Recorded> m_recorded; ///< what was last written of each service
    QHash<CheckId, int> m_numbers; ///< of checks in the file
    QHash<CheckId, Status> m_saved; ///< the status in the file, of checks that were saved
};

} // namespace Pilotlamp
