// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/add_service.h"
#include "ui/settings/address_box.h"

#include "testlib/test_program.h"
#include "tools.h"
#include "ui/settings/suggestion.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::AddServiceTests {

namespace {

QPushButton *button(const QWidget &dialog, const QString &text)
{
    for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
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

QStringList kindsOf(const Service &service)
{
    QStringList kinds;
    for (const Check &check : service.checks)
        kinds.append(check.kind);
    return kinds;
}

SettingsTools withPage()
{
    SettingsTools given = tools();
    given.detect = detectAs({u"statuspage"_s, u"https://shop.example"_s, u"Shop Status"_s});
    return given;
}

} // namespace

class AddServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// The page at the root says what its vendor says; the address that was pasted is checked all the same.
    void aPastedAddressIsReadAndMeasured()
    {
        AddService dialog(withPage());
        dialog.show();
        QVERIFY(!button(dialog, u"Add"_s)->isEnabled());
        dialog.setText(u"https://shop.example/checkout/health"_s);
        QTRY_VERIFY(button(dialog, u"Add"_s)->isEnabled());
        QList<QCheckBox *> boxes;
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>())
            boxes.append(box);
        QCOMPARE(boxes.size(), 2);
        for (const QCheckBox *box : std::as_const(boxes))
            QVERIFY(box->isChecked());
        QVERIFY(boxes.at(0)->text().startsWith(u"Read their page: https://shop.example"_s));
        QVERIFY(boxes.at(1)->text().contains(u"https://shop.example/checkout/health"_s));
        QTRY_VERIFY(shows(dialog, u"Degraded – Login: degraded"_s)); // how it is right now
        boxes.at(0)->setChecked(false);
        QCOMPARE(kindsOf(dialog.service()), QStringList{u"http"_s});
        boxes.at(1)->setChecked(false);
        QVERIFY(!button(dialog, u"Add"_s)->isEnabled());
        QVERIFY(shows(dialog, u"Before you can add: Tick what to watch"_s));
        boxes.at(0)->setChecked(true);
        boxes.at(1)->setChecked(true);
        button(dialog, u"Add"_s)->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(kindsOf(dialog.service()), (QStringList{u"statuspage"_s, u"http"_s}));
        QCOMPARE(dialog.service().id, u"shop-status"_s);
    }

    /// What the catalogue knows of the host is offered with the address itself.
    void anAddressOfTheCatalogueIsMeasuredToo()
    {
        AddService dialog(withPage());
        dialog.setText(u"https://github.com/me/project"_s);
        QCOMPARE(dialog.service().name, u"GitHub"_s);
        QCOMPARE(kindsOf(dialog.service()), (QStringList{u"statuspage"_s, u"http"_s}));
        QCOMPARE(dialog.service().checks.constLast().url, u"https://github.com/me/project"_s);
    }

    void thePageItselfIsNotMeasured()
    {
        AddService dialog(withPage());
        dialog.setText(u"shop.example/"_s);
        QTRY_VERIFY(button(dialog, u"Add"_s)->isEnabled());
        QCOMPARE(kindsOf(dialog.service()), QStringList{u"statuspage"_s});
    }

    /// Who is who is told by the address; equal names are only pointed out.
    void equalAddressesAndNamesAreSaid()
    {
        SettingsTools given = withPage();
        Service old{u"old"_s, u"My page"_s};
        old.checks = {Check{u"statuspage"_s, u"https://www.Shop.example/"_s}};
        given.others = {old, Service{u"other"_s, u"Shop Status"_s}};
        AddService dialog(given);
        dialog.show();
        dialog.setText(u"https://shop.example/checkout"_s);
        QTRY_VERIFY(shows(dialog, u"Already watched as “My page”"_s));
        QVERIFY(shows(dialog, u"Another service has this name"_s));
        QVERIFY(!button(dialog, u"Add"_s)->isEnabled());
        QVERIFY(shows(dialog, u"Before you can add: Another service has this name"_s));
        QTest::keyClick(dialog.findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        // Another name is no other page; without that page there is something to add.
        for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
            if (field->text() == "Shop Status"_L1)
                field->setText(u"Shop 2"_s);
        }
        QVERIFY(!button(dialog, u"Add"_s)->isEnabled());
        QVERIFY(shows(dialog, u"Before you can add: Already watched as “My page”"_s));
        dialog.findChildren<QCheckBox *>().constFirst()->click();
        QVERIFY(button(dialog, u"Add"_s)->isEnabled());
        QCOMPARE(dialog.service().id, u"shop-2"_s);
        given.others[0].checks[0].url = u"https://shop.example/eu"_s;
        given.others[1].name = u"Another shop"_s;
        AddService apart(given);
        apart.show();
        apart.setText(u"https://shop.example/checkout"_s);
        QTRY_VERIFY(button(apart, u"Add"_s)->isEnabled());
        QVERIFY(!shows(apart, u"Already watched as"_s));
    }

    /// It belongs in the keyring, and an address is stored as it is.
    void aPasswordInAnAddressIsNotTaken()
    {
        AddService dialog(withPage());
        dialog.show();
        dialog.setText(u"https://me:secret@shop.example/checkout"_s);
        QVERIFY(shows(dialog, u"Leave user name and password out"_s));
        QTest::keyClick(dialog.findChild<AddressBox *>()->findChild<QLineEdit *>(), Qt::Key_Return);
        QVERIFY(dialog.isVisible() && !button(dialog, u"Add"_s)->isEnabled());
        QVERIFY(!shows(dialog, u"Shop Status"_s));
    }

    /// What can be added is what the field says, never what it said before.
    void anotherTextIsAnotherService()
    {
        AddService dialog(withPage());
        dialog.show();
        dialog.setText(u"https://shop.example/checkout"_s);
        QTRY_VERIFY(button(dialog, u"Add"_s)->isEnabled());
        auto *field = dialog.findChild<AddressBox *>()->findChild<QLineEdit *>();
        field->selectAll();
        QTest::keyClicks(field, u"not a thing"_s);
        QVERIFY(!button(dialog, u"Add"_s)->isEnabled());
        QVERIFY(!shows(dialog, u"Shop Status"_s));
        QVERIFY(shows(dialog, u"Not in the catalogue."_s));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        dialog.setText(u"https://shop.example/checkout"_s);
        QTRY_VERIFY(button(dialog, u"Add"_s)->isEnabled());
        field->clear();
        QTest::keyClick(&dialog, Qt::Key_Escape); // nothing is there that could be lost
        QVERIFY(!dialog.isVisible());
    }

    /// Escape on an empty box just closes; once something was found, it is lost only when asked.
    void escapeLosesNothingUnasked()
    {
        AddService empty(withPage());
        empty.show();
        QTest::keyClick(&empty, Qt::Key_Escape);
        QVERIFY(!empty.isVisible());
        AddService dialog(withPage());
        dialog.show();
        dialog.setText(u"https://shop.example/checkout"_s);
        QTRY_VERIFY(button(dialog, u"Add"_s)->isEnabled());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        auto *question = dialog.findChild<QMessageBox *>();
        QVERIFY(question);
        question->button(QMessageBox::Discard)->click();
        QVERIFY(!dialog.isVisible());
    }

    void everythingElseIsBehindAdvanced()
    {
        AddService dialog(withPage());
        QSignalSpy spy(&dialog, &AddService::advancedWanted);
        dialog.setText(u"https://shop.example/checkout"_s);
        QTRY_VERIFY(button(dialog, u"Add"_s)->isEnabled());
        button(dialog, u"Advanced…"_s)->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).value<Service>().checks.size(), 2);
    }

    void aNewServiceGoesToItsGroup()
    {
        const QList<Service> services{Service{u"a"_s, u"A"_s, {}, u"One"_s},
                                      Service{u"b"_s, u"B"_s, {}, u"Two"_s},
                                      Service{u"c"_s, u"C"_s, {}, u"One"_s}, Service{u"d"_s, u"D"_s}};
        QCOMPARE(placeFor(services, Service{u"x"_s, u"X"_s, {}, u"One"_s}), 3);
        QCOMPARE(placeFor(services, Service{u"x"_s, u"X"_s, {}, u"New"_s}), 4);
        QVERIFY(isSameAddress(u"https://www.Shop.example/"_s, u"shop.example"_s));
        QVERIFY(!isSameAddress(u"https://shop.example:8443"_s, u"https://shop.example"_s));
    }
};

PILOTLAMP_TEST(AddServiceTest, QApplication);

} // namespace Pilotlamp::AddServiceTests

#include "tst_add_service.moc"
