// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/kinds_known.h"
#include "ctl/language.h"
#include "ctl/transfer.h"
#include "ctl/unknown_keys.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// As the entries stand in the file: "/services/2" before "/services/10".
QList<ConfigProblem> inOrder(QList<ConfigProblem> problems)
{
    QCollator collator(QLocale::c());
    collator.setNumericMode(true);
    std::stable_sort(problems.begin(), problems.end(), [&](const ConfigProblem &a, const ConfigProblem &b) {
        return collator.compare(a.pointer, b.pointer) < 0;
    });
    return problems;
}

int checkConfig(const Invocation &invocation)
{
    ConfigFile file(invocation.arguments.value(1, invocation.value(u"config"_s)), knownKinds());
    const LoadedConfig loaded = file.load();
    bool hasError = false;
    // What is not known is no error: another program, or a later version, may have written it.
    const bool isRead = loaded.origin == LoadedConfig::Origin::File;
    const QList<ConfigProblem> unknown
        = isRead ? unknownKeys(loaded.config.root) + repeatedKeys(loaded.text) : QList<ConfigProblem>();
    for (const ConfigProblem &problem : inOrder(loaded.problems + unknown)) {
        complain(file.path(), problemText(problem));
        hasError = hasError || problem.severity != ConfigProblem::Severity::Warning;
    }
    if (loaded.origin == LoadedConfig::Origin::FirstStart) {
        say(Terminal::tr("%1: not created yet; the first start will watch %n services", nullptr,
                         static_cast<int>(loaded.config.services.size()))
                .arg(file.path()));
        return 0;
    }
    if (!loaded.readable)
        return ExitNoInput;
    if (hasError)
        return ExitData;
    say(Terminal::tr("%1: valid, %n services", nullptr, static_cast<int>(loaded.config.services.size()))
            .arg(file.path()));
    return 0;
}

} // namespace

void runConfig(const Invocation &invocation, const Done &done)
{
    const QString what = invocation.arguments.constFirst();
    if (what == "check"_L1) {
        return done(checkConfig(invocation));
    }
    const qsizetype given = invocation.arguments.size() - 1;
    if (what == "import"_L1 && given == 1)
        return done(importConfig(invocation));
    if (what == "export"_L1)
        return exportConfig(invocation, done);
    complain(what,
             what == "import"_L1 ? Terminal::tr("needs a FILE")
                                 : Terminal::tr("expected one of check, import FILE, export [FILE]"));
    done(ExitUsage);
}

} // namespace Pilotlamp
