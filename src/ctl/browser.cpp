// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/browser.h"

#include "ctl/language.h"

#include <QObject>
#include <QProcess>
#include <QStandardPaths>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <memory>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// An opener that still runs after this time has become the browser, or waits for it.
constexpr auto OpenerDeadline = 3s;

using Opened = std::function<void(const QString &problem)>;

bool hasDesktop()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "BROWSER"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    return false;
}

/// The commands that open a link on this computer, the usual one first.
QList<QStringList> openersFor(const QString &link)
{
    QList<QStringList> openers;
    for (const QStringList &command : {QStringList{u"xdg-open"_s, link}, {u"gio"_s, u"open"_s, link}}) {
        const QString program = QStandardPaths::findExecutable(command.constFirst());
        if (!program.isEmpty())
            openers.append(QStringList{program} + command.mid(1));
    }
    return openers;
}

/// Never destroyed while it runs: that would end the browser.
std::shared_ptr<QProcess> &runningOpener()
{
    static auto *const running = new std::shared_ptr<QProcess>;
    return *running;
}

void tryOpeners(const QList<QStringList> &openers, const Opened &done)
{
    if (openers.isEmpty())
        return done(Terminal::tr("no browser could be started"));
    const auto process = std::make_shared<QProcess>();
    runningOpener() = process;
    process->setStandardInputFile(QProcess::nullDevice());
    process->setStandardOutputFile(QProcess::nullDevice());
    process->setStandardErrorFile(QProcess::nullDevice());
    process->setChildProcessModifier([] { ::setsid(); });
    const auto ended = [process = process.get(), openers, done](bool isOpen) {
        process->disconnect();
        // Not from within its own signal, for the next opener takes its place.
        QTimer::singleShot(0, [openers, done, isOpen] {
            if (isOpen)
                done({});
            else
                tryOpeners(openers.mid(1), done);
        });
    };
    QObject::connect(process.get(), &QProcess::finished, process.get(),
                     [ended](int code, QProcess::ExitStatus status) {
                         ended(code == 0 && status == QProcess::NormalExit);
                     });
    QObject::connect(process.get(), &QProcess::errorOccurred, process.get(),
                     [ended](QProcess::ProcessError error) {
                         if (error == QProcess::FailedToStart)
                             ended(false);
                     });
    auto *const deadline = new QTimer(process.get());
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, process.get(), [process = process.get(), ended] {
        if (process->state() == QProcess::Running)
            ended(true);
    });
    deadline->start(OpenerDeadline);
    process->start(openers.constFirst().constFirst(), openers.constFirst().mid(1));
}

} // namespace

void openInBrowser(const QString &link, const Opened &done)
{
    if (!hasDesktop())
        return done(
            Terminal::tr("there is no desktop to open it on: set DISPLAY, WAYLAND_DISPLAY or BROWSER"));
    const QList<QStringList> openers = openersFor(link);
    if (openers.isEmpty())
        return done(Terminal::tr("no browser could be started (xdg-open is missing)"));
    tryOpeners(openers, done);
}

} // namespace Pilotlamp
