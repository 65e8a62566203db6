// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sentence_map.h"

#include "testlib/test_program.h"

#include <QCoreApplication>
#include <QFile>

#include <memory>

using namespace Qt::StringLiterals;

namespace Pilotlamp::SentenceMapTests {

namespace {

QByteArray german()
{
    QFile file(QStringLiteral(PILOTLAMP_SOURCE_DIR "/translations/pilotlamp_de.ts"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Reasons are English for programs, whatever people read.
class SentenceMapTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentencesComeBackWithTheirFigures_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("english");
        const QByteArray ts = R"(<TS><context><name>V</name>
            <message><source>nothing to check</source><translation>nichts zu prüfen</translation></message>
            <message><source>answered %1 after %2 s</source><translation>nach %2 s kam %1</translation></message>
            <message><source>%1; works here</source><translation>%1; geht von hier</translation></message>
            <message numerus="yes"><source>%n min</source><translation><numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform></translation></message>
            <message><source>offline</source><translation>ausgefallen</translation></message>
            <message><source>at %1</source><translation>um %1</translation></message>
            <message><source>%1 h</source><translation>%1 x</translation></message>
            <message><source>down for %1</source><translation>seit %1 aus</translation></message></context></TS>)";
        m_english = std::make_unique<English>(ts);
        QTest::newRow("without gaps") << u"nichts zu prüfen"_s << u"nothing to check"_s;
        QTest::newRow("one word alone") << u"ausgefallen"_s << u"offline"_s;
        QTest::newRow("one word in a gap is a name")
            << u"ausgefallen; geht von hier"_s << u"ausgefallen; works here"_s;
        QTest::newRow("gaps in another order") << u"nach 1,2 s kam 503"_s << u"answered 503 after 1.2 s"_s;
        QTest::newRow("a time in a gap") << u"seit 1,3 s aus"_s << u"down for 1.3 s"_s;
        QTest::newRow("a version") << u"seit 1,3 aus"_s << u"down for 1,3"_s;
        QTest::newRow("a sentence within")
            << u"nach 2 s kam 503; geht von hier"_s << u"answered 503 after 2 s; works here"_s;
        QTest::newRow("a number") << u"seit 5 Minuten aus"_s << u"down for 5 min"_s;
        QTest::newRow("several") << u"nichts zu prüfen; Zertifikat X"_s
                                 << u"nothing to check; Zertifikat X"_s;
        QTest::newRow("three characters tell enough") << u"um fünf"_s << u"at fünf"_s;
        QTest::newRow("two do not") << u"fünf x"_s << u"fünf x"_s;
        QTest::newRow("foreign text") << u"Major outage in eu-1"_s << u"Major outage in eu-1"_s;
        QTest::newRow("a name like a gap") << u"nach %1 s kam %2"_s << u"answered %2 after %1 s"_s;
    }

    void sentencesComeBackWithTheirFigures()
    {
        QFETCH(QString, shown);
        QTEST(m_english->of(shown), "english");
    }

    /// Every sentence of a verdict comes back as it stands in the sources.
    void theRealTranslationComesBack()
    {
        const English english(german());
        QVERIFY(english.isNeeded());
        const QString before = QCoreApplication::translate("Verdict", "nothing to check");
        QCOMPARE(english.of(u"nichts zu prüfen"_s), before);
        ServiceRow row;
        row.verdict.reason = u"nichts zu prüfen"_s;
        row.verdict.evidence = {Evidence{.reason = u"nichts zu prüfen"_s}};
        const ServiceRow back = english.of(QList<ServiceRow>{row}).constFirst();
        QCOMPARE(back.verdict.reason, before);
        QCOMPARE(back.verdict.evidence.constFirst().reason, before);
    }

    void englishStaysAsItIs() { QCOMPARE(English(QByteArray()).of(u"answered 503"_s), u"answered 503"_s); }

    /// What was stored in English is read in the reader's language, with the form that its number has there.
    void storedSentencesAreRead_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("shown");
        const QByteArray de = R"(<TS><context><name>V</name>
            <message><source>answered %1 after %2 s</source><translation>nach %2 s kam %1</translation></message>
            <message><source>Payments</source><translation>Bezahlen</translation></message>
            <message><source>%1 is down</source><translation>%1 ist aus</translation></message>
            <message numerus="yes"><source>%n parts are down</source><translation>
            <numerusform>%n Teil ist aus</numerusform><numerusform>%n Teile sind aus</numerusform>
            </translation></message></context></TS>)";
        const QByteArray en = R"(<TS><context><name>V</name>
            <message numerus="yes"><source>%n parts are down</source><translation>
            <numerusform>%n part is down</numerusform><numerusform>%n parts are down</numerusform>
            </translation></message></context></TS>)";
        m_translated = std::make_unique<Translated>(de, en);
        m_english = std::make_unique<English>(de, en);
        QTest::newRow("gaps") << u"answered 503 after 12 s"_s << u"nach 12 s kam 503"_s;
        QTest::newRow("one") << u"1 part is down"_s << u"1 Teil ist aus"_s;
        QTest::newRow("many") << u"7 parts are down"_s << u"7 Teile sind aus"_s;
        QTest::newRow("joined") << u"7 parts are down; else"_s << u"7 Teile sind aus; else"_s;
        QTest::newRow("a name that is a word of ours") << u"Payments is down"_s << u"Payments ist aus"_s;
        QTest::newRow("of an older row") << u"nach 12 s kam 503"_s << u"nach 12 s kam 503"_s;
    }

    void storedSentencesAreRead()
    {
        QFETCH(QString, stored);
        QTEST(m_translated->of(stored), "shown");
        QFETCH(QString, shown);
        if (shown != stored)
            QCOMPARE(m_english->of(shown), stored);
    }

private:
    std::unique_ptr<Translated> m_translated;
    std::unique_ptr<English> m_english;
};

PILOTLAMP_TEST(SentenceMapTest, Testing::NoApplication);

} // namespace Pilotlamp::SentenceMapTests

#include "tst_sentence_map.moc"
