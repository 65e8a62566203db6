// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"
#include "core/reading_filter.h"
#include "core/snapshot.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ForeignTextTests {

class ForeignTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyOverridesAreControls()
    {
        for (const char16_t bad :
             {u'\u202a', u'\u202e', u'\u2066', u'\u206f', u'\u001f', u'\u007f', u'\u009f'})
            QVERIFY2(hasControls(QString(QChar(bad))), qPrintable(QString::number(bad, 16)));
        for (const char16_t good : {u'\u2029', u'\u202f', u'\u2065', u'\u2070', u' ', u'~', u'\u00a0'})
            QVERIFY2(!hasControls(QString(QChar(good))), qPrintable(QString::number(good, 16)));
        QCOMPARE(filteredLines(u"ab\ncd"_s, 4), u"ab…"_s);
        QCOMPARE(filteredLines(u"ab\ncd"_s, 5), u"ab\ncd"_s);
        QCOMPARE(filteredLines(u"a\nb\nc"_s, 50, 2), u"a\nb"_s);
    }

    void onlyWhatIsSeenIsLeft_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &text, const QString &line) {
            QTest::newRow(name) << text << line;
        };
        row("terminal title", u"a\u001b]0;x\u0007b"_s, u"a]0;xb"_s);
        row("C1 control sequence", u"a\u009b31mb\u0085c"_s, u"a31mb c"_s);
        row("delete", u"a\u007fb"_s, u"ab"_s);
        row("forged line", u"Shop\nBank  Online"_s, u"Shop Bank Online"_s);
        row("carriage return", u"Offline\rOnline"_s, u"Offline Online"_s);
        row("overrides", u"a\u202eb\u202cc\u2066d\u2069e"_s, u"abcde"_s);
        row("every invisible one",
            u"a\u00ad\u034f\u115f\u1160\u17b4\u180e\u200b\u2060\u2064\u206a\u3164\ufeff\uffa0\ufff9\U000e0041\U0001d173b"_s,
            u"ab"_s);
        row("noncharacters", u"a\ufdd0\ufffe\U0001ffffb"_s, u"ab"_s);
        row("half a pair", QString(u'a') + QChar(0xd83d) + u'b', u"ab"_s);
        row("direction marks stay", u"\u05d0\u200f(1)\u200e\u061c"_s, u"\u05d0\u200f(1)\u200e\u061c"_s);
        row("joiner in an emoji", u"👩\u200d💻 ❤\ufe0f\u200d🔥"_s, u"👩\u200d💻 ❤\ufe0f\u200d🔥"_s);
        row("joiner between letters", u"می\u200cخواهم क्\u200dष"_s, u"می\u200cخواهم क्\u200dष"_s);
        row("joiners beside nothing", u"\u200da \u200d1\u200c2 b\u200d"_s, u"a 12 b"_s);
        row("joiner beside what is hidden", u"a\u200d\u3164b"_s, u"ab"_s);
        row("flood of joiners", u"a\u200d\u200d\u200db"_s, u"a\u200db"_s);
        row("variation selectors hide no text", u"a\ufe01\ufe02\U000e0101b \ufe0fc"_s, u"a\ufe01b c"_s);
        row("every variation selector", u"a\ufe00\ufe00\ufe0f\u180b\u180d\u180f\U000e0100\U000e01efb"_s,
            u"a\ufe00b"_s);
        row("what stands beside them", u"a\ufe00\ufe10\u180a"_s, u"a\ufe00\ufe10\u180a"_s);
        row("accents and scripts", u"Zürich Ελλάδα 日本語 ไทย"_s, u"Zürich Ελλάδα 日本語 ไทย"_s);
    }

    void onlyWhatIsSeenIsLeft()
    {
        QFETCH(QString, text);
        QTEST(filteredLine(text), "line");
        const QString twice = filteredLine(filteredLine(text));
        QCOMPARE(twice, filteredLine(text));
    }

    void linesStayLines()
    {
        QCOMPARE(filteredText(u"a\u001b[2J\r\nb\tc\u2028d"_s), u"a[2J\nb\tc\nd"_s);
        QCOMPARE(filteredLines(u"a\n\n \u200b\n b\u202e"_s, 100), u"a\nb"_s);
    }

    void cutsNeverTearACharacter()
    {
        QCOMPARE(filteredLine(u"a😀b"_s, 3), u"a…"_s);
        QCOMPARE(filteredLine(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(filteredLine(u"ab cd"_s, 4), u"ab…"_s);
        QCOMPARE(filteredLine(QString(1'000'000, u'\u200b') + u"a"_s, 3), u"a"_s);
    }

    void controlsAreFound()
    {
        for (const QString &bad : {u"a\u001bb"_s, u"a\nb"_s, u"a\u0085"_s, u"\u202ea"_s, u"a\u2066"_s})
            QVERIFY(hasControls(bad));
        for (const QString &good : {u""_s, u"a b"_s, u"\u05d0\u200f"_s, u"👩\u200d💻"_s})
            QVERIFY(!hasControls(good));
    }

    void jsonKeepsItsValueAndObeysNobody()
    {
        const QJsonDocument document(QJsonArray{u"a\u001b\u007f\u009b\u202e\u2066\u200b\U000e0041ä😀"_s});
        const QByteArray escaped = escapedJson(document.toJson());
        QCOMPARE(QJsonDocument::fromJson(escaped), document);
        const QString text = QString::fromUtf8(escaped);
        QCOMPARE(filteredText(text), text);
        QVERIFY(text.contains(u"ä😀"_s));
    }

    void reflectedSecretsAreHidden()
    {
        const Auth auth{.type = Auth::Type::Basic, .user = u"ann"_s, .secret = u"shop"_s};
        const QString secret = u"s3cret/Key"_s;
        Reading reading;
        reading.reason
            = u"you sent s3cret/Key, "_s + QString::fromLatin1(QByteArray("ann:s3cret/Key").toBase64());
        reading.warning = u"s3cret%2FKey"_s;
        reading.error.text = u"s3cret\u200b/Key"_s;
        auto snapshot = std::make_shared<Snapshot>();
        snapshot->summary = u"no s3cret/Key"_s;
        snapshot->components = {{.id = u"s3cret/Key"_s, .name = u"s3cret/Key"_s, .group = u"s3cret/Key"_s}};
        snapshot->incidents = {{.title = u"x s3cret/Key"_s, .update = u"s3cret/Key"_s}};
        snapshot->notes = {u"note s3cret/Key"_s};
        snapshot->models = {{.name = u"GPT-5 s3cret/Key"_s, .said = u"GPT-5 s3cret/Key"_s}};
        snapshot->maintenances = {{.id = u"s3cret/Key"_s, .title = u"s3cret/Key"_s}};
        ComponentFacts facts;
        facts.output = u"says s3cret/Key"_s;
        facts.labels = {{u"token"_s, u"s3cret/Key"_s}};
        snapshot->components[0].facts = std::make_shared<const ComponentFacts>(facts);
        snapshot->muted = snapshot->components;
        reading.snapshot = snapshot;
        const Reading shown = filteredReading(reading, reflectionsOf(auth, secret));
        const QStringList texts{shown.reason,
                                shown.warning,
                                shown.error.text,
                                shown.snapshot->summary,
                                shown.snapshot->notes.first(),
                                shown.snapshot->components.first().facts->output,
                                shown.snapshot->muted.first().facts->labels.value(u"token"_s),
                                shown.snapshot->components.first().name,
                                shown.snapshot->components.first().id,
                                shown.snapshot->components.first().group,
                                shown.snapshot->models.first().name,
                                shown.snapshot->models.first().said,
                                shown.snapshot->maintenances.first().id,
                                shown.snapshot->maintenances.first().title,
                                shown.snapshot->incidents.first().title,
                                shown.snapshot->incidents.first().update};
        for (const QString &text : texts) {
            QVERIFY2(!text.contains(u"s3cret"_s) && text.contains(u'…'), qPrintable(text));
            QVERIFY(!text.contains(QString::fromLatin1(QByteArray("ann:s3cret/Key").toBase64())));
        }
        QVERIFY(reflectionsOf(auth, u"ok"_s).pattern().isEmpty());
    }

    void reflectedSecretsAreHiddenInAnyDress_data()
    {
        QTest::addColumn<QString>("given");
        QTest::newRow("as it is") << u"Zq ä+/&<\"\\x"_s;
        QTest::newRow("other case") << u"zQ Ä+/&<\"\\X"_s;
        QTest::newRow("percent") << u"Zq%20%C3%A4%2B%2F%26%3C%22%5Cx"_s;
        QTest::newRow("percent, slash kept, small") << u"Zq%20%c3%a4%2b/%26%3c%22%5cx"_s;
        QTest::newRow("form") << u"Zq+%C3%A4%2B/%26%3C%22%5Cx"_s;
        QTest::newRow("half of it") << u"Zq ä%2B/&%3C\"\\x"_s;
        QTest::newRow("HTML") << u"Zq ä+/&amp;&lt;&quot;\\x"_s;
        QTest::newRow("HTML by number") << u"Zq &#228;+/&#38;&#x3c;&#034;\\x"_s;
        QTest::newRow("JSON") << u"Zq \\u00e4+\\/&<\\\"\\\\x"_s;
        QTest::newRow("wrong charset") << u"Zq Ã¤+/&<\"\\x"_s;
        QTest::newRow("white space gone wild") << u"Zq  \t ä+/&<\"\\x"_s;
        QTest::newRow("token for addresses") << QString::fromLatin1(u"Zq ä+/&<\"\\x"_s.toUtf8().toBase64(
            QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }

    void reflectedSecretsAreHiddenInAnyDress()
    {
        QFETCH(QString, given);
        Reading reading;
        reading.reason = u"before "_s + given + u" behind"_s;
        const QString secret = u"Zq ä+/&<\"\\x"_s;
        QCOMPARE(filteredReading(reading, reflectionsOf({}, secret)).reason, u"before … behind"_s);
    }

    /// Base 64 in both its alphabets, with what it ends in, and as an address has it.
    void tokensAreHiddenInAnyDress()
    {
        const QRegularExpression reflections = reflectionsOf({}, u"?"_s.repeated(3) + u">>>>"_s);
        for (const QString &given : {u"Pz8/Pj4+Pg=="_s, u"Pz8_Pj4-Pg"_s, u"Pz8%2FPj4%2BPg%3D%3D"_s}) {
            Reading reading;
            reading.reason = u"token "_s + given + u" denied"_s;
            QCOMPARE(filteredReading(reading, reflections).reason, u"token … denied"_s);
        }
    }

    /// What was compared whole hides itself alone, not what stands behind it.
    void onlyTheSecretIsHidden()
    {
        const QString secret(3000, u'k'); // its token is as long as is compared
        Reading reading;
        reading.reason = QString::fromLatin1(secret.toUtf8().toBase64()) + u";rest"_s;
        QCOMPARE(filteredReading(reading, reflectionsOf({}, secret)).reason, u"…;rest"_s);
    }

    void shortSecretsAreHiddenFromFourCharactersOn()
    {
        QVERIFY(reflectionsOf({}, u"abc"_s).pattern().isEmpty());
        QVERIFY(!reflectionsOf({}, u"abcd"_s).pattern().isEmpty());
    }

    /// A page may give a secret back in every text it has.
    void whatIsConcernedIsHiddenToo()
    {
        const QString secret = u"s3cret-4711"_s;
        Snapshot page;
        page.incidents = {{.id = u"i"_s, .affected = {u"API "_s + secret}}};
        page.maintenances = {{.id = u"m"_s, .affected = {u"API "_s + secret}}};
        page.upcoming = page.maintenances;
        Reading reading;
        reading.snapshot = std::make_shared<const Snapshot>(page);
        const Reading filtered = filteredReading(reading, reflectionsOf({}, secret));
        for (const QStringList &affected :
             {filtered.snapshot->incidents.at(0).affected, filtered.snapshot->maintenances.at(0).affected,
              filtered.snapshot->upcoming.at(0).affected})
            QCOMPARE(affected, QStringList(u"API …"_s));
    }

    void longSecretsAreHiddenToo()
    {
        for (const QString &secret : {QString(50'000, u'a'), QString(50'000, u'/'), QString(3000, u'ä')}) {
            const QRegularExpression reflections = reflectionsOf({}, secret);
            QVERIFY2(reflections.isValid(), qPrintable(reflections.errorString()));
            Reading reading;
            reading.reason = u"a key: "_s + secret;
            reading.warning = QString::fromLatin1(secret.toUtf8().toBase64());
            QCOMPARE(filteredReading(reading, reflections).reason, u"a key: …"_s);
            QCOMPARE(filteredReading(reading, reflections).warning, u"…"_s);
        }
    }

    void valuesLoseWhatNobodySees()
    {
        const QJsonObject value{{u"a\u200b"_s, QJsonArray{u"x\U000e0041y"_s, 1, QJsonValue(), true}}};
        QCOMPARE(filteredJson(value),
                 QJsonValue(QJsonObject{{u"a"_s, QJsonArray{u"xy"_s, 1, QJsonValue(), true}}}));
    }

    void linesOfJsonAreOneLineForEveryReader()
    {
        const QByteArray escaped = escapedJson(QJsonDocument(QJsonArray{u"a\u2028b\u2029c"_s}).toJson());
        QVERIFY2(escaped.contains("a\\u2028b\\u2029c"), escaped.constData());
    }
};

PILOTLAMP_TEST(ForeignTextTest, QCoreApplication);

} // namespace Pilotlamp::ForeignTextTests

#include "tst_foreign_text.moc"
