// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/session.h"
#include "tray/panel_item.h"
#include "ui/common/requests.h"
#include "ui/tray/tray.h"

#include <QApplication>
#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int Services = 20; ///< in the menu
constexpr int Starts = 7;
constexpr int Settled = 4000; ///< ms until the panel has fetched icon and menu

/// A figure of this process, in kB.
int memory(const QByteArray &name)
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toInt();
    }
    return 0;
}

/// The icon and menu of a red lamp with `Services` services, one item or the other; says what that costs.
int live(QApplication &app, bool isOwn)
{
    QApplication::setApplicationName(u"pilotlamp"_s);
    Requests requests;
    Tray tray(&requests);
    QList<ServiceRow> rows;
    for (int i = 0; i < Services; ++i) {
        ServiceRow row;
        row.service.id = u"s%1"_s.arg(i);
        row.service.name = u"Service %1"_s.arg(i);
        row.verdict.status = i == 0 ? Status::Offline : Status::Online;
        rows.append(row);
    }
    tray.setRows(rows);
    tray.setOverview(overviewOf(rows, false, {}));
    std::unique_ptr<PanelItem> item;
    if (isOwn) {
        item = std::make_unique<PanelItem>(tray, requests, QDBusConnection::sessionBus());
        item->start();
    } else {
        tray.start();
    }
    tray.menu();
    QTimer::singleShot(Settled, &app, [] {
        std::printf("%d %d %d\n", memory("Rss"), memory("Pss"), memory("Private_Dirty"));
        QApplication::quit();
    });
    return QApplication::exec();
}

struct Cost {
    QList<int> rss = {};
    QList<int> pss = {};
    QList<int> dirty = {};
};

int median(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    return numbers.value(numbers.size() / 2);
}

} // namespace

/// The memory of the program's own StatusNotifierItem and menu beside that of Qt's, in one program each.
class TrayItemBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOwnItemCostsNoMoreThanQts()
    {
        Cost own;
        Cost qts;
        for (int start = 0; start < Starts; ++start) {
            for (const bool isOwn : {true, false}) {
                const Ran ran = run(QCoreApplication::applicationFilePath(), {isOwn ? u"own"_s : u"qt"_s});
                QCOMPARE(ran.exitCode, 0);
                const QStringList figures = ran.out.trimmed().split(u' ');
                Cost &cost = isOwn ? own : qts;
                cost.rss.append(figures.value(0).toInt());
                cost.pss.append(figures.value(1).toInt());
                cost.dirty.append(figures.value(2).toInt());
            }
        }
        for (const auto &[name, cost] : {std::pair{"own", &own}, std::pair{"Qt's", &qts}})
            qInfo("%s: RSS %d, PSS %d, private dirty %d kB (medians of %d)", name, median(cost->rss),
                  median(cost->pss), median(cost->dirty), Starts);
        QVERIFY(median(own.dirty) > 0);
        QVERIFY(median(own.dirty) <= median(qts.dirty));
        QVERIFY(median(own.pss) <= median(qts.pss));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 2 && (qstrcmp(argv[1], "own") == 0 || qstrcmp(argv[1], "qt") == 0))
        return live(app, qstrcmp(argv[1], "own") == 0);
    TrayItemBench bench;
    return QTest::qExec(&bench, argc, argv);
}

#include "bench_tray_item.moc"
