// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check_state.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <span>

namespace Pilotlamp {

/// How the demo's service answers a request in one scene.
enum class DemoAnswer : quint8 {
    Prompt, ///< 200 at once
    Late, ///< 200 after `DemoLateMs`
    Overloaded, ///< 503 with Retry-After
    Wall, ///< 403 with `cf-mitigated: challenge`
    Closed, ///< 503, down for maintenance
    HangUp, ///< the connection ends without an answer
};

/// What the demo's status page says in one scene, in the words of Atlassian's Statuspage.
struct DemoPage {
    const char *indicator = ""; ///< empty: the page is HTML that no one can read
    const char *description = "";
    const char *component = ""; ///< the status of every component
    const char *incident = ""; ///< title of the open incident; empty: none
    const char *impact = "";
    const char *phase = "";
    bool maintenance = false; ///< a scheduled maintenance is in progress
};

/// One scene of the demo.
struct DemoScene {
    const char *name = ""; ///< a word for programs and logs, not translated
    const char *title = ""; ///< the same for people; see `demoTitle`
    int seconds = 0;
    const char *sentence = ""; ///< what is going on, for people; see `demoSentence`
    DemoPage page = {};
    DemoAnswer answer = DemoAnswer::Prompt;
};

/// How late the slow scene answers, in milliseconds; the
/// demo's checks call anything above `DemoSlowAfterMs` slow.
inline constexpr int DemoLateMs = 1200;
inline constexpr int DemoSlowAfterMs = 800;

/// The scenes in the order they are played.
std::span<const DemoScene> demoScenes();
/// How the scene answers at a path, "/service" (the chat)
/// or "/api": the API goes on while the chat is closed.
DemoAnswer demoAnswer(const DemoScene &scene, const QByteArray &path);
/// The name of a scene for people, translated: "bot check".
QString demoTitle(const DemoScene &scene);
/// The scene's sentence in the user's language.
QString demoSentence(const DemoScene &scene);
/// The body of the page's `summary.json` (HTML in the scene in which it cannot
/// be read). `base` is the page's address without a slash at the end, `now`
/// the time of asking. Format: https://confluence.status.atlassian.com/api
QByteArray demoPageBody(const DemoScene &scene, const QByteArray &base, const QDateTime &now);

/// The configuration of the demo, as a config file, for a demo service on this port of the loopback address.
QByteArray demoConfig(quint16 port);
/// The demo's times: the same counts and rules as always, with attempts every 2 s so that the story fits into
/// two minutes. Use it instead of `policyFor`.
Policy demoPolicy();
/// One sentence that says so to the user.
QString demoTimeNote();

} // namespace Pilotlamp
