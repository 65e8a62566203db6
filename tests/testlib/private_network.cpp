// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/private_network.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {

constexpr std::array Addresses{2, 10, 20, 30, 40, 50, 53, 54};
QString trouble = QStringLiteral("the network was not entered"); // NOLINT: one process, one network

bool succeeds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (process.waitForFinished(10000) && process.exitCode() == 0)
        return true;
    trouble = u"%1 %2: %3"_s.arg(program, arguments.join(u' '),
                                 process.error() == QProcess::FailedToStart
                                     ? u"is not installed"_s
                                     : QString::fromUtf8(process.readAllStandardError()).trimmed());
    return false;
}

bool ip(const QString &words)
{
    return succeeds(u"ip"_s, words.split(u' '));
}

bool nft(const QString &words)
{
    return succeeds(u"nft"_s, words.split(u' '));
}

bool write(const char *path, const QByteArray &text)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

bool unshareAll()
{
    if (::geteuid() == 0)
        return ::unshare(CLONE_NEWNET | CLONE_NEWNS) == 0;
    const QByteArray user = QByteArray::number(::getuid());
    return ::unshare(CLONE_NEWUSER | CLONE_NEWNET | CLONE_NEWNS) == 0
        && write("/proc/self/uid_map", "0 " + user + " 1");
}

/// Other name servers for this process alone.
bool replaceResolver()
{
    static const QTemporaryDir folder;
    const QByteArray path = folder.filePath(u"resolv.conf"_s).toLocal8Bit();
    const QByteArray text
        = "nameserver 198.51.100.53\nnameserver 198.51.100.54\noptions timeout:1 attempts:1\n";
    return write(path.constData(), text)
        && ::mount(path.constData(), "/etc/resolv.conf", nullptr, MS_BIND, nullptr) == 0;
}

} // namespace

NameServer::NameServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_socket, &QUdpSocket::readyRead, this, &NameServer::answer);
}

bool NameServer::listen(const QHostAddress &address)
{
    return m_socket.bind(address, 53);
}

void NameServer::answer()
{
    while (m_socket.hasPendingDatagrams()) {
        QByteArray question(m_socket.pendingDatagramSize(), Qt::Uninitialized);
        QHostAddress from;
        quint16 port = 0;
        m_socket.readDatagram(question.data(), question.size(), &from, &port);
        ++m_questions;
        const QByteArray answer = answerTo(question);
        if (!answer.isEmpty())
            m_socket.writeDatagram(answer, from, port);
    }
}

QByteArray NameServer::answerTo(const QByteArray &question)
{
    // RFC 1035, section 4: a head of 12 bytes, the name as counted labels, two bytes each for type and class.
    constexpr qsizetype HeadSize = 12;
    QStringList labels;
    qsizetype at = HeadSize;
    while (at < question.size() && question.at(at) != 0) {
        labels.append(QString::fromLatin1(question.mid(at + 1, question.at(at))));
        at += 1 + question.at(at);
    }
    const QString name = labels.join(u'.').toLower();
    const bool isSilent = std::any_of(m_silent.begin(), m_silent.end(),
                                      [&](const QString &ending) { return name.endsWith(ending); });
    if (isSilent || at + 5 > question.size())
        return {};
    const int type = question.at(at + 2);
    const QList<QHostAddress> known = m_names.value(name);
    QByteArray records;
    char count = 0;
    for (const QHostAddress &address : known) {
        const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        if (type != (isIpv6 ? 28 : 1))
            continue;
        ++count;
        records += QByteArray("\xc0\x0c\0", 3) + char(type) + QByteArray("\0\1\0\0\0\0\0", 7);
        if (isIpv6) {
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            records += char(16) + QByteArray(reinterpret_cast<const char *>(bytes.c), 16);
        } else {
            const quint32 bytes = address.toIPv4Address();
            records += char(4);
            for (int shift = 24; shift >= 0; shift -= 8)
                records += char(bytes >> shift);
        }
    }
    const char code = known.isEmpty() ? '\x83' : '\x80';
    return question.left(2) + QByteArray("\x81", 1) + code + QByteArray("\0\1\0", 3) + count
        + QByteArray("\0\0\0\0", 4) + question.mid(HeadSize, at + 5 - HeadSize) + records;
}

QString PrivateNetwork::enter()
{
    if (!unshareAll()) {
        trouble = u"no network of its own here: %1"_s.arg(QString::fromLocal8Bit(std::strerror(errno)));
        return trouble;
    }
    ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr);
    if (!replaceResolver()) {
        trouble = u"/etc/resolv.conf cannot be replaced here"_s;
        return trouble;
    }
    bool isDone = ip(u"link set lo up"_s) && ip(u"link add wifi0 type veth peer name wifi1"_s)
        && ip(u"link set wifi1 up"_s) && ip(u"link add container0 type veth peer name container1"_s)
        && ip(u"link set container0 up"_s) && ip(u"link set container1 up"_s)
        && ip(u"addr add fe80::1/64 dev container0 nodad"_s) && nft(u"add table inet pilotlamp"_s)
        && nft(u"add chain inet pilotlamp out { type filter hook output priority 0 ; }"_s);
    if (isDone)
        trouble.clear();
    reset();
    return trouble;
}

QString PrivateNetwork::problem()
{
    return trouble;
}

void PrivateNetwork::reset()
{
    if (!trouble.isEmpty())
        return;
    nft(u"flush chain inet pilotlamp out"_s);
    setLink(true);
}

void PrivateNetwork::setLink(bool up)
{
    ip(up ? u"link set wifi0 up"_s : u"link set wifi0 down"_s);
    if (!up) {
        // The kernel forgets IPv6 addresses by itself when a
        // link goes down, and goes on to answer for others.
        ip(u"addr flush dev wifi0"_s);
        return;
    }
    for (const int last : Addresses) {
        ip(u"addr replace %1/24 dev wifi0"_s.arg(ipv4(last).toString()));
        ip(u"-6 addr replace %1/64 dev wifi0 nodad"_s.arg(ipv6(last).toString()));
    }
}

bool PrivateNetwork::filter(const QString &rule)
{
    return nft(u"add rule inet pilotlamp out "_s + rule);
}

QHostAddress PrivateNetwork::ipv4(int last)
{
    return QHostAddress(u"198.51.100.%1"_s.arg(last));
}

QHostAddress PrivateNetwork::ipv6(int last)
{
    return QHostAddress(u"2001:db8::%1"_s.arg(last));
}

} // namespace Pilotlamp::Testing
