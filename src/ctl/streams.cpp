// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/streams.h"

#include "core/foreign_text.h"
#include "ctl/command.h"
#include "ctl/language.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

int outputError = 0; ///< errno of the first write to stdout that failed

/// Whatever we did with the signal, the usual end of a program whose reader is gone is to be ended by it.
[[noreturn]] void endWithoutReader()
{
    std::signal(SIGPIPE, SIG_DFL);
    std::raise(SIGPIPE);
    std::_Exit(128 + SIGPIPE);
}

void noteOutput(bool isWritten)
{
    if (isWritten)
        return;
    if (errno == EPIPE)
        endWithoutReader();
    if (outputError == 0)
        outputError = errno == 0 ? EIO : errno;
}

void put(const QByteArray &line)
{
    errno = 0;
    const auto size = static_cast<size_t>(line.size());
    const bool isPut
        = std::fwrite(line.constData(), 1, size, stdout) == size && std::fputc('\n', stdout) != EOF;
    noteOutput(isPut && std::fflush(stdout) == 0);
}

} // namespace

void endOnceNobodyReads(QObject *context)
{
    struct stat output = {};
    const bool isPipe
        = ::fstat(STDOUT_FILENO, &output) == 0 && (S_ISFIFO(output.st_mode) || S_ISSOCK(output.st_mode));
    if (!isPipe)
        return;
    // A pipe without a reader is in error; nothing else makes it urgent.
    auto *end = new QSocketNotifier(STDOUT_FILENO, QSocketNotifier::Exception, context);
    QObject::connect(end, &QSocketNotifier::activated, end, [] { endWithoutReader(); });
}

void say(const QString &line)
{
    put(filteredText(line).toUtf8());
}

void sayRecords(const QString &lines)
{
    put(lines.toUtf8().replace('\n', "\r\n") + '\r');
}

void sayColoured(const QString &line)
{
    put(line.toUtf8());
}

void sayJson(const QJsonDocument &json, QJsonDocument::JsonFormat format)
{
    sayJson(json.toJson(format));
}

void sayJson(const QByteArray &json)
{
    put(escapedJson(json).trimmed());
}

void complain(const QString &what, const QString &why)
{
    const QByteArray line = (filteredLine(what, 1000) + u": "_s + filteredLine(why, 4000)).toUtf8();
    std::fprintf(stderr, "pilotlampctl: %s\n", line.constData());
}

int exitCodeWith(int code)
{
    noteOutput(std::fflush(stdout) == 0 && std::ferror(stdout) == 0);
    if (outputError == 0)
        return code;
    complain(Terminal::tr("standard output"),
             Terminal::tr("cannot be written: %1").arg(qt_error_string(outputError)));
    return ExitCannotWrite;
}

} // namespace Pilotlamp
