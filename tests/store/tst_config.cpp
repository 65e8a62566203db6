// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config.h"
#include "store/shared_list.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ConfigTests {

using Severity = ConfigProblem::Severity;

namespace {

KnownKinds kinds()
{
    return {.probes = {u"http"_s, u"tcp"_s},
            .servers = {u"gatus"_s},
            .pages = {u"statuspage"_s, u"incidentio"_s}};
}

QByteArray withService(const QByteArray &service)
{
    return R"({"version":1,"services":[{"id":"good","name":"Good","checks":[]},)" + service + "]}";
}

QByteArray withCheck(const QByteArray &check)
{
    return withService(R"({"id":"x","name":"X","checks":[)" + check + "]}");
}

} // namespace

class ConfigTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheContractsExample();
    void fillsInDefaults();
    void badInput_data();
    void badInput();
    void everyBadEntryIsTold();
    void onlyTheBadPartIsUnknown();
    void syntaxErrorsHaveAPlace_data();
    void syntaxErrorsHaveAPlace();
    void acceptsMarksAndAddresses_data();
    void acceptsMarksAndAddresses();
    void raisesShortIntervals_data();
    void raisesShortIntervals();
    void idsStayUnique();
    void keepsUnknownKeys();
    void writesOnlyWhatChanged();
    void keepsBadEntriesAsRead();
    void switchedOffIsReadAndWritten();
    void refusesByNameWhatIsWrong();
    void commandsNeedNoAddress();
    void sharedListsRunNothing();
    void keepsWhatIsNoEntry();
    void namesAreCleanedFromHands();
    void survivesEveryCut();
    void firstStartIsClean();
    void problemsReadWell();
};

void ConfigTest::readsTheContractsExample()
{
    const QByteArray text = R"({ "version": 1,
  "services": [
    { "id": "chatgpt", "name": "ChatGPT", "link": "https://chatgpt.com/", "group": "AI", "notify": "outages",
      "checks": [
        { "kind": "incidentio", "url": "https://status.openai.com", "intervalSeconds": 90, "components": ["ChatGPT/*", "Login"] },
        { "kind": "http", "url": "https://chatgpt.com/", "timeoutSeconds": 20 } ] } ],
  "preferences": { "graceSeconds": 5, "tellRecovery": false, "references": ["http://127.0.0.1:8/a"], "historyMegabytes": 20 } })";
    const Config config = parseConfig(text, kinds());
    QVERIFY(config.problems.isEmpty());
    QCOMPARE(config.services.size(), 1);
    const Service &service = config.services.first();
    QCOMPARE(service.id, u"chatgpt"_s);
    QCOMPARE(service.link, u"https://chatgpt.com/"_s);
    QCOMPARE(service.group, u"AI"_s);
    QVERIFY(service.notify == NotifyLevel::Outages);
    QVERIFY(service.problem.isEmpty());
    QCOMPARE(service.checks.size(), 2);
    QCOMPARE(service.checks.at(0).kind, u"incidentio"_s);
    QCOMPARE(service.checks.at(0).intervalSeconds, 90);
    QCOMPARE(service.checks.at(0).components, (QStringList{u"ChatGPT/*"_s, u"Login"_s}));
    QCOMPARE(service.checks.at(1).timeoutSeconds, 20);
    QCOMPARE(config.preferences.graceSeconds, 5);
    QCOMPARE(config.preferences.notifyRecovery, false);
    QCOMPARE(config.preferences.references, (QStringList{u"http://127.0.0.1:8/a"_s}));
    QCOMPARE(config.preferences.historyMegabytes, 20);
}

void ConfigTest::fillsInDefaults()
{
    const Config config = parseConfig(withCheck(R"({"kind":"http","url":"http://127.0.0.1/"})"), kinds());
    QVERIFY(config.problems.isEmpty());
    const Service &service = config.services.at(1);
    QCOMPARE(service.link, u"http://127.0.0.1/"_s);
    QCOMPARE(service.group, QString());
    QVERIFY(service.notify == NotifyLevel::All);
    QCOMPARE(service.checks.first().intervalSeconds, 60);
    QCOMPARE(service.checks.first().timeoutSeconds, 10);
    QCOMPARE(service.checks.first().slowAfterMs, 5000);
    QVERIFY(config.services.at(0).checks.isEmpty());
    QVERIFY(config.services.at(0).problem.isEmpty());
    const Config empty = parseConfig("{}", kinds());
    QVERIFY(empty.problems.isEmpty());
    QVERIFY(empty.services.isEmpty());
    QCOMPARE(empty.preferences.graceSeconds, 20);
}

void ConfigTest::badInput_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("severity");
    const auto row = [](const char *name, const QByteArray &text, const char *pointer, const char *what,
                        Severity severity = Severity::Error) {
        QTest::newRow(name) << text << QString::fromUtf8(pointer) << QString::fromUtf8(what) << int(severity);
    };
    const auto check = [](const QByteArray &extra) {
        return withCheck(R"({"kind":"http","url":"http://h/",)" + extra + "}");
    };
    const auto url = [](const QByteArray &address) {
        return withCheck(R"({"kind":"http","url":")" + address + "\"}");
    };
    const auto preference = [](const QByteArray &text) {
        return "{\"preferences\":{" + text + "}}";
    };
    row("array", "[]", "", "The file does not hold a JSON object", Severity::Fatal);
    row("version 2", R"({"version":2})", "/version", "The file is of another version than 1",
        Severity::Fatal);
    row("version text", R"({"version":"1"})", "/version", "The file is of another version than 1",
        Severity::Fatal);
    row("version null", R"({"version":null})", "/version", "The file is of another version than 1",
        Severity::Fatal);
    row("services object", R"({"services":{}})", "/services", "The services are not a list", Severity::Fatal);
    row("service number", withService("5"), "/services/1", "This service is not an object");
    row("no id", withService(R"({"name":"X","checks":[]})"), "/services/1", "The service has no \"id\"");
    row("id number", withService(R"({"id":5,"name":"X","checks":[]})"), "/services/1/id",
        "The \"id\" is not a text");
    row("id empty", withService(R"({"id":" ","name":"X","checks":[]})"), "/services/1/id",
        "The \"id\" is empty");
    row("id twice", withService(R"({"id":"good","name":"X","checks":[]})"), "/services/1/id",
        "The id \"good\" is used twice");
    row("no name", withService(R"({"id":"x","checks":[]})"), "/services/1", "The service has no \"name\"");
    row("name null", withService(R"({"id":"x","name":null,"checks":[]})"), "/services/1/name",
        "The \"name\" is not a text");
    row("no checks", withService(R"({"id":"x","name":"X"})"), "/services/1", "The service has no \"checks\"");
    row("checks text", withService(R"({"id":"x","name":"X","checks":"http"})"), "/services/1/checks",
        "The checks are not a list");
    row("group list", withService(R"({"id":"x","name":"X","checks":[],"group":[]})"), "/services/1/group",
        "The \"group\" is not a text");
    row("notify word", withService(R"({"id":"x","name":"X","checks":[],"notify":"some"})"),
        "/services/1/notify", "\"some\" is not a valid notify level");
    row("check text", withCheck("\"http\""), "/services/1/checks/0", "This check is not an object");
    row("no kind", withCheck(R"({"url":"http://h/"})"), "/services/1/checks/0", "The check has no \"kind\"");
    row("kind number", withCheck(R"({"kind":1,"url":"http://h/"})"), "/services/1/checks/0/kind",
        "\"kind\" is not a text");
    row("kind unknown", withCheck(R"({"kind":"gopher","url":"http://h/"})"), "/services/1/checks/0/kind",
        "The kind \"gopher\" is not known");
    row("no url", withCheck(R"({"kind":"http"})"), "/services/1/checks/0", "The check has no \"url\"");
    row("url number", withCheck(R"({"kind":"http","url":7})"), "/services/1/checks/0/url",
        "The \"url\" is not a text");
    row("url empty", url(""), "/services/1/checks/0/url", "The address is empty");
    row("url without scheme", url("example.com/"), "/services/1/checks/0/url",
        "The address does not start with https:// or http://");
    row("url of a file", url("file:///etc/passwd"), "/services/1/checks/0/url",
        "The address has no valid host");
    row("url ftp", url("ftp://h/"), "/services/1/checks/0/url",
        "The address starts with ftp://, not with https:// or http://");
    row("url with spaces", url("http://a b/"), "/services/1/checks/0/url",
        "The address contains white space");
    for (const char *address : {"http://h:0/", "http://h:99999/", "https://u@h:65536?x"})
        row(address, url(address), "/services/1/checks/0/url",
            "The port of the address is not a number from 1 to 65535");
    row("url no host", url("http:///x"), "/services/1/checks/0/url", "The address has no valid host");
    row("url long", url("http://h/" + QByteArray(4000, 'a')), "/services/1/checks/0/url",
        "The address is longer than 4000 characters");
    row("timeout 0", check(R"("timeoutSeconds":0)"), "/services/1/checks/0/timeoutSeconds",
        "\"timeoutSeconds\" cannot be 0");
    row("timeout 61", check(R"("timeoutSeconds":61)"), "/services/1/checks/0/timeoutSeconds",
        "\"timeoutSeconds\" cannot be 61");
    row("timeout -1", check(R"("timeoutSeconds":-1)"), "/services/1/checks/0/timeoutSeconds",
        "\"timeoutSeconds\" cannot be -1");
    row("timeout half", check(R"("timeoutSeconds":1.5)"), "/services/1/checks/0/timeoutSeconds",
        "\"timeoutSeconds\" cannot be 1.5");
    row("timeout text", check(R"("timeoutSeconds":"10")"), "/services/1/checks/0/timeoutSeconds",
        "\"timeoutSeconds\" must be a number");
    row("timeout null", check(R"("timeoutSeconds":null)"), "/services/1/checks/0/timeoutSeconds",
        "\"timeoutSeconds\" must be a number");
    row("interval 0", check(R"("intervalSeconds":0)"), "/services/1/checks/0/intervalSeconds",
        "\"intervalSeconds\" cannot be 0");
    row("interval -60", check(R"("intervalSeconds":-60)"), "/services/1/checks/0/intervalSeconds",
        "\"intervalSeconds\" cannot be -60");
    row("interval true", check(R"("intervalSeconds":true)"), "/services/1/checks/0/intervalSeconds",
        "\"intervalSeconds\" must be a number");
    row("interval huge", check(R"("intervalSeconds":1e300)"), "/services/1/checks/0/intervalSeconds",
        "\"intervalSeconds\" cannot be 1e+300");
    row("interval below the floor", check(R"("intervalSeconds":3)"), "/services/1/checks/0/intervalSeconds",
        "3 s is below the shortest interval for this check; 10 s is used", Severity::Warning);
    row("slow -1", check(R"("slowAfterMs":-1)"), "/services/1/checks/0/slowAfterMs",
        "\"slowAfterMs\" cannot be -1");
    row("components text", check(R"("components":"a")"), "/services/1/checks/0/components",
        "The components are not a list");
    row("component number", check(R"("components":["a",1])"), "/services/1/checks/0/components/1",
        "This pattern is not a text");
    row("component empty", check(R"("components":[""])"), "/services/1/checks/0/components/0",
        "This pattern is empty and matches nothing");
    row("component long", check(R"("components":[")" + QByteArray(501, 'a') + "\"]"),
        "/services/1/checks/0/components/0", "This pattern is longer than 500 characters");
    row("preferences list", R"({"preferences":[]})", "/preferences",
        "The key \"preferences\" is not an object");
    row("grace text", preference(R"("graceSeconds":"x")"), "/preferences/graceSeconds",
        "\"graceSeconds\" must be a number");
    row("grace -1", preference(R"("graceSeconds":-1)"), "/preferences/graceSeconds",
        "\"graceSeconds\" cannot be -1");
    row("history 0", preference(R"("historyMegabytes":0)"), "/preferences/historyMegabytes",
        "\"historyMegabytes\" cannot be 0");
    row("recovery 1", preference(R"("tellRecovery":1)"), "/preferences/tellRecovery",
        "\"tellRecovery\" must be true or false");
    row("icon 1", preference(R"("iconStyle":1)"), "/preferences/iconStyle",
        "The \"iconStyle\" is not a text");
    row("references text", preference(R"("references":"x")"), "/preferences/references",
        "The references are not a list");
    row("hook of spaces", preference(R"("hooks":[{"command":["  "]}])"), "/preferences/hooks/0/command",
        "The command names no program");
    row("hook without words", preference(R"("hooks":[{"command":[]}])"), "/preferences/hooks/0/command",
        "The command names no program");
    row("hook of the shell, empty", preference(R"("hooks":[{"shell":true,"command":[" "]}])"),
        "/preferences/hooks/0/command", "The command names no program");
    row("hook format", preference(R"("hooks":[{"url":"https://a.example/","format":"telegraph"}])"),
        "/preferences/hooks/0/format", "\"telegraph\" is not a known format");
    row("hook format of a command", preference(R"("hooks":[{"command":["true"],"format":"slack"}])"),
        "/preferences/hooks/0/format", "Only a url has a format");
    row("reference ftp", preference(R"("references":["http://h/","ftp://h/"])"), "/preferences/references/1",
        "This reference is not an http or https address");
}

void ConfigTest::badInput()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, pointer);
    QFETCH(QString, what);
    QFETCH(int, severity);
    const Config config = parseConfig(text, kinds());
    QCOMPARE(config.problems.size(), 1);
    const ConfigProblem &problem = config.problems.first();
    QCOMPARE(problem.pointer, pointer);
    QCOMPARE(problem.what, what);
    QCOMPARE(int(problem.severity), severity);
    QVERIFY(!problem.remedy.isEmpty());
    QCOMPARE(isFatal(config), problem.isFatal());
    QVERIFY(!config.services.isEmpty() || problem.isFatal() || pointer.startsWith("/preferences"_L1));
}

void ConfigTest::everyBadEntryIsTold()
{
    const Config config = parseConfig(
        R"({"version":1,"services":[],"preferences":{
            "actions":[{"kind":"copy","target":"x"},{"name":"A","kind":"ssh","target":"{host}"},
                       {"name":"B","kind":"run"}],
            "hooks":[{"on":["offline"]},{"on":["offline"],"command":["true"]},{"on":["offline"],"command":[]}]}})",
        kinds());
    QStringList pointers;
    for (const ConfigProblem &problem : config.problems)
        pointers.append(problem.pointer);
    QCOMPARE(pointers,
             (QStringList{u"/preferences/actions/0/name"_s, u"/preferences/actions/2/command"_s,
                          u"/preferences/hooks/0"_s, u"/preferences/hooks/2/command"_s}));
}

void ConfigTest::onlyTheBadPartIsUnknown()
{
    const Config config = parseConfig(
        withService(
            R"({"id":"x","name":"X","checks":[{"kind":"gopher","url":"h"},{"kind":"http","url":"http://h/"}]},{"name":"Y","checks":[]})"),
        kinds());
    QCOMPARE(config.services.size(), 3);
    QVERIFY(config.services.at(0).problem.isEmpty());
    QVERIFY(config.services.at(1).problem.isEmpty());
    QCOMPARE(config.services.at(1).checks.at(0).problem, u"The kind \"gopher\" is not known"_s);
    QVERIFY(config.services.at(1).checks.at(1).problem.isEmpty());
    QCOMPARE(config.services.at(2).problem, u"The service has no \"id\""_s);
    QCOMPARE(config.services.at(2).name, u"Y"_s);
    QCOMPARE(config.problems.size(), 2); // the kind, the id
}

void ConfigTest::syntaxErrorsHaveAPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("value missing") << QByteArray("{\n  \"a\": }") << 2 << 8;
    QTest::newRow("comma too many") << QByteArray("{\n\"a\": [1,\n  ]}") << 3 << 3;
    QTest::newRow("comma missing") << QByteArray("{\"a\": 1\n \"b\": 2}") << 2 << 2;
    QTest::newRow("colon missing") << QByteArray("{\"a\" 1}") << 1 << 6;
    QTest::newRow("no quotes") << QByteArray("{ab: 1}") << 1 << 2;
    QTest::newRow("comment") << QByteArray("{}\n// done") << 2 << 1;
    QTest::newRow("text after the end") << QByteArray("{}\r\n{}") << 2 << 1;
    QTest::newRow("cut in a text") << QByteArray("{\n\"abc") << 2 << 5;
    QTest::newRow("not UTF-8") << QByteArray("{\n\"a\": \"x\xff\"}") << 2 << 8;
    QTest::newRow("columns are characters") << QByteArray("{\"\xc3\xa4\xf0\x9f\x98\x80\": }") << 1 << 8;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"a\": }") << 1 << 7;
}

void ConfigTest::syntaxErrorsHaveAPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const Config config = parseConfig(text, kinds());
    QCOMPARE(config.problems.size(), 1);
    QVERIFY(config.problems.first().isFatal());
    QVERIFY(!config.problems.first().what.isEmpty());
    QVERIFY(!config.problems.first().remedy.isEmpty());
    QCOMPARE(config.problems.first().line, line);
    if (text.contains('\xff'))
        QVERIFY(config.problems.first().column >= column - 1); // Qt points at the text's start
    else
        QCOMPARE(config.problems.first().column, column);
}

void ConfigTest::acceptsMarksAndAddresses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *kind, const char *url) {
        QTest::newRow(url) << withCheck(QByteArray(R"({"kind":")") + kind + R"(","url":")" + url + "\"}");
    };
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\"version\":1}");
    QTest::newRow("version 1.0") << QByteArray("{\"version\":1.0}");
    row("statuspage", "https://status.example.com/us-hosting");
    row("http", "http://[::1]:8080/x?y=z");
    row("http",
        "https://b\xc3\xbc"
        "cher.example/\xc3\xa4");
    row("tcp", "tcp://127.0.0.1:22");
    row("tcp", "127.0.0.1:22");
}

void ConfigTest::acceptsMarksAndAddresses()
{
    QFETCH(QByteArray, text);
    const Config config = parseConfig(text, kinds());
    QVERIFY2(config.problems.isEmpty(),
             config.problems.isEmpty() ? "" : qPrintable(problemText(config.problems.first())));
}

void ConfigTest::raisesShortIntervals_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<int>("written");
    QTest::addColumn<int>("used");
    QTest::newRow("page 29") << QByteArray("statuspage") << QByteArray("h.example") << 29 << 30;
    QTest::newRow("page 30") << QByteArray("statuspage") << QByteArray("h.example") << 30 << 30;
    QTest::newRow("own page 9") << QByteArray("statuspage") << QByteArray("192.168.0.9") << 9 << 10;
    QTest::newRow("own page 10") << QByteArray("statuspage") << QByteArray("h.lan") << 10 << 10;
    QTest::newRow("server 9") << QByteArray("gatus") << QByteArray("h.example") << 9 << 10;
    QTest::newRow("server 10") << QByteArray("gatus") << QByteArray("h.example") << 10 << 10;
    QTest::newRow("probe 1") << QByteArray("http") << QByteArray("h.example") << 1 << 10;
}

void ConfigTest::raisesShortIntervals()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, host);
    QFETCH(int, written);
    QFETCH(int, used);
    const Config config
        = parseConfig(withCheck("{\"kind\":\"" + kind + "\",\"url\":\"http://" + host
                                + "/\",\"intervalSeconds\":" + QByteArray::number(written) + "}"),
                      kinds());
    QCOMPARE(config.services.at(1).checks.first().intervalSeconds, used);
    QVERIFY(config.services.at(1).checks.first().problem.isEmpty());
    QCOMPARE(config.problems.size(), written == used ? 0 : 1);
}

void ConfigTest::idsStayUnique()
{
    const Config config = parseConfig(
        R"({"services":[{"id":"a","name":"A","checks":[]},{"id":"a","name":"B","checks":[]},{"id":"service-2","name":"C","checks":[]},7,null]})",
        kinds());
    QSet<QString> ids;
    for (const Service &service : config.services) {
        QVERIFY(!service.id.isEmpty());
        QVERIFY(!service.name.isEmpty());
        ids.insert(service.id);
    }
    QCOMPARE(ids.size(), 5);
    QCOMPARE(config.services.at(0).id, u"a"_s);
    QCOMPARE(config.services.at(2).id, u"service-2"_s);
    QVERIFY(config.services.at(0).problem.isEmpty());
    QVERIFY(!config.services.at(1).problem.isEmpty());
}

void ConfigTest::keepsUnknownKeys()
{
    const QByteArray text
        = R"({"version":1,"$schema":"s","lists":[1],"services":[{"id":"x","name":"X","color":"red","checks":[
        {"kind":"http","url":"http://h/","headers":{"A":"b"},"intervalSeconds":120}]}],"preferences":{"quietHours":{"from":"22:00"}}})";
    const QByteArray written = serializeConfig(parseConfig(text, kinds()));
    QCOMPARE(QJsonDocument::fromJson(written), QJsonDocument::fromJson(text));
}

void ConfigTest::writesOnlyWhatChanged()
{
    Config config
        = parseConfig(withCheck(R"({"kind":"http","url":"http://h/","components":["a"]})"), kinds());
    Service &service = config.services[1];
    service.name = u"New"_s;
    service.notify = NotifyLevel::Off;
    service.countsForIcon = false;
    service.checks[0].url = u"http://other/"_s;
    service.checks[0].timeoutSeconds = 5;
    service.checks[0].components.clear();
    service.link = u"http://other/"_s;
    config.preferences.graceSeconds = 7;
    config.preferences.references = QStringList{u"http://r/"_s};
    const QJsonObject root = QJsonDocument::fromJson(serializeConfig(config)).object();
    const QJsonObject written = root.value("services"_L1).toArray().at(1).toObject();
    const QJsonObject expected{
        {u"id"_s, u"x"_s},
        {u"name"_s, u"New"_s},
        {u"notify"_s, u"off"_s},
        {u"countsForIcon"_s, false},
        {u"checks"_s,
         QJsonArray{
             QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, u"http://other/"_s}, {u"timeoutSeconds"_s, 5}}}}};
    QCOMPARE(written, expected);
    const Config again = parseConfig(serializeConfig(config), kinds());
    QVERIFY(again.problems.isEmpty());
    QCOMPARE(again.preferences.graceSeconds, 7);
    QCOMPARE(again.preferences.references, config.preferences.references);
    QCOMPARE(again.services.at(1).link, u"http://other/"_s);
    QVERIFY(!again.services.at(1).countsForIcon);
    QCOMPARE(serializeConfig(again), serializeConfig(config));
}

void ConfigTest::switchedOffIsReadAndWritten()
{
    const QByteArray text = R"({"services":[{"id":"a","name":"A","enabled":false,"checks":[]},
        {"id":"b","name":"B","checks":[]},{"id":"c","name":"C","enabled":"no","checks":[]}]})";
    Config config = parseConfig(text, kinds());
    QVERIFY(!config.services.at(0).enabled);
    QVERIFY(config.services.at(1).enabled);
    QVERIFY(config.services.at(2).enabled);
    QCOMPARE(config.problems.size(), 1);
    QCOMPARE(config.problems.first().pointer, u"/services/2/enabled"_s);
    QCOMPARE(serializeConfig(config, text), text);
    config.services[1].enabled = false;
    QVERIFY(!parseConfig(serializeConfig(config, text), kinds()).services.at(1).enabled);
}

/// A plugin's check has no address: its command stands for one, for people and as the check's own name.
void ConfigTest::commandsNeedNoAddress()
{
    const KnownKinds known{.probes = {u"http"_s, u"command"_s}, .servers = {}, .pages = {}};
    const QByteArray text = R"({"services":[{"id":"a","name":"A","checks":[
        {"kind":"command","command":["/usr/lib/nagios/plugins/check_http","-H","shop.example","--password=x","-p","80"]}]}]})";
    Config config = parseConfig(text, known);
    QVERIFY2(config.problems.isEmpty(), qPrintable(config.problems.value(0).what));
    const Check &check = config.services.first().checks.first();
    QCOMPARE(check.url, u"/usr/lib/nagios/plugins/check_http -H shop.example --password=… -p 80"_s);
    QVERIFY(reachOf(check.url) == Reach::Public);
    QVERIFY(config.services.first().link.isEmpty());
    QCOMPARE(serializeConfig(config, text), text);
    // One that is made anew is written without an address, too.
    Check made{.kind = u"command"_s, .options = {{u"command"_s, QJsonArray{u"/bin/true"_s}}}};
    made.url = u"/bin/true"_s;
    config.services.first().checks = {made};
    const QByteArray written = serializeConfig(config, text);
    QVERIFY2(!written.contains("url"), written.constData());
    QVERIFY(parseConfig(written, known).problems.isEmpty());

    for (const char *bad :
         {R"({"kind":"command"})", R"({"kind":"command","command":[]})",
          R"({"kind":"command","command":"/bin/true"})", R"({"kind":"command","command":["", "a"]})",
          R"({"kind":"command","command":["a",5]})",
          R"({"kind":"command","command":["a"],"url":"https://h/"})", R"({"kind":"http","command":["a"]})"}) {
        const Config refused = parseConfig(
            R"({"services":[{"id":"a","name":"A","checks":[)" + QByteArray(bad) + "]}]}", known);
        QVERIFY2(!refused.services.first().checks.first().problem.isEmpty(), bad);
    }
}

/// A list of somebody else's may not run a program here: it is refused whole, also from a trusted source.
void ConfigTest::sharedListsRunNothing()
{
    const KnownKinds known{.probes = {u"http"_s, u"command"_s}, .servers = {}, .pages = {}};
    const QByteArray text
        = R"({"services":[{"id":"b","name":"B","checks":[{"kind":"http","url":"https://h.example/"}]},
        {"id":"a","name":"A","checks":[{"kind":"command","command":["/bin/true"]}]}]})";
    for (const bool mayBeLocal : {false, true}) {
        const auto list = readSharedList(text, known, mayBeLocal);
        QVERIFY(!list);
        QVERIFY2(list.error().text.contains("run a program"_L1), qPrintable(list.error().text));
    }
    // Nor does it look at this computer's units, or at its own link by way of a registry.
    const KnownKinds more{.probes = {u"systemd"_s, u"domain"_s}, .servers = {}, .pages = {}};
    const auto list = readSharedList(R"({"services":[{"id":"a","name":"A","checks":[
        {"kind":"systemd","url":"nginx.service"},{"kind":"domain","url":"example.org"},
        {"kind":"domain","url":"example.org","rdap":"http:\/\/169.254.169.254\/"}]}]})",
                                     more);
    QVERIFY(list);
    const QList<Check> &checks = list->constFirst().checks;
    QVERIFY(!checks.at(0).problem.isEmpty() && checks.at(1).problem.isEmpty());
    QVERIFY(!checks.at(2).problem.isEmpty());
}

/// Every key that changes the meaning of an entry is carried out, and refused by name where its value is
/// wrong.
void ConfigTest::refusesByNameWhatIsWrong()
{
    QFile file(QStringLiteral(PILOTLAMP_SOURCE_DIR "/resources/config.schema.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject described = QJsonDocument::fromJson(file.readAll()).object()["$defs"_L1].toObject();
    const auto isDescribed = [&](const QString &of, const QString &key) {
        return described[of].toObject()["properties"_L1].toObject().contains(key);
    };
    for (const QString &key : {u"except"_s, u"incidentsWithout"_s, u"minSeverity"_s, u"filters"_s,
                               u"severities"_s, u"upsideDown"_s}) {
        QVERIFY2(isDescribed(u"check"_s, key), qPrintable(key));
        const Config config = parseConfig(
            withCheck(R"({"kind":"statuspage","url":"http://h/","%1":17})"_ba.replace("%1", key.toUtf8())),
            kinds());
        QVERIFY2(!config.problems.isEmpty(), qPrintable(key));
        QVERIFY2(config.problems.first().what.contains(key), qPrintable(config.problems.first().what));
        QVERIFY(config.problems.first().severity == ConfigProblem::Severity::Error);
        QVERIFY(!config.services.at(1).checks.first().problem.isEmpty()); // it does not run without
    }
    for (const QString &key : {u"enabled"_s, u"hostedOn"_s, u"maintenanceNotice"_s}) {
        QVERIFY2(isDescribed(u"service"_s, key), qPrintable(key));
        const QByteArray text
            = R"({"services":[{"id":"a","name":"A","checks":[],"%1":17}]})"_ba.replace("%1", key.toUtf8());
        const Config config = parseConfig(text, kinds());
        QVERIFY2(!config.problems.isEmpty(), qPrintable(key));
        QVERIFY2(config.problems.first().what.contains(key), qPrintable(config.problems.first().what));
    }
}

void ConfigTest::keepsWhatIsNoEntry()
{
    // What is no entry is written as one once it is made one.
    Config mended = parseConfig(R"({"services":[{},7]})", kinds());
    for (qsizetype i = 0; i < 2; ++i) {
        mended.services[i].problem.clear();
        mended.services[i].id = mended.services[i].name = u"s%1"_s.arg(i);
    }
    QCOMPARE(serializeConfig(mended, R"({"services":[{},7]})"),
             R"({"services":[{"id":"s0","name":"s0","checks":[]},{"id":"s1","name":"s1","checks":[]}]})"_qba);
    const QByteArray text = R"({"services":[7,{},{"id":"a","name":"A","checks":[null,"x",{}]},null]})";
    QCOMPARE(serializeConfig(parseConfig(text, kinds()), text), text);
}

void ConfigTest::namesAreCleanedFromHands()
{
    const Config config = parseConfig("{\"services\":[{\"id\":\"a\",\"name\":\"X\\u001b]0;"
                                      "t\\u0007\\nY\\u202e\",\"group\":\"g\\u009bh\",\"checks\":[]}]}",
                                      kinds());
    QCOMPARE(config.services.first().name, u"X]0;t Y"_s);
    QCOMPARE(config.services.first().group, u"gh"_s);
    QVERIFY(config.services.first().problem.isEmpty());
}

void ConfigTest::keepsBadEntriesAsRead()
{
    const QByteArray text
        = R"({"version":1,"preferences":{"graceSeconds":"soon"},"services":[{"name":"no id","checks":[{"kind":"http","url":"http://h/"}]},
        {"id":"x","name":"X","checks":[{"kind":"gopher","url":"h","intervalSeconds":-1}]}]})";
    QCOMPARE(QJsonDocument::fromJson(serializeConfig(parseConfig(text, kinds()))),
             QJsonDocument::fromJson(text));
}

void ConfigTest::survivesEveryCut()
{
    const QByteArray whole = serializeConfig(firstStartConfig(kinds()));
    for (qsizetype length = 0; length < whole.trimmed().size(); ++length)
        QVERIFY2(isFatal(parseConfig(whole.left(length), kinds())), qPrintable(QString::number(length)));
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray damaged = whole;
        damaged[i] = static_cast<char>(damaged.at(i) ^ 0x15);
        const Config config = parseConfig(damaged, kinds());
        QVERIFY(isFatal(config) == config.services.isEmpty() || !damaged.contains("\"services\""));
    }
}

void ConfigTest::firstStartIsClean()
{
    const Config config = firstStartConfig(kinds());
    QVERIFY(config.problems.isEmpty());
    QCOMPARE(config.services.size(), 2);
    QCOMPARE(config.services.at(0).name, u"ChatGPT"_s);
    QCOMPARE(config.services.at(1).name, u"OpenAI API"_s);
    QCOMPARE(config.services.at(0).checks.at(0).components.size(), 9);
    const Config again = parseConfig(serializeConfig(config), kinds());
    QCOMPARE(again, config);
}

void ConfigTest::problemsReadWell()
{
    QCOMPARE(problemText({.line = 3, .column = 7, .what = u"Bad"_s, .remedy = u"Mend it"_s}, u"c.json"_s),
             u"c.json:3:7: Bad. Mend it"_s);
    QCOMPARE(problemText({.pointer = u"/a/0"_s, .what = u"Bad"_s}, u"c.json"_s), u"c.json: /a/0: Bad"_s);
    QCOMPARE(problemText({.what = u"Bad"_s}), u"Bad"_s);
}

PILOTLAMP_TEST(ConfigTest, Testing::NoApplication);

} // namespace Pilotlamp::ConfigTests

#include "tst_config.moc"
