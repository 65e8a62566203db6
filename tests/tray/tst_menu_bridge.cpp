// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/menu_bridge.h"

#include "testlib/test_program.h"

#include <QAction>
#include <QImage>
#include <QMenu>
#include <QPixmap>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace Pilotlamp::MenuBridgeTests {

/// A menu of the program as a panel gets it over the bus.
class MenuBridgeTest : public QObject {
    Q_OBJECT

private:
    struct Shown {
        QMenu menu;
        MenuBridge bridge{&menu};
        BusMenu bus{bridge.source()};
        Shown()
        {
            connect(&bridge, &MenuBridge::changed, &bus, &BusMenu::noteChanged);
            connect(&bridge, &MenuBridge::childrenChanged, &bus, &BusMenu::noteChildren);
        }
        BusMenuLayout layout(int parent = 0, int depth = -1, const QStringList &names = {})
        {
            BusMenuLayout result;
            bus.GetLayout(parent, depth, names, result);
            return result;
        }
        QVariantMap first() { return layout().children.constFirst().properties; }
    };

private Q_SLOTS:
    void labels_data()
    {
        QTest::addColumn<QString>("qt");
        QTest::addColumn<QString>("bus");
        QTest::newRow("plain") << u"Quit"_s << u"Quit"_s;
        QTest::newRow("shortcut") << u"&Quit"_s << u"_Quit"_s;
        QTest::newRow("underscore") << u"corner_shop: &Online"_s << u"corner__shop: _Online"_s;
        QTest::newRow("ampersand") << u"A && B"_s << u"A & B"_s;
        QTest::newRow("two shortcuts") << u"&A &B"_s << u"_A B"_s;
        QTest::newRow("last") << u"A&"_s << u"A_"_s;
        QTest::newRow("all") << u"&&_&&&x"_s << u"&__&_x"_s;
    }

    void labels()
    {
        QFETCH(QString, qt);
        QTEST(busMenuLabel(qt), "bus");
    }

    void everythingAnEntryHasIsThere()
    {
        Shown shown;
        QPixmap red(32, 32);
        red.fill(Qt::red);
        QAction *check = shown.menu.addAction(red, u"&Tell_me"_s);
        check->setCheckable(true);
        check->setChecked(true);
        check->setEnabled(false);
        shown.menu.addSeparator();
        shown.menu.addMenu(u"More"_s)->addAction(u"Inside"_s);
        const BusMenuLayout layout = shown.layout();
        QCOMPARE(layout.properties.value(u"children-display"_s).toString(), u"submenu"_s);
        QCOMPARE(layout.children.size(), 3);
        const QVariantMap first = layout.children.at(0).properties;
        QCOMPARE(first.value(u"label"_s).toString(), u"_Tell__me"_s);
        QCOMPARE(first.value(u"enabled"_s).toBool(), false);
        QCOMPARE(first.value(u"toggle-type"_s).toString(), u"checkmark"_s);
        QCOMPARE(first.value(u"toggle-state"_s).toInt(), 1);
        const QImage icon = QImage::fromData(first.value(u"icon-data"_s).toByteArray(), "PNG");
        QCOMPARE(icon.size(), QSize(32, 32));
        QCOMPARE(icon.pixelColor(5, 5), QColor(Qt::red));
        QCOMPARE(layout.children.at(1).properties.value(u"type"_s).toString(), u"separator"_s);
        QCOMPARE(layout.children.at(2).properties.value(u"children-display"_s).toString(), u"submenu"_s);
        QCOMPARE(layout.children.at(2).children.at(0).properties.value(u"label"_s).toString(), u"Inside"_s);

        QVERIFY(shown.layout(0, 0).children.isEmpty());
        QVERIFY(shown.layout(0, 1).children.at(2).children.isEmpty());
        QCOMPARE(shown.layout(0, 1, {u"label"_s}).children.at(0).properties.keys(), QStringList{u"label"_s});
        const int inside = layout.children.at(2).id;
        QCOMPARE(shown.layout(inside).children.size(), 1);
        QCOMPARE(shown.bus.GetProperty(inside, u"label"_s).variant().toString(), u"More"_s);
        QCOMPARE(shown.bus.GetGroupProperties({inside, 4711}, {}).size(), 1);
    }

    void changesAreToldToWhoAsked()
    {
        Shown shown;
        QAction *action = shown.menu.addAction(u"One"_s);
        QSignalSpy properties(&shown.bus, &BusMenu::ItemsPropertiesUpdated);
        QSignalSpy layouts(&shown.bus, &BusMenu::LayoutUpdated);
        action->setText(u"Two"_s);
        QVERIFY(!properties.wait(200)); // nobody has asked yet
        const int id = shown.layout().children.constFirst().id;
        action->setText(u"Three"_s);
        action->setEnabled(false);
        QTRY_COMPARE(properties.size(), 1);
        const auto updated = properties.at(0).at(0).value<BusMenuItems>();
        QCOMPARE(updated.size(), 1);
        QCOMPARE(updated.at(0).id, id);
        QCOMPARE(updated.at(0).properties.value(u"label"_s).toString(), u"Three"_s);
        QCOMPARE(layouts.size(), 0);

        QAction *other = shown.menu.addAction(u"Four"_s);
        QTRY_COMPARE(layouts.size(), 1);
        QCOMPARE(layouts.at(0).at(1).toInt(), 0);
        QCOMPARE(shown.layout().children.size(), 2);
        QCOMPARE(shown.layout().children.constFirst().id, id);
        delete other;
        QTRY_COMPARE(layouts.size(), 2);
        QCOMPARE(shown.layout().children.size(), 1);
    }

    void aMenuIsBuiltWhenItIsOpened()
    {
        Shown shown;
        QMenu *sub = shown.menu.addMenu(u"Services"_s);
        connect(sub, &QMenu::aboutToShow, sub, [sub] {
            sub->clear();
            sub->addAction(u"Fresh"_s);
        });
        const int id = shown.layout().children.constFirst().id;
        QVERIFY(shown.layout(id).children.isEmpty());
        QVERIFY(!shown.bus.AboutToShow(0));
        QVERIFY(shown.bus.AboutToShow(id));
        QCOMPARE(shown.layout(id).children.constFirst().properties.value(u"label"_s).toString(), u"Fresh"_s);
        QList<int> unknown;
        QCOMPARE(shown.bus.AboutToShowGroup({id, 4711}, unknown), QList<int>{id});
        QCOMPARE(unknown, QList<int>{4711});
    }

    void choosing()
    {
        Shown shown;
        QAction *action = shown.menu.addAction(u"One"_s);
        QAction *off = shown.menu.addAction(u"Off"_s);
        off->setEnabled(false);
        QSignalSpy chosen(action, &QAction::triggered);
        QSignalSpy refused(off, &QAction::triggered);
        QSignalSpy hidden(&shown.menu, &QMenu::aboutToHide);
        const BusMenuLayout layout = shown.layout();
        hidden.clear();
        shown.bus.Event(layout.children.at(0).id, u"hovered"_s, {}, 0);
        shown.bus.Event(layout.children.at(0).id, u"clicked"_s, {}, 0);
        QCOMPARE(chosen.size(), 0); // the panel has its answer first
        QTRY_COMPARE(chosen.size(), 1);
        const BusMenuEvents events{{layout.children.at(1).id, u"clicked"_s, {}, 0},
                                   {4711, u"clicked"_s, {}, 0},
                                   {0, u"closed"_s, {}, 0}};
        QCOMPARE(shown.bus.EventGroup(events), QList<int>{4711});
        QCOMPARE(hidden.size(), 1);
        QCoreApplication::processEvents();
        QCOMPARE(refused.size(), 0);
    }

    void whatIsGoneIsForgotten()
    {
        Shown shown;
        for (int round = 0; round < 50; ++round) {
            shown.menu.clear();
            QMenu *sub = shown.menu.addMenu(QString::number(round));
            sub->addAction(u"Inside %1"_s.arg(round));
            const BusMenuLayout layout = shown.layout();
            QCOMPARE(layout.children.size(), 1);
            QCOMPARE(layout.children.at(0).properties.value(u"label"_s).toString(), QString::number(round));
            QCOMPARE(layout.children.at(0).children.at(0).properties.value(u"label"_s).toString(),
                     u"Inside %1"_s.arg(round));
            delete sub;
        }
        QVERIFY(shown.layout().children.isEmpty());
    }
};

PILOTLAMP_TEST(MenuBridgeTest, QApplication);

} // namespace Pilotlamp::MenuBridgeTests

#include "tst_menu_bridge.moc"
