// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"
#include "ui/common/text.h"

#include <QCache>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace Pilotlamp {

/// Fetches the past of the rows that are really painted, a few at a time between two frames, so that a list
/// of thousands scrolls without waiting for the history.
class RowHistoryLoader : public QObject {
    Q_OBJECT

public:
    using Source = std::function<RowHistory(const QString &serviceId)>;

    explicit RowHistoryLoader(QObject *parent = nullptr);

    void setSource(Source source);
    /// True where there is a history to show at all.
    bool hasSource() const { return bool(m_source); }
    /// The past of a service as far as it is known; nullptr until `loaded`. What is older than a minute, or
    /// was fetched while the service was of another status, is given and fetched anew.
    const RowHistory *past(const QString &serviceId, Status status);
    /// True while something is still to be fetched.
    bool isBusy() const { return !m_wanted.isEmpty(); }

Q_SIGNALS:
    /// Some rows have something new to show.
    void loaded();

private:
    struct Entry {
        RowHistory past = {};
        Status status = Status::Unknown;
        QDeadlineTimer fresh = {};
    };
    void want(const QString &serviceId, Status status);
    void loadSome();

    Source m_source = {};
    QCache<QString, Entry> m_entries;
    QList<std::pair<QString, Status>> m_wanted = {}; ///< the newest last
    QTimer m_turn;
};

} // namespace Pilotlamp
