// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/explain_target.h"
#include "ctl/named_hosts.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::NamedHostsTests {

/// Which hosts are meant, and that nothing else of an address is kept.
class NamedHostsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostsAreFoundInArgumentsAndErrors_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<QString>("errors");
        QTest::addColumn<QStringList>("urls");
        const auto row = [](const char *name, const QStringList &command, const QString &errors,
                            const QStringList &urls) {
            QTest::newRow(name) << command << errors << urls;
        };
        row("a URL with secrets", {u"curl"_s, u"https://me:secret@api.example.com/v1?key=abc"_s}, {},
            {u"https://api.example.com/"_s});
        row("a port", {u"curl"_s, u"http://localhost:8080/health"_s}, {}, {u"http://localhost:8080/"_s});
        row("a bare host of curl", {u"curl"_s, u"-sS"_s, u"example.com/x?t=1"_s}, {},
            {u"http://example.com/"_s});
        row("ssh", {u"ssh"_s, u"me@git.example.com"_s, u"ls"_s}, {}, {u"git.example.com:22"_s});
        row("scp style", {u"git"_s, u"clone"_s, u"git@github.com:a/b.git"_s}, {}, {u"github.com:22"_s});
        row("curl's message", {u"./deploy"_s}, u"curl: (6) Could not resolve host: api.example.com"_s,
            {u"https://api.example.com/"_s});
        row("ssh's message", {u"make"_s},
            u"ssh: connect to host git.example.com port 2222: Connection refused"_s,
            {u"git.example.com:2222"_s});
        row("git's message", {u"git"_s, u"fetch"_s},
            u"fatal: unable to access 'https://token@github.com/a/b.git/': Failed to connect"_s,
            {u"https://github.com/"_s});
        row("go's message", {u"x"_s}, u"dial tcp: lookup db.example.com: no such host"_s,
            {u"https://db.example.com/"_s});
        row("what was asked for, not the help", {u"curl"_s, u"-fsS"_s, u"https://gone.invalid/"_s},
            u"curl: (60) SSL certificate problem\nMore details here: https://curl.se/docs/sslcerts.html"_s,
            {u"https://gone.invalid/"_s});
        row("what was asked for, not what answered", {u"curl"_s, u"https://a.example.com/"_s},
            u"see https://b.example.com/help"_s, {u"https://a.example.com/"_s});
        row("no help at all", {u"./deploy"_s},
            u"curl: (60) SSL certificate problem\nMore details here: https://curl.se/docs/sslcerts.html"_s,
            {});
        row("node's message", {u"npm"_s, u"i"_s}, u"npm ERR! errno ENOTFOUND registry.example.org"_s,
            {u"https://registry.example.org/"_s});
        row("psql's message", {u"x"_s},
            u"connection to server at \"db.example.com\" (10.0.0.7), port 5432 failed"_s,
            {u"db.example.com:5432"_s});
        row("a known host", {u"tool"_s, u"github.com"_s}, {}, {u"https://github.com/"_s});
        row("a compiler", {u"g++"_s, u"main.cpp"_s}, u"main.cpp:12:5: error: expected ';'"_s, {});
        row("a test runner", {u"pytest"_s, u"tests/a.py"_s},
            u"FAILED tests/a.py::test - assert host.count == 3"_s, {});
        row("files", {u"cp"_s, u"a.txt"_s, u"notes.example.txt"_s}, u"cp: cannot stat 'a.txt'"_s, {});
        row("colours", {u"x"_s}, u"\x1b[31merror\x1b[0m: https://\x1b[1mapi.example.com\x1b[0m/x"_s,
            {u"https://api.example.com/"_s});
    }

    void hostsAreFoundInArgumentsAndErrors()
    {
        QFETCH(QStringList, command);
        QFETCH(QString, errors);
        QStringList urls;
        for (const HostTarget &host : namedHosts(command, errors))
            urls.append(host.url());
        QTEST(urls, "urls");
    }

    void atMostThreeHostsAreTaken()
    {
        QString errors;
        for (int i = 0; i < 100; ++i)
            errors += u"https://h%1.example.com/ "_s.arg(i);
        QCOMPARE(namedHosts({u"x"_s}, errors).size(), 3);
    }

    void anAddressIsMappedToAKnownService_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("origin");
        QTest::addColumn<QString>("name");
        const auto row = [](const QString &text, TargetOrigin origin, const QString &name) {
            QTest::newRow(qPrintable(text)) << text << static_cast<int>(origin) << name;
        };
        row(u"shop"_s, TargetOrigin::Configured, u"Shop"_s);
        row(u"https://shop.example/cart"_s, TargetOrigin::Configured, u"Shop"_s);
        row(u"github"_s, TargetOrigin::Catalogue, u"GitHub"_s);
        row(u"api.github.com"_s, TargetOrigin::Catalogue, u"GitHub"_s);
        row(u"https://github.com/a/b"_s, TargetOrigin::Catalogue, u"GitHub"_s);
        row(u"uploads.github.com"_s, TargetOrigin::Catalogue, u"GitHub"_s);
        row(u"somebody.github.io"_s, TargetOrigin::Address, u"somebody.github.io"_s);
        row(u"notgithub.com"_s, TargetOrigin::Address, u"notgithub.com"_s);
        row(u"example.com:2222"_s, TargetOrigin::Address, u"example.com"_s);
    }

    void anAddressIsMappedToAKnownService()
    {
        QFETCH(QString, text);
        Service shop;
        shop.id = u"shop"_s;
        shop.name = u"Shop"_s;
        shop.checks = {Check{.kind = u"http"_s, .url = u"https://shop.example/"_s}};
        const auto target = explainTargetOf(text, {shop});
        QVERIFY2(target.has_value(), target ? "" : qPrintable(target.error().text));
        QTEST(static_cast<int>(target->origin), "origin");
        QTEST(target->service.name, "name");
    }

    void aPrivateHostAloneNamesNoService()
    {
        Service shop;
        shop.id = u"shop"_s;
        shop.name = u"Shop"_s;
        shop.checks = {Check{.kind = u"http"_s, .url = u"http://127.0.0.1:8080/a"_s}};
        const auto same = explainTargetOf(u"http://127.0.0.1:8080/a"_s, {shop});
        QVERIFY(same.has_value());
        QCOMPARE(same->service.name, u"Shop"_s);
        const auto other = explainTargetOf(u"http://127.0.0.1:8080/b"_s, {shop});
        QVERIFY(other.has_value());
        QCOMPARE(static_cast<int>(other->origin), static_cast<int>(TargetOrigin::Address));
    }

    void aKnownHostBringsItsStatusPage()
    {
        const auto target = explainTargetOf(u"https://github.com/a/b"_s, {});
        QVERIFY(target.has_value());
        QCOMPARE(target->service.checks.size(), 2);
        QCOMPARE(target->service.checks.at(0).url, u"https://github.com/a/b"_s);
        QCOMPARE(target->service.checks.at(1).kind, u"statuspage"_s);
    }
};

PILOTLAMP_TEST(NamedHostsTest, QCoreApplication);

} // namespace Pilotlamp::NamedHostsTests

#include "tst_named_hosts.moc"
