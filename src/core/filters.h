// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/globs.h"
#include "core/service.h"
#include "core/snapshot.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace Pilotlamp {

/// The check as it would be without components and filters: all of its server.
Check withoutFilters(Check check);

/// Which hosts, services and alerts of a monitoring server a check shows: `filters` and `minSeverity` of its
/// configuration. What they take out is set aside, and it is said how much that is.
class Filters {
public:
    Filters() = default;
    /// Of a check; members that are wrong are left out (wrongFilterKey names them).
    explicit Filters(const Check &check);

    bool isEmpty() const { return m_key.isEmpty(); }
    /// Equal filters have equal keys.
    const QString &key() const { return m_key; }
    /// True where a component is shown. `newest` is the newest time of the answer, which ages are measured
    /// against; invalid where it carries none, and then nothing is too young.
    bool keeps(const Component &component, const QDateTime &newest) const;

private:
    /// A text that must match, or must not.
    struct Pattern {
        QRegularExpression wanted = {};
        QRegularExpression unwanted = {};

        bool fits(const QString &text) const;
    };
    struct LabelMatcher {
        QString label = {};
        QRegularExpression value = {};
        bool isWanted = true;
    };
    bool keepsState(const Component &component, const ComponentFacts &facts) const;
    bool isBelow(const Component &component, const ComponentFacts &facts) const;
    bool fitsTexts(const Component &component, const ComponentFacts &facts) const;

    QString m_key = {};
    QHash<QString, int> m_ranks = {}; ///< of the server's words
    int m_leastRank = -1;
    bool m_soft = true;
    bool m_acknowledged = true;
    bool m_downtime = true;
    bool m_flapping = true;
    bool m_notificationsOff = true;
    bool m_onDownHosts = true;
    int m_leastMinutes = 0;
    Pattern m_host = {};
    Pattern m_service = {};
    Pattern m_text = {};
    Globs m_groups = {}; ///< one must match; none = all
    Globs m_contactGroups = {};
    QList<LabelMatcher> m_labels = {}; ///< all must match
};

/// The first key of `filters` and `minSeverity` that is wrong, as "filters/host"; empty where none is.
QString wrongFilterKey(const Check &check);

} // namespace Pilotlamp
