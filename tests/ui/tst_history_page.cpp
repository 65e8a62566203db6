// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/test_program.h"
#include "ui/window/chart_scale.h"
#include "ui/window/history_page.h"

#include "stories.h"
#include "ui/window/chart_grid.h"
#include "ui/window/history_summary.h"
#include "ui/window/history_tables.h"
#include "ui/window/row_history_loader.h"
#include "ui/window/shown_status.h"
#include "ui/window/status_window.h"
#include "ui/window/strip.h"
#include "ui/window/time_chart.h"

#include "ui/window/chip_button.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::HistoryPageTests {

namespace {

bool hasLabel(const QWidget &page, const QString &part)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text().contains(part))
            return true;
    }
    return false;
}

} // namespace

class HistoryPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void everyPictureHasItsTable()
    {
        HistoryPage page;
        auto *model = page.findChild<TextTableModel *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        page.setHistory(history());
        auto *choice = page.findChild<QComboBox *>();
        const QList<qsizetype> rows{history().changes.size(),
                                    history().incidents.size(),
                                    history().pills.size(),
                                    24,
                                    90,
                                    history().times.size(),
                                    3};
        QCOMPARE(choice->count(), rows.size());
        for (int i = 0; i < rows.size(); ++i) {
            choice->setCurrentIndex(i);
            QCOMPARE(model->rowCount(), rows.at(i));
            for (int column = 0; column < model->columnCount(); ++column)
                QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
        }
        QCOMPARE(model->index(0, 0).data().toString(), u"July 2026"_s);
        QCOMPARE(model->index(0, 2).data().toString(), u"36 min"_s);
        choice->setCurrentIndex(0);
        const auto text = [&](int row, int column) {
            return model->index(row, column).data().toString();
        };
        QCOMPARE(text(1, 0), u"13:35"_s);
        QCOMPARE(text(1, 1), u"Offline"_s);
        QCOMPARE(text(1, 2), u"30 min"_s);
        QCOMPARE(text(1, 4), u"the server answered 503"_s);
    }

    /// A share of an hour must not pass for one of the days that were asked for.
    void summarySaysSinceWhenAYoungServiceIsWatched()
    {
        HistoryPage page;
        ServiceHistory young = history();
        const auto saysSince = [&] {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(u"watched since "_s);
            });
        };
        young.since = young.timesWindow.from + 60'000;
        page.setHistory(young);
        QVERIFY(saysSince());
        young.since = young.timesWindow.from - 60'000;
        page.setHistory(young);
        QVERIFY(!saysSince());
    }

    void summaryCountsOfflineOnlyAndSaysSo()
    {
        HistoryPage page;
        page.setHistory(history());
        QVERIFY(hasLabel(
            page, u"97.93 % up (only offline counts) · 1 outage, 20 min · slow or degraded 1 h 20 min"_s));
        QVERIFY(hasLabel(page, u"Last hour: 57 of 60 checks OK · 95th percentile "_s));
        QVERIFY(hasLabel(page, u"This month: 1 h 9 min of your 6 d 6 h at the computer affected"_s));
        QVERIFY(hasLabel(page, u"Availability, one pill for 30 min"_s));
        QVERIFY(hasLabel(page, u"https://chatgpt.example/health"_s));
        QVERIFY(!hasLabel(page, u"secret"_s));
        page.setHistory({});
        QVERIFY(hasLabel(page, u"Not watched in this time"_s));
    }

    /// All but a second is not all.
    void aHundredPercentIsSaidOnlyWhereItIs()
    {
        QCOMPARE(percentText(1, 2), u"100"_s);
        QCOMPARE(percentText(0.999999, 2), u"99.99"_s);
        QCOMPARE(percentText(0.9988, 2), u"99.88"_s);
        QCOMPARE(spanText(59 * 1000), u"59 s"_s);
        QCOMPARE(spanText(61 * 1000), u"1 min"_s);
        QCOMPARE(responseText(44), u"44 ms"_s);
        QCOMPARE(responseText(1210), u"1.2 s"_s);
    }

    void chartsAreNavigatedByKeyboard()
    {
        HistoryPage page;
        page.setHistory(history());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *strip = page.findChildren<Strip *>().constFirst();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Left);
        QCOMPARE(strip->accessibleDescription(), u"13:30 – 14:00: offline 10 min; 66.6 % up"_s);
        QVERIFY(hasLabel(page, u"13:30 – 14:00: offline 10 min"_s));
        auto *chart = page.findChild<TimeChart *>();
        chart->setFocus();
        QVERIFY(!hasLabel(page, u"13:30 – 14:00: offline"_s));
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->accessibleDescription().contains(u"usually 230 ms"_s));
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(chart->accessibleDescription().startsWith(u"14:2"_s));
    }

    /// The same moment lies below itself: where the pill of an hour begins, the chart has that hour.
    void pillsAndChartAreOnOneAxis()
    {
        HistoryPage page;
        page.setHistory(history());
        page.resize(700, 700);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *strip = page.findChild<Strip *>();
        auto *chart = page.findChild<TimeChart *>();
        QCOMPARE(strip->mapTo(&page, QPoint()).x(), chart->mapTo(&page, QPoint()).x());
        QCOMPARE(strip->width(), chart->width());
        const PlotEdges edges = plotEdges(chart->fontMetrics());
        const int room = chart->width() - edges.left - edges.right;
        QTest::mouseMove(strip, QPoint(edges.left + room * 3 / 4 + 2, strip->height() / 2));
        QTRY_VERIFY(hasLabel(page, u": Online"_s) || hasLabel(page, u"% up"_s));
        const QString pill = strip->accessibleDescription().left(5);
        QTest::mouseMove(chart, QPoint(edges.left + room * 3 / 4 + 2, chart->height() / 2));
        QTRY_VERIFY(!chart->accessibleDescription().isEmpty());
        const QTime shown = QTime::fromString(chart->accessibleDescription().left(5), u"HH:mm"_s);
        const QTime begins = QTime::fromString(pill, u"HH:mm"_s);
        QVERIFY2(begins.isValid() && shown.isValid() && begins.msecsTo(shown) >= -5 * 60 * 1000
                     && begins.msecsTo(shown) <= 35 * 60 * 1000,
                 qPrintable(pill + u" and "_s + shown.toString()));
    }

    /// A start of the program is no news.
    void changesThatChangeNothingAreLeftOut()
    {
        ServiceHistory often = history();
        const qint64 at = often.at - 60 * MinuteMs;
        for (int start = 0; start < 5; ++start) {
            often.changes.append(
                {at + start * 9 * MinuteMs, Status::Unknown, Whose::Unclear, false, u"not checked yet"_s});
            often.changes.append(
                {at + start * 9 * MinuteMs + 4000, Status::Online, Whose::None, false, u"answered"_s});
        }
        QCOMPARE(toldChanges(often), history().changes);
        // Not knowing for long is news.
        often.changes.append(
            {often.at - 15 * MinuteMs, Status::Unknown, Whose::Unclear, false, u"not readable"_s});
        QCOMPARE(toldChanges(often).size(), history().changes.size() + 1);
    }

    void ticksAreFewAndRound()
    {
        constexpr qint64 Hour = 60 * MinuteMs;
        const qint64 end = now().toMSecsSinceEpoch();
        for (const int days : {1, 7, 30, 90}) {
            const QList<qint64> ticks = ticksOf({end - days * 24 * Hour, end});
            QVERIFY2(ticks.size() >= 5 && ticks.size() <= 8, qPrintable(QString::number(ticks.size())));
            for (const qint64 at : ticks) {
                const QTime time = QDateTime::fromMSecsSinceEpoch(at).time();
                QVERIFY(at >= end - days * 24 * Hour && at <= end);
                QVERIFY(days == 1 ? time.hour() % 4 == 0 && time.minute() == 0 : time == QTime(0, 0));
            }
        }
        QCOMPARE(bridgeOf({}), 15 * MinuteMs);
        QCOMPARE(bridgeOf({{0, 1}, {Hour, 1}, {2 * Hour, 1}, {9 * Hour, 1}}), 3 * Hour);
    }

    void hostileTextStaysPlain()
    {
        ServiceHistory evil = history();
        evil.changes.first().reason = hostileText();
        evil.incidents.first().title = hostileText();
        evil.timesOf = hostileText();
        HistoryPage page;
        page.setHistory(evil);
        for (const QLabel *label : page.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText && label->text().size() < 500);
        auto *view = page.findChild<QTableView *>();
        const QModelIndex why = view->model()->index(3, 4);
        QVERIFY(why.data().toString().size() <= 300);
        QVERIFY(!Qt::mightBeRichText(why.data(Qt::ToolTipRole).toString()));
        page.show();
        QVERIFY(page.minimumSizeHint().width() < 600);
    }

    void historyIsReadWhenLookedAt()
    {
        int reads = 0;
        int asked = 0;
        ServiceTools tools;
        tools.history = [&](const QString &, int days) {
            asked = days;
            ++reads;
            return history();
        };
        Requests requests;
        QDateTime present = now();
        StatusWindow window(&requests, [&] { return present; });
        window.setTools(tools);
        window.setRows(fiveRows());
        window.show();
        QCOMPARE(reads, 0);
        QVERIFY(!window.findChild<HistoryPage *>());
        window.findChild<QTabWidget *>()->setCurrentIndex(1);
        QTRY_COMPARE(reads, 1);
        window.setRows(fiveRows());
        QCoreApplication::processEvents();
        QCOMPARE(reads, 1);
        window.select(u"mail"_s);
        QTRY_COMPARE(reads, 2);
        present = present.addSecs(31);
        window.setRows(fiveRows());
        QTRY_COMPARE(reads, 3);
        QCOMPARE(asked, 7);
        auto *page = window.findChild<HistoryPage *>();
        page->findChildren<ChipButton *>().constLast()->click();
        QTRY_COMPARE(reads, 4);
        QCOMPARE(asked, 90);
    }

    /// Only rows that are painted are asked for, and none twice within a minute.
    void rowsAreLoadedAsTheyAreSeen()
    {
        QStringList asked;
        ServiceTools tools = serviceTools();
        tools.row = [&, row = tools.row](const QString &id) {
            asked.append(id);
            return row(id);
        };
        Requests requests;
        StatusWindow window(&requests, now);
        window.setTools(tools);
        QList<ServiceRow> rows;
        for (int i = 0; i < 5000; ++i)
            rows.append(row(u"Service %1"_s.arg(i, 4, 10, QChar(u'0')),
                            Status::Overload)); // what is well would be folded
        window.setRows(rows);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(asked.contains(u"service-0000"_s));
        QTRY_VERIFY(asked.contains(u"service-0005"_s));
        QVERIFY(asked.size() < 40);
        QCOMPARE(asked.count(u"service-0000"_s), 1);
        // Another status is another past.
        asked.clear();
        rows[5].verdict.status = Status::Offline;
        window.setRows(rows);
        QTRY_VERIFY(asked.contains(u"service-0005"_s));
        QVERIFY(!asked.contains(u"service-0000"_s));
    }
};

PILOTLAMP_TEST(HistoryPageTest, QApplication);

} // namespace Pilotlamp::HistoryPageTests

#include "tst_history_page.moc"
