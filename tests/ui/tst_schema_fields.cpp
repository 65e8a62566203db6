// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe_kind.h"
#include "store/config.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/settings/collapsible_section.h"
#include "ui/settings/service_editor.h"
#include "ui/settings/settings_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialogButtonBox>
#include <QFile>
#include <QJsonDocument>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::SchemaFieldsTests {

namespace {

/// Keys that the dialog leaves to the file, each with its reason.
const QHash<QString, QString> LeftToTheFile{
    {u"/version"_s, u"the file's own, written by the program"_s},
    {u"/services/hostedOn"_s, u"mostly seen in the service's own answers; written by whoever knows better"_s},
    {u"/services/id"_s, u"names the service for programs: made of its name once, and then never changed"_s},
    {u"/preferences/hooks/enabled"_s, u"what an import brought is switched on by hand, after it was read"_s},
    {u"/preferences/localLists"_s, u"lets strangers point at this computer: only by one's own hand"_s},
    {u"/services/checks/confirmedHost"_s, u"the answer to a question of the settings, not a field"_s},
    {u"/services/checks/model"_s, u"one AI model of a page: rare, and a name in the file"_s},
    {u"/preferences/urgencies/unknown"_s, u"no popup tells that a status is unknown"_s},
    {u"/preferences/sounds/unknown"_s, u"no popup tells that a status is unknown"_s},
};

/// What a key needs beside it to mean anything, by the key's place or its container's.
QJsonObject surroundings(const QString &place)
{
    static const QHash<QString, QByteArray> known{
        {u"/preferences/quietFrom"_s, "{'quietFrom':'20:00','quietUntil':'06:00'}"},
        {u"/preferences/quietUntil"_s, "{'quietFrom':'20:00','quietUntil':'06:00'}"},
        {u"/preferences/quietExceptOutages"_s, "{'quietFrom':'20:00','quietUntil':'06:00'}"},
        {u"/preferences/proxy"_s, "{'mode':'manual','host':'p','port':1,'user':'ann','secret':'p'}"},
        {u"/preferences/actions"_s, "{'name':'a','kind':'ssh','target':'h'}"},
        {u"/preferences/actions/command"_s, "{'name':'a','kind':'run','command':['/bin/a']}"},
        {u"/preferences/hooks"_s, "{'on':['offline'],'command':['/bin/a']}"},
        {u"/preferences/hooks/url"_s, "{'on':['offline'],'url':'https://h.example/'}"},
        {u"/preferences/hooks/format"_s, "{'on':['offline'],'url':'https://h.example/'}"},
        {u"/services/maintenance"_s, "{'daily':true,'start':'09:00','minutes':60}"},
        {u"/services/maintenance/from"_s, "{'from':'2030-01-01T00:00:00Z','until':'2031-01-01T00:00:00Z'}"},
        {u"/services/maintenance/until"_s, "{'from':'2030-01-01T00:00:00Z','until':'2031-01-01T00:00:00Z'}"},
        {u"/services/maintenance/daily"_s, "{'from':'2030-01-01T00:00:00Z','until':'2031-01-01T00:00:00Z'}"},
        {u"/services/checks/auth"_s, "{'type':'basic','user':'ann','secret':'p'}"},
        {u"/services/checks/auth/header"_s, "{'type':'header','header':'X-Key','secret':'p'}"},
        {u"/services/checks/tls/keyFile"_s, "{'certificateFile':'/c.pem'}"},
        {u"/services"_s, "{'id':'a','name':'A','checks':[]}"},
        {u"/services/checks"_s, "{'url':'https://a.example/'}"},
    };
    const QByteArray text = known.value(place, known.value(place.section(u'/', 0, -2), "{}"));
    return QJsonDocument::fromJson(QByteArray(text).replace('\'', '"')).object();
}

/// A value that is not the default, as the schema allows it.
QJsonValue sample(const QString &place, const QJsonObject &schema)
{
    static const QHash<QString, QJsonValue> special{
        {u"/preferences/lists"_s, QJsonArray{u"/team.json"_s}},
        {u"/preferences/references"_s, QJsonArray{u"https://r.example/"_s}},
        {u"/preferences/hooks/command"_s, QJsonArray{u"/bin/b"_s}},
        {u"/preferences/otherResolver"_s, u"192.0.2.1"_s},
        {u"/preferences/iconStyle"_s, u"colour-blind"_s},
        {u"/preferences/hooks/on"_s, QJsonArray{u"back"_s}},
        {u"/preferences/actions/status"_s, QJsonArray{u"overload"_s}},
        {u"/services/dependsOn"_s, QJsonArray{u"other"_s}},
        {u"/services/maintenance/weekly"_s, u"sat"_s},
        {u"/services/maintenance/start"_s, u"11:11"_s},
        {u"/services/checks/kind"_s, u"tcp"_s},
        {u"/services/checks/url"_s, u"https://b.example/"_s},
        {u"/services/checks/expect"_s, u"200"_s},
        {u"/services/checks/minSeverity"_s, u"critical"_s},
        {u"/services/checks/severities"_s, QJsonObject{{u"brownout"_s, u"overload"_s}}},
        {u"/services/checks/filters/labels"_s, QJsonArray{u"team=web"_s}},
        {u"/services/maintenanceNotice"_s, QJsonArray{24, 1}},
        {u"/services/checks/jsonValue"_s, u"up"_s},
        {u"/services/checks/headers"_s, QJsonObject{{u"Accept"_s, u"text/html"_s}}},
        {u"/services/checks/tls/fingerprint"_s, QString(64, u'a')},
    };
    if (const auto value = special.constFind(place); value != special.constEnd())
        return *value;
    if (place.startsWith("/services/maintenance/"_L1)
        && (place.endsWith("from"_L1) || place.endsWith("until"_L1)))
        return u"2030-06-01T10:00:00Z"_s;
    const QString pattern = schema.value("pattern"_L1).toString();
    if (pattern.startsWith("^#"_L1))
        return u"#123456"_s;
    if (pattern.contains("low|normal"_L1))
        return u"low"_s;
    if (pattern.contains("2[0-3]"_L1))
        return u"05:05"_s;
    if (pattern.startsWith("^https"_L1))
        return u"https://x.example/"_s;
    if (pattern == "^/"_L1)
        return u"/file.pem"_s;
    if (schema.contains("enum"_L1)) {
        const QJsonArray words = schema.value("enum"_L1).toArray();
        return words.at(1);
    }
    const QString type = schema.value("type"_L1).toString();
    if (type == "boolean"_L1)
        return !schema.value("default"_L1).toBool();
    if (type == "integer"_L1 || type == "number"_L1)
        return schema.value("minimum"_L1).toInt() + 3;
    return type == "array"_L1 ? QJsonValue(QJsonArray{u"x"_s}) : QJsonValue(u"bell"_s);
}

struct Leaf {
    QString place = {};
    QJsonObject schema = {};
};

/// Every key that holds a value, by its place; lists count as their items.
void collect(const QJsonObject &root, const QJsonObject &given, const QString &place, QList<Leaf> &leaves)
{
    const QString reference = given.value("$ref"_L1).toString();
    const QJsonObject schema
        = reference.isEmpty() ? given : root.value("$defs"_L1)[reference.section(u'/', -1)].toObject();
    const QJsonObject items = schema.value("items"_L1).toObject();
    if (items.contains("$ref"_L1))
        return collect(root, items, place, leaves);
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto key = properties.begin(); key != properties.end(); ++key)
        collect(root, key->toObject(), place + u'/' + key.key(), leaves);
    if (properties.isEmpty())
        leaves.append({place, schema});
}

/// A configuration of one service with one check that has, or has not, the key.
QJsonObject config(const Leaf &leaf, const QString &kind, bool with)
{
    const QStringList lists{u"/services"_s, u"/services/checks"_s, u"/services/maintenance"_s,
                            u"/preferences/hooks"_s, u"/preferences/actions"_s};
    const QStringList keys = leaf.place.split(u'/', Qt::SkipEmptyParts);
    QJsonObject object = surroundings(leaf.place);
    if (with && (leaf.place.endsWith("/weekly"_L1) || leaf.place.endsWith("/daily"_L1)))
        object = {{u"start"_s, u"09:00"_s}, {u"minutes"_s, 60}};
    if (with)
        object.insert(keys.constLast(), sample(leaf.place, leaf.schema));
    for (qsizetype depth = keys.size() - 1; depth > 0; --depth) {
        const QString place = u'/' + keys.first(depth).join(u'/');
        if (place == "/services/checks"_L1 && !object.contains("kind"_L1))
            object.insert(u"kind"_s, kind);
        if (place == "/services/checks"_L1 && !object.contains("url"_L1))
            object.insert(u"url"_s, u"https://a.example/"_s);
        const bool isList = lists.contains(place);
        QJsonObject around = depth > 1 && keys.first(depth - 1) == QStringList{u"services"_s}
            ? surroundings(u"/services/name"_s)
            : QJsonObject();
        around.insert(keys.at(depth - 1), isList ? QJsonValue(QJsonArray{object}) : QJsonValue(object));
        object = around;
    }
    return object;
}

/// What the fields that can be seen say.
QStringList fields(const QWidget &window)
{
    QStringList said;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            said.append(edit->text());
        else if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget); text && !text->isReadOnly())
            said.append(text->toPlainText());
        else if (const auto *box = qobject_cast<const QAbstractButton *>(widget))
            said.append(QString::number(box->isChecked())
                        + QString::number(box->icon().isNull()
                                              ? 0
                                              : ::qHash(box->icon().pixmap(16).toImage().pixel(8, 8))));
        else if (const auto *combo = qobject_cast<const QComboBox *>(widget))
            said.append(combo->currentText());
        else if (const auto *list = qobject_cast<const QListWidget *>(widget)) {
            for (int i = 0; i < list->count(); ++i)
                said.append(list->item(i)->text() + QString::number(list->item(i)->checkState()));
        }
    }
    return said;
}

} // namespace

/// Whatever the shipped schema names can be set in the dialog.
class SchemaFieldsTest : public QObject {
    Q_OBJECT

private:
    QJsonObject m_schema;
    SettingsTools m_tools;
    KnownKinds m_kinds{.servers = {u"prometheus"_s, u"alertmanager"_s}, .pages = {u"statuspage"_s}};

    Config read(const QJsonObject &object) const
    {
        return parseConfig(QJsonDocument(object).toJson(), m_kinds);
    }

    QStringList editorFields(const Config &config)
    {
        ServiceEditor editor(config.services.value(0), m_tools, false);
        for (CollapsibleSection *fold : editor.findChildren<CollapsibleSection *>())
            fold->setOpen(true);
        return fields(editor);
    }

    QStringList dialogFields(const Config &config)
    {
        SettingsDialog dialog(config.services, config.preferences, m_tools);
        for (CollapsibleSection *fold : dialog.findChildren<CollapsibleSection *>())
            fold->setOpen(true);
        auto *tabs = dialog.findChild<QTabWidget *>();
        QStringList said;
        for (int page = 1; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            said += fields(*tabs->widget(page));
        }
        return said;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(PILOTLAMP_SOURCE_DIR "/resources/config.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_schema = QJsonDocument::fromJson(file.readAll()).object();
        m_tools = tools();
        m_tools.kinds.clear();
        // Those with most fields first: what is shown by none of them is looked for in the others.
        m_tools.kinds.append({u"http"_s, u"http"_s, false, false, true, {}});
        for (const QString &kind : m_kinds.servers + m_kinds.pages)
            m_tools.kinds.append({kind, kind, true, m_kinds.servers.contains(kind), true, {}});
        for (const ProbeKind &kind : probeKinds()) {
            m_kinds.probes.append(kind.id);
            if (kind.id != "http"_L1)
                m_tools.kinds.append({kind.id, kind.id, false, false, kind.form == TargetForm::Web, {}});
        }
        m_tools.others = {Service{u"other"_s, u"Other"_s}};
    }

    void everyKeyHasAField_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QJsonObject>("schema");
        QList<Leaf> leaves;
        collect(m_schema, m_schema, {}, leaves);
        QVERIFY(leaves.size() > 80);
        for (const Leaf &leaf : std::as_const(leaves)) {
            if (!LeftToTheFile.contains(leaf.place))
                QTest::newRow(qPrintable(leaf.place)) << leaf.place << leaf.schema;
        }
        for (auto left = LeftToTheFile.keyBegin(); left != LeftToTheFile.keyEnd(); ++left)
            QVERIFY2(std::any_of(leaves.begin(), leaves.end(),
                                 [&](const Leaf &leaf) { return leaf.place == *left; }),
                     "a key that is not there is left to the file");
    }

    /// A value that the file has shows in some field, and goes back into the file as it was.
    void everyKeyHasAField()
    {
        QFETCH(QString, place);
        QFETCH(QJsonObject, schema);
        const Leaf leaf{place, schema};
        if (place.startsWith("/preferences"_L1)) {
            const Config with = read(config(leaf, {}, true));
            QVERIFY2(with.problems.isEmpty(), qPrintable(with.problems.value(0).what));
            QVERIFY(dialogFields(read(config(leaf, {}, false))) != dialogFields(with));
            SettingsDialog dialog({}, with.preferences, m_tools);
            QVERIFY(!dialog.isChanged());
            return;
        }
        // Shown by one kind at least, and kept by that one, those before it and the next.
        bool isSeen = false;
        bool isEnough = false;
        for (const KindInfo &kind : std::as_const(m_tools.kinds)) {
            if (isEnough)
                break;
            isEnough = isSeen;
            const Config with = read(config(leaf, kind.id, true));
            isSeen = isSeen || editorFields(read(config(leaf, kind.id, false))) != editorFields(with);
            QCOMPARE(ServiceEditor(with.services.value(0), m_tools, false).service(), with.services.value(0));
        }
        QVERIFY(isSeen);
    }
};

PILOTLAMP_TEST(SchemaFieldsTest, QApplication);

} // namespace Pilotlamp::SchemaFieldsTests

#include "tst_schema_fields.moc"
