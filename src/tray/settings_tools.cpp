// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the settings may ask of the rest of the program: tests, the catalogue, secrets, the start at login.
#include "tray/settings.h"

#include "app/catalogue_known.h"
#include "app/engine.h"
#include "app/hook_run.h"
#include "desktop/autostart.h"
#include "net/connectivity_monitor.h"
#include "net/detector.h"
#include "store/hook_fields.h"
#include "tray/windows.h"
#include "ui/settings/program_section.h"
#include "ui/settings/suggestion.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

Autostart autostart()
{
    return Autostart({QCoreApplication::applicationFilePath()});
}

QString startedBy(Autostart::Way way)
{
    switch (way) {
    case Autostart::Way::Unit:
        return Settings::tr("Started by the systemd user unit pilotlamp.service");
    case Autostart::Way::Entry:
        return Settings::tr("Started by an entry in the autostart folder");
    case Autostart::Way::Off:
        break;
    }
    return {};
}

/// The first problem of a list of hooks, with its remedy.
QString hooksProblem(const QJsonArray &hooks)
{
    for (const HookEntry &entry : readHooks(hooks)) {
        if (!entry.what.isEmpty())
            return withRemedy(entry.what, entry.remedy);
    }
    return {};
}

} // namespace

SettingsTools Settings::tools()
{
    SettingsTools tools;
    tools.kinds = kindInfos();
    tools.testNow = [this](const Check &check, QObject *context, const TestDone &done) {
        testNow(check, context, done);
    };
    tools.detect = [this](const QString &address, QObject *context, const DetectDone &done) {
        detect(address, context, done);
    };
    tools.catalogue = [this](const QString &words) {
        return search(words);
    };
    tools.requestsLastHour = [this](const QString &host) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        return m_engine.monitor.budget().lastHour(host, now) + m_askedByHand.lastHour(host, now);
    };
    tools.contactedLastHour = [this] {
        QStringList hosts;
        for (const auto &[host, count] : m_askedByHand.perHost(QDateTime::currentDateTimeUtc()))
            hosts.append(host);
        return hosts;
    };
    tools.rows = [this] {
        return m_engine.monitor.rows();
    };
    tools.secretState = [this](const QString &name, QObject *context, Secrets::StateFound done) {
        m_engine.secrets.state(name, context, std::move(done));
    };
    tools.storeSecret = [this](const QString &name, const QString &secret, SecretPlace place, bool replace,
                               QObject *context, Secrets::Stored stored) {
        m_engine.secrets.store(name, secret, place, replace, context, std::move(stored));
    };
    tools.hooksProblem = hooksProblem;
    tools.testHook = [this](const QJsonObject &hook, QObject *context, const auto &done) {
        testHook(hook, context, done);
    };
    tools.testNotification = [this] {
        Notice notice;
        notice.key = u"test"_s;
        notice.title = tr("This is a test notification");
        notice.body = tr("Notifications from Pilotlamp look like this.");
        Q_EMIT testNotificationWanted(notice);
    };
    tools.whatIf = m_whatIf;
    tools.takeNewer = m_takeNewer;
    tools.originOf = m_originOf;
    tools.builtInReferences = builtInReferences();
    tools.rootPageHosts = rootPageHosts();
    tools.autostart = autostart().isOn();
    tools.autostartBy = startedBy(autostart().way());
    tools.setAutostart = [](bool on) {
        const Result<bool> turned = autostart().turn(on);
        return turned ? QString() : turned.error().text;
    };
    return tools;
}

/// With an outage that nobody has: the answer is what counts.
void Settings::testHook(const QJsonObject &hook, QObject *context,
                        const std::function<void(bool, const QString &)> &done)
{
    const QList<HookEntry> entries = readHooks(QJsonArray{hook});
    if (entries.isEmpty() || !entries.constFirst().what.isEmpty())
        return done(false, entries.value(0).what);
    const QJsonObject state{{u"event"_s, u"offline"_s},
                            {u"service"_s, u"test"_s},
                            {u"name"_s, tr("Test service")},
                            {u"link"_s, u"https://example.org/"_s},
                            {u"status"_s, idOf(Status::Offline)},
                            {u"before"_s, idOf(Status::Online)},
                            {u"whose"_s, idOf(Whose::Them)},
                            {u"reason"_s, tr("this is only a test of the hook")},
                            {u"since"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                            {u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    Hook once = entries.constFirst().hook;
    once.retries = 0;
    auto *run = new HookRun(once, state, m_engine.fetcher, 1000, context);
    connect(run, &HookRun::finished, run, [run, done](const HookResult &result) {
        run->deleteLater();
        done(result.ok, result.text.isEmpty() ? result.output : result.text);
    });
    run->start();
}

/// What no check asked is counted all the same.
void Settings::countByHand(const QStringList &hosts)
{
    for (const QString &host : hosts)
        m_askedByHand.count(host, QDateTime::currentDateTimeUtc());
}

void Settings::testNow(const Check &check, QObject *context, const TestDone &done)
{
    const int number = ++m_lastTest;
    m_tests.insert(number, {check, context, done});
    Service tested;
    tested.checks.append(check);
    countByHand(hostsAsked({tested}, {}));
    m_prober.probe({u"test"_s, number}, check);
}

void Settings::detect(const QString &address, QObject *context, const DetectDone &done)
{
    countByHand({pastedAddress(address).host()});
    detectPage(m_engine.fetcher, pastedAddress(address), context, [done](const Result<Detected> &found) {
        done(found ? Result(FoundPage{found->kind, found->page.toString(), found->title}) : found.error());
    });
}

QList<Service> Settings::search(const QString &words)
{
    if (m_catalogue.isEmpty())
        m_catalogue = knownCatalogue().rows;
    QList<Service> found;
    for (const CatalogueEntry &entry : searchCatalogue(m_catalogue, words))
        found.append(serviceOf(entry));
    return found;
}

} // namespace Pilotlamp
