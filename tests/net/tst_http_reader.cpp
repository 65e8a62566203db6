// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_reader.h"

#include "testlib/test_program.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp::HttpReaderTests {

using State = HttpReader::State;

namespace {

constexpr qint64 Cap = 4 * 1024 * 1024;

/// Packs with a gzip wrapping (31), a zlib one (15) or none (-15).
QByteArray packed(const QByteArray &text, int wrapping)
{
    z_stream stream{};
    deflateInit2(&stream, 9, Z_DEFLATED, wrapping, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(text.size() + 1024, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray coded(const QByteArray &coding, const QByteArray &body)
{
    return "HTTP/1.1 200 OK\r\nContent-Encoding: " + coding
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArray &chunks)
{
    return "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks;
}

} // namespace

/// One answer from its bytes: every way it can be right, broken or without an end.
class HttpReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<State>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &bytes, State state, int status = 200,
                            const QByteArray &body = "found it") {
            QTest::newRow(name) << bytes << state << status << body;
        };
        const QByteArray plain = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nfound it";
        row("plain", plain, State::Done);
        row("lines without CR", "HTTP/1.1 200 OK\nContent-Length: 8\n\nfound it", State::Done);
        row("no reason", "HTTP/1.1 200\r\nContent-Length: 8\r\n\r\nfound it", State::Done);
        row("until the end", "HTTP/1.0 200 OK\r\n\r\nfound it", State::Done);
        row("empty lines before", "\r\n\r\n" + plain, State::Done);
        row("early hints", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + plain, State::Done);
        row("go on, twice", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 102 X\r\n\r\n" + plain, State::Done);
        row("the same length twice",
            "HTTP/1.1 200 OK\r\nContent-Length: 8\r\nContent-Length: 8\r\n\r\nfound it", State::Done);
        row("chunks", chunked("5;ext=1\r\nfound\r\n3\r\n it\r\n0\r\nX-Sum: 1\r\n\r\n"), State::Done);
        row("204", "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n", State::Done, 204, "");
        row("304", "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n", State::Done, 304, "");
        row("101", "HTTP/1.1 101 Switching Protocols\r\n\r\n", State::Done, 101, "");
        row("gzip", coded("gzip", packed("found it", 31)), State::Done);
        row("x-gzip", coded("x-gzip", packed("found it", 31)), State::Done);
        row("two members", coded("gzip", packed("found", 31) + packed(" it", 31)), State::Done);
        row("deflate", coded("deflate", packed("found it", 15)), State::Done);
        row("deflate, bare", coded("deflate", packed("found it", -15)), State::Done);
        row("gzip, empty", coded("gzip", ""), State::Done, 200, "");
        row("no coding by name", coded("identity", "found it"), State::Done);
        row("a coding, and none", coded("identity, gzip", packed("found it", 31)), State::Done);
        row("codings in two headers", coded("identity\r\nContent-Encoding: gzip", packed("found it", 31)),
            State::Done);
        row("chunked in the second header",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\nTransfer-Encoding: Chunked\r\n\r\n"
            "8\r\nfound it\r\n0\r\n\r\n",
            State::Done);
        row("a transfer coding that is none",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\nContent-Length: 8\r\n\r\nfound it",
            State::Done);
        row("a coding that is none", coded("utf-8", "found it"), State::Done);

        row("length not reached", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfound it", State::Broken);
        row("lengths differ", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 8\r\n\r\nfound it",
            State::Broken, 200, "");
        row("length below zero", "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nfound it", State::Broken, 200,
            "");
        row("length no number", "HTTP/1.1 200 OK\r\nContent-Length: abc\r\n\r\nfound it", State::Broken, 200,
            "");
        row("chunks cut", chunked("8\r\nfound it\r\n"), State::Broken);
        row("chunk size no number", chunked("ZZ\r\nfound it\r\n0\r\n\r\n"), State::Broken, 200, "");
        row("chunk size below zero", chunked("-5\r\nfound it\r\n0\r\n\r\n"), State::Broken, 200, "");
        row("chunk size too large", chunked("ffffffffffffffffff\r\nfound it"), State::Broken, 200, "");
        row("chunk longer than said", chunked("4\r\nfound it\r\n0\r\n\r\n"), State::Broken, 200, "foun");
        row("chunk line without end", chunked(QByteArray(5000, '0')), State::Broken, 200, "");
        row("trailer without end", chunked("8\r\nfound it\r\n0\r\n" + QByteArray(70'000, 'x')),
            State::Broken);
        row("gzip cut", coded("gzip", packed("found it", 31).chopped(12)), State::Broken, 200, "found");
        row("gzip that is none", coded("gzip", "found it, not packed"), State::Broken, 200, "");
        row("unread coding", coded("compress", "\x1f\x9d\x90"), State::UnreadCoding, 200, "");
        row("several codings", coded("gzip, gzip", "x"), State::UnreadCoding, 200, "");
        row("several, in two headers", coded("gzip\r\nContent-Encoding: gzip", "x"), State::UnreadCoding, 200,
            "");
        row("registered, and not read", coded("pack200-gzip", "x"), State::UnreadCoding, 200, "");
        row("packed on the way",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n1\r\nx\r\n0\r\n\r\n",
            State::UnreadCoding, 200, "");
        row("packed on the way, to the end", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\nx",
            State::UnreadCoding, 200, "");
        row("nearly chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: xchunked\r\n\r\nx", State::UnreadCoding,
            200, "");
        row("length with a sign", "HTTP/1.1 200 OK\r\nContent-Length: +8\r\n\r\nfound it", State::Broken, 200,
            "");
        row("length above the cap", "HTTP/1.1 200 OK\r\nContent-Length: 9223372036854775807\r\n\r\n",
            State::TooLarge, 200, "");
        row("nothing", "", State::Head, 0, "");
        row("head cut", "HTTP/1.1 200 OK\r\nServer: x", State::Head, 200, "");
        row("no HTTP", "SSH-2.0-OpenSSH\r\n", State::NotHttp, 0, "");
        row("garbage", QByteArray("\x00\x01garbage\r\n\r\n", 13) + plain, State::NotHttp, 0, "");
        row("blanks before", "   " + plain, State::NotHttp, 0, "");
        row("no HTTP behind early hints", "HTTP/1.1 103 Early Hints\r\n\r\n\x05\x05", State::NotHttp, 0, "");
        row("empty lines behind early hints", "HTTP/1.1 103 Early Hints\r\n\r\n\r\n" + plain, State::Done);
        row("code 000", "HTTP/1.1 000 What\r\n\r\n", State::NotHttp, 0, "");
        row("empty lines for ever", QByteArray(200, '\n'), State::NotHttp, 0, "");
    }
    void answers()
    {
        QFETCH(QByteArray, bytes);
        HttpReader atOnce("GET", Cap);
        atOnce.feed(bytes);
        atOnce.end();
        QTEST(atOnce.state(), "state");
        QTEST(atOnce.status(), "status");
        HttpReader byteByByte("GET", Cap);
        for (const char c : bytes) {
            if (byteByByte.state() <= State::Body)
                byteByByte.feed(QByteArrayView(&c, 1));
        }
        byteByByte.end();
        QTEST(byteByByte.state(), "state");
        if (atOnce.state() == State::Done)
            QTEST(byteByByte.body(), "body");
        QTEST(atOnce.body(), "body");
    }

    void brotliIsReadWhereItIsOffered()
    {
        if (!ContentDecoder::accepted().contains("br"))
            QSKIP("built without Brotli");
        HttpReader reader("GET", Cap);
        QCOMPARE(reader.feed(coded("br",
                                   "\x8b\x03\x80"
                                   "found it\x03")),
                 State::Done);
        QCOMPARE(reader.body(), "found it"_qba);
        HttpReader broken("GET", Cap);
        QCOMPARE(broken.feed(coded("br", "\x8b\x02\x80garbage")), State::Broken);
    }

    void zstandardIsReadWhereItIsOffered()
    {
        if (!ContentDecoder::accepted().contains("zstd"))
            QSKIP("no libzstd here");
        const QByteArray frame = QByteArray::fromHex("28b52ffd20084100") + '\0' + "found it";
        HttpReader reader("GET", Cap);
        QCOMPARE(reader.feed(coded("zstd", frame)), State::Done);
        QCOMPARE(reader.body(), "found it"_qba);
        HttpReader cut("GET", Cap);
        QCOMPARE(cut.feed(coded("zstd", frame.chopped(3))), State::Broken);
        HttpReader broken("GET", Cap);
        QCOMPARE(broken.feed(coded("zstd", QByteArray::fromHex("28b52ffd") + "garbage")), State::Broken);
    }

    void whatEndsWithTheConnectionIsNotWholeWhereThatBreaks()
    {
        for (const bool isBroken : {false, true}) {
            HttpReader reader("GET", Cap);
            reader.feed("HTTP/1.1 200 OK\r\n\r\nfound");
            QVERIFY(reader.endsWithConnection());
            QCOMPARE(reader.end(isBroken), isBroken ? State::Broken : State::Done);
        }
        HttpReader measured("GET", Cap);
        measured.feed("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nfound");
        QVERIFY(!measured.endsWithConnection());
    }

    void headHasNoBody()
    {
        HttpReader reader("HEAD", 10);
        QCOMPARE(reader.feed("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"), State::Done);
        QVERIFY(reader.mayKeep());
    }

    void floodsEnd_data()
    {
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<State>("state");
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        QTest::newRow("fields") << head << "X-H: " + QByteArray(100, 'v') + "\r\n" << State::Endless;
        QTest::newRow("tiny fields") << head << "a:\r\n"_qba << State::Endless;
        QTest::newRow("one field") << head + "X: " << QByteArray(1000, 'v') << State::Endless;
        QTest::newRow("status") << "HTTP/1.1 200 "_qba << QByteArray(1000, 'v') << State::Endless;
        QTest::newRow("hints") << ""_qba
                               << "HTTP/1.1 103 Early Hints\r\n\r\n"_qba << State::Endless;
        QTest::newRow("body") << head + "\r\n" << QByteArray(1000, 'A') << State::TooLarge;
        QTest::newRow("chunks") << chunked({}) << "3e8\r\n" + QByteArray(1000, 'A') + "\r\n"
                                << State::TooLarge;
        QTest::newRow("packed") << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
                + packed(QByteArray(20'000'000, ' '), 31).left(10'000)
                                << ""_qba << State::TooLarge;
    }
    void floodsEnd()
    {
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, more);
        QFETCH(State, state);
        HttpReader reader("GET", Cap);
        reader.feed(begin);
        qint64 fed = begin.size();
        while (reader.state() <= State::Body && fed < 20'000'000 && !more.isEmpty()) {
            reader.feed(more);
            fed += more.size();
        }
        QCOMPARE(reader.state(), state);
        QVERIFY(reader.body().size() <= Cap);
        QVERIFY2(fed <= Cap + 1'100'000, qPrintable(QString::number(fed)));
    }

    void connectionsInGoodOrderAreKept()
    {
        const auto kept = [](const QByteArray &bytes) {
            HttpReader reader("GET", Cap);
            reader.feed(bytes);
            return reader.mayKeep();
        };
        QVERIFY(kept("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
        QVERIFY(kept("HTTP/1.0 200 OK\r\nConnection: keep-alive\r\nContent-Length: 2\r\n\r\nok"));
        QVERIFY(kept(chunked("2\r\nok\r\n0\r\n\r\n")));
        QVERIFY(!kept("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok"));
        QVERIFY(!kept(
            "HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nConnection: Close\r\nContent-Length: 2\r\n\r\nok"));
        QVERIFY(!kept("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok"));
        QVERIFY(!kept("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok and more"));
        QVERIFY(!kept("HTTP/1.1 200 OK\r\n\r\nok"));
    }

    void headersAsSent()
    {
        HttpReader reader("GET", Cap);
        reader.feed("HTTP/1.1 200 OK\r\nX-Empty:\r\nx-app: one\r\nX-App: two\r\nX-Folded: a\r\n b\r\n"
                    "no colon\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(reader.state(), State::Done);
        QCOMPARE(reader.header("X-APP"), "one"_qba);
        QCOMPARE(reader.header("X-Folded"), "a b"_qba);
        QCOMPARE(reader.headers().first().first, "X-Empty"_qba);
        QCOMPARE(reader.headers().size(), 5);
    }
};

PILOTLAMP_TEST(HttpReaderTest, QCoreApplication);

} // namespace Pilotlamp::HttpReaderTests

#include "tst_http_reader.moc"
