// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/catalogue.h"

#include <optional>

namespace Pilotlamp {

/// The services that may be picked by name, and what was wrong with the user's own list.
struct KnownCatalogue {
    QList<CatalogueEntry> rows = {};
    QStringList problems = {}; ///< rows of the user's list that are left out; one sentence each
};

/// `$XDG_DATA_HOME/pilotlamp/catalogue.json`: the user's own rows; there need not be any.
QString ownCataloguePath();
/// The built-in rows with the user's own; an own list that cannot be read is left out and named.
KnownCatalogue knownCatalogue();

/// The service of the row that is called so, or has it as an alias or id, in any case; nothing where no row
/// or more than one is.
std::optional<Service> namedInCatalogue(const QString &name);
/// All names and aliases, for suggestions.
QStringList catalogueNames();
/// The service of the row that a host belongs to: one of its addresses is that host, or a domain above it.
/// The nearest one wins; nothing where none is.
std::optional<Service> serviceOfHost(const QString &host);

/// What the catalogue says that a service runs on: by the row that has its page and components, or its name.
/// Empty where it says nothing.
QStringList rootsInCatalogue(const Service &service);
/// The check that reads the public page of a root; nothing where the catalogue has none.
std::optional<Check> pageOfRoot(const QString &root);
/// The hosts of all these pages, each once, in order.
QStringList rootPageHosts();

} // namespace Pilotlamp
