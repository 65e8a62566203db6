// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text.h"

#include "rows.h"
#include "testlib/test_program.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTextDocument>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::TextTests {

class TextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// Seconds are nobody's business, in the "C" locale neither.
    void timesHaveNoSeconds()
    {
        QCOMPARE(timeOfDay(QTime(14, 5, 9)), u"14:05"_s);
        const QLocale before;
        QLocale::setDefault(QLocale::c());
        const QString plain = timeOfDay(QTime(14, 5, 9));
        QLocale::setDefault(before);
        QCOMPARE(plain, u"14:05"_s);
    }

    void foreignTextBecomesOneBoundedLine()
    {
        const QString line = plainLine(hostileText(), 80);
        QCOMPARE(line.size(), 80);
        QVERIFY(line.endsWith(u'…'));
        for (const QChar c : line)
            QVERIFY(c != u'\n' && c != u'\t' && c != QChar(0x202e) && c != QChar(0x2066));
        QCOMPARE(plainLine(u"  a \n b\tc "_s), u"a b c"_s);
        QCOMPARE(plainLine({}), QString());
        QCOMPARE(plainLine(u"abc"_s, 3), u"abc"_s);
        QCOMPARE(plainLine(u"abcd"_s, 3), u"ab…"_s);
    }

    void surrogatesAreNotCutInHalf()
    {
        const QString lamps = u"\U0001F6A6\U0001F6A6\U0001F6A6"_s;
        QCOMPARE(plainLine(lamps, 4), u"\U0001F6A6…"_s);
    }

    void menusTakeNoShortcutsFromNames() { QCOMPARE(menuText(u"R&D & more"_s), u"R&&D && more"_s); }

    void toolTipsStayPlain()
    {
        for (const QString &text : {u"<b>x</b>"_s, u"&lt;b&gt;"_s, u"<qt>x</qt>"_s, hostileText()}) {
            QVERIFY(Qt::mightBeRichText(text.simplified()));
            QVERIFY(!Qt::mightBeRichText(toolTipText(text)));
        }
    }

    void onlyWebLinksAreLinks()
    {
        QVERIFY(isWebLink(u"https://status.example/a?b=c"_s));
        QVERIFY(isWebLink(u"http://127.0.0.1:8080/"_s));
        for (const QString &link : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"status.example"_s,
                                    QString(), u"https://"_s, u"ssh://host/"_s})
            QVERIFY2(!isWebLink(link), qPrintable(link));
    }

    void timesAreShort()
    {
        QCOMPARE(clockText(now().addSecs(-3600), now()), u"13:30"_s);
        QCOMPARE(clockText(now().addDays(-1), now()), u"yesterday 14:30"_s);
        QCOMPARE(clockText(now().addDays(-30), now()), u"14/06/2026, 14:30"_s);
        QCOMPARE(clockText({}, now()), QString());
        QCOMPARE(agoText(now(), now()), u"just now"_s);
        QCOMPARE(agoText(now().addSecs(5), now()), u"just now"_s);
        QCOMPARE(agoText(now().addSecs(-12), now()), u"12 s ago"_s);
        QCOMPARE(agoText(now().addSecs(-125), now()), u"2 min ago"_s);
        QCOMPARE(agoText({}, now()), QString());
    }

    /// Whole parts go, never half a word.
    void whatIsCutEndsAtAPart()
    {
        const QFontMetrics metrics{QFont()};
        const QString text = u"Answered 503 · 2 more services have problems · checked 5 s ago"_s;
        QCOMPARE(wholeParts(text, metrics, 100000), text);
        const auto inWidthOf = [&](const QString &room) {
            return wholeParts(text, metrics, metrics.horizontalAdvance(room));
        };
        QCOMPARE(inWidthOf(u"Answered 503 · 2 more services have problems · che"_s),
                 u"Answered 503 · 2 more services have problems …"_s);
        QCOMPARE(inWidthOf(u"Answered 503 · 2 more serv"_s), u"Answered 503 …"_s);
        QCOMPARE(inWidthOf(u"Answered 50"_s), u"Answered …"_s);
    }

    void rowsReadAsSentences()
    {
        QCOMPARE(rowText(row(u"ChatGPT"_s, Status::Offline, u"connection refused"_s), now()),
                 u"ChatGPT: Offline – connection refused – since 14:05"_s);
        QCOMPARE(rowText(row(u"Mail"_s, Status::Online, u"fine"_s), now()), u"Mail: Online"_s);
        ServiceRow stale = row(u"Mail"_s, Status::Online);
        stale.verdict.freshness = Freshness::Stale;
        QCOMPARE(statusText(stale), u"Online, stale"_s);
        stale.verdict.ownOffline = true;
        QCOMPARE(statusText(stale), u"You are offline"_s);
        stale.verdict.status = Status::Unknown;
        stale.verdict.reason = u"you are offline: no network is connected"_s;
        QCOMPARE(reasonText(stale), u"no network is connected"_s);
        QCOMPARE(rowText(stale, now()), u"Mail: You are offline – no network is connected – since 14:05"_s);
        stale.verdict.reason = u"you are offline"_s;
        QCOMPARE(reasonText(stale), QString());
        stale.verdict.reason = u"you are offlineish"_s;
        QCOMPARE(reasonText(stale), u"you are offlineish"_s);
        QCOMPARE(sentence(u"refused"_s), u"Refused"_s);
        QCOMPARE(sentence(u"refused."_s), u"Refused."_s);
        QCOMPARE(sentence(u"config.json:1:7: a brace"_s), u"config.json:1:7: a brace"_s);
        ServiceRow slow = row(u"Shop"_s, Status::Overload, u"slow: answered 200 OK after 6.0 s"_s);
        slow.verdict.evidence
            = {Evidence{u"http"_s, u"https://shop.example/"_s, false, Status::Overload, {}, 6000, 200}};
        QCOMPARE(statusText(slow), u"Slow"_s);
        QCOMPARE(reasonText(slow), u"answered 200 OK after 6.0 s"_s);
        QCOMPARE(statusAndReason(slow.verdict), u"Slow – answered 200 OK after 6.0 s"_s);
        ServiceRow hostile = row(hostileText(), Status::Offline, hostileText());
        QVERIFY(rowText(hostile, now()).size() < 150);
    }
};

PILOTLAMP_TEST(TextTest, QApplication);

} // namespace Pilotlamp::TextTests

#include "tst_text.moc"
