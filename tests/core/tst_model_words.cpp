// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model_words.h"

#include "testlib/test_program.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ModelWordsTests {

/// AI models as status pages name them.
class ModelWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesOfOneModelAreOne()
    {
        QCOMPARE(modelsIn(u"GPT-5 and GPT 5 fail"_s).size(), 1);
        QCOMPARE(modelsIn(u"Sonnet 3.5, claude-3-5-sonnet"_s).size(), 1);
        QList<ModelWord> words;
        addModelWord(words, {u"GPT-5"_s, Status::Overload, u"first"_s});
        addModelWord(words, {u"gpt 5"_s, Status::Overload, u"second"_s}); // no worse: the first stays
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.at(0).said, u"first"_s);
        addModelWord(words, {u"GPT5"_s, Status::Overload, u"third"_s});
        QCOMPARE(words.size(), 1);
        addModelWord(words, {u"gpt 5"_s, Status::Offline, u"worse"_s});
        addModelWord(words, {u"gpt 5"_s, Status::Online, u"better"_s});
        QCOMPARE(words.at(0).said, u"worse"_s);
    }

    void onlySomeAreNamed()
    {
        QList<ModelWord> words{{u"Well 1"_s, Status::Online, {}}};
        QStringList ends;
        for (int i = 1; i < 9; ++i) {
            words.append({u"Opus %1"_s.arg(i), Status::Offline, {}});
            ends.append(badModelsText(words).section(u"; "_s, -1));
        }
        const qsizetype first = ends.indexOf(u"and 1 more model"_s);
        QVERIFY(first > 0 && ends.at(first - 1).startsWith(u"Opus"_s));
        QCOMPARE(ends.value(first + 1), u"and 2 more models"_s);
    }

    void titlesNameModels_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("models");
        const auto row = [](const char *title, const QStringList &models) {
            QTest::newRow(title) << QString::fromUtf8(title) << models;
        };
        row("Elevated errors on Claude Opus 4.6", {u"Opus 4.6"_s});
        row("Elevated error rates on Opus 4.6 and Sonnet 4.6", {u"Opus 4.6"_s, u"Sonnet 4.6"_s});
        row("Degraded Sonnet 4.5 and 4.6", {u"Sonnet 4.5"_s, u"Sonnet 4.6"_s});
        row("Claude 3.5 Haiku: increased latency", {u"Claude 3.5 Haiku"_s});
        row("Sonnet 4 requests fail", {u"Sonnet 4"_s});
        row("GPT-5.1 and GPT-4o mini elevated latency", {u"GPT-5.1"_s, u"GPT-4o mini"_s});
        row("Increased errors for gpt-oss-120b", {u"gpt-oss-120b"_s});
        row("o3 and o4-mini degraded", {u"o3"_s, u"o4-mini"_s});
        row("Gemini 2.5 Pro returns 503, Gemini 2.5 Flash-Lite does not",
            {u"Gemini 2.5 Pro"_s, u"Gemini 2.5 Flash-Lite"_s});
        row("Mistral Large 2 and Codestral", {u"Mistral Large 2"_s, u"Codestral"_s});
        row("Llama 3.3 70B, Qwen3 Coder, DeepSeek-V3.1, Kimi K2",
            {u"Llama 3.3 70B"_s, u"Qwen3 Coder"_s, u"DeepSeek-V3.1"_s, u"Kimi K2"_s});
        row("[API] grok-4 fast outage", {u"grok-4 fast"_s});
        row("Opus 4.6 slow; opus-4-6 slow again", {u"Opus 4.6"_s});
        // What has no version, or is something else, names no model.
        row("Errors on Opus", {});
        row("ChatGPT conversations fail", {});
        row("Elevated errors on Claude", {});
        row("Version 4.6 of the console", {});
        row("Gemini in Gmail", {});
        row("Photo3 and demo1 fail", {});
        row("", {});
    }

    void titlesNameModels()
    {
        QFETCH(QString, title);
        QTEST(modelsIn(title), "models");
    }

    void oneModelIsNoOther()
    {
        QVERIFY(namesModel(u"Errors on Claude Opus 4.6"_s, u"opus 4.6"_s));
        QVERIFY(namesModel(u"Errors on opus-4-6"_s, u"Claude Opus 4.6"_s));
        QVERIFY(namesModel(u"claude-3-5-sonnet fails"_s, u"Sonnet 3.5"_s));
        QVERIFY(!namesModel(u"Errors on Opus 4.5"_s, u"Opus 4.6"_s));
        QVERIFY(!namesModel(u"Errors on Opus 4.61"_s, u"Opus 4.6"_s));
        QVERIFY(!namesModel(u"Errors on Sonnet 4.6"_s, u"Opus 4.6"_s));
        QVERIFY(namesModel(u"Errors on Sonnet 4.5 and 4.6"_s, u"Sonnet 4.6"_s));
        QVERIFY(!namesModel(u"GPT-5 mini fails"_s, u"GPT-5"_s));
        // Names that no maker's rule knows are compared as words.
        QVERIFY(namesModel(u"Nano Banana is slow"_s, u"nano banana"_s));
        QVERIFY(!namesModel(u"Nano Bananas"_s, u"nano banana"_s));
        QVERIFY(!namesModel(u"anything"_s, u""_s));
    }

    void theWorstWordCounts()
    {
        QList<ModelWord> words;
        addModelWord(words, {u"Opus 4.6"_s, Status::Online, u"Opus 4.6"_s});
        addModelWord(words, {u"opus-4-6"_s, Status::Overload, u"Errors"_s});
        addModelWord(words, {u"Opus 4.6"_s, Status::Maintenance, u"Later"_s});
        QCOMPARE(words.size(), 1);
        QCOMPARE(words.at(0).status, Status::Overload);
    }

    void aPageHasSoManyModelsAtMost()
    {
        QList<ModelWord> words;
        for (int i = 1; i <= 50; ++i)
            addModelWord(words, {u"GPT-%1"_s.arg(i), Status::Online, {}});
        QCOMPARE(words.size(), 40);
        QString title;
        for (int i = 0; i < 41; ++i)
            title += u"Opus %1.%2, "_s.arg(i / 9 + 1).arg(i % 9 + 1);
        QCOMPARE(modelsIn(title).size(), 40);
        addModelWord(words, {u"GPT-40"_s, Status::Offline, {}}); // those that are there still change
        QCOMPARE(words.constLast().status, Status::Offline);
    }

    void theSentences()
    {
        QCOMPARE(modelText({u"Opus 4.6"_s, Status::Overload, {}}), u"Opus 4.6: degraded (their page)"_s);
        QCOMPARE(modelText({u"Opus 4.6"_s, Status::Unknown, {}}), u"Opus 4.6: nothing reported"_s);
        QList<ModelWord> words;
        for (int i = 1; i <= 5; ++i)
            words.append({u"GPT-%1"_s.arg(i), i == 1 ? Status::Online : Status::Offline, {}});
        QCOMPARE(
            badModelsText(words),
            u"GPT-2: down (their page); GPT-3: down (their page); GPT-4: down (their page); and 1 more model"_s);
        QVERIFY(badModelsText(words.mid(0, 1)).isEmpty());
    }

    void programsGetTheEvidence()
    {
        const QDateTime began(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
        const QJsonArray models = modelsJson(
            {{u"Opus 4.6"_s, Status::Offline, u"Opus 4.6 is down"_s, ModelSource::Incident, began},
             {u"Haiku 4.5"_s, Status::Online, u"Claude Haiku 4.5"_s, ModelSource::Component},
             {u"Sonnet 4.6"_s}});
        QCOMPARE(models.at(0).toObject(),
                 (QJsonObject{{u"name"_s, u"Opus 4.6"_s},
                              {u"status"_s, u"offline"_s},
                              {u"source"_s, u"incident"_s},
                              {u"evidence"_s, u"Opus 4.6 is down"_s},
                              {u"since"_s, u"2026-11-20T12:00:00Z"_s}}));
        QCOMPARE(models.at(1)[u"source"_s].toString(), u"component"_s);
        QVERIFY(models.at(1)[u"since"_s].isNull());
        // "Nothing reported" is no status.
        for (const QString &key : {u"status"_s, u"source"_s, u"evidence"_s, u"since"_s})
            QVERIFY(models.at(2)[key].isNull());
    }

    /// A title of a megabyte is read in no time.
    void longTitlesAreBounded()
    {
        const QString endless = u"opus 4."_s.repeated(200000);
        QElapsedTimer clock;
        clock.start();
        modelsIn(endless);
        namesModel(endless, u"Opus 4.6"_s);
        QVERIFY(clock.elapsed() < 1000);
    }
};

PILOTLAMP_TEST(ModelWordsTest, Testing::NoApplication);

} // namespace Pilotlamp::ModelWordsTests

#include "tst_model_words.moc"
