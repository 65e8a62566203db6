// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "ui/ledger_window.h"

#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;

class LedgerWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestFirstWithWhatItSaid()
    {
        LedgerWindow window(now);
        window.setEntries({{now().addSecs(-3600), u"Shop is offline"_s, u"shown"_s, u"No answer"_s},
                           {now().addSecs(-60), u"Hook page-me"_s, u"It crashed"_s, u"one\ntwo"_s}});
        auto *table = window.findChild<QTableView *>();
        const auto cell = [&](int row, int column) {
            return table->model()->index(row, column).data().toString();
        };
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(cell(0, 1), u"Hook page-me"_s);
        QCOMPARE(cell(1, 2), u"shown"_s);
        table->selectRow(0);
        auto *detail = window.findChild<QPlainTextEdit *>();
        QCOMPARE(detail->toPlainText(), u"one\ntwo"_s);
        window.setEntries({});
        QCOMPARE(table->model()->rowCount(), 1);
        QVERIFY(!cell(0, 1).isEmpty());
        QCOMPARE(detail->toPlainText(), QString());
    }

    void hostileTextsStayPlainAndShort()
    {
        LedgerWindow window(now);
        window.setEntries({{now(), hostileText(), hostileText(), hostileText()}});
        auto *table = window.findChild<QTableView *>();
        QVERIFY(table->model()->index(0, 1).data().toString().size() <= 120);
        table->selectRow(0);
        QVERIFY(window.findChild<QPlainTextEdit *>()->toPlainText().startsWith("<b>bold</b>"_L1));
    }
};

QTEST_MAIN(LedgerWindowTest)
#include "tst_ledger_window.moc"
