// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/test_program.h"
#include "ui/window/banner_state.h"
#include "ui/window/comparison_text.h"

#include "front_page.h"
#include "ui/window/meanwhile.h"
#include "ui/window/now_cards.h"
#include "ui/window/row_delegate.h"
#include "ui/window/shown_status.h"
#include "ui/window/verdict_banner.h"

#include <QApplication>
#include <QLabel>

#include <algorithm>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::VerdictBannerTests {

namespace {

BannerFacts facts(const QList<ServiceRow> &rows)
{
    BannerFacts facts;
    facts.rows = rows;
    facts.now = now();
    return facts;
}

ServiceRow offlineHere(ServiceRow row)
{
    row.verdict.lastKnown = row.verdict.status;
    row.verdict.lastKnownAt = now().addSecs(-480);
    row.verdict.status = Status::Unknown;
    row.verdict.ownOffline = true;
    row.verdict.whose = Whose::You;
    row.verdict.reason = u"no network is connected"_s;
    return row;
}

} // namespace

/// What the window says of all services and of one, without a window.
class VerdictBannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void oneCulpritIsNamed()
    {
        const BannerState state = bannerOf(facts({culprit(), measured(u"Mail"_s, u"Work"_s, 20)}));
        QCOMPARE(state.type, BannerState::Type::OneProblem);
        QCOMPARE(state.headline, u"ChatGPT is down. It's not you."_s);
        QVERIFY(state.detail.startsWith(u"Answered 503 Service Unavailable"_s));
        QVERIFY(state.detail.contains(u"your connection is fine"_s));
        QVERIFY(state.detail.contains(u"checked 6 s ago"_s));
        QCOMPARE(state.serviceId, u"chatgpt"_s);
    }

    void whoseFaultItIsDecidesTheSentence_data()
    {
        QTest::addColumn<int>("whose");
        QTest::addColumn<QString>("headline");
        QTest::addRow("them") << int(Whose::Them) << u"ChatGPT is down. It's not you."_s;
        QTest::addRow("you") << int(Whose::You) << u"ChatGPT is down. It's you."_s;
        QTest::addRow("between") << int(Whose::Between) << u"ChatGPT is down. It's in between."_s;
        QTest::addRow("unclear") << int(Whose::Unclear) << u"ChatGPT is down."_s;
    }

    void whoseFaultItIsDecidesTheSentence()
    {
        QFETCH(int, whose);
        QFETCH(QString, headline);
        ServiceRow row = culprit();
        row.verdict.whose = static_cast<Whose>(whose);
        QCOMPARE(bannerOf(facts({row})).headline, headline);
    }

    void severalAreCounted()
    {
        const BannerState two = bannerOf(facts(frontPage()));
        QCOMPARE(two.type, BannerState::Type::OneProblem); // the only one that is down
        QVERIFY(two.detail.contains(u"2 more services have problems"_s));
        QList<ServiceRow> rows = frontPage();
        rows[2].verdict = rows[0].verdict;
        const BannerState many = bannerOf(facts({rows.at(0), rows.at(2), rows.at(1), rows.at(6)}));
        QCOMPARE(many.type, BannerState::Type::Problems);
        QCOMPARE(many.headline, u"4 services have problems"_s);
        QVERIFY(many.detail.startsWith(u"ChatGPT, OpenAI API, Claude and 1 more"_s));
        QCOMPARE(many.serviceIds.size(), 4);
        QVERIFY(many.serviceId.isEmpty());
    }

    void whatIsMutedOrAcknowledgedDoesNotMakeIt()
    {
        BannerFacts given = facts({culprit(), measured(u"Mail"_s, u"Work"_s, 20)});
        given.flags[u"chatgpt"_s].acknowledged = true;
        BannerState state = bannerOf(given);
        QCOMPARE(state.type, BannerState::Type::Calm);
        QCOMPARE(state.headline, u"Nothing new"_s);
        QVERIFY(state.detail.contains(u"1 problem is muted or acknowledged"_s)); // and leaves a trace
        given.flags[u"chatgpt"_s] = {};
        given.flags[u"chatgpt"_s].snoozedUntil = now().addSecs(60);
        QCOMPARE(bannerOf(given).type, BannerState::Type::Calm);
        given.flags[u"chatgpt"_s].snoozedUntil = now().addSecs(-60);
        QCOMPARE(bannerOf(given).type, BannerState::Type::OneProblem);
    }

    void offlineSpeaksOfThisMachine()
    {
        QList<ServiceRow> rows;
        for (const ServiceRow &row : frontPage())
            rows.append(offlineHere(row));
        const BannerState state = bannerOf(facts(rows));
        QCOMPARE(state.headline, u"You're offline. 12 services can't be checked."_s);
        QCOMPARE(state.detail, u"No network is connected · the statuses below are from 14:22"_s);
        QCOMPARE(state.appearance.symbol, IconSymbol::OwnOffline);
    }

    /// What is near is known all the same.
    void offlineHidesNoOutage()
    {
        ServiceRow away = offlineHere(measured(u"Mail"_s, u"Work"_s, 20));
        const BannerState state = bannerOf(facts({away, culprit()}));
        QCOMPARE(state.headline, u"You're offline. 1 service can't be checked."_s);
        QVERIFY2(state.detail.startsWith(u"ChatGPT is down · No network is connected"_s),
                 qPrintable(state.detail));
    }

    void pausedSaysUntilWhen()
    {
        BannerFacts given = facts(frontPage());
        given.paused = true;
        QCOMPARE(bannerOf(given).headline, u"Paused"_s);
        given.pausedUntil = now().addSecs(1800);
        QCOMPARE(bannerOf(given).headline, u"Paused until 15:00"_s);
        QCOMPARE(bannerOf(given).type, BannerState::Type::Paused);
    }

    void calmNamesTheNextMaintenance()
    {
        ServiceRow mail = measured(u"Mail"_s, u"Work"_s, 20);
        mail.verdict.upcoming
            = {Maintenance{u"old"_s, u"Old"_s, {}, now().addSecs(-7200), now().addSecs(-3600)},
               Maintenance{u"m"_s, u"Racks"_s, {}, now().addDays(2), now().addDays(2)}};
        BannerFacts given = facts({mail});
        QCOMPARE(bannerOf(given).headline, u"Everything is online"_s);
        QVERIFY(bannerOf(given).detail.contains(u"next: maintenance of Mail, Thu 14:30 (in 2 days)"_s));
        given.quietUntil = now().addSecs(3600);
        QVERIFY(bannerOf(given).detail.contains(u"quiet hours until 15:30"_s));
        QVERIFY(!bannerOf(given).appearance.hollow);
        given.rows[0].verdict.freshness = Freshness::Stale;
        QVERIFY(bannerOf(given).appearance.hollow); // old knowledge
    }

    /// The icon is the worst of what is shown, and the words say until when.
    void maintenanceSaysUntilWhen()
    {
        ServiceRow shop = row(u"Shop"_s, Status::Maintenance, u"planned work"_s);
        shop.verdict.maintenances
            = {Maintenance{u"m"_s, u"Racks"_s, {}, now().addSecs(-60), now().addSecs(3600)}};
        const BannerState state = bannerOf(facts({measured(u"Mail"_s, u"Work"_s, 20), shop}));
        QCOMPARE(state.headline, u"Shop is in maintenance until 15:30"_s);
        QCOMPARE(state.appearance.symbol, IconSymbol::Maintenance);
        ServiceRow other = row(u"Wiki"_s, Status::Maintenance);
        QCOMPARE(bannerOf(facts({other})).headline, u"Wiki is in maintenance"_s);
        QCOMPARE(bannerOf(facts({shop, other})).headline, u"2 services are in maintenance"_s);
        NowFacts given;
        given.row = shop;
        given.now = now();
        QCOMPARE(cardsOf(given).constFirst().lines.value(1).text, u"Until 15:30"_s);
        const QList<ServiceRow> rows{shop};
        QCOMPARE(overviewOf(rows, false).lines.value(0), u"Shop: Maintenance until 15:30 – planned work"_s);
    }

    /// One card must not say 200 while another says 503.
    void theOwnCardShowsTheLastLook()
    {
        NowFacts given;
        given.row = row(u"Mail"_s, Status::Online, u"answered 200 OK in 44 ms"_s);
        given.now = now();
        given.row.verdict.evidence = {Evidence{u"http"_s, u"https://mail.example/"_s, false, Status::Online,
                                               u"answered 200 OK in 44 ms"_s, 44, 200, now()}};
        given.row.verdict.evidence[0].unconfirmed = u"answered 503"_s;
        given.row.verdict.warning = u"the key is old; last check: answered 503 – checking again to confirm"_s;
        QString own;
        QString notes;
        for (const CardContent &card : cardsOf(given)) {
            for (const CardLine &line : card.lines)
                (card.place == CardContent::Place::Own ? own : notes) += line.text + u'\n';
        }
        QVERIFY2(own.contains(u"Last check: answered 503 – checking again to confirm"_s), qPrintable(own));
        QVERIFY(!own.contains("200 OK"_L1));
        QVERIFY(notes.contains("The key is old"_L1) && !notes.contains("503"_L1));
    }

    void beforeTheFirstAnswerNothingIsClaimed()
    {
        ServiceRow row = measured(u"Mail"_s, u"Work"_s, 20);
        row.verdict = {};
        const BannerState state = bannerOf(facts({row}));
        QCOMPARE(state.type, BannerState::Type::Checking);
        QCOMPARE(state.headline, u"Checking 1 service…"_s);
        QCOMPARE(bannerOf(facts({})).type, BannerState::Type::Empty);
    }

    /// The yellow icon says what the evidence is.
    void overloadIsCalledWhatItIs()
    {
        ServiceRow row = measured(u"Mail"_s, u"Work"_s, 6200);
        row.verdict.status = row.verdict.evidence[0].status = Status::Overload;
        QCOMPARE(statusLabel(row), u"Slow"_s);
        // A plugin that warns is not slow, unless its own time is what makes it overload.
        row.verdict.evidence[0].kind = u"command"_s;
        QCOMPARE(statusLabel(row), u"Warning"_s);
        row.verdict.evidence[0].why.code = u"slow"_s;
        QCOMPARE(statusLabel(row), u"Slow"_s);
        row.verdict.evidence[0].kind = u"http"_s;
        row.verdict.evidence[0].httpStatus = 503;
        QCOMPARE(statusLabel(row), u"Overloaded"_s);
        row.verdict.evidence[0].vendor = true;
        QCOMPARE(statusLabel(row), u"Degraded"_s);
        QCOMPARE(statusSentence(row), u"Mail is degraded"_s);
        row.verdict.evidence[0].server = true;
        QCOMPARE(statusLabel(row), u"Warning"_s);
    }

    void whatIsSwitchedOffIsPausedAndNoProblem()
    {
        ServiceRow row = culprit();
        row.service.enabled = false;
        row.verdict = {};
        QVERIFY(!needsAttention(row));
        QCOMPARE(statusLabel(row), u"Paused"_s);
        QCOMPARE(shownAppearance(row).symbol, IconSymbol::Paused);
        QCOMPARE(bannerOf(facts({row})).type, BannerState::Type::Calm);
    }

    void timesAreShort()
    {
        QCOMPARE(responseText(44), u"44 ms"_s);
        QCOMPARE(responseText(999), u"999 ms"_s);
        QCOMPARE(responseText(1210), u"1.2 s"_s);
        QCOMPARE(responseText(-1), QString());
        QCOMPARE(spanText(now(), now().addSecs(3600), now()), u"14:30 – 15:30"_s);
        QCOMPARE(spanText(now().addDays(1), {}, now()), u"Wed 14:30 (tomorrow)"_s);
        QCOMPARE(shortSpan(24), u"24 s"_s);
    }

    /// When it is checked next and why not sooner, in one place: with the own check, else with their page.
    void saysWhenItIsCheckedNextAndWhyNotSooner()
    {
        NowFacts given;
        given.row = culprit();
        given.now = now();
        const auto linesWith = [&](const QString &part) {
            QStringList found;
            for (const CardContent &card : cardsOf(given)) {
                for (const CardLine &line : card.lines) {
                    if (line.text.contains(part))
                        found.append(QString::number(int(card.place)) + u": "_s + line.text);
                }
            }
            return found;
        };
        given.nextCheck = {now().addSecs(24)};
        QCOMPARE(linesWith(u"next in"_s).size(), 1);
        QVERIFY(linesWith(u"next in"_s).constFirst().endsWith("next in 24 s"_L1));
        given.nextCheck.why = WaitReason::TheirWish;
        QVERIFY(
            linesWith(u"next in"_s).constFirst().endsWith("next in 24 s (their server asked to wait)"_L1));
        given.row.verdict.evidence.removeIf([](const Evidence &evidence) { return !evidence.vendor; });
        QCOMPARE(linesWith(u"next in"_s).size(), 1);
        QVERIFY(
            linesWith(u"next in"_s).constFirst().startsWith(QString::number(int(CardContent::Place::Page))));
        given.nextCheck = {};
        QVERIFY(linesWith(u"next in"_s).isEmpty());
    }

    /// A page that could not be read says nothing, and what says nothing was not read.
    void aPageThatWasNotReadSaysNothing()
    {
        NowFacts given;
        given.row = row(u"Shop"_s, Status::Unknown, u"no network is connected"_s);
        given.now = now();
        Evidence page{u"statuspage"_s, u"https://status.example/"_s, true};
        page.at = now().addSecs(-60);
        given.row.verdict.evidence = {page};
        const auto pageCard = [&] {
            for (const CardContent &card : cardsOf(given)) {
                if (card.place == CardContent::Place::Page)
                    return card;
            }
            return CardContent();
        };
        const auto isSaid = [&](const QString &part) {
            const QList<CardLine> lines = pageCard().lines;
            return std::any_of(lines.begin(), lines.end(),
                               [&](const CardLine &line) { return line.text.contains(part); });
        };
        QCOMPARE(pageCard().title, u"Their status page"_s);
        QVERIFY(isSaid(u"tried 14:29"_s));
        given.row.verdict.evidence[0].why.code = u"nothingReported"_s;
        QCOMPARE(pageCard().title, u"Their page says"_s);
        QVERIFY(isSaid(u"read 14:29"_s));
    }

    /// What a second check heard since is no word of the one that the status rests on.
    void aStaleStatusNamesItsOwnAge()
    {
        NowFacts given;
        given.row = row(u"Shop"_s, Status::Offline, u"answered 503"_s);
        given.now = now();
        given.row.verdict.freshness = Freshness::Stale;
        given.row.verdict.lastKnownAt = now();
        Evidence own{u"http"_s, u"https://s.example/"_s, false, Status::Offline};
        own.at = now().addSecs(-5 * 60);
        Evidence page{u"statuspage"_s, u"https://status.example/"_s, true, Status::Online};
        page.at = now();
        given.row.verdict.evidence = {own, page};
        QStringList lines;
        for (const CardLine &line : cardsOf(given).constFirst().lines)
            lines.append(line.text);
        QVERIFY2(lines.contains(u"Stale: the last answer came 5 min ago"_s), qPrintable(lines.join(u'|')));
    }

    /// Slow is no failure.
    void whatAnswersSlowlyDoesNotFail()
    {
        Verdict verdict;
        verdict.evidence
            = {Evidence{u"http"_s, u"https://s.example/"_s, false, Status::Overload, u"slow"_s, 6200, 200}};
        QCOMPARE(comparisonText(verdict), u"It answers your computer, but not as it should."_s);
        verdict.evidence[0].status = Status::Offline;
        QCOMPARE(comparisonText(verdict), u"It fails from your computer."_s);
    }

    void whatIsPastIsNotPlanned()
    {
        NowFacts given;
        given.row = measured(u"Mail"_s, u"Work"_s, 20);
        given.now = now();
        given.row.verdict.upcoming
            = {Maintenance{u"old"_s, u"Long over"_s, {}, now().addSecs(-7200), now().addSecs(-3600)}};
        for (const CardContent &card : cardsOf(given))
            QVERIFY(card.place != CardContent::Place::Notes);
    }

    /// Others of the same group and of somebody else that are well.
    void meanwhileNamesWhatWorks()
    {
        NowFacts given;
        given.row = culprit();
        given.all = frontPage();
        for (ServiceRow &row : given.all)
            row.service.link = u"https://www.%1.example.org/"_s.arg(row.service.id);
        given.all[2].service.link = u"https://api.gpt.example/"_s;
        given.row.service.link = u"https://chat.gpt.example/"_s;
        given.now = now();
        const QList<CardContent> cards = cardsOf(given);
        QCOMPARE(cards.constLast().place, CardContent::Place::Meanwhile);
        QCOMPARE(cards.constLast().lines.constFirst().text,
                 u"Also in your list, by others, and online: Gemini and Hugging Face Hub and Spaces"_s);
    }

    /// Who noticed first is said where both see the problem, and not where the page was first.
    void whoNoticedFirstIsSaid()
    {
        NowFacts given;
        given.row = culprit();
        given.now = now();
        const auto isSaid = [&] {
            const QList<CardLine> lines = cardsOf(given).constFirst().lines;
            return std::any_of(lines.begin(), lines.end(), [](const CardLine &line) {
                return line.text == "Noticed here 3 min before their page reported it."_L1;
            });
        };
        QVERIFY(isSaid());
        given.row.verdict.incidents[0].affectsChosen = false;
        QVERIFY(!isSaid());
        given.row = culprit();
        given.row.verdict.since = now().addSecs(-300);
        QVERIFY(!isSaid());
        given.row = culprit();
        given.row.verdict.evidence[1].status = Status::Online;
        QVERIFY(!isSaid());
    }

    /// Whoever shares a vendor's page or a root with it, or is no longer known to be well, is no way out.
    void meanwhileNamesNobodyOfTheSameVendor()
    {
        const auto names = [](const auto &change) {
            QList<ServiceRow> all = frontPage();
            change(all);
            return meanwhileNames(all.constFirst(), all, 4);
        };
        const QStringList others{u"Gemini"_s, u"Hugging Face Hub and Spaces"_s};
        QCOMPARE(names([](QList<ServiceRow> &) {}), others);
        QCOMPARE(names([](QList<ServiceRow> &all) {
                     all[3].service.options.insert(u"hostedOn"_s, QJsonArray{u"aws"_s});
                     all[0].service.options.insert(u"hostedOn"_s, QJsonArray{u"aws"_s});
                 }),
                 QStringList{others.at(1)});
        QCOMPARE(names([](QList<ServiceRow> &all) { all[4].verdict.freshness = Freshness::Stale; }),
                 QStringList{others.at(0)});
        // Two that have their pages at the same provider are two vendors.
        QCOMPARE(names([](QList<ServiceRow> &all) {
                     all[0].service.checks[0].url = u"https://openai.statuspage.io"_s;
                     all[3].service.checks[0].url = u"https://gemini.statuspage.io"_s;
                 }).constFirst(),
                 u"OpenAI API"_s);
        QCOMPARE(names([](QList<ServiceRow> &all) { all[0].service.group.clear(); }), QStringList());
    }

    /// In a low and narrow window the sentence is whole, whatever the language makes of it.
    void theSentenceComesFirst()
    {
        VerdictBanner banner(now);
        banner.setTints(tintsOf(QApplication::palette(), iconPalette({}, QApplication::palette())));
        banner.setCompact(true);
        BannerState state{BannerState::Type::OneProblem, {IconSymbol::Offline}};
        state.headline = u"Datenverarbeitung Nord ist ausgefallen. Es liegt nicht an Ihnen."_s;
        state.detail = u"answered 503 Service Unavailable, and more words than fit"_s;
        banner.setState(state);
        banner.resize(792, 40);
        banner.show();
        QVERIFY(QTest::qWaitForWindowExposed(&banner));
        const auto labels = banner.findChildren<QLabel *>();
        const auto found = std::find_if(labels.begin(), labels.end(),
                                        [&](const QLabel *label) { return label->text() == state.headline; });
        QVERIFY(found != labels.end());
        const int needed = (*found)->fontMetrics().horizontalAdvance(state.headline);
        QStringList shown;
        for (const QWidget *child : banner.findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            if (child->isVisible())
                shown.append(u"%1 %2-%3"_s.arg(child->property("text").toString())
                                 .arg(child->x())
                                 .arg(child->width()));
        QVERIFY2((*found)->width() >= needed,
                 qPrintable(u"%1 of %2: "_s.arg((*found)->width()).arg(needed) + shown.join(u" | "_s)));
    }

    /// A name of twenty characters comes before any pill.
    void pillsGiveWay()
    {
        const QFontMetrics metrics{QFont()};
        const int name = 20 * metrics.averageCharWidth() + 8;
        QCOMPARE(RowDelegate::pillsFor(name + 24 * 8, metrics), 24);
        QCOMPARE(RowDelegate::pillsFor(name + 24 * 8 - 1, metrics), 12);
        QCOMPARE(RowDelegate::pillsFor(name + 12 * 8 - 1, metrics), 0);
    }
};

PILOTLAMP_TEST(VerdictBannerTest, QApplication);

} // namespace Pilotlamp::VerdictBannerTests

#include "tst_verdict_banner.moc"
