// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"

#include "desktop/instance_name.h"
#include "store/config_file.h"
#include "testlib/session.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {

constexpr int PanelHeight = 64; ///< pixels; enough for twice the scale

QByteArray pageWith(const QByteArray &indicator, const QByteArray &component)
{
    return R"({"page":{"id":"p","name":"P"},"status":{"indicator":")" + indicator
        + R"("},"components":[{"id":"c1","name":"Main","status":")" + component + R"("}]})";
}

bool isNear(int a, int b)
{
    return std::abs(a - b) < 8;
}

} // namespace

Lamp::Lamp()
{
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
}

Lamp::~Lamp()
{
    end();
}

void Lamp::setService(bool well)
{
    m_server.play(u"/api/v2/summary.json"_s,
                  json(well ? pageWith("none", "operational") : pageWith("major", "major_outage")));
    Script service;
    service.status = well ? 200 : 500;
    m_server.play(u"/service"_s, service);
}

void Lamp::setMaintenance()
{
    m_server.play(u"/api/v2/summary.json"_s, json(pageWith("maintenance", "under_maintenance")));
}

QJsonObject Lamp::pageCheck() const
{
    return {
        {u"kind"_s, u"statuspage"_s}, {u"url"_s, m_server.url(u""_s).toString()}, {u"intervalSeconds"_s, 10}};
}

QJsonObject Lamp::serviceCheck() const
{
    return {{u"kind"_s, u"http"_s},
            {u"url"_s, m_server.url(u"/service"_s).toString()},
            {u"intervalSeconds"_s, 10}};
}

void Lamp::configure(const QJsonArray &checks, const QJsonObject &preferences)
{
    const QJsonObject service{{u"id"_s, u"shop"_s},
                              {u"name"_s, m_name},
                              {u"link"_s, u"http://127.0.0.1/open-me"_s},
                              {u"checks"_s, checks}};
    QJsonObject all{{u"groupWaitSeconds"_s, 1}, {u"graceSeconds"_s, 1}};
    for (auto it = preferences.begin(); it != preferences.end(); ++it)
        all.insert(it.key(), it.value());
    QFile file(path(u"config.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write the config");
    file.write(
        QJsonDocument(
            QJsonObject{{u"version"_s, 1}, {u"services"_s, QJsonArray{service}}, {u"preferences"_s, all}})
            .toJson());
}

bool Lamp::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, installBrowser() + u':' + environment.value(u"PATH"_s));
    m_program.setProcessEnvironment(environment);
    m_program.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlamp"),
                    {u"--config"_s, path(u"config.json"_s)});
    return m_program.waitForStarted();
}

int Lamp::startAgain()
{
    return run(m_program.program(), m_program.arguments()).exitCode;
}

void Lamp::kill()
{
    m_program.kill();
    m_program.waitForFinished();
}

bool Lamp::end()
{
    if (m_program.state() == QProcess::NotRunning)
        return false;
    m_program.terminate();
    return m_program.waitForFinished(5000) && m_program.exitStatus() == QProcess::NormalExit
        && m_program.exitCode() == 0;
}

int Lamp::pixelsOf(IconSymbol symbol) const
{
    return pixelsOf(iconPalette({}, QPalette()).of(symbol).fill);
}

QImage Lamp::screen() const
{
    const QString file = path(u"shot.png"_s);
    control({u"shot"_s, file});
    return QImage(file);
}

int Lamp::pixelsOf(const QColor &wanted) const
{
    const QImage shot = screen();
    int count = 0;
    for (int y = 0; y < std::min(PanelHeight, shot.height()); ++y) {
        for (int x = 0; x < shot.width(); ++x) {
            const QColor pixel = shot.pixelColor(x, y);
            count += isNear(pixel.red(), wanted.red()) && isNear(pixel.green(), wanted.green())
                && isNear(pixel.blue(), wanted.blue());
        }
    }
    return count;
}

bool Lamp::hasWindow() const
{
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        return run(u"swaymsg"_s, {u"-t"_s, u"get_tree"_s}).out.contains("org.pilotlamp.Pilotlamp"_L1);
    return !window().isEmpty();
}

/// The number of the first window that can be seen (X11); empty without one.
QString Lamp::window() const
{
    // Only what the window manager lists is a window: the icon in an old tray has the program's class, too.
    // Titles are read by wmctrl, since xdotool does not match those with a dash in them.
    const QStringList visible = run(u"xdotool"_s,
                                    {u"search"_s, u"--onlyvisible"_s, u"--all"_s, u"--pid"_s,
                                     QString::number(m_program.processId())})
                                    .out.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : run(u"wmctrl"_s, {u"-l"_s}).out.split(u'\n', Qt::SkipEmptyParts)) {
        const QString id = QString::number(line.section(u' ', 0, 0).toULongLong(nullptr, 0));
        if (line.contains("Pilotlamp"_L1) && visible.contains(id))
            return id;
    }
    return {};
}

QSize Lamp::windowSize() const
{
    const QString out = run(u"xdotool"_s, {u"getwindowgeometry"_s, u"--shell"_s, window()}).out;
    QSize size;
    for (const QString &line : out.split(u'\n')) {
        if (line.startsWith("WIDTH="_L1))
            size.setWidth(line.mid(6).toInt());
        else if (line.startsWith("HEIGHT="_L1))
            size.setHeight(line.mid(7).toInt());
    }
    return size;
}

QString Lamp::shownText() const
{
    const Ran ran = run(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"),
                        {u"status"_s, u"--format"_s, u"json"_s, u"--config"_s, path(u"config.json"_s)});
    const QJsonObject service = QJsonDocument::fromJson(ran.out.toUtf8()).array().at(0).toObject();
    return service.value(u"status"_s).toString() + u": "_s + service.value(u"reason"_s).toString();
}

QString Lamp::notificationLog() const
{
    return run(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"),
               {u"history"_s, u"shop"_s, u"--notices"_s, u"--format"_s, u"csv"_s, u"--config"_s,
                path(u"config.json"_s)})
        .out;
}

void Lamp::showInBar() const
{
    QFile script(qEnvironmentVariable("SESSION_DIR") + u"/bar-module"_s);
    if (!script.open(QIODevice::WriteOnly))
        qFatal("cannot write the bar's module");
    script.write("#!/bin/sh\nexec '" PILOTLAMP_BINARY_DIR "/pilotlampctl' status --format waybar --config '"
                 + path(u"config.json"_s).toUtf8() + "'\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
}

QByteArray Lamp::opened() const
{
    QFile file(path(u"opened"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n').constLast() : QByteArray();
}

QString Lamp::busName() const
{
    return Pilotlamp::busName(path(u"config.json"_s), ConfigFile::defaultPath());
}

QString Lamp::installBrowser() const
{
    const QString folder = path(u"bin"_s);
    QDir().mkpath(folder);
    QFile script(folder + u"/xdg-open"_s);
    if (!script.open(QIODevice::WriteOnly))
        qFatal("cannot write the browser");
    script.write("#!/bin/sh\necho \"$1\" >> '" + path(u"opened"_s).toUtf8() + "'\n");
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    return folder;
}

int shownPopups()
{
    return run(u"dunstctl"_s, {u"count"_s, u"displayed"_s}).out.trimmed().toInt();
}

QStringList pastPopups()
{
    const QJsonObject object
        = QJsonDocument::fromJson(run(u"dunstctl"_s, {u"history"_s}).out.toUtf8()).object();
    QStringList summaries;
    for (const QJsonValue &popup : object.value(u"data"_s).toArray().at(0).toArray())
        summaries.append(popup[u"summary"_s][u"data"_s].toString());
    return summaries;
}

} // namespace Pilotlamp::Testing
