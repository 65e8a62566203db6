// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/log_recorder.h"

#include "core/log.h"
#include "store/disk_file.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The message handler of Qt knows no object: there is one log of a process.
struct LogTarget {
    QMutex mutex = {};
    QFile file = {};
};
Q_GLOBAL_STATIC(LogTarget, logTarget)

void record(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    LogTarget *target = logTarget();
    if (!target)
        return;
    const QMutexLocker locker(&target->mutex);
    if (type != QtDebugMsg && type != QtInfoMsg)
        std::fprintf(stderr, "%s\n", qPrintable(text));
    if (!target->file.isOpen() || target->file.size() > LogRecorder::LongestLog)
        return;
    const QString at = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const QString line = u"%1 %2 %3\n"_s.arg(at, QString::fromUtf8(context.category), logText(text));
    target->file.write(line.toUtf8());
    if (target->file.size() > LogRecorder::LongestLog)
        target->file.write("… the log ends here: it is full\n");
    target->file.flush();
}

QString stateFolder()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/pilotlamp"_s;
}

} // namespace

LogRecorder::~LogRecorder()
{
    stop();
}

Result<QString> LogRecorder::start()
{
    stop();
    const QString folder = stateFolder();
    const QString path
        = folder + QDateTime::currentDateTimeUtc().toString(u"'/log-'yyyyMMdd'T'HHmmss'Z.txt'"_s);
    makePrivateFolder(folder);
    makePrivateFile(path);
    {
        const QMutexLocker locker(&logTarget->mutex);
        logTarget->file.setFileName(path);
        if (!logTarget->file.open(QIODevice::WriteOnly | QIODevice::Append))
            return Error{Error::Kind::Storage, logTarget->file.errorString()};
    }
    qInstallMessageHandler(record);
    QLoggingCategory::setFilterRules(u"pilotlamp.*=true"_s);
    qCDebug(logStore).noquote() << u"Pilotlamp "_s + QCoreApplication::applicationVersion();
    return path;
}

void LogRecorder::stop()
{
    if (!logTarget.exists() || !logTarget->file.isOpen())
        return;
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(nullptr);
    const QMutexLocker locker(&logTarget->mutex);
    logTarget->file.close();
}

} // namespace Pilotlamp
