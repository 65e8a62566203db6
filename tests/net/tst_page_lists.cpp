// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/page_reader.h"
#include "providers/kind.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::PageListsTests {

namespace {

qint64 ahead = 0;

QDateTime testNow()
{
    return QDateTime::currentDateTimeUtc().addSecs(ahead);
}

/// A summary of incident.io's that lists `count` components, all of them fine, under a word for the page.
QByteArray summary(int count, const char *indicator)
{
    QByteArray parts;
    for (int i = 0; i < count; ++i)
        parts += QByteArray(i ? "," : "") + "{\"id\":\"c" + QByteArray::number(i) + "\",\"name\":\"Part "
            + QByteArray::number(i) + "\",\"status\":\"operational\"}";
    return QByteArray("{\"status\":{\"indicator\":\"") + indicator + "\"},\"components\":[" + parts + "]}";
}

QByteArray cachetPage(int first, int total, bool hasNext)
{
    return "{\"meta\":{\"pagination\":{\"total\":" + QByteArray::number(total) + ",\"links\":{\"next_page\":"
        + (hasNext ? "\"http://x/?page=2\"" : "null") + "}}},\"data\":[{\"id\":" + QByteArray::number(first)
        + ",\"name\":\"C" + QByteArray::number(first) + "\",\"status\":1}]}";
}

/// As version 3 answers: without a total.
QByteArray cachet3Page(int id, bool hasNext)
{
    const QByteArray number = QByteArray::number(id);
    return "{\"links\":{\"next\":" + QByteArray(hasNext ? "\"http://x/?page=9\"" : "null")
        + "},\"data\":[{\"id\":\"" + number + "\",\"type\":\"components\",\"attributes\":{\"name\":\"C"
        + number + "\",\"status\":{\"value\":1},\"latest_status\":null}}]}";
}

} // namespace

/// Lists that are longer than one answer, and answers a page can do without.
class PageListsTest : public QObject {
    Q_OBJECT

    Check check(const char *kind, const QStringList &components = {}) const
    {
        return {.kind = QString::fromLatin1(kind),
                .url = m_server->url(QString()).toString(),
                .timeoutSeconds = 2,
                .components = components};
    }

    Reading read(const Check &wanted)
    {
        QList<Reading> readings;
        m_reader->read(wanted, *kindOf(wanted.kind), this,
                       [&](const Reading &reading) { readings.append(reading); });
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, 8000);
        }();
        ahead += 2; // one word serves all for a moment
        return readings.value(0);
    }

private Q_SLOTS:
    void init()
    {
        ahead = 0;
        m_server = std::make_unique<LoopbackServer>();
        m_fetcher = std::make_unique<Fetcher>();
        m_reader = std::make_unique<PageReader>(*m_fetcher, testNow);
    }
    void cleanup()
    {
        m_reader.reset();
        m_fetcher.reset();
        m_server.reset();
    }

    void laterPagesAreFetched()
    {
        const QString first = u"/api/v1/components?per_page=100"_s;
        const QString second = u"/api/v1/components?per_page=100&page=2"_s;
        m_server->play(first, {.body = cachetPage(1, 2, true)});
        m_server->play(second, {.body = cachetPage(2, 2, false)});
        m_server->play(u"/api/v1/status"_s, {.body = "{\"data\":{\"status\":\"success\"}}"});
        const Reading whole = read(check("cachet"));
        QCOMPARE(whole.status, Status::Online);
        QCOMPARE(whole.snapshot->components.size(), 2);
        QCOMPARE(m_server->requests(second), 1);
        // While the first page is as it was and the page says
        // that all is well, the later ones are as they were.
        QCOMPARE(read(check("cachet")).snapshot->components.size(), 2);
        QCOMPARE(m_server->requests(first), 2);
        QCOMPARE(m_server->requests(second), 1);
        ahead += 6 * 60;
        QCOMPARE(read(check("cachet")).status, Status::Online);
        QCOMPARE(m_server->requests(second), 2);
        // A first page that changed asks for all of them.
        m_server->play(first, {.body = cachetPage(3, 2, true)});
        read(check("cachet"));
        QCOMPARE(m_server->requests(second), 3);
    }

    void pagesAreFetchedWithoutATotal()
    {
        const QString path = u"/api/components?per_page=100"_s;
        m_server->play(path, {.body = cachet3Page(1, true)});
        m_server->play(path + u"&page=2"_s, {.body = cachet3Page(2, true)});
        m_server->play(path + u"&page=3"_s, {.body = cachet3Page(3, false)});
        for (const int empty : {4, 5, 6})
            m_server->play(path + u"&page=%1"_s.arg(empty),
                           {.body = "{\"links\":{\"next\":null},\"data\":[]}"});
        const Reading whole = read(check("cachet"));
        QCOMPARE(whole.status, Status::Online);
        QCOMPARE(whole.snapshot->components.size(), 3);
        ahead += 6 * 60;
        m_server->play(path + u"&page=2"_s, {.status = 500});
        QCOMPARE(read(check("cachet")).status, Status::Unknown);
    }

    void aListIsFetchedToItsEndFromAnyAddressOfIt()
    {
        const QString path = u"/api/getMonitorList/key"_s;
        const auto list = [](int id, const char *word) {
            return "{\"status\":\"ok\",\"psp\":{\"perPage\":1,\"totalMonitors\":2,\"monitors\":[{"
                   "\"monitorId\":"
                + QByteArray::number(id) + ",\"name\":\"M\",\"statusClass\":\"" + word + "\"}]}}";
        };
        m_server->play(path, {.body = list(1, "success")});
        m_server->play(path + u"?page=2"_s, {.body = list(2, "warning")});
        Check wanted = check("uptimerobot");
        wanted.url += path;
        const Reading whole = read(wanted);
        QCOMPARE(whole.status, Status::Overload);
        QCOMPARE(whole.snapshot->components.size(), 2);
    }

    void aPageThatIsMissingIsNoGreen()
    {
        m_server->play(u"/api/v1/components?per_page=100"_s, {.body = cachetPage(1, 2, true)});
        m_server->play(u"/api/v1/components?per_page=100&page=2"_s, {.status = 500});
        const Reading part = read(check("cachet"));
        QCOMPARE(part.status, Status::Unknown);
        QVERIFY2(part.reason.contains(u"one more component than could be read"_s), qPrintable(part.reason));
        QCOMPARE(part.snapshot->components.size(), 1);
        // The page's own word, where it can be had, says enough.
        m_server->play(u"/api/v1/status"_s, {.body = "{\"data\":{\"status\":\"success\"}}"});
        QCOMPARE(read(check("cachet")).status, Status::Online);
    }

    void theBrokenOneIsNotAmongTheListed()
    {
        m_server->play(u"/api/v2/summary.json"_s, {.body = summary(25, "minor")});
        const QStringList chosen{u"Part 3"_s, u"Search"_s};
        // Cut off, and the rest cannot be had.
        const Reading cut = read(check("incidentio", chosen));
        QCOMPARE(cut.status, Status::Unknown);
        QVERIFY2(cut.reason.contains(u"does not list"_s), qPrintable(cut.reason));
        // The list of components is complete: the twenty-sixth is the one.
        QByteArray list = summary(25, "minor");
        list.replace("]}", ",{\"id\":\"s\",\"name\":\"Search\",\"status\":\"degraded_performance\"}]}");
        m_server->play(u"/api/v2/components.json"_s, {.body = list});
        ahead += 10;
        const Reading whole = read(check("incidentio", chosen));
        QCOMPARE(whole.status, Status::Overload);
        QCOMPARE(whole.reason, u"Search is degraded"_s);
        QCOMPARE(read(check("incidentio", {u"Part 3"_s})).status, Status::Online);
    }

    void aWidgetIsBetterThanNothing()
    {
        m_server->play(u"/api/v1/summary"_s,
                       {.body = "{\"ongoing_incidents\":[],\"in_progress_maintenances\":[],"
                                "\"scheduled_maintenances\":[]}"});
        QCOMPARE(read(check("incidentio")).status, Status::Online);
    }

    void nothingUnderstoodIsNoPage()
    {
        m_server->play(
            u"/api/v2/summary.json"_s,
            {.body = "{\"components\":[{\"id\":\"a\",\"name\":\"Printer\",\"status\":\"brownout\"}]}"});
        const Reading odd = read(check("statuspage"));
        QCOMPARE(odd.status, Status::Unknown);
        QCOMPARE(odd.error.kind, Error::Kind::Unreadable);
        QVERIFY2(odd.reason.contains(u"brownout"_s), qPrintable(odd.reason));
        Check notified = check("statuspage");
        notified.options.insert("severities"_L1, QJsonObject{{u"brownout"_s, u"overload"_s}});
        QCOMPARE(read(notified).status, Status::Overload);
    }

private:
    std::unique_ptr<LoopbackServer> m_server = {};
    std::unique_ptr<Fetcher> m_fetcher = {};
    std::unique_ptr<PageReader> m_reader = {};
};

PILOTLAMP_TEST(PageListsTest, QCoreApplication);

} // namespace Pilotlamp::PageListsTests

#include "tst_page_lists.moc"
