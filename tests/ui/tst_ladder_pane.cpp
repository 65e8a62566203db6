// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text.h"
#include "ui/window/ladder_pane.h"

#include "rows.h"
#include "testlib/test_program.h"
#include "ui/window/ladder_model.h"
#include "ui/window/status_window.h"
#include "ui/window/why_path.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::LadderPaneTests {

namespace {

/// An explanation that goes on when the test says so.
struct Played {
    QString asked = {};
    QPointer<QObject> context = {};
    std::function<void(const StepResult &)> found = {};
    std::function<void(const Diagnosis &)> done = {};

    Explain tool()
    {
        return [this](const QString &id, QObject *of, std::function<void(const StepResult &)> seen,
                      std::function<void(const Diagnosis &)> end) {
            asked = id;
            context = of;
            found = std::move(seen);
            done = std::move(end);
        };
    }
};

Diagnosis climbed()
{
    Diagnosis diagnosis;
    diagnosis.target = u"https://user:secret@shop.example/health?key=secret"_s;
    diagnosis.steps = {{DiagnosisStep::Link, StepOutcome::Fine, -1, u"a network is connected"_s},
                       {DiagnosisStep::Tls, StepOutcome::NotNeeded, -1, u"the connection is not encrypted"_s},
                       {DiagnosisStep::Http, StepOutcome::Failed, 412, u"answered 503"_s}};
    diagnosis.conclusion.status = Status::Offline;
    diagnosis.conclusion.whose = Whose::Them;
    diagnosis.conclusion.reason = u"answered 503 Service Unavailable"_s;
    diagnosis.ms = 431;
    return diagnosis;
}

QPushButton *buttonOf(const QWidget &pane, const QString &text)
{
    for (QPushButton *button : pane.findChildren<QPushButton *>()) {
        if (QString(button->text()).remove(u'&') == text)
            return button;
    }
    return nullptr;
}

QString labels(const QWidget &pane)
{
    QStringList texts;
    for (const QLabel *label : pane.findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

} // namespace

class LadderPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void stepsAppearAsTheyAreFound()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        pane.setService(row(u"Shop"_s, Status::Offline).service);
        auto *model = pane.findChild<LadderModel *>();
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto *button = pane.findChild<QPushButton *>();
        const auto finding = [&](DiagnosisStep step) {
            return model->index(int(step), LadderModel::Finding).data().toString();
        };
        QCOMPARE(finding(DiagnosisStep::Link), u"skipped"_s);
        button->click();
        QCOMPARE(played.asked, u"shop"_s);
        QVERIFY(pane.isRunning());
        QCOMPARE(button->text().remove(u'&'), u"Cancel"_s);
        QCOMPARE(finding(DiagnosisStep::Link), u"checking…"_s);
        played.found({DiagnosisStep::Link, StepOutcome::Fine, 3, u"a network is connected"_s});
        QCOMPARE(finding(DiagnosisStep::Link), u"a network is connected"_s);
        QCOMPARE(finding(DiagnosisStep::Http), u"checking…"_s);
        played.done(climbed());
        QVERIFY(!pane.isRunning());
        QCOMPARE(finding(DiagnosisStep::Http), u"answered 503"_s);
        QCOMPARE(finding(DiagnosisStep::Tls), u"skipped: the connection is not encrypted"_s);
        QCOMPARE(finding(DiagnosisStep::Content), u"skipped"_s);
        const QModelIndex http = model->index(int(DiagnosisStep::Http), LadderModel::Step);
        QVERIFY(!http.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(http.data(Qt::AccessibleTextRole).toString().endsWith(u": failed"_s));
        const QString recorded = labels(pane);
        QVERIFY(recorded.contains(u"Offline – It's them"_s));
        QVERIFY(recorded.contains(u"Answered 503 Service Unavailable"_s));
        QVERIFY(recorded.contains(u"https://shop.example/health"_s));
        QVERIFY(recorded.contains(u"Checked 14:30, took 431 ms"_s));
        QVERIFY(!recorded.contains(u"secret"_s));
    }

    /// One look at a service that is not known to be bad accuses nobody; once it is, the same look does.
    void whatIsNotConfirmedIsOneLook()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        const Service shop = row(u"Shop"_s, Status::Unknown).service;
        pane.setService(shop, {}, false);
        pane.start();
        played.done(climbed());
        QVERIFY2(labels(pane).contains(u"Last check: Offline – not confirmed yet"_s),
                 qPrintable(labels(pane)));
        QVERIFY(!labels(pane).contains(u"It's them"_s));
        pane.setService(shop, {}, true);
        QVERIFY(labels(pane).contains(u"Offline – It's them"_s));
        Diagnosis well = climbed();
        well.conclusion.status = Status::Online;
        well.conclusion.whose = Whose::None;
        pane.setService(shop, {}, false);
        pane.start();
        played.done(well);
        QVERIFY(!labels(pane).contains(u"not confirmed"_s));
    }

    void itClimbsWhenItIsSeenAndForEachServiceAnew()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        pane.setService(row(u"Shop"_s, Status::Offline).service);
        QVERIFY(!QTest::qWaitFor([&] { return !played.asked.isEmpty(); }, 600));
        pane.show();
        QTRY_COMPARE(played.asked, u"shop"_s);
        played.done(climbed());
        // Neither news of the same service nor a second view of it ask again.
        played.asked.clear();
        pane.setService(row(u"Shop"_s, Status::Overload).service);
        pane.hide();
        pane.show();
        QVERIFY(!QTest::qWaitFor([&] { return !played.asked.isEmpty(); }, 600));
        for (const QString &passed : {u"Chat"_s, u"Mail"_s, u"Maps"_s})
            pane.setService(row(passed, Status::Online).service);
        QVERIFY(played.asked.isEmpty());
        QTRY_COMPARE(played.asked, u"maps"_s);
    }

    /// What was found of an outage says nothing once it is over.
    void aChangedStatusIsDiagnosedAnew()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        pane.setService(row(u"Shop"_s, Status::Offline).service, now().addSecs(-60));
        pane.show();
        QTRY_COMPARE(played.asked, u"shop"_s);
        played.done(climbed());
        played.asked.clear();
        pane.setService(row(u"Shop"_s, Status::Offline).service, now().addSecs(-60));
        QVERIFY(played.asked.isEmpty());
        pane.setService(row(u"Shop"_s, Status::Online).service, now().addSecs(5));
        QCOMPARE(played.asked, u"shop"_s);
        played.done(climbed());
        // While nobody looks it waits.
        pane.hide();
        played.asked.clear();
        pane.setService(row(u"Shop"_s, Status::Offline).service, now().addSecs(60));
        QVERIFY(played.asked.isEmpty());
        pane.show();
        QTRY_COMPARE(played.asked, u"shop"_s);
    }

    void cancelEndsTheDiagnosisAndKeepsWhatWasFound()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        pane.setService(row(u"Shop"_s, Status::Offline).service);
        pane.start();
        played.found({DiagnosisStep::Link, StepOutcome::Fine, 3, u"a network is connected"_s});
        pane.cancel();
        QVERIFY(!played.context);
        auto *model = pane.findChild<LadderModel *>();
        QCOMPARE(model->index(0, LadderModel::Finding).data().toString(), u"a network is connected"_s);
        QCOMPARE(model->index(6, LadderModel::Finding).data().toString(), u"skipped"_s);
        QVERIFY(labels(pane).contains(u"Cancelled"_s));
    }

    void anotherServiceEndsTheDiagnosis()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        pane.setService(row(u"Shop"_s, Status::Offline).service);
        pane.start();
        pane.setService(row(u"Shop"_s, Status::Overload).service); // the same one, with news
        QVERIFY(played.context);
        pane.setService(row(u"Mail"_s, Status::Online).service);
        QVERIFY(!played.context);
        QVERIFY(!pane.isRunning());
        pane.setService({});
        pane.start();
        QVERIFY(!pane.isRunning());
    }

    /// In the words of the list and the window: nobody else can be meant by it.
    void whatRunsHereIsSaidToBeHere()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        pane.setService(row(u"Shop"_s, Status::Offline).service);
        pane.start();
        Diagnosis here = climbed();
        here.target = u"http://127.0.0.5:8080/"_s;
        here.conclusion.whose = Whose::Unclear;
        played.done(here);
        QVERIFY(labels(pane).contains(u"Offline – On this computer"_s));
    }

    void hostileTextStaysPlain()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        pane.setService(row(u"Shop"_s, Status::Offline).service);
        pane.start();
        Diagnosis evil = climbed();
        evil.target = evil.conclusion.reason = evil.conclusion.warning = hostileText();
        evil.steps.first().sentence = hostileText();
        played.done(evil);
        for (const QLabel *label : pane.findChildren<QLabel *>())
            QVERIFY(label->textFormat() == Qt::PlainText && label->text().size() < 1500);
        const QModelIndex link = pane.findChild<LadderModel *>()->index(0, LadderModel::Finding);
        QVERIFY(link.data().toString().size() <= 400);
        QVERIFY(!Qt::mightBeRichText(link.data(Qt::ToolTipRole).toString()));
    }

    /// The first thing that fails is broken: the link where
    /// nothing answered, the place where it answered badly.
    void theFirstFailureBreaksTheWay()
    {
        using State = WhyNode::State;
        const auto at = [](const QList<WhyNode> &nodes, WhyNode::Place place) {
            return nodes.at(int(place));
        };
        const QList<WhyNode> answered = whyNodes(climbed().steps, false);
        QCOMPARE(answered.size(), 6);
        QCOMPARE(at(answered, WhyNode::Place::Server).state, State::Failed);
        QCOMPARE(at(answered, WhyNode::Place::Server).finding, u"answered 503"_s);
        for (qsizetype i = 1; i < 5; ++i)
            QCOMPARE(whyLinkTo(answered, i), WhyLink::Fine);
        QList<StepResult> silent{
            {DiagnosisStep::Link, StepOutcome::Fine},
            {DiagnosisStep::Dns, StepOutcome::Failed, -1, u"your DNS server does not answer"_s, true},
            {DiagnosisStep::References, StepOutcome::Failed, -1, u"nothing answers"_s, true}};
        const QList<WhyNode> cut = whyNodes(silent, false);
        QCOMPARE(whyLinkTo(cut, 1), WhyLink::Fine);
        QCOMPARE(whyLinkTo(cut, 2), WhyLink::Broken);
        QCOMPARE(whyLinkTo(cut, 3), WhyLink::Unknown); // behind it nothing is claimed
        QCOMPARE(at(cut, WhyNode::Place::Server).state, State::Skipped);
        QCOMPARE(at(whyNodes(silent, true), WhyNode::Place::Server).state, State::Waiting);
        // A server that took the connection is there, though its answer never came.
        const QList<StepResult> hung{{DiagnosisStep::Tcp, StepOutcome::Fine, 20, u"connects"_s},
                                     {DiagnosisStep::Http, StepOutcome::Failed, 5000, u"timed out"_s, true}};
        QVERIFY(!at(whyNodes(hung, false), WhyNode::Place::Server).silent);
        QCOMPARE(whyLinkTo(whyNodes(hung, false), 4), WhyLink::Fine);
    }

    /// What has no room ends in "…", never in the middle of nothing.
    void linesThatHaveNoRoomAreMarked()
    {
        const QFont font;
        const QString text = u"answered 404 Not Found: wrong address or the page was moved elsewhere"_s;
        const int narrow = QFontMetrics(font).horizontalAdvance(u"answered 404 Not Fo"_s);
        QCOMPARE(elidedLines(text, font, 10'000, 3), QStringList{text});
        const QStringList all = elidedLines(text, font, narrow, 20);
        QVERIFY(all.size() > 3);
        QCOMPARE(all.join(u' '), text);
        const QStringList few = elidedLines(text, font, narrow, 3);
        QCOMPARE(few.size(), 3);
        QCOMPARE(few.first(2), all.first(2));
        QVERIFY2(few.constLast().endsWith(u'…'), qPrintable(few.constLast()));
        for (const QString &line : few)
            QVERIFY(QFontMetrics(font).horizontalAdvance(line) <= narrow);
        QCOMPARE(elidedLines({}, font, narrow, 3).join(u' '), QString());
    }

    /// Every width shows the words: beside one another, or below where there is no room.
    void theWayFitsEveryWidth()
    {
        WhyPath path;
        path.setNodes(whyNodes(climbed().steps, false));
        QVERIFY(path.heightForWidth(200) > path.heightForWidth(900));
        for (const int points : {9, 18}) {
            QFont font = path.font();
            font.setPointSize(points);
            path.setFont(font);
            QVERIFY(path.minimumSizeHint().width() < 420);
        }
    }

    void whatIsShownCanBeCopied()
    {
        Played played;
        LadderPane pane(played.tool(), now);
        pane.resize(700, 600);
        pane.setService(row(u"Shop"_s, Status::Offline).service);
        QVERIFY(!buttonOf(pane, u"Copy as text"_s)->isEnabled());
        pane.start();
        played.done(climbed());
        buttonOf(pane, u"Copy as text"_s)->click();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"Shop: Offline – It's them"_s), qPrintable(text));
        QVERIFY(text.contains(u"Answer: failed, 412 ms – answered 503"_s));
        QVERIFY(text.contains(u"Skipped: "_s) && text.contains(u"the connection is not encrypted"_s));
        QVERIFY(!text.contains(u"secret"_s));
        pane.show();
        buttonOf(pane, u"Copy as picture"_s)->click();
        const QImage picture = QGuiApplication::clipboard()->image();
        QVERIFY(picture.width() > 500 && picture.height() > 200);
    }

    void theWindowExplainsByItsShortcut()
    {
        Played played;
        ServiceTools tools;
        tools.explain = played.tool();
        Requests requests;
        StatusWindow window(&requests, now);
        window.setTools(tools);
        window.setRows(fiveRows());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(played.asked, u"chatgpt"_s);
        QVERIFY(window.findChild<LadderPane *>()->isVisible());
        window.explain(u"mail"_s);
        QCOMPARE(played.asked, u"mail"_s);
        window.explain(u"no such"_s);
        QCOMPARE(played.asked, u"mail"_s);
    }
};

PILOTLAMP_TEST(LadderPaneTest, QApplication);

} // namespace Pilotlamp::LadderPaneTests

#include "tst_ladder_pane.moc"
