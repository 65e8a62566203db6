// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"

#include "front_page.h"
#include "rows.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/common/about.h"
#include "ui/common/visible_frame_style.h"
#include "ui/settings/add_service.h"
#include "ui/settings/secret_dialog.h"
#include "ui/settings/service_editor.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/welcome.h"
#include "ui/tray/tray.h"
#include "ui/window/notification_log_window.h"
#include "ui/window/row_history_loader.h"
#include "ui/window/status_window.h"
#include "ui/window/wrong_verdict.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>
#include <QTreeWidget>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::UiShotsTests {

namespace {

ServiceRow longRow()
{
    ServiceRow row
        = Testing::row(u"Datenverarbeitungsgesellschaft Kundenportal Norddeutschland"_s, Status::Overload,
                       u"die Antwort kam nach 9,2 Sekunden, erlaubt sind fünf Sekunden"_s);
    row.verdict.warning = u"das Zertifikat läuft in fünf Tagen ab"_s;
    return row;
}

QList<ServiceRow> storyRows()
{
    QList<ServiceRow> rows = fiveRows();
    ServiceRow &chat = rows[1];
    chat.verdict.evidence = {Evidence{u"incidentio"_s, u"https://status.openai.com"_s, true, Status::Offline,
                                      u"Conversations: full outage"_s, -1, 200, now().addSecs(-30)},
                             Evidence{u"http"_s, u"https://chatgpt.com/"_s, false, Status::Offline,
                                      u"the server answered 503"_s, 240, 503, now().addSecs(-12)}};
    chat.verdict.reason = u"their page reports an outage, and the service answers 503 here"_s;
    chat.verdict.warning = u"the certificate ends in 5 days"_s;
    chat.verdict.incidents
        = {{u"1"_s, u"Elevated error rates in conversations"_s, u"investigating"_s, Status::Offline,
            u"https://status.openai.com/incidents/1"_s, now().addSecs(-3000),
            u"We are seeing elevated errors and are looking into the cause. Next update in 30 "
            u"minutes."_s}};
    chat.verdict.upcoming = {{u"n"_s, u"New racks in the west"_s, u"scheduled"_s, now().addDays(2),
                              now().addDays(2).addSecs(7200)}};
    rows.append(longRow());
    return rows;
}

/// What a desktop leaves of 800 x 480.
constexpr QSize SmallScreen(792, 452);

/// Empty where a window can be made as small as that, else how small it can be made.
QString tooBig(const QWidget &window)
{
    const QSize least = window.minimumSizeHint();
    return least.boundedTo(SmallScreen) == least ? QString()
                                                 : u"%1 x %2"_s.arg(least.width()).arg(least.height());
}

/// A diagnosis when a server answers 503.
Diagnosis climbed()
{
    Diagnosis diagnosis;
    diagnosis.target = u"https://chatgpt.com/"_s;
    diagnosis.steps = {
        {DiagnosisStep::Link, StepOutcome::Fine, -1, u"a network is connected"_s},
        {DiagnosisStep::Dns, StepOutcome::Fine, 4, u"your DNS server and a second one agree"_s},
        {DiagnosisStep::References, StepOutcome::Fine, 38,
         u"the internet is reachable: 2 of 2 test addresses answer"_s},
        {DiagnosisStep::TargetDns, StepOutcome::Fine, 11, u"chatgpt.com has 2 IPv4 and 2 IPv6 addresses"_s},
        {DiagnosisStep::Tcp, StepOutcome::Fine, 21, u"connects over IPv4 and IPv6"_s},
        {DiagnosisStep::Tls, StepOutcome::Fine, 44, u"TLS 1.3, the certificate ends in 5 days"_s},
        {DiagnosisStep::Http, StepOutcome::Failed, 412, u"answered 503 Service Unavailable"_s},
        {DiagnosisStep::Content, StepOutcome::NotNeeded, -1, u"no content is expected"_s},
        {DiagnosisStep::VendorPage, StepOutcome::Failed, 96, u"status.openai.com: full outage"_s}};
    diagnosis.conclusion = {Status::Offline, Whose::Them,
                            u"answered 503 Service Unavailable, and their page reports an outage"_s};
    diagnosis.ms = 431;
    return diagnosis;
}

} // namespace

/// Pictures of every window for people to judge; as a test it shows that they are built without a warning.
class UiShots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QApplication::setStyle(u"fusion"_s);
        VisibleFrameStyle::install();
        // For tests/screenshots.sh: a compiled translation, the size of the font, the direction of writing.
        const QString translation = qEnvironmentVariable("PILOTLAMP_SHOTS_TRANSLATION");
        if (!translation.isEmpty()) {
            QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
            QVERIFY(m_translation.load(translation));
            QCoreApplication::installTranslator(&m_translation);
        }
        if (const int points = qEnvironmentVariableIntValue("PILOTLAMP_SHOTS_POINTS"); points > 0) {
            QFont font = QApplication::font();
            font.setPointSize(points);
            QApplication::setFont(font);
        }
        m_direction = qEnvironmentVariableIsSet("PILOTLAMP_SHOTS_RTL") ? Qt::RightToLeft : Qt::LeftToRight;
        QApplication::setLayoutDirection(m_direction);
    }

    void statusWindow()
    {
        StatusWindow window(&m_requests, now);
        window.setKinds({{u"incidentio"_s, u"incident.io"_s}, {u"http"_s, u"Web address"_s}});
        show(window);
        shoot(window, u"window"_s);
        window.showNotice({Notice::Type::Problem,
                           u"chatgpt"_s,
                           u"a"_s,
                           {},
                           u"ChatGPT is down"_s,
                           u"their page reports an outage"_s,
                           u"https://status.openai.com/"_s},
                          u"Shown here because no notification service answered"_s);
        shoot(window, u"window-notice"_s);
        StatusWindow empty(&m_requests, now);
        empty.show();
        shoot(empty, u"window-empty"_s);
    }

    /// What people see first, in each of its states; a simulated outage.
    void frontPage()
    {
        StatusWindow window(&m_requests, now);
        showFrontPage(window, Testing::frontPage(), frontPageMarks());
        shoot(window, u"front-page"_s);
        window.resize(SmallScreen);
        shoot(window, u"front-page-small"_s);
        window.select(u"chatgpt"_s);
        shoot(window, u"front-page-small-details"_s);
        window.resize(420, 640);
        shoot(window, u"front-page-narrow"_s);
    }

    void frontPageStates()
    {
        QList<ServiceRow> calm = Testing::frontPage();
        calm.removeIf([](const ServiceRow &row) { return row.verdict.status != Status::Online; });
        StatusWindow well(&m_requests, now);
        showFrontPage(well, calm, {});
        shoot(well, u"front-page-calm"_s);
        well.findChild<QLineEdit *>()->setText(u"zzz"_s);
        shoot(well, u"front-page-search"_s);
        QList<ServiceRow> offline = Testing::frontPage();
        for (ServiceRow &row : offline) {
            row.verdict.lastKnown = row.verdict.status;
            row.verdict.lastKnownAt = now().addSecs(-480);
            row.verdict.status = Status::Unknown;
            row.verdict.ownOffline = true;
            row.verdict.whose = Whose::You;
            row.verdict.reason = u"no network is connected"_s;
        }
        StatusWindow away(&m_requests, now);
        showFrontPage(away, offline, frontPageMarks());
        shoot(away, u"front-page-offline"_s);
        offline[0].verdict = Testing::frontPage().constFirst().verdict; // what is near is down all the same
        StatusWindow near(&m_requests, now);
        showFrontPage(near, offline, frontPageMarks());
        shoot(near, u"front-page-offline-down"_s);
        StatusWindow paused(&m_requests, now);
        paused.setPausedUntil(now().addSecs(3600));
        showFrontPage(paused, Testing::frontPage(), frontPageMarks(), true);
        shoot(paused, u"front-page-paused"_s);
        QList<ServiceRow> many = Testing::frontPage();
        many[2].verdict = many[3].verdict = many[0].verdict;
        for (int i = 0; i < 90; ++i)
            many.append(measured(u"Service %1"_s.arg(i), i % 2 ? u"Cloud"_s : u"Home"_s, 20 + i));
        StatusWindow several(&m_requests, now);
        showFrontPage(several, many, frontPageMarks());
        several.setDemo({3, 8, u"bot check"_s, u"A bot check blocks the service"_s});
        shoot(several, u"front-page-several"_s);
    }

    void statusWindowHistory()
    {
        StatusWindow window(&m_requests, now);
        show(window);
        window.findChild<QTabWidget *>()->setCurrentIndex(1);
        shoot(window, u"window-history"_s);
        QTRY_VERIFY(window.findChild<QTableView *>());
        window.resize(SmallScreen);
        shoot(window, u"window-history-small"_s);
    }

    void statusWindowWhy()
    {
        StatusWindow window(&m_requests, now);
        show(window);
        window.explain(u"chatgpt"_s);
        shoot(window, u"window-why"_s);
        window.resize(SmallScreen);
        shoot(window, u"window-why-small"_s);
        window.findChild<QTabWidget *>()->setCurrentIndex(0);
        shoot(window, u"window-small"_s);
        QVERIFY2(window.width() <= SmallScreen.width() && window.height() <= SmallScreen.height(),
                 qPrintable(u"%1 x %2"_s.arg(window.width()).arg(window.height())));
    }

    void statusWindowWithLongTexts()
    {
        LongTexts translator;
        QCoreApplication::installTranslator(&translator);
        StatusWindow window(&m_requests, now);
        show(window);
        window.select(longRow().service.id);
        shoot(window, u"window-long"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void statusWindowFromRightToLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        StatusWindow window(&m_requests, now);
        show(window);
        shoot(window, u"window-rtl"_s);
        QApplication::setLayoutDirection(m_direction);
    }

    void adding()
    {
        SettingsTools given = tools();
        given.detect = detectAs({u"statuspage"_s, u"https://status.shop.example"_s, u"Shop Status"_s});
        AddService dialog(given);
        dialog.show();
        shoot(dialog, u"add-empty"_s);
        dialog.setText(u"https://shop.example/checkout"_s);
        QTRY_COMPARE(dialog.findChildren<QCheckBox *>().size(), 2);
        shoot(dialog, u"add"_s);
        dialog.setText(u"not a thing"_s);
        shoot(dialog, u"add-unknown"_s);
        QCOMPARE(tooBig(dialog), QString());
    }

    void secret()
    {
        SettingsTools given = tools();
        given.secretState = [](const QString &, QObject *, const std::function<void(SecretState)> &done) {
            done(SecretState::NoKeyring);
        };
        SecretDialog dialog(u"api.shop.example"_s, given, false);
        dialog.show();
        shoot(dialog, u"secret"_s);
        QCOMPARE(tooBig(dialog), QString());
    }

    void settings_data()
    {
        QTest::addColumn<bool>("longTexts");
        QTest::addRow("english") << false;
        QTest::addRow("long") << true;
    }

    void settings()
    {
        QFETCH(bool, longTexts);
        LongTexts translator;
        if (longTexts)
            QCoreApplication::installTranslator(&translator);
        const QString suffix = longTexts ? u"-long"_s : QString();
        QList<Service> services;
        for (const ServiceRow &row : storyRows())
            services.append(row.service);
        services[2].problem = u"The check has no \"url\""_s;
        Preferences preferences;
        preferences.options
            = {{u"hooks"_s,
                QJsonArray{
                    QJsonObject{{u"on"_s, QJsonArray{u"offline"_s, u"online"_s}},
                                {u"services"_s, QJsonArray{u"shop*"_s}},
                                {u"command"_s, QJsonArray{u"/usr/local/bin/page-me"_s, u"--urgent"_s}}}}}};
        SettingsTools given = tools();
        given.builtInReferences = {u"http://neutral.example/check"_s};
        services[1].group = services[2].group = u"Work"_s;
        given.rows = [] {
            QList<ServiceRow> rows = storyRows();
            rows.append(Testing::row(u"Build farm"_s, Status::Offline, u"refused"_s));
            rows.last().service.id = u"shared:farm"_s;
            return rows;
        };
        given.originOf = [](const QString &) {
            return u"https://lists.example.org/team.json"_s;
        };
        SettingsDialog dialog(services, preferences, given);
        dialog.show();
        QCOMPARE(tooBig(dialog), QString());
        QPushButton *remove = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"&Remove"_s))
                remove = button;
        }
        if (remove) // found by its English name
            remove->click();
        shoot(dialog, u"settings"_s + suffix);
        auto *tabs = dialog.findChild<QTabWidget *>();
        for (int page = 1; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            shoot(dialog, u"settings-%1%2"_s.arg(page).arg(suffix));
        }
        QCoreApplication::removeTranslator(&translator);
    }

    void editor_data() { settings_data(); }

    void editor()
    {
        QFETCH(bool, longTexts);
        LongTexts translator;
        if (longTexts)
            QCoreApplication::installTranslator(&translator);
        const QString suffix = longTexts ? u"-long"_s : QString();
        Service service = storyRows().at(1).service;
        service.checks.prepend(Check{u"statuspage"_s, u"https://status.openai.com"_s});
        service.checks.first().components = {u"Core/*"_s};
        ServiceEditor tested(service, tools(), false);
        tested.show();
        for (QPushButton *button : tested.findChildren<QPushButton *>()) {
            if (button->text().startsWith(u"&Test"_s))
                button->click();
        }
        shoot(tested, u"editor-tested"_s + suffix);
        ServiceEditor added({}, tools(), true);
        added.show();
        QCOMPARE(tooBig(tested) + tooBig(added), QString());
        shoot(added, u"editor-new"_s + suffix);
        Service asked = service;
        SettingsTools knowing = tools();
        knowing.kinds.append({u"api"_s, u"API key"_s, false, false, true, {}});
        asked.checks = {Check{u"api"_s, u"https://llm.example.org/v1"_s}};
        asked.checks[0].options
            = {{u"kind"_s, u"api"_s},
               {u"recipe"_s, u"openai-compatible"_s},
               {u"auth"_s, QJsonObject{{u"type"_s, u"bearer"_s}, {u"secret"_s, u"my-key"_s}}}};
        ServiceEditor asking(asked, knowing, false);
        asking.show();
        QCOMPARE(tooBig(asking), QString());
        shoot(asking, u"editor-asking"_s + suffix);
        service.checks[0].url = u"status.openai.com"_s;
        service.checks[0].intervalSeconds = 5;
        service.name.clear();
        ServiceEditor wrong(service, tools(), false);
        wrong.show();
        shoot(wrong, u"editor-wrong"_s + suffix);
        QCoreApplication::removeTranslator(&translator);
    }

    void welcome_data() { settings_data(); }

    void welcome()
    {
        QFETCH(bool, longTexts);
        LongTexts translator;
        if (longTexts)
            QCoreApplication::installTranslator(&translator);
        SettingsTools given = tools();
        given.setAutostart = [](bool) {
            return QString();
        };
        Welcome window({storyRows().at(1).service}, given);
        window.showRows(storyRows());
        auto *list = window.findChild<QTreeWidget *>();
        list->topLevelItem(1)->setCheckState(0, Qt::Checked);
        QCOMPARE(tooBig(window), QString());
        window.show();
        shoot(window, longTexts ? u"welcome-long"_s : u"welcome"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void trayMenu()
    {
        Tray tray(&m_requests, now);
        tray.setRows(storyRows());
        tray.menu()->ensurePolished();
        tray.menu()->resize(tray.menu()->sizeHint());
        shoot(*tray.menu(), u"menu"_s);
        QMenu *service = tray.menu()->actions().constFirst()->menu();
        service->resize(service->sizeHint());
        shoot(*service, u"menu-service"_s);
    }

    void notificationLog()
    {
        NotificationLogWindow window(now);
        using Type = NotificationLogEntry::Type;
        window.setEntries({{now().addSecs(-60), u"Hook page-me for ChatGPT: Offline"_s, u"done"_s,
                            u"paged 2 people\n"_s, Type::Hook},
                           {now().addSecs(-62), u"ChatGPT is down"_s, u"shown"_s,
                            u"It's them: answered 503"_s, Type::Sent, IconSymbol::Offline, u"chatgpt"_s},
                           {now().addSecs(-400), u"Shop is overloaded"_s, u"held back: muted"_s, u"slow"_s,
                            Type::Held, IconSymbol::Overload, u"shop"_s},
                           {now().addSecs(-1800),
                            u"Shop: muted"_s,
                            u"for 1 h"_s,
                            {},
                            Type::Asked,
                            IconSymbol::Unknown,
                            u"shop"_s},
                           {now().addSecs(-90000), u"Shop is overloaded"_s,
                            u"shown in the window – The notification server rejected it: too many"_s,
                            u"slow"_s, Type::Sent, IconSymbol::Overload, u"shop"_s}});
        window.show();
        shoot(window, u"ledger"_s);
    }

    void wrongVerdict()
    {
        WrongVerdict dialog(
            u"# ChatGPT: Offline since 14:18\n\n| check | status |\n| --- | --- |\n| chatgpt.example | "
            "answered 503 |\n"_s);
        dialog.show();
        shoot(dialog, u"wrong-verdict"_s);
    }

    void about()
    {
        showAbout();
        QWidget *window = QApplication::topLevelWidgets().constLast();
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->objectName() == "about"_L1)
                window = each;
        }
        shoot(*window, u"about"_s);
        window->close();
    }

private:
    void showFrontPage(StatusWindow &window, const QList<ServiceRow> &rows, const FlagsById &flags,
                       bool paused = false)
    {
        ServiceTools tools = frontPageTools();
        tools.explain = [](const QString &, QObject *, const auto &, const auto &done) {
            done(climbed());
        };
        window.setKinds({{u"incidentio"_s, u"incident.io"_s, true},
                         {u"statuspage"_s, u"Statuspage"_s, true},
                         {u"http"_s, u"Web address"_s}});
        window.setTools(tools);
        window.setFlags(flags);
        window.setRows(rows);
        window.setOverview(overviewOf(rows, paused));
        window.resize(1120, 740);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.grab(); // what is painted wants its past
        QTRY_VERIFY(!window.findChild<RowHistoryLoader *>()->isBusy());
    }

    void show(StatusWindow &window)
    {
        ServiceTools tools = serviceTools();
        tools.explain = [](const QString &, QObject *, const auto &, const auto &done) {
            done(climbed());
        };
        window.setTools(tools);
        window.setRows(storyRows());
        window.setOverview(overviewOf(storyRows()));
        window.resize(1120, 740);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
    }

    Requests m_requests;
    QTranslator m_translation;
    Qt::LayoutDirection m_direction = Qt::LeftToRight;
};

PILOTLAMP_TEST(UiShots, QApplication);

} // namespace Pilotlamp::UiShotsTests

#include "tst_ui_shots.moc"
