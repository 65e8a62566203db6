// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/fetcher.h"
#include "net/reply_outcome.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QHostInfo;
class QNetworkCookieJar;
class QNetworkReply;
class QNetworkRequest;

namespace Pilotlamp {

class Transport;

/// One request from its first name lookup to its last redirect. Ends exactly once.
class Exchange : public QObject {
    Q_OBJECT

public:
    Exchange(const Request &request, Transport &transport, QObject *parent = nullptr);
    ~Exchange() override;

    /// Begins; the deadline runs from the moment the name is asked.
    void start();
    /// Ends now, for a reason of ours.
    void end(Failure reason);

Q_SIGNALS:
    void finished(const Pilotlamp::Response &response);

private:
    void hop();
    void onName(const QHostInfo &info);
    void startClock();
    void send();
    QNetworkRequest networkRequest();
    QNetworkReply *dispatch(const QNetworkRequest &request);
    void watch();
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void onMetaData();
    void readSome();
    void onReplyFinished();
    /// Follows a redirect where there is one to follow; true if the exchange goes on (or ended) with it.
    bool redirected();
    static bool isWeb(const QUrl &url);
    void rememberMove(int status, const QUrl &target);
    void collectFacts();
    void release();
    int elapsed() const { return static_cast<int>(m_clock.elapsed()); }

    Request m_request;
    Transport &m_transport;
    Circumstances m_circumstances = {};
    Response m_response = {};
    QNetworkReply *m_reply = nullptr;
    std::unique_ptr<QNetworkCookieJar> m_cookies; ///< of this exchange alone, and only once it is redirected
    QTimer m_deadline;
    QElapsedTimer m_clock = {};
    int m_hops = 0;
    bool m_movedForGood = true; ///< only permanent redirects so far
    bool m_ended = false;
};

} // namespace Pilotlamp
