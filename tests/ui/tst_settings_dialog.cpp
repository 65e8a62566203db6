// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include "rows.h"
#include "tools.h"
#include "ui/service_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextDocument>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;

namespace {

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
        auto *list = dialog.findChild<QListWidget *>();
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
        dialog.findChild<QListWidget *>()->setCurrentRow(1);
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
        auto *list = dialog.findChild<QListWidget *>();
        QVERIFY(list->model()->moveRow({}, 0, {}, 3)); // what a drop inside the list does
        QCOMPARE(names(applied(dialog)), (QStringList{u"Shop"_s, u"Wiki"_s, u"Mail"_s}));
    }

    void duplicatesHaveAnIdOfTheirOwn()
    {
        SettingsDialog dialog(three(), {}, tools());
        dialog.show();
        dialog.findChild<QListWidget *>()->setCurrentRow(1);
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
        auto *editor = dialog.findChild<ServiceEditor *>();
        QVERIFY(editor);
        editor->findChild<QListWidget *>()->setCurrentRow(0); // GitHub of the catalogue
        QCOMPARE(editor->service().name, u"GitHub"_s);
        ok(*editor)->click();
        QTRY_VERIFY(!dialog.findChild<ServiceEditor *>());
        dialog.editService(u"wiki"_s);
        editor = dialog.findChild<ServiceEditor *>();
        editor->findChild<QCheckBox *>()->setChecked(false);
        editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel)->click();
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
        SettingsDialog dialog(three(), before, tools());
        dialog.show();
        dialog.showPreferences();
        QVERIFY(!dialog.isChanged());
        for (QSpinBox *box : dialog.findChildren<QSpinBox *>())
            box->setValue(box->value() + 5);
        auto *style = dialog.findChild<QComboBox *>();
        style->setCurrentIndex(style->findData(u"colour-blind"_s));
        auto *references = dialog.findChild<QPlainTextEdit *>();
        references->setPlainText(u"example.com"_s);
        QVERIFY(!ok(dialog)->isEnabled());
        references->setPlainText(u"https://example.com/check"_s);
        QVERIFY(ok(dialog)->isEnabled());
        Preferences after;
        applied(dialog, &after);
        Preferences expected = before;
        expected.graceSeconds += 5;
        expected.groupWaitSeconds += 5;
        expected.remindAfterMinutes += 5;
        expected.historyMegabytes += 5;
        expected.iconStyle = u"colour-blind"_s;
        expected.references = {u"https://example.com/check"_s};
        QCOMPARE(after, expected);
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
        const auto *first = dialog.findChild<QListWidget *>()->item(0);
        QVERIFY(first->text().startsWith(u"⚠"_s));
        QVERIFY(first->text().size() < 150);
        QVERIFY(!Qt::mightBeRichText(first->toolTip()));
        QCOMPARE(applied(dialog), services);
    }
};

QTEST_MAIN(SettingsDialogTest)
#include "tst_settings_dialog.moc"
