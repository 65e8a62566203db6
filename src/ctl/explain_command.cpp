// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/foreign_text.h"
#include "ctl/commands.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUrl>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A service made of one address, which needs no configuration.
std::optional<Service> serviceOfUrl(const QString &text, const Done &done)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    const bool isStream = url.scheme() == "tcp"_L1 || url.scheme() == "tls"_L1;
    Check check;
    check.kind = isStream ? url.scheme() : u"http"_s;
    check.url = text;
    const auto target = ladderTargetOf(check);
    if ((!isWeb && !isStream) || !url.isValid() || !target) {
        complain(text,
                 target ? u"must be an address like https://example.com/ or tcp://example.com:22"_s
                        : target.error().text);
        done(ExitUsage);
        return {};
    }
    Service service;
    service.name = text;
    service.link = text;
    service.checks = {check};
    return service;
}

QString rungLine(const RungResult &rung)
{
    static const QStringList marks{u"–"_s, u"·"_s, u"✓"_s, u"!"_s, u"✕"_s};
    const QString mark = marks.at(static_cast<int>(rung.outcome));
    const QString time = rung.ms < 0 ? QString() : u"%1 ms"_s.arg(rung.ms);
    const QString needless
        = rung.outcome == RungOutcome::NotNeeded ? u"not needed: %1"_s.arg(rung.sentence) : rung.sentence;
    return u"%1 %2 %3  %4"_s.arg(mark, displayWord(rung.rung).leftJustified(18), time.rightJustified(8),
                                 needless);
}

void explainCommandPrint(const Ladder &ladder, const QString &title, const QString &format)
{
    if (format == "json"_L1) {
        sayJson(QJsonDocument(ladderObject(ladder)));
        return;
    }
    say(ladder.target.isEmpty() || ladder.target == title ? title : u"%1 (%2)"_s.arg(title, ladder.target));
    for (const RungResult &rung : ladder.rungs)
        say(rungLine(rung));
    const Diagnosis &conclusion = ladder.conclusion;
    const QString whose = displayWord(conclusion.whose);
    QString line = displayWord(conclusion.status) + (whose.isEmpty() ? QString() : u". "_s + whose);
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
    std::optional<Service> service;
    Preferences preferences;
    if (name.contains("://"_L1)) {
        service = serviceOfUrl(name, done);
        if (!service)
            return;
        preferences = ConfigFile(invocation.value(u"config"_s), knownKinds()).load().config.preferences;
    } else {
        const auto loaded = configFor(invocation, done);
        if (!loaded)
            return;
        const Service *found = serviceNamed(loaded->config.services, name);
        if (!found) {
            complain(
                name,
                u"no such service in the config; an address begins with https://, http://, tcp:// or tls://"_s);
            done(ExitUsage);
            return;
        }
        service = *found;
        preferences = loaded->config.preferences;
    }
    auto *engine = new Engine(policyOfKind, QCoreApplication::instance());
    engine->sense.setReferences(preferences.references);
    engine->explainer.setOtherResolver(preferences.options.value("otherResolver"_L1).toString());
    const QString format = invocation.value(u"format"_s, u"text"_s);
    engine->setProxy(preferences, [engine, format, service = *service] {
        engine->explainer.explain(service, {}, engine, [name = service.name, format](const Ladder &ladder) {
            explainCommandPrint(ladder, name, format);
            leave(exitCodeOf(ladder.conclusion));
        });
    });
}

} // namespace Pilotlamp
