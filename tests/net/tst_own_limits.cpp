// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/own_limits.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QUrl>

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <thread>
#include <vector>

#include <arpa/inet.h>
#include <fcntl.h>
#include <malloc.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::OwnLimitsTests {

namespace {

void setSoftLimit(rlim_t files)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = std::min(files, limit.rlim_max);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

/// What the C library says of its heaps.
QByteArray heapState()
{
    char *text = nullptr;
    size_t size = 0;
    std::FILE *file = ::open_memstream(&text, &size);
    ::malloc_info(0, file);
    std::fclose(file);
    const QByteArray state(text, static_cast<qsizetype>(size));
    std::free(text);
    return state;
}

/// Memory that only this process has.
qint64 privateBytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    return text.mid(text.indexOf("Private_Dirty:") + 14).trimmed().split(' ').first().toLongLong() * 1024;
}

/// Answers every request and keeps its connections, with nothing of them on the heap.
class BareServer {
public:
    BareServer()
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in any{};
        any.sin_family = AF_INET;
        socklen_t size = sizeof any;
        auto *address = reinterpret_cast<sockaddr *>(&any);
        const bool ok = ::bind(m_listener, address, size) == 0 && ::listen(m_listener, 256) == 0
            && ::getsockname(m_listener, address, &size) == 0;
        m_port = ok ? ntohs(any.sin_port) : 0;
        m_open.reserve(Most);
        m_open.push_back({m_listener, POLLIN, 0});
        m_thread = std::thread([this] { serve(); });
    }
    ~BareServer()
    {
        m_isOver = true;
        m_thread.join();
        for (const pollfd &one : m_open)
            ::close(one.fd);
    }
    Q_DISABLE_COPY_MOVE(BareServer)
    quint16 port() const { return m_port; }

    static constexpr size_t Most = 300; ///< connections

private:
    void serve()
    {
        static constexpr char Answer[] = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
        while (!m_isOver) {
            ::poll(m_open.data(), m_open.size(), 20);
            if (m_open.front().revents && m_open.size() < Most)
                m_open.push_back({::accept(m_listener, nullptr, nullptr), POLLIN, 0});
            for (size_t i = 1; i < m_open.size(); ++i) {
                char request[4096];
                if ((m_open[i].revents & POLLIN) && ::recv(m_open[i].fd, request, sizeof request, 0) > 0)
                    ::send(m_open[i].fd, Answer, sizeof Answer - 1, MSG_NOSIGNAL);
                m_open[i].revents = 0;
            }
        }
    }

    int m_listener;
    quint16 m_port = 0;
    std::vector<pollfd> m_open;
    std::atomic<bool> m_isOver = false;
    std::thread m_thread;
};

} // namespace

/// What is short on this machine must never look like an outage of a service.
class OwnLimitsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { setSoftLimit(1024); }
    void cleanup() { setSoftLimit(1024); }

    /// A core file would hold the secrets that are in memory; what we start has the limit that we were given.
    void aCrashLeavesNoCoreFile()
    {
        rlimit before{};
        ::getrlimit(RLIMIT_CORE, &before);
        before.rlim_cur = std::min<rlim_t>(4096, before.rlim_max);
        ::setrlimit(RLIMIT_CORE, &before);
        leaveNoCoreFile();
        rlimit limit{};
        ::getrlimit(RLIMIT_CORE, &limit);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        giveCoreLimitBack();
        ::getrlimit(RLIMIT_CORE, &limit);
        QCOMPARE(limit.rlim_cur, before.rlim_cur);
    }

    void allThreadsShareOneHeap()
    {
        const auto heaps = [] {
            return heapState().count("<heap nr=");
        };
        keepHeapSmall();
        const auto before = heaps(); // a thread of the test's own may have one
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i)
            threads.emplace_back(
                [] { std::vector<std::unique_ptr<char[]>>(1000).emplace_back(new char[100]); });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(heaps(), before);
    }

    void freedMemoryGoesBackToTheSystem()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer has a heap of its own");
#endif
        keepHeapSmall();
        const qint64 before = privateBytes();
        std::vector<std::unique_ptr<char[]>> kept;
        {
            std::vector<std::unique_ptr<char[]>> passing;
            for (int i = 0; i < 20000; ++i)
                (i % 100 ? passing : kept).emplace_back(new char[1000]{});
        }
        const qint64 held = privateBytes() - before;
        returnFreedMemory();
        const qint64 left = privateBytes() - before;
        QVERIFY2(held > 15'000'000 && left < 2'500'000, qPrintable(u"%1 → %2"_s.arg(held).arg(left)));
    }

    void theSoftLimitIsRaised()
    {
        rlimit limit{};
        ::getrlimit(RLIMIT_NOFILE, &limit);
        if (limit.rlim_max <= 1024)
            QSKIP("the hard limit of open files allows no more here");
        QVERIFY(raiseDescriptorLimit() > 1024);
        QCOMPARE(descriptorLimit(), raiseDescriptorLimit());
    }

    void twoThousandHostsFitIntoAThousandFiles()
    {
        LoopbackServer server;
        server.close();
        // Every 127.x.y.z is a host of its own, with a connection of its own.
        QVERIFY(server.listen(QHostAddress(u"0.0.0.0"_s)));
        server.play(u"/"_s, {});
        Fetcher fetcher;
        int answers = 0;
        QHash<QString, int> failures;
        const auto count = [&](const Response &response) {
            ++answers;
            if (response.failure != Failure::None)
                ++failures[response.error.text];
        };
        constexpr int Hosts = 2000;
        for (int i = 0; i < Hosts; ++i) {
            const QString host = u"127.9.%1.%2"_s.arg(i / 250).arg(1 + i % 250);
            fetcher.fetch({.url = server.url(u"/"_s, host), .timeoutMs = 20000}, this, count);
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers, Hosts, 60000);
        QVERIFY2(failures.isEmpty(), qPrintable(QStringList(failures.keys()).join(u", ")));
    }

    /// Hundreds are kept for the next check: Qt's buffers for what was read would be 16 kB each.
    void aKeptConnectionIsSmall()
    {
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer has a heap of its own");
#endif
        const BareServer server;
        QVERIFY(server.port() != 0);
        Fetcher fetcher;
        int answers = 0;
        const auto ask = [&](int first, int count) {
            for (int i = first; i < first + count; ++i) {
                fetcher.fetch({.url = QUrl(u"http://127.8.0.%1:%2/"_s.arg(i + 1).arg(server.port())),
                               .timeoutMs = 20000},
                              this, [&](const Response &response) { answers += response.body == "ok"; });
            }
        };
        const auto inUse = [] {
            return static_cast<qint64>(::mallinfo2().uordblks);
        };
        ask(0, 20);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 20, 20000);
        const qint64 before = inUse();
        ask(20, 200);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 220, 20000);
        const qint64 each = (inUse() - before) / 200;
        QVERIFY2(each < 8 * 1024, qPrintable(u"%1 bytes"_s.arg(each)));
    }

    void aShortageIsOurs()
    {
        const LoopbackServer server;
        Fetcher fetcher;
        QList<int> taken;
        setSoftLimit(128);
        for (int file = ::dup(0); file >= 0; file = ::dup(0))
            taken.append(file);
        QVERIFY(descriptorsAreShort());
        QList<Response> answers;
        fetcher.fetch({.url = server.url()}, this,
                      [&](const Response &response) { answers.append(response); });
        QTRY_COMPARE(answers.size(), 1);
        for (const int file : taken)
            ::close(file);
        QVERIFY(!descriptorsAreShort());
        QCOMPARE(answers.first().failure, Failure::OwnLimit);
        QCOMPARE(answers.first().error.kind, Error::Kind::Ours);
    }
};

PILOTLAMP_TEST(OwnLimitsTest, QCoreApplication);

} // namespace Pilotlamp::OwnLimitsTests

#include "tst_own_limits.moc"
