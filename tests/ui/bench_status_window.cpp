// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories.h"
#include "ui/window/status_window.h"

#include <QListView>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <ctime>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;

namespace {

constexpr double FrameMs = 16;
constexpr double OpeningMs = 100;
constexpr double NewsMs = 100;

/// Of this process: what others do meanwhile does not count.
double cpuMs()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

QList<ServiceRow> rows(int count)
{
    QList<ServiceRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(row(u"Service %1"_s.arg(i, 4, 10, QChar(u'0')), static_cast<Status>(i % StatusCount),
                        u"the server answered 503 Service Unavailable after a while"_s));
    return rows;
}

double percentile(QList<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.at(std::min<qsizetype>(values.size() - 1, values.size() * percent / 100));
}

void report(const char *what, const QList<double> &times)
{
    qInfo("%s: median %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms", what, percentile(times, 50),
          percentile(times, 95), percentile(times, 99), percentile(times, 100));
}

} // namespace

/// How quick the status window is, in CPU time.
class StatusWindowBench : public QObject {
    Q_OBJECT

    Requests m_requests;

private Q_SLOTS:
    /// From nothing to painted, with a hundred services.
    void opens()
    {
        const QList<ServiceRow> hundred = rows(100);
        QList<double> times;
        for (int i = 0; i < 60; ++i) {
            const double before = cpuMs();
            StatusWindow window(&m_requests, now);
            window.setTools(serviceTools());
            window.setStyle({});
            window.setRows(hundred);
            window.setOverview(overviewOf(hundred));
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            QCoreApplication::processEvents();
            times.append(cpuMs() - before);
        }
        report("opening with 100 services", times);
        QVERIFY(percentile(times, 95) < OpeningMs);
    }

    /// Wheel steps and page steps through five thousand services, each painted before the next.
    void scrolls()
    {
        StatusWindow window(&m_requests, now);
        window.setTools(serviceTools());
        window.setRows(rows(5000));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        auto *list = window.findChild<QListView *>();
        QScrollBar *bar = list->verticalScrollBar();
        QVERIFY(bar->maximum() > 1000);
        QList<double> times;
        for (int i = 0; i < 1500; ++i) {
            const double before = cpuMs();
            bar->setValue(i % 3 == 0 ? bar->value() + bar->pageStep() : bar->value() + bar->singleStep());
            list->viewport()->repaint();
            QCoreApplication::processEvents();
            times.append(cpuMs() - before);
            if (bar->value() == bar->maximum())
                bar->setValue(0);
        }
        report("a frame of 5,000 services", times);
        QVERIFY(percentile(times, 100) < FrameMs);
    }

    /// A change of one of five thousand services while the list is on the screen.
    void takesNews()
    {
        StatusWindow window(&m_requests, now);
        window.setTools(serviceTools());
        QList<ServiceRow> many = rows(5000);
        window.setRows(many);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QList<double> times;
        for (int i = 0; i < 30; ++i) {
            many[i * 100].verdict.reason = u"change %1"_s.arg(i);
            const double before = cpuMs();
            window.setRows(many);
            QCoreApplication::processEvents();
            times.append(cpuMs() - before);
        }
        report("news of one of 5,000", times);
        QVERIFY(percentile(times, 50) < NewsMs);
    }
};

QTEST_MAIN(StatusWindowBench)
#include "bench_status_window.moc"
