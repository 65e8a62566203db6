// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue_known.h"
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/foreign_text.h"
#include "ctl/commands.h"
#include "ctl/explain_target.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QString stepLine(const StepResult &step)
{
    static const QStringList marks{u"–"_s, u"·"_s, u"✓"_s, u"!"_s, u"✕"_s};
    const QString mark = marks.at(static_cast<int>(step.outcome));
    const QString time = step.ms < 0 ? QString() : u"%1 ms"_s.arg(step.ms);
    const QString needless
        = step.outcome == StepOutcome::NotNeeded ? u"not needed: %1"_s.arg(step.sentence) : step.sentence;
    return u"%1 %2 %3  %4"_s.arg(mark, displayName(step.step).leftJustified(18), time.rightJustified(8),
                                 needless);
}

void explainCommandPrint(const Diagnosis &diagnosis, const QString &title, const QString &format)
{
    if (format == "json"_L1) {
        sayJson(QJsonDocument(diagnosisObject(diagnosis)));
        return;
    }
    say(diagnosis.target.isEmpty() || diagnosis.target == title ? title
                                                                : u"%1 (%2)"_s.arg(title, diagnosis.target));
    for (const StepResult &step : diagnosis.steps)
        say(stepLine(step));
    const DiagnosisConclusion &conclusion = diagnosis.conclusion;
    const QString whose = displayName(conclusion.whose);
    QString line = displayName(conclusion.status) + (whose.isEmpty() ? QString() : u". "_s + whose);
    if (!conclusion.reason.isEmpty())
        line += u": "_s + conclusion.reason;
    if (!conclusion.warning.isEmpty())
        line += u"  ["_s + conclusion.warning + u']';
    say(filteredLine(line, 1500));
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
    engine->setProxy(preferences, [engine, format, service = target->service] {
        engine->explainer.explain(service, {}, engine,
                                  [name = service.name, format](const Diagnosis &diagnosis) {
                                      explainCommandPrint(diagnosis, name, format);
                                      leave(exitCodeOf(diagnosis.conclusion));
                                  });
    });
}

} // namespace Pilotlamp
