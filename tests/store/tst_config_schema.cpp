// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config_fields.h"

#include "testlib/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ConfigSchemaTests {

namespace {

/// Judges a value by the few words of JSON Schema that ours uses; an unknown word is a failure, not a pass.
class SchemaJudge {
public:
    explicit SchemaJudge(const QJsonObject &root)
        : m_root(root)
    {
    }
    bool accepts(const QJsonValue &value) const { return accepts(value, m_root); }

private:
    bool accepts(const QJsonValue &value, const QJsonObject &schema) const;
    bool holdsBranch(const QJsonValue &value, const QJsonObject &schema) const;
    bool keyword(const QString &word, const QJsonValue &argument, const QJsonValue &value) const;
    static bool hasType(const QString &type, const QJsonValue &value);

    QJsonObject m_root;
};

bool SchemaJudge::hasType(const QString &type, const QJsonValue &value)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    if (type == "number"_L1)
        return value.isDouble();
    return (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray())
        || (type == "string"_L1 && value.isString()) || (type == "boolean"_L1 && value.isBool());
}

bool SchemaJudge::keyword(const QString &word, const QJsonValue &argument, const QJsonValue &value) const
{
    if (word == "$ref"_L1)
        return accepts(
            value,
            m_root.value("$defs"_L1).toObject().value(argument.toString().section(u'/', -1)).toObject());
    if (word == "type"_L1)
        return hasType(argument.toString(), value);
    if (word == "const"_L1)
        return value == argument;
    if (word == "enum"_L1)
        return argument.toArray().contains(value);
    if (word == "minimum"_L1)
        return !value.isDouble() || value.toDouble() >= argument.toDouble();
    if (word == "maximum"_L1)
        return !value.isDouble() || value.toDouble() <= argument.toDouble();
    if (word == "minLength"_L1)
        return !value.isString() || value.toString().size() >= argument.toInt();
    if (word == "maxLength"_L1)
        return !value.isString() || value.toString().size() <= argument.toInt();
    if (word == "pattern"_L1)
        return !value.isString()
            || QRegularExpression(argument.toString()).match(value.toString()).hasMatch();
    if (word == "required"_L1) {
        const QJsonArray keys = argument.toArray();
        return !value.isObject() || std::all_of(keys.begin(), keys.end(), [&](const QJsonValue &key) {
            return value.toObject().contains(key.toString());
        });
    }
    if (word == "items"_L1) {
        const QJsonArray list = value.toArray();
        return std::all_of(list.begin(), list.end(),
                           [&](const QJsonValue &item) { return accepts(item, argument.toObject()); });
    }
    if (word == "properties"_L1) {
        const QJsonObject properties = argument.toObject();
        for (auto it = properties.begin(); value.isObject() && it != properties.end(); ++it) {
            if (value.toObject().contains(it.key())
                && !accepts(value.toObject().value(it.key()), it.value().toObject()))
                return false;
        }
        return true;
    }
    if (word == "additionalProperties"_L1) {
        const QJsonObject object = value.toObject();
        return std::all_of(object.begin(), object.end(),
                           [&](const QJsonValue &one) { return accepts(one, argument.toObject()); });
    }
    const QStringList notes{u"if"_s,      u"else"_s, // judged together, see holdsBranch
                            u"$schema"_s, u"$comment"_s,    u"$defs"_s,
                            u"title"_s,   u"description"_s, u"default"_s};
    return notes.contains(word);
}

bool SchemaJudge::holdsBranch(const QJsonValue &value, const QJsonObject &schema) const
{
    return !schema.contains("if"_L1) || accepts(value, schema.value("if"_L1).toObject())
        || accepts(value, schema.value("else"_L1).toObject());
}

bool SchemaJudge::accepts(const QJsonValue &value, const QJsonObject &schema) const
{
    if (!holdsBranch(value, schema))
        return false;
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (!keyword(it.key(), it.value(), value))
            return false;
    }
    return true;
}

const KnownKinds Kinds{.probes = {u"http"_s, u"command"_s}, .servers = {}, .pages = {u"incidentio"_s}};

} // namespace

/// The schema that is shipped and the reader say the same.
class ConfigSchemaTest : public QObject {
    Q_OBJECT

private:
    QJsonObject m_schema;

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PILOTLAMP_SOURCE_DIR "/resources/config.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_schema = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY(!m_schema.isEmpty());
    }

    void agreesWithTheReader_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const QByteArray &text) {
            QTest::newRow(text.constData()) << QByteArray(text).replace('\'', '"');
        };
        for (const char *extra :
             {"'timeoutSeconds':0",       "'timeoutSeconds':1",   "'timeoutSeconds':60",
              "'timeoutSeconds':61",      "'timeoutSeconds':1.5", "'timeoutSeconds':'9'",
              "'intervalSeconds':0",      "'intervalSeconds':30", "'intervalSeconds':604800",
              "'intervalSeconds':604801", "'slowAfterMs':0",      "'slowAfterMs':-1",
              "'slowAfterMs':60001",      "'components':[]",      "'components':['']",
              "'components':[1]",         "'components':'a'",     "'upsideDown':true",
              "'upsideDown':1",           "'components':['a/*']", "'unknown':[null]"})
            row(QByteArray("{'services':[{'id':'a','name':'A','checks':[{'kind':'http','url':'http://h/',")
                + extra + "}]}]}");
        for (const char *service :
             {"{}",
              "5",
              "{'id':'a','name':'A','checks':[]}",
              "{'id':'','name':'A','checks':[]}",
              "{'id':'a','name':1,'checks':[]}",
              "{'id':'a','checks':[]}",
              "{'id':'a','name':'A'}",
              "{'id':'a','name':'A','checks':[],'notify':'off'}",
              "{'id':'a','name':'A','checks':[],'dependsOn':['b']}",
              "{'id':'a','name':'A','checks':[],'dependsOn':[1]}",
              "{'id':'a','name':'A','checks':[],'maintenance':[]}",
              "{'id':'a','name':'A','checks':[],'maintenance':[5]}",
              "{'id':'a','name':'A','checks':[],'maintenance':{}}",
              "{'id':'a','name':'A','checks':[],'maintenance':[{'daily':true,'start':'9:00','minutes':5}]}",
              "{'id':'a','name':'A','checks':[],'maintenance':[{'daily':true,'start':'9','minutes':5}]}",
              "{'id':'a','name':'A','checks':[],'maintenance':[{'daily':true,'start':'9:00','minutes':0}]}",
              "{'id':'a','name':'A','checks':[],'notify':'x'}",
              "{'id':'a','name':'A','checks':[{'kind':'http'}]}",
              "{'id':'a','name':'A','checks':[{'kind':'command','command':['/bin/true']}]}",
              "{'id':'a','name':'A','checks':[{'kind':'command','command':['/bin/true',1]}]}",
              "{'id':'a','name':'A','checks':[{'kind':'command','command':'/bin/true'}]}",
              "{'id':'a','name':'A','checks':[7]}",
              "{'id':'a','name':'A','checks':[{'kind':'http','url':''}]}"})
            row(QByteArray("{'services':[") + service + "]}");
        for (const char *preference : {"'graceSeconds':0",
                                       "'graceSeconds':601",
                                       "'groupWaitSeconds':600",
                                       "'groupWaitSeconds':-1",
                                       "'remindAfterMinutes':10080",
                                       "'remindAfterMinutes':10081",
                                       "'historyMegabytes':0",
                                       "'historyMegabytes':100000",
                                       "'tellRecovery':1",
                                       "'iconStyle':2",
                                       "'iconStyle':'dark'",
                                       "'otherResolver':'192.0.2.1'",
                                       "'otherResolver':'one'",
                                       "'references':['ftp://h/']",
                                       "'references':['http://h/']",
                                       "'references':7",
                                       "'backAfterMinutes':1440",
                                       "'backAfterMinutes':1441",
                                       "'openWhenBack':'yes'",
                                       "'quietFrom':'22:30'",
                                       "'quietFrom':''",
                                       "'quietFrom':'24:00'",
                                       "'quietFrom':'7:00'",
                                       "'quietFrom':7",
                                       "'quietUntil':'06:00'",
                                       "'actions':7",
                                       "'actions':[7]",
                                       "'actions':[{'name':'a','kind':'ssh','target':'{host}'}]",
                                       "'actions':[{'name':'a','kind':'run','command':['a','--','{host}']}]",
                                       "'actions':[{'kind':'ssh','target':'h'}]",
                                       "'actions':[{'name':'a','kind':'shell','target':'h'}]",
                                       "'actions':[{'name':'a','kind':'ssh','target':7}]",
                                       "'actions':[{'name':'a','kind':'ssh','target':'h','status':['bad']}]",
                                       "'actions':[{'name':'a','kind':'ssh','target':'h','enabled':1}]",
                                       "'actions':[{'name':'a','kind':'ssh','target':'h','services':'x'}]",
                                       "'hooks':7",
                                       "'hooks':[7]",
                                       "'hooks':[{'on':['offline'],'command':['a','','b c']}]",
                                       "'hooks':[{'on':['down'],'command':['a']}]",
                                       "'hooks':[{'on':['unknown'],'url':'http://h/'}]",
                                       "'hooks':[{'command':'a'}]",
                                       "'hooks':[{'url':'http://h/','retries':10,'timeoutSeconds':600}]",
                                       "'hooks':[{'url':'ftp://h/'}]",
                                       "'hooks':[{'url':'http://h/','retries':11}]",
                                       "'hooks':[{'command':['a'],'timeoutSeconds':0}]",
                                       "'hooks':[{'command':['a b | c'],'shell':true}]",
                                       "'hooks':[{'command':['a'],'shell':1}]",
                                       "'hooks':[{'services':[''],'url':'http://h/'}]",
                                       "'quietExceptOutages':0",
                                       "'weeklyDigest':true",
                                       "'weeklyDigest':'yes'",
                                       "'readRootPage':false",
                                       "'readRootPage':0",
                                       "'iconBadge':true",
                                       "'iconBadge':'yes'",
                                       "'hideWhenOnline':true",
                                       "'hideWhenOnline':1",
                                       "'iconColours':{'offline':'#D61f2c'}",
                                       "'iconColours':{'offline':'red'}",
                                       "'iconColours':{'down':'red'}",
                                       "'iconColours':['#D61f2c']",
                                       "'urgencies':{'overload':'low','online':'critical'}",
                                       "'urgencies':{'overload':'high'}",
                                       "'urgencies':{'overload':2}",
                                       "'sounds':{'offline':'dialog-error','online':'none'}",
                                       "'sounds':{'offline':'/usr/share/sounds/a b.oga'}",
                                       "'sounds':{'offline':'../a.oga'}",
                                       "'sounds':{'offline':''}",
                                       "'copyWhenBack':'Try it again'",
                                       "'copyWhenBack':1",
                                       "'askLessOnBattery':false",
                                       "'askLessWhenLocked':1",
                                       "'askLessWhenMetered':true",
                                       "'proxy':{'mode':'none'}",
                                       "'proxy':{'mode':'auto'}",
                                       "'proxy':{}",
                                       "'proxy':'none'",
                                       "'proxy':{'mode':'manual','host':'p','port':80,'type':'socks5'}",
                                       "'proxy':{'mode':'manual','host':'p','port':0}",
                                       "'proxy':{'mode':'manual','host':7,'port':80}",
                                       "'proxy':{'mode':'manual','host':'p','port':80,'except':[7]}",
                                       "'other':{}"})
            row(QByteArray("{'preferences':{") + preference + "}}");
        for (const char *whole : {"{}", "[]", "{'version':1}", "{'version':2}", "{'version':'1'}",
                                  "{'services':{}}", "{'preferences':[]}"})
            row(whole);
    }

    void agreesWithTheReader()
    {
        QFETCH(QByteArray, text);
        const Config config = parseConfig(text, Kinds);
        const bool clean
            = std::none_of(config.problems.begin(), config.problems.end(), [](const ConfigProblem &problem) {
                  return problem.severity != ConfigProblem::Severity::Warning;
              });
        const QJsonDocument document = QJsonDocument::fromJson(text);
        const QJsonValue value
            = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
        QCOMPARE(SchemaJudge(m_schema).accepts(value), clean);
    }

    void acceptsTheFirstStart()
    {
        const QJsonDocument document = QJsonDocument::fromJson(serializeConfig(firstStartConfig(Kinds)));
        QVERIFY(SchemaJudge(m_schema).accepts(document.object()));
    }

    void namesTheReadersDefaultsAndLimits()
    {
        const QJsonObject check = m_schema.value("$defs"_L1)
                                      .toObject()
                                      .value("check"_L1)
                                      .toObject()
                                      .value("properties"_L1)
                                      .toObject();
        for (const CheckNumber &number : checkNumbers()) {
            const QJsonObject property = check.value(number.key).toObject();
            QCOMPARE(property.value("default"_L1).toInt(), Check{}.*number.member);
            QCOMPARE(property.value("minimum"_L1).toInt(-1), number.least);
            QCOMPARE(property.value("maximum"_L1).toInt(-1), number.most);
        }
    }
};

PILOTLAMP_TEST(ConfigSchemaTest, Testing::NoApplication);

} // namespace Pilotlamp::ConfigSchemaTests

#include "tst_config_schema.moc"
