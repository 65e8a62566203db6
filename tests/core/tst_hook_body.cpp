// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hook_body.h"

#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp::HookBodyTests {

namespace {

QJsonObject offline(const QString &reason = u"answered 503"_s)
{
    return {{u"event"_s, u"offline"_s},
            {u"service"_s, u"shop"_s},
            {u"name"_s, u"Shop"_s},
            {u"status"_s, u"offline"_s},
            {u"link"_s, u"https://shop.example/"_s},
            {u"whose"_s, u"them"_s},
            {u"reason"_s, reason}};
}

QJsonObject objectOf(const QString &format, const QJsonObject &state)
{
    return QJsonDocument::fromJson(hookBodyOf(format, state).body).object();
}

} // namespace

class HookBodyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFormatIsWhatItsServiceTakes()
    {
        const QString text = u"Shop is offline: answered 503 (them)"_s;
        QCOMPARE(hookSentence(offline()), text);
        QCOMPARE(objectOf(u"json"_s, offline()), offline());
        QCOMPARE(objectOf({}, offline()), offline());
        QCOMPARE(objectOf(u"slack"_s, offline()), (QJsonObject{{u"text"_s, text}}));
        QCOMPARE(objectOf(u"matrix"_s, offline()), (QJsonObject{{u"text"_s, text}}));
        QCOMPARE(objectOf(u"discord"_s, offline()).value(u"content"_s).toString(), text);
        const QJsonObject card = objectOf(u"teams"_s, offline())
                                     .value(u"attachments"_s)
                                     .toArray()
                                     .at(0)
                                     .toObject()
                                     .value(u"content"_s)
                                     .toObject();
        QCOMPARE(card.value(u"body"_s).toArray().at(0).toObject().value(u"text"_s).toString(), text);
        const HookBody push = hookBodyOf(u"ntfy"_s, offline());
        QCOMPARE(QString::fromUtf8(push.body), text);
        QVERIFY(push.headers.contains(std::pair<QByteArray, QByteArray>("Priority", "high")));
        for (const QString &format : hookFormats())
            QVERIFY(!hookBodyOf(format, offline()).body.isEmpty());
    }

    /// What a page says neither calls people, nor breaks out of a header, nor is longer than is taken.
    void foreignTextDoesNoHarm()
    {
        const QString evil = u"<!channel> @everyone \r\nX-Evil: 1 "_s + QString(9000, u'x');
        for (const QString &format : hookFormats().mid(1)) {
            const HookBody made = hookBodyOf(format, offline(evil));
            QVERIFY2(made.body.size() < 2500, qPrintable(format));
            for (const auto &[name, value] : made.headers)
                QVERIFY2(!value.contains('\n') && !value.contains('\r'), qPrintable(format));
        }
        QVERIFY(!objectOf(u"slack"_s, offline(evil)).value(u"text"_s).toString().contains(u'<'));
        QCOMPARE(objectOf(u"discord"_s, offline(evil)).value(u"allowed_mentions"_s).toObject(),
                 (QJsonObject{{u"parse"_s, QJsonArray()}}));
        QJsonObject link = offline();
        link.insert(u"link"_s, u"https://x/\r\nX-Evil: 1"_s);
        for (const auto &[name, value] : hookBodyOf(u"ntfy"_s, link).headers)
            QVERIFY(!value.contains('\n') && !value.contains('\r'));
    }

    void aPushHasItsMarksAndLink()
    {
        const auto header = [](const QJsonObject &state, const char *name) {
            for (const auto &[key, value] : hookBodyOf(u"ntfy"_s, state).headers) {
                if (key == name)
                    return value;
            }
            return "none"_ba;
        };
        QJsonObject state = offline();
        QCOMPARE(header(state, "Tags"), "warning"_ba);
        QCOMPARE(header(state, "Click"), "https://shop.example/"_ba);
        state.insert(u"status"_s, u"online"_s);
        QCOMPARE(header(state, "Tags"), "white_check_mark"_ba);
        QCOMPARE(header(state, "Priority"), "none"_ba);
        state.insert(u"link"_s, u"javascript:x"_s);
        QCOMPARE(header(state, "Click"), "none"_ba);
        const QString longest = u"https://x/"_s + QString(1489, u'a');
        state.insert(u"link"_s, longest);
        QCOMPARE(header(state, "Click"), longest.toLatin1());
        state.insert(u"link"_s, longest + u'a');
        QCOMPARE(header(state, "Click"), "none"_ba);
        const auto actions = [](const QJsonObject &of) {
            return objectOf(u"teams"_s, of)[u"attachments"_s][0][u"content"_s][u"actions"_s];
        };
        QCOMPARE(actions(offline())[0][u"url"_s].toString(), u"https://shop.example/"_s);
        state.remove(u"link"_s);
        QVERIFY(actions(state).isUndefined());
    }

    void whatIsBackIsSaidSo()
    {
        QJsonObject back = offline({});
        back.insert(u"event"_s, u"back"_s);
        back.insert(u"status"_s, u"online"_s);
        back.insert(u"whose"_s, u"none"_s);
        QCOMPARE(hookSentence(back), u"Shop is back"_s);
    }
};

PILOTLAMP_TEST(HookBodyTest, Testing::NoApplication);

} // namespace Pilotlamp::HookBodyTests

#include "tst_hook_body.moc"
