// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "rows.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/settings/add_service.h"
#include "ui/settings/bulk_editor.h"
#include "ui/settings/group_delegate.h"
#include "ui/settings/remove_question.h"
#include "ui/settings/service_editor.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QTextDocument>
#include <QTimeEdit>

#include <ctime>
#include <utility>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::SettingsDialogTests {

namespace {

/// Times hold for a build for users on a quiet machine; others get more.
constexpr int Slack = 5;

QList<Service> three()
{
    QList<Service> services;
    for (const QString &name : {u"Mail"_s, u"Shop"_s, u"Wiki"_s})
        services.append(row(name, Status::Online).service);
    services[1].options = {{u"owner"_s, u"me"_s}};
    return services;
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QPushButton *ok(const QWidget &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

/// A field by its label's text, by its accessible name, and a box by its own text.
template <typename T>
T *field(const QWidget &dialog, const QString &label)
{
    for (const QLabel *each : dialog.findChildren<QLabel *>()) {
        if (each->text().remove(u'&') == label)
            return qobject_cast<T *>(each->buddy());
    }
    return nullptr;
}

template <typename T>
T *named(const QWidget &dialog, const QString &name)
{
    for (T *each : dialog.findChildren<T *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QCheckBox *box(const QWidget &dialog, const QString &text)
{
    for (QCheckBox *each : dialog.findChildren<QCheckBox *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

QStringList names(const QList<Service> &services)
{
    QStringList names;
    for (const Service &service : services)
        names.append(service.name);
    return names;
}

/// Presses OK and gives what was applied.
QList<Service> applied(SettingsDialog &dialog, Preferences *preferences = nullptr)
{
    QList<Service> services;
    QObject::connect(&dialog, &SettingsDialog::applied, &dialog,
                     [&](const QList<Service> &given, const Preferences &chosen) {
                         services = given;
                         if (preferences)
                             *preferences = chosen;
                     });
    ok(dialog)->click();
    return services;
}

} // namespace

class SettingsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listIsOrderedRemovedAndBroughtBackByKeyboard()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *list = named<QListWidget>(dialog, u"Services"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // Shop, Wiki, Mail
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // the end stays the end
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier); // Shop, Mail, Wiki
        QTest::keyClick(list, Qt::Key_Delete); // Shop, Wiki
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Delete); // Wiki
        QCOMPARE(list->count(), 1);
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier); // Shop is back
        QCOMPARE(names(applied(dialog)), (QStringList{u"Shop"_s, u"Wiki"_s}));
    }

    void undoBringsEverythingBack()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        named<QListWidget>(dialog, u"Services"_s)->setCurrentRow(1, QItemSelectionModel::ClearAndSelect);
        QVERIFY(!button(dialog, u"Undo"_s)->isVisible());
        button(dialog, u"Remove"_s)->click();
        QVERIFY(dialog.isChanged());
        button(dialog, u"Undo"_s)->click();
        QVERIFY(!dialog.isChanged());
        QVERIFY(!button(dialog, u"Undo"_s)->isVisible());
        QCOMPARE(applied(dialog), three());
    }

    void draggingMoves()
    {
        SettingsDialog dialog(three(), {}, tools());
        auto *list = named<QListWidget>(dialog, u"Services"_s);
        QVERIFY(list->model()->moveRow({}, 0, {}, 3)); // what a drop inside the list does
        QCOMPARE(names(applied(dialog)), (QStringList{u"Shop"_s, u"Wiki"_s, u"Mail"_s}));
    }

    void duplicatesHaveAnIdOfTheirOwn()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        named<QListWidget>(dialog, u"Services"_s)->setCurrentRow(1, QItemSelectionModel::ClearAndSelect);
        button(dialog, u"Duplicate"_s)->click();
        button(dialog, u"Duplicate"_s)->click();
        const QList<Service> services = applied(dialog);
        QCOMPARE(names(services),
                 (QStringList{u"Mail"_s, u"Shop"_s, u"Shop (copy)"_s, u"Shop (copy) (copy)"_s, u"Wiki"_s}));
        QCOMPARE(services.at(2).id, u"shop-copy"_s);
        QCOMPARE(services.at(2).checks, services.at(1).checks);
        QCOMPARE(services.at(2).options, services.at(1).options);
    }

    void addAndEditGoThroughTheEditor()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        dialog.addService();
        auto *adding = dialog.findChild<AddService *>();
        QVERIFY(adding);
        adding->findChild<QListWidget *>()->setCurrentRow(0); // GitHub of the catalogue
        QCOMPARE(adding->service().name, u"GitHub"_s);
        button(*adding, u"Add"_s)->click();
        QTRY_VERIFY(!dialog.findChild<AddService *>());
        dialog.editService(u"wiki"_s);
        auto *editor = dialog.findChild<ServiceEditor *>();
        box(*editor, u"Counts towards the tray icon"_s)->setChecked(false);
        editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
        QVERIFY(editor->isVisible()); // it asks before anything is lost
        editor->findChild<QMessageBox *>()->button(QMessageBox::Discard)->click();
        QTRY_VERIFY(!dialog.findChild<ServiceEditor *>());
        const QList<Service> services = applied(dialog);
        QCOMPARE(names(services), (QStringList{u"Mail"_s, u"Shop"_s, u"Wiki"_s, u"GitHub"_s}));
        QCOMPARE(services.at(3).id, u"github"_s);
        QVERIFY(services.at(2).countsForIcon); // cancelled
    }

    void preferencesArriveAndUnknownKeysStay()
    {
        Preferences before;
        before.options = {{u"quietHours"_s, u"22-7"_s}};
        before.iconStyle = u"of-a-newer-version"_s;
        before.sounds = {{Status::Unknown, u"bell"_s}};
        SettingsDialog dialog(three(), before, tools());
        dialog.show();
        dialog.showPreferences();
        QVERIFY(!dialog.isChanged());
        field<QSpinBox>(dialog, u"Collect notifications for:"_s)->setValue(13);
        field<QSpinBox>(dialog, u"Remind of an outage after:"_s)->setValue(5);
        field<QSpinBox>(dialog, u"Stay silent after start and wake-up:"_s)->setValue(25);
        field<QSpinBox>(dialog, u"When it's back, wait:"_s)->setValue(3);
        field<QSpinBox>(dialog, u"History takes at most:"_s)->setValue(55);
        field<QLineEdit>(dialog, u"Copy this text then:"_s)->setText(u"up"_s);
        field<QLineEdit>(dialog, u"Other DNS server:"_s)->setText(u"192.0.2.53"_s);
        named<QLineEdit>(dialog, u"Sound of: Offline"_s)->setText(u"bell"_s);
        named<QComboBox>(dialog, u"Urgency of: Online"_s)->setCurrentIndex(2);
        box(dialog, u"No notifications from"_s)->setChecked(true);
        box(dialog, u"Still notify about outages"_s)->setChecked(true);
        box(dialog, u"Show the number of services with problems"_s)->setChecked(true);
        box(dialog, u"Hide the icon while every service is online"_s)->setChecked(true);
        auto *style = field<QComboBox>(dialog, u"Icon:"_s);
        style->setCurrentIndex(style->findData(u"colour-blind"_s));
        auto *references = field<QPlainTextEdit>(dialog, u"Test addresses:"_s);
        references->setPlainText(u"example.com"_s);
        QVERIFY(!ok(dialog)->isEnabled());
        references->setPlainText(u"https://example.com/check"_s);
        QVERIFY(ok(dialog)->isEnabled());
        named<QTimeEdit>(dialog, u"Quiet until"_s)->setTime({22, 0});
        QVERIFY(!ok(dialog)->isEnabled()); // a night without an end
        named<QTimeEdit>(dialog, u"Quiet until"_s)->setTime({6, 30});
        Preferences after;
        applied(dialog, &after);
        Preferences expected = before;
        expected.graceSeconds = 25;
        expected.groupWaitSeconds = 13;
        expected.remindAfterMinutes = 5;
        expected.backAfterMinutes = 3;
        expected.historyMegabytes = 55;
        expected.copyWhenBack = u"up"_s;
        expected.otherResolver = u"192.0.2.53"_s;
        expected.sounds.insert(Status::Offline, u"bell"_s);
        expected.urgencies.insert(Status::Online, u"normal"_s);
        expected.quietFrom = {22, 0};
        expected.quietUntil = {6, 30};
        expected.quietExceptOutages = true;
        expected.iconBadge = true;
        expected.hideWhenOnline = true;
        expected.iconStyle = u"colour-blind"_s;
        expected.references = {u"https://example.com/check"_s};
        QCOMPARE(after, expected);
    }

    void actionsAreEditedAndTheirUnknownKeysStay()
    {
        Preferences before;
        const QJsonObject first{{u"name"_s, u"Trace"_s},
                                {u"kind"_s, u"run"_s},
                                {u"command"_s, QJsonArray{u"mtr"_s, u"--"_s, u"{host}"_s}},
                                {u"colour"_s, u"blue"_s}};
        before.options = {{u"actions"_s, QJsonArray{first}}};
        SettingsDialog dialog(three(), before, tools());
        dialog.show();
        auto *actions = named<QListWidget>(dialog, u"Actions"_s);
        QCOMPARE(actions->count(), 1);
        QVERIFY(!dialog.isChanged());
        QTest::mouseClick(button(dialog, u"Add action"_s), Qt::LeftButton);
        QVERIFY(ok(dialog)->isEnabled());
        auto *target = field<QLineEdit>(dialog, u"Target:"_s);
        QCOMPARE(target->text(), u"{host}"_s);
        target->setText(u"{hots}"_s);
        QVERIFY(!ok(dialog)->isEnabled());
        target->setText(u"admin@{host}"_s);
        field<QLineEdit>(dialog, u"Components:"_s)->setText(u"web*, db/disk"_s);
        Preferences after;
        applied(dialog, &after);
        const QJsonArray written = after.options.value(u"actions"_s).toArray();
        QCOMPARE(written.at(0).toObject(), first);
        QCOMPARE(written.at(1)[u"target"_s].toString(), u"admin@{host}"_s);
        QCOMPARE(written.at(1)[u"components"_s].toArray(), (QJsonArray{u"web*"_s, u"db/disk"_s}));
        actions->setCurrentRow(0);
        QTest::mouseClick(button(dialog, u"Remove action"_s), Qt::LeftButton);
        QCOMPARE(actions->count(), 1);
    }

    void hooksAreEditedAndTheirUnknownKeysStay()
    {
        Preferences before;
        const QJsonObject first{{u"on"_s, QJsonArray{u"online"_s, u"back"_s}},
                                {u"services"_s, QJsonArray{u"shop*"_s}},
                                {u"command"_s, QJsonArray{u"/bin/page me"_s, u"--urgent"_s}},
                                {u"timeoutSeconds"_s, 30},
                                {u"colour"_s, u"blue"_s}};
        before.options = {{u"hooks"_s, QJsonArray{first}}};
        SettingsTools given = tools();
        given.hooksProblem = [](const QJsonArray &hooks) {
            return hooks.last().toObject().contains(u"url"_s) ? QString() : u"no address"_s;
        };
        SettingsDialog dialog(three(), before, given);
        dialog.show();
        auto *hooks = named<QListWidget>(dialog, u"Hooks"_s);
        QCOMPARE(hooks->count(), 1);
        QVERIFY(!dialog.isChanged());
        QVERIFY(button(dialog, u"Add hook"_s)->menu());
        for (QAction *recipe : button(dialog, u"Add hook"_s)->menu()->actions()) {
            if (recipe->text() == u"Any web hook"_s)
                recipe->trigger();
        }
        QVERIFY(!ok(dialog)->isEnabled());
        field<QLineEdit>(dialog, u"Address:"_s)->setText(u"https://chat.example/"_s);
        QVERIFY(ok(dialog)->isEnabled());
        hooks->setCurrentRow(0);
        QCOMPARE(field<QPlainTextEdit>(dialog, u"Program:"_s)->toPlainText(), u"/bin/page me\n--urgent"_s);
        field<QSpinBox>(dialog, u"Retries:"_s)->setValue(2);
        Preferences after;
        applied(dialog, &after);
        QJsonObject changed = first;
        changed.insert(u"retries"_s, 2);
        changed.remove(u"timeoutSeconds"_s); // at its default
        const QJsonArray written = after.options.value(u"hooks"_s).toArray();
        QCOMPARE(written.at(0).toObject().value(u"colour"_s).toString(), u"blue"_s);
        QCOMPARE(written.at(0).toObject(), changed);
        QCOMPARE(written.at(0).toObject().value(u"retries"_s).toInt(), 2);
        QCOMPARE(written.at(0).toObject().value(u"command"_s), changed.value(u"command"_s));
        QCOMPARE(written.at(1).toObject(),
                 (QJsonObject{{u"on"_s, QJsonArray{u"offline"_s, u"online"_s}},
                              {u"url"_s, u"https://chat.example/"_s}}));
    }

    /// What cannot be used is not offered, nor run: that is seen without choosing it.
    void entriesThatCannotBeUsedAreMarked()
    {
        Preferences before;
        before.options
            = {{u"actions"_s,
                QJsonArray{
                    QJsonObject{{u"name"_s, u"Ping"_s}, {u"kind"_s, u"ssh"_s}, {u"target"_s, u"{host}"_s}},
                    QJsonObject{{u"kind"_s, u"copy"_s}, {u"target"_s, u"x"_s}},
                    QJsonObject{{u"name"_s, u"Run"_s}, {u"kind"_s, u"run"_s}}}},
               {u"hooks"_s, QJsonArray{QJsonObject{{u"on"_s, QJsonArray{u"offline"_s}}}}}};
        SettingsTools given = tools();
        given.hooksProblem = [](const QJsonArray &) {
            return u"A hook has either a command or a url"_s;
        };
        SettingsDialog dialog(three(), before, given);
        auto *actions = named<QListWidget>(dialog, u"Actions"_s);
        QCOMPARE(actions->item(0)->text(), u"Ping"_s);
        QVERIFY(actions->item(0)->toolTip().isEmpty());
        QCOMPARE(actions->item(1)->text(), u"⚠ no name"_s);
        QVERIFY(actions->item(1)->toolTip().contains(u"The action has no name"_s));
        QCOMPARE(actions->item(2)->text(), u"⚠ Run"_s);
        const auto *hooks = named<QListWidget>(dialog, u"Hooks"_s);
        QCOMPARE(hooks->item(0)->text(), u"⚠ offline → nothing to run"_s);
        actions->setCurrentRow(2);
        field<QPlainTextEdit>(dialog, u"Command:"_s)->setPlainText(u"true"_s);
        QCOMPARE(actions->item(2)->text(), u"Run"_s);
    }

    void severalAreChangedAndRemovedTogether()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        auto *list = named<QListWidget>(dialog, u"Services"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(!button(dialog, u"Duplicate"_s)->isEnabled());
        button(dialog, u"Edit…"_s)->click();
        auto *editor = dialog.findChild<BulkEditor *>();
        QVERIFY(editor && !ok(*editor)->isEnabled());
        box(*editor, u"Notify me about:"_s)->setChecked(true);
        editor->findChild<QComboBox *>()->setCurrentIndex(1);
        box(*editor, u"Check every:"_s)->setChecked(true);
        editor->findChild<QSpinBox *>()->setValue(300);
        ok(*editor)->click();
        QTRY_VERIFY(!dialog.findChild<BulkEditor *>());
        dialog.activateWindow();
        list->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QList<Service> expected = three();
        for (int i = 0; i < 2; ++i) {
            expected[i].notify = NotifyLevel::Outages;
            expected[i].checks[0].intervalSeconds = 300;
        }
        QCOMPARE(applied(dialog), expected);
    }

    void groupsHaveHeadingsWhereTheirFirstIs()
    {
        QList<Service> services = three() + three();
        for (int i = 0; i < 6; ++i)
            services[i].name += QString::number(i);
        services[1].group = services[2].group = u"Work"_s;
        services[4].group = u"Home"_s;
        SettingsDialog dialog(services, {}, tools());
        dialog.show();
        auto *list = named<QListWidget>(dialog, u"Services"_s);
        const auto headings = [list] {
            QStringList found;
            for (int i = 0; i < list->count(); ++i)
                found.append(list->item(i)->data(GroupDelegate::HeadingRole).toString());
            return found.join(u',');
        };
        QCOMPARE(headings(), u",Work,,Other services,Home,Other services"_s);
        QVERIFY(list->visualItemRect(list->item(1)).height() > list->visualItemRect(list->item(2)).height());
        named<QLineEdit>(dialog, u"Search the services"_s)->setText(u"2"_s);
        QCOMPARE(list->item(2)->data(GroupDelegate::HeadingRole).toString(), u"Work"_s);
        named<QLineEdit>(dialog, u"Search the services"_s)->clear();
        QCOMPARE(headings(), u",Work,,Other services,Home,Other services"_s);
        list->setCurrentRow(1, QItemSelectionModel::ClearAndSelect);
        button(dialog, u"Move up"_s)->click();
        QCOMPARE(headings(), u"Work,Other services,Work,Other services,Home,Other services"_s);
    }

    void aNewServiceStandsWithItsGroup()
    {
        QList<Service> services = three();
        services[0].group = u"Code"_s;
        SettingsDialog dialog(services, {}, tools());
        dialog.show();
        dialog.addService();
        auto *adding = dialog.findChild<AddService *>();
        adding->findChild<QListWidget *>()->setCurrentRow(0); // GitHub, of the group Code
        button(*adding, u"Add"_s)->click();
        QCOMPARE(names(applied(dialog)), (QStringList{u"Mail"_s, u"GitHub"_s, u"Shop"_s, u"Wiki"_s}));
    }

    void severalMoveTogether()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        auto *list = named<QListWidget>(dialog, u"Services"_s);
        list->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
        list->item(1)->setSelected(true);
        QVERIFY(!button(dialog, u"Move up"_s)->isEnabled());
        button(dialog, u"Move down"_s)->click();
        QVERIFY(list->item(1)->isSelected() && list->item(2)->isSelected() && !list->item(0)->isSelected());
        QVERIFY(!button(dialog, u"Move down"_s)->isEnabled());
        QCOMPARE(names(applied(dialog)), (QStringList{u"Wiki"_s, u"Mail"_s, u"Shop"_s}));
    }

    void sharedListsAreSeenAndStayWithTheirOwners()
    {
        ServiceRow team = row(u"Build farm"_s, Status::Offline, u"refused"_s);
        team.service.id = u"shared:farm"_s;
        SettingsTools given = tools();
        given.originOf = [](const QString &id) {
            return id == "shared:farm"_L1 ? u"https://lists.example/team.json"_s : QString();
        };
        QList<ServiceRow> rows{row(u"Mail"_s, Status::Online), team};
        given.rows = [&rows] {
            return rows;
        };
        SettingsDialog dialog(three(), {}, given);
        dialog.show();
        auto *shared = named<QListWidget>(dialog, u"Services of shared lists"_s);
        QVERIFY(shared->isVisible());
        QCOMPARE(shared->count(), 1);
        QCOMPARE(shared->item(0)->text(), u"Build farm – https://lists.example/team.json"_s);
        QVERIFY(shared->item(0)->toolTip().contains(u"refused"_s));
        QVERIFY(!dialog.isChanged());
        QCOMPARE(applied(dialog), three());
        dialog.showRows({rows.constFirst()});
        QCOMPARE(shared->count(), 0);
    }

    void anotherProgramsChangeIsAskedAboutOnlyWhereSomethingWouldBeLost()
    {
        SettingsDialog untouched(three(), {}, tools());
        QSignalSpy reload(&untouched, &SettingsDialog::reloadWanted);
        untouched.show();
        untouched.offerNewer();
        QCOMPARE(reload.size(), 1);

        for (const bool isMineKept : {true, false}) {
            SettingsDialog dialog(three(), {}, tools());
            QSignalSpy wanted(&dialog, &SettingsDialog::reloadWanted);
            dialog.show();
            QVERIFY(!button(dialog, u"Mine"_s)->isVisible());
            button(dialog, u"Remove"_s)->click();
            dialog.offerNewer();
            QVERIFY(!ok(dialog)->isEnabled());
            QCOMPARE(wanted.size(), 0);
            button(dialog, isMineKept ? u"Mine"_s : u"The new one"_s)->click();
            QCOMPARE(wanted.size(), isMineKept ? 0 : 1);
            if (isMineKept)
                QCOMPARE(names(applied(dialog)), (QStringList{u"Shop"_s, u"Wiki"_s}));
        }
    }

    void whatCameTooLateIsNotOverwrittenByOk()
    {
        SettingsTools given = tools();
        SettingsDialog *shown = nullptr;
        int newer = 1;
        given.takeNewer = [&] {
            if (newer-- <= 0)
                return false;
            shown->offerNewer();
            return true;
        };
        SettingsDialog dialog(three(), {}, given);
        shown = &dialog;
        QSignalSpy spy(&dialog, &SettingsDialog::applied);
        dialog.show();
        button(dialog, u"Remove"_s)->click();
        ok(dialog)->click();
        QVERIFY(dialog.isVisible() && !ok(dialog)->isEnabled());
        QCOMPARE(spy.size(), 0);
        button(dialog, u"Mine"_s)->click();
        ok(dialog)->click();
        QCOMPARE(spy.size(), 1);
    }

    void theProxyIsChosenAndItsPasswordIsNoPartOfIt()
    {
        QStringList stored;
        SettingsTools given = tools();
        given.storeSecret = [&](const QString &name, const QString &, SecretPlace, bool, QObject *,
                                const std::function<void(const QString &)> &done) {
            stored.append(name);
            done({});
        };
        SettingsDialog dialog(three(), {}, given);
        dialog.show();
        dialog.findChild<QTabWidget *>()->setCurrentIndex(3);
        auto *mode = field<QComboBox>(dialog, u"Proxy:"_s);
        QVERIFY(!field<QLineEdit>(dialog, u"Proxy host:"_s)->isVisible());
        mode->setCurrentIndex(1);
        QVERIFY(dialog.isChanged());
        mode->setCurrentIndex(0);
        QVERIFY(!dialog.isChanged());
        mode->setCurrentIndex(2);
        QVERIFY(!ok(dialog)->isEnabled()); // no host yet
        field<QLineEdit>(dialog, u"Proxy host:"_s)->setText(u"proxy.example"_s);
        QVERIFY(ok(dialog)->isEnabled());
        field<QSpinBox>(dialog, u"Port:"_s)->setValue(8080);
        field<QPlainTextEdit>(dialog, u"Bypass for:"_s)->setPlainText(u"intranet.example\n\n10.*"_s);
        QVERIFY(!named<QLineEdit>(dialog, u"Name of the secret"_s)->isVisible());
        field<QLineEdit>(dialog, u"User:"_s)->setText(u"ann"_s);
        QVERIFY(named<QLineEdit>(dialog, u"Name of the secret"_s)->isVisible());
        box(dialog, u"On battery (half as often)"_s)->setChecked(false);
        box(dialog, u"On a metered connection (a quarter as often)"_s)->setChecked(false);
        Preferences after;
        applied(dialog, &after);
        Preferences expected;
        expected.askLessOnBattery = false;
        expected.askLessWhenMetered = false;
        expected.options.insert(u"proxy"_s,
                                QJsonObject{{u"mode"_s, u"manual"_s},
                                            {u"host"_s, u"proxy.example"_s},
                                            {u"port"_s, 8080},
                                            {u"user"_s, u"ann"_s},
                                            {u"secret"_s, u"proxy"_s},
                                            {u"except"_s, QJsonArray{u"intranet.example"_s, u"10.*"_s}}});
        QCOMPARE(after, expected);
    }

    /// What keeps OK away is said with its page, and one click goes there.
    void whatIsMissingIsSaidWithItsPage()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        field<QPlainTextEdit>(dialog, u"Test addresses:"_s)->setPlainText(u"example.com"_s);
        const auto *said = named<QLabel>(dialog, u"What is missing"_s);
        QVERIFY2(said->text().startsWith(u"Before you can save: Network: "_s), qPrintable(said->text()));
        QCOMPARE(dialog.page(), 0);
        QPushButton *show = button(dialog, u"Show"_s);
        QVERIFY(show->isVisible());
        show->click();
        QCOMPARE(dialog.page(), 3);
        QVERIFY(!show->isVisible());
        const auto *pages = named<QListWidget>(dialog, u"Pages"_s);
        QVERIFY(pages->item(3)->text().startsWith(u"⚠ "_s));
        // Each page with something wrong is marked; the first is said.
        box(dialog, u"No notifications from"_s)->setChecked(true);
        const QTime same(7, 0);
        named<QTimeEdit>(dialog, u"Quiet from"_s)->setTime(same);
        named<QTimeEdit>(dialog, u"Quiet until"_s)->setTime(same);
        QVERIFY(pages->item(1)->text().startsWith(u"⚠ "_s) && pages->item(3)->text().startsWith(u"⚠ "_s));
        QVERIFY2(said->text().startsWith(u"Before you can save: Notifications: "_s),
                 qPrintable(said->text()));
    }

    void timesAreEnteredWithoutSeconds()
    {
        const QLocale before;
        QLocale::setDefault(QLocale::c()); // its own times have seconds
        const SettingsDialog dialog(three(), {}, tools());
        QLocale::setDefault(before);
        QCOMPARE(named<QTimeEdit>(dialog, u"Quiet from"_s)->text(), u"22:00"_s);
    }

    /// Over all pages; Return goes to what was found and does not close the window.
    void theSearchFindsSettingsOfEveryPage()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        auto *words = named<QLineEdit>(dialog, u"Search the settings"_s);
        auto *side = named<QListWidget>(dialog, u"Pages"_s);
        QCOMPARE(side->count(), 7);
        words->setFocus();
        QTest::keyClicks(words, u"history"_s);
        QCOMPARE(side->count(), 1);
        QCOMPARE(side->item(0)->text(), u"History takes at most"_s);
        QTest::keyClick(words, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QCOMPARE(dialog.page(), 6);
        const auto isInside = [&] {
            const QWidget *focus = dialog.focusWidget();
            return focus && focus != side && focus != words && focus->isVisible();
        };
        QVERIFY(isInside());
        side->setFocus();
        QVERIFY(!isInside());
        QTest::keyClick(side, Qt::Key_Return);
        QVERIFY(isInside() && dialog.isVisible());
        QTest::keyClicks(words, u"zzz"_s);
        QCOMPARE(side->item(0)->text(), u"Nothing found"_s);
        words->clear();
        QCOMPARE(side->count(), 7);
        QCOMPARE(side->currentRow(), 6);
        side->setCurrentRow(1);
        QCOMPARE(dialog.page(), 1);
        auto *services = named<QLineEdit>(dialog, u"Search the services"_s);
        dialog.setPage(0);
        services->setFocus();
        QTest::keyClick(services, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
    }

    /// Return must never be the way to lose something.
    void removalIsAskedForAndReturnKeeps()
    {
        int removed = 0;
        const auto box = [] {
            return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        };
        const auto ask = [&] {
            askToRemove(u"Shop & <b>Co"_s, this, [&removed] { ++removed; });
            QTRY_VERIFY(box());
        };
        ask();
        QVERIFY(box()->text().contains(u"“Shop & <b>Co”"_s));
        QCOMPARE(box()->defaultButton()->text().remove(u'&'), u"Keep"_s);
        QTest::keyClick(box(), Qt::Key_Return);
        QTRY_VERIFY(!box());
        ask();
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(!box());
        QCOMPARE(removed, 0);
        ask();
        button(*box(), u"Remove"_s)->click();
        QTRY_VERIFY(!box());
        QCOMPARE(removed, 1);
    }

    void controlFFindsTheSearchOfThePage()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (const int page : {0, 1, 6}) {
            dialog.setPage(page);
            named<QListWidget>(dialog, u"Pages"_s)->setFocus();
            QTest::keyClick(dialog.focusWidget(), Qt::Key_F, Qt::ControlModifier);
            QCOMPARE(dialog.focusWidget()->accessibleName(),
                     page == 0 ? u"Search the services"_s : u"Search the settings"_s);
        }
        dialog.setPage(0);
        named<QListWidget>(dialog, u"Services"_s)->setFocus();
        QTest::keyClick(dialog.focusWidget(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(dialog.focusWidget()->accessibleName(), u"Search the services"_s);
    }

    /// The keys undo wherever the keyboard is: the button that removed is the usual place.
    void undoByKeysFromTheButton()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        button(dialog, u"Remove"_s)->setFocus();
        QTest::keyClick(button(dialog, u"Remove"_s), Qt::Key_Space);
        QVERIFY(dialog.isChanged());
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(!dialog.isChanged());
    }

    void aHookIsMadeByARecipeAndTried()
    {
        QJsonObject tried;
        SettingsTools given = tools();
        given.testHook = [&](const QJsonObject &hook, QObject *context, const auto &done) {
            tried = hook;
            QMetaObject::invokeMethod(
                context, [done] { done(false, u"invalid_token"_s); }, Qt::QueuedConnection);
        };
        SettingsDialog dialog(three(), {}, given);
        dialog.show();
        dialog.setPage(4);
        button(dialog, u"Add hook"_s)->menu()->actions().constFirst()->trigger(); // Slack
        const auto *said = named<QLabel>(dialog, u"What is missing"_s);
        QVERIFY2(said->text().contains(u"web hook's address"_s), qPrintable(said->text()));
        QVERIFY(!button(dialog, u"Send a test"_s)->isEnabled());
        field<QLineEdit>(dialog, u"Address:"_s)->setText(u"https://hooks.slack.example/x"_s);
        button(dialog, u"Send a test"_s)->click();
        auto *answer = named<QLabel>(dialog, u"What the test answered"_s);
        QTRY_COMPARE(answer->text(), u"It failed: invalid_token"_s);
        QCOMPARE(tried.value(u"format"_s).toString(), u"slack"_s);
        Preferences after;
        applied(dialog, &after);
        QCOMPARE(after.options.value(u"hooks"_s).toArray(), QJsonArray{tried});
    }

    void notificationsOfAllAreLimitedAndTried()
    {
        int tried = 0;
        SettingsTools given = tools();
        given.testNotification = [&] {
            ++tried;
        };
        SettingsDialog dialog(three(), {}, given);
        dialog.show();
        dialog.setPage(1);
        button(dialog, u"Send a test notification"_s)->click();
        QCOMPARE(tried, 1);
        field<QComboBox>(dialog, u"Notify me about:"_s)->setCurrentIndex(1);
        Preferences after;
        applied(dialog, &after);
        QCOMPARE(after.notify, NotifyLevel::Outages);
    }

    void searchHidesAndNothingHiddenIsTouched()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        auto *list = named<QListWidget>(dialog, u"Services"_s);
        list->selectAll();
        named<QLineEdit>(dialog, u"Search the services"_s)->setText(u"wi https"_s);
        QVERIFY(list->item(0)->isHidden() && list->item(1)->isHidden() && !list->item(2)->isHidden());
        QVERIFY(!button(dialog, u"Move up"_s)->isEnabled());
        button(dialog, u"Remove"_s)->click();
        QCOMPARE(names(applied(dialog)), (QStringList{u"Mail"_s, u"Shop"_s}));
    }

    void liveStatusIsShown()
    {
        SettingsTools given = tools();
        given.rows = [] {
            return QList<ServiceRow>{row(u"Mail"_s, Status::Offline, u"connection refused"_s)};
        };
        SettingsDialog dialog(three(), {}, given);
        auto *list = named<QListWidget>(dialog, u"Services"_s);
        const auto picture = [&](int i) {
            return list->item(i)->icon().pixmap(16).toImage();
        };
        QVERIFY(picture(0) != picture(2));
        ServiceRow wiki = row(u"Wiki"_s, Status::Offline, u"refused"_s);
        wiki.verdict.checkedAt = now();
        dialog.showRows({wiki});
        QCOMPARE(picture(0), picture(2));
        QVERIFY(list->item(2)->toolTip().contains(u"refused"_s));
        QVERIFY(!dialog.isChanged());
    }

    void fiveThousandServicesOpenAndFilterAtOnce()
    {
        QList<Service> many;
        QList<ServiceRow> rows;
        for (int i = 0; i < 5000; ++i) {
            rows.append(row(u"Service %1"_s.arg(i), Status(i % 5)));
            many.append(rows.constLast().service);
        }
        SettingsTools given = tools();
        given.rows = [rows] {
            return rows;
        };
        // Of the processor, not of the wall: other programs may want their share of it.
        auto spentMs = [since = std::clock()]() mutable {
            const std::clock_t before = std::exchange(since, std::clock());
            return qint64(since - before) * 1000 / CLOCKS_PER_SEC;
        };
        SettingsDialog dialog(many, {}, given);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const qint64 opened = spentMs();
        auto *words = named<QLineEdit>(dialog, u"Search the services"_s);
        qint64 slowest = 0;
        for (const QChar c : u"service 4999"_s) {
            spentMs();
            QTest::keyClick(words, c.toLatin1());
            QCoreApplication::processEvents();
            slowest = std::max(slowest, spentMs());
        }
        dialog.showRows(rows);
        qInfo("5,000 services: opened in %lld ms, slowest key %lld ms, verdicts in %lld ms", opened, slowest,
              spentMs());
        QVERIFY(opened < 300 * Slack);
        QVERIFY(slowest < 50 * Slack);
    }

    void privacyNamesWhoIsAsked()
    {
        SettingsTools given = tools();
        given.builtInReferences = {u"http://neutral.example/"_s};
        given.requestsLastHour = [](const QString &host) {
            return host == "mail.example"_L1 ? 60 : host == "typed.example"_L1 ? 1 : 0;
        };
        given.contactedLastHour = [] {
            return QStringList{u"mail.example"_s, u"typed.example"_s};
        };
        Preferences preferences;
        preferences.options
            = {{u"hooks"_s, QJsonArray{QJsonObject{{u"url"_s, u"https://hook.example/a"_s}}}}};
        preferences.lists = {u"https://lists.example/team.json"_s, u"/home/me/list.json"_s};
        preferences.otherResolver = u"192.0.2.53"_s;
        SettingsDialog dialog(three(), preferences, given);
        dialog.show();
        dialog.findChild<QTabWidget *>()->setCurrentIndex(6);
        QCOMPARE(named<QPlainTextEdit>(dialog, u"Contacted hosts"_s)->toPlainText(),
                 u"192.0.2.53\nhook.example\nlists.example\nmail.example – 60 checks in the last "
                 u"hour\nshop.example\nwiki.example\n"
                 "http://neutral.example/\ntyped.example – 1 check in the last hour"_s);
    }

    void autostartIsAskedForOnce()
    {
        QList<bool> asked;
        QString refusal = u"the folder is read-only"_s;
        SettingsTools given = tools();
        given.setAutostart = [&](bool on) {
            asked.append(on);
            return refusal;
        };
        SettingsDialog dialog(three(), {}, given);
        dialog.show();
        QCheckBox *autostart = nullptr;
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"log in"_s))
                autostart = box;
        }
        autostart->setChecked(true);
        ok(dialog)->click();
        QVERIFY(dialog.isVisible()); // refused: said, and nothing is lost
        bool said = false;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            said = said || (label->isVisible() && label->text().contains(refusal));
        QVERIFY(said);
        refusal.clear();
        ok(dialog)->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(asked, (QList<bool>{true, true}));
    }

    void cancelAsksOnlyIfSomethingWouldBeLost()
    {
        SettingsDialog untouched(three(), {}, tools());
        untouched.show();
        untouched.reject();
        QVERIFY(!untouched.isVisible());

        SettingsDialog dialog(three(), {}, tools());
        QSignalSpy spy(&dialog, &SettingsDialog::applied);
        dialog.show();
        button(dialog, u"Remove"_s)->click();
        QTest::keyClick(&dialog, Qt::Key_Escape);
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question && dialog.isVisible());
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(dialog.isVisible());
        QTRY_VERIFY(!dialog.findChild<QMessageBox *>());
        dialog.close();
        question = dialog.findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Discard)->click();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(spy.size(), 0);
    }

    void brokenEntriesAreMarkedAndKept()
    {
        QList<Service> services = three();
        services[0].problem = hostileText();
        services[0].name = hostileText();
        SettingsDialog dialog(services, {}, tools());
        const auto *first = named<QListWidget>(dialog, u"Services"_s)->item(0);
        QVERIFY(first->text().startsWith(u"⚠"_s));
        QVERIFY(first->text().size() < 150);
        QVERIFY(!Qt::mightBeRichText(first->toolTip()));
        QCOMPARE(applied(dialog), services);
    }
};

PILOTLAMP_TEST(SettingsDialogTest, QApplication);

} // namespace Pilotlamp::SettingsDialogTests

#include "tst_settings_dialog.moc"
