// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Completion scripts, made from the tables of commands and options. Ids come from `pilotlampctl list --format
// ids` as plain lines: no shell ever expands them.
#include "ctl/commands.h"
#include "ctl/language.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// What a command takes: words of its own, ids of services, files.
struct Completable {
    QStringList words = {};
    bool services = false;
    bool files = false;
    bool commands = false;
};

Completable completableOf(const Command &command)
{
    Completable found;
    // Options have lists of their own; what stands behind one is its value.
    static const QRegularExpression option(u"\\[?--[a-z-]+[^\\[\\]]*\\]?…?"_s);
    const QString arguments = QString::fromUtf8(command.arguments).remove(option);
    static const QRegularExpression name(u"[A-Za-z][A-Za-z-]*"_s);
    for (auto matches = name.globalMatch(arguments); matches.hasNext();) {
        const QString one = matches.next().captured();
        found.services = found.services || one == "SERVICE"_L1;
        found.files = found.files || one == "FILE"_L1;
        found.commands = found.commands || one == "COMMAND"_L1;
        if (one == one.toLower())
            found.words.append(one);
    }
    return found;
}

/// The values an option can have; empty where they are free.
QStringList valuesOf(const OptionInfo &option, const Command &command)
{
    if (option.name == "format"_L1)
        return command.formats;
    if (option.name == "color"_L1)
        return {u"auto"_s, u"always"_s, u"never"_s};
    return {};
}

QStringList optionsOf(const Command &command)
{
    QStringList options;
    for (const OptionInfo &option : optionInfos()) {
        if (takesOption(command, option.name))
            options.append(u"--"_s + option.name);
    }
    return options;
}

QStringList commandNames()
{
    QStringList names;
    for (const Command &command : commands())
        names.append(QString::fromUtf8(command.name));
    return names;
}

/// "--config|--format|…": the options that are followed by a value.
QString optionsWithValue(const QString &separator)
{
    QStringList options;
    for (const OptionInfo &option : optionInfos()) {
        if (!option.valueName.isEmpty())
            options.append(u"--"_s + option.name);
    }
    return options.join(separator);
}

/// A text in single quotes, for all three shells.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bashCases()
{
    QString cases;
    for (const Command &command : commands()) {
        const Completable takes = completableOf(command);
        QStringList words = takes.words + optionsOf(command);
        if (takes.commands)
            words += commandNames();
        cases += u"    %1) words='%2'; formats='%3'; services=%4; files=%5 ;;\n"_s.arg(
            QString::fromUtf8(command.name), words.join(u' '), command.formats.join(u' '),
            QString::number(takes.services), QString::number(takes.files));
    }
    return cases;
}

QString bashScript()
{
    return uR"sh(# bash completion for pilotlampctl
_pilotlampctl() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command= words= formats= services=0 files=0 i line
    local -a config=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${COMP_WORDS[i]} in
        --config) config=(--config "${COMP_WORDS[i + 1]}"); ((++i)) ;;
        %1) ((++i)) ;;
        -*) ;;
        *) [ -n "$command" ] || command=${COMP_WORDS[i]} ;;
        esac
    done
    case $command in
    '') words='%2' ;;
%3    esac
    case $previous in
    --format) words=$formats; services=0; files=0 ;;
    --color) words='auto always never'; services=0; files=0 ;;
    --components-of) words=; services=1; files=0 ;;
    --config | --policy) words=; services=0; files=1 ;;
    %1) return ;;
    esac
    for line in $words; do
        [[ $line == "$current"* ]] && COMPREPLY+=("$line")
    done
    if ((services)); then
        while IFS= read -r line; do
            [[ $line == "$current"* ]] && COMPREPLY+=("$(printf '%q' "$line")")
        done < <(pilotlampctl list --format ids "${config[@]}" 2>/dev/null)
    fi
    if ((files)); then
        compopt -o filenames
        while IFS= read -r line; do
            COMPREPLY+=("$line")
        done < <(compgen -f -- "$current")
    fi
}
complete -F _pilotlampctl pilotlampctl
)sh"_s.arg(optionsWithValue(u" | "_s), commandNames().join(u' '), bashCases());
}

QString zshCases()
{
    QString cases;
    for (const Command &command : commands()) {
        const Completable takes = completableOf(command);
        QStringList words = takes.words + optionsOf(command);
        if (takes.commands)
            words += commandNames();
        cases += u"    %1) words_here=(%2); formats=(%3); services=%4; files=%5 ;;\n"_s.arg(
            QString::fromUtf8(command.name), words.join(u' '), command.formats.join(u' '),
            QString::number(takes.services), QString::number(takes.files));
    }
    return cases;
}

QString zshScript()
{
    return uR"sh(#compdef pilotlampctl
_pilotlampctl() {
    local command= services=0 files=0 i
    local -a words_here formats ids config
    for ((i = 2; i < CURRENT; i++)); do
        case $words[i] in
        --config) config=(--config "$words[i+1]"); ((i++)) ;;
        %1) ((i++)) ;;
        -*) ;;
        *) [[ -n $command ]] || command=$words[i] ;;
        esac
    done
    case $command in
    '') words_here=(%2) ;;
%3    esac
    case $words[CURRENT-1] in
    --format) words_here=($formats); services=0; files=0 ;;
    --color) words_here=(auto always never); services=0; files=0 ;;
    --components-of) words_here=(); services=1; files=0 ;;
    --config|--policy) words_here=(); services=0; files=1 ;;
    %1) return ;;
    esac
    compadd -a words_here
    if ((services)); then
        ids=("${(@f)$(pilotlampctl list --format ids $config 2>/dev/null)}")
        compadd -a ids
    fi
    ((files)) && _files
    return 0
}
if [ "$funcstack[1]" = _pilotlampctl ]; then
    _pilotlampctl "$@"
else
    compdef _pilotlampctl pilotlampctl
fi
)sh"_s.arg(optionsWithValue(u"|"_s), commandNames().join(u' '), zshCases());
}

QString fishScript()
{
    QString script = u"# fish completion for pilotlampctl\ncomplete -c pilotlampctl -f\n"_s;
    for (const Command &command : commands()) {
        const QString name = QString::fromUtf8(command.name);
        script += u"complete -c pilotlampctl -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(
            name, quoted(Terminal::tr(command.purpose)));
        const Completable takes = completableOf(command);
        const QString line = u"complete -c pilotlampctl -n '__fish_seen_subcommand_from %1'"_s.arg(name);
        for (const OptionInfo &option : optionInfos()) {
            if (!takesOption(command, option.name))
                continue;
            script += line + u" -l %1 -d %2"_s.arg(option.name, quoted(Terminal::tr(option.purpose)));
            const QStringList values = valuesOf(option, command);
            if (option.valueName == "FILE"_L1)
                script += u" -r -F"_s;
            else if (option.valueName == "SERVICE"_L1)
                script += u" -x -a '(pilotlampctl list --format ids 2>/dev/null)'"_s;
            else if (!option.valueName.isEmpty())
                script += u" -x"_s + (values.isEmpty() ? QString() : u" -a "_s + quoted(values.join(u' ')));
            script += u'\n';
        }
        const QStringList words = takes.words + (takes.commands ? commandNames() : QStringList());
        if (!words.isEmpty())
            script += line + u" -a "_s + quoted(words.join(u' ')) + u'\n';
        if (takes.services)
            script += line + u" -a '(pilotlampctl list --format ids 2>/dev/null)'\n"_s;
        if (takes.files)
            script += line + u" -F\n"_s;
    }
    return script;
}

} // namespace

void runCompletion(const Invocation &invocation, const Done &done)
{
    const QString shell = invocation.arguments.constFirst();
    const QStringList shells{u"bash"_s, u"zsh"_s, u"fish"_s};
    if (!shells.contains(shell)) {
        complain(shell, u"expected one of bash, zsh, fish"_s + didYouMean(shell, shells));
        return done(ExitUsage);
    }
    say((shell == "bash"_L1 ? bashScript() : shell == "zsh"_L1 ? zshScript() : fishScript()).trimmed());
    done(0);
}

} // namespace Pilotlamp
