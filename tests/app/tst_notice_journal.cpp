// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notice_journal.h"

#include "testlib/test_program.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pilotlamp::NoticeJournalTests {

/// What was held back, and what the user asked for: the newest of it, over restarts.
class NoticeJournalTest : public QObject {
    Q_OBJECT

    static JournalEntry entry(int second)
    {
        return {QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC).addSecs(second),
                second % 2 == 0,
                u"shop is down"_s,
                u"it is muted"_s,
                u"no answer"_s,
                u"shop"_s};
    }

private Q_SLOTS:
    void theNewestAreKept()
    {
        NoticeJournal journal;
        for (int i = 0; i < NoticeJournal::MostKept; ++i)
            journal.add(entry(i));
        QCOMPARE(journal.entries().size(), NoticeJournal::MostKept);
        QCOMPARE(journal.entries().constFirst(), entry(0));
        journal.add(entry(NoticeJournal::MostKept));
        QCOMPARE(journal.entries().size(), NoticeJournal::MostKept);
        QCOMPARE(journal.entries().constFirst(), entry(1));
    }

    void itOutlivesARestart()
    {
        NoticeJournal journal;
        journal.add(entry(0));
        journal.add(entry(1));
        QJsonArray memory = journal.memory();
        memory.append(QJsonObject{{u"what"_s, u"nobody knows when"_s}});
        NoticeJournal next;
        next.restoreMemory(memory);
        QCOMPARE(next.entries(), journal.entries());
    }
};

PILOTLAMP_TEST(NoticeJournalTest, Testing::NoApplication);

} // namespace Pilotlamp::NoticeJournalTests

#include "tst_notice_journal.moc"
