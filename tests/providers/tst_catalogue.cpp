// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"
#include "providers/kind.h"
#include "testlib/test_program.h"

#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp::CatalogueTests {

/// JSON with ' for ", so that no raw string hides the class below from moc.
static QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

class CatalogueTest : public QObject {
    Q_OBJECT

private:
    static QList<CatalogueEntry> builtIn()
    {
        const auto rows = parseCatalogue(builtInCatalogue());
        return rows ? *rows : QList<CatalogueEntry>();
    }
    static QStringList namesOf(const QList<CatalogueEntry> &rows)
    {
        QStringList names;
        for (const CatalogueEntry &row : rows)
            names.append(row.name);
        return names;
    }

private Q_SLOTS:
    void isLargeAndSound()
    {
        const auto rows = parseCatalogue(builtInCatalogue());
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().text));
        QVERIFY2(rows->size() >= 270, qPrintable(QString::number(rows->size())));
        QSet<QString> ids;
        QSet<QString> names;
        for (const CatalogueEntry &row : *rows) {
            ids.insert(serviceOf(row).id);
            names.insert(row.name.toCaseFolded());
        }
        QCOMPARE(ids.size(), rows->size());
        QCOMPARE(names.size(), rows->size());
    }

    void everyRow_data()
    {
        QTest::addColumn<int>("index");
        const QList<CatalogueEntry> rows = builtIn();
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(qPrintable(rows.at(i).name)) << i;
    }

    void everyRow()
    {
        QFETCH(int, index);
        static const QList<CatalogueEntry> rows = builtIn();
        const CatalogueEntry &row = rows.at(index);
        QVERIFY(!row.category.isEmpty());
        for (const QString &url : {row.page, row.probe, row.link}) {
            if (url.isEmpty())
                continue;
            const QUrl parsed(url, QUrl::StrictMode);
            QVERIFY2(parsed.isValid(), qPrintable(url));
            QCOMPARE(parsed.scheme(), u"https"_s);
            QVERIFY(parsed.host().contains(u'.'));
            QVERIFY(!parsed.hasFragment());
        }
        QVERIFY2(row.kind == "http"_L1 || kindOf(row.kind), qPrintable(row.kind));
        if (const Kind *kind = kindOf(row.kind)) {
            for (const Addresses &plan : kind->addresses(QUrl(row.page))) {
                QVERIFY(!plan.isEmpty());
                for (const QUrl &url : plan)
                    QVERIFY2(url.isValid() && url.scheme() == "https"_L1, qPrintable(url.toString()));
            }
        }
        const Service service = serviceOf(row);
        QVERIFY(!service.checks.isEmpty());
        QVERIFY(!service.link.isEmpty());
        QSet<QString> aliases;
        for (const QString &alias : row.aliases)
            aliases.insert(alias.toCaseFolded());
        QCOMPARE(aliases.size(), row.aliases.size());
        QVERIFY2(!aliases.contains(row.name.toCaseFolded()), "an alias repeats the name");
    }

    void findsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::newRow("alias") << u"gpt"_s << u"ChatGPT"_s;
        QTest::newRow("vendor") << u"openai"_s << u"ChatGPT"_s;
        QTest::newRow("two words") << u"openai api"_s << u"OpenAI API"_s;
        QTest::newRow("short") << u"gh"_s << u"GitHub"_s;
        QTest::newRow("case") << u"GITHUB"_s << u"GitHub"_s;
        QTest::newRow("cloudflare") << u"cf"_s << u"Cloudflare"_s;
        QTest::newRow("one letter") << u"x"_s << u"X"_s;
        QTest::newRow("former name") << u"twitter"_s << u"X"_s;
        QTest::newRow("facebook") << u"fb"_s << u"Facebook"_s;
        QTest::newRow("azure") << u"azure"_s << u"Microsoft Azure"_s;
        QTest::newRow("mail") << u"gmail"_s << u"Google Workspace (Gmail)"_s;
        QTest::newRow("psn") << u"ps5"_s << u"PlayStation Network"_s;
        QTest::newRow("beginning") << u"cloudinar"_s << u"Cloudinary"_s;
        QTest::newRow("beginning of a word") << u"relic"_s << u"New Relic"_s;
        QTest::newRow("part") << u"fastoffice"_s << QString();
        QTest::newRow("words in any order") << u"workspace google"_s << u"Google Gemini (Workspace)"_s;
        QTest::newRow("accents") << u"clâude"_s << u"Claude"_s;
        QTest::newRow("white space") << u"  chat   gpt "_s << u"ChatGPT"_s;
        QTest::newRow("apostrophe left out") << u"letsencrypt"_s << u"Let's Encrypt"_s;
        QTest::newRow("part of a page") << u"copilot"_s << u"GitHub Copilot"_s;
        QTest::newRow("product of a vendor") << u"claude code"_s << u"Claude Code"_s;
        QTest::newRow("model maker") << u"groq"_s << u"Groq"_s;
        QTest::newRow("nothing") << u"no such service anywhere"_s << QString();
    }

    void findsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, first);
        const QList<CatalogueEntry> found = searchCatalogue(builtIn(), typed);
        QCOMPARE(found.isEmpty() ? QString() : found.first().name, first);
    }

    void ranksWholeBeforeBeginningBeforePart()
    {
        const QList<CatalogueEntry> rows{{.name = u"a net"_s},
                                         {.name = u"subnet"_s},
                                         {.name = u"network"_s},
                                         {.name = u"Zed"_s, .aliases = {u"net"_s}},
                                         {.name = u"Net"_s}};
        QCOMPARE(namesOf(searchCatalogue(rows, u"net"_s)),
                 QStringList({u"Net"_s, u"Zed"_s, u"network"_s, u"a net"_s, u"subnet"_s}));
        QCOMPARE(searchCatalogue(rows, u" "_s), rows);
    }

    void categoriesAreFoundLast()
    {
        const QList<CatalogueEntry> found = searchCatalogue(builtIn(), u"gaming"_s);
        QVERIFY(found.size() >= 5);
        for (const CatalogueEntry &row : found)
            QCOMPARE(row.category, u"Gaming"_s);
    }

    void rowsBecomeServices()
    {
        const CatalogueEntry entry{.name = u"Émile's  API+"_s,
                                   .category = u"AI"_s,
                                   .kind = u"statuspage"_s,
                                   .page = u"https://status.example.com"_s,
                                   .probe = u"https://api.example.com/"_s,
                                   .expect = u"200-299,401"_s,
                                   .components = {u"API*"_s}};
        const Service service = serviceOf(entry);
        QCOMPARE(service.id, u"emile-s-api"_s);
        QCOMPARE(service.group, u"AI"_s);
        QCOMPARE(service.link, entry.page);
        QCOMPARE(service.checks.size(), 2);
        QCOMPARE(service.checks.at(0).kind, u"statuspage"_s);
        QCOMPARE(service.checks.at(0).components, entry.components);
        QCOMPARE(service.checks.at(1).kind, u"http"_s);
        QCOMPARE(service.checks.at(1).url, entry.probe);
        QVERIFY(service.checks.at(1).options.contains("expect"_L1));
        QCOMPARE(slugOf(u"日本"_s), u"service"_s);

        const Service chat = serviceOf(searchCatalogue(builtIn(), u"chatgpt"_s).first());
        QCOMPARE(chat.id, u"chatgpt"_s);
        QCOMPARE(chat.link, u"https://chatgpt.com/"_s);
        QVERIFY(chat.checks.first().components.contains(u"ChatGPT/*"_s));
    }

    void ownRowsOverrideAndAdd()
    {
        const auto own = parseCatalogue(
            json("[{'name':'github','kind':'http','probe':'https://ghe.example.com/'},"
                 "{'name':'Ours','kind':'statuspage','page':'https://status.example.com','colour':'red'}]"));
        QVERIFY(own);
        const QList<CatalogueEntry> all = builtIn();
        const QList<CatalogueEntry> merged = mergedCatalogue(all, *own);
        QCOMPARE(merged.size(), all.size() + 1);
        QCOMPARE(searchCatalogue(merged, u"github"_s).first().probe, u"https://ghe.example.com/"_s);
        QCOMPARE(merged.last().name, u"Ours"_s);
    }

    void badRows_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no object") << QByteArray("3") << u"no name"_s;
        QTest::newRow("no name") << json("{'kind':'http','probe':'https://a.example/'}") << u"no name"_s;
        QTest::newRow("no kind") << json("{'name':'A','page':'https://a.example/'}") << u"known type"_s;
        QTest::newRow("kind from nowhere")
            << json("{'name':'A','kind':'sundial','page':'https://a.example/'}") << u"sundial"_s;
        QTest::newRow("no page") << json("{'name':'A','kind':'statuspage'}") << u"no page"_s;
        QTest::newRow("no probe") << json("{'name':'A','kind':'http'}") << u"probe"_s;
        QTest::newRow("file") << json("{'name':'A','kind':'http','probe':'file:///etc/passwd'}")
                              << u"not a valid URL"_s;
        QTest::newRow("no host") << json("{'name':'A','kind':'http','probe':'https://'}")
                                 << u"not a valid URL"_s;
        QTest::newRow("link") << QByteArray(
            json("{'name':'A','kind':'http','probe':'https://a.example/','link':'javascript:1'}"))
                              << u"not a valid URL"_s;
        QTest::newRow("twice") << json("{'name':'GOOD','kind':'http','probe':'https://a.example/'}")
                               << u"already has this name"_s;
    }

    void badRows()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const QByteArray bytes
            = json("{'services':[{'name':'Good','kind':'http','probe':'https://good.example/'},") + row
            + "]}";
        const auto strict = parseCatalogue(bytes);
        QVERIFY(!strict);
        QVERIFY2(strict.error().text.contains(reason), qPrintable(strict.error().text));
        QVERIFY(strict.error().text.contains(u"Row 2"_s));
        QStringList problems;
        const auto lenient = parseCatalogue(bytes, &problems);
        QVERIFY(lenient);
        QCOMPARE(namesOf(*lenient), QStringList{u"Good"_s});
        QCOMPARE(problems.size(), 1);
    }

    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html></html>");
        QTest::newRow("number") << QByteArray("7");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("null") << json("{'services':null}");
    }

    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        const auto rows = parseCatalogue(bytes);
        QVERIFY(!rows);
        QVERIFY(!rows.error().text.isEmpty());
    }
};

PILOTLAMP_TEST(CatalogueTest, Testing::NoApplication);

} // namespace Pilotlamp::CatalogueTests

#include "tst_catalogue.moc"
