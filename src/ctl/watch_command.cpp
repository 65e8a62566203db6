// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/demo_service.h"
#include "app/demo_story.h"
#include "app/engine.h"
#include "app/kinds_known.h"
#include "app/stop_signals.h"
#include "core/json_values.h"
#include "ctl/duration.h"
#include "ctl/language.h"
#include "ctl/verdict_output.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestWatch = 20 * 86400; ///< a timer's limit is 24 days

/// Prints one line per service first, then one per change of verdict.
class Watch : public QObject {
public:
    Watch(Monitor::PolicyOf policyOf, bool asJson)
        : QObject(QCoreApplication::instance())
        , m_engine(std::move(policyOf), this)
        , m_asJson(asJson)
    {
        connect(&m_engine.monitor, &Monitor::verdictChanged, this,
                [this](const QString &id, const Verdict &before, const Verdict &after) {
                    const bool isNews = before.status != after.status || before.whose != after.whose;
                    if (isNews && !m_unread.contains(id))
                        print(id, before.status);
                });
        connect(&m_engine.monitor, &Monitor::accepted, this, &Watch::onAccepted, Qt::QueuedConnection);
    }

    void start(const Config &config)
    {
        m_engine.setProxy(config.preferences, [] {});
        withSharedLists(m_engine, config, [this, config](const QList<Service> &services) {
            Config all = config;
            all.services = services;
            watch(all);
        });
    }

private:
    void watch(const Config &config)
    {
        for (const Service &service : config.services) {
            m_unread.insert(service.id, static_cast<int>(service.checks.size()));
            m_width = std::max(m_width, static_cast<int>(service.name.size()));
        }
        m_engine.apply(config.services, config.preferences);
        for (const Service &service : config.services) {
            if (!service.enabled || service.checks.isEmpty() || !service.problem.isEmpty())
                printFirst(service.id);
        }
    }

    /// A service's first line waits for the first reading of each of its checks.
    void onAccepted(const CheckId &id)
    {
        const auto row = m_unread.constFind(id.service);
        if (row == m_unread.cend())
            return;
        int unread = 0;
        for (int i = 0; i < m_engine.monitor.verdict(id.service).evidence.size(); ++i) {
            const bool canRun = m_engine.monitor.dueOf({id.service, i}).isValid();
            unread += canRun && !m_engine.monitor.state({id.service, i}).last;
        }
        if (unread == 0)
            printFirst(id.service);
    }

    void printFirst(const QString &id)
    {
        m_unread.remove(id);
        print(id, Status::Unknown);
    }

    void print(const QString &id, Status before)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (const ServiceRow &row : m_engine.monitor.rows()) {
            if (row.service.id != id)
                continue;
            if (!m_asJson) {
                say(now.toLocalTime().toString(u"HH:mm:ss  "_s) + checkLine(row, m_width));
                continue;
            }
            QJsonObject object = checkObject(row);
            object.insert(u"at"_s, jsonTime(now));
            object.insert(u"before"_s, idOf(before));
            sayJson(QJsonDocument(object), QJsonDocument::Compact);
        }
    }

    Engine m_engine;
    QHash<QString, int> m_unread;
    int m_width = 0;
    bool m_asJson = false;
};

std::optional<Config> demoSetUp(bool asJson, const Done &done)
{
    auto *service = new DemoService(QCoreApplication::instance());
    const Result<quint16> port = service->listen();
    if (!port) {
        complain(u"--demo"_s, port.error().text);
        done(ExitUnavailable);
        return {};
    }
    if (!asJson) {
        say(demoTimeNote());
        QObject::connect(service, &DemoService::sceneChanged, service,
                         [](const QString &, const QString &sentence) { say(u"          — "_s + sentence); });
    }
    service->play();
    return parseConfig(demoConfig(*port), knownKinds());
}

} // namespace

void runWatch(const Invocation &invocation, const Done &done)
{
    const auto seconds = secondsOfOption(invocation, u"for"_s, 0, 1, LongestWatch);
    if (!seconds)
        return done(ExitUsage);
    const bool asJson = invocation.value(u"format"_s) == "json"_L1;
    std::optional<Config> config;
    Monitor::PolicyOf policyOf = policyOfKind;
    if (invocation.has(u"demo"_s)) {
        config = demoSetUp(asJson, done);
        policyOf = [](const Check &) {
            return demoPolicy();
        };
    } else if (const auto loaded = configFor(invocation, done)) {
        config = loaded->config;
    }
    if (!config)
        return;
    auto *watch = new Watch(policyOf, asJson);
    onStopSignal(watch, [done] { done(0); });
    endOnceNobodyReads(watch);
    if (*seconds > 0)
        QTimer::singleShot(std::chrono::seconds(*seconds), watch, [done] { done(0); });
    watch->start(*config);
}

} // namespace Pilotlamp
