// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kinds_known.h"
#include "core/http_options.h"
#include "ctl/import_merge.h"
#include "ctl/yaml.h"
#include "net/dns_probe.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

#include <QRegularExpression>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ImportReaderTests {

/// Other programs' files become services of ours, and what has no counterpart is named.
class ImportReaderTest : public QObject {
    Q_OBJECT

    static ImportResult merged(const QByteArray &bytes, const Config &config = {})
    {
        const Result<ImportedConfig> imported = readImport(bytes);
        if (imported)
            return mergedWith(config, *imported, knownKinds());
        return {.notes = {u"refused: "_s + imported.error().text}};
    }

    static Check checkOf(const ImportResult &merged, const QString &name)
    {
        for (const Service &service : merged.config.services) {
            if (service.name == name)
                return service.checks.value(0);
        }
        return {};
    }

    static bool hasNote(const ImportResult &merged, const QString &begin)
    {
        return merged.notes.filter(begin).size() == 1;
    }

private Q_SLOTS:
    void kuma()
    {
        const ImportResult read = merged(sample(u"data/import/uptimekuma.json"_s));
        QCOMPARE(read.taken.size(), 10);
        QCOMPARE(checkOf(read, u"Below"_s).options.value(u"jsonOperator"_s).toString(), u"<"_s);
        QCOMPARE(checkOf(read, u"Six"_s).url, u"[::1]:8095"_s);
        QVERIFY(checkOf(read, u"Reverse"_s).options.value(u"upsideDown"_s).toBool());
        const QRegularExpression absent(checkOf(read, u"No error"_s).options.value(u"regex"_s).toString());
        QVERIFY(absent.match(u"all fine"_s).hasMatch() && !absent.match(u"one\nERROR"_s).hasMatch());
        QCOMPARE(read.config.services.at(0).group, u"Work"_s);
        const Check shop = checkOf(read, u"Shop"_s);
        QCOMPARE(shop.kind, u"http"_s);
        QCOMPARE(shop.intervalSeconds, 20);
        QCOMPARE(shop.timeoutSeconds, 48);
        QVERIFY(!shop.options.contains(u"expect"_s));
        const Check api = checkOf(read, u"API"_s);
        const auto options = httpOptionsOf(api);
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().text));
        QCOMPARE(options->method, QByteArray("POST"));
        QCOMPARE(options->contains, u"ready"_s);
        QVERIFY(options->isExpected(404) && options->isExpected(204) && !options->isExpected(500));
        QVERIFY(!options->followRedirects);
        QCOMPARE(options->headers.size(), 2); // the type of its body, too
        QCOMPARE(api.timeoutSeconds, 60);
        QCOMPARE(httpOptionsOf(checkOf(read, u"State"_s))->jsonWanted, QStringList{u"up"_s});
        QCOMPARE(checkOf(read, u"Database"_s).url, u"db.example:5432"_s);
        QCOMPARE(checkOf(read, u"Gateway"_s).kind, u"ping"_s);
        const auto names = dnsOptionsOf(checkOf(read, u"Names"_s));
        QVERIFY2(names.has_value(), names ? "" : qPrintable(names.error().text));
        QCOMPARE(names->record, u"MX"_s);
        QCOMPARE(names->servers.value(0).host, u"192.0.2.53"_s);
        QVERIFY(hasNote(read, u"Phone book: not imported"_s));
        QVERIFY(!serializeConfig(read.config).contains("hidden"));
        for (const auto &note :
             {u"Shop: its user name"_s, u"API: the header X-Api-Key"_s, u"API: certificate"_s,
              u"Odd: not imported: the query"_s, u"Container: not imported"_s, u"Resting: not imported"_s,
              u"Has: not imported"_s, u"Empty: not imported"_s})
            QVERIFY2(hasNote(read, note), qPrintable(note + u'\n' + read.notes.join(u'\n')));
    }

    void gatus()
    {
        const ImportResult read = merged(sample(u"data/import/gatus.yaml"_s));
        if (read.notes.join(u' ').contains("this build cannot read YAML"_L1))
            QSKIP("built without libyaml");
        QCOMPARE(read.taken.size(), 10);
        const Check front = checkOf(read, u"front end"_s);
        QCOMPARE(read.config.services.at(0).group, u"core"_s);
        QCOMPARE(front.intervalSeconds, 120);
        QCOMPARE(front.timeoutSeconds, 60);
        QCOMPARE(front.slowAfterMs, 300);
        const auto options = httpOptionsOf(front);
        QVERIFY2(options.has_value(), options ? "" : qPrintable(options.error().text));
        QVERIFY(options->isExpected(204) && !options->isExpected(201));
        QCOMPARE(options->jsonPath, u"status"_s);
        QCOMPARE(options->jsonWanted, QStringList{u"UP"_s});
        QCOMPARE(options->certificateDays, 3);
        QCOMPARE(options->headers.size(), 1);
        const auto search = httpOptionsOf(checkOf(read, u"search"_s));
        QCOMPARE(search->method, QByteArray("POST"));
        QCOMPARE(search->body, QByteArray("{\"q\": \"x\"}\n"));
        QCOMPARE(search->contains, u"found"_s);
        QVERIFY(search->isExpected(301) && !search->isExpected(400));
        QCOMPARE(checkOf(read, u"database"_s).url, u"db.example:5432"_s);
        QCOMPARE(checkOf(read, u"database"_s).intervalSeconds, 5400);
        QCOMPARE(checkOf(read, u"gateway"_s).kind, u"ping"_s);
        QCOMPARE(checkOf(read, u"shell"_s).kind, u"ssh"_s);
        const Check names = checkOf(read, u"names"_s);
        QCOMPARE(names.url, u"shop.example"_s);
        QCOMPARE(names.options.value(u"resolver"_s).toString(), u"9.9.9.9"_s);
        QCOMPARE(names.options.value(u"record"_s).toString(), u"A"_s);
        const Check moved = checkOf(read, u"moved"_s);
        QCOMPARE(moved.options.value(u"followRedirects"_s), QJsonValue(false));
        QCOMPARE(moved.options.value(u"expect"_s).toString(), u"302"_s);
        QCOMPARE(checkOf(read, u"pinned"_s).options.value(u"answer"_s).toString(), u"192.0.2.7"_s);
        QCOMPARE(checkOf(read, u"six"_s).url, u"::1"_s);
        const Check graph = checkOf(read, u"graph"_s);
        QCOMPARE(graph.options.value(u"body"_s).toString(), u"{\"query\":\"{ items }\"}"_s);
        QCOMPARE(graph.options.value(u"jsonOperator"_s).toString(), u">"_s);
        for (const Service &service : read.config.services) {
            if (service.name == "moved"_L1)
                QCOMPARE(
                    service.options.value(u"maintenance"_s).toArray().at(0)[u"weekly"_s].toArray().size(), 2);
        }
        for (const auto &note :
             {u"front end: the header Authorization"_s, u"items: not imported: its condition “len("_s,
              u"broken on purpose: not imported"_s, u"gone: not imported"_s, u"variable: not imported"_s,
              u"resting: not imported"_s})
            QVERIFY2(hasNote(read, note), qPrintable(note + u'\n' + read.notes.join(u'\n')));
    }

    void twoOfOneNameAreBothTaken()
    {
        const ImportResult read = merged("https://shop.example/a Shop\nhttps://shop.example/b Shop\n");
        QCOMPARE(read.taken.size(), 2);
        QCOMPARE(read.config.services.at(0).id, u"shop"_s);
        QCOMPARE(read.config.services.at(1).id, u"shop-2"_s);
    }

    void addresses()
    {
        const ImportResult read
            = merged("\xEF\xBB\xBF# mine\r\nhttps://shop.example/a Corner  Shop\r\n\r\n"
                     "http://api.example/\ntcp://db.example:5432\nnonsense\ntcp://db.example\n");
        QCOMPARE(read.taken,
                 (QStringList{u"Corner Shop: http https://shop.example/a"_s,
                              u"api.example: http http://api.example/"_s,
                              u"db.example:5432: tcp db.example:5432"_s}));
        QCOMPARE(read.notes.size(), 2);
        QVERIFY2(read.notes.at(0).startsWith("line 6: "_L1), qPrintable(read.notes.at(0)));
        QCOMPARE(read.config.services.at(0).id, u"corner-shop"_s);
    }

    void nothingIsTakenTwice()
    {
        const Config first = merged("https://shop.example/ Shop\n").config;
        const ImportResult again
            = merged("https://shop.example/ Store\nhttps://other.example/ Shop\n", first);
        QCOMPARE(again.taken.size(), 1);
        QCOMPARE(again.notes, QStringList{u"Store: already watched as “Shop”"_s});
        QCOMPARE(again.config.services.size(), 2);
        QCOMPARE(again.config.services.at(1).id, u"shop-2"_s);
    }

    void badDataIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("words") << QByteArray("hello there\n");
        QTest::newRow("cut JSON") << QByteArray("{\"monitorList\": [");
        QTest::newRow("other JSON") << QByteArray("{\"a\": 1}");
        QTest::newRow("monitors that are none") << QByteArray("{\"monitorList\": 1}");
        QTest::newRow("broken YAML") << QByteArray("endpoints:\n  - name: \"x\n");
        QTest::newRow("YAML of another shape") << QByteArray("endpoints: none\n");
        QByteArray bomb = "a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n";
        for (int i = 1; i < 9; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            bomb += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                + QByteArrayList(10, before).join(',') + "]\n";
        }
        QTest::newRow("aliases of aliases") << bomb + "endpoints: [*a8]\n";
        QTest::newRow("brackets without end") << "endpoints: " + QByteArray(200'000, '[');
        QTest::newRow("braces without end") << "endpoints: " + QByteArray(200'000, '{');
        QByteArray anchors = "a: [";
        for (int i = 0; i < 100'000; ++i)
            anchors += "&b" + QByteArray::number(i) + " x,";
        QTest::newRow("anchors without end") << anchors + "]\nendpoints: []\n";
        QTest::newRow("lines without end") << "https://a.example/\n" + QByteArray("y\n").repeated(2'000'000);
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    }

    void badDataIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const ImportResult read = merged(bytes);
        QVERIFY2(read.notes.value(0).startsWith("refused: "_L1), qPrintable(read.notes.join(u'\n')));
    }

    void anAliasOfItselfEnds()
    {
        const auto value = parseYaml("endpoints: &a [*a]\n");
        QVERIFY(!value);
    }
};

PILOTLAMP_TEST(ImportReaderTest, QCoreApplication);

} // namespace Pilotlamp::ImportReaderTests

#include "tst_import_reader.moc"
