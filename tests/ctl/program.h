// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace Pilotlamp::Testing {

/// How a run of pilotlampctl ended and what it wrote.
struct Outcome {
    int exitCode = -1; ///< -1: crashed or did not end
    QByteArray out = {};
    QByteArray err = {};
};

/// The real pilotlampctl, without a display, with folders of its own for configuration and data.
class Program {
public:
    /// The environment it runs in.
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("config")));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data")));
        environment.remove(QStringLiteral("DISPLAY"));
        return environment;
    }

    /// Starts it in a process of the caller's.
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"), arguments);
    }

    /// Runs it to its end; the caller's event loop goes on meanwhile.
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        if (finished.isEmpty())
            finished.wait(60000);
        const bool isNormal = process.state() == QProcess::NotRunning && !finished.isEmpty()
            && process.exitStatus() == QProcess::NormalExit;
        return {isNormal ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    /// A path below this test's folder.
    QString path(const QString &name) const { return m_dir.filePath(name); }

    /// Writes a file below this test's folder and gives its path.
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(path(name));
        QDir().mkpath(QFileInfo(out.fileName()).absolutePath());
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
        return out.fileName();
    }

    /// The bytes of a file below this test's folder; empty where there is none.
    QByteArray bytes(const QString &name) const
    {
        QFile in(path(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    /// Writes the default config with one service "shop" that has these checks.
    QString configWith(const QJsonArray &checks) const
    {
        const QJsonObject service{{QStringLiteral("id"), QStringLiteral("shop")},
                                  {QStringLiteral("name"), QStringLiteral("Corner Shop")},
                                  {QStringLiteral("checks"), checks}};
        const QJsonObject root{{QStringLiteral("version"), 1},
                               {QStringLiteral("services"), QJsonArray{service}}};
        return file(QStringLiteral("config/pilotlamp/config.json"), QJsonDocument(root).toJson());
    }

private:
    QTemporaryDir m_dir;
};

} // namespace Pilotlamp::Testing
