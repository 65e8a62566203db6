// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns_probe.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QNetworkDatagram>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>
#include <QtEndian>

#include <functional>
#include <optional>
#include <utility>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::DatagramsTests {

namespace {

/// A resource record whose owner points at the question's name.
QByteArray record(quint16 type, const QByteArray &data)
{
    QByteArray bytes("\xC0\x0C", 2);
    const auto put16 = [&bytes](quint16 number) {
        bytes.append(char(number >> 8)).append(char(number & 0xFF));
    };
    put16(type);
    put16(1);
    bytes.append(QByteArray(4, '\0'));
    put16(quint16(data.size()));
    return bytes + data;
}

/// A name server on loopback that plays one answer.
class NameServer : public QUdpSocket {
public:
    using Play = std::function<QByteArray(const QByteArray &query)>;

    explicit NameServer(Play play)
    {
        bind(QHostAddress::LocalHost);
        connect(this, &QUdpSocket::readyRead, this, [this, play = std::move(play)] {
            while (hasPendingDatagrams()) {
                const QNetworkDatagram query = receiveDatagram();
                ++asked;
                if (const QByteArray answer = play(query.data()); !answer.isEmpty())
                    writeDatagram(query.makeReply(answer));
            }
        });
    }
    QString address() const { return u"127.0.0.1:%1"_s.arg(localPort()); }

    int asked = 0;
};

/// The query with an answer's flags, and records behind its question.
QByteArray answerTo(const QByteArray &query, quint8 code, const QList<QByteArray> &records,
                    bool truncated = false)
{
    QByteArray answer = query.first(query.indexOf('\0', 12) + 5);
    answer[2] = char(truncated ? 0x83 : 0x81);
    answer[3] = char(0x80 | code);
    answer[7] = char(records.size());
    answer[11] = 0;
    for (const QByteArray &bytes : records)
        answer.append(bytes);
    return answer;
}

NameServer::Play playing(quint8 code, const QList<QByteArray> &records, bool truncated = false)
{
    return [=](const QByteArray &query) {
        return answerTo(query, code, records, truncated);
    };
}

const QByteArray Here("\xC0\x00\x02\x01", 4); // 192.0.2.1
const QByteArray Cut("\xC0\x0C\x00\x01\x00\x01\x00\x00\x00\x00\x00\x04\x01", 13);
const QByteArray Loop("\xC0\x1D", 2); // points at itself

} // namespace

/// The probes that send datagrams: dns and ping.
class DatagramsTest : public QObject {
    Q_OBJECT

private:
    Reading probed(const Check &check) { return probedBy(m_prober, check); }
    Reading asked(const NameServer &server, QJsonObject options, const QString &name = u"shop.test"_s)
    {
        options.insert("resolver"_L1, server.address());
        return probed({.kind = u"dns"_s, .url = name, .timeoutSeconds = 1, .options = options});
    }

private Q_SLOTS:
    void theLastOfManyRecordsCounts()
    {
        QList<QByteArray> records;
        for (int i = 0; i < 100; ++i)
            records.append(record(1, QByteArray("\x0A\0\0", 3) + char(i)));
        const NameServer server(playing(0, records));
        QCOMPARE(asked(server, {{"answer"_L1, u"10.0.0.99"_s}}).status, Status::Online);
        QCOMPARE(asked(server, {{"answer"_L1, u"10.0.0.100"_s}}).status, Status::Offline);
    }

    void recordsOfEachType_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("A") << u"A"_s << record(1, Here) << u"192.0.2.1"_s;
        QTest::newRow("AAAA") << u"aaaa"_s
                              << record(28, QByteArray::fromHex("20010db8") + QByteArray(11, '\0') + '\1')
                              << u"2001:db8::1"_s;
        QTest::newRow("CNAME") << u"CNAME"_s << record(5, QByteArray("\3www\xC0\x0C", 6))
                               << u"www.shop.test"_s;
        QTest::newRow("MX") << u"MX"_s << record(15, QByteArray("\0\12\4mail\xC0\x0C", 9))
                            << u"10 mail.shop.test"_s;
        QTest::newRow("TXT") << u"TXT"_s << record(16, QByteArray("\3one\4 two")) << u"one two"_s;
        QTest::newRow("NS") << u"NS"_s << record(2, QByteArray("\2ns\4test\0", 9)) << u"ns.test"_s;
    }
    void recordsOfEachType()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        const NameServer server(playing(0, {record(99, "x"), bytes}));
        const Reading any = asked(server, {{"record"_L1, type}});
        QCOMPARE(any.status, Status::Online);
        QVERIFY2(any.reason.startsWith(u"answered %1 in "_s.arg(text)) && any.reason.endsWith(u" ms"_s),
                 qPrintable(any.reason));
        QVERIFY(any.answered && any.responseMs >= 0);
        QCOMPARE(asked(server, {{"record"_L1, type}, {"answer"_L1, text}}).status, Status::Online);
        const Reading other = asked(server, {{"record"_L1, type}, {"answer"_L1, u"something else"_s}});
        QCOMPARE(other.status, Status::Offline);
        QCOMPARE(other.reason, u"shop.test is %1, not something else"_s.arg(text));
        QCOMPARE(server.asked, 3);
    }

    void answersWithoutTheRecord_data()
    {
        QTest::addColumn<QByteArray>("records");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("truncated");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such name")
            << QByteArray() << 3 << false << Status::Offline << u"the name shop.test was not found"_s;
        QTest::newRow("no such record")
            << QByteArray() << 0 << false << Status::Offline << u"shop.test has no A record"_s;
        QTest::newRow("only another type") << record(28, QByteArray(16, 'x')) << 0 << false << Status::Offline
                                           << u"shop.test has no A record"_s;
        QTest::newRow("server failure") << QByteArray() << 2 << false << Status::Offline
                                        << u"the DNS server could not resolve shop.test"_s;
        QTest::newRow("refused") << QByteArray() << 5 << false << Status::Unknown
                                 << u"the DNS server 127.0.0.1 refuses to answer (code 5)"_s;
        QTest::newRow("truncated") << QByteArray() << 0 << true << Status::Unknown
                                   << u"the answer for shop.test is too long for a datagram"_s;
        QTest::newRow("cut record") << Cut << 0 << false << Status::Unknown
                                    << u"the DNS server's answer could not be read"_s;
        QTest::newRow("endless name")
            << Loop << 0 << false << Status::Unknown << u"the DNS server's answer could not be read"_s;
        QTest::newRow("A of two bytes")
            << record(1, "xx") << 0 << false << Status::Offline << u"shop.test has no A record"_s;
    }
    void answersWithoutTheRecord()
    {
        QFETCH(QByteArray, records);
        QFETCH(int, code);
        QFETCH(bool, truncated);
        const NameServer server(
            playing(quint8(code), records.isEmpty() ? QList<QByteArray>() : QList{records}, truncated));
        const Reading reading = asked(server, {});
        QTEST(reading.status, "status");
        QTEST(reading.reason, "reason");
        QCOMPARE(reading.whose, Whose::Unclear);
    }

    void whatIsNoAnswerIsNotTaken()
    {
        const NameServer garbage([](const QByteArray &) { return QByteArray("HTTP/1.1 400"); });
        QCOMPARE(asked(garbage, {}).reason, u"the DNS server's answer could not be read"_s);
        const NameServer otherId([](QByteArray query) {
            query[0] = char(query[0] ^ 1);
            return answerTo(query, 0, {record(1, Here)});
        });
        QCOMPARE(asked(otherId, {}).status, Status::Unknown);
        const NameServer otherName([](QByteArray query) {
            query[13] = 'X';
            return answerTo(query, 0, {record(1, Here)});
        });
        QCOMPARE(asked(otherName, {}).status, Status::Unknown);
        const NameServer echo([](const QByteArray &query) { return query; });
        QCOMPARE(asked(echo, {}).status, Status::Unknown);
    }

    void whatBelongsToAnotherIsIgnored_data()
    {
        QTest::addColumn<NameServer::Play>("spoof");
        const QByteArray evil = QByteArray("\4evil\4test\0", 11) + record(1, QByteArray(4, '\6')).mid(2);
        QTest::newRow("owner") << NameServer::Play(
            [=](const QByteArray &query) { return answerTo(query, 0, {evil}); });
        QTest::newRow("id") << NameServer::Play([](QByteArray query) {
            query[0] = char(query[0] ^ 1);
            return answerTo(query, 0, {record(1, QByteArray(4, '\6'))});
        });
        QTest::newRow("question") << NameServer::Play([](QByteArray query) {
            query[13] = 'X';
            return answerTo(query, 0, {record(1, QByteArray(4, '\6'))});
        });
        QTest::newRow("class of the question") << NameServer::Play([](const QByteArray &query) {
            QByteArray answer = answerTo(query, 0, {record(1, QByteArray(4, '\6'))});
            answer[query.indexOf('\0', 12) + 4] = 3;
            return answer;
        });
    }
    void whatBelongsToAnotherIsIgnored()
    {
        QFETCH(NameServer::Play, spoof);
        // Alone it is no answer …
        const NameServer alone(spoof);
        const Reading nothing = asked(alone, {});
        QCOMPARE(nothing.status, Status::Unknown);
        QCOMPARE(nothing.reason, u"the DNS server's answer could not be read"_s);
        // … and before the right one it does not end the look.
        bool isFirst = true;
        const NameServer mixed([&](const QByteArray &query) {
            return std::exchange(isFirst, false) ? spoof(query) : answerTo(query, 0, {record(1, Here)});
        });
        const Reading right = asked(mixed, {});
        QCOMPARE(right.status, Status::Online);
        QVERIFY2(right.reason.contains(u"192.0.2.1"_s), qPrintable(right.reason));
    }

    void aliasesAreFollowed()
    {
        const QByteArray www("\3www\4test\0", 10);
        const NameServer server(playing(0, {record(5, www), www + record(1, Here).mid(2)}));
        const Reading reading = asked(server, {{"answer"_L1, u"192.0.2.1"_s}});
        QCOMPARE(reading.status, Status::Online);
        const NameServer loop(playing(0, {record(5, QByteArray("\xC0\x0C", 2))}));
        QCOMPARE(asked(loop, {}).status, Status::Offline);
    }

    void recordsAreComparedAsDnsDoes_data()
    {
        QTest::addColumn<QString>("record");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("isWanted");
        const auto row = [](const char *type, const char *record, const char *wanted, bool isWanted) {
            QTest::addRow("%s %s", record, wanted)
                << QString::fromLatin1(record) << QString::fromLatin1(wanted) << QString::fromLatin1(type)
                << isWanted;
        };
        row("AAAA", "2001:db8::1", "2001:0DB8:0:0::1", true);
        row("AAAA", "2001:db8::1", "2001:db8::2", false);
        row("A", "192.0.2.1", "192.0.2.*", true);
        row("CNAME", "www.shop.test", "WWW.Shop.test.", true);
        row("MX", "10 mail.shop.test", "mail.shop.test.", true);
        row("MX", "10 mail.shop.test", "10  MAIL.shop.test", true);
        row("MX", "10 mail.shop.test", "20 mail.shop.test", false);
        row("NS", "ns.test", "ns.test", true);
        row("TXT", "v=spf1 -all", "v=spf1*", true);
    }
    void recordsAreComparedAsDnsDoes()
    {
        QFETCH(QString, record);
        QFETCH(QString, wanted);
        QFETCH(QString, type);
        QTEST(isWantedRecord(record, wanted, *dnsTypeOf(type)), "isWanted");
    }

    void everyServerIsAskedInTurn_data()
    {
        QTest::addColumn<int>("code"); // of the first one; -1 = silent
        for (const int code : {-1, 2, 4, 5})
            QTest::addRow("%d", code) << code;
    }
    void everyServerIsAskedInTurn()
    {
        QFETCH(int, code);
        const NameServer first([code](const QByteArray &query) {
            return code < 0 ? QByteArray() : answerTo(query, quint8(code), {});
        });
        const NameServer second(playing(0, {record(1, Here)}));
        const Check check{.kind = u"dns"_s, .url = u"shop.test"_s, .timeoutSeconds = 2};
        DnsOptions options = *dnsOptionsOf(check);
        options.servers = {{u"127.0.0.1"_s, first.localPort()}, {u"127.0.0.1"_s, second.localPort()}};
        std::optional<Reading> reading;
        auto *probe = new DnsProbe(
            check, options, [&](const Reading &said) { reading = said; }, this);
        probe->start();
        QTRY_VERIFY(reading);
        QCOMPARE(reading->status, Status::Online);
        delete probe;
    }

    void aLongAnswerIsHadOverTcp()
    {
        // Both kinds of socket need one port: where somebody else has it over TCP, the next one is tried.
        std::optional<NameServer> found;
        QTcpServer whole;
        for (int attempt = 0; attempt < 20 && !whole.isListening(); ++attempt) {
            found.emplace(playing(0, {}, true));
            whole.listen(QHostAddress::LocalHost, found->localPort());
        }
        QVERIFY(whole.isListening());
        const NameServer &server = *found;
        connect(&whole, &QTcpServer::newConnection, &whole, [&whole] {
            QTcpSocket *socket = whole.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray answer
                    = answerTo(socket->readAll().mid(2), 0, QList<QByteArray>(40, record(1, Here)));
                QByteArray length(2, '\0');
                qToBigEndian(quint16(answer.size()), length.data());
                socket->write(length + answer);
            });
        });
        QCOMPARE(asked(server, {{"answer"_L1, u"192.0.2.1"_s}}).status, Status::Online);
    }

    void aSilentServerIsAskedAgain()
    {
        const NameServer silent([](const QByteArray &) { return QByteArray(); });
        const Reading reading = asked(silent, {});
        QCOMPARE(reading.status, Status::Offline);
        QCOMPARE(reading.failure, Failure::NameTimeout);
        QCOMPARE(reading.reason, u"the DNS server 127.0.0.1 gave no answer for shop.test"_s);
        QVERIFY(reading.timings.totalMs >= 950 && reading.timings.totalMs <= 1100);
        QCOMPARE(silent.asked, 2);
        int lost = 0;
        const NameServer lossy([&lost](const QByteArray &query) {
            return lost++ == 0 ? QByteArray() : answerTo(query, 0, {record(1, Here)});
        });
        QCOMPARE(asked(lossy, {}).status, Status::Online);
    }

    void anOldServerIsAskedInTheOldWay()
    {
        const NameServer old([](const QByteArray &query) {
            return query[11] != 0 ? answerTo(query, 1, {}) : answerTo(query, 0, {record(1, Here)});
        });
        QCOMPARE(asked(old, {}).status, Status::Online);
        QCOMPARE(old.asked, 2);
    }

    void optionsThatCannotWork_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("options");
        QTest::addColumn<QString>("reason");
        QTest::newRow("record") << u"a.test"_s << QJsonObject{{"record"_L1, u"SRV"_s}}
                                << u"“record” must be A, AAAA, CNAME, MX, TXT or NS"_s;
        QTest::newRow("no text") << u"a.test"_s << QJsonObject{{"answer"_L1, 5}}
                                 << u"“answer” must be a text"_s;
        QTest::newRow("resolver name") << u"a.test"_s << QJsonObject{{"resolver"_L1, u"dns.test"_s}}
                                       << u"“resolver” must be an IP address (example: 192.0.2.53)"_s;
        const QString noName = u"“%1” is not a valid name (example: example.org)"_s;
        for (const QString &name : {u"192.0.2.1"_s, u"a..test"_s, u"a b"_s, QString()})
            QTest::addRow("name '%s'", qPrintable(name)) << name << QJsonObject() << noName.arg(name);
    }
    void optionsThatCannotWork()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, options);
        const Reading reading = probed({.kind = u"dns"_s, .url = name, .options = options});
        QCOMPARE(reading.status, Status::Unknown);
        QTEST(reading.reason, "reason");
    }

    void namesAndServers()
    {
        const auto options = dnsOptionsOf({.kind = u"dns"_s, .url = u"dns://bücher.test."_s});
        QVERIFY(options && options->question.name == u"xn--bcher-kva.test"_s);
        QVERIFY(dnsOptionsOf({.kind = u"dns"_s, .url = u"_dmarc.example.test"_s}).has_value());
        const auto servers
            = nameServersIn("# x\nnameserver 192.0.2.1 \nsearch a\nnameserver ::1\nnameserver x\n");
        QCOMPARE(servers.size(), 2);
        QCOMPARE(servers[1].host, u"::1"_s);
        QCOMPARE(nameServersIn({}).value(0).host, u"127.0.0.1"_s);
    }

    void ping()
    {
        QFile range(u"/proc/sys/net/ipv4/ping_group_range"_s);
        QVERIFY(range.open(QIODevice::ReadOnly));
        const QList<QByteArray> bounds = range.readAll().simplified().split(' ');
        const Check check{.kind = u"ping"_s, .url = u"127.0.0.1"_s, .timeoutSeconds = 1};
        const Reading reading = probed(check);
        const bool mayPing = bounds.value(0).toLongLong() <= bounds.value(1).toLongLong();
        if (!mayPing && QStandardPaths::findExecutable(u"ping"_s, {u"/bin"_s, u"/usr/bin"_s}).isEmpty()) {
            QCOMPARE(reading.status, Status::Unknown);
            QCOMPARE(reading.whose, Whose::You);
            QVERIFY2(reading.reason.contains(u"sysctl net.ipv4.ping_group_range"_s),
                     qPrintable(reading.reason));
            QSKIP("this system allows no pings: net.ipv4.ping_group_range");
        }
        QCOMPARE(reading.status, Status::Online);
        QVERIFY2(reading.reason.startsWith(u"answered the ping in "_s) && reading.reason.endsWith(u" ms"_s),
                 qPrintable(reading.reason));
        QCOMPARE(probed({.kind = u"ping"_s, .url = u"localhost"_s, .timeoutSeconds = 1}).status,
                 Status::Online);
        QCOMPARE(probed({.kind = u"ping"_s, .url = u"[::1]"_s, .timeoutSeconds = 1}).status, Status::Online);
        QCOMPARE(probed({.kind = u"ping"_s, .url = u"::1"_s, .timeoutSeconds = 1}).status, Status::Online);
        QCOMPARE(probed({.kind = u"ping"_s, .url = u"::ffff:127.0.0.1"_s, .timeoutSeconds = 1}).status,
                 Status::Online);
        // The discard prefix (RFC 6666): nobody has an address there, whatever network the machine is in.
        const Reading nobody = probed({.kind = u"ping"_s, .url = u"100::1"_s, .timeoutSeconds = 1});
        QCOMPARE(nobody.status, Status::Offline);
    }

private:
    Fetcher m_fetcher;
    Prober m_prober{m_fetcher};
};

PILOTLAMP_TEST(DatagramsTest, QCoreApplication);

} // namespace Pilotlamp::DatagramsTests

#include "tst_datagrams.moc"
