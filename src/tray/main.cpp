// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stop_signals.h"
#include "desktop/single_instance.h"
#include "net/own_limits.h"
#include "tray/tray_app.h"
#include "ui/clear_style.h"
#include "ui/common/wheel_guard.h"
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

std::optional<TrayOptions> optionsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption config(u"config"_s, u"Use another config file"_s, u"FILE"_s);
    const QCommandLineOption demo(u"demo"_s, u"Watch a built-in fake service that plays an outage"_s);
    parser.addOptions({config, demo});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString why = parser.errorText().isEmpty()
            ? u"unexpected argument '%1'"_s.arg(parser.positionalArguments().value(0))
            : parser.errorText();
        std::fprintf(stderr, "pilotlamp: usage: %s\n", why.toUtf8().constData());
        return {};
    }
    if (parser.isSet(help))
        parser.showHelp();
    if (parser.isSet(version))
        parser.showVersion();
    return TrayOptions{parser.value(config), parser.isSet(demo)};
}

} // namespace

int main(int argc, char **argv)
{
    raiseDescriptorLimit();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"pilotlamp"_s);
    QApplication::setApplicationDisplayName(u"Pilotlamp"_s);
    QApplication::setApplicationVersion(QStringLiteral(PILOTLAMP_VERSION));
    QApplication::setDesktopFileName(u"org.pilotlamp.Pilotlamp"_s);
    ClearStyle::install();
    WheelGuard::install();
    QTranslator ours;
    if (ours.load(QLocale(), u"pilotlamp"_s, u"_"_s, u":/i18n"_s))
        QApplication::installTranslator(&ours);
    QTranslator qts;
    if (qts.load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(&qts);
    QApplication::setWindowIcon(iconOf({Mark::Online}, iconPalette({}, QApplication::palette())));
    // The lamp lives on when its last window is closed.
    QApplication::setQuitOnLastWindowClosed(false);

    const auto options = optionsOf(QApplication::arguments());
    if (!options)
        return ExitUsage;
    SingleInstance instance(options->identity());
    const Result<SingleInstance::Role> role = instance.start();
    if (!role)
        std::fprintf(stderr, "pilotlamp: %s\n", role.error().text.toUtf8().constData());
    else if (*role == SingleInstance::Role::Second)
        return EXIT_SUCCESS;
    TrayApp tray(*options);
    QObject::connect(&instance, &SingleInstance::activated, &tray, &TrayApp::activate);
    if (const Result<bool> started = tray.start(); !started) {
        std::fprintf(stderr, "pilotlamp: %s\n", started.error().text.toUtf8().constData());
        return EXIT_FAILURE;
    }
    onStopSignal(&app, [] { QApplication::quit(); });
    return QApplication::exec();
}
