// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/own_action.h"

#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp::OwnActionTests {

namespace {

QJsonValue valueOf(QByteArray json)
{
    return QJsonDocument::fromJson(json.replace('\'', '"')).object();
}

Component component(const QString &host, const QString &output = u"full"_s)
{
    ComponentFacts facts;
    facts.host = host;
    facts.output = output;
    facts.labels = {{u"team"_s, u"blue"_s}};
    return {.id = u"web!disk"_s,
            .name = u"disk /var"_s,
            .group = u"web"_s,
            .status = Status::Offline,
            .facts = std::make_shared<const ComponentFacts>(facts)};
}

} // namespace

class OwnActionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wrongOnesAreNamed_data();
    void wrongOnesAreNamed();
    void ordersAreFilled_data();
    void ordersAreFilled();
    void bounds_data();
    void bounds();
    void listsHaveTheirLength();
};

void OwnActionTest::wrongOnesAreNamed_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("below"); // empty: it is fine
    const auto row = [](const char *action, const char *below) {
        QTest::newRow(action) << QByteArray(action) << QString::fromLatin1(below);
    };
    row("{'name':'a','kind':'open','target':'https://wiki.example/{host}'}", "");
    row("{'name':'a','kind':'open','target':'{link}'}", "");
    row("{'name':'a','kind':'copy','target':'{host}: {output}'}", "");
    row("{'name':'a','kind':'ssh','target':'admin@{host}','status':['offline']}", "");
    row("{'name':'a','kind':'run','command':['mtr','--','{host}'],'enabled':false}", "");
    row("{'kind':'ssh','target':'{host}'}", "/0/name");
    row("{'name':'a\\u001b','kind':'ssh','target':'{host}'}", "/0/name");
    row("{'name':'a','kind':'shell','target':'x'}", "/0/kind");
    row("{'name':'a','kind':'ssh'}", "/0/target");
    row("{'name':'a','kind':'open','target':'file:///etc'}", "/0/target");
    row("{'name':'a','kind':'open','target':'javascript:x'}", "/0/target");
    row("{'name':'a','kind':'open','target':'https://{host}/'}", "/0/target"); // it would decide where to
    row("{'name':'a','kind':'open','target':'{output}'}", "/0/target");
    row("{'name':'a','kind':'copy','target':'{hots}'}", "/0/target");
    row("{'name':'a','kind':'run','command':[]}", "/0/command");
    row("{'name':'a','kind':'run','command':'mtr {host}'}", "/0/command");
    row("{'name':'a','kind':'run','command':['{output}']}", "/0/command"); // it would decide what runs
    row("{'name':'a','kind':'run','command':['mtr','{x}']}", "/0/command");
    row("{'name':'a','kind':'ssh','target':'h','services':'shop'}", "/0/services");
    row("{'name':'a','kind':'ssh','target':'h','status':['bad']}", "/0/status");
    row("{'name':'a','kind':'ssh','target':'h','status':['Offline']}", "/0/status");
    row("{'name':'a','kind':'ssh','target':'h','enabled':'no'}", "/0/enabled");
    row("{}", "/0/name");
}

void OwnActionTest::wrongOnesAreNamed()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, below);
    const QList<OwnActionEntry> entries = readOwnActions(QJsonArray{valueOf(action)});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().what.isEmpty(), below.isEmpty());
    QVERIFY2(below.isEmpty() || entries.first().below == below, qPrintable(entries.first().what));
    QVERIFY(below.isEmpty() || !entries.first().remedy.isEmpty());
    QVERIFY(readOwnActions(u"none"_s).first().what.contains(u"not a list"_s));
    QVERIFY(readOwnActions(QJsonValue::Undefined).isEmpty());
}

void OwnActionTest::ordersAreFilled_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("output");
    QTest::addColumn<QString>("order"); // empty: refused
    const auto row
        = [](const char *action, const QString &host, const QString &output, const QString &order) {
              QTest::addRow("%s %s %s", action, qPrintable(host), qPrintable(output))
                  << QByteArray(action) << host << output << order;
          };
    const char *ssh = "{'name':'a','kind':'ssh','target':'{host}'}";
    const char *run = "{'name':'a','kind':'run','command':['show','{output}','--','{host}']}";
    const char *open
        = "{'name':'a','kind':'open','target':'https://wiki.example/{group}/{name}?t={label:team}'}";
    const char *copy = "{'name':'a','kind':'copy','target':'{service}/{status}: {output}'}";
    row(ssh, u"web"_s, u"x"_s, u"x-terminal-emulator|-e|ssh|--|web"_s);
    row(ssh, u"web:9100"_s, u"x"_s, u"x-terminal-emulator|-e|ssh|--|web"_s);
    row(ssh, u"https://web:9100/metrics"_s, u"x"_s, u"x-terminal-emulator|-e|ssh|--|web"_s);
    row(ssh, u"2001:db8::1"_s, u"x"_s, u"x-terminal-emulator|-e|ssh|--|2001:db8::1"_s);
    row(ssh, u"-oProxyCommand=x"_s, u"x"_s, {});
    row(ssh, u"web\nreboot"_s, u"x"_s, {});
    row(ssh, {}, u"x"_s, {});
    row(run, u"web"_s, u"$(reboot); `id`"_s, u"show|$(reboot); `id`|--|web"_s); // one argument, no shell
    row(run, u"web"_s, u"--version"_s, {});
    row(run, u"web"_s, u"a\u001b[2J"_s, {});
    row(run, u"web"_s, {}, {});
    row(open, u"web"_s, u"x"_s, u"https://wiki.example/web/disk%20%2Fvar?t=blue"_s);
    row(copy, u"web"_s, u"full"_s, u"Shop/offline: full"_s);
    row("{'name':'a','kind':'open','target':'{link}'}", u"web"_s, u"x"_s, u"https://m.example/1"_s);
    row("{'name':'a','kind':'copy','target':'{label:none}'}", u"web"_s, u"x"_s, {});
    row("{'name':'a','kind':'ssh','target':'-F{host}'}", u"web"_s, u"x"_s, {});
}

void OwnActionTest::ordersAreFilled()
{
    QFETCH(QByteArray, action);
    QFETCH(QString, host);
    QFETCH(QString, output);
    QFETCH(QString, order);
    const QList<OwnAction> actions = ownActionsIn(QJsonArray{valueOf(action)});
    QCOMPARE(actions.size(), 1);
    const Result<OwnOrder> filled
        = orderOf(actions.first(), u"Shop"_s, component(host, output), u"https://m.example/1"_s);
    QVERIFY2(filled.has_value() != order.isEmpty(), filled ? "" : qPrintable(filled.error().text));
    if (filled)
        QCOMPARE(filled->program.isEmpty() ? filled->text : filled->program.join(u'|'), order);
}

void OwnActionTest::bounds_data()
{
    QTest::addColumn<QByteArray>("bounds");
    QTest::addColumn<bool>("offered");
    const auto row = [](const char *bounds, bool offered) {
        QTest::newRow(bounds) << QByteArray(bounds) << offered;
    };
    row("", true);
    row(",'services':['sh*']", true);
    row(",'services':['mail']", false);
    row(",'components':['DISK*']", true);
    row(",'components':['web/*']", true);
    row(",'components':['db/*','cpu']", false);
    row(",'status':['offline']", true);
    row(",'status':['online','overload']", false);
    row(",'enabled':false", false);
}

void OwnActionTest::bounds()
{
    QFETCH(QByteArray, bounds);
    QFETCH(bool, offered);
    const QList<OwnActionEntry> entries
        = readOwnActions(QJsonArray{valueOf("{'name':'a','kind':'ssh','target':'{host}'" + bounds + '}')});
    QVERIFY(entries.first().what.isEmpty());
    QCOMPARE(isOffered(entries.first().action, u"shop"_s, component(u"web"_s)), offered);
    QCOMPARE(ownActionsIn(QJsonArray{}).size(), 0);
}

void OwnActionTest::listsHaveTheirLength()
{
    const QByteArray ssh = "{'name':'a','kind':'ssh','target':'{host}'}";
    QJsonArray many;
    for (int i = 0; i < 100; ++i)
        many.append(valueOf(ssh));
    QCOMPARE(readOwnActions(many).size(), 100);
    many.append(valueOf(ssh));
    QCOMPARE(readOwnActions(many).size(), 1);
    QVERIFY(!readOwnActions(many).first().what.isEmpty());
    QVERIFY(!readOwnActions(u"x"_s).first().what.isEmpty()
            && readOwnActions(QJsonValue::Undefined).isEmpty());
    const auto isFine = [](const QByteArray &action) {
        return readOwnActions(QJsonArray{valueOf(action)}).first().what.isEmpty();
    };
    const auto copies = [&](int size) {
        return isFine("{'name':'a','kind':'copy','target':'" + QByteArray(size, 'x') + "'}");
    };
    QVERIFY(copies(4000) && !copies(4001));
    const auto runs = [&](int words, int size) {
        QByteArray list = "'" + QByteArray(size, 'x') + "'";
        for (int i = 1; i < words; ++i)
            list += ",'a'";
        return isFine("{'name':'a','kind':'run','command':[" + list + "]}");
    };
    QVERIFY(runs(200, 4000) && !runs(201, 1) && !runs(1, 4001));
    QVERIFY(!isFine("{'name':'a','kind':'run','command':[]}")
            && !isFine("{'name':'a','kind':'run','command':[7]}"));
    // One that is wrong, and one that is switched off, are not offered.
    const QJsonArray mixed{valueOf(ssh), valueOf("{'name':'a','kind':'ssh'}"),
                           valueOf("{'name':'a','kind':'ssh','target':'{host}','enabled':false}")};
    QCOMPARE(ownActionsIn(mixed).size(), 1);
}

PILOTLAMP_TEST(OwnActionTest, Testing::NoApplication);

} // namespace Pilotlamp::OwnActionTests

#include "tst_own_action.moc"
