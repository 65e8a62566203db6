// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/catalogue_known.h"
#include "ctl/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void runCatalogue(const Invocation &invocation, const Done &done)
{
    const KnownCatalogue known = knownCatalogue();
    for (const QString &problem : known.problems)
        complain(ownCataloguePath(), problem);
    const QString words = invocation.arguments.join(u' ');
    const QList<CatalogueEntry> found = searchCatalogue(known.rows, words);
    if (found.isEmpty()) {
        complain(
            words,
            Terminal::tr(
                "not found in the catalogue; if you know its status page, try: pilotlampctl detect URL"));
        done(3);
        return;
    }
    qsizetype name = 0;
    qsizetype kind = 0;
    for (const CatalogueEntry &entry : found) {
        name = std::max(name, entry.name.size());
        kind = std::max(kind, entry.kind.size());
    }
    for (const CatalogueEntry &entry : found)
        say(entry.name.leftJustified(name) + u"  "_s + entry.kind.leftJustified(kind) + u"  "_s
            + (entry.page.isEmpty() ? entry.probe : entry.page));
    done(0);
}

} // namespace Pilotlamp
