// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/welcome.h"

#include "rows.h"
#include "testlib/test_program.h"
#include "tools.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::WelcomeTests {

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
        QCOMPARE(item(welcome, u"ChatGPT"_s)->text(1), u"Checking…"_s);
        ServiceRow row = Testing::row(u"ChatGPT"_s, Status::Online);
        row.verdict.checkedAt = now();
        welcome.showRows({row});
        QCOMPARE(item(welcome, u"ChatGPT"_s)->text(1), u"Online"_s);
        QVERIFY(tested.isEmpty()); // the monitor asks it already
    }

    /// What is typed is asked before it is ticked: that is said beside whom the ticked ones ask.
    void whatIsTypedIsSaidToBeContacted()
    {
        QList<Check> tested;
        Welcome welcome(first(), tools(&tested));
        const QList<QLabel *> labels = welcome.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().startsWith(u"Pilotlamp only contacts: chatgpt.com"_s)
                && label->text().endsWith(u"An address that you type is contacted to find out what it is."_s);
        }));
    }

    void whatIsTickedIsAskedAtOnce()
    {
        QList<Check> tested;
        Welcome welcome(first(), tools(&tested));
        welcome.show();
        item(welcome, u"GitHub"_s)->setCheckState(0, Qt::Checked);
        QCOMPARE(item(welcome, u"GitHub"_s)->text(1), u"Checking…"_s);
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
        QPointer<QObject> appearance;
        SettingsTools given = tools();
        given.testNow = [&](const Check &, QObject *context, const TestDone &done) {
            appearance = context;
            late = done;
        };
        Welcome welcome(first(), given);
        item(welcome, u"GitLab"_s)->setCheckState(0, Qt::Checked);
        QVERIFY(appearance);
        item(welcome, u"GitLab"_s)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!appearance);
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

    void anAddressIsFoundInTheCatalogueOrDetected_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isAsked");
        QTest::addColumn<Result<FoundPage>>("answer");
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("kind");
        const Result<FoundPage> page(FoundPage{u"statuspage"_s, u"https://status.shop.example"_s, u"Shop"_s});
        QTest::newRow("known host") << u"https://github.com/me"_s << false << page << QString()
                                    << u"statuspage"_s;
        QTest::newRow("a page") << u"shop.example"_s << true << page << u"Found a status page (Atlassian"_s
                                << u"statuspage"_s;
        QTest::newRow("no page") << u"https://shop.example/"_s << true
                                 << Result<FoundPage>(Error{Error::Kind::Unreadable, u"nothing"_s})
                                 << u"No status page here"_s << u"http"_s;
        QTest::newRow("no answer") << u"https://shop.example/"_s << true
                                   << Result<FoundPage>(Error{Error::Kind::Unreachable, u"refused"_s})
                                   << u"No answer could be read from this address: refused"_s << u"http"_s;
        QTest::newRow("a port") << u"shop.example:5432"_s << false << page << u"No status page"_s << u"tcp"_s;
        QTest::newRow("a word") << u"zzz"_s << false << page << u"Not in the catalogue"_s << QString();
    }

    void anAddressIsFoundInTheCatalogueOrDetected()
    {
        QFETCH(QString, typed);
        QFETCH(Result<FoundPage>, answer);
        QFETCH(QString, said);
        QFETCH(QString, kind);
        QStringList asked;
        SettingsTools given = tools();
        given.detect = [&](const QString &address, QObject *context, const DetectDone &done) {
            asked.append(address);
            QMetaObject::invokeMethod(
                context, [done, answer] { done(answer); }, Qt::QueuedConnection);
        };
        Welcome welcome(first(), given);
        welcome.show();
        QVERIFY(QTest::qWaitForWindowExposed(&welcome));
        welcome.findChild<QLineEdit *>()->setText(typed);
        const auto *list = welcome.findChild<QTreeWidget *>();
        const QLabel *hint = nullptr;
        for (const QLabel *label : welcome.findChildren<QLabel *>()) {
            if (label->accessibleName() == u"What was found"_s)
                hint = label;
        }
        if (kind.isEmpty()) {
            QVERIFY(hint->isVisible() && hint->text().startsWith(said));
            QCOMPARE(list->topLevelItemCount(), 0);
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(list->topLevelItemCount(), 1, 10000);
        QTEST(!asked.isEmpty(), "isAsked");
        QCOMPARE(hint->isVisible(), !said.isEmpty());
        QVERIFY2(hint->text().startsWith(said), qPrintable(hint->text()));
        list->topLevelItem(0)->setCheckState(0, Qt::Checked);
        const QList<Service> services = welcome.services();
        QCOMPARE(services.size(), 2);
        QCOMPARE(services.at(1).checks.first().kind, kind);
        QVERIFY(!services.at(1).id.isEmpty() && !services.at(1).name.isEmpty());
    }

    void skippingChoosesNothing()
    {
        Welcome welcome(first(), tools());
        QSignalSpy spy(&welcome, &Welcome::chosen);
        welcome.show();
        button(welcome, u"Use ChatGPT only"_s)->click();
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
        button(welcome, u"Start watching"_s)->click();
        QVERIFY(welcome.isVisible());
        QCOMPARE(spy.size(), 0);
        button(welcome, u"Start watching"_s)->click(); // without the start at login
        QCOMPARE(spy.size(), 1);
    }
};

PILOTLAMP_TEST(WelcomeTest, QApplication);

} // namespace Pilotlamp::WelcomeTests

#include "tst_welcome.moc"
