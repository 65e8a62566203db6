// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace Pilotlamp {

/// What a file of another program holds, in the words of our own configuration.
struct ImportedConfig {
    QString format = {}; ///< as people call it
    QJsonObject root = {}; ///< a configuration; its services are not judged yet
    bool isOwn = false; ///< it is one of Pilotlamp's own: its preferences count
    QStringList notes = {}; ///< "NAME: what was not taken, and why"
};

/// Reads any of the known formats, told apart by what is in them: Pilotlamp's configuration, an Uptime Kuma
/// backup, a Gatus configuration (YAML or JSON), Nagstamon's, a list of addresses. Unreadable: none of them.
Result<ImportedConfig> readImport(const QByteArray &bytes);

/// An Uptime Kuma backup ("Settings, Backup, Export" of version 1): root of the JSON.
ImportedConfig fromKuma(const QJsonObject &root);
/// A Gatus configuration (https://github.com/TwiN/gatus,
/// `endpoints`); scalars may all be texts, as YAML has them.
ImportedConfig fromGatus(const QJsonObject &root);
/// Nagstamon's servers (the files `server_….conf` of its folder, one or several in one text); what it filters
/// stays behind.
ImportedConfig fromNagstamon(const QByteArray &bytes);
bool looksLikeNagstamon(const QByteArray &bytes);
/// Addresses one a line, a name may follow; '#' begins a comment. Unreadable where no line holds an address.
Result<ImportedConfig> fromAddresses(const QByteArray &bytes);

/// A check for an address by its scheme (http, https, tcp, tls, icmp, ssh, starttls, ws, wss); empty where
/// there is no such probe.
QJsonObject checkForAddress(const QString &address);
/// An address without the user name and the password in it, which leaves a note.
QString harmlessAddress(const QString &address, const QString &name, QStringList &notes);
/// Sets a check's interval and timeout, in seconds, 0 for none; what is out of our bounds leaves a note.
void takeTimes(QJsonObject &check, qint64 interval, qint64 timeout, const QString &name, QStringList &notes);
/// A check of a name at a name server (its address, empty = the system's); of a record type that is not asked
/// for here there is none, and a note of it.
QJsonObject dnsCheck(const QString &service, const QString &name, const QString &record,
                     const QString &resolver, QStringList &notes);
/// The wanted id, or the next free one: "shop", "shop-2", "shop-3" …
QString freeId(const QString &wanted, const QSet<QString> &ids);
/// A service with one check; its id comes from the name.
QJsonObject serviceWith(const QString &name, const QString &group, const QJsonObject &check);
/// Request headers without those that carry a secret; each of these leaves a note.
QJsonObject harmlessHeaders(const QJsonObject &headers, const QString &name, QStringList &notes);

} // namespace Pilotlamp
