// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// One way to learn about a service, as configured.
struct Check {
    QString kind = {}; ///< "http", "statuspage" …; a row of the kind table
    QString url = {};
    int intervalSeconds = 60;
    int timeoutSeconds = 10; ///< 1–60
    int slowAfterMs = 5000; ///< slower than this is Overload; 0 = never
    QStringList components = {}; ///< globs over name and group/name; empty = the whole page
    QJsonObject options = {}; ///< all keys of the check as in the file, known or not: kept on saving
    QString problem = {}; ///< why this check cannot run (bad config); empty = fine
    bool isForeign = false; ///< of a shared list that may not lead to this computer's own link; never saved

    bool operator==(const Check &) const = default;
};

/// Which changes of a service are told.
enum class NotifyLevel : quint8 { All, Outages, Off };

/// What the user cares about.
struct Service {
    QString id = {};
    QString name = {};
    QString link = {}; ///< default: the first check's url
    QString group = {};
    NotifyLevel notify = NotifyLevel::All;
    bool enabled = true; ///< false: nothing is asked, nothing is known, and it counts for nothing
    bool countsForIcon = true; ///< false: shown, but never colours the tray icon
    QList<Check> checks = {};
    QJsonObject options = {}; ///< all keys as in the file, kept on saving
    QString problem = {}; ///< why this service cannot run (bad config); empty = fine

    bool operator==(const Service &) const = default;
};

/// Names one check of one service for as long as the configuration stands.
struct CheckId {
    QString service = {};
    int index = 0;

    bool operator==(const CheckId &) const = default;
};
size_t qHash(const CheckId &id, size_t seed = 0) noexcept;

/// How far away a target is; each reach has its own "my network".
enum class Reach : quint8 { Loopback, Private, Public };
/// The reach of a URL's or endpoint's host by its text alone; names that are not literal addresses are
/// Public, except localhost and *.localhost (Loopback), single-label, *.local, *.lan, *.home.arpa and
/// *.internal (Private).
Reach reachOf(const QString &urlOrHost);
/// True for an address that means only this computer's own cable (169.254.0.0/16, fe80::/10, all that listen
/// there) or the machine it runs on (the metadata addresses of clouds), however it is written.
bool isLinkLocal(const QString &urlOrHost);

} // namespace Pilotlamp
