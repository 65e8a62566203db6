// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"
#include "shots.h"
#include "testlib/test_program.h"
#include "ui/common/kind_info.h"
#include "ui/settings/filters_editor.h"
#include "ui/window/action_dialog.h"
#include "ui/window/component_details.h"
#include "ui/window/component_model.h"
#include "ui/window/components_pane.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::ComponentFactsTests {

namespace {

Component disk()
{
    ComponentFacts facts;
    facts.host = u"web"_s;
    facts.since = now().addSecs(-7200);
    facts.lastCheck = now().addSecs(-60);
    facts.attempt = u"3/3"_s;
    facts.soft = false;
    facts.severity = u"critical"_s;
    facts.output = u"99 % used"_s;
    facts.more = u"/ 99%\n/home 12%"_s;
    facts.performance = {{u"/"_s, 99, u"%"_s}};
    facts.acknowledged = true;
    facts.acknowledgedBy = u"ann"_s;
    facts.acknowledgement = u"new disk ordered"_s;
    facts.runbook = u"https://wiki.example/disk"_s;
    return {.id = u"web!disk"_s,
            .name = u"disk"_s,
            .group = u"web"_s,
            .status = Status::Maintenance,
            .facts = std::make_shared<const ComponentFacts>(facts)};
}

Component load()
{
    ComponentFacts facts;
    facts.host = u"db"_s;
    facts.since = now().addSecs(-60);
    facts.attempt = u"1/3"_s;
    facts.soft = true;
    facts.severity = u"warning"_s;
    facts.output = u"load is high"_s;
    return {.id = u"db!load"_s,
            .name = u"load"_s,
            .group = u"db"_s,
            .status = Status::Overload,
            .facts = std::make_shared<const ComponentFacts>(facts)};
}

Component fine()
{
    ComponentFacts facts;
    facts.host = u"db"_s;
    facts.severity = u"ok"_s;
    return {.id = u"db!swap"_s,
            .name = u"swap"_s,
            .group = u"db"_s,
            .status = Status::Online,
            .facts = std::make_shared<const ComponentFacts>(facts)};
}

ComponentList listOf(const QList<Component> &components)
{
    auto page = std::make_shared<Snapshot>();
    page->components = components;
    return {0, u"icinga2"_s, page, now(), false};
}

QString namesOf(const QAbstractItemModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, ComponentModel::Name).data().toString());
    return names.join(u' ');
}

} // namespace

/// What a monitoring server tells of its hosts and services, as the window shows it.
class ComponentFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAndSearch()
    {
        ComponentModel model;
        const QAbstractItemModelTester tester(&model);
        model.setNow(now());
        model.setLists({listOf({disk(), load(), fine()})}, {});
        QVERIFY(model.hasFacts());
        QCOMPARE(model.headerData(ComponentModel::Group, Qt::Horizontal, Qt::DisplayRole), u"Host"_s);
        const auto cell = [&](int row, int column) {
            return model.index(row, column).data().toString();
        };
        QCOMPARE(namesOf(model), u"load disk swap"_s);
        QCOMPARE(cell(0, ComponentModel::StatusName), u"Warning (1/3)"_s); // the server is not sure yet
        QCOMPARE(cell(1, ComponentModel::StatusName), u"Critical"_s);
        QCOMPARE(cell(1, ComponentModel::Output), u"99 % used"_s);
        QCOMPARE(cell(1, ComponentModel::AcknowledgedBy), u"ann"_s);
        QVERIFY(!cell(1, ComponentModel::Since).isEmpty());
        for (const QString &text : {u"99 %"_s, u"ANN"_s, u"ordered"_s, u"critical"_s, u"/home"_s}) {
            model.setLists({listOf({disk(), load(), fine()})}, text);
            QCOMPARE(namesOf(model), u"disk"_s);
        }
    }

    void sorting()
    {
        ComponentModel model;
        const QAbstractItemModelTester tester(&model);
        model.setLists({listOf({disk(), load(), fine()})}, {});
        const QPersistentModelIndex held = model.index(1, 0);
        model.sort(ComponentModel::Name);
        QCOMPARE(namesOf(model), u"disk load swap"_s);
        QCOMPARE(held.data().toString(), u"disk"_s);
        model.sort(ComponentModel::Since, Qt::DescendingOrder);
        QCOMPARE(namesOf(model), u"load disk swap"_s);
        model.sort(ComponentModel::StatusName, Qt::DescendingOrder);
        QCOMPARE(namesOf(model), u"swap disk load"_s);
        // News keeps the order that was chosen.
        model.setLists({listOf({fine(), disk(), load()})}, {});
        QCOMPARE(namesOf(model), u"swap disk load"_s);
        model.sort(-1);
        QCOMPARE(namesOf(model), u"load disk swap"_s);
    }

    void details()
    {
        const QStringList lines = componentDetails(disk(), now()).split(u'\n');
        QCOMPARE(lines.at(0), u"disk on web"_s);
        QVERIFY2(lines.at(1).startsWith(u"Critical – attempt 3/3 – since "_s), qPrintable(lines.at(1)));
        QVERIFY(lines.at(1).contains(u"(2 h)"_s));
        QCOMPARE(lines.mid(2),
                 (QStringList{u"99 % used"_s, u"/ 99%"_s, u"/home 12%"_s,
                              u"Acknowledged by ann: new disk ordered"_s, u"Performance data: / 99%"_s}));
        QVERIFY(componentDetails({.name = u"API"_s}, now()).isEmpty());
    }

    void thePaneShowsThem()
    {
        Requests requests;
        ServiceTools tools;
        QList<Component> components{disk(), load(), fine()};
        tools.components = [&](const QString &) {
            return QList{listOf(components)};
        };
        ComponentsPane pane(tools, &requests, now);
        Service service{u"shop"_s, u"Shop"_s};
        service.checks = {Check{u"icinga2"_s, u"https://server.example:5665"_s}};
        pane.setService(service);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto *view = pane.findChild<QTreeView *>();
        QVERIFY(!view->isColumnHidden(ComponentModel::Output));
        QCOMPARE(namesOf(*view->model()), u"load disk swap"_s); // no column was chosen yet: worst first
        const auto *text = pane.findChild<QPlainTextEdit *>();
        QVERIFY(!text->isVisible());
        view->setCurrentIndex(view->model()->index(1, 0));
        QVERIFY(text->isVisible() && text->toPlainText().contains(u"99 % used"_s));
        QSignalSpy links(&requests, &Requests::openLink);
        for (QPushButton *button : pane.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Runbook"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(links.value(0).value(0).toString(), u"https://wiki.example/disk"_s);
        // A public page tells no more than a status: no empty columns.
        components = {{.id = u"a"_s, .name = u"API"_s, .status = Status::Online}};
        pane.setService(service);
        QVERIFY(view->isColumnHidden(ComponentModel::Output));
    }

    void aLongListIsSearched()
    {
        Requests requests;
        ServiceTools tools;
        QList<Component> components{disk(), load()};
        for (int i = 0; i < 478; ++i) {
            Component one = i % 40 == 7 ? load() : fine();
            one.id += QString::number(i);
            one.group = u"node%1"_s.arg(i % 40);
            auto facts = std::make_shared<ComponentFacts>(*one.facts);
            facts->host = one.group;
            one.facts = facts;
            components.append(one);
        }
        tools.components = [&](const QString &) {
            return QList{listOf(components)};
        };
        tools.act = [](const QString &, int, const ActionRequest &, QObject *, auto) {
        };
        ComponentsPane pane(tools, &requests, now);
        pane.setKinds({{.id = u"icinga2"_s,
                        .vendor = true,
                        .actions = {ServerAction::Acknowledge, ServerAction::Downtime, ServerAction::Recheck,
                                    ServerAction::Comment}}});
        Service service{u"shop"_s, u"Shop"_s};
        service.checks = {Check{u"icinga2"_s, u"https://server.example:5665"_s}};
        pane.setService(service);
        pane.resize(900, 560);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto *view = pane.findChild<QTreeView *>();
        QCOMPARE(view->model()->rowCount(), 480);
        view->setCurrentIndex(view->model()->index(13, 0));
        shoot(pane, u"components-of-a-server"_s);
        pane.findChild<QLineEdit *>()->setText(u"node7"_s);
        QCOMPARE(view->model()->rowCount(), 12);
        QCOMPARE(pane.findChild<QLabel *>()->text(),
                 u"14 of 480 components have problems; 12 of 480 shown"_s);
        shoot(pane, u"components-found"_s);
        FiltersEditor filters;
        filters.setFilters({.id = u"icinga2"_s, .vendor = true, .server = true},
                           {{u"minSeverity"_s, u"critical"_s},
                            {u"filters"_s, QJsonObject{{u"acknowledged"_s, false}, {u"host"_s, u"^web"_s}}}});
        QCOMPARE(filters.count(), 3);
        filters.resize(620, 700);
        filters.show();
        shoot(filters, u"filters"_s);
    }

    void manyAreToldOneThing()
    {
        Requests requests;
        ServiceTools tools;
        QList<ActionRequest> given;
        QList<std::function<void(const Result<QString> &)>> answers;
        tools.components = [](const QString &) {
            return QList{listOf({disk(), load(), fine()})};
        };
        tools.act = [&](const QString &, int, const ActionRequest &request, QObject *, auto done) {
            given.append(request);
            answers.append(std::move(done));
        };
        ComponentsPane pane(tools, &requests, now);
        pane.setKinds({{.id = u"icinga2"_s,
                        .vendor = true,
                        .actions = {ServerAction::Acknowledge, ServerAction::Comment},
                        .actionOptions = {.sticky = true, .expiry = true}}});
        Service service{u"shop"_s, u"Shop"_s};
        service.checks = {Check{u"icinga2"_s, u"https://server.example:5665"_s}};
        pane.setService(service);
        pane.show();
        QVERIFY(QTest::qWaitForWindowExposed(&pane));
        auto *view = pane.findChild<QTreeView *>();
        view->selectAll();
        QPushButton *acknowledge = nullptr;
        for (QPushButton *button : pane.findChildren<QPushButton *>()) {
            if (button->text().remove(u'&').startsWith(u"Acknowledge"_s))
                acknowledge = button;
        }
        QVERIFY(!acknowledge->isEnabled()); // one of the three is well
        view->setCurrentIndex(view->model()->index(0, 0));
        view->selectionModel()->select(view->model()->index(1, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QVERIFY(acknowledge->isEnabled());
        QTest::mouseClick(acknowledge, Qt::LeftButton);
        auto *dialog = pane.findChild<ActionDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QCheckBox *>()->setChecked(false);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(), u"on it"_s);
        QTest::keyClick(dialog->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(given.size(), 2);
        QCOMPARE(given.at(0).component.name + given.at(1).component.name, u"loaddisk"_s);
        QCOMPARE(given.at(1).comment, u"on it"_s);
        QVERIFY(!given.at(1).sticky);
        answers.at(0)(u"done"_s);
        answers.at(1)(Error{Error::Kind::Refused, u"no right"_s});
        QString said;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(u"1 of 2 refused (disk): no right"_s), qPrintable(said));
    }
};

PILOTLAMP_TEST(ComponentFactsTest, QApplication);

} // namespace Pilotlamp::ComponentFactsTests

#include "tst_component_facts.moc"
