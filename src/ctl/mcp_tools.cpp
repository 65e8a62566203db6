// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/mcp_tools.h"

#include "app/check_run.h"
#include "app/kinds_known.h"
#include "app/status_publisher.h"
#include "core/json_values.h"
#include "core/service_json.h"
#include "ctl/commands.h"
#include "ctl/history_access.h"
#include "ctl/listed_service.h"
#include "ctl/mcp_schemas.h"
#include "net/prober.h"
#include "store/status_file.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QHostInfo>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr auto WaitStep = 2s;
constexpr qint64 McpDayMs = 86'400'000;

McpAnswer bad(const QString &why)
{
    return {.error = why, .isBadArgument = true};
}

McpAnswer good(const QJsonObject &content)
{
    return {.content = mcpBounded(content).toObject()};
}

/// A whole number in its bounds, the fallback where it is not given, or nothing.
std::optional<int> numberOf(const QJsonObject &arguments, const QString &key, int fallback, int least,
                            int most)
{
    const QJsonValue value = arguments.value(key);
    if (value.isUndefined())
        return fallback;
    const int whole = value.toInt(least - 1);
    return value.isDouble() && whole >= least && whole <= most ? std::optional(whole) : std::nullopt;
}

/// Only these keys: what nobody reads should not be believed to have had an effect.
QString strayKey(const QJsonObject &arguments, const QStringList &known)
{
    for (const QString &key : arguments.keys()) {
        if (!known.contains(key))
            return key.left(60);
    }
    return {};
}

QJsonObject stateOf(const QJsonObject &service)
{
    QJsonObject state;
    for (const auto &key : {u"id"_s, u"name"_s, u"status"_s, u"whose"_s, u"reason"_s, u"reasonCode"_s,
                            u"warning"_s, u"models"_s, u"checkedAt"_s})
        state.insert(key, service.value(key));
    if (!state.contains("models"_L1)) // of a tray that is older than this program
        state.insert("models"_L1, QJsonArray());
    return state;
}

bool isPublic(const QHostAddress &address)
{
    return address.isGlobal() && reachOf(address.toString()) == Reach::Public;
}

/// A check of a host nobody configured follows no redirect: it might lead into the private network.
void makeCautious(Service &service)
{
    for (Check &check : service.checks) {
        if (check.kind == "http"_L1)
            check.options = {{u"followRedirects"_s, false}, {u"expect"_s, u"200-399"_s}};
    }
}

} // namespace

McpTools::McpTools(const QString &configPath, bool anyHost, QObject *parent)
    : QObject(parent)
    , m_configPath(configPath)
    , m_anyHost(anyHost)
    , m_engine(policyOfKind)
{
    services();
    m_engine.connectivity.setReferences(m_config.preferences.references);
    m_engine.setProxy(m_config.preferences, [] {});
}

/// The configuration as it is now: it may be changed while an assistant is at work.
QList<Service> McpTools::services()
{
    m_config = ConfigFile(m_configPath, knownKinds()).load().config;
    return m_config.services;
}

void McpTools::listServices(const Answered &answered)
{
    QJsonArray list;
    for (const Service &service : services())
        list.append(listedObject(service));
    answered(good({{u"services"_s, list}}));
}

/// The state of services: the tray's where it runs, else checked now.
void McpTools::readRows(const QList<Service> &wanted, QObject *context, const RowsDone &done)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString path = statusFileFor(m_configPath.isEmpty() ? ConfigFile::defaultPath() : m_configPath);
    if (const auto file = readStatusFile(path, now)) {
        QJsonArray rows;
        for (const QJsonValue &value : file->value("services"_L1).toArray()) {
            const bool isWanted = std::any_of(wanted.begin(), wanted.end(), [&](const Service &service) {
                return service.id == value["id"_L1].toString();
            });
            if (isWanted)
                rows.append(stateOf(value.toObject()));
        }
        return done(rows, u"tray"_s, QDateTime::fromString(file->value("at"_L1).toString(), Qt::ISODate));
    }
    auto *prober = new Prober(m_engine.fetcher, context);
    prober->setSecrets([this](const QString &name, QObject *asker, Secrets::Found found) {
        m_engine.secrets.find(name, asker, std::move(found));
    });
    auto *reading = new CheckRun(*prober, m_engine.connectivity, systemClock(), context);
    connect(reading, &CheckRun::finished, context, [done, now](const QList<ServiceRow> &found) {
        QJsonArray rows;
        for (const ServiceRow &row : found)
            rows.append(stateOf(checkObject(row)));
        done(rows, u"check"_s, now);
    });
    reading->start(wanted);
}

void McpTools::status(const QJsonObject &arguments, QObject *context, const Answered &answered)
{
    if (const QString stray = strayKey(arguments, {u"service"_s}); !stray.isEmpty())
        return answered(bad(u"Unknown argument “%1”; expected service"_s.arg(stray)));
    QList<Service> wanted = services();
    const QJsonValue name = arguments.value("service"_L1);
    if (!name.isUndefined()) {
        const Service *found = serviceNamed(wanted, name.toString());
        if (!found)
            return answered(bad(u"No such service; list_services names them"_s));
        wanted = {*found};
    }
    readRows(wanted, context, [answered](const QJsonArray &rows, const QString &source, const QDateTime &at) {
        answered(good({{u"source"_s, source}, {u"at"_s, jsonTime(at)}, {u"services"_s, rows}}));
    });
}

/// What may be explained: services of the user's own and of the catalogue, others only where it was allowed.
Result<ExplainTarget> McpTools::allowedTarget(const QString &wanted)
{
    const QList<Service> configured = services();
    if (const Service *service = serviceNamed(configured, wanted))
        return ExplainTarget{*service, TargetOrigin::Configured};
    const auto host = hostTargetOf(wanted);
    const auto target
        = host ? Result(explainTargetOf(*host, configured)) : explainTargetOf(wanted, configured);
    if (!target)
        return target;
    // Another port of a private host may be another program.
    const bool isPrivate = host && reachOf(host->host) != Reach::Public;
    if (isPrivate && isConfigured(*host, configured))
        return ExplainTarget{target->service, TargetOrigin::Configured};
    if (isPrivate)
        return Error{Error::Kind::Refused,
                     u"Private addresses are explained only where they belong to a configured service"_s};
    if (target->origin == TargetOrigin::Address && !m_anyHost)
        return Error{
            Error::Kind::Refused,
            u"This host is neither configured nor in the catalogue; the user can allow any public host with "
            "pilotlampctl mcp --any-host"_s};
    return target;
}

void McpTools::explain(const QJsonObject &arguments, QObject *context, const Answered &answered)
{
    const QString wanted = arguments.value("target"_L1).toString().trimmed();
    if (const QString stray = strayKey(arguments, {u"target"_s}); !stray.isEmpty())
        return answered(bad(u"Unknown argument “%1”; expected target"_s.arg(stray)));
    if (wanted.isEmpty())
        return answered(bad(u"target must be the name of a service, a host or a URL"_s));
    const auto target = allowedTarget(wanted);
    if (!target)
        return answered(bad(target.error().text));
    if (target->origin != TargetOrigin::Address)
        return climb(*target, context, answered);
    // Names that lead into the private network are found out before anything is contacted.
    const QString host = hostTargetOf(wanted)->host;
    QHostInfo::lookupHost(host, context, [this, target = *target, context, answered](const QHostInfo &info) {
        const QList<QHostAddress> addresses = info.addresses();
        if (!std::all_of(addresses.begin(), addresses.end(), isPublic))
            return answered(bad(u"This name leads to a private address"_s));
        ExplainTarget cautious = target;
        makeCautious(cautious.service);
        climb(cautious, context, answered);
    });
}

void McpTools::climb(const ExplainTarget &target, QObject *context, const Answered &answered)
{
    static const QStringList origins{u"configured"_s, u"catalogue"_s, u"address"_s};
    const QString origin = origins.at(static_cast<int>(target.origin));
    m_engine.explainer.explain(target.service, {}, context,
                               [answered, origin, name = target.service.name](const Diagnosis &diagnosis) {
                                   QJsonObject object = diagnosisObject(diagnosis);
                                   object.insert(u"name"_s, name);
                                   object.insert(u"origin"_s, origin);
                                   answered(good(object));
                               });
}

void McpTools::waitUntilBack(const QJsonObject &arguments, QObject *context, const Answered &answered)
{
    const auto seconds = numberOf(arguments, u"timeoutSeconds"_s, McpTools::LongestWaitSeconds, 1,
                                  McpTools::LongestWaitSeconds);
    const QList<Service> configured = services();
    const Service *service = serviceNamed(configured, arguments.value("service"_L1).toString());
    if (const QString stray = strayKey(arguments, {u"service"_s, u"timeoutSeconds"_s}); !stray.isEmpty())
        return answered(bad(u"Unknown argument “%1”"_s.arg(stray)));
    if (!seconds)
        return answered(bad(u"timeoutSeconds must be a whole number from 1 to 50"_s));
    if (!service)
        return answered(bad(u"No such service; list_services names them"_s));
    auto clock = std::make_shared<QElapsedTimer>();
    clock->start();
    auto again = std::make_shared<std::function<void()>>();
    // Held by the context's timer, not by itself: the end of the context ends it.
    auto *timer = new QTimer(context);
    timer->setSingleShot(true);
    *again = [=, this, service = *service] {
        readRows({service}, context, [=](const QJsonArray &rows, const QString &source, const QDateTime &) {
            const QString status = rows.at(0)["status"_L1].toString(u"unknown"_s);
            const qint64 waited = clock->elapsed() / 1000;
            const bool isBack = status == "online"_L1;
            if (isBack || waited >= *seconds)
                return answered(
                    good({{u"back"_s, isBack}, {u"status"_s, status}, {u"waitedSeconds"_s, waited}}));
            // Where no tray shares its checks, the service is not asked more often than its interval allows.
            const std::chrono::seconds step = source == "tray"_L1 ? WaitStep : 5 * WaitStep;
            timer->start(std::min<std::chrono::seconds>(step, std::chrono::seconds(*seconds - waited)));
        });
    };
    connect(timer, &QTimer::timeout, context, [again] { (*again)(); });
    (*again)();
}

void McpTools::history(const QJsonObject &arguments, const Answered &answered)
{
    const auto days = numberOf(arguments, u"days"_s, 7, 1, McpTools::LongestHistoryDays);
    if (const QString stray = strayKey(arguments, {u"service"_s, u"days"_s}); !stray.isEmpty())
        return answered(bad(u"Unknown argument “%1”"_s.arg(stray)));
    if (!days)
        return answered(bad(u"days must be a whole number from 1 to %1"_s.arg(McpTools::LongestHistoryDays)));
    const QList<Service> configured = services();
    const Service *service = serviceNamed(configured, arguments.value("service"_L1).toString());
    if (!service)
        return answered(bad(u"No such service; list_services names them"_s));
    Invocation invocation;
    invocation.arguments = {service->id};
    if (!m_configPath.isEmpty())
        invocation.options.insert(u"config"_s, {m_configPath});
    const auto opened = openHistory(invocation, [](int) {});
    if (!opened)
        return answered({.error = u"The history cannot be read"_s});
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TimeWindow window{now - *days * McpDayMs, now};
    answered(good(historyObject(
        opened->view ? historyOf(*opened->view, opened->service, window)
                     : HistoryReport{.id = service->id, .name = service->name, .window = window})));
}

} // namespace Pilotlamp
