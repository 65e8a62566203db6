// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own for the tests of this folder; says on standard output, one line each, what happens to
// it.
//   bus_probe NAME   "published" or "error …"; then the orders it gets over the bus.
//                    On standard input: STATUS REASON = the status of the service "shop".
#include "desktop/bus_service.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;
using namespace Pilotlamp;

namespace {
void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

ServiceRow row(const QString &id, Status status, const QString &reason)
{
    ServiceRow row;
    row.service.id = id;
    row.service.name = id.toUpper();
    row.service.link = u"https://%1.example/"_s.arg(id);
    row.verdict.status = status;
    row.verdict.whose = status == Status::Online ? Whose::None : Whose::Them;
    row.verdict.reason = reason;
    row.verdict.since = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
    row.verdict.evidence
        = {{u"http"_s, row.service.link, false, status, reason, 120, 200, row.verdict.since}};
    row.verdict.models = {{u"Opus 4.6"_s, Status::Overload, u"Trouble with Opus 4.6"_s, ModelSource::Incident,
                           row.verdict.since},
                          {u"Sonnet 4.6"_s}};
    return row;
}

void setShop(BusService &service, Status status, const QString &reason)
{
    const QList<ServiceRow> rows{row(u"api"_s, Status::Online, {}), row(u"shop"_s, status, reason)};
    Overview overview;
    overview.status = worse(Status::Online, status);
    for (const ServiceRow &each : rows)
        ++overview.counts.at(static_cast<size_t>(each.verdict.status));
    service.setRows(rows, overview);
}

BusActions actions()
{
    BusActions actions;
    actions.refresh = [] {
        say(u"refresh"_s);
    };
    actions.snooze = [](const QString &id, int seconds) {
        say(u"snooze %1 %2"_s.arg(id).arg(seconds));
    };
    actions.pause = [](int seconds) {
        say(u"pause %1"_s.arg(seconds));
    };
    actions.components = [](const QString &id) {
        return u"[\"%1\"]"_s.arg(id);
    };
    actions.explain = [](const QString &id, auto done) {
        // Later, as a real ladder would answer.
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [id, done] {
                if (id == "api"_L1)
                    done(Error{Error::Kind::Ours, u"busy"_s});
                else
                    done(u"{\"id\":\"%1\"}"_s.arg(id));
            },
            Qt::QueuedConnection);
    };
    return actions;
}

int tray(const QString &name)
{
    BusService service(actions());
    setShop(service, Status::Online, {});
    const auto published = service.publish(QDBusConnection::sessionBus(), name);
    say(published ? u"published"_s : u"error "_s + published.error().text);
    if (!published)
        return 1;
    std::ios::sync_with_stdio(false); // so that in_avail() knows of lines already read
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &service, [&] {
        do {
            std::string line;
            if (!std::getline(std::cin, line))
                return QCoreApplication::quit();
            const QString text = QString::fromStdString(line);
            setShop(service, statusFromId(text.section(u' ', 0, 0)).value_or(Status::Unknown),
                    text.section(u' ', 1));
        } while (std::cin.rdbuf()->in_avail() > 0);
    });
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 2)
        return tray(words.at(1));
    say(u"error usage"_s);
    return 64;
}
