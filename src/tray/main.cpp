// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signals.h"
#include "desktop/single_instance.h"
#include "net/own_limits.h"
#include "tray/activation_token.h"
#include "tray/tray_app.h"
#include "ui/clear_style.h"
#include "ui/icon_painter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTranslator>

#include <cstdio>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

namespace {

constexpr int ExitUsage = 64;

/// How the program was started, and what for.
struct Start {
    TrayOptions options = {};
    Summons summons = {};
};

std::optional<Start> startOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption config(u"config"_s, u"Use another config file"_s, u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, u"Watch a built-in fake service that plays an outage"_s);
    const QCommandLineOption action(
        u"action"_s, u"Have the running Pilotlamp do something: %1"_s.arg(summonsActions().join(u", "_s)), u"NAME"_s);
    parser.addOptions({config, demo, action});
    parser.addPositionalArgument(u"URI"_s, u"pilotlamp:add?url=… offers to watch that address"_s, u"[URI]"_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const bool parsed = parser.parse(arguments);
    const QStringList uris = parser.positionalArguments();
    const QString name = parser.value(action);
    const bool isUsual = uris.isEmpty() || (uris.size() == 1 && !addressToAdd(uris.constFirst()).isEmpty());
    if (!parsed || !isUsual || (parser.isSet(action) && !summonsActions().contains(name))) {
        const QString why = !parsed ? parser.errorText()
            : !isUsual              ? u"unexpected argument '%1'"_s.arg(uris.constLast())
                                    : u"unknown action '%1'"_s.arg(name);
        std::fprintf(stderr, "pilotlamp: usage: %s\n", why.toUtf8().constData());
        return {};
    }
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    return Start{TrayOptions{parser.value(config), parser.isSet(demo)}, Summons{{}, name, uris}};
}

} // namespace

int main(int argc, char **argv)
{
    raiseDescriptorLimit();
    const QString token = startToken();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"pilotlamp"_s);
    QApplication::setApplicationDisplayName(u"Pilotlamp"_s);
    QApplication::setApplicationVersion(QStringLiteral(PILOTLAMP_VERSION));
    QApplication::setDesktopFileName(u"org.pilotlamp.Pilotlamp"_s);
    ClearStyle::install();
    QTranslator ours;
    if (ours.load(QLocale(), u"pilotlamp"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(&ours);
    QTranslator qts;
    if (qts.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qts);
    QApplication::setWindowIcon(iconOf({Mark::Online}, iconPalette({}, QApplication::palette())));
    // The lamp lives on when its last window is closed.
    QApplication::setQuitOnLastWindowClosed(false);

    auto start = startOf(QApplication::arguments());
    if (!start)
        return ExitUsage;
    start->summons.token = token;
    SingleInstance instance(start->options.identity());
    const Result<SingleInstance::Role> role = instance.start(start->summons);
    if (!role)
        std::fprintf(stderr, "pilotlamp: %s\n", role.error().text.toUtf8().constData());
    else if (*role == SingleInstance::Role::Second)
        return EXIT_SUCCESS;
    TrayApp tray(start->options);
    QObject::connect(&instance, &SingleInstance::summoned, &tray, &TrayApp::onSummons);
    if (const Result<bool> started = tray.start(); !started) {
        std::fprintf(stderr, "pilotlamp: %s\n", started.error().text.toUtf8().constData());
        return EXIT_FAILURE;
    }
    tray.begin(start->summons);
    onStopSignal(&app, [] { QApplication::quit(); });
    return QApplication::exec();
}
