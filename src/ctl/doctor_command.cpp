// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/foreign_text.h"
#include "ctl/colour.h"
#include "ctl/commands.h"
#include "ctl/doctor_checks.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int ExitSomethingFails = 3;

void printFinding(const DoctorFinding &finding, qsizetype whatWidth, bool colour)
{
    static const QHash<DoctorFinding::Outcome, std::pair<QString, Status>> flags{
        {DoctorFinding::Outcome::Works, {u"✓"_s, Status::Online}},
        {DoctorFinding::Outcome::Optional, {u"–"_s, Status::Maintenance}},
        {DoctorFinding::Outcome::Fails, {u"✕"_s, Status::Offline}}};
    const auto &[symbol, status] = flags[finding.outcome];
    sayColoured(coloured(symbol, status, colour) + u' ' + finding.what.leftJustified(whatWidth) + u"  "_s
                + filteredLine(finding.found, 1000));
    if (!finding.help.isEmpty())
        say(QString(whatWidth + 4, u' ') + u"→ "_s + finding.help);
}

} // namespace

void runDoctor(const Invocation &invocation, const Done &done)
{
    const Preferences preferences
        = ConfigFile(invocation.value(u"config"_s), knownKinds()).load().config.preferences;
    auto *engine = new Engine(policyOfKind, QCoreApplication::instance());
    engine->connectivity.setReferences(preferences.references);
    engine->setProxy(preferences, [=] {
        engine->connectivity.judge(engine, [=](const Network &network) {
            const QList<DoctorFinding> findings{findVersions(),
                                                findDesktop(),
                                                findTray(),
                                                findNotifications(),
                                                findKeyring(),
                                                findNetwork(network),
                                                findPing(),
                                                findConfiguration(invocation),
                                                findHistory(invocation),
                                                findRunningTray(invocation)};
            qsizetype width = 0;
            for (const DoctorFinding &finding : findings)
                width = std::max(width, finding.what.size());
            for (const DoctorFinding &finding : findings)
                printFinding(finding, width, wantsColour(invocation));
            const bool anyFails = std::any_of(findings.begin(), findings.end(), [](const DoctorFinding &one) {
                return one.outcome == DoctorFinding::Outcome::Fails;
            });
            done(anyFails ? ExitSomethingFails : 0);
        });
    });
}

} // namespace Pilotlamp
