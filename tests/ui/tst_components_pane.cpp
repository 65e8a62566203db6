// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/components_pane.h"

#include "rows.h"
#include "testlib/test_program.h"
#include "ui/window/action_dialog.h"
#include "ui/window/component_model.h"
#include "ui/window/status_window.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::ComponentsPaneTests {

namespace {

ComponentList listOf(const QList<Component> &components, const QString &kind = u"icinga2"_s, int check = 0)
{
    auto page = std::make_shared<Snapshot>();
    page->components = components;
    return {check, kind, page, now(), false};
}

QList<Component> threeComponents()
{
    return {{u"web"_s, u"web"_s, {}, Status::Online},
            {u"web!disk"_s, u"disk"_s, u"web"_s, Status::Offline},
            {u"web!load"_s, u"load"_s, u"web"_s, Status::Overload}};
}

QList<Component> manyComponents(int count)
{
    QList<Component> components;
    for (int i = 0; i < count; ++i)
        components.append({QString::number(i), u"part %1"_s.arg(i), u"host %1"_s.arg(i / 10),
                           static_cast<Status>(i % StatusCount)});
    return components;
}

QStringList namesOf(const ComponentModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, ComponentModel::Name).data().toString());
    return names;
}

/// A server that answers orders when the test says so.
struct PlayedServer {
    QList<ComponentList> lists = {};
    QList<ActionRequest> requests = {};
    QPointer<QObject> context = {};
    std::function<void(const Result<QString> &)> done = {};
    QList<OwnAction> own = {};
    QStringList started = {};
    bool canStart = true;

    ServiceTools tools()
    {
        ServiceTools tools;
        tools.ownActions = [this] {
            return own;
        };
        tools.startProgram = [this](const QStringList &program) {
            started = program;
            return canStart;
        };
        tools.components = [this](const QString &) {
            return lists;
        };
        tools.componentLink = [](const QString &, int, const Component &component) {
            return component.id == u"web"_s ? QString() : u"https://server.example/"_s + component.name;
        };
        tools.act = [this](const QString &, int, const ActionRequest &request, QObject *of, auto end) {
            requests.append(request);
            context = of;
            done = std::move(end);
        };
        return tools;
    }
};

Service watched(const QString &kind)
{
    Service service{u"shop"_s, u"Shop"_s};
    service.checks = {Check{kind, u"https://server.example:5665"_s}};
    return service;
}

QPushButton *buttonOf(const QWidget &pane, const QString &text)
{
    for (QPushButton *button : pane.findChildren<QPushButton *>()) {
        if (button->text().remove(u'&').startsWith(text))
            return button;
    }
    return nullptr;
}

QString answerOf(const QWidget &pane)
{
    for (const QLabel *label : pane.findChildren<QLabel *>()) {
        if (label->accessibleName() == u"What the server says"_s)
            return label->text();
    }
    return {};
}

} // namespace

/// The parts of a service, and what a person has its server do about one.
class ComponentsPaneTest : public QObject {
    Q_OBJECT

    Requests m_requests;
    PlayedServer m_server;
    std::unique_ptr<ComponentsPane> m_pane;
    QTreeView *m_view = nullptr;

    void open(const QString &kind)
    {
        m_pane = std::make_unique<ComponentsPane>(m_server.tools(), &m_requests, now);
        m_pane->setKinds(
            {{.id = u"icinga2"_s,
              .vendor = true,
              .actions = {ServerAction::Acknowledge, ServerAction::Downtime, ServerAction::Recheck}},
             {.id = u"alertmanager"_s, .vendor = true, .actions = {ServerAction::Downtime}},
             {.id = u"statuspage"_s, .vendor = true}});
        m_pane->setService(watched(kind));
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_view = m_pane->findChild<QTreeView *>();
    }
    void choose(int row) { m_view->setCurrentIndex(m_view->model()->index(row, 0)); }
    ActionDialog *dialog() const { return m_pane->findChild<ActionDialog *>(); }

private Q_SLOTS:
    void init() { m_server = {.lists = {listOf(threeComponents())}}; }
    void cleanup() { m_pane.reset(); }

    void worstFirstAndNewsOnlyMovesRows()
    {
        ComponentModel model;
        const QAbstractItemModelTester tester(&model);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setLists({listOf(threeComponents())}, {});
        QCOMPARE(namesOf(model), (QStringList{u"disk"_s, u"load"_s, u"web"_s}));
        const QPersistentModelIndex load = model.index(1, 0);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy layouts(&model, &QAbstractItemModel::layoutChanged);
        model.setLists({listOf(threeComponents())}, {});
        QCOMPARE(changes.size() + layouts.size(), 0);
        QList<Component> components = threeComponents();
        components[1].status = Status::Online;
        components.append({u"db"_s, u"db"_s, {}, Status::Offline});
        model.setLists({listOf(components)}, {});
        QCOMPARE(namesOf(model), (QStringList{u"db"_s, u"load"_s, u"web"_s, u"disk"_s}));
        QCOMPARE(load.row(), 1);
        QVERIFY(!changes.isEmpty());
        components.removeFirst();
        model.setLists({listOf(components)}, {});
        QCOMPARE(namesOf(model), (QStringList{u"db"_s, u"load"_s, u"disk"_s}));
        QCOMPARE(resets.size(), 0);
    }

    void anyNewsGivesTheRightRows()
    {
        ComponentModel model;
        const QAbstractItemModelTester tester(&model);
        QList<Component> components = manyComponents(60);
        model.setLists({listOf(components)}, {});
        quint32 dice = 1;
        const auto roll = [&dice](qsizetype below) {
            dice = dice * 1664525u + 1013904223u;
            return qsizetype((dice >> 8) % quint32(below));
        };
        for (int round = 0; round < 200; ++round) {
            const QPersistentModelIndex held = model.index(int(roll(model.rowCount())), 0);
            const QString name = held.data().toString();
            for (int change = 0; change < 5; ++change) {
                components.swapItemsAt(roll(components.size()), roll(components.size()));
                components[roll(components.size())].status = static_cast<Status>(roll(StatusCount));
            }
            components.removeAt(roll(components.size()));
            components.insert(roll(components.size()), {u"new %1"_s.arg(round), u"new %1"_s.arg(round)});
            components[0].name = u"renamed %1"_s.arg(round);
            model.setLists({listOf(components)}, {});
            ComponentModel fresh;
            fresh.setLists({listOf(components)}, {});
            QCOMPARE(namesOf(model), namesOf(fresh));
            if (held.isValid() && !held.data().toString().startsWith(u"renamed"_s))
                QCOMPARE(held.data().toString(), name);
        }
    }

    void componentsThatLookTheSameAreAllShown()
    {
        ComponentModel model;
        const Component alert{{}, u"Disk full"_s, {}, Status::Offline};
        model.setLists({listOf({alert, alert}), listOf({alert}, u"prometheus"_s, 1)}, {});
        model.setLists({listOf({alert, alert, alert}), listOf({}, u"prometheus"_s, 1)}, {});
        QCOMPARE(model.rowCount(), 3);
    }

    void onlyWhatTheKindCanIsOffered_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("icinga2") << u"icinga2"_s << QStringList{u"Acknowledge"_s, u"Mute"_s, u"Have it"_s};
        QTest::newRow("alertmanager") << u"alertmanager"_s << QStringList{u"Mute"_s};
        QTest::newRow("a page") << u"statuspage"_s << QStringList{};
    }
    void onlyWhatTheKindCanIsOffered()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, offered);
        m_server.lists = {listOf(threeComponents(), kind)};
        open(kind);
        choose(0);
        for (const QString &text : {u"Acknowledge"_s, u"Mute"_s, u"Have it"_s}) {
            const QPushButton *button = buttonOf(*m_pane, text);
            QCOMPARE(button->isVisible(), offered.contains(text));
            QCOMPARE(button->isEnabled(), offered.contains(text));
        }
        QVERIFY(m_server.requests.isEmpty());
    }

    void whatIsWellCannotBeAcknowledged()
    {
        open(u"icinga2"_s);
        choose(2);
        QVERIFY(!buttonOf(*m_pane, u"Acknowledge"_s)->isEnabled());
        QVERIFY(buttonOf(*m_pane, u"Mute"_s)->isEnabled());
    }

    void anAcknowledgementNeedsAReasonAndShowsItsResult()
    {
        open(u"icinga2"_s);
        choose(0);
        QSignalSpy appearances(&m_requests, &Requests::recheck);
        QTest::mouseClick(buttonOf(*m_pane, u"Acknowledge"_s), Qt::LeftButton);
        QVERIFY(dialog() && dialog()->isVisible());
        QPushButton *give = buttonOf(*dialog(), u"Acknowledge"_s);
        QVERIFY(!give->isEnabled());
        QTest::keyClick(dialog(), Qt::Key_Return);
        QVERIFY(m_server.requests.isEmpty());
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u" disk ordered "_s);
        QTest::keyClick(dialog()->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(m_server.requests.size(), 1);
        QCOMPARE(m_server.requests.first().action, ServerAction::Acknowledge);
        QCOMPARE(m_server.requests.first().component.id, u"web!disk"_s);
        QCOMPARE(m_server.requests.first().comment, u"disk ordered"_s);
        QVERIFY(!give->isEnabled()); // one at a time
        m_server.done(Error{Error::Kind::Refused, u"Service is OK, nothing to acknowledge"_s});
        QCOMPARE(answerOf(*dialog()), u"Failed: Service is OK, nothing to acknowledge"_s);
        QVERIFY(dialog()->isVisible() && give->isEnabled() && appearances.isEmpty());
        QTest::mouseClick(give, Qt::LeftButton);
        const QPointer<ActionDialog> asked = dialog();
        m_server.done(u"“disk” is acknowledged"_s);
        QVERIFY(!asked || !asked->isVisible());
        QCOMPARE(answerOf(*m_pane), u"“disk” is acknowledged"_s);
        QCOMPARE(appearances.size(), 1);
        QCOMPARE(appearances.first().first().toString(), u"shop"_s);
    }

    void aDowntimeHasALength()
    {
        open(u"icinga2"_s);
        choose(1);
        QTest::mouseClick(buttonOf(*m_pane, u"Mute"_s), Qt::LeftButton);
        auto *duration = dialog()->findChild<QComboBox *>();
        QVERIFY(duration->isVisible());
        QCOMPARE(duration->currentData().toInt(), 60);
        duration->setCurrentIndex(duration->findData(240));
        QTest::keyClicks(dialog()->findChild<QLineEdit *>(), u"update"_s);
        QTest::mouseClick(buttonOf(*dialog(), u"Mute"_s), Qt::LeftButton);
        QCOMPARE(m_server.requests.value(0).action, ServerAction::Downtime);
        QCOMPARE(m_server.requests.value(0).minutes, 240);
        // Nobody waits for the answer any more.
        dialog()->reject();
        QTRY_VERIFY(!m_server.context);
    }

    void aRecheckNeedsNoReason()
    {
        open(u"icinga2"_s);
        choose(0);
        QTest::mouseClick(buttonOf(*m_pane, u"Have it"_s), Qt::LeftButton);
        QVERIFY(!dialog());
        QCOMPARE(m_server.requests.value(0).action, ServerAction::Recheck);
        m_server.done(Error{Error::Kind::Unreachable, u"the monitoring server: refused the connection"_s});
        QCOMPARE(answerOf(*m_pane), u"Failed: the monitoring server: refused the connection"_s);
    }

    void withoutAMouse()
    {
        open(u"icinga2"_s);
        m_view->setFocus();
        QTest::keyClick(m_view, Qt::Key_Down);
        QVERIFY(m_view->currentIndex().isValid());
        QTest::keyClick(m_view, Qt::Key_Tab);
        QCOMPARE(m_pane->focusWidget(), buttonOf(*m_pane, u"Acknowledge"_s));
        QTest::keyClick(m_pane->focusWidget(), Qt::Key_Space);
        QVERIFY(dialog());
        QVERIFY(m_server.requests.isEmpty());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                m_view->viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        const auto *menu = m_pane->findChild<QMenu *>();
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 4);
        QVERIFY(menu->actions().first()->text().contains(u"Acknowledge"_s));
    }

    void ownEntriesAreInTheMenu()
    {
        using Kind = OwnAction::Kind;
        m_server.own
            = {{.name = u"SSH"_s, .kind = Kind::Ssh, .target = u"{group}"_s},
               {.name = u"Copy"_s, .kind = Kind::Copy, .target = u"{name} on {group}"_s},
               {.name = u"Look"_s, .kind = Kind::Open, .target = u"https://wiki.example/{name}"_s},
               {.name = u"Runbook"_s, .kind = Kind::Copy, .target = u"{label:runbook}"_s},
               {.name = u"Not here"_s, .kind = Kind::Copy, .target = u"x"_s, .components = {u"db*"_s}}};
        open(u"icinga2"_s);
        choose(0); // disk
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5),
                                m_view->viewport()->mapToGlobal(QPoint(5, 5)));
        QCoreApplication::sendEvent(m_view->viewport(), &event);
        QHash<QString, QAction *> entries;
        for (QAction *entry : m_pane->findChild<QMenu *>()->actions())
            entries.insert(entry->text(), entry);
        QVERIFY(!entries.contains(u"Not here"_s));
        entries.value(u"SSH"_s)->trigger();
        QCOMPARE(m_server.started,
                 (QStringList{u"x-terminal-emulator"_s, u"-e"_s, u"ssh"_s, u"--"_s, u"web"_s}));
        QCOMPARE(answerOf(*m_pane), u"Started: x-terminal-emulator"_s);
        m_server.canStart = false;
        entries.value(u"SSH"_s)->trigger();
        QCOMPARE(answerOf(*m_pane), u"Failed: x-terminal-emulator cannot be started"_s);
        entries.value(u"Copy"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"disk on web"_s);
        entries.value(u"Runbook"_s)->trigger();
        QCOMPARE(answerOf(*m_pane), u"Failed: {label:runbook} is not known here"_s);
        QSignalSpy opened(&m_requests, &Requests::openLink);
        entries.value(u"Look"_s)->trigger();
        QCOMPARE(opened.value(0).value(0).toString(), u"https://wiki.example/disk"_s);
    }

    void whatIsChosenStaysChosen()
    {
        open(u"icinga2"_s);
        choose(0);
        QList<Component> components = threeComponents();
        components[1].status = Status::Maintenance;
        m_server.lists = {listOf(components)};
        m_pane->setService(watched(u"icinga2"_s));
        QCOMPARE(m_view->currentIndex().data().toString(), u"disk"_s);
        QCOMPARE(m_view->currentIndex().row(), 1);
    }

    void aComponentIsOpenedOnItsServer()
    {
        open(u"icinga2"_s);
        QSignalSpy links(&m_requests, &Requests::openLink);
        QPushButton *button = buttonOf(*m_pane, u"Open on the server"_s);
        QVERIFY(!button->isEnabled());
        choose(0);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(links.value(0).value(0).toString(), u"https://server.example/disk"_s);
        choose(2);
        QVERIFY(!button->isEnabled());
    }

    void oldPartsSaySo()
    {
        m_server.lists.first().isOld = true;
        open(u"icinga2"_s);
        QVERIFY(
            m_pane->findChild<QLabel *>()->text().startsWith(u"2 of 3 components have problems. As of"_s));
    }

    void partsAreFound()
    {
        m_server.lists = {listOf(manyComponents(1000))};
        open(u"icinga2"_s);
        m_pane->findChild<QLineEdit *>()->setText(u"host 7/PART 71"_s);
        QCOMPARE(m_view->model()->rowCount(), 1);
    }

    void theTabIsThereWhereThereAreComponents()
    {
        StatusWindow window(&m_requests, now);
        window.setKinds({{.id = u"icinga2"_s, .vendor = true}});
        window.setTools(m_server.tools());
        ServiceRow server = row(u"Shop"_s, Status::Offline);
        server.service.checks = {Check{u"icinga2"_s, u"https://server.example:5665"_s}};
        const auto *tabs = window.findChild<QTabWidget *>();
        window.setRows({server});
        QVERIFY(tabs->isTabVisible(tabs->count() - 1));
        window.setRows({row(u"Mail"_s, Status::Offline)});
        QVERIFY(!tabs->isTabVisible(tabs->count() - 1));
    }
};

PILOTLAMP_TEST(ComponentsPaneTest, QApplication);

} // namespace Pilotlamp::ComponentsPaneTests

#include "tst_components_pane.moc"
