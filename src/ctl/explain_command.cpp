// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue_known.h"
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/address.h"
#include "core/foreign_text.h"
#include "core/whose_label.h"
#include "ctl/commands.h"
#include "ctl/explain_target.h"
#include "ctl/language.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QString stepLine(const StepResult &step, qsizetype nameWidth)
{
    static const QStringList marks{u"–"_s, u"·"_s, u"✓"_s, u"!"_s, u"✕"_s};
    const QString &mark = marks.at(static_cast<int>(step.outcome));
    const QString time = step.ms < 0 ? QString() : u"%1 ms"_s.arg(step.ms);
    const QString needless = step.outcome == StepOutcome::NotNeeded
        ? Terminal::tr("not needed: %1").arg(step.sentence)
        : step.sentence;
    return u"%1 %2 %3  %4"_s.arg(mark, displayName(step.step).leftJustified(nameWidth),
                                 time.rightJustified(8), needless);
}

void explainCommandPrint(const Diagnosis &diagnosis, const QString &title, const QString &format)
{
    if (format == "json"_L1) {
        sayJson(QJsonDocument(diagnosisObject(diagnosis)));
        return;
    }
    say(diagnosis.target.isEmpty() || diagnosis.target == title ? title
                                                                : u"%1 (%2)"_s.arg(title, diagnosis.target));
    qsizetype width = 0;
    for (const StepResult &step : diagnosis.steps)
        width = std::max(width, displayName(step.step).size());
    for (const StepResult &step : diagnosis.steps)
        say(stepLine(step, width));
    const DiagnosisConclusion &conclusion = diagnosis.conclusion;
    const QString whose = whoseLabel(diagnosis);
    QString line = displayName(conclusion.status);
    if (conclusion.ownOffline) { // the reason says whose it is
        line += u". "_s + conclusion.reason.left(1).toUpper() + conclusion.reason.mid(1);
    } else {
        line += whose.isEmpty() ? QString() : u". "_s + whose;
        line += conclusion.reason.isEmpty() ? QString() : u": "_s + conclusion.reason;
    }
    if (!conclusion.warning.isEmpty())
        line += u"  ["_s + conclusion.warning + u']';
    say(filteredLine(line, 1500));
}

/// For --verbose, on stderr: what the steps above went to, and how long they took together.
void printExplained(const Service &service, const Diagnosis &diagnosis, const QStringList &references)
{
    QStringList lines;
    for (const Check &check : service.checks)
        lines.append(Terminal::tr("contacted: %1").arg(check.kind + u' ' + withoutLogin(check.url)));
    if (service.checks.isEmpty() && !service.link.isEmpty())
        lines.append(Terminal::tr("contacted: %1").arg(withoutLogin(service.link)));
    const auto internet
        = std::find_if(diagnosis.steps.begin(), diagnosis.steps.end(),
                       [](const StepResult &s) { return s.step == DiagnosisStep::References; });
    const bool wasAsked = internet != diagnosis.steps.end() && internet->outcome >= StepOutcome::Fine;
    for (const QString &url : wasAsked ? references : QStringList())
        lines.append(Terminal::tr("contacted: %1").arg(url));
    lines.append(Terminal::tr("took %1 ms").arg(diagnosis.ms));
    for (const QString &line : std::as_const(lines))
        std::fprintf(stderr, "%s\n", filteredLine(line, 1000).toUtf8().constData());
}

/// A resolver cannot be called off, and leaving the usual way would wait for it.
[[noreturn]] void leave(int code)
{
    const int last = exitCodeWith(code);
    std::fflush(nullptr);
    std::_Exit(last);
}

} // namespace

void runExplain(const Invocation &invocation, const Done &done)
{
    const QString name = invocation.arguments.constFirst();
    // An address needs no configuration; one that cannot be used is then no reason to stop.
    const bool needsConfig = !hostTargetOf(name) && !namedInCatalogue(name);
    Config config;
    if (needsConfig) {
        const auto loaded = configFor(invocation, done);
        if (!loaded)
            return;
        config = loaded->config;
    } else {
        config = ConfigFile(invocation.value(u"config"_s), knownKinds()).load().config;
    }
    const auto target = explainTargetOf(name, config.services);
    if (!target) {
        complain(name, target.error().text);
        return done(ExitUsage);
    }
    const Preferences &preferences = config.preferences;
    auto *engine = new Engine(policyOfKind, QCoreApplication::instance());
    engine->connectivity.setReferences(preferences.references);
    engine->explainer.setOtherResolver(preferences.otherResolver);
    const QString format = invocation.value(u"format"_s, u"text"_s);
    const QStringList references
        = preferences.references.isEmpty() ? builtInReferences() : preferences.references;
    const bool isVerbose = invocation.has(u"verbose"_s);
    engine->setProxy(preferences, [=, service = target->service] {
        engine->explainer.explain(service, {}, engine, [=](const Diagnosis &diagnosis) {
            explainCommandPrint(diagnosis, service.name, format);
            if (isVerbose)
                printExplained(service, diagnosis, references);
            leave(exitCodeOf(diagnosis.conclusion));
        });
    });
}

} // namespace Pilotlamp
