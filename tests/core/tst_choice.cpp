// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/choice.h"

#include "testlib/test_program.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ChoiceTests {

/// What of a page counts.
class ChoiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChoiceHasItsOwnKey()
    {
        const auto choice = [](const char *options) {
            return choiceOf(
                Check{.kind = u"statuspage"_s, .options = QJsonDocument::fromJson(options).object()});
        };
        const QByteArrayList all{R"({})",
                                 R"({"except":["a"]})",
                                 R"({"incidentsWithout":["a"]})",
                                 R"({"severities":{"minor":"offline"}})",
                                 R"({"severities":{"minor":"online"}})",
                                 R"({"model":"a"})",
                                 R"({"except":["a","b"]})"};
        QSet<QString> keys;
        for (const QByteArray &options : all)
            keys.insert(choice(options.constData()).key());
        QCOMPARE(keys.size(), all.size());
        const Choice taken = choice(R"({"severities":{"Minor":"offline","odd":"red"}})");
        QCOMPARE(taken.takenAs(u"minor"_s), std::optional(Status::Offline));
        QVERIFY(!taken.takenAs(u"odd"_s) && !taken.takenAs(u"major"_s) && !taken.takenAs({}));
        const Choice marked = choice(R"({"severities":{"Partial-Outage":"offline"}})");
        QCOMPARE(marked.takenAs(u"partial outage"_s), std::optional(Status::Offline));
        QCOMPARE(marked.takenAs(u"PARTIAL_OUTAGE"_s), std::optional(Status::Offline));
        const Choice without = choice(R"({"incidentsWithout":["Batch"," "]})");
        QVERIFY(without.leavesOut(u"Slow batch jobs"_s) && !without.leavesOut(u"Batches are slow"_s)
                && !without.leavesOut(u"Slow"_s));
    }

    /// The order in which words came to be known makes no other choice.
    void theOrderOfWordsIsNoChoice()
    {
        Choice there;
        Choice back;
        for (int i = 0; i < 100; ++i) {
            there.severities.insert(QString::number(i), Status::Offline);
            back.severities.insert(QString::number(99 - i), Status::Offline);
        }
        QCOMPARE(there.key(), back.key());
    }
};

PILOTLAMP_TEST(ChoiceTest, Testing::NoApplication);

} // namespace Pilotlamp::ChoiceTests

#include "tst_choice.moc"
