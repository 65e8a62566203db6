// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dialer.h"
#include "net/end_watch.h"
#include "net/fetcher.h"
#include "net/http_reader.h"
#include "net/reply_outcome.h"
#include "net/transport.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QHostInfo;
class QNetworkCookieJar;
class QSslSocket;
class QTcpSocket;

namespace Pilotlamp {

/// One request from its turn in the queue to its last redirect, over a socket of its own: what another one
/// does cannot touch it. Ends exactly once.
class Exchange : public QObject {
    Q_OBJECT

public:
    Exchange(const Request &request, Transport &transport, QObject *parent = nullptr);
    ~Exchange() override;

    /// Queues up; deadline and stop watch run while it has its turn.
    void start();
    /// Ends now, for a reason of ours.
    void end(Failure reason);

Q_SIGNALS:
    void finished(const Pilotlamp::Response &response);

private:
    void hop();
    void onTurn();
    void lookUp();
    void onName(const QHostInfo &info);
    void pauseClock();
    void resumeClock();
    void onDeadline();
    void dial();
    void onConnected(QTcpSocket *socket);
    void encrypt(QSslSocket *socket);
    void onTlsErrors(QSslSocket *socket, const QList<QSslError> &errors);
    void onEncrypted(QSslSocket *socket);
    void send();
    void followEnd();
    void readSome();
    void onSocketEnd();
    void onAnswer();
    bool askAgain();
    bool tunnelled();
    void leaveSocket();
    /// Follows a redirect where there is one to follow; true if the exchange goes on (or ended) with it.
    bool redirected();
    static bool isWeb(const QUrl &url);
    bool mayBeSentOn(const QUrl &next) const;
    bool mayBeReached(const QUrl &next) const;
    void rememberMove(int status, const QUrl &target);
    void rememberCookies();
    QByteArray cookies() const;
    void collectFacts();
    void conclude(const Outcome &outcome);
    void release();
    QByteArray place() const;
    bool mayRepeat() const { return m_request.method == "GET" || m_request.method == "HEAD"; }
    int elapsed() const;

    Request m_request;
    Transport &m_transport;
    Circumstances m_circumstances = {};
    Response m_response = {};
    Way m_way = {};
    QList<QHostAddress> m_addresses = {}; ///< of the host, or of the proxy that is asked in its place
    std::unique_ptr<Dialer> m_dialer;
    QTcpSocket *m_socket = nullptr;
    std::unique_ptr<HttpReader> m_reader;
    std::unique_ptr<EndWatch> m_endWatch; ///< only where the end of the connection ends the answer
    std::unique_ptr<QNetworkCookieJar> m_cookies; ///< of this exchange alone, and only once it is redirected
    QTimer m_deadline;
    QTimer m_patience; ///< how long it may wait for its turns
    QElapsedTimer m_clock = {}; ///< valid while it runs
    int m_spentMs = 0; ///< before the clock was stopped last
    int m_patienceMs = 0;
    int m_hops = 0;
    QHostAddress m_firstPeer = {}; ///< who answered first; a proxy where there is one
    bool m_isOnLink = false; ///< the first address is one of this computer's own link
    bool m_movedForGood = true; ///< only permanent redirects so far
    bool m_fresh = false; ///< no kept connection any more
    bool m_kept = false; ///< over a connection that was kept
    bool m_askedAgain = false;
    bool m_tunnel = false; ///< through the proxy rather than by it: it wants more of a login than we can say
    bool m_ended = false;
};

} // namespace Pilotlamp
