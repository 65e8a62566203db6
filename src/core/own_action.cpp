// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/own_action.h"

#include "core/foreign_text.h"
#include "core/globs.h"
#include "core/status.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostActions = 100;
constexpr qsizetype MostActionWords = 200;
constexpr qsizetype LongestActionText = 4000;

struct OwnActionTexts {
    Q_DECLARE_TR_FUNCTIONS(OwnAction)
};

struct OwnActionKind {
    QLatin1StringView word;
    OwnAction::Kind kind;
};
constexpr std::array OwnActionKinds{
    OwnActionKind{"open"_L1, OwnAction::Kind::Open}, OwnActionKind{"copy"_L1, OwnAction::Kind::Copy},
    OwnActionKind{"ssh"_L1, OwnAction::Kind::Ssh}, OwnActionKind{"run"_L1, OwnAction::Kind::Run}};

const QRegularExpression &placeholder()
{
    static const QRegularExpression form(u"\\{([a-z]+)(?::([^{}]+))?\\}"_s);
    return form;
}

/// The first placeholder of a text that stands for nothing; empty where all are known.
QString unknownPlaceholder(const QString &text)
{
    static const QStringList known{u"host"_s,   u"name"_s,   u"group"_s, u"service"_s,
                                   u"status"_s, u"output"_s, u"link"_s,  u"id"_s};
    auto match = placeholder().globalMatch(text);
    while (match.hasNext()) {
        const QRegularExpressionMatch one = match.next();
        if (one.hasCaptured(2) ? one.captured(1) != "label"_L1 : !known.contains(one.captured(1)))
            return one.captured();
    }
    return {};
}

/// The texts of a list; nothing where it is none.
std::optional<QStringList> textsOfList(const QJsonValue &value)
{
    QStringList texts;
    if (!value.isUndefined() && !value.isArray())
        return {};
    for (const QJsonValue one : value.toArray()) {
        if (!one.isString() || one.toString().size() > LongestActionText)
            return {};
        texts.append(one.toString());
    }
    return texts;
}

struct OwnActionReader {
    OwnActionEntry entry = {};

    void fail(const QString &below, const QString &what, const QString &remedy)
    {
        if (entry.what.isEmpty())
            entry = {entry.action, what, remedy, below};
    }

    void readBounds(const QJsonObject &object)
    {
        for (const auto &[key, member] : {std::pair{u"services"_s, &OwnAction::services},
                                          std::pair{u"components"_s, &OwnAction::components},
                                          std::pair{u"status"_s, &OwnAction::statuses}}) {
            const auto texts = textsOfList(object.value(key));
            if (!texts)
                fail(u'/' + key, OwnActionTexts::tr("“%1” is not a list of texts").arg(key),
                     OwnActionTexts::tr("Write a list of texts, or leave the key out"));
            entry.action.*member = texts.value_or(QStringList());
        }
        for (const QString &word : std::as_const(entry.action.statuses)) {
            if (const auto status = statusFromId(word); !status || idOf(*status) != word)
                fail(u"/status"_s, OwnActionTexts::tr("“%1” is not a status").arg(word.left(40)),
                     OwnActionTexts::tr("Write online, maintenance, overload, offline or unknown"));
        }
        const QJsonValue enabled = object.value("enabled"_L1);
        entry.action.enabled = enabled.toBool(enabled.isUndefined());
        if (!enabled.isUndefined() && !enabled.isBool())
            fail(u"/enabled"_s, OwnActionTexts::tr("“enabled” must be true or false"),
                 OwnActionTexts::tr("Write true or false"));
    }

    void readKind(const QJsonObject &object)
    {
        const QString word = object.value("kind"_L1).toString();
        const auto row = std::find_if(OwnActionKinds.begin(), OwnActionKinds.end(),
                                      [&word](const OwnActionKind &kind) { return kind.word == word; });
        if (row == OwnActionKinds.end())
            return fail(u"/kind"_s,
                        OwnActionTexts::tr("“%1” is not a known type of action").arg(word.left(40)),
                        OwnActionTexts::tr("Write open, copy, ssh or run"));
        entry.action.kind = row->kind;
        const auto command = textsOfList(object.value("command"_L1));
        const QString target = object.value("target"_L1).toString();
        const bool runs = row->kind == OwnAction::Kind::Run;
        entry.action.target = target;
        entry.action.command = command.value_or(QStringList());
        const bool isProgram = command && !command->isEmpty() && command->size() <= MostActionWords
            && !command->constFirst().trimmed().isEmpty();
        if (runs && (!isProgram || placeholder().match(command->constFirst()).hasMatch()))
            fail(u"/command"_s, OwnActionTexts::tr("The command names no program"),
                 OwnActionTexts::tr("Write the program and each argument in quotes, in one list"));
        else if (!runs && (target.trimmed().isEmpty() || target.size() > LongestActionText))
            fail(u"/target"_s, OwnActionTexts::tr("The action has no “target”"),
                 OwnActionTexts::tr("Write an address, a text or a host, such as {host}"));
        else if (row->kind == OwnAction::Kind::Open && !isWebAddress(target))
            fail(u"/target"_s, OwnActionTexts::tr("This is not a web address"),
                 OwnActionTexts::tr("Write the whole address with https://"));
    }

    void readPlaceholders()
    {
        for (const QString &text : entry.action.command + QStringList{entry.action.target}) {
            if (const QString unknown = unknownPlaceholder(text); !unknown.isEmpty())
                fail(entry.action.kind == OwnAction::Kind::Run ? u"/command"_s : u"/target"_s,
                     OwnActionTexts::tr("%1 is not a known placeholder").arg(unknown),
                     OwnActionTexts::tr("Known are {host}, {name}, {group}, {service}, {status}, {output}, "
                                        "{link}, {id} and {label:NAME}"));
        }
    }

    /// Its own scheme and host, or a link as a whole: nothing a server says decides where it leads.
    static bool isWebAddress(const QString &target)
    {
        static const QRegularExpression form(u"^https?://[^/?#{}\\s]+([/?#].*)?$"_s);
        return target == "{link}"_L1 || form.match(target).hasMatch();
    }
};

OwnActionEntry readOwnAction(const QJsonValue &value)
{
    OwnActionReader reader;
    const QJsonObject object = value.toObject();
    reader.entry.action.name = object.value("name"_L1).toString().simplified();
    if (reader.entry.action.name.isEmpty() || hasControls(reader.entry.action.name))
        reader.fail(u"/name"_s, OwnActionTexts::tr("The action has no name"),
                    OwnActionTexts::tr("Write the menu text"));
    reader.readKind(object);
    reader.readBounds(object);
    reader.readPlaceholders();
    return reader.entry;
}

/// "web" of "web", "web:9100" and "https://web:9100/metrics".
QString bareHost(const QString &host)
{
    if (host.contains("://"_L1))
        return QUrl(host).host();
    const bool hasPort = host.count(u':') == 1 || host.startsWith(u'[');
    return hasPort ? QUrl(u"tcp://"_s + host).host() : host;
}

/// What the placeholders stand for.
class Values {
public:
    Values(const QString &service, const Component &component, const QString &link)
    {
        static const ComponentFacts none;
        const ComponentFacts &facts = component.facts ? *component.facts : none;
        m_values = {{u"host"_s, bareHost(facts.host)},
                    {u"name"_s, component.name},
                    {u"group"_s, component.group},
                    {u"service"_s, service},
                    {u"status"_s, idOf(component.status)},
                    {u"output"_s, facts.output},
                    {u"link"_s, link},
                    {u"id"_s, component.id}};
        for (auto label = facts.labels.begin(); label != facts.labels.end(); ++label)
            m_values.insert(u"label:"_s + label.key(), *label);
    }

    /// A text with its placeholders filled; `encoded`: as parts of an address.
    Result<QString> fill(const QString &text, bool encoded) const
    {
        QString filled;
        qsizetype end = 0;
        auto match = placeholder().globalMatch(text);
        while (match.hasNext()) {
            const QRegularExpressionMatch one = match.next();
            const QString value = m_values.value(one.captured().mid(1).chopped(1));
            if (value.isEmpty())
                return refuse(OwnActionTexts::tr("%1 is not known here").arg(one.captured()));
            if (value.startsWith(u'-') || hasControls(value))
                return refuse(OwnActionTexts::tr("%1 begins with a dash or holds control characters")
                                  .arg(one.captured()));
            filled += text.mid(end, one.capturedStart() - end);
            filled += encoded ? QString::fromLatin1(QUrl::toPercentEncoding(value)) : value;
            end = one.capturedEnd();
        }
        return filled + text.mid(end);
    }

private:
    static Error refuse(const QString &text) { return {Error::Kind::Ours, text}; }

    QMap<QString, QString> m_values = {};
};

} // namespace

QList<OwnActionEntry> readOwnActions(const QJsonValue &value)
{
    if (value.isUndefined())
        return {};
    if (!value.isArray() || value.toArray().size() > MostActions)
        return {{.what = OwnActionTexts::tr("The actions are not a list"),
                 .remedy = OwnActionTexts::tr("Write a list of objects")}};
    QList<OwnActionEntry> entries;
    for (const QJsonValue one : value.toArray()) {
        OwnActionEntry entry = readOwnAction(one);
        entry.below.prepend(u'/' + QString::number(entries.size()));
        entries.append(entry);
    }
    return entries;
}

QList<OwnAction> ownActionsOf(const Preferences &preferences)
{
    return ownActionsIn(preferences.options.value("actions"_L1));
}

QList<OwnAction> ownActionsIn(const QJsonValue &value)
{
    QList<OwnAction> actions;
    for (const OwnActionEntry &entry : readOwnActions(value)) {
        if (entry.what.isEmpty() && entry.action.enabled)
            actions.append(entry.action);
    }
    return actions;
}

bool isOffered(const OwnAction &action, const QString &serviceId, const Component &component)
{
    const Globs services(action.services);
    return action.enabled && (services.isEmpty() || services.match(serviceId))
        && isChosen(component, action.components)
        && (action.statuses.isEmpty() || action.statuses.contains(idOf(component.status)));
}

Result<OwnOrder> orderOf(const OwnAction &action, const QString &serviceName, const Component &component,
                         const QString &link)
{
    const Values values(serviceName, component, link);
    OwnOrder order{.kind = action.kind};
    if (action.kind == OwnAction::Kind::Run) {
        for (const QString &word : action.command) {
            const Result<QString> filled = values.fill(word, false);
            if (!filled)
                return filled.error();
            order.program.append(*filled);
        }
        return order;
    }
    const bool isLink = action.kind == OwnAction::Kind::Open && action.target == "{link}"_L1;
    const bool opens = action.kind == OwnAction::Kind::Open && !isLink;
    const Result<QString> filled = values.fill(action.target, opens);
    if (!filled)
        return filled.error();
    order.text = *filled;
    // The terminal takes everything behind -e, and ssh nothing behind "--" for an option.
    if (action.kind == OwnAction::Kind::Ssh) {
        if (filled->startsWith(u'-'))
            return Error{Error::Kind::Ours, OwnActionTexts::tr("a host cannot begin with a dash")};
        order = {.kind = action.kind,
                 .program = {u"x-terminal-emulator"_s, u"-e"_s, u"ssh"_s, u"--"_s, *filled}};
    }
    return order;
}

} // namespace Pilotlamp
