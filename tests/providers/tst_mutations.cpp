// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "providers/json.h"
#include "providers/times.h"
#include "testlib/payloads.h"
#include "testlib/test_program.h"

#include <QJsonDocument>
#include <QStringEncoder>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::MutationsTests {

namespace {

QByteArray bytesOf(const QJsonValue &root)
{
    const QJsonDocument document
        = root.isArray() ? QJsonDocument(root.toArray()) : QJsonDocument(root.toObject());
    return document.toJson(QJsonDocument::Compact);
}

QJsonValue parsed(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

using Visit = std::function<void(const QJsonValue &)>;

/// Calls `visit` with the whole tree once for each node and
/// each replacement of it; undefined takes the node away.
void forEachChange(const QJsonValue &node, const QList<QJsonValue> &replacements, const Visit &visit)
{
    if (node.isObject()) {
        const QJsonObject object = node.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const auto put = [&](const QJsonValue &value) {
                QJsonObject changed = object;
                changed.insert(member.key(), value);
                visit(changed);
            };
            for (const QJsonValue &replacement : replacements)
                put(replacement);
            forEachChange(member.value(), replacements, put);
        }
    }
    if (node.isArray()) {
        const QJsonArray array = node.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const auto put = [&](const QJsonValue &value) {
                QJsonArray changed = array;
                changed.replace(i, value);
                visit(changed);
            };
            for (const QJsonValue &replacement : replacements)
                put(replacement);
            forEachChange(array.at(i), replacements, put);
        }
    }
}

/// The tree with every text at a key that `wanted` accepts replaced.
QJsonValue withTexts(const QJsonValue &node,
                     const std::function<QJsonValue(const QString &, const QJsonValue &)> &change)
{
    if (node.isObject()) {
        QJsonObject object = node.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QJsonValue value = member.value();
            member.value() = value.isObject() || value.isArray() ? withTexts(value, change)
                                                                 : change(member.key(), value);
        }
        return object;
    }
    QJsonArray array = node.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue value = array.at(i);
        array.replace(i, value.isObject() || value.isArray() ? withTexts(value, change) : value);
    }
    return array;
}

QByteArray utf16(const QByteArray &body, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(QString::fromUtf8(body));
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

bool isJson(const QByteArray &body)
{
    return body.startsWith('{') || body.startsWith('[');
}

} // namespace

/// Damage that every kind must survive: right, or Unknown
/// with a reason; never online by default, never a crash.
class MutationsTest : public QObject {
    Q_OBJECT

    static void addRows(bool firstOnly)
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        for (const Kind &kind : kinds()) {
            const QList<Answer> answers = answersOf(QString(kind.id));
            for (const Answer &answer : firstOnly ? answers.mid(0, 1) : answers) {
                if (isJson(answer.body))
                    QTest::addRow("%s: %s", kind.id.data(), answer.name.constData())
                        << QString(kind.id) << answer.body;
            }
        }
    }

    static bool refused(const QString &kind, const QByteArray &body)
    {
        const Result<Snapshot> read = readAs(kind, body);
        return !read && read.error().kind == Error::Kind::Unreadable && !read.error().text.isEmpty();
    }

private Q_SLOTS:
    void encodings_data() { addRows(false); }
    void encodings()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        const Result<Snapshot> plain = readAs(kind, body);
        QVERIFY(readAs(kind, "\xEF\xBB\xBF" + body) == plain);
        QVERIFY(readAs(kind, utf16(body, QStringConverter::Utf16LE, true)) == plain);
        QVERIFY(readAs(kind, utf16(body, QStringConverter::Utf16BE, true)) == plain);
        QVERIFY(readAs(kind, " \r\n\t" + body + "\n\n") == plain);
        QVERIFY(refused(kind, utf16(body, QStringConverter::Utf16LE, false)));
        QVERIFY(refused(kind, utf16(body, QStringConverter::Utf16BE, false)));
        QVERIFY(refused(kind, utf16(body, QStringConverter::Utf16BE, true).chopped(1)));
        QVERIFY(refused(kind, body + "\xFF"));
    }

    void cutOrWithMore_data() { addRows(false); }
    void cutOrWithMore()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        for (qsizetype length = 0; length < body.size(); length += std::max<qsizetype>(1, body.size() / 40))
            QVERIFY2(refused(kind, body.first(length)), body.first(length).constData());
        QVERIFY(refused(kind, body.chopped(1)));
        QVERIFY(refused(kind, body + "x"));
        QVERIFY(refused(kind, body + body));
    }

    void foreignBodies_data() { addRows(true); }
    void foreignBodies()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        QVERIFY(refused(kind, {}));
        QVERIFY(refused(kind, "  \n"));
        QVERIFY(
            refused(kind, "<!doctype html><html><head><title>All systems operational</title></head></html>"));
        QVERIFY(refused(kind, "null"));
        QVERIFY(refused(kind, "\"operational\""));
        QVERIFY(refused(kind, "{}"));
        QVERIFY(refused(kind, "[[]]"));
        QVERIFY(refused(kind, R"({"status":NaN})"));
        QVERIFY(refused(kind, R"([{"status":Infinity}])"));
        QVERIFY(refused(kind, QByteArray("{\"status\":\"ok\",\"a\":") + nested(NestingCap) + '}'));
        QVERIFY(refused(kind, nested(NestingCap + 1)));
        QVERIFY(refused(kind, QByteArray(5 * 1024 * 1024, '[')));
        QVERIFY(refused(kind, body + QByteArray(5 * 1024 * 1024 - body.size(), ' ')));
        QVERIFY(readAs(kind, body + QByteArray(BodyCap - body.size(), ' ')) == readAs(kind, body));
    }

    void everyNodeChanged_data() { addRows(false); }
    void everyNodeChanged()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        const QList<QJsonValue> replacements{QJsonValue(QJsonValue::Undefined),
                                             QJsonValue(),
                                             u"no_such_word"_s,
                                             u""_s,
                                             7,
                                             1e300,
                                             true,
                                             QJsonArray(),
                                             QJsonArray{1, u"x"_s, QJsonObject()},
                                             QJsonObject()};
        forEachChange(parsed(body), replacements, [&kind](const QJsonValue &changed) {
            const Result<Snapshot> read = readAs(kind, bytesOf(changed), {u"*"_s});
            QVERIFY2(!(read ? read->summary : read.error().text).isEmpty(), bytesOf(changed).constData());
        });
    }

    void wordsThatAreNotKnown_data() { addRows(false); }
    void wordsThatAreNotKnown()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        // Here a part is fine until something says otherwise,
        // so a word that is not known cannot make it worse.
        static const QStringList fineUnlessNamed{u"firehydrant"_s, u"google"_s, u"aws"_s, u"slack"_s,
                                                 u"apple"_s};
        if (fineUnlessNamed.contains(kind) || body.startsWith("{\"summary\""))
            return;
        if (kind == "livestatus"_L1 || kind == "algolia"_L1)
            return; // values in columns, without keys, or under names of their own
        static const QStringList keys{u"status"_s,
                                      u"status_code"_s,
                                      u"value"_s,
                                      u"latest_status"_s,
                                      u"indicator"_s,
                                      u"aggregate_state"_s,
                                      u"current_incident_type"_s,
                                      u"statusClass"_s,
                                      u"success"_s,
                                      u"state"_s,
                                      u"Status"_s,
                                      u"health"_s,
                                      u"production"_s,
                                      u"sandbox"_s,
                                      u"component_status"_s,
                                      u"summaryStatus"_s,
                                      u"hard_state"_s,
                                      u"UptimeStatus"_s};
        for (const QJsonValue &odd : {QJsonValue(u"no_such_word"_s), QJsonValue(true), QJsonValue(1e300)}) {
            if (kind == "gatus"_L1 && odd.isBool())
                continue;
            const QJsonValue changed
                = withTexts(parsed(body), [&odd](const QString &key, const QJsonValue &value) {
                      return keys.contains(key) ? odd : value;
                  });
            const Result<Snapshot> read = readAs(kind, bytesOf(changed));
            QVERIFY2(!read || read->status != Status::Online || read->components.isEmpty(),
                     bytesOf(changed).constData());
            QVERIFY2(!read || countsOf(*read).startsWith("0/"_L1), bytesOf(changed).constData());
        }
    }

    void futureDates_data() { addRows(false); }
    void futureDates()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        const QJsonValue changed = withTexts(parsed(body), [](const QString &, const QJsonValue &value) {
            return value.isString() && timeFromText(value.toString()).isValid()
                    && value.toString().contains(u':')
                ? QJsonValue(u"2999-12-31T23:59:59Z"_s)
                : value;
        });
        if (kind == "statusio"_L1)
            return; // the order of its messages is told by their times
        QCOMPARE(readStatus(kind, bytesOf(changed)), readStatus(kind, body));
    }
};

PILOTLAMP_TEST(MutationsTest, NoApplication);

} // namespace Pilotlamp::MutationsTests

#include "tst_mutations.moc"
