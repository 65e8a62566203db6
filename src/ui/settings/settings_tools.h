// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/result.h"
#include "core/secret.h"
#include "core/service.h"
#include "core/verdict.h"
#include "ui/common/kind_info.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

class QObject;

namespace Pilotlamp {

/// What a test saw, and what was asked in a few words ("GET https://… , 200, 12 kB").
using TestDone = std::function<void(const Reading &reading, const QString &requestSummary)>;
/// Checks once, now. Calls `done` once, within the check's own time limit, unless `context` is gone before.
using TestNow = std::function<void(const Check &check, QObject *context, TestDone done)>;
/// A status page behind an address; no kind: none is there.
struct FoundPage {
    QString kind = {};
    QString url = {}; ///< what to put into the check
    QString title = {}; ///< what it calls itself; may be empty

    bool operator==(const FoundPage &) const = default;
};
using DetectDone = std::function<void(const Result<FoundPage> &found)>;
/// Finds out which kind of page stands behind an http or https address, with
/// a few requests. Calls `done` once, later, unless `context` is gone before,
/// which ends the search. Errors: Unreadable = no known kind of page.
using Detect = std::function<void(const QString &address, QObject *context, DetectDone done)>;
/// Services of the catalogue that match the words, best first; all for no words.
using CatalogueSearch = std::function<QList<Service>(const QString &words)>;
/// The services that are watched now, with their verdicts.
using RowsNow = std::function<QList<ServiceRow>()>;
/// Whether a secret is there, and keeps one: see store/secrets.h. `done` comes once, later, unless `context`
/// is gone; the problem is empty where it was kept.
using SecretStateOf
    = std::function<void(const QString &name, QObject *context, std::function<void(SecretState)> done)>;
using StoreSecret
    = std::function<void(const QString &name, const QString &secret, SecretPlace place, bool replace,
                         QObject *context, std::function<void(const QString &problem)> done)>;
/// Turns the start at login on or off; a sentence where it could not be done, else empty.
using SetAutostart = std::function<QString(bool on)>;

/// What is wrong with a list of hooks as in the file; empty = fine.
using HooksProblem = std::function<QString(const QJsonArray &hooks)>;

/// Runs a hook once, now, with a made-up outage; see app/hook_run.h. `done` comes once, unless `context` is
/// gone: whether it went well, and what it answered.
using TestHook = std::function<void(const QJsonObject &hook, QObject *context,
                                    std::function<void(bool ok, const QString &answer)> done)>;

/// What a change of a service's settings would have meant for the notices of the last days, in one sentence;
/// empty where nothing is known.
using WhatIfText = std::function<QString(const Service &before, const Service &after)>;

/// What the settings need from the rest of the program; given
/// by the composition root. Whatever is missing is not offered.
struct SettingsTools {
    QList<KindInfo> kinds = {};
    TestNow testNow = {};
    Detect detect = {};
    CatalogueSearch catalogue = {};
    RowsNow rows = {};
    /// Hosts contacted by hand in the last hour, as for the type of a page; no check needs to name them.
    std::function<QStringList()> contactedLastHour = {};
    std::function<int(const QString &host)> requestsLastHour
        = {}; ///< how often a host was asked in the last hour
    SecretStateOf secretState = {};
    StoreSecret storeSecret = {};
    SetAutostart setAutostart = {};
    HooksProblem hooksProblem = {};
    TestHook testHook = {};
    std::function<void()> testNotification = {}; ///< shows one, as real ones are shown
    WhatIfText whatIf = {};
    std::function<bool()> takeNewer = {}; ///< takes over what another program wrote and
                                          ///< tells the window; false where there is nothing
    std::function<QString(const QString &serviceId)> originOf = {}; ///< the shared list a service is from
    QList<Service> others = {}; ///< what a service may stand on
    QStringList builtInReferences = {}; ///< neutral addresses that are asked where none are chosen
    QStringList rootPageHosts = {}; ///< hosts of the pages that are read once a common cause is likely
    bool autostart = false; ///< how it is now
    QString autostartBy = {}; ///< what starts it, for people; empty = nothing
};

} // namespace Pilotlamp
