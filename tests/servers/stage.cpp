// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "servers/stage.h"

#include "core/status.h"
#include "net/action_client.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

void Stage::write(const QString &name, const QString &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QString(text).replace(u"%1"_s, m_folder.path()).toUtf8());
}

QString Stage::text(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void Stage::start(QProcess &server, const QString &program, const QStringList &arguments,
                  const QStringList &environment) const
{
    server.setProcessChannelMode(QProcess::MergedChannels);
    server.setStandardOutputFile(path(QFileInfo(program).fileName() + u".log"_s), QIODevice::Append);
    server.setEnvironment(QProcess::systemEnvironment() + environment);
    server.start(program, arguments);
    QVERIFY2(server.waitForStarted(), qPrintable(program));
}

void Stage::stop(QProcess &server)
{
    if (server.state() == QProcess::NotRunning)
        return;
    server.terminate();
    if (server.waitForFinished(10'000))
        return;
    server.kill();
    QVERIFY(server.waitForFinished());
}

Reading ServerProber::takeReading(const QString &kind, const QString &url, const QJsonObject &options,
                                  const QStringList &components)
{
    QList<Reading> readings;
    Prober prober(m_fetcher);
    prober.setSecrets([this](const QString &, QObject *context, const auto &found) {
        QMetaObject::invokeMethod(
            context, [found, secret = m_secret] { found(secret); }, Qt::QueuedConnection);
    });
    connect(&prober, &Prober::answered, this,
            [&](const CheckId &, const Reading &reading) { readings.append(reading); });
    prober.probe(
        {kind, 0},
        {.kind = kind, .url = url, .timeoutSeconds = 5, .components = components, .options = options});
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, 8000);
    }();
    return readings.value(0);
}

QString ServerProber::act(const QString &kind, const QString &url, const ActionRequest &wanted,
                          const QJsonObject &options)
{
    QStringList said;
    ActionClient actionClient(m_fetcher);
    actionClient.setSecrets([this](const QString &, QObject *context, const auto &found) {
        QMetaObject::invokeMethod(
            context, [found, secret = m_secret] { found(secret); }, Qt::QueuedConnection);
    });
    actionClient.act(
        {.kind = kind, .url = url, .timeoutSeconds = 5, .options = options}, wanted, this,
        [&](const Result<QString> &result) { said.append(result ? *result : result.error().text); });
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 8000);
    }();
    return said.value(0);
}

int ServerProber::post(const QString &url, const QJsonObject &body, const QByteArray &authorization)
{
    Request request{.url = QUrl(url), .method = "POST", .body = QJsonDocument(body).toJson()};
    request.headers = {{"Content-Type", "application/json"}, {"Accept", "application/json"}};
    if (!authorization.isEmpty())
        request.headers.append({"Authorization", authorization});
    int answered = -1;
    m_fetcher.fetch(request, this, [&answered](const Response &response) { answered = response.httpStatus; });
    [&] {
        QTRY_VERIFY_WITH_TIMEOUT(answered >= 0, 8000);
    }();
    return answered;
}

bool becomes(const std::function<Reading()> &takeReading, Status wanted, int withinMs)
{
    Reading reading;
    const auto isSo = [&] {
        reading = takeReading();
        return reading.status == wanted;
    };
    if (QTest::qWaitFor(isSo, withinMs))
        return true;
    qWarning("still %s: %s", qPrintable(idOf(reading.status)), qPrintable(reading.reason));
    return false;
}

QString missingOf(const QStringList &programs)
{
    for (const QString &program : programs) {
        if (!QFileInfo(program).isExecutable() && QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    return {};
}

ComponentFacts factsOf(const Reading &reading, const QString &name)
{
    const QList<Component> listed
        = reading.snapshot ? reading.snapshot->components + reading.snapshot->muted : QList<Component>();
    for (const Component &component : listed) {
        if (component.name == name && component.facts)
            return *component.facts;
    }
    return {};
}

} // namespace Pilotlamp::Testing
