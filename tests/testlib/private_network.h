// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <QUdpSocket>

namespace Pilotlamp::Testing {

/// A name server of our own: answers A and AAAA questions from a table, anything else with "no such name".
class NameServer : public QObject {
    Q_OBJECT

public:
    explicit NameServer(QObject *parent = nullptr);

    /// Opens port 53 of an address; false where that is not possible.
    bool listen(const QHostAddress &address);
    /// The addresses of a name; a name without any is answered with "no such name".
    void set(const QString &name, const QList<QHostAddress> &addresses) { m_names[name] = addresses; }
    /// Names that are never answered: those that end so. "" is every name.
    void setSilent(const QStringList &endings) { m_silent = endings; }
    int questions() const { return m_questions; }

private:
    void answer();
    QByteArray answerTo(const QByteArray &question);

    QUdpSocket m_socket;
    QHash<QString, QList<QHostAddress>> m_names = {};
    QStringList m_silent = {};
    int m_questions = 0;
};

/// A network that only this process sees: one link "wifi0", a name server address, packet filters, and a
/// cable to a container, which leads nowhere. Addresses are those kept for documentation (RFC 5737, RFC
/// 3849), so that they count as the internet.
class PrivateNetwork {
public:
    /// Enters it; to be called first in main, before any thread
    /// starts. Returns why it is not possible, or nothing.
    static QString enter();
    /// Why the network is not there; empty where it is.
    static QString problem();
    /// Brings link, addresses and filters to their beginning.
    static void reset();
    static void setLink(bool up);
    /// Adds a filter to what leaves, as "ip6 daddr 2001:db8::10 drop" (nft(8)).
    static bool filter(const QString &rule);

    /// An address on the link: 198.51.100.`last`.
    static QHostAddress ipv4(int last);
    /// 2001:db8::`last`.
    static QHostAddress ipv6(int last);
    static constexpr int NameServerAt = 53;
    static constexpr int SecondNameServerAt = 54;
};

} // namespace Pilotlamp::Testing
