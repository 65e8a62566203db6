// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>
#include <QTcpServer>
#include <QTimer>

class QTcpSocket;

namespace Pilotlamp {

struct DemoScene;

/// A small HTTP server on the loopback address that plays the demo's story: a status page at
/// `/api/v2/summary.json`, the service it speaks of at `/service` and `/api`, and a page for people at `/`.
class DemoService : public QObject {
    Q_OBJECT

public:
    explicit DemoService(QObject *parent = nullptr);

    /// Opens a free port and returns it; the first scene is set, the story stands still until `play`.
    Result<quint16> listen();
    /// Plays the story from the first scene on, over and
    /// over. `secondMs` is how long one of its seconds takes.
    void play(int secondMs = 1000);
    /// Sets one scene by its place in the story; the next one
    /// follows after its time if the story is being played.
    void show(int scene);
    /// Sets the next scene, or the first after the last.
    void showNext();
    /// The scene of the moment, and its place in the story from 0.
    const DemoScene &scene() const;
    int place() const { return m_scene; }
    /// The port `listen` opened; 0 before.
    quint16 port() const { return m_server.serverPort(); }

Q_SIGNALS:
    /// A scene begins: its word, and a sentence for people.
    void sceneChanged(const QString &name, const QString &sentence);

private:
    void welcome(QTcpSocket *socket);
    void readFrom(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &path, bool withBody);
    QByteArray peoplesPage() const;

    QTcpServer m_server;
    QTimer m_timer;
    int m_scene = 0;
    int m_secondMs = 0; ///< 0: standing still
};

} // namespace Pilotlamp
