// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/summons.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::SummonsTests {

/// What comes from other programs: a second start, a desktop, a web page.
class SummonsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineGoesThereAndBack()
    {
        const Summons summons{u"abc_TIME12"_s, u"why"_s, {u"pilotlamp:add?url=https://example.org/"_s}};
        const QByteArray line = lineOf(summons);
        QVERIFY(line.endsWith('\n') && line.count('\n') == 1);
        const auto back = summonsOf(line);
        QVERIFY(back.has_value());
        QCOMPARE(*back, summons);
        QCOMPARE(summonsOf(lineOf({})).value(), Summons());
    }

    void whatIsNoneIsLeftOut()
    {
        QVERIFY(!summonsOf("activate\n"));
        QVERIFY(!summonsOf(""));
        QVERIFY(!summonsOf("[]"));
        QCOMPARE(summonsOf("{\"action\":\"rm -rf\"}").value(), Summons());
        QCOMPARE(summonsOf("{\"token\":\"a b\"}").value(), Summons());
        QCOMPARE(summonsOf("{\"token\":\"a\\nb\"}").value(), Summons());
        QCOMPARE(summonsOf(lineOf({QString(10000, u'x'), {}, {}})).value().token.size(), 512);
        QCOMPARE(summonsOf("{\"token\":7,\"uris\":[7,\"\"]}").value(), Summons());
        QCOMPARE(summonsOf(lineOf({{}, {}, QStringList(50, u"a:b"_s)})).value().uris.size(), 4);
    }

    void addressesToAdd_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("address");
        const QString page = u"https://status.example.org/"_s;
        QTest::newRow("plain") << u"pilotlamp:add?url=https://status.example.org/"_s << page;
        QTest::newRow("encoded") << u"pilotlamp:add?url=https%3A%2F%2Fstatus.example.org%2F"_s << page;
        QTest::newRow("http") << u"pilotlamp:add?url=http://a.example/x"_s << u"http://a.example/x"_s;
        QTest::newRow("query") << u"pilotlamp:add?url=https%3A%2F%2Fa.example%2F%3Fb%3Dc%26d"_s
                               << u"https://a.example/?b=c&d"_s;
        QTest::newRow("file") << u"pilotlamp:add?url=file:///etc/passwd"_s << QString();
        QTest::newRow("script") << u"pilotlamp:add?url=javascript:alert(1)"_s << QString();
        QTest::newRow("no host") << u"pilotlamp:add?url=https:///x"_s << QString();
        QTest::newRow("password") << u"pilotlamp:add?url=https://me:secret@a.example/"_s << QString();
        QTest::newRow("two") << u"pilotlamp:add?url=https://a.example/&url=https://b.example/"_s << QString();
        QTest::newRow("another verb") << u"pilotlamp:remove?url=https://a.example/"_s << QString();
        QTest::newRow("another scheme") << u"https://a.example/add?url=https://b.example/"_s << QString();
        QTest::newRow("as a host") << u"pilotlamp://add?url=https://a.example/"_s << QString();
        QTest::newRow("nothing") << u"pilotlamp:add"_s << QString();
        QTest::newRow("an option") << u"--config=/tmp/x"_s << QString();
        QTest::newRow("long") << u"pilotlamp:add?url=https://a.example/"_s + QString(5000, u'x') << QString();
    }

    void addressesToAdd()
    {
        QFETCH(QString, uri);
        QTEST(addressToAdd(uri), "address");
    }
};

PILOTLAMP_TEST(SummonsTest, QCoreApplication);

} // namespace Pilotlamp::SummonsTests

#include "tst_summons.moc"
