// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_scale.h"
#include "ui/history_page.h"

#include "stories.h"
#include "ui/past_loader.h"
#include "ui/status_window.h"
#include "ui/story_table.h"
#include "ui/strip.h"
#include "ui/time_chart.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;

namespace {

bool hasLabel(const QWidget &page, const QString &part)
{
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->text().contains(part))
            return true;
    }
    return false;
}

/// The strip of one cell as it is painted in the colours of `style`.
QImage painted(Cell cell, const QString &style)
{
    QImage image(12, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStrip(painter, image.rect(), {cell}, iconPalette(style, QPalette()), QPalette());
    return image;
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
        page.setStory(story());
        auto *choice = page.findChildren<QComboBox *>().constLast();
        const QList<qsizetype> rows{
            story().changes.size(), story().incidents.size(), 24, 90, story().times.size(), 3};
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

    void qualityIsToldWithItsSample()
    {
        HistoryPage page;
        page.setStory(story());
        QVERIFY(hasLabel(page, u"Last 1 h: shaky, 57 of 60 looks online"_s));
        QVERIFY(hasLabel(page, u"This month: offline or overloaded for 1 h 9 min of the 6 d 6 h you"_s));
        QVERIFY(hasLabel(page, u"Last 24 hours: online "_s));
        QVERIFY(hasLabel(page, u"https://chatgpt.example/health"_s));
        QVERIFY(!hasLabel(page, u"secret"_s));
    }

    void picturesAreWalkedByKeyboard()
    {
        HistoryPage page;
        page.setStory(story());
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto *strip = page.findChildren<Strip *>().constFirst();
        strip->setFocus();
        QTest::keyClick(strip, Qt::Key_Left);
        QVERIFY(strip->accessibleDescription().startsWith(u"13:00 – 14:00: Offline; online 66.7 %"_s));
        QVERIFY(hasLabel(page, u"13:00 – 14:00: Offline"_s));
        auto *chart = page.findChild<TimeChart *>();
        chart->setFocus();
        QVERIFY(!hasLabel(page, u"13:00 – 14:00: Offline"_s));
        QTest::keyClick(chart, Qt::Key_Home);
        QVERIFY(chart->accessibleDescription().contains(u"usually 230 ms"_s));
        QTest::keyClick(chart, Qt::Key_End);
        QVERIFY(chart->accessibleDescription().startsWith(u"14:2"_s));
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

    /// In one tone only the shape is left to tell one status from another.
    void cellsDifferWithoutColour()
    {
        const QList<Cell> cells{Cell::NotWatched,  Cell::OwnOffline, Cell::Unknown, Cell::Online,
                                Cell::Maintenance, Cell::Overload,   Cell::Offline};
        for (const Cell a : cells) {
            for (const Cell b : cells)
                QVERIFY((painted(a, u"mono-dark"_s) == painted(b, u"mono-dark"_s)) == (a == b));
        }
    }

    void hostileTextStaysPlain()
    {
        ServiceStory evil = story();
        evil.changes.first().reason = hostileText();
        evil.incidents.first().title = hostileText();
        evil.timesOf = hostileText();
        HistoryPage page;
        page.setStory(evil);
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
        tools.story = [&](const QString &, int days) {
            asked = days;
            ++reads;
            return story();
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
        QCOMPARE(asked, 1);
        auto *page = window.findChild<HistoryPage *>();
        page->findChildren<QComboBox *>().constFirst()->setCurrentIndex(3);
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
            rows.append(row(u"Service %1"_s.arg(i, 4, 10, QChar(u'0')), Status::Online));
        window.setRows(rows);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTRY_VERIFY(asked.contains(u"service-0000"_s));
        QTRY_VERIFY(asked.contains(u"service-0005"_s));
        QVERIFY(asked.size() < 40);
        QCOMPARE(asked.count(u"service-0000"_s), 1);
        // Another status is another past.
        asked.clear();
        rows[5].verdict.status = Status::Maintenance;
        window.setRows(rows);
        QTRY_COMPARE(asked, QStringList{u"service-0005"_s});
    }
};

QTEST_MAIN(HistoryPageTest)
#include "tst_history_page.moc"
