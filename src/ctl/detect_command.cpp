// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/language.h"

#include "net/detector.h"
#include "net/fetcher.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void runDetect(const Invocation &invocation, const Done &done)
{
    const QString text = invocation.arguments.constFirst();
    const QUrl pasted = pastedAddress(text);
    if (!pasted.isValid()) {
        complain(text, Terminal::tr("not a valid web address (example: https://status.example.com/)"));
        done(ExitUsage);
        return;
    }
    auto *fetcher = new Fetcher(QCoreApplication::instance());
    detectPage(*fetcher, pasted, fetcher, [text, done](const Result<Detected> &found) {
        if (!found) {
            complain(text, found.error().text);
            done(3);
            return;
        }
        QStringList columns{found->kind, found->page.toString(QUrl::FullyEncoded)};
        if (!found->title.isEmpty())
            columns.append(found->title);
        say(columns.join(u"  "_s));
        done(0);
    });
}

} // namespace Pilotlamp
