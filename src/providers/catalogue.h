// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// A service that people may pick by name: one row of resources/catalogue.json.
struct CatalogueEntry {
    QString name = {};
    QStringList aliases = {}; ///< what people type for it: "gpt", "gh"
    QString category = {}; ///< "AI", "Cloud" …
    QString kind = {}; ///< a row of the kind table, or "http" where nothing but a probe is possible
    QString page = {}; ///< base URL of the vendor check; empty for "http"
    QString probe = {}; ///< URL of the http probe; may be empty where there is a page
    QString expect
        = {}; ///< HTTP codes that the probe takes as good, as in the check ("200-299,401"); empty = default
    QStringList components = {}; ///< globs over the page's parts
    QString link = {}; ///< what a person opens; empty = the page, else the probe
    QString note = {}; ///< one sentence for the person who picks it
    QString source = {}; ///< where address and components were read, and when; empty in rows from before that
    QStringList hostedOn = {}; ///< ids of roots it runs on, where that is public
    QString hostedOnSource = {}; ///< where that was read, and when

    bool operator==(const CatalogueEntry &) const = default;
};

/// The rows in the program itself, as bytes (the resource :/pilotlamp/catalogue.json).
QByteArray builtInCatalogue();

/// The rows of a catalogue: an object with `services`, or the bare array. With `problems` given, rows that
/// cannot be used are left out and named there; without, the first of them is the Error.
Result<QList<CatalogueEntry>> parseCatalogue(const QByteArray &bytes, QStringList *problems = nullptr);

/// What many services run on: a cloud, a CDN, a platform.
struct CatalogueRoot {
    QString id = {}; ///< as edgeOf gives it, and as `hostedOn` names it
    QString name = {};
    QString service = {}; ///< the name of the row that has its status page

    bool operator==(const CatalogueRoot &) const = default;
};
/// The roots of a catalogue; what cannot be used is left out.
QList<CatalogueRoot> parseRoots(const QByteArray &bytes);

/// `rows` with the user's own: one of the same name (in any case) takes the place of the built-in row, others
/// follow.
QList<CatalogueEntry> mergedCatalogue(QList<CatalogueEntry> rows, const QList<CatalogueEntry> &own);

/// The rows that match what was typed, best first: a whole name or alias, its beginning, the beginning of a
/// word in it, any part of it; then rows that hold all the words, or are of that category. Case and accents
/// do not matter. Nothing typed: all rows as they are.
QList<CatalogueEntry> searchCatalogue(const QList<CatalogueEntry> &rows, const QString &words);

/// The service a row stands for: its id from the name
/// ("openai-api"), a vendor check and an http probe, as it has them.
Service serviceOf(const CatalogueEntry &entry);

/// Lower-case ASCII letters, digits and single '-' from any name; "service" where nothing is left.
QString slugOf(const QString &name);

} // namespace Pilotlamp
