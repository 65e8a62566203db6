// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome.h"

#include "rows.h"
#include "tools.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;

namespace {

QList<Service> first()
{
    Service chat{u"chatgpt"_s, u"ChatGPT"_s};
    chat.checks = {Check{u"http"_s, u"https://chatgpt.com/"_s}};
    return {chat};
}

QTreeWidgetItem *item(const Welcome &welcome, const QString &name)
{
    const auto *list = welcome.findChild<QTreeWidget *>();
    for (int i = 0; i < list->topLevelItemCount(); ++i) {
        if (list->topLevelItem(i)->text(0).startsWith(name))
            return list->topLevelItem(i);
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

QStringList ids(const QList<Service> &services)
{
    QStringList ids;
    for (const Service &service : services)
        ids.append(service.id);
    return ids;
}

} // namespace

class WelcomeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstServicesAreTickedAndShowWhatIsWatched()
    {
        QList<Check> tested;
        Welcome welcome(first(), tools(&tested));
        welcome.show();
        QCOMPARE(ids(welcome.services()), QStringList{u"chatgpt"_s});
        QCOMPARE(item(welcome, u"ChatGPT"_s)->checkState(0), Qt::Checked);
        QCOMPARE(item(welcome, u"ChatGPT"_s)->text(1), u"Asking…"_s);
        ServiceRow row = Testing::row(u"ChatGPT"_s, Status::Online);
        row.verdict.checkedAt = now();
        welcome.showRows({row});
        QCOMPARE(item(welcome, u"ChatGPT"_s)->text(1), u"Online"_s);
        QVERIFY(tested.isEmpty()); // the monitor asks it already
    }

    void whatIsTickedIsAskedAtOnce()
    {
        QList<Check> tested;
        Welcome welcome(first(), tools(&tested));
        welcome.show();
        item(welcome, u"GitHub"_s)->setCheckState(0, Qt::Checked);
        QCOMPARE(item(welcome, u"GitHub"_s)->text(1), u"Asking…"_s);
        QTRY_VERIFY2(item(welcome, u"GitHub"_s)->text(1).startsWith(u"Overloaded"_s),
                     qPrintable(item(welcome, u"GitHub"_s)->text(1)));
        QCOMPARE(tested.size(), 1);
        item(welcome, u"GitHub"_s)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(item(welcome, u"GitHub"_s)->text(1), QString());
        QCOMPARE(ids(welcome.services()), QStringList{u"chatgpt"_s});
    }

    void anAnswerThatComesTooLateReachesNobody()
    {
        TestDone late;
        QPointer<QObject> look;
        SettingsTools given = tools();
        given.testNow = [&](const Check &, QObject *context, const TestDone &done) {
            look = context;
            late = done;
        };
        Welcome welcome(first(), given);
        item(welcome, u"GitLab"_s)->setCheckState(0, Qt::Checked);
        QVERIFY(look);
        item(welcome, u"GitLab"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!look);
    }

    void chosenByKeyboardOnly()
    {
        Welcome welcome(first(), tools());
        QSignalSpy spy(&welcome, &Welcome::chosen);
        welcome.show();
        QVERIFY(QTest::qWaitForWindowExposed(&welcome));
        QTest::keyClicks(welcome.focusWidget(), u"gith"_s);
        QTest::keyClick(welcome.focusWidget(), Qt::Key_Tab);
        auto *list = welcome.findChild<QTreeWidget *>();
        QCOMPARE(welcome.focusWidget(), list);
        QTest::keyClick(list, Qt::Key_Home);
        list->setCurrentItem(list->topLevelItem(0));
        QTest::keyClick(list, Qt::Key_Space);
        QTest::keyClick(list, Qt::Key_Tab);
        QTest::keyClick(welcome.focusWidget(), Qt::Key_Down); // outages only
        QTest::keyClick(&welcome, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        const auto services = spy.at(0).at(0).value<QList<Service>>();
        QCOMPARE(ids(services), (QStringList{u"chatgpt"_s, u"github"_s}));
        QVERIFY(services.at(0).notify == NotifyLevel::Outages);
        QVERIFY(services.at(1).notify == NotifyLevel::Outages);
    }

    void returnTicksWhatWasFound()
    {
        Welcome welcome(first(), tools());
        welcome.show();
        QVERIFY(QTest::qWaitForWindowExposed(&welcome));
        QTest::keyClicks(welcome.focusWidget(), u"gitl"_s);
        QTest::keyClick(welcome.focusWidget(), Qt::Key_Return);
        QVERIFY(welcome.isVisible());
        QCOMPARE(ids(welcome.services()), (QStringList{u"chatgpt"_s, u"gitlab"_s}));
    }

    void skippingChoosesNothing()
    {
        Welcome welcome(first(), tools());
        QSignalSpy spy(&welcome, &Welcome::chosen);
        welcome.show();
        button(welcome, u"Skip"_s)->click();
        QVERIFY(!welcome.isVisible());
        QCOMPARE(spy.size(), 0);
    }

    void refusedAutostartIsSaidAndNothingIsLost()
    {
        QString refusal = u"the folder is read-only"_s;
        SettingsTools given = tools();
        given.setAutostart = [&](bool) {
            return refusal;
        };
        Welcome welcome(first(), given);
        QSignalSpy spy(&welcome, &Welcome::chosen);
        welcome.show();
        welcome.findChild<QCheckBox *>()->setChecked(true);
        button(welcome, u"Watch these"_s)->click();
        QVERIFY(welcome.isVisible());
        QCOMPARE(spy.size(), 0);
        button(welcome, u"Watch these"_s)->click(); // without the start at login
        QCOMPARE(spy.size(), 1);
    }
};

QTEST_MAIN(WelcomeTest)
#include "tst_welcome.moc"
