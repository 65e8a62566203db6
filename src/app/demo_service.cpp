// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_service.h"

#include "app/demo_story.h"

#include <QNetworkProxy>
#include <QTcpSocket>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestRequest = 16 * 1024; ///< bytes
constexpr auto LongestVisit = 30s; ///< then a connection is closed, whatever it waits for
constexpr int RetryAfterSeconds = 2;

constexpr auto Json = "application/json; charset=utf-8";
constexpr auto Html = "text/html; charset=utf-8";
constexpr auto Text = "text/plain; charset=utf-8";

/// One HTTP answer before it is written.
struct Answer {
    QByteArray status = "200 OK";
    QByteArray type = Text;
    QByteArray body = {};
    QByteArray extra = {}; ///< further header lines, each with its end
    int delayMs = 0;
};

Answer serviceAnswer(DemoAnswer answer)
{
    switch (answer) {
    case DemoAnswer::Prompt:
    case DemoAnswer::HangUp:
        break;
    case DemoAnswer::Late:
        return {.body = "Hello, at last.\n", .delayMs = DemoLateMs};
    case DemoAnswer::Overloaded:
        return {.status = "503 Service Unavailable",
                .body = "Too many requests at the moment.\n",
                .extra = "Retry-After: " + QByteArray::number(RetryAfterSeconds) + "\r\n"};
    case DemoAnswer::Wall:
        return {.status = "403 Forbidden",
                .type = Html,
                .body = "<!DOCTYPE html><html><head><title>Just a moment...</title></head>"
                        "<body>Checking that you are not a robot</body></html>",
                .extra = "cf-mitigated: challenge\r\n"};
    case DemoAnswer::Closed:
        return {.status = "503 Service Unavailable", .body = "Closed for maintenance.\n"};
    }
    return {.body = "Hello.\n"};
}

QByteArray bytesOf(const Answer &answer, bool withBody)
{
    // One connection for each request: a scene must not be seen through a connection of the scene before.
    QByteArray bytes = "HTTP/1.1 " + answer.status + "\r\nContent-Type: " + answer.type
        + "\r\nContent-Length: " + QByteArray::number(answer.body.size())
        + "\r\nCache-Control: no-store\r\nConnection: close\r\n" + answer.extra + "\r\n";
    return withBody ? bytes + answer.body : bytes;
}

void send(QTcpSocket *socket, const Answer &answer, bool withBody)
{
    QTimer::singleShot(answer.delayMs, socket, [socket, bytes = bytesOf(answer, withBody)] {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
}

} // namespace

DemoService::DemoService(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_timer, &QTimer::timeout, this, &DemoService::showNext);
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection())
            welcome(socket);
    });
}

Result<quint16> DemoService::listen()
{
    if (m_server.isListening() || m_server.listen(QHostAddress::LocalHost))
        return m_server.serverPort();
    return Error{
        .kind = Error::Kind::Ours,
        .text = tr("The demo service could not open a port on this machine: %1").arg(m_server.errorString())};
}

void DemoService::play(int secondMs)
{
    m_secondMs = secondMs;
    show(0);
}

void DemoService::show(int scene)
{
    m_scene = qBound(0, scene, int(demoScenes().size()) - 1);
    if (m_secondMs > 0)
        m_timer.start(this->scene().seconds * m_secondMs);
    Q_EMIT sceneChanged(QString::fromLatin1(this->scene().name), demoSentence(this->scene()));
}

void DemoService::showNext()
{
    show((m_scene + 1) % int(demoScenes().size()));
}

const DemoScene &DemoService::scene() const
{
    return demoScenes()[size_t(m_scene)];
}

void DemoService::welcome(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { readFrom(socket); });
    QTimer::singleShot(LongestVisit, socket, &QTcpSocket::abort);
}

void DemoService::readFrom(QTcpSocket *socket)
{
    const QByteArray request = socket->peek(LongestRequest + 1);
    if (request.size() > LongestRequest) {
        socket->abort();
        return;
    }
    if (!request.contains("\r\n\r\n"))
        return;
    // One request a connection: what else comes is not read.
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->readAll();
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    const bool isHead = words.first() == "HEAD";
    if (words.size() != 3 || !words.last().startsWith("HTTP/1.") || (!isHead && words.first() != "GET"))
        send(socket, {.status = "400 Bad Request", .body = "Only GET and HEAD are known here.\n"}, true);
    else
        answer(socket, words.at(1).split('?').first(), !isHead);
}

void DemoService::answer(QTcpSocket *socket, const QByteArray &path, bool withBody)
{
    const QByteArray base = "http://127.0.0.1:" + QByteArray::number(port());
    if (path == "/api/v2/summary.json") {
        const bool readable = *scene().page.indicator;
        send(socket,
             {.type = readable ? Json : Html,
              .body = demoPageBody(scene(), base, QDateTime::currentDateTimeUtc())},
             withBody);
    } else if (path == "/service" || path == "/api") {
        const DemoAnswer how = demoAnswer(scene(), path);
        how == DemoAnswer::HangUp ? socket->abort() : send(socket, serviceAnswer(how), withBody);
    } else if (path == "/") {
        send(socket, {.type = Html, .body = peoplesPage()}, withBody);
    } else {
        send(socket, {.status = "404 Not Found", .body = "Nothing here.\n"}, withBody);
    }
}

QByteArray DemoService::peoplesPage() const
{
    QString rows;
    for (const DemoScene &each : demoScenes()) {
        const QString row = &each == &scene() ? u"<li><b>%1: %2</b></li>"_s : u"<li>%1: %2</li>"_s;
        rows += row.arg(QString::fromLatin1(each.name), demoSentence(each).toHtmlEscaped());
    }
    return u"<!DOCTYPE html><html><head><title>%1</title></head>"
           "<body><h1>%1</h1><ol>%2</ol><p>%3</p></body></html>"_s
               .arg(tr("Pilotlamp demo"), rows, demoTimeNote().toHtmlEscaped())
               .toUtf8();
}

} // namespace Pilotlamp
