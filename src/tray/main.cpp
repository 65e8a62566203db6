// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signals.h"
#include "app/translations.h"
#include "core/foreign_text.h"
#include "desktop/single_instance.h"
#include "net/name_gate.h"
#include "net/own_limits.h"
#include "net/program_supervisor.h"
#include "tray/activation_token.h"
#include "tray/tray_app.h"
#include "ui/common/visible_frame_style.h"
#include "ui/common/wheel_guard.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <variant>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

namespace {

constexpr int ExitUsage = 64;
constexpr int ExitOutput = 74;
constexpr int ExitBusy = 75; ///< another one runs, and does not answer

QtMessageHandler usualHandler = nullptr;

/// Qt's platforms look for a session's folder, and complain where there is none: we do without.
void tellAllButPaths(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (!text.startsWith("QStandardPaths: "_L1))
        usualHandler(type, context, text);
}

/// How the program was started, and what for.
struct Start {
    TrayOptions options = {};
    Summons summons = {};
};

/// What Qt itself takes from the command line, later: it is not ours to call wrong.
QStringList withoutQtOptions(int argc, char **argv)
{
    static const QStringList valued{u"platform"_s,        u"platformpluginpath"_s,
                                    u"platformtheme"_s,   u"plugin"_s,
                                    u"qwindowgeometry"_s, u"qwindowicon"_s,
                                    u"qwindowtitle"_s,    u"style"_s,
                                    u"stylesheet"_s,      u"session"_s,
                                    u"display"_s,         u"geometry"_s};
    static const QStringList flags{u"reverse"_s, u"nograb"_s, u"dograb"_s, u"sync"_s, u"widgetcount"_s};
    QStringList ours;
    for (int i = 0; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        const QString name = argument.startsWith("--"_L1) ? argument.mid(2) : argument.mid(1);
        const bool isOption = i > 0 && argument.startsWith(u'-');
        if (isOption && valued.contains(name))
            ++i;
        else if (!isOption || !(flags.contains(name) || valued.contains(name.section(u'=', 0, 0))))
            ours.append(argument);
    }
    return ours;
}

/// Prints what was asked for; a full or closed stream is not passed over.
int printed(const QString &text)
{
    const bool isWritten = std::fputs(text.toUtf8().constData(), stdout) >= 0 && std::fflush(stdout) == 0;
    return isWritten ? EXIT_SUCCESS : ExitOutput;
}

/// How to start, or the exit code where there is nothing to start. Needs no display.
std::variant<Start, int> startOf(int &argc, char **argv)
{
    QCommandLineParser parser;
    const QCommandLineOption config(u"config"_s, u"Use another config file"_s, u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, u"Watch a built-in fake service that plays an outage"_s);
    const QCommandLineOption action(
        u"action"_s, u"Have the running Pilotlamp do something: %1"_s.arg(summonsActions().join(u", "_s)),
        u"NAME"_s);
    parser.addOptions({config, demo, action});
    parser.addPositionalArgument(u"URI"_s, u"pilotlamp:add?url=… offers to watch that address"_s, u"[URI]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const bool isParsed = parser.parse(withoutQtOptions(argc, argv));
    const QStringList uris = parser.positionalArguments();
    const QString name = parser.value(action);
    const bool isUsual = uris.isEmpty() || (uris.size() == 1 && !addressToAdd(uris.constFirst()).isEmpty());
    if (!isParsed || !isUsual || (parser.isSet(action) && !summonsActions().contains(name))) {
        const QString why = !isParsed ? parser.errorText()
            : !isUsual                ? u"unexpected argument '%1'"_s.arg(uris.constLast())
                                      : u"unknown action '%1'"_s.arg(name);
        std::fprintf(stderr, "pilotlamp: usage: %s\n", filteredLine(why).toUtf8().constData());
        return ExitUsage;
    }
    if (parser.isSet(version))
        return printed(u"pilotlamp "_s + QStringLiteral(PILOTLAMP_VERSION) + u'\n');
    if (parser.isSet(help)) {
        const QCoreApplication core(argc, argv); // the help names the program
        return printed(parser.helpText());
    }
    return Start{TrayOptions{parser.value(config), parser.isSet(demo)}, Summons{{}, name, uris}};
}

/// From the first window to the last word; what it made is gone when it returns.
int live(QApplication &app, Start &start)
{
    SingleInstance instance(start.options.identity());
    const Result<SingleInstance::Role> role = instance.start(start.summons);
    if (!role)
        std::fprintf(stderr, "pilotlamp: %s\n", role.error().text.toUtf8().constData());
    else if (*role == SingleInstance::Role::Second)
        return EXIT_SUCCESS;
    // Somebody alive holds the lock: two lamps would tell everything twice. Without a lock it starts all the
    // same.
    if (!role && role.error().kind == Error::Kind::Ours)
        return ExitBusy;
    TrayApp tray(start.options);
    QObject::connect(&instance, &SingleInstance::summoned, &tray, &TrayApp::onSummons);
    if (const Result<bool> started = tray.start(); !started) {
        std::fprintf(stderr, "pilotlamp: %s\n", started.error().text.toUtf8().constData());
        return EXIT_FAILURE;
    }
    tray.begin(start.summons);
    // Not quit(), which closes the windows first: one with something unsaved would ask, and go on living.
    onStopSignal(&app, [] { QApplication::exit(); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    becomeSupervisor(argc, argv);
    keepStandardStreams();
    leaveNoCoreFile();
    keepHeapSmall();
    raiseDescriptorLimit();
    auto parsed = startOf(argc, argv);
    if (const int *code = std::get_if<int>(&parsed))
        return *code;
    Start &start = std::get<Start>(parsed);
    start.summons.token = startToken();
    usualHandler = qInstallMessageHandler(tellAllButPaths);
    QApplication app(argc, argv);
    qInstallMessageHandler(usualHandler);
    QApplication::setApplicationName(u"pilotlamp"_s);
    QApplication::setApplicationDisplayName(u"Pilotlamp"_s);
    QApplication::setApplicationVersion(QStringLiteral(PILOTLAMP_VERSION));
    QApplication::setDesktopFileName(u"org.pilotlamp.Pilotlamp"_s);
    VisibleFrameStyle::install();
    WheelGuard::install();
    speak(readersLocale());
    // The lamp lives on when its last window is closed.
    QApplication::setQuitOnLastWindowClosed(false);

    const int code = live(app, start);
    leaveUnlessNamesAreKnown(code);
    return code;
}
