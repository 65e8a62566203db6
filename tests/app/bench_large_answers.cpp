// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "providers/kind.h"
#include "testlib/loopback_server.h"
#include "ui/window/component_model.h"
#include "ui/window/status_window.h"

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSemaphore>
#include <QTabWidget>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <ctime>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr double FrameMs = 16;
constexpr double ReadMs = 5; ///< for a summary of 200 kB
constexpr int Many = 10'000;
constexpr double MostMemoryMb = 100;

double cpuMs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// How long the interface could not have taken a key: the longest turn of this thread's event loop, in its
/// own CPU time, so that what others do on the machine does not count.
class BlockWatch : public QObject {
public:
    BlockWatch()
    {
        auto *dispatcher = QAbstractEventDispatcher::instance();
        connect(dispatcher, &QAbstractEventDispatcher::awake, this, &BlockWatch::endTurn);
        connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, this, &BlockWatch::endTurn);
        start();
    }
    void start()
    {
        m_longest = 0;
        m_since = cpuMs(CLOCK_THREAD_CPUTIME_ID);
    }
    double longestMs() const { return m_longest; }

private:
    void endTurn()
    {
        const double now = cpuMs(CLOCK_THREAD_CPUTIME_ID);
        m_longest = std::max(m_longest, now - m_since);
        m_since = now;
    }

    double m_since = 0;
    double m_longest = 0;
};

/// A server whose own work is done elsewhere.
class ServerThread {
public:
    ServerThread()
        : m_thread(QThread::create([this] {
            LoopbackServer server;
            QEventLoop loop;
            m_server = &server;
            m_loop = &loop;
            m_ready.release();
            loop.exec();
        }))
    {
        m_thread->start();
        m_ready.acquire();
    }
    ~ServerThread()
    {
        QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        m_thread->wait();
    }
    QString url() const { return m_server->url(QString()).toString(); }
    void play(const QString &path, const Script &script)
    {
        QMetaObject::invokeMethod(
            m_server, [&] { m_server->play(path, script); }, Qt::BlockingQueuedConnection);
    }

private:
    QSemaphore m_ready;
    LoopbackServer *m_server = nullptr;
    QEventLoop *m_loop = nullptr;
    std::unique_ptr<QThread> m_thread;
};

/// A summary in Statuspage's shape of at least so many bytes.
QByteArray summaryOf(qsizetype bytes)
{
    QByteArray parts;
    for (int i = 0; parts.size() < bytes; ++i) {
        const QByteArray number = QByteArray::number(i);
        parts += (i == 0 ? "" : ",");
        parts += "{\"id\":\"part" + number + "\",\"name\":\"Point of presence " + number
            + "\",\"status\":\"operational\",\"created_at\":\"2020-03-02T17:28:46.510Z\",\"updated_at\":"
              "\"2026-03-02T17:28:46.510Z\",\"position\":"
            + number
            + ",\"description\":null,\"showcase\":false,\"start_date\":null,\"group_id\":\"group\",\"page_"
              "id\":"
              "\"abcdefghijkl\",\"group\":false,\"only_show_if_degraded\":false}";
    }
    return "{\"page\":{\"id\":\"abcdefghijkl\",\"name\":\"Net\"},\"status\":{\"indicator\":\"none\","
           "\"description\":\"All Systems Operational\"},\"components\":["
        + parts + "],\"incidents\":[],\"scheduled_maintenances\":[]}";
}

/// Alerts as an Alertmanager lists them; `change` makes each list another one.
QByteArray alertsOf(int from, int until, int change)
{
    QByteArray alerts = "[";
    for (int i = from; i < until; ++i) {
        const QByteArray number = QByteArray::number(i);
        const bool isCritical = (i + change) % 3 == 0;
        alerts += (i == from ? "" : ",");
        alerts += "{\"annotations\":{\"summary\":\"The disk of node " + number
            + " is nearly full\",\"description\":\"Less than a tenth is free for more than half an hour "
              "now\"},"
              "\"endsAt\":\"2099-11-22T10:04:00.000Z\",\"fingerprint\":\""
            + QByteArray::number(0x10000000 + i, 16) + "\",\"receivers\":[{\"name\":\"desk\"}],\"startsAt\":"
            + "\"2026-11-22T09:00:00.000Z\",\"status\":{\"inhibitedBy\":[],\"silencedBy\":[],\"state\":"
              "\"active\"},"
              "\"updatedAt\":\""
            + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1()
            + "\",\"generatorURL\":\"http://prometheus.example:9090/"
              "graph?g0.expr=disk\",\"labels\":{\"alertname\":"
              "\"DiskFull\",\"instance\":\"node"
            + number + ":9100\",\"job\":\"node\",\"severity\":\"" + (isCritical ? "critical" : "warning")
            + "\"}}";
    }
    return alerts + "]";
}

QByteArray servicesOf(int count, int change)
{
    QByteArray objects = "{\"results\":[";
    const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
    for (int i = 0; i < count; ++i) {
        const QByteArray host = "host" + QByteArray::number(i / 10);
        const QByteArray name = "service" + QByteArray::number(i % 10);
        objects += (i == 0 ? "" : ",");
        objects += "{\"attrs\":{\"acknowledgement\":0.0,\"display_name\":\"" + name
            + "\",\"downtime_depth\":0.0,\"flapping\":false,\"host_name\":\"" + host
            + "\",\"last_check\":" + now + ".25,\"last_hard_state\":0.0,\"last_reachable\":true,\"name\":\""
            + name + "\",\"state\":" + ((i + change) % 4 == 0 ? "2.0" : "0.0")
            + ",\"state_type\":1.0},\"joins\":{},\"meta\":{},\"name\":\"" + host + '!' + name
            + "\",\"type\":\"Service\"}";
    }
    return objects + "]}";
}

double residentMb()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).simplified().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

Policy eager(const Check &)
{
    Policy policy;
    policy.intervalSeconds = 1;
    policy.floorSeconds = 1;
    return policy;
}

} // namespace

/// What large answers cost: never a hitch of the interface.
class LargeAnswersBench : public QObject {
    Q_OBJECT

    Requests m_requests;

    /// The whole monitor with its window open at the parts.
    struct Panel {
        Panel(Requests &requests, const Check &check)
            : window(&requests)
        {
            ServiceTools tools;
            tools.components = [this](const QString &id) {
                const CheckState state = engine.monitor.state({id, 0});
                return state.last && state.last->snapshot
                    ? QList<ComponentList>{{0, QString(), state.last->snapshot, state.last->at}}
                    : QList<ComponentList>();
            };
            window.setKinds({{.id = check.kind, .vendor = true}});
            window.setTools(tools);
            connect(&engine.monitor, &Monitor::rowsChanged, &window, [this] {
                window.setRows(engine.monitor.rows());
                window.setOverview(overviewOf(engine.monitor.rows()));
            });
            Service service{u"s"_s, u"Servers"_s};
            service.checks = {check};
            engine.apply({service}, {});
            window.show();
            auto *tabs = window.findChild<QTabWidget *>();
            tabs->setCurrentIndex(tabs->count() - 1);
            model = window.findChild<QTreeView *>()->model();
        }
        /// The longest turn until the next reading is on the screen.
        double next(BlockWatch &watch)
        {
            QEventLoop loop;
            const auto received = connect(&engine.monitor, &Monitor::accepted, &loop, [&loop] {
                QTimer::singleShot(300, &loop, &QEventLoop::quit); // the screen follows
            });
            QTimer::singleShot(20'000, &loop, &QEventLoop::quit);
            watch.start();
            engine.monitor.refresh();
            loop.exec();
            disconnect(received);
            return watch.longestMs();
        }

        Engine engine{eager};
        StatusWindow window;
        QAbstractItemModel *model = nullptr;
    };

    /// Looks again and again at what `play` puts on for each round; the longest turn of all.
    static double longestOf(Panel &panel, const QList<std::pair<int, std::function<void()>>> &rounds)
    {
        BlockWatch watch;
        double longest = 0;
        for (const auto &[rows, play] : rounds) {
            play();
            for (int tries = 0; tries < 3; ++tries) { // a look may have been under way
                longest = std::max(longest, panel.next(watch));
                if (panel.model->rowCount() == rows)
                    break;
            }
            [&] {
                QCOMPARE(panel.model->rowCount(), rows);
            }();
            qInfo("%d rows: the longest turn so far took %.1f ms", rows, longest);
        }
        return longest;
    }

private Q_SLOTS:
    void aSummaryIsRead()
    {
        const QByteArray body = summaryOf(200'000);
        const Kind &kind = *kindOf(u"statuspage");
        QList<double> times;
        for (int i = 0; i < 50; ++i) {
            const double before = cpuMs(CLOCK_THREAD_CPUTIME_ID);
            const Result<Page> page = kind.read({.body = body});
            QVERIFY(page && snapshotOf(*page, {}).status == Status::Online);
            times.append(cpuMs(CLOCK_THREAD_CPUTIME_ID) - before);
        }
        std::sort(times.begin(), times.end());
        qInfo("a summary of %lld kB: median %.1f ms, longest %.1f ms", qlonglong(body.size() / 1000),
              times.at(25), times.last());
        QVERIFY(times.at(25) < ReadMs);
    }

    void fourMebibytesDoNotBlock()
    {
        ServerThread server;
        const QByteArray body = summaryOf(BodyCap - 1000);
        QVERIFY(body.size() <= BodyCap);
        const int parts = int(body.count("\"id\":\"part"));
        Panel panel(m_requests, {.kind = u"statuspage"_s, .url = server.url()});
        const double longest = longestOf(panel,
                                         {{parts,
                                           [&] {
                                               server.play(u"/api/v2/summary.json"_s, {.body = body});
                                           }},
                                          {parts,
                                           [] {
                                           }}, // the same bytes
                                          {parts, [&] {
                                               server.play(u"/api/v2/summary.json"_s, {.body = body + ' '});
                                           }}});
        QVERIFY2(longest < FrameMs, qPrintable(QString::number(longest)));
    }

    void tenThousandAlertsDoNotBlock()
    {
        ServerThread server;
        const auto plays = [&](int from, int until, int change) {
            return [&server, from, until, change] {
                server.play(u"/api/v2/alerts"_s, {.body = alertsOf(from, until, change)});
            };
        };
        Panel panel(m_requests, {.kind = u"alertmanager"_s, .url = server.url()});
        const double longest = longestOf(panel,
                                         {{Many, plays(0, Many, 0)},
                                          {Many,
                                           [] {
                                           }},
                                          {Many, plays(0, Many, 1)},
                                          {Many, plays(Many / 2, Many / 2 + Many, 1)},
                                          {Many / 2, plays(Many / 2, Many, 2)},
                                          {0, plays(0, 0, 0)},
                                          {Many, plays(0, Many, 0)}});
        const double memory = residentMb();
        qInfo("with its window and the server of this test: %.1f MB", memory);
        QVERIFY2(longest < FrameMs, qPrintable(QString::number(longest)));
        QVERIFY(memory < MostMemoryMb);
    }

    void tenThousandServicesDoNotBlock()
    {
        ServerThread server;
        server.play(u"/v1/objects/hosts?attrs=name&attrs=display_name&attrs=state&attrs=state_type&attrs="
                    "last_hard_state&attrs=last_check&attrs=last_reachable&attrs=acknowledgement&attrs="
                    "downtime_depth&attrs=flapping"_s,
                    {.body = "{\"results\":[]}"});
        const auto plays = [&](int change) {
            return [&server, change] {
                server.play(
                    u"/v1/objects/services?attrs=name&attrs=display_name&attrs=state&attrs=state_type&attrs="
                    "last_hard_state&attrs=last_check&attrs=last_reachable&attrs=acknowledgement&attrs="
                    "downtime_depth&attrs=flapping&attrs=host_name"_s,
                    {.body = servicesOf(Many, change)});
            };
        };
        Panel panel(m_requests, {.kind = u"icinga2"_s, .url = server.url()});
        const double longest = longestOf(panel, {{Many, plays(0)}, {Many, plays(1)}, {Many, plays(2)}});
        QVERIFY2(longest < FrameMs, qPrintable(QString::number(longest)));
    }
};

QTEST_MAIN(LargeAnswersBench)
#include "bench_large_answers.moc"
