// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain_record.h"
#include "core/kind_options.h"
#include "core/ntp_message.h"
#include "core/probe_kind.h"
#include "core/unit_state.h"
#include "net/fetcher.h"
#include "net/probe.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QUdpSocket>
#include <QtEndian>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::SmallProbesTests {

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-06-01T12:00:00Z"_s, Qt::ISODate);
constexpr qint64 From1900 = 2208988800;

void putStamp(QByteArray &packet, int at, qint64 ms)
{
    qToBigEndian(static_cast<quint32>((ms / 1000 + From1900) & 0xffffffff), packet.data() + at);
    qToBigEndian(static_cast<quint32>((ms % 1000) * 4294967296 / 1000), packet.data() + at + 4);
}

/// A server's answer; its clock is off by so many ms.
QByteArray ntpPacket(const QByteArray &question, qint64 offsetMs, quint8 first = 0x24, quint8 stratum = 2,
                     const QByteArray &reference = {})
{
    QByteArray packet(48, '\0');
    packet[0] = char(first);
    packet[1] = char(stratum);
    packet.replace(12, reference.size(), reference);
    packet.replace(24, 8, question.mid(40, 8));
    const qint64 now = QDateTime::currentMSecsSinceEpoch() + offsetMs;
    putStamp(packet, 32, now);
    putStamp(packet, 40, now);
    return packet;
}

} // namespace

/// ntp, systemd and domain checks; and what every kind of probe must have.
class SmallProbesTest : public QObject {
    Q_OBJECT

private:
    Fetcher m_fetcher;

    Reading probed(const Check &check)
    {
        Prober prober(m_fetcher);
        return probedBy(prober, check);
    }

private Q_SLOTS:
    /// A kind that is known can also be asked, has a name, and is not asked more often than it may be.
    void everyKindIsWhole()
    {
        for (const ProbeKind &kind : probeKinds()) {
            const auto id = QString(kind.id);
            QVERIFY2(probeOf(id), qPrintable(id));
            QVERIFY2(!titleOf(kind).isEmpty(), qPrintable(id));
            QVERIFY2(kind.form == TargetForm::None || !kind.example.isEmpty(), qPrintable(id));
            QVERIFY2(kind.intervalSeconds >= kind.floorSeconds, qPrintable(id));
        }
        QVERIFY(!probeOf(u"statuspage"));
        QVERIFY(reachOf(Check{.kind = u"systemd"_s, .url = u"nginx.service"_s}) == Reach::Loopback);
    }

    void ntpTellsTheTime_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("stratum");
        QTest::addColumn<QByteArray>("reference");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, qint64 offset, int first, int stratum,
                            const QByteArray &reference, Status status, Whose whose, const QString &reason) {
            QTest::newRow(name) << offset << first << stratum << reference << status << whose << reason;
        };
        row("in step", 0, 0x24, 2, {}, Status::Online, Whose::None, u"gave the time (offset "_s);
        row("a little off", 400, 0x24, 1, {}, Status::Online, Whose::None, u"gave the time (offset +"_s);
        row("ahead", 5000, 0x24, 2, {}, Status::Overload, Whose::Unclear,
            u"its clock and yours differ by +5.0 s"_s);
        row("behind", -90000, 0x24, 2, {}, Status::Overload, Whose::Unclear,
            u"its clock and yours differ by −90.0 s"_s);
        row("not synchronised", 0, 0xe4, 0, {}, Status::Offline, Whose::Them,
            u"answers, but does not know the time"_s);
        row("stratum 16", 0, 0x24, 16, {}, Status::Offline, Whose::Them,
            u"answers, but does not know the time"_s);
        row("asked too often", 0, 0xe4, 0, "RATE", Status::Online, Whose::You,
            u"answered that it gets too many requests"_s);
        row("refused", 0, 0xe4, 0, "DENY", Status::Offline, Whose::Unclear,
            u"refuses to give the time: DENY"_s);
    }
    void ntpTellsTheTime()
    {
        QFETCH(qint64, offset);
        QFETCH(int, first);
        QFETCH(int, stratum);
        QFETCH(QByteArray, reference);
        QFETCH(QString, reason);
        QUdpSocket server;
        QVERIFY(server.bind(QHostAddress::LocalHost));
        int questions = 0;
        connect(&server, &QUdpSocket::readyRead, this, [&] {
            QByteArray question(1024, '\0');
            QHostAddress from;
            quint16 port = 0;
            question.resize(server.readDatagram(question.data(), question.size(), &from, &port));
            // Somebody else's answer comes first, and the first question is lost.
            server.writeDatagram(ntpPacket(QByteArray(48, 'x'), 999999), from, port);
            if (++questions > 1)
                server.writeDatagram(ntpPacket(question, offset, quint8(first), quint8(stratum), reference),
                                     from, port);
        });
        const Reading reading = probed(
            {.kind = u"ntp"_s, .url = u"127.0.0.1:%1"_s.arg(server.localPort()), .timeoutSeconds = 2});
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QVERIFY2(reading.reason.startsWith(reason), qPrintable(reading.reason));
        QCOMPARE(questions, 2);
        QVERIFY(reading.responseMs >= 0 && reading.responseMs < 900);
    }

    void ntpNobodyAnswers()
    {
        QUdpSocket gone;
        QVERIFY(gone.bind(QHostAddress::LocalHost));
        const QString url = u"127.0.0.1:%1"_s.arg(gone.localPort());
        Reading reading = probed({.kind = u"ntp"_s, .url = url, .timeoutSeconds = 1});
        QCOMPARE(reading.failure, Failure::Timeout);
        gone.close();
        reading = probed({.kind = u"ntp"_s, .url = url, .timeoutSeconds = 1});
        QCOMPARE(reading.failure, Failure::Refused);
        QCOMPARE(reading.status, Status::Offline);
        QCOMPARE(reading.whose, Whose::Unclear);
    }

    void ntpTimesBeyond2036()
    {
        const qint64 then = QDateTime::fromString(u"2040-01-01T00:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
        QByteArray packet(48, '\0');
        packet[0] = 0x24;
        packet[1] = 1;
        putStamp(packet, 32, then + 250);
        putStamp(packet, 40, then + 250);
        const auto answer = ntpAnswerOf(packet, 0, then, then);
        QVERIFY(answer && std::abs(answer->offsetMs - 250) <= 1);
        QVERIFY(answer->isSynchronised);
        QVERIFY(!ntpAnswerOf(packet, 7, then, then));
        for (const qsizetype at : {32, 40}) {
            const auto timeless
                = ntpAnswerOf(QByteArray(packet).replace(at, 8, QByteArray(8, '\0')), 0, then, then);
            QVERIFY(timeless && !timeless->isSynchronised);
        }
        QVERIFY(!ntpAnswerOf(packet.left(47), 0, then, then));
    }

    void portsThatAreEncryptedFromTheStartNeedNoStartTls()
    {
        for (const QString &url : {u"mail.test:465"_s, u"mail.test:993"_s})
            QVERIFY(startTlsProblem({.kind = u"starttls"_s, .url = url}).contains(u"tls"_s));
        for (const QString &url : {u"mail.test:587"_s, u"mail.test:143"_s, u"mail.test"_s})
            QCOMPARE(startTlsProblem({.kind = u"starttls"_s, .url = url}), QString());
    }

    void domainsExpire_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("warning");
        const auto until = [](const char *date) {
            return QByteArray("{'events':[{'eventAction':'registration','eventDate':'2001-01-01T00:00:00Z'},"
                              "{'eventAction':'expiration','eventDate':'@'}]}")
                .replace('@', date)
                .replace('\'', '"');
        };
        const QString none;
        QTest::newRow("long") << 200 << until("2027-06-01T00:00:00Z") << Status::Online
                              << u"registered until 2027-06-01"_s << none;
        QTest::newRow("soon") << 200 << until("2026-06-20T12:00:00Z") << Status::Online
                              << u"registered until 2026-06-20"_s << u"the domain expires in 19 days"_s;
        QTest::newRow("over") << 200 << until("2026-05-30T00:00:00Z") << Status::Offline
                              << u"the domain expired on 2026-05-30"_s << none;
        QTest::newRow("unknown there") << 404 << QByteArray("{}") << Status::Offline
                                       << u"the registry does not know the domain example.org"_s << none;
        QTest::newRow("silent record") << 200 << QByteArray("{}") << Status::Unknown
                                       << u"the registry does not say when the domain expires"_s << none;
        QTest::newRow("odd date") << 200 << until("soon") << Status::Unknown
                                  << u"the registry does not say when the domain expires"_s << none;
        QTest::newRow("registry is down") << 503 << QByteArray() << Status::Unknown
                                          << u"the registry answered 503 Service Unavailable"_s << none;
        QTest::newRow("asked too often") << 429 << QByteArray() << Status::Unknown
                                         << u"the registry answered 429 Too Many Requests"_s << none;
    }
    void domainsExpire()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, body);
        const Check check{.kind = u"domain"_s, .url = u"Example.org"_s};
        const Reading reading = judgeDomain({.httpStatus = code, .body = body}, check, Noon);
        QTEST(reading.status, "status");
        QTEST(reading.reason, "reason");
        QTEST(reading.warning, "warning");
        QVERIFY(reading.whose != Whose::Them);
    }

    void domainsAreAskedAtTheirRegistry()
    {
        LoopbackServer server;
        const QString path = u"/rdap/domain/xn--bcher-kva.example"_s;
        server.play(path,
                    json(QByteArray("{'events':[{'eventAction':'expiration',"
                                    "'eventDate':'2999-01-01T00:00:00Z'}]}")
                             .replace('\'', '"')));
        Check check{.kind = u"domain"_s, .url = u"bücher.example"_s};
        check.options.insert(u"rdap"_s, server.url(u"/rdap"_s).toString());
        QCOMPARE(probed(check).reason, u"registered until 2999-01-01"_s);
        QVERIFY(server.lastHeader(path, "Accept").contains("application/rdap+json"));
        // A registry that is not there says nothing about the domain.
        check.options.insert(u"rdap"_s, u"http://127.0.0.1:%1/"_s.arg(closedPort()));
        const Reading silent = probed(check);
        QCOMPARE(silent.status, Status::Unknown);
        QVERIFY2(silent.reason.startsWith(u"the registry could not be contacted: "_s),
                 qPrintable(silent.reason));
        check.url = u"localhost"_s;
        QCOMPARE(probed(check).whose, Whose::You);
    }

    void registriesAreFound()
    {
        const QByteArray list = QByteArray("{'services':[[['com','net'],['http://plain.example/',"
                                           "'https://rdap.one.example/com/v1/']],[['org'],"
                                           "['https://rdap.two.example']],[['test'],['ftp://x/']]]}")
                                    .replace('\'', '"');
        QCOMPARE(rdapUrl(rdapBase(list, u"shop.com"_s), u"shop.com"_s),
                 QUrl(u"https://rdap.one.example/com/v1/domain/shop.com"_s));
        QCOMPARE(rdapUrl(rdapBase(list, u"a.org"_s), u"a.org"_s),
                 QUrl(u"https://rdap.two.example/domain/a.org"_s));
        QVERIFY(!rdapBase(list, u"a.test"_s).isValid());
        QVERIFY(!rdapBase(list, u"a.dev"_s).isValid());
        QVERIFY(!rdapBase("<html>", u"a.org"_s).isValid());
    }

    void unitsAreJudged_data()
    {
        QTest::addColumn<UnitState>("state");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const UnitState &state, Status status, const QString &reason) {
            QTest::newRow(name) << state << status << reason;
        };
        const QString loaded = u"loaded"_s;
        row("runs", {loaded, u"active"_s, u"running"_s, u"success"_s}, Status::Online,
            u"the unit is active (running)"_s);
        row("done", {loaded, u"active"_s, u"exited"_s, u"success"_s}, Status::Online,
            u"the unit is active (exited)"_s);
        row("starts", {loaded, u"activating"_s, u"auto-restart"_s, u"exit-code"_s}, Status::Overload,
            u"the unit is activating (auto-restart)"_s);
        row("stopped", {loaded, u"inactive"_s, u"dead"_s, u"success"_s}, Status::Offline,
            u"the unit is inactive (dead)"_s);
        row("failed", {loaded, u"failed"_s, u"failed"_s, u"oom-kill"_s}, Status::Offline,
            u"the unit is failed: oom-kill"_s);
        row("absent", {u"not-found"_s, u"inactive"_s, u"dead"_s, {}}, Status::Unknown,
            u"systemd knows no unit of this name"_s);
        row("a word of tomorrow", {loaded, u"dreaming"_s, {}, {}}, Status::Unknown,
            u"the unit is dreaming"_s);
    }
    void unitsAreJudged()
    {
        QFETCH(UnitState, state);
        const Reading reading = judgeUnit(state, {}, Noon);
        QTEST(reading.status, "status");
        QTEST(reading.reason, "reason");
        QCOMPARE(reading.whose, reading.status == Status::Online ? Whose::None : Whose::You);
    }

    void unitsAreNamedInFull()
    {
        for (const auto &good : {u"nginx.service"_s, u"getty@tty1.service"_s, u"home-ann\\x2dmail.mount"_s})
            QVERIFY2(unitProblem({.url = good}).isEmpty(), qPrintable(good));
        for (const auto &bad :
             {u"nginx"_s, u"/etc/passwd"_s, u"a b.service"_s, u"https://nginx.service"_s, QString()})
            QVERIFY2(!unitProblem({.url = bad}).isEmpty(), qPrintable(bad));
    }
};

PILOTLAMP_TEST(SmallProbesTest, QCoreApplication);

} // namespace Pilotlamp::SmallProbesTests

#include "tst_small_probes.moc"
