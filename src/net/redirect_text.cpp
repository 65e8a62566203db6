// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/redirect_text.h"

#include <QCoreApplication>

namespace Pilotlamp {

namespace {

struct RedirectTexts {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

} // namespace

QString ownLinkText()
{
    return RedirectTexts::tr(
        "its name leads to an address of this computer's own link, which a shared list may not name");
}

QString redirectText(Failure failure, const QString &host)
{
    const QString text = failure == Failure::HeldBack
        ? RedirectTexts::tr("redirects to another host (%1), which is not sent the request body")
        : RedirectTexts::tr(
            "redirects to an address of this computer's own link (%1), which is not contacted");
    return text.arg(host);
}

} // namespace Pilotlamp
