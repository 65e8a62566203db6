// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThread>
#include <QUrl>

#include <memory>

namespace Pilotlamp::Testing {

/// What a raw server does when a path is asked: bytes as they are, right or wrong.
struct RawScript {
    QByteArray answer = {};
    QByteArray flood = {}; ///< sent behind the answer again and again, as fast as it is taken
    bool hang = false; ///< nothing more, and the connection stays
    bool reset = false; ///< RST instead of an answer
    bool close = false; ///< FIN behind the answer
    bool breakOff = false; ///< RST behind the answer
    bool closeAtNext = false; ///< the connection is kept, and closed when it is used again
    int delayMs = 0;
};

/// A server on 127.0.0.1 in a thread of its own, so that a flood does not wait for whoever reads it.
class RawServer {
public:
    RawServer();
    ~RawServer();

    /// To be called before anything is asked.
    void play(const QString &path, const RawScript &script);
    /// The first request gets this, the others what any other path gets.
    void playOnce(const QString &path, const RawScript &script);
    /// What a path without a script gets.
    void playElse(const RawScript &script);
    QUrl url(const QString &path = QStringLiteral("/")) const;
    int requests(const QString &path) const;
    /// How many connections were open at once at most.
    int mostOpen() const;

private:
    class Worker;
    QThread m_thread;
    std::unique_ptr<Worker> m_worker;
};

} // namespace Pilotlamp::Testing

Q_DECLARE_METATYPE(Pilotlamp::Testing::RawScript)
