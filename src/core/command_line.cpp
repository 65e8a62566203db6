// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/command_line.h"

#include "core/foreign_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostWords = 200;
constexpr qsizetype LongestWord = 4000;
constexpr qsizetype LongestShown = 300;

struct CommandLineTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// An option that is likely to take a secret. Ports and paths, which share "-p" with passwords, look
/// different.
bool takesSecret(const QString &option)
{
    static const QRegularExpression names(
        u"^--?(p|a|pass|passwd|password|secret|token|key|apikey|api-key|community|authorization|auth)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return names.match(option).hasMatch();
}

bool isNumber(const QString &word)
{
    return !word.isEmpty() && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// The words with their secrets left out.
QStringList shownWords(const QJsonArray &command)
{
    QStringList words;
    bool isSecret = false;
    for (const QJsonValue &value : command) {
        const QString word = value.toString();
        const QString option = word.section(u'=', 0, 0);
        if (isSecret && !isNumber(word) && !word.startsWith(u'-') && !word.startsWith(u'/'))
            words.append(u"…"_s);
        else if (word.contains(u'=') && takesSecret(option))
            words.append(option + u"=…"_s);
        else
            words.append(word);
        isSecret = takesSecret(word);
    }
    return words;
}

bool isHostLike(const QString &word)
{
    static const QRegularExpression host(
        u"^([a-z][a-z0-9+.-]*://.+|[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.[a-z]{2,}\\.?(:\\d+)?|"
        "\\d{1,3}(\\.\\d{1,3}){3}(:\\d+)?|[0-9a-f]*:[0-9a-f:]+:[0-9a-f]*)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return host.match(word).hasMatch();
}

} // namespace

Result<QStringList> commandOf(const Check &check)
{
    const QJsonValue value = check.options.value("command"_L1);
    if (!value.isArray() || value.toArray().isEmpty())
        return Error{Error::Kind::Ours,
                     CommandLineTexts::tr("“command” is not a list of texts: the program and its arguments")};
    QStringList words;
    for (const QJsonValue &word : value.toArray()) {
        if (!word.isString() || word.toString().size() > LongestWord || word.toString().contains(QChar(0)))
            return Error{
                Error::Kind::Ours,
                CommandLineTexts::tr("“command” is not a list of texts: the program and its arguments")};
        words.append(word.toString());
    }
    if (words.size() > MostWords)
        return Error{Error::Kind::Ours,
                     CommandLineTexts::tr("“command” has more than %1 words").arg(MostWords)};
    if (words.constFirst().trimmed().isEmpty())
        return Error{Error::Kind::Ours, CommandLineTexts::tr("“command” names no program")};
    return words;
}

QString commandProblem(const Check &check)
{
    const auto command = commandOf(check);
    if (command && check.options.contains("url"_L1))
        return CommandLineTexts::tr("a command check has no “url”: the command says what it measures");
    return command ? QString() : command.error().text;
}

QString commandText(const QJsonObject &check)
{
    return filteredLine(shownWords(check.value("command"_L1).toArray()).join(u' '), LongestShown);
}

Reach reachOfCommand(const QString &commandText)
{
    Reach reach = Reach::Loopback;
    const QStringList words = commandText.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < words.size(); ++i) {
        const bool isNamed = words.at(i - 1) == "-H"_L1 || words.at(i - 1) == "--hostname"_L1;
        if (isNamed || isHostLike(words.at(i)))
            reach = std::max(reach, reachOf(words.at(i)));
    }
    return reach;
}

} // namespace Pilotlamp
