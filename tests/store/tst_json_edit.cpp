// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_edit.h"

#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Pilotlamp::JsonEditTests {

namespace {

QJsonObject objectOf(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// Any value up to a depth; names from a few, so that edits meet what is there.
QJsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 7 : 5)) {
    case 0:
        return random.bounded(100) / 4.0;
    case 1:
        return u"t\"\\\u00e4\n%1"_s.arg(random.bounded(9));
    case 2:
        return random.bounded(2) == 0;
    case 3:
        return QJsonValue();
    case 4:
        return random.bounded(1000);
    case 5: {
        QJsonArray list;
        for (int i = random.bounded(5); i > 0; --i)
            list.append(randomValue(random, depth - 1));
        return list;
    }
    default: {
        QJsonObject object;
        for (int i = random.bounded(6); i > 0; --i)
            object.insert(QString(QChar(u'a' + random.bounded(8))), randomValue(random, depth - 1));
        if (random.bounded(2) == 0)
            object.insert(u"id"_s, QString::number(random.bounded(4)));
        return object;
    }
    }
}

QByteArray randomSpace(QRandomGenerator &random)
{
    static const QByteArrayList spaces{"", " ", "\n", "\n    ", "\r\n\t", "  \n\n  "};
    return spaces.at(random.bounded(static_cast<int>(spaces.size())));
}

/// The value as somebody with a wild hand would write it.
QByteArray written(const QJsonValue &value, QRandomGenerator &random)
{
    QByteArrayList parts;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::shuffle(keys.begin(), keys.end(), random);
        for (const QString &key : keys)
            parts.append(randomSpace(random) + '"' + key.toUtf8() + '"' + randomSpace(random) + ':'
                         + randomSpace(random) + written(object.value(key), random) + randomSpace(random));
        return '{' + parts.join(',') + '}';
    }
    if (value.isArray()) {
        for (const QJsonValue &one : value.toArray())
            parts.append(randomSpace(random) + written(one, random) + randomSpace(random));
        return '[' + parts.join(',') + ']';
    }
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.sliced(1, listed.size() - 2);
}

} // namespace

class JsonEditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatStaysStays_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QByteArray>("after");
        const auto row = [](const char *name, const QByteArray &before, const QByteArray &wanted,
                            const QByteArray &after) {
            QTest::newRow(name) << before << wanted << after;
        };
        row("nothing changed", "\xEF\xBB\xBF { \"b\" : 1.50,\r\n\t\"a\":[ ]}\n\n", "{\"a\":[],\"b\":1.5}",
            "\xEF\xBB\xBF { \"b\" : 1.50,\r\n\t\"a\":[ ]}\n\n");
        row("one value", "{ \"b\" : 1.50,\n\t\"a\":[ ]}", "{\"a\":[],\"b\":2}", "{ \"b\" : 2,\n\t\"a\":[ ]}");
        row("a key more", "{\n  \"b\": 1,\n  \"a\": 2\n}\n", "{\"a\":2,\"b\":1,\"c\":[1,{\"x\":{}}]}",
            "{\n  \"b\": 1,\n  \"a\": 2,\n  \"c\": [\n    1,\n    {\n      \"x\": {}\n    }\n  ]\n}\n");
        row("a key more in one line", "{ \"b\": 1, \"a\": 2 }", "{\"a\":2,\"b\":1,\"c\":[1,2]}",
            "{ \"b\": 1, \"a\": 2, \"c\": [1, 2] }");
        row("a key more in a tight line", "{\"b\":1,\"a\":2}", "{\"a\":2,\"b\":1,\"c\":{\"x\":1,\"y\":2}}",
            "{\"b\":1,\"a\":2,\"c\":{\"x\":1,\"y\":2}}");
        row("the first key goes", "{\n  \"b\": 1,\n  \"a\": 2\n}", "{\"a\":2}", "{\n  \"a\": 2\n}");
        row("the last key goes", "{\n  \"b\": 1,\n  \"a\": 2\n}", "{\"b\":1}", "{\n  \"b\": 1\n}");
        row("all inside goes", "{\"o\": {\n  \"b\": 1\n}}", "{\"o\":{}}", "{\"o\": {}}");
        row("windows lines", "{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n", "{\"a\":1,\"b\":2,\"c\":{\"d\":3}}",
            "{\r\n  \"a\": 1,\r\n  \"b\": 2,\r\n  \"c\": {\r\n    \"d\": 3\r\n  }\r\n}\r\n");
        row("blank lines are not copied into what is new",
            "{\n  \"a\": [\n    { \"id\": \"x\" },\n\n    { \"id\": \"y\" }\n  ]\n}",
            "{\"a\":[{\"id\":\"x\"},{\"id\":\"y\"},{\"id\":\"z\",\"n\":{\"k\":1}}]}",
            "{\n  \"a\": [\n    { \"id\": \"x\" },\n\n    { \"id\": \"y\" },\n\n    {\n      \"id\": \"z\",\n"
            "      \"n\": {\n        \"k\": 1\n      }\n    }\n  ]\n}");
        row("entries are known by their id", "{\"a\": [ {\"id\":\"x\", \"n\":1} , {\"n\":2, \"id\":\"y\"} ]}",
            "{\"a\":[{\"id\":\"y\",\"n\":2},{\"id\":\"x\",\"n\":7}]}",
            "{\"a\": [ {\"n\":2, \"id\":\"y\"}, {\"id\":\"x\", \"n\":7} ]}");
        row("an entry in the middle goes", "{\"a\": [\n 1,\n 2,\n 3\n]}", "{\"a\":[1,3]}",
            "{\"a\": [\n 1,\n 3\n]}");
        row("a key written twice", "{\"a\":1, \"b\":2, \"a\":3}", "{\"a\":4,\"b\":2}",
            "{\"a\":1, \"b\":2, \"a\":4}");
        row("escapes in names", "{\"\\u0061\": \"\\u00e4\", \"\\\"\": 1}", "{\"a\":\"\u00e4\",\"\\\"\":2}",
            "{\"\\u0061\": \"\\u00e4\", \"\\\"\": 2}");
    }

    void whatStaysStays()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, wanted);
        QTEST(editedJson(before, objectOf(wanted)), "after");
    }

    void withoutATextItIsWrittenForReaders()
    {
        const QJsonObject wanted
            = objectOf(R"({"services":[{"checks":[],"name":"A","id":"a","zed":1}],"version":1})");
        const QByteArray expected
            = "{\n    \"version\": 1,\n    \"services\": [\n        {\n"
              "            \"id\": \"a\",\n            \"name\": \"A\",\n"
              "            \"zed\": 1,\n            \"checks\": []\n        }\n    ]\n}\n";
        for (const QByteArray &text : {QByteArray(), QByteArray("{"), QByteArray("[1]"), QByteArray("{ }\n")})
            QCOMPARE(editedJson(text, wanted), expected);
    }

    /// Whatever is written and however: the result reads as wanted, and an edit of nothing changes no byte.
    void anyEditReadsAsWanted()
    {
        QRandomGenerator random(20261129);
        for (int round = 0; round < 3000; ++round) {
            QJsonObject before = randomValue(random, 4).toObject();
            before.insert(u"list"_s, randomValue(random, 3));
            QJsonObject wanted = before;
            for (int i = random.bounded(4); i > 0; --i)
                wanted.insert(QString(QChar(u'a' + random.bounded(8))), randomValue(random, 3));
            if (random.bounded(2) == 0 && !wanted.isEmpty())
                wanted.remove(wanted.keys().first());
            const QByteArray text = written(before, random);
            QCOMPARE(objectOf(text), before);
            QCOMPARE(editedJson(text, before), text);
            const QByteArray after = editedJson(text, wanted);
            QVERIFY2(objectOf(after) == wanted, after.constData());
        }
    }
};

PILOTLAMP_TEST(JsonEditTest, QCoreApplication);

} // namespace Pilotlamp::JsonEditTests

#include "tst_json_edit.moc"
