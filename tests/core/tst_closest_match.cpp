// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/closest_match.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::ClosestMatchTests {

/// "Did you mean …?" of commands, keys and kinds.
class ClosestMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNearestIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("the word itself") << u"status"_s << u"status"_s;
        QTest::newRow("one letter more") << u"statuss"_s << u"status"_s;
        QTest::newRow("two letters missing") << u"stas"_s << QString(); // short words allow one
        QTest::newRow("two of a longer one") << u"hstor"_s << u"history"_s;
        QTest::newRow("three are too many") << u"hsto"_s << QString();
        QTest::newRow("changed places") << u"ad"_s << u"add"_s;
        QTest::newRow("places, not letters") << u"sattus"_s << u"status"_s;
        QTest::newRow("capitals") << u"HISTORY"_s << u"history"_s;
        QTest::newRow("the nearer of two, whichever comes first") << u"edik"_s << u"edit"_s;
        QTest::newRow("too short") << u"a"_s << QString();
        QTest::newRow("nothing like it") << u"temperature"_s << QString();
        QTest::newRow("too long") << QString(41, u'x') << QString();
    }

    void theNearestIsMeant()
    {
        QFETCH(QString, typed);
        QTEST(closestMatch(typed, {u"edits"_s, u"edit"_s, u"add"_s, u"history"_s, u"status"_s, u"exit"_s}),
              "meant");
        QTEST(closestMatch(typed, {u"exit"_s, u"status"_s, u"history"_s, u"add"_s, u"edit"_s, u"edits"_s}),
              "meant");
    }

    void termsHaveALength()
    {
        const QString longest(40, u'x');
        QCOMPARE(closestMatch(longest, {longest}), longest);
        QCOMPARE(closestMatch(longest + u'x', {longest + u'x'}), QString());
        QCOMPARE(closestMatch(u"ab"_s, {u"ab"_s}), u"ab"_s);
        QCOMPARE(closestMatch(u"a"_s, {u"a"_s}), QString());
        QCOMPARE(closestMatch(u"abcd"_s, {u"abxy"_s}), QString());
        QCOMPARE(closestMatch(u"abcde"_s, {u"abcxy"_s}), u"abcxy"_s);
    }

    void amongNoneThereIsNone() { QCOMPARE(closestMatch(u"status"_s, {}), QString()); }
};

PILOTLAMP_TEST(ClosestMatchTest, Testing::NoApplication);

} // namespace Pilotlamp::ClosestMatchTests

#include "tst_closest_match.moc"
