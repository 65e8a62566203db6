// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shared_lists.h"

#include "app/kinds_known.h"
#include "net/fetcher.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::SharedListsTests {

namespace {

QByteArray list(const QByteArray &name, const QByteArray &more = {})
{
    return "{\"services\":[{\"id\":\"shop\",\"name\":\"" + name
        + "\",\"checks\":[{\"kind\":\"http\",\"url\":\"https://shop.example/\"}]}]" + more + "}";
}

QByteArray withCheck(const QByteArray &keys)
{
    return "{\"services\":[{\"id\":\"shop\",\"name\":\"S\",\"checks\":[{\"kind\":\"http\",\"url\":"
           "\"https://shop.example/\","
        + keys + "}]}]}";
}

} // namespace

/// Lists of other people: what they may say, and what becomes of them over the days.
class SharedListsTest : public QObject {
    Q_OBJECT

private:
    QDateTime m_now{QDate(2026, 7, 14), QTime(12, 0), Qt::UTC};
    std::unique_ptr<QTemporaryDir> m_folder;
    Fetcher m_fetcher;

    std::unique_ptr<SharedLists> newLists()
    {
        return std::make_unique<SharedLists>(
            m_fetcher, [this] { return m_now; }, knownKinds(), m_folder->path());
    }
    static QString names(const SharedLists &lists)
    {
        QStringList names;
        for (const Service &service : lists.services())
            names.append(service.id + u'=' + service.name);
        return names.join(u' ');
    }

    /// A request whose answer comes after those of all that were begun before it.
    void askAfterwards(const LoopbackServer &server)
    {
        bool isAnswered = false;
        m_fetcher.fetch({.url = server.url(u"/afterwards"_s)}, this,
                        [&](const Response &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void hostileListsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("preferences") << list("S", R"(,"preferences":{})") << u"“preferences”"_s;
        QTest::newRow("hooks") << list("S", R"(,"hooks":[])") << u"“hooks”"_s;
        QTest::newRow("hooks in a service")
            << QByteArray(R"({"services":[{"id":"a","name":"A","checks":[],"hooks":[]}]})") << u"“hooks”"_s;
        QTest::newRow("secret") << withCheck(R"("auth":{"type":"bearer","secret":"bank"})") << u"secrets"_s;
        QTest::newRow("certificate") << withCheck(R"("tls":{"certificateFile":"/home/me/c.pem"})")
                                     << u"certificates"_s;
        QTest::newRow("post") << withCheck(R"("method":"delete")") << u"DELETE"_s;
        QTest::newRow("headers") << withCheck(R"("headers":{"Cookie":"x"})") << u"of its own"_s;
        QTest::newRow("too long") << QByteArray(SharedListSizeLimit + 1, ' ') << u"1 MiB"_s;
        QTest::newRow("html") << QByteArray("<html>") << u"1:1"_s;
        QTest::newRow("no services") << QByteArray("{}") << u"no services"_s;
        QTest::newRow("empty") << QByteArray() << u""_s;
        QTest::newRow("future") << QByteArray(R"({"version":2,"services":[]})") << u"version"_s;
    }

    void hostileListsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, why);
        const auto services = readSharedList(bytes, knownKinds());
        QVERIFY(!services);
        QVERIFY2(services.error().text.contains(why), qPrintable(services.error().text));
    }

    /// One bad entry spoils itself; what is beside it is watched.
    void whatLooksIntoThisComputerIsRefusedAlone_data()
    {
        QTest::addColumn<QByteArray>("check");
        const auto row = [](const char *name, const char *check) {
            QTest::newRow(name) << QByteArray(check);
        };
        row("socket", R"({"kind":"livestatus","url":"unix:/run/live"})");
        row("path", R"({"kind":"livestatus","url":"/run/live"})");
        row("file", "{\"kind\":\"http\",\"url\":\"file:///etc/passwd\"}");
        row("cloud metadata",
            R"({"kind":"http","url":"http:/)"
            R"(/169.254.169.254/latest"})");
        row("as a number",
            R"({"kind":"http","url":"http:/)"
            R"(/2852039166/"})");
        row("in hex", R"({"kind":"tcp","url":"0xa9.0xfe.0xa9.0xfe:80"})");
        row("in IPv6 clothes",
            R"({"kind":"http","url":"http:/)"
            R"(/[::ffff:169.254.169.254]/"})");
        row("link-local", R"({"kind":"tcp","url":"[fe80::1]:80"})");
        row("DNS server on the link",
            "{\"kind\":\"dns\",\"url\":\"a.example\",\"resolver\":\"169.254.169.254\"}");
        row("DNS server on the link, IPv6",
            "{\"kind\":\"dns\",\"url\":\"a.example\",\"resolver\":\"fe80::1%eth0\"}");
        row("all on the link", "{\"kind\":\"ntp\",\"url\":\"ff02::101\"}");
        row("metadata by name",
            R"({"kind":"http","url":"http:/)"
            R"(/metadata.google.internal/"})");
        row("file of a certificate",
            R"({"kind":"http","url":"https:/)"
            R"(/a.example/","tls":{"caFile":"/etc/x"}})");
    }

    void whatLooksIntoThisComputerIsRefusedAlone()
    {
        QFETCH(QByteArray, check);
        const QByteArray bytes = "{\"services\":[{\"id\":\"a\",\"name\":\"A\",\"checks\":[" + check
            + "]},{\"id\":\"b\",\"name\":\"B\",\"checks\":[{\"kind\":\"http\",\"url\":\"https://b.example/"
              "\"}]}]}";
        const auto services = readSharedList(bytes, knownKinds());
        QVERIFY(services);
        QVERIFY(!services->at(0).checks.first().problem.isEmpty());
        QVERIFY(services->at(1).checks.first().problem.isEmpty());
        QVERIFY(services->at(1).problem.isEmpty());
    }

    void itsUserMayAllowItForOneList()
    {
        const QByteArray bytes = "{\"services\":[{\"id\":\"a\",\"name\":\"A\",\"checks\":[{\"kind\":\"http\","
                                 "\"url\":\"http://169.254.1.1/\"}]}]}";
        QVERIFY(!readSharedList(bytes, knownKinds())->first().checks.first().problem.isEmpty());
        QVERIFY(readSharedList(bytes, knownKinds(), true)->first().checks.first().problem.isEmpty());
        // The same for where a name leads to, which shows only once it is asked.
        QVERIFY(readSharedList(bytes, knownKinds())->first().checks.first().isForeign);
        QVERIFY(!readSharedList(bytes, knownKinds(), true)->first().checks.first().isForeign);
    }

    void namesWithControlsRefuseThatOneService()
    {
        const QByteArray bytes
            = "{\"services\":[{\"id\":\"x\",\"name\":\"X\\u001b]0;t\\u0007\\nBank  Online\",\"checks\":[]},"
              "{\"id\":\"y\",\"name\":\"Y\",\"checks\":[]}]}";
        const auto services = readSharedList(bytes, knownKinds());
        QVERIFY(services);
        QVERIFY(!services->at(0).problem.isEmpty());
        QVERIFY(!services->at(0).name.contains(u'\n') && !services->at(0).name.contains(QChar(0x1b)));
        QVERIFY(services->at(1).problem.isEmpty());
    }

    void onlySafeSourcesAreOnes()
    {
        for (const QString &good :
             {u"https://a.example/l.json"_s, u"/etc/l.json"_s, u"http://127.0.0.1:1/l"_s})
            QCOMPARE(sharedListSourceProblem(good), QString());
        for (const QString &bad : {u"http://a.example/l"_s, u"file:///etc/l"_s, u"l.json"_s,
                                   u"ftp://a.example/"_s, u""_s, u"https://"_s})
            QVERIFY2(!sharedListSourceProblem(bad).isEmpty(), qPrintable(bad));
    }

    void whatCannotBeASourceIsAListThatCannotBeRead()
    {
        Preferences preferences;
        preferences.lists = {u"http://a.example/l"_s, u"l.json"_s, u"l.json"_s};
        auto lists = newLists();
        lists->setSources(sharedListsOf(preferences));
        QVERIFY(!lists->isRead());
        QTRY_VERIFY(lists->isRead());
        QCOMPARE(lists->services().size(), 2);
        for (const Service &service : lists->services())
            QVERIFY2(service.problem.contains(u"no last good copy"_s), qPrintable(service.problem));
        QVERIFY(lists->services().at(1).name.endsWith(u"l.json"_s));
    }

    void aListOfNothingIsRead()
    {
        LoopbackServer server;
        server.play(u"/list"_s, json("{\"services\":[]}"));
        auto lists = newLists();
        QSignalSpy changed(lists.get(), &SharedLists::changed);
        lists->setSources({server.url(u"/list"_s).toString()});
        QTRY_COMPARE(changed.size(), 1); // who waits for it goes on
        QVERIFY(lists->isRead() && lists->services().isEmpty() && lists->trouble().isEmpty());
    }

    void refreshedDailyAndAskedPolitely()
    {
        LoopbackServer server;
        Script script = json(list("Shop"));
        script.etag = "\"1\"";
        server.play(u"/l"_s, script);
        auto lists = newLists();
        QSignalSpy changed(lists.get(), &SharedLists::changed);
        lists->setSources({server.url(u"/l"_s).toString()});
        QVERIFY(changed.wait());
        QCOMPARE(names(*lists), u"shared:shop=Shop"_s);
        lists->refreshDue();
        m_now = m_now.addSecs(24 * 3600 - 1);
        lists->refreshDue();
        askAfterwards(server);
        QCOMPARE(server.requests(u"/l"_s), 1);
        m_now = m_now.addSecs(1);
        lists->refreshDue();
        QTRY_COMPARE(server.requests(u"/l"_s), 2);
        QCOMPARE(server.lastHeader(u"/l"_s, "If-None-Match"), QByteArray("\"1\""));
        askAfterwards(server);
        QCOMPARE(changed.size(), 1); // not modified is no news
        auto next = newLists(); // the next start
        next->setSources({server.url(u"/l"_s).toString()});
        QCOMPARE(names(*next), u"shared:shop=Shop"_s); // before anything is asked
        askAfterwards(server);
        QCOMPARE(server.requests(u"/l"_s), 2);
    }

    void whatTurnsBadIsRefusedAndTheLastGoodKept_data()
    {
        QTest::addColumn<Script>("bad");
        QTest::addColumn<QString>("why");
        QTest::newRow("hooks") << json(list("Evil", R"(,"hooks":[{"command":["rm"]}])")) << u"“hooks”"_s;
        QTest::newRow("to a file") << redirect(302, "file:///etc/passwd") << u""_s;
        QTest::newRow("to plain http") << redirect(302, "http://a.invalid/l") << u""_s;
        QTest::newRow("gone") << json("{}", 404) << u"404"_s;
        Script flood;
        flood.play = Script::Play::Endless;
        QTest::newRow("flood") << flood << u""_s;
    }

    void whatTurnsBadIsRefusedAndTheLastGoodKept()
    {
        QFETCH(Script, bad);
        QFETCH(QString, why);
        LoopbackServer server;
        server.play(u"/l"_s, json(list("Shop")));
        auto lists = newLists();
        QSignalSpy changed(lists.get(), &SharedLists::changed);
        lists->setSources({server.url(u"/l"_s).toString()});
        QVERIFY(changed.wait());
        server.play(u"/l"_s, bad);
        m_now = m_now.addDays(2);
        lists->refreshDue();
        QVERIFY(changed.wait(15000));
        QCOMPARE(names(*lists), u"shared:shop=Shop"_s);
        QVERIFY(!lists->trouble().isEmpty());
        QVERIFY2(lists->trouble().contains(why), qPrintable(lists->trouble()));
        server.play(u"/l"_s, json(list("New shop")));
        m_now = m_now.addSecs(3601);
        lists->refreshDue();
        QVERIFY(changed.wait());
        QCOMPARE(names(*lists), u"shared:shop=New shop"_s);
        QCOMPARE(lists->trouble(), QString());
    }

    /// Who is allowed to name what is on the own cable, or no longer: the copy that is there is judged
    /// anew.
    void whatAListMayNameIsJudgedAnew()
    {
        LoopbackServer server;
        server.play(u"/l"_s,
                    json("{\"services\":[{\"id\":\"nas\",\"name\":\"N\",\"checks\":[{\"kind\":\"http\","
                         "\"url\":\"http://169.254.1.1/\"}]}]}"));
        const QString source = server.url(u"/l"_s).toString();
        auto lists = newLists();
        QSignalSpy changed(lists.get(), &SharedLists::changed);
        lists->setSources({source});
        QVERIFY(changed.wait());
        const QList<Service> strange = lists->services();
        lists->setSources({source}, {source});
        const QList<Service> own = lists->services();
        QVERIFY(own != strange);
        QVERIFY(own.constFirst().problem.isEmpty() && own.constFirst().checks.constFirst().problem.isEmpty());
        lists->setSources({source});
        QCOMPARE(lists->services(), strange);
    }

    void filesAreReadToo()
    {
        const QString path = m_folder->filePath(u"team.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(list("Team"));
        file.close();
        auto lists = newLists();
        QSignalSpy changed(lists.get(), &SharedLists::changed);
        lists->setSources({path, m_folder->filePath(u"absent.json"_s)});
        QTRY_VERIFY(lists->trouble().contains(u"absent.json"_s));
        // What the other one would have told is not known, and stands there as such.
        QVERIFY(names(*lists).startsWith(u"shared:shop=Team"_s));
        QCOMPARE(lists->services().size(), 2);
        QVERIFY(lists->services().at(1).problem.contains(u"no last good copy"_s));
        lists->setSources({});
        QCOMPARE(names(*lists), QString());
    }

    /// Two lists name one service: it is the first one's; and each service is known to be of its list.
    void theFirstListIsBelieved()
    {
        QStringList sources;
        for (const QByteArray &name : {QByteArray("First"), QByteArray("Second")}) {
            sources.append(m_folder->filePath(QString::fromUtf8(name)));
            QFile file(sources.constLast());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(list(name));
        }
        auto lists = newLists();
        QVERIFY(lists->isRead()); // there is nothing to read
        lists->setSources(sources);
        QVERIFY(!lists->isRead());
        QTRY_VERIFY(lists->isRead());
        QCOMPARE(names(*lists), u"shared:shop=First"_s);
        QCOMPARE(lists->originOf(u"shared:shop"_s), sources.at(0));
        QCOMPARE(lists->originOf(u"shared:else"_s), QString());
        lists->setSources({sources.at(1)});
        QCOMPARE(names(*lists), u"shared:shop=Second"_s);
        QCOMPARE(lists->originOf(u"shared:shop"_s), sources.at(1));
    }

    /// The copy is its owner's alone; one that is damaged is as good as none.
    void theCopyIsPrivateAndMayBeDamaged()
    {
        LoopbackServer server;
        server.play(u"/l"_s, json(list("Shop")));
        const QString folder = m_folder->filePath(u"data/lists"_s);
        const auto listsThere = [&] {
            return std::make_unique<SharedLists>(
                m_fetcher, [this] { return m_now; }, knownKinds(), folder);
        };
        auto lists = listsThere();
        lists->setSources({server.url(u"/l"_s).toString()});
        QTRY_VERIFY(lists->isRead());
        QTRY_COMPARE(QDir(folder).entryList(QDir::Files).size(), 1);
        for (const QString &path : {folder, m_folder->filePath(u"data"_s)})
            QVERIFY(!(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
        QFile copy(QDir(folder).filePath(QDir(folder).entryList(QDir::Files).constFirst()));
        QVERIFY(copy.open(QIODevice::ReadWrite));
        QJsonObject kept = QJsonDocument::fromJson(copy.readAll()).object();
        kept.insert(u"body"_s, QString::fromLatin1(QByteArray("no list").toBase64()));
        copy.resize(0);
        copy.seek(0);
        copy.write(QJsonDocument(kept).toJson());
        copy.close();
        server.play(u"/l"_s, {.status = 404});
        lists = listsThere();
        lists->setSources({server.url(u"/l"_s).toString()});
        QTRY_VERIFY(!lists->trouble().isEmpty());
        QCOMPARE(lists->services().size(), 1);
        QVERIFY(lists->services().at(0).problem.contains(u"no last good copy"_s));
    }
};

PILOTLAMP_TEST(SharedListsTest, QCoreApplication);

} // namespace Pilotlamp::SharedListsTests

#include "tst_shared_lists.moc"
