// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/config_edit.h"
#include "ctl/duration.h"
#include "ctl/language.h"
#include "ctl/unknown_keys.h"
#include "store/json_syntax.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Keys of a service; any other one is meant for its checks.
const QStringList &serviceKeys()
{
    static const QStringList keys{u"id"_s,       u"name"_s,    u"link"_s,          u"group"_s,
                                  u"notify"_s,   u"enabled"_s, u"countsForIcon"_s, u"dependsOn"_s,
                                  u"hostedOn"_s, u"checks"_s,  u"maintenance"_s,   u"maintenanceNotice"_s};
    return keys;
}

bool isText(const QString &key)
{
    static const QStringList texts{u"id"_s,     u"name"_s, u"link"_s, u"group"_s,
                                   u"notify"_s, u"url"_s,  u"kind"_s};
    return texts.contains(key);
}

/// A number, true, false, a list or an object as in the file; anything else is a text.
QJsonValue valueOf(const QString &key, const QString &text)
{
    if (isText(key))
        return text;
    // As at every other place of a command line that takes a time.
    const auto seconds = key.endsWith("Seconds"_L1) ? typedSecondsOf(text) : std::nullopt;
    if (seconds)
        return *seconds;
    const JsonSyntax read = readJson('[' + text.toUtf8() + ']');
    return read.problem || read.value.toArray().size() != 1 ? QJsonValue(text) : read.value.toArray().first();
}

void put(QJsonObject &object, const QString &key, const QString &text)
{
    if (text.isEmpty())
        object.remove(key);
    else
        object.insert(key, valueOf(key, text));
}

/// Puts one KEY=VALUE into a service; what is wrong with it, or nothing.
std::optional<QString> change(QJsonObject &service, const QString &key, const QString &text)
{
    if (serviceKeys().contains(key)) {
        put(service, key, text);
        return {};
    }
    QJsonArray checks = service.value("checks"_L1).toArray();
    const QStringList steps = key.split(u'.');
    const bool isNumbered = steps.size() == 3 && steps.constFirst() == "checks"_L1;
    bool isIndex = false;
    const int only = isNumbered ? steps.at(1).toInt(&isIndex) : -1;
    if (isNumbered && (!isIndex || only < 0 || only >= checks.size()))
        return Terminal::tr("there is no check %1; the first one is checks.0").arg(steps.at(1));
    if (!isNumbered && steps.size() != 1)
        return Terminal::tr("expected a key of the service or checks.N.KEY");
    const bool isAmbiguous = checks.size() > 1 && !isNumbered && (key == "url"_L1 || key == "kind"_L1);
    if (isAmbiguous)
        return Terminal::tr("this service has %n checks; write checks.0.%1", nullptr,
                            static_cast<int>(checks.size()))
            .arg(key);
    for (int i = 0; i < checks.size(); ++i) {
        if (isNumbered && i != only)
            continue;
        QJsonObject check = checks.at(i).toObject();
        put(check, steps.constLast(), text);
        checks[i] = check;
    }
    service.insert(u"checks"_s, checks);
    return {};
}

/// What the user's editor made of the service; nothing with a complaint where it is no JSON object.
std::optional<QJsonObject> fromEditor(const QJsonObject &service, int *code)
{
    QTemporaryFile file(QDir::tempPath() + u"/pilotlamp-XXXXXX.json"_s);
    file.setAutoRemove(false);
    const QByteArray before = QJsonDocument(service).toJson();
    *code = ExitCannotCreate;
    if (!file.open() || file.write(before) != before.size() || !file.flush()) {
        complain(file.fileName(), file.errorString());
        return {};
    }
    QString editor = qEnvironmentVariable("VISUAL");
    if (editor.isEmpty())
        editor = qEnvironmentVariable("EDITOR");
    QStringList words = QProcess::splitCommand(editor);
    if (words.isEmpty())
        words = QStringList{u"vi"_s};
    const QString program = words.takeFirst();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.start(program, words + QStringList{file.fileName()});
    *code = ExitSoftware;
    if (!process.waitForFinished(-1) || process.exitCode() != 0) {
        complain(program, Terminal::tr("the editor failed; nothing was changed"));
        QFile::remove(file.fileName());
        return {};
    }
    QFile after(file.fileName());
    const JsonSyntax read
        = readJson(after.open(QIODevice::ReadOnly) ? after.read(ConfigSizeLimit) : QByteArray());
    *code = ExitData;
    if (read.problem || !read.value.isObject()) {
        complain(file.fileName(),
                 Terminal::tr("%1; nothing was changed, your text is kept there")
                     .arg(read.problem ? problemText(*read.problem) : Terminal::tr("not a JSON object")));
        return {};
    }
    QFile::remove(file.fileName());
    return read.value.toObject();
}

/// A key that nothing reads, which was not there before: likely a slip.
std::optional<ConfigProblem> newUnknownKey(const QJsonObject &before, const QJsonObject &after)
{
    const auto problemsOf = [](const QJsonObject &service) {
        return unknownKeys({{u"services"_s, QJsonArray{service}}});
    };
    const QList<ConfigProblem> known = problemsOf(before);
    for (const ConfigProblem &problem : problemsOf(after)) {
        if (!known.contains(problem))
            return problem;
    }
    return {};
}

} // namespace

void runEdit(const Invocation &invocation, const Done &done)
{
    ConfigEdit edit(invocation);
    if (const auto code = edit.open())
        return done(*code);
    const int index = edit.indexOf(invocation.arguments.constFirst());
    if (index < 0)
        return edit.leaveWithout(invocation.arguments.constFirst(), done);
    const QJsonObject before = edit.service(index);
    QJsonObject service = before;
    for (const QString &pair : invocation.arguments.mid(1)) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 1) {
            complain(pair, Terminal::tr("expected KEY=VALUE"));
            return done(ExitUsage);
        }
        if (const auto problem = change(service, pair.left(equals), pair.mid(equals + 1))) {
            complain(pair.left(equals), *problem);
            return done(ExitUsage);
        }
    }
    if (const auto slip = newUnknownKey(before, service)) {
        complain(slip->pointer.section(u'/', -1), withRemedy(Terminal::tr("not a known key"), slip->remedy));
        return done(ExitData);
    }
    if (invocation.arguments.size() == 1) {
        int code = 0;
        const auto edited = fromEditor(before, &code);
        if (!edited)
            return done(code);
        service = *edited;
    }
    if (service == before) {
        say(Terminal::tr("Nothing changed"));
        return done(0);
    }
    QJsonArray services = edit.services();
    services[index] = service;
    const int code = edit.save(services);
    if (code == 0)
        say(Terminal::tr("Saved %1").arg(edit.path()));
    done(code);
}

} // namespace Pilotlamp
