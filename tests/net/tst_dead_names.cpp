// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"
#include "testlib/private_network.h"
#include "testlib/test_program.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::DeadNamesTests {

/// The system's own resolver against a name server that leaves most questions unanswered.
class DeadNamesTest : public QObject {
    Q_OBJECT

public:
    /// Namespaces are entered before the first thread starts.
    static void initMain() { PrivateNetwork::enter(); }

private Q_SLOTS:
    void theHealthyAreNotStarved()
    {
        if (!PrivateNetwork::problem().isEmpty())
            QSKIP(qPrintable(PrivateNetwork::problem()));
        NameServer names;
        QVERIFY(names.listen(PrivateNetwork::ipv4(PrivateNetwork::NameServerAt)));
        names.setSilent({u".dead.example"_s});
        LoopbackServer server;
        server.close();
        QVERIFY(server.listen(PrivateNetwork::ipv4(10), 80));
        server.play(u"/"_s, {});

        constexpr int All = 60;
        Fetcher fetcher;
        Prober prober(fetcher);
        QHash<int, Reading> readings;
        connect(&prober, &Prober::answered, this,
                [&](const CheckId &id, const Reading &reading) { readings.insert(id.index, reading); });
        const auto isDead = [](int i) {
            return i % 3 != 0; // forty of sixty
        };
        for (int i = 0; i < All; ++i) {
            Check check;
            check.kind = u"http"_s;
            const QString name = isDead(i) ? u"n%1.dead.example"_s.arg(i) : u"n%1.alive.example"_s.arg(i);
            check.url = u"http://%1/"_s.arg(name);
            if (!isDead(i))
                names.set(name, {PrivateNetwork::ipv4(10)});
            prober.probe({u"s"_s, i}, check);
        }
        QTRY_COMPARE_WITH_TIMEOUT(readings.size(), qsizetype{All}, 100'000);
        int falseFailures = 0;
        for (int i = 0; i < All; ++i) {
            const Reading reading = readings.value(i);
            falseFailures += !isDead(i) && reading.status != Status::Online;
            if (isDead(i))
                QVERIFY2(reading.failure == Failure::NameTimeout || reading.failure == Failure::NameNotFound,
                         qPrintable(reading.reason));
        }
        QCOMPARE(falseFailures, 0);
    }

    /// Nobody answers on the link for the IPv6 address, which the resolver puts first.
    void aPingGoesOnToTheNextFamily()
    {
        if (!PrivateNetwork::problem().isEmpty())
            QSKIP(qPrintable(PrivateNetwork::problem()));
        NameServer names;
        QVERIFY(names.listen(PrivateNetwork::ipv4(PrivateNetwork::NameServerAt)));
        names.set(u"two.example"_s, {PrivateNetwork::ipv6(0x77), PrivateNetwork::ipv4(10)});
        Fetcher fetcher;
        Prober prober(fetcher);
        std::optional<Reading> reading;
        connect(&prober, &Prober::answered, this,
                [&](const CheckId &, const Reading &answered) { reading = answered; });
        prober.probe({u"s"_s, 0}, {.kind = u"ping"_s, .url = u"two.example"_s, .timeoutSeconds = 12});
        QTRY_VERIFY_WITH_TIMEOUT(reading, 15'000);
        if (reading->reason.contains(u"ping_group_range"_s))
            QSKIP("this system allows no pings");
        QVERIFY2(reading->status == Status::Online, qPrintable(reading->reason));
    }

    /// The resolver goes on for twelve seconds where the check gave up after one.
    void nobodyWaitsForTheResolverAtTheEnd()
    {
        if (!PrivateNetwork::problem().isEmpty())
            QSKIP(qPrintable(PrivateNetwork::problem()));
        NameServer names;
        QVERIFY(names.listen(PrivateNetwork::ipv4(PrivateNetwork::NameServerAt)));
        names.setSilent({u".dead.example"_s});
        QTemporaryDir folder;
        QFile config(folder.filePath(u"config.json"_s));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(
            "{\"version\":1,\"services\":[{\"id\":\"a\",\"name\":\"A\",\"checks\":[{\"kind\":\"http\","
            "\"url\":\"http://a.dead.example/\",\"timeoutSeconds\":1}]}],"
            "\"preferences\":{\"references\":[\"http://127.0.0.1:1/\"]}}");
        config.close();
        QElapsedTimer clock;
        clock.start();
        QProcess program;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RES_OPTIONS"_s, u"timeout:12 attempts:1"_s); // as resolv.conf(5) has it
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(PILOTLAMP_BINARY_DIR) + u"/pilotlampctl"_s,
                      {u"--config"_s, config.fileName(), u"check"_s});
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, 20'000);
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QVERIFY2(program.readAllStandardOutput().startsWith("A "),
                 program.readAllStandardError().constData());
        QVERIFY2(clock.elapsed() < 8000, qPrintable(QString::number(clock.elapsed())));
    }
};

PILOTLAMP_TEST(DeadNamesTest, QCoreApplication);

} // namespace Pilotlamp::DeadNamesTests

#include "tst_dead_names.moc"
