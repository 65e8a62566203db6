// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plugin_result.h"

#include "core/command_line.h"
#include "core/foreign_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestPluginLine = 200;

struct PluginResultTexts {
    Q_DECLARE_TR_FUNCTIONS(PluginResult)
};

/// The text before the performance data of the first line that has any.
QString firstLineOf(const QString &output)
{
    for (const QString &line : output.split(u'\n')) {
        const QString text = filteredLine(line.section(u'|', 0, 0), LongestPluginLine);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// The "time" of the performance data in milliseconds (seconds where it has no unit); -1 where it has none.
int timeOf(const QString &output)
{
    static const QRegularExpression form(u"(?:^|[|\\s])'?time'?=(\\d+(?:\\.\\d+)?)(us|ms|s)?(?=[;\\s]|$)"_s);
    const auto match = form.match(output.section(u'|', 1));
    if (!match.hasMatch())
        return -1;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2);
    const double factor = unit == "us"_L1 ? 0.001 : unit == "ms"_L1 ? 1 : 1000;
    const double ms = number * factor;
    return ms < 24 * 3600 * 1000.0 ? static_cast<int>(ms + 0.5) : -1;
}

/// What an exit code means (Monitoring Plugins Development Guidelines, "Plugin Return Codes").
struct PluginCode {
    Status status;
    Whose whose;
    const char *silent; ///< the reason where the plugin wrote none
};
constexpr std::array PluginCodes{
    PluginCode{Status::Online, Whose::None, QT_TRANSLATE_NOOP("PluginResult", "the plugin reports OK")},
    PluginCode{Status::Overload, Whose::Unclear,
               QT_TRANSLATE_NOOP("PluginResult", "the plugin reports a warning")},
    PluginCode{Status::Offline, Whose::Unclear,
               QT_TRANSLATE_NOOP("PluginResult", "the plugin reports a critical problem")},
    PluginCode{Status::Unknown, Whose::Unclear,
               QT_TRANSLATE_NOOP("PluginResult", "the plugin could not determine the status")},
};

/// Why a run says nothing about the service; nothing where it does.
std::optional<QString> failureOf(const PluginRun &run, const Check &check)
{
    const auto command = commandOf(check);
    const QString program = command ? filteredLine(command->constFirst().section(u'/', -1), 60) : QString();
    switch (run.end) {
    case PluginRun::End::NotStarted:
        return PluginResultTexts::tr("“%1” cannot be started: %2").arg(program, run.problem);
    case PluginRun::End::Crashed:
        return PluginResultTexts::tr("“%1” crashed").arg(program);
    case PluginRun::End::Late:
        return PluginResultTexts::tr("“%1” did not finish within %n s", "", check.timeoutSeconds)
            .arg(program);
    case PluginRun::End::Flooding:
        return PluginResultTexts::tr("“%1” wrote more than %2 kB").arg(program).arg(MostPluginOutput / 1024);
    case PluginRun::End::Exited:
        break;
    }
    if (run.exitCode >= 0 && run.exitCode < int(PluginCodes.size()))
        return {};
    const QString line = firstLineOf(QString::fromUtf8(run.output));
    const QString what = PluginResultTexts::tr("“%1” ended with exit code %2; plugins use 0 to 3")
                             .arg(program)
                             .arg(run.exitCode);
    return line.isEmpty() ? what : what + u": "_s + line;
}

} // namespace

Reading judgePlugin(const PluginRun &run, const Check &check, const QDateTime &now)
{
    Reading reading;
    reading.at = now;
    if (const auto failure = failureOf(run, check)) {
        reading.whose = Whose::You;
        reading.reason = *failure;
        reading.error = {Error::Kind::Ours, *failure};
        return reading;
    }
    const PluginCode &code = PluginCodes.at(static_cast<size_t>(run.exitCode));
    const QString output = QString::fromUtf8(run.output);
    reading.status = code.status;
    reading.whose = code.whose;
    reading.reason = firstLineOf(output);
    if (reading.reason.isEmpty())
        reading.reason = PluginResultTexts::tr(code.silent);
    reading.responseMs = timeOf(output);
    reading.timings.totalMs = run.ranMs;
    reading.slow
        = reading.status == Status::Online && check.slowAfterMs > 0 && reading.responseMs > check.slowAfterMs;
    if (reading.slow) {
        reading.status = Status::Overload;
        reading.whose = Whose::Unclear;
    }
    return reading;
}

} // namespace Pilotlamp
