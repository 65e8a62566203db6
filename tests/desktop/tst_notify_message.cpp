// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notice_text.h"
#include "desktop/notify_message.h"
#include "testlib/test_program.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Pilotlamp::NotifyMessageTests {

namespace {
enum Argument { AppName, Replaces, Icon, Title, Body, Actions, Hints, Timeout };

Notice outage()
{
    Notice notice;
    notice.type = Notice::Type::Problem;
    notice.serviceId = u"shop"_s;
    notice.key = u"shop"_s;
    notice.title = u"Shop is down"_s;
    notice.body = u"a < b & <b>c</b>"_s;
    notice.link = u"https://status.example/"_s;
    notice.urgency = Notice::Urgency::Critical;
    return notice;
}

QVariantList message(const Notice &notice, const QStringList &capabilities, const NoticeIcon &icon = {})
{
    return notifyArguments(notice, 0, capabilities, {}, icon);
}
} // namespace

/// What is sent to a notification server, by what the server can do.
class NotifyMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsCapabilities_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("actions");
        const QString plain = u"a < b & <b>c</b>"_s;
        const QString escaped = u"a &lt; b &amp; &lt;b&gt;c&lt;/b&gt;"_s;
        const QString title = u"Shop is down"_s;
        QTest::newRow("nothing") << QStringList() << title + u" — "_s + plain << QString() << 0;
        QTest::newRow("body") << QStringList{u"body"_s} << title << plain << 0;
        QTest::newRow("markup") << QStringList{u"body"_s, u"body-markup"_s} << title << escaped << 0;
        QTest::newRow("actions") << QStringList{u"body"_s, u"actions"_s} << title << plain << 5;
    }

    void followsCapabilities()
    {
        QFETCH(QStringList, capabilities);
        const QVariantList sent = message(outage(), capabilities);
        QTEST(sent.at(Title).toString(), "title");
        QTEST(sent.at(Body).toString(), "body");
        QFETCH(int, actions);
        QCOMPARE(sent.at(Actions).toStringList().size(), qsizetype(actions) * 2);
    }

    void actionsFitTheNotice_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("keys");
        const auto problem = int(Notice::Type::Problem);
        const auto recovered = int(Notice::Type::Recovered);
        QTest::newRow("outage") << problem << u"a"_s << u"https://a.example/"_s
                                << u"default why mute back ack"_s;
        QTest::newRow("outage, plain http")
            << problem << u"a"_s << u"http://a.example/"_s << u"default why mute back ack"_s;
        QTest::newRow("no link") << problem << u"a"_s << QString() << u"default why mute back ack"_s;
        QTest::newRow("file link") << problem << u"a"_s << u"file:///etc/passwd"_s
                                   << u"default why mute back ack"_s;
        QTest::newRow("script link") << problem << u"a"_s << u"javascript:alert(1)"_s
                                     << u"default why mute back ack"_s;
        QTest::newRow("ftp link") << problem << u"a"_s << u"ftp://a.example/x"_s
                                  << u"default why mute back ack"_s;
        QTest::newRow("no host") << problem << u"a"_s << u"https:///x"_s << u"default why mute back ack"_s;
        QTest::newRow("recovered, file link")
            << recovered << u"a"_s << u"file:///etc/passwd"_s << u"default"_s;
        QTest::newRow("recovered") << recovered << u"a"_s << u"https://a.example/"_s << u"default open"_s;
        QTest::newRow("this machine")
            << int(Notice::Type::OwnOffline) << QString() << QString() << u"default"_s;
    }

    void actionsFitTheNotice()
    {
        QFETCH(int, type);
        Notice notice = outage();
        notice.type = static_cast<Notice::Type>(type);
        QFETCH(QString, service);
        notice.serviceId = service;
        QFETCH(QString, link);
        notice.link = link;
        const QStringList actions = message(notice, {u"actions"_s}).at(Actions).toStringList();
        QStringList keys;
        for (qsizetype i = 0; i < actions.size(); i += 2) {
            keys.append(actions.at(i));
            QCOMPARE(actions.at(i + 1).isEmpty(), actions.at(i) == "default"_L1);
        }
        QTEST(keys.join(u' '), "keys");
    }

    void hints()
    {
        const QVariantMap hints = message(outage(), {}).at(Hints).toMap();
        QCOMPARE(hints.value(u"urgency"_s), QVariant::fromValue(uchar(2)));
        QCOMPARE(hints.value(u"urgency"_s).metaType(), QMetaType::fromType<uchar>());
        QCOMPARE(hints.value(u"desktop-entry"_s).toString(), u"org.pilotlamp.Pilotlamp"_s);
        QCOMPARE(hints.value(u"category"_s).toString(), u"network.error"_s);
        QCOMPARE(hints.value(u"x-kde-appname"_s).toString(), u"pilotlamp"_s);
        QCOMPARE(hints.value(u"x-kde-eventId"_s).toString(), u"outage"_s);
        QVERIFY(!hints.contains(u"image-data"_s));
        QVERIFY2(!hints.contains(u"transient"_s), "an outage stays in the list of old notifications");
    }

    void plasmasFileKnowsEveryEvent()
    {
        QFile file(QStringLiteral(PILOTLAMP_SOURCE_DIR "/resources/pilotlamp.notifyrc"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        for (int type = 0; type <= int(Notice::Type::Message); ++type) {
            Notice notice = outage();
            notice.type = static_cast<Notice::Type>(type);
            const QString event = message(notice, {}).at(Hints).toMap().value(u"x-kde-eventId"_s).toString();
            QVERIFY2(text.contains("[Event/" + event.toUtf8() + "]\n"), qPrintable(event));
        }
    }

    void soundHints()
    {
        Notice notice = outage();
        const auto hintsOf = [&notice](const QString &sound) {
            notice.sound = sound;
            return message(notice, {}).at(Hints).toMap();
        };
        QCOMPARE(hintsOf(u"none"_s).value(u"suppress-sound"_s), QVariant(true));
        QCOMPARE(hintsOf(u"dialog-error"_s).value(u"sound-name"_s).toString(), u"dialog-error"_s);
        QCOMPARE(hintsOf(u"/a b.oga"_s).value(u"sound-file"_s).toString(), u"/a b.oga"_s);
        const QVariantMap plain = hintsOf({});
        for (const QString &key : {u"suppress-sound"_s, u"sound-name"_s, u"sound-file"_s})
            QVERIFY(!plain.contains(key));
    }

    void pictureOnlyWhenWhole()
    {
        const NoticeIcon whole{{}, 2, 1, QByteArray(8, '\x7f')};
        QVERIFY(message(outage(), {}, whole).at(Hints).toMap().contains(u"image-data"_s));
        const NoticeIcon torn{u"dialog-warning"_s, 2, 2, QByteArray(8, '\x7f')};
        QVERIFY(!message(outage(), {}, torn).at(Hints).toMap().contains(u"image-data"_s));
        QCOMPARE(message(outage(), {}, torn).at(Icon).toString(), u"dialog-warning"_s);
    }

    void vendorTextIsBoundedAndPlain_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"All fine"_s << u"All fine"_s;
        QTest::newRow("white space") << u" a\n\t b\u00a0c "_s << u"a b c"_s;
        QTest::newRow("controls") << u"a\u0000b\u0007c\u001b[31m"_s << u"abc[31m"_s;
        QTest::newRow("direction override") << u"a\u202egpj.exe\u202c \u2066x\u2069"_s << u"agpj.exe x"_s;
        QTest::newRow("direction mark stays") << u"a\u200fb"_s << u"a\u200fb"_s;
        QTest::newRow("long") << QString(10000, u'x') << QString(19, u'x') + u'…';
        QTest::newRow("long, ends in a pair") << QString(18, u'x') + u"😀😀😀"_s << QString(18, u'x') + u'…';
        QTest::newRow("empty") << QString() << QString();
    }

    void vendorTextIsBoundedAndPlain()
    {
        QFETCH(QString, text);
        QTEST(plainLine(text, 20), "line");
    }

    void bodyKeepsAFewLines()
    {
        QCOMPARE(plainLines(u"a\n\n b \nc"_s, 100), u"a\nb\nc"_s);
        QCOMPARE(plainLines(u"1\n2\n3\n4\n5\n6\n7\n8"_s, 100), u"1\n2\n3\n4\n5\n6"_s);
        QVERIFY(plainLines(QString(5000, u'x') + u"\ny"_s, MaxBody).size() <= MaxBody);
    }
};

PILOTLAMP_TEST(NotifyMessageTest, Testing::NoApplication);

} // namespace Pilotlamp::NotifyMessageTests

#include "tst_notify_message.moc"
