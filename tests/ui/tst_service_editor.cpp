// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/service_editor.h"

#include "rows.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/settings/address_box.h"
#include "ui/settings/collapsible_section.h"
#include "ui/settings/component_picker.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTextDocument>
#include <QTimeEdit>
#include <QToolButton>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::ServiceEditorTests {

namespace {

/// A field by its label's text.
template <typename T>
T *field(const QWidget &dialog, const QString &label)
{
    for (const QLabel *each : dialog.findChildren<QLabel *>()) {
        if (each->text().remove(u'&') == label)
            return qobject_cast<T *>(each->buddy());
    }
    return nullptr;
}

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

/// Where a new service begins.
QLineEdit *words(const QWidget &editor)
{
    return editor.findChild<AddressBox *>()->findChild<QLineEdit *>();
}

QPushButton *ok(const QWidget &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

/// The list of the service's checks.
QListWidget *checkList(const QWidget &editor)
{
    for (QListWidget *list : editor.findChildren<QListWidget *>()) {
        if (list->accessibleName() == u"Checks"_s)
            return list;
    }
    return nullptr;
}

bool shows(const QWidget &dialog, const QString &text)
{
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&dialog) && label->text().contains(text))
            return true;
    }
    return false;
}

Service shop()
{
    Service shop{u"shop"_s, u"Shop"_s, u"https://shop.example/"_s, u"Mine"_s, NotifyLevel::Outages};
    shop.options = {{u"owner"_s, u"me"_s}};
    Check check{u"statuspage"_s, u"https://status.shop.example"_s, 90};
    check.components = {u"Core/*"_s};
    check.options = {{u"colour"_s, u"blue"_s}};
    shop.checks = {check, Check{u"http"_s, u"https://shop.example/"_s}};
    return shop;
}

} // namespace

class ServiceEditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingTouchedNothingChanged()
    {
        ServiceEditor editor(shop(), tools(), false);
        QCOMPARE(editor.service(), shop());
        checkList(editor)->setCurrentRow(1);
        QCOMPARE(editor.service(), shop());
    }

    void kindsBeginWithTheCommonAndGoOnByName()
    {
        SettingsTools given = tools();
        given.kinds.append({u"zabbix"_s, u"Zabbix"_s, true, true});
        given.kinds.append({u"apple"_s, u"Apple"_s, true, false});
        given.kinds.append({u"gatus"_s, u"gatus"_s, true, true});
        ServiceEditor editor(shop(), given, false);
        const auto *kind = field<QComboBox>(editor, u"Type:"_s);
        QStringList shown;
        for (int i = 0; i < kind->count(); ++i)
            shown.append(kind->itemData(i).isNull() ? u"-"_s : kind->itemData(i).toString());
        QCOMPARE(shown.join(u' '), u"http statuspage tcp - apple gatus zabbix"_s);
        QCOMPARE(kind->currentData().toString(), u"statuspage"_s);
    }

    void rulesOfTheServiceArrive()
    {
        SettingsTools given = tools();
        given.others
            = {Service{u"shop"_s, u"Shop"_s}, Service{u"db"_s, u"Database"_s}, Service{u"net"_s, u"Line"_s}};
        Service before = shop();
        before.options.insert(u"dependsOn"_s, QJsonArray{u"gone"_s, u"net"_s});
        ServiceEditor editor(before, given, false);
        QCOMPARE(editor.service(), before);
        auto *others = field<QListWidget>(editor, u"Depends on:"_s);
        QCOMPARE(others->count(), 2); // not itself
        QCOMPARE(others->item(1)->checkState(), Qt::Checked);
        others->item(0)->setCheckState(Qt::Checked);
        others->item(1)->setCheckState(Qt::Unchecked);
        button(editor, u"Add window"_s)->click();
        QVERIFY(ok(editor)->isEnabled());
        auto *when = field<QComboBox>(editor, u"When:"_s);
        when->setCurrentIndex(2);
        QVERIFY(!ok(editor)->isEnabled()); // no day yet
        for (QCheckBox *box : editor.findChildren<QCheckBox *>()) {
            if (box->accessibleName() == QLocale().dayName(6))
                box->setChecked(true);
        }
        field<QTimeEdit>(editor, u"Begins at:"_s)->setTime({22, 15});
        field<QSpinBox>(editor, u"Lasts:"_s)->setValue(90);
        field<QLineEdit>(editor, u"Time zone:"_s)->setText(u"Nowhere/Atall"_s);
        QVERIFY(!ok(editor)->isEnabled());
        field<QLineEdit>(editor, u"Time zone:"_s)->setText(u"Europe/Berlin"_s);
        QVERIFY(ok(editor)->isEnabled());
        Service expected = before;
        expected.options.insert(u"dependsOn"_s, QJsonArray{u"gone"_s, u"db"_s});
        expected.options.insert(u"maintenance"_s,
                                QJsonArray{QJsonObject{{u"weekly"_s, QJsonArray{u"sat"_s}},
                                                       {u"start"_s, u"22:15"_s},
                                                       {u"minutes"_s, 90},
                                                       {u"timeZone"_s, u"Europe/Berlin"_s}}});
        QCOMPARE(editor.service(), expected);
        button(editor, u"Remove window"_s)->click();
        QVERIFY(!editor.service().options.contains(u"maintenance"_s));
    }

    void trustAndLimitsArrive()
    {
        SettingsTools given = tools();
        given.kinds.append({u"prometheus"_s, u"Prometheus"_s, true, true, true, {}});
        Service before = shop();
        before.checks = {Check{u"prometheus"_s, u"https://p.example"_s}};
        before.checks[0].options.insert(u"tls"_s, QJsonObject{{u"new"_s, 1}});
        ServiceEditor editor(before, given, false);
        QCOMPARE(editor.service(), before);
        const auto file = [&](const QString &name) {
            for (QLineEdit *edit : editor.findChildren<QLineEdit *>()) {
                if (edit->accessibleName() == name)
                    return edit;
            }
            return static_cast<QLineEdit *>(nullptr);
        };
        file(u"CA file:"_s)->setText(u"ca.pem"_s);
        QVERIFY(!ok(editor)->isEnabled()); // not a whole path
        file(u"CA file:"_s)->setText(u"/etc/ca.pem"_s);
        QVERIFY(ok(editor)->isEnabled());
        field<QLineEdit>(editor, u"Query:"_s)->setText(u"up"_s);
        QTest::keyClicks(field<QLineEdit>(editor, u"Offline below:"_s), u"-0.5x"_s);
        Service expected = before;
        expected.checks[0].options.insert(u"tls"_s,
                                          QJsonObject{{u"new"_s, 1}, {u"caFile"_s, u"/etc/ca.pem"_s}});
        expected.checks[0].options.insert(u"query"_s, u"up"_s);
        expected.checks[0].options.insert(u"offlineBelow"_s, -0.5);
        QCOMPARE(editor.service(), expected);
    }

    void everyFieldArrives()
    {
        ServiceEditor editor(shop(), tools(), false);
        editor.show();
        field<QLineEdit>(editor, u"Name:"_s)->setText(u" Web shop "_s);
        field<QLineEdit>(editor, u"Page:"_s)->setText(u"https://www.shop.example/"_s);
        field<QLineEdit>(editor, u"Group:"_s)->setText(u"Work"_s);
        auto *notify = field<QComboBox>(editor, u"Notify me about:"_s);
        notify->setCurrentIndex(notify->findData(static_cast<int>(NotifyLevel::Off)));
        editor.findChild<QCheckBox *>()->setChecked(false);
        field<QLineEdit>(editor, u"Address:"_s)->setText(u"https://status2.shop.example"_s);
        field<QSpinBox>(editor, u"Check every:"_s)->setValue(120);
        field<QSpinBox>(editor, u"Timeout:"_s)->setValue(20);
        field<QPlainTextEdit>(editor, u"Components:"_s)->setPlainText(u"API\nLogin\n"_s);
        Service expected = shop();
        expected.name = u"Web shop"_s;
        expected.link = u"https://www.shop.example/"_s;
        expected.group = u"Work"_s;
        expected.notify = NotifyLevel::Off;
        expected.countsForIcon = false;
        expected.checks[0].url = u"https://status2.shop.example"_s;
        expected.checks[0].intervalSeconds = 120;
        expected.checks[0].timeoutSeconds = 20;
        expected.checks[0].components = {u"API"_s, u"Login"_s};
        QCOMPARE(editor.service(), expected); // with the unknown keys in options
    }

    void problemsAreToldAtTheFieldAndKeepOkAway()
    {
        ServiceEditor editor(shop(), tools(), false);
        editor.show();
        QVERIFY(ok(editor)->isEnabled());
        const auto refuses = [&](auto set, auto restore, const QString &text) {
            set();
            QVERIFY2(!ok(editor)->isEnabled(), qPrintable(text));
            QVERIFY2(shows(editor, u"⚠ "_s + text), qPrintable(text));
            QVERIFY(shows(editor, u"Before you can save:"_s));
            restore();
            QVERIFY2(ok(editor)->isEnabled(), qPrintable(editor.problem()));
            QVERIFY(!shows(editor, u"⚠"_s));
        };
        auto *name = field<QLineEdit>(editor, u"Name:"_s);
        refuses([=] { name->clear(); }, [=] { name->setText(u"Shop"_s); }, u"Enter a name"_s);
        auto *link = field<QLineEdit>(editor, u"Page:"_s);
        refuses([=] { link->setText(u"shop"_s); }, [=] { link->clear(); }, u"Enter a link"_s);
        auto *url = field<QLineEdit>(editor, u"Address:"_s);
        refuses([=] { url->setText(u"shop.example"_s); }, [=] { url->setText(u"https://shop.example"_s); },
                u"Start the address with"_s);
        auto *interval = field<QSpinBox>(editor, u"Check every:"_s);
        refuses([=] { interval->setValue(29); }, [=] { interval->setValue(30); },
                u"Public status pages are checked"_s);
    }

    /// Escape loses nothing unasked, and asks nothing where nothing would be lost.
    void escapeAsksBeforeAnythingIsLost()
    {
        ServiceEditor untouched(shop(), tools(), false);
        untouched.show();
        QTest::keyClick(&untouched, Qt::Key_Escape);
        QVERIFY(!untouched.isVisible());
        ServiceEditor editor(shop(), tools(), false);
        editor.show();
        field<QLineEdit>(editor, u"Name:"_s)->setText(u"Web shop"_s);
        QTest::keyClick(&editor, Qt::Key_Escape);
        QVERIFY(editor.isVisible());
        auto *question = editor.findChild<QMessageBox *>();
        QVERIFY(question);
        QCOMPARE(question->button(QMessageBox::Cancel)->text().remove(u'&'), u"Keep editing"_s);
        question->button(QMessageBox::Cancel)->click();
        QVERIFY(editor.isVisible());
        QCOMPARE(editor.service().name, u"Web shop"_s);
        QTRY_VERIFY(!editor.findChild<QMessageBox *>());
        editor.reject();
        editor.findChild<QMessageBox *>()->button(QMessageBox::Discard)->click();
        QVERIFY(!editor.isVisible());
    }

    /// What differs from the default is seen without opening anything.
    void onlyWhatDiffersIsUnfolded()
    {
        const auto openIn = [](const Service &service) {
            ServiceEditor editor(service, tools(), false);
            int open = 0;
            for (const CollapsibleSection *fold : editor.findChildren<CollapsibleSection *>())
                open += fold->isOpen();
            return open;
        };
        QCOMPARE(openIn(shop()), 0);
        Service slow = shop();
        slow.checks[0].timeoutSeconds = 30;
        QCOMPARE(openIn(slow), 1);
        Service planned = shop();
        planned.options.insert(
            u"maintenance"_s,
            QJsonArray{QJsonObject{{u"daily"_s, true}, {u"start"_s, u"09:00"_s}, {u"minutes"_s, 60}}});
        QCOMPARE(openIn(planned), 1);
    }

    void typedByKeyboardOnly()
    {
        ServiceEditor editor({}, tools(), true);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QVERIFY(!ok(editor)->isEnabled());
        QTest::keyClicks(editor.focusWidget(), u"gitl"_s); // the search has the keyboard
        QTest::keyClick(editor.focusWidget(), Qt::Key_Return);
        QVERIFY(editor.isVisible());
        QCOMPARE(editor.service().name, u"GitLab"_s);
        QCOMPARE(editor.service().checks.size(), 1);
        QVERIFY(ok(editor)->isEnabled());
        for (int i = 0; i < 40 && editor.focusWidget() != ok(editor); ++i)
            QTest::keyClick(editor.focusWidget(), Qt::Key_Tab);
        QCOMPARE(editor.focusWidget(), ok(editor));
        QTest::keyClick(editor.focusWidget(), Qt::Key_Space);
        QVERIFY(!editor.isVisible());
        QCOMPARE(editor.result(), int(QDialog::Accepted));
    }

    void checksAreAddedRemovedAndMoved()
    {
        ServiceEditor editor(shop(), tools(), false);
        editor.show();
        button(editor, u"Add check"_s)->click();
        QCOMPARE(editor.service().checks.size(), 3);
        QVERIFY(editor.problem().startsWith(u"Check 3:"_s));
        auto *kind = field<QComboBox>(editor, u"Type:"_s);
        kind->setCurrentIndex(kind->findData(u"tcp"_s));
        QVERIFY(!field<QPlainTextEdit>(editor, u"Components:"_s)->isVisible()); // a port has no parts
        field<QLineEdit>(editor, u"Address:"_s)->setText(u"shop.example:443"_s);
        QVERIFY(editor.problem().isEmpty());
        button(editor, u"↑"_s)->click();
        QCOMPARE(editor.service().checks.at(1).kind, u"tcp"_s);
        button(editor, u"Remove"_s)->click();
        QCOMPARE(editor.service().checks, shop().checks);
        button(editor, u"Remove"_s)->click();
        button(editor, u"Remove"_s)->click();
        QVERIFY(shows(editor, u"No check yet"_s));
        QVERIFY(ok(editor)->isEnabled()); // allowed: the status is unknown then
    }

    /// A plugin has a program instead of an address, and every kind its own interval.
    void fieldsFitTheKind()
    {
        SettingsTools given = tools();
        given.kinds.append({u"command"_s, u"Monitoring plugin"_s, false, false, false, {}});
        given.kinds.append({u"api"_s, u"API key"_s, false, false, true, {}});
        ServiceEditor editor(shop(), given, false);
        editor.show();
        button(editor, u"Add check"_s)->click();
        auto *kind = field<QComboBox>(editor, u"Type:"_s);
        auto *address = field<QLineEdit>(editor, u"Address:"_s);
        auto *interval = field<QSpinBox>(editor, u"Check every:"_s);
        address->setText(u"https://left.example/"_s);
        kind->setCurrentIndex(kind->findData(u"command"_s));
        QVERIFY(!address->isVisible());
        QVERIFY2(editor.problem().contains("command"_L1), qPrintable(editor.problem()));
        QVERIFY(field<QPlainTextEdit>(editor, u"Program:"_s)->isVisible());
        field<QPlainTextEdit>(editor, u"Program:"_s)->setPlainText(u"/usr/bin/check it\n-H\nshop.example"_s);
        QVERIFY2(editor.problem().isEmpty(), qPrintable(editor.problem()));
        const Check plugin = editor.service().checks.at(2);
        QCOMPARE(plugin.url, u"/usr/bin/check it -H shop.example"_s);
        QCOMPARE(plugin.options.value(u"command"_s),
                 (QJsonArray{u"/usr/bin/check it"_s, u"-H"_s, u"shop.example"_s}));
        QVERIFY(!plugin.options.contains(u"url"_s));
        QCOMPARE(interval->value(), 60);

        kind->setCurrentIndex(kind->findData(u"api"_s));
        QCOMPARE(interval->value(), 600);
        address->clear();
        QVERIFY(address->isVisible());
        QCOMPARE(address->placeholderText(), u"https://api.openai.com"_s);
        QVERIFY2(editor.problem().contains("needs a key"_L1), qPrintable(editor.problem()));
        auto *recipe = field<QComboBox>(editor, u"API:"_s);
        recipe->setCurrentText(u"ollama"_s);
        QVERIFY2(editor.problem().isEmpty(), qPrintable(editor.problem()));
        QCOMPARE(editor.service().checks.at(2).url, u"http://127.0.0.1:11434"_s);
        interval->setValue(120); // by hand: it stays
        kind->setCurrentIndex(kind->findData(u"tcp"_s));
        QCOMPARE(interval->value(), 120);
    }

    /// Where a key goes to a host that is not its vendor's, the field asks once, names both, and keeps the
    /// answer.
    void aKeyIsSentElsewhereOnlyAfterAQuestion()
    {
        SettingsTools given = tools();
        given.kinds.append({u"api"_s, u"API key"_s, false, false, true, {}});
        Service service = shop();
        Check api{u"api"_s, u"https://llm.example.org/v1"_s, 600};
        api.options = {{u"kind"_s, u"api"_s},
                       {u"recipe"_s, u"openai-compatible"_s},
                       {u"auth"_s, QJsonObject{{u"secret"_s, u"my-key"_s}}}};
        service.checks = {api};
        ServiceEditor editor(service, given, false);
        editor.show();
        const QString question = u"Send the secret “my-key” to llm.example.org?"_s;
        const auto allow = [&] {
            return button(editor, u"Send it to this host"_s);
        };
        QVERIFY(shows(editor, question));
        QVERIFY2(editor.problem().isEmpty(), qPrintable(editor.problem())); // it can wait
        allow()->click();
        QVERIFY(!shows(editor, question));
        QVERIFY(shows(editor, u"The secret “my-key” is sent to llm.example.org, as you allowed."_s));
        QVERIFY(editor.isChanged());
        const auto confirmed = [&] {
            return editor.service().checks.at(0).options.value(u"confirmedHost"_s);
        };
        QCOMPARE(confirmed().toString(), u"llm.example.org"_s);
        // Another host is another question, and the same one is no question.
        auto *address = field<QLineEdit>(editor, u"Address:"_s);
        address->setText(u"https://llm.example.net/v1"_s);
        QVERIFY(shows(editor, u"Send the secret “my-key” to llm.example.net?"_s));
        address->setText(u"https://llm.example.org/v2"_s);
        QVERIFY(shows(editor, u"as you allowed"_s));
        address->setText(u"http://127.0.0.1:4000"_s);
        QVERIFY(!shows(editor, u"my-key” "_s)); // it does not leave this computer
        address->setText(u"https://llm.example.org/v1"_s);
        button(editor, u"Do not send it there any more"_s)->click();
        QVERIFY(confirmed().isUndefined());
        QVERIFY(shows(editor, question));
    }

    void testShowsWhatTheCheckSeesAndPartsToTick()
    {
        QList<Check> tested;
        ServiceEditor editor(shop(), tools(&tested), false);
        editor.show();
        button(editor, u"Test now"_s)->click();
        QVERIFY(!button(editor, u"Test now"_s)->isEnabled());
        QTRY_VERIFY(button(editor, u"Test now"_s)->isEnabled());
        QVERIFY(shows(editor, u"This page says: Overloaded – Login: degraded"_s));
        QVERIFY(shows(editor, u"GET /api/v2/summary.json"_s));
        QVERIFY(shows(editor, u"HTTP status 200, 3 components, no open incident"_s)
                || shows(editor, u"HTTP status 200, 2 components, no open incident"_s));
        QVERIFY(shows(editor, u"name 3 ms, connected 12 ms, all 87 ms"_s));
        QCOMPARE(tested.size(), 2); // once as configured, once for all parts
        QCOMPARE(tested.at(0).components, QStringList{u"Core/*"_s});
        QVERIFY(tested.at(1).components.isEmpty());
        auto *picker = editor.findChild<ComponentPicker *>();
        QVERIFY(picker->isVisible());
        QCOMPARE(picker->topLevelItemCount(), 2);
        QCOMPARE(picker->topLevelItem(0)->checkState(0), Qt::Checked);
        QCOMPARE(picker->topLevelItem(1)->checkState(0), Qt::Unchecked);
        picker->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(editor.service().checks.at(0).components, QStringList{u"Core/Login"_s});
        picker->topLevelItem(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(editor.service().checks.at(0).components, (QStringList{u"Core/Login"_s, u"Docs"_s}));
        picker->topLevelItem(0)->child(0)->setCheckState(0, Qt::Checked);
        QCOMPARE(editor.service().checks.at(0).components, QStringList());
    }

    void pastedPageIsRecognisedAndPreviewed()
    {
        QStringList asked;
        QList<Check> tested;
        SettingsTools given = tools(&tested);
        given.detect
            = detectAs({u"statuspage"_s, u"https://status.shop.example"_s, u"Shop Status"_s}, &asked);
        ServiceEditor editor({}, given, true);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
        QTest::keyClicks(editor.focusWidget(), u"status.shop.example/history"_s);
        QVERIFY(asked.isEmpty()); // not while typing goes on
        QTest::keyClick(editor.focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(shows(editor, u"This page says: Overloaded"_s));
        QCOMPARE(asked, QStringList{u"https://status.shop.example/history"_s});
        QVERIFY(shows(editor, u"Found: Atlassian Statuspage"_s));
        const Service service = editor.service();
        QCOMPARE(service.name, u"Shop Status"_s);
        QCOMPARE(service.link, u"https://status.shop.example/history"_s);
        QCOMPARE(service.checks, (QList<Check>{Check{u"statuspage"_s, u"https://status.shop.example"_s}}));
        QVERIFY(editor.findChild<ComponentPicker *>()->isVisible());
        QVERIFY(ok(editor)->isEnabled());
    }

    void addressWithoutAPageIsMeasured()
    {
        SettingsTools given = tools();
        given.detect = [](const QString &, QObject *context, const DetectDone &done) {
            QMetaObject::invokeMethod(
                context,
                [done] {
                    done(Error{Error::Kind::Unreadable, u"no supported status page"_s});
                },
                Qt::QueuedConnection);
        };
        ServiceEditor editor({}, given, true);
        editor.show();
        QTest::keyClicks(words(editor), u"https://shop.example/health"_s);
        QTRY_VERIFY(shows(editor, u"No status page here"_s)); // once typing has ended
        QCOMPARE(editor.service().name, u"shop.example"_s);
        QCOMPARE(editor.service().checks, (QList<Check>{Check{u"http"_s, u"https://shop.example/health"_s}}));
    }

    void portsAreNotAskedForPages()
    {
        SettingsTools given = tools();
        given.detect = [](const QString &, QObject *, const DetectDone &) {
            QFAIL("asked");
        };
        ServiceEditor editor({}, given, true);
        editor.show();
        QTest::keyClicks(words(editor), u"db.example:5432"_s);
        QTRY_COMPARE(editor.service().checks, (QList<Check>{Check{u"tcp"_s, u"db.example:5432"_s}}));
    }

    void searchForAPageCanBeStopped()
    {
        QPointer<QObject> running;
        SettingsTools given = tools();
        given.detect = [&](const QString &, QObject *context, const DetectDone &) {
            running = context;
        };
        ServiceEditor editor({}, given, true);
        editor.show();
        QTest::keyClicks(words(editor), u"https://slow.example"_s);
        QTRY_VERIFY(running);
        QVERIFY(shows(editor, u"Checking this address"_s));
        button(editor, u"Stop"_s)->click();
        QVERIFY(!running);
        QVERIFY(shows(editor, u"Stopped"_s));
        words(editor)->setText(u"https://slow.example/2"_s);
        QTRY_VERIFY(running);
        words(editor)->setText(u"gitl"_s); // other words end the search, too
        QVERIFY(!running);
    }

    void wrongKindIsChangedByOneClick()
    {
        SettingsTools given = tools();
        given.testNow = [](const Check &check, QObject *context, const TestDone &done) {
            Reading reading;
            reading.reason = u"the status page changed"_s;
            reading.httpStatus = 200;
            reading.error = {Error::Kind::Unreadable, reading.reason};
            if (check.kind == "instatus"_L1) {
                reading = {};
                reading.status = Status::Online;
                reading.snapshot = std::make_shared<Snapshot>();
            }
            QMetaObject::invokeMethod(
                context, [done, reading] { done(reading, u"GET"_s); }, Qt::QueuedConnection);
        };
        given.kinds.append({u"instatus"_s, u"Instatus"_s, true, false, true, {}});
        given.detect = detectAs({u"instatus"_s, u"https://status.shop.example/en"_s, {}});
        ServiceEditor editor(shop(), given, false);
        editor.show();
        button(editor, u"Test now"_s)->click();
        QTRY_VERIFY(shows(editor, u"Found a status page: Instatus"_s));
        button(editor, u"Change it to “Instatus”"_s)->click();
        QCOMPARE(editor.service().checks.at(0).kind, u"instatus"_s);
        QCOMPARE(editor.service().checks.at(0).url, u"https://status.shop.example/en"_s);
        QTRY_VERIFY(shows(editor, u"This page says: Online"_s)); // tested anew at once
        QVERIFY(!shows(editor, u"This looks like"_s));
    }

    void optionsOfAProbeArriveAndDefaultsAreNotWritten()
    {
        Service service = shop();
        service.checks = {Check{u"http"_s, u"https://shop.example/"_s}};
        service.checks[0].options = {{u"expect"_s, QJsonArray{200, u"301-308"_s}}, {u"colour"_s, u"blue"_s}};
        ServiceEditor editor(service, tools(), false);
        editor.show();
        QCOMPARE(editor.service(), service);
        QVERIFY(field<QLineEdit>(editor, u"Must contain:"_s)
                    ->isVisible()); // one of the options differs: unfolded
        QVERIFY(!field<QComboBox>(editor, u"Record:"_s)->isVisible()); // dns only
        QCOMPARE(field<QLineEdit>(editor, u"Accepted status codes:"_s)->text(), u"200, 301-308"_s);
        field<QLineEdit>(editor, u"Must contain:"_s)->setText(u"ok"_s);
        field<QComboBox>(editor, u"Method:"_s)->setCurrentText(u"POST"_s);
        field<QPlainTextEdit>(editor, u"Headers to send:"_s)->setPlainText(u"Accept: text/html\nX-A:b"_s);
        field<QSpinBox>(editor, u"Warn before the certificate ends:"_s)->setValue(30);
        const QJsonObject expected{
            {u"expect"_s, QJsonArray{200, u"301-308"_s}},
            {u"colour"_s, u"blue"_s},
            {u"contains"_s, u"ok"_s},
            {u"method"_s, u"POST"_s},
            {u"headers"_s, QJsonObject{{u"Accept"_s, u"text/html"_s}, {u"X-A"_s, u"b"_s}}},
            {u"certificateDays"_s, 30}};
        QCOMPARE(editor.service().checks.at(0).options, expected);
        field<QLineEdit>(editor, u"Must contain:"_s)->clear();
        field<QComboBox>(editor, u"Method:"_s)->setCurrentIndex(0);
        field<QPlainTextEdit>(editor, u"Headers to send:"_s)->clear();
        field<QSpinBox>(editor, u"Warn before the certificate ends:"_s)->setValue(7);
        QCOMPARE(editor.service(), service);
        field<QLineEdit>(editor, u"Accepted status codes:"_s)->setText(u"abc"_s);
        QVERIFY(!ok(editor)->isEnabled());
        QVERIFY(shows(editor, u"must list status codes"_s));
    }

    void whatIfIsSaidWhileEditing()
    {
        SettingsTools given = tools();
        given.whatIf = [](const Service &before, const Service &after) {
            return u"%1 instead of %2"_s.arg(after.checks.at(1).slowAfterMs)
                .arg(before.checks.at(1).slowAfterMs);
        };
        ServiceEditor editor(shop(), given, false);
        editor.show();
        checkList(editor)->setCurrentRow(1);
        field<QSpinBox>(editor, u"Slow above:"_s)->setValue(9000);
        QTRY_VERIFY(shows(editor, u"9000 instead of 5000"_s));
    }

    void changedFieldsForgetATest()
    {
        QObject *context = nullptr;
        SettingsTools slow = tools();
        slow.testNow = [&](const Check &, QObject *given, const TestDone &) {
            context = given;
        };
        ServiceEditor editor(shop(), slow, false);
        editor.show();
        button(editor, u"Test now"_s)->click();
        QPointer<QObject> running = context;
        QVERIFY(running);
        field<QLineEdit>(editor, u"Address:"_s)->setText(u"https://other.example"_s);
        QVERIFY(!running); // its answer reaches nobody
        QVERIFY(button(editor, u"Test now"_s)->isEnabled());
    }

    void brokenEntriesAreMendedWithoutLosingTheRest()
    {
        Service broken = shop();
        broken.checks[0].kind = u"future"_s;
        broken.checks[0].problem = u"The kind \"future\" is not known"_s;
        broken.checks[0].options
            = {{u"kind"_s, u"future"_s}, {u"intervalSeconds"_s, u"soon"_s}, {u"colour"_s, u"blue"_s}};
        ServiceEditor editor(broken, tools(), false);
        editor.show();
        QVERIFY(!ok(editor)->isEnabled());
        QVERIFY(shows(editor, u"Choose a type that this version knows"_s));
        QCOMPARE(editor.service(), broken);
        auto *kind = field<QComboBox>(editor, u"Type:"_s);
        kind->setCurrentIndex(kind->findData(u"statuspage"_s));
        const Check mended = editor.service().checks.at(0);
        QCOMPARE(mended.problem, QString());
        QCOMPARE(mended.options, (QJsonObject{{u"colour"_s, u"blue"_s}}));
        QVERIFY(ok(editor)->isEnabled());
    }

    void hostileTextsStayPlainAndNarrow()
    {
        Service evil = shop();
        evil.name = evil.group = hostileText();
        evil.checks[0].url = u"https://"_s + hostileText();
        SettingsTools evilTools = tools();
        evilTools.catalogue = [&](const QString &) {
            return QList<Service>(500, evil);
        };
        evilTools.testNow = [](const Check &, QObject *context, const TestDone &done) {
            Reading reading;
            reading.reason = reading.warning = hostileText();
            Snapshot snapshot;
            snapshot.components = QList<Component>(5000, {u"1"_s, hostileText(), hostileText()});
            reading.snapshot = std::make_shared<Snapshot>(snapshot);
            QMetaObject::invokeMethod(
                context, [=] { done(reading, hostileText()); }, Qt::QueuedConnection);
        };
        ServiceEditor editor(evil, evilTools, true);
        editor.show();
        QVERIFY(editor.minimumSizeHint().width() < 1000);
        field<QLineEdit>(editor, u"Address:"_s)->setText(u"https://a.example"_s);
        button(editor, u"Test now"_s)->click();
        QTRY_VERIFY(button(editor, u"Test now"_s)->isEnabled());
        for (const QLabel *label : editor.findChildren<QLabel *>()) {
            QVERIFY(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()));
            QVERIFY(label->text().size() < 1200);
        }
        QVERIFY(editor.windowTitle().size() < 100);
    }
};

PILOTLAMP_TEST(ServiceEditorTest, QApplication);

} // namespace Pilotlamp::ServiceEditorTests

#include "tst_service_editor.moc"
