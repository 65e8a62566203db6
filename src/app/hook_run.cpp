// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hook_run.h"

#include "core/foreign_text.h"
#include "core/hook_body.h"
#include "net/program_supervisor.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype KeptOutput = 4096; ///< bytes
constexpr qint64 MostOutput = 1024 * 1024; ///< bytes; who writes more has run wild
constexpr qsizetype LongestText = 200; ///< characters
constexpr qsizetype KeptTail = 2048; ///< bytes
constexpr int EndingMs = 1000; ///< that the end of all a hook started may take

/// The first line for people: plain, bounded.
QString firstLine(const QByteArray &output)
{
    return filteredLine(QString::fromUtf8(output.trimmed()).section(u'\n', 0, 0), LongestText);
}

/// The end of it for people: lines of plain text.
QString lastLines(const QByteArray &output)
{
    return filteredText(QString::fromUtf8(output.right(KeptTail))).trimmed();
}

/// PILOTLAMP_STATUS, PILOTLAMP_NAME … for scripts that do not read JSON.
QProcessEnvironment environmentWith(const QJsonObject &state)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = state.begin(); it != state.end(); ++it) {
        QString text = it.value().toString();
        text.remove(QChar(0));
        environment.insert(u"PILOTLAMP_"_s + it.key().toUpper(), text);
    }
    return environment;
}

} // namespace

HookRun::HookRun(const Hook &hook, const QJsonObject &state, Fetcher &fetcher, int pauseMs, QObject *parent)
    : QObject(parent)
    , m_hook(hook)
    , m_state(state)
    , m_fetcher(fetcher)
    , m_pauseMs(pauseMs)
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_killedFor = tr("It did not finish within %n s", "", m_hook.timeoutSeconds);
        killAll();
    });
}

HookRun::~HookRun()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    killAll();
    m_process->waitForFinished(EndingMs);
}

void HookRun::start()
{
    attempt();
}

void HookRun::attempt()
{
    ++m_attempts;
    if (m_hook.url.isEmpty())
        runCommand();
    else
        post();
}

void HookRun::runCommand()
{
    m_output.clear();
    m_tail.clear();
    m_written = 0;
    m_killedFor.clear();
    m_process = new QProcess(this);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setProcessEnvironment(environmentWith(m_state));
    connect(m_process, &QProcess::readyRead, this, &HookRun::readOutput);
    connect(m_process, &QProcess::finished, this, &HookRun::onExit);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(false, tr("It cannot be started: %1").arg(m_process->errorString()));
    });
    const QString program = m_hook.shell ? u"/bin/sh"_s : m_hook.command.value(0);
    if (QStandardPaths::findExecutable(program).isEmpty())
        return end(false, tr("It cannot be started: %1").arg(tr("there is no such program")));
    // What it started ends with it, wherever it went.
    superviseIn(*m_process, program,
                m_hook.shell ? QStringList{u"-c"_s, m_hook.command.value(0)} : m_hook.command.mid(1));
    m_deadline.start(std::chrono::seconds(m_hook.timeoutSeconds));
    m_process->start();
    if (!m_process)
        return; // failed at once
    m_process->write(QJsonDocument(m_state).toJson(QJsonDocument::Compact) + '\n');
    m_process->closeWriteChannel();
}

void HookRun::readOutput()
{
    const QByteArray bytes = m_process->readAll();
    m_written += bytes.size();
    m_output += bytes.left(KeptOutput - m_output.size());
    m_tail = (m_tail + bytes).right(KeptTail);
    if (m_written > MostOutput && m_killedFor.isEmpty()) {
        m_killedFor = tr("It wrote more than %1 kB").arg(MostOutput / 1024);
        killAll();
    }
}

void HookRun::killAll()
{
    if (m_process)
        endSupervised(*m_process);
}

void HookRun::onExit(int code, QProcess::ExitStatus status)
{
    if (!m_killedFor.isEmpty()) {
        end(false, m_killedFor);
    } else if (status != QProcess::NormalExit) {
        end(false, tr("It crashed"));
    } else if (code != 0) {
        const QString line = firstLine(m_output);
        end(false,
            line.isEmpty() ? tr("It ended with %1").arg(code)
                           : tr("It ended with %1: %2").arg(code).arg(line));
    } else {
        end(true, firstLine(m_output));
    }
}

void HookRun::post()
{
    Request request;
    request.url = QUrl(m_hook.url);
    request.method = "POST";
    const HookBody posted = hookBodyOf(m_hook.format, m_state);
    request.headers = posted.headers;
    request.body = posted.body;
    request.timeoutMs = m_hook.timeoutSeconds * 1000;
    request.bodyCap = MostOutput;
    request.followRedirects = false; // the state goes where the user sent it and nowhere else
    request.keepAlive = false;
    m_fetcher.fetch(request, this, [this](const Response &response) {
        m_tail = response.body.left(KeptTail);
        if (response.error.kind != Error::Kind::None)
            end(false, response.error.text);
        else if (response.httpStatus < 200 || response.httpStatus > 299)
            end(false, tr("It answered %1").arg(response.httpStatus));
        else
            end(true, firstLine(response.body.left(KeptOutput)));
    });
}

void HookRun::end(bool ok, const QString &text)
{
    m_deadline.stop();
    if (QProcess *process = std::exchange(m_process, nullptr)) {
        process->disconnect(this);
        process->deleteLater();
    }
    if (!ok && m_attempts <= m_hook.retries) {
        QTimer::singleShot(m_pauseMs << (m_attempts - 1), this, &HookRun::attempt);
        return;
    }
    const QString name = !m_hook.url.isEmpty() ? QUrl(m_hook.url).host()
        : m_hook.shell                         ? m_hook.command.value(0).section(u' ', 0, 0)
                                               : QFileInfo(m_hook.command.value(0)).fileName();
    Q_EMIT finished({name, ok, text, m_attempts, lastLines(m_tail), QDateTime::currentDateTimeUtc(),
                     m_state.value("event"_L1).toString(), m_state.value("name"_L1).toString()});
}

QJsonObject hookResultObject(const HookResult &result)
{
    return {{u"hook"_s, result.hook},     {u"ok"_s, result.ok},
            {u"text"_s, result.text},     {u"attempts"_s, result.attempts},
            {u"output"_s, result.output}, {u"at"_s, result.at.toString(Qt::ISODate)},
            {u"event"_s, result.event},   {u"service"_s, result.service}};
}

HookResult hookResultOf(const QJsonObject &object)
{
    return {object.value("hook"_L1).toString(),
            object.value("ok"_L1).toBool(),
            object.value("text"_L1).toString(),
            object.value("attempts"_L1).toInt(),
            object.value("output"_L1).toString(),
            QDateTime::fromString(object.value("at"_L1).toString(), Qt::ISODate),
            object.value("event"_L1).toString(),
            object.value("service"_L1).toString()};
}

} // namespace Pilotlamp
