// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_path.h"
#include "core/json_text.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::JsonPathTests {

/// Paths into JSON.
class JsonPathTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsIntoJson_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("steps"); // -1: none
        const auto row = [](const QString &path, int steps) {
            QTest::newRow(qPrintable(path.left(30) + QString::number(path.size()))) << path << steps;
        };
        row(u"$"_s, 0);
        row(u"$.a"_s, 1);
        row(u"$[0]"_s, 1);
        row(u"a.b[2]['c.d'][*]"_s, 5);
        row(QString(500, u'x'), 1);
        row(QString(501, u'x'), -1);
        row({}, -1);
        row(u"$$"_s, 1);
        row(u".a"_s, -1);
        row(u"$..a"_s, -1);
        row(u"a[1]b"_s, -1);
        row(u"a[1].b"_s, 3);
        row(u"a."_s, -1);
    }

    void jsonIsReadToALevel()
    {
        const auto isJson = [](int levels) {
            return findInJson(QByteArray(levels, '[') + QByteArray(levels, ']'), {}).isJson;
        };
        QVERIFY(isJson(512));
        QVERIFY(!isJson(513));
    }

    /// Numbers are equal as numbers, and all else as it is written.
    void valuesAreComparedAsWhatTheyAre()
    {
        const auto isEqual = [](const QByteArray &value, const QString &wanted) {
            const JsonFinding found = findInJson(value, {});
            return holds(found.pieces.value(0), JsonOperator::Equal, {wanted});
        };
        QVERIFY(isEqual("1.0", u"1"_s) && isEqual("1e2", u"100"_s));
        QVERIFY(!isEqual("1", u"one"_s) && !isEqual("0", u"none"_s) && !isEqual("0", u"[]"_s));
        QVERIFY(!isEqual("true", u"1"_s) && !isEqual("[1]", u"1"_s) && isEqual("[1]", u"[ 1 ]"_s));
    }

    void quotedNamesAreUnescaped()
    {
        const auto key = [](const QString &path) {
            return jsonStepsOf(path).value_or(QList<JsonStep>(1)).value(0).key;
        };
        QCOMPARE(key(u"[\"a\\\"b\"]"_s), u"a\"b"_s);
        QCOMPARE(key(u"['a\\\\b']"_s), u"a\\b"_s);
        QCOMPARE(key(u"a\\b"_s), u"a\\b"_s); // a plain name is taken as it is
    }

    void pathsIntoJson()
    {
        QFETCH(QString, path);
        const auto steps = jsonStepsOf(path);
        QTEST(steps ? int(steps->size()) : -1, "steps");
    }
};

PILOTLAMP_TEST(JsonPathTest, Testing::NoApplication);

} // namespace Pilotlamp::JsonPathTests

#include "tst_json_path.moc"
