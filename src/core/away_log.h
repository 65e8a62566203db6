// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

#include <QHash>
#include <QList>

#include <optional>

namespace Pilotlamp {

/// What happened while nobody was looking, for the one card that tells it afterwards.
class AwayLog {
public:
    /// Begins anew with the troubles that are there already.
    void begin(const QList<ServiceRow> &rows, const QDateTime &now);
    /// Something about a service changed. Only what is confirmed counts, and what its user wants to hear of.
    void note(const ServiceRow &row, const QDateTime &now);
    /// The card: troubles that came, changed or went, and what is bad still; nothing where nothing happened
    /// to these services since `begin`. Times are on the clock of `now`.
    std::optional<Notice> card(const QList<ServiceRow> &rows, const QDateTime &now) const;
    /// True for what the card says anyway: troubles and their end.
    static bool isInCard(const Notice &notice);
    /// The key of the card's popup.
    static QString cardKey();

private:
    /// One stretch of trouble; an invalid `until` is one that lasts.
    struct Trouble {
        Status status = Status::Unknown;
        QDateTime from = {};
        QDateTime until = {};
    };
    struct Past {
        QList<Trouble> troubles = {};
        bool news = false; ///< something happened since `begin`
    };
    static QString line(const QString &name, const Past &past, const QDateTime &now);

    QHash<QString, Past> m_past; ///< by service
};

} // namespace Pilotlamp
