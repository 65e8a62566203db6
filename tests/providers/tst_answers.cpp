// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "providers/snapshot_json.h"
#include "testlib/payloads.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::AnswersTests {

/// Payloads of the documented shapes, for the states that no recording shows.
class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownPayloads_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("row");
        for (const Kind &kind : kinds()) {
            const QList<Answer> answers = answersOf(QString(kind.id));
            for (int row = 0; row < answers.size(); ++row)
                QTest::addRow("%s: %s", kind.id.data(), answers[row].name.constData())
                    << QString(kind.id) << row;
        }
    }

    void ownPayloads()
    {
        QFETCH(QString, kind);
        QFETCH(int, row);
        const Answer answer = answersOf(kind).at(row);
        const Result<Snapshot> read
            = readAs(kind, Payload{.body = answer.body, .second = answer.second, .others = answer.others},
                     answer.globs);
        const Snapshot snapshot = read.value_or(Snapshot{});
        QCOMPARE(idOf(snapshot.status), answer.status);
        QCOMPARE(countsOf(snapshot), answer.counts);
        QCOMPARE(snapshot.incidents.size(), answer.incidents);
        QCOMPARE(snapshot.maintenances.size(), answer.maintenances);
        QVERIFY(!(read ? snapshot.summary : read.error().text).isEmpty());
        QVERIFY(read || read.error().kind == Error::Kind::Unreadable
                || read.error().kind == Error::Kind::Refused);
    }
};

PILOTLAMP_TEST(AnswersTest, NoApplication);

} // namespace Pilotlamp::AnswersTests

#include "tst_answers.moc"
