// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ping_probe.h"

#include "core/probe_facts.h"
#include "net/own_limits.h"
#include "net/own_link.h"
#include "net/redirect_text.h"

#include <QHostInfo>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int PingProbeLongestQueueMs = 60'000;
} // namespace

PingProbe::PingProbe(const Check &check, const QString &host, TakeReading take, QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_host(host)
    , m_take(std::move(take))
{
    m_again.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_again, &QTimer::timeout, this, &PingProbe::send);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_socket.isOpen() || m_program)
            return fail(Failure::Timeout, tr("no answer within %1 s").arg(m_check.timeoutSeconds));
        m_clock.isValid() ? fail(Failure::NameTimeout, tr("the DNS server gave no answer for %1").arg(m_host))
                          : fail(Failure::OwnLimit, tr("the check waited too long in the local queue"));
    });
}

PingProbe::~PingProbe()
{
    if (m_program) {
        m_program->disconnect(this);
        m_program->kill();
        // It is reaped without anybody waiting for it.
        QProcess *program = m_program.release();
        QObject::connect(program, &QProcess::finished, program, &QObject::deleteLater);
        if (program->state() == QProcess::NotRunning)
            program->deleteLater();
    }
    m_notifier.reset();
}

void PingProbe::start(NameGate &names)
{
    const QHostAddress literal(m_host);
    const auto begin = [this] {
        m_clock.start();
        m_deadline.start(m_check.timeoutSeconds * 1000);
    };
    if (!literal.isNull()) {
        begin();
        return open(literal);
    }
    m_deadline.start(PingProbeLongestQueueMs);
    names.ask(m_host, false, this, begin, [this](const QHostInfo &info) {
        if (m_ended)
            return;
        m_dnsMs = elapsed();
        QList<QHostAddress> addresses = info.addresses();
        if (isOnOwnLinkOnly(addresses, m_check))
            return fail(Failure::ForeignLink, ownLinkText());
        if (info.error() == QHostInfo::NoError && !addresses.isEmpty())
            return openFirst(addresses);
        if (info.error() == QHostInfo::HostNotFound)
            return fail(Failure::NameNotFound, tr("the name %1 was not found").arg(m_host));
        fail(Failure::NameTimeout, tr("the DNS server gave no answer for %1").arg(m_host));
    });
}

void PingProbe::openFirst(const QList<QHostAddress> &addresses)
{
    m_others = addresses.mid(1);
    open(addresses.first());
}

void PingProbe::open(const QHostAddress &given)
{
    bool isIpv4 = false; // also in IPv6 clothes, which ICMPv6 does not know
    const quint32 plain = given.toIPv4Address(&isIpv4);
    const QHostAddress address = isIpv4 ? QHostAddress(plain) : given;
    m_address = address;
    using Opened = IcmpSocket::Opened;
    switch (m_socket.open(address)) {
    case Opened::NotAllowed:
        return askProgram();
    case Opened::TooManyFiles:
        return fail(Failure::OwnLimit, tr("too many files are open on this computer"));
    case Opened::Failed:
        return report(unknownReading(tr("this system cannot ping: %1").arg(m_socket.problem())));
    case Opened::NoWay:
        return onNoRoute();
    case Opened::Open:
        break;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_socket.descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &PingProbe::receive);
    send();
}

/// A family without a way from here says nothing of the host, while there is another address.
void PingProbe::onNoRoute()
{
    if (m_others.isEmpty())
        return fail(Failure::NoRoute, tr("no route to %1").arg(m_host));
    m_again.stop();
    m_sent = 0;
    // Either may be the one that is speaking.
    if (m_notifier) {
        m_notifier->setEnabled(false);
        m_notifier.release()->deleteLater();
    }
    if (m_program) {
        m_program->disconnect(this);
        m_program.release()->deleteLater();
    }
    m_socket.close();
    open(m_others.takeFirst());
}

/// Where no program may ping by itself, the system's own one still has the right.
void PingProbe::askProgram()
{
    const QString program = QStandardPaths::findExecutable(u"ping"_s, {u"/bin"_s, u"/usr/bin"_s, u"/sbin"_s});
    if (program.isEmpty())
        return report(
            unknownReading(tr("this system does not let programs ping: an administrator allows it with "
                              "sysctl net.ipv4.ping_group_range=\"0 2147483647\"")));
    m_program = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    m_program->setProcessEnvironment(environment);
    m_program->setProcessChannelMode(QProcess::MergedChannels);
    connect(m_program.get(), &QProcess::finished, this, [this](int code) { onProgram(code); });
    connect(m_program.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            report(unknownReading(tr("this system cannot ping: %1").arg(m_program->errorString())));
    });
    // It asks once a second and ends with the first answer, or with our time.
    const QString seconds = QString::number(m_check.timeoutSeconds);
    m_program->start(program,
                     {u"-n"_s, u"-c"_s, u"1"_s, u"-w"_s, seconds, u"-W"_s, seconds, m_address.toString()},
                     QIODevice::ReadOnly);
}

void PingProbe::onProgram(int code)
{
    static const QRegularExpression time(u"time[=<]\\s*([0-9.]+)\\s*ms"_s);
    const QString said = QString::fromLatin1(m_program->readAll().left(4096));
    const auto match = time.match(said);
    if (code == 0 && match.hasMatch()) {
        Response response;
        response.timings.dnsMs = m_dnsMs;
        response.timings.totalMs = static_cast<int>(match.captured(1).toDouble());
        return report(
            judgeConnection(response, m_check, tr("answered the ping"), QDateTime::currentDateTimeUtc()));
    }
    if (said.contains("nreachable"_L1))
        return onNoRoute();
    if (code == 1)
        return fail(Failure::Timeout, tr("no answer within %1 s").arg(m_check.timeoutSeconds));
    report(unknownReading(tr("this system cannot ping: %1").arg(said.simplified().left(200))));
}

void PingProbe::send()
{
    if (m_ended)
        return;
    const auto sequence = static_cast<quint16>(m_sent);
    m_sentAt.at(static_cast<size_t>(m_sent++)) = m_clock.elapsed();
    if (!m_socket.send(sequence))
        return onNoRoute();
    if (m_sent < Requests)
        m_again.start(m_check.timeoutSeconds * 1000 / Requests);
}

void PingProbe::receive()
{
    int sequence = 0;
    switch (m_socket.receive(sequence)) {
    case IcmpSocket::Heard::Nothing:
        return;
    case IcmpSocket::Heard::Refused:
        return fail(Failure::Refused, tr("refused the connection"));
    case IcmpSocket::Heard::NoWay:
        return onNoRoute();
    case IcmpSocket::Heard::Reply:
        break;
    }
    if (sequence >= m_sent)
        return;
    Response response;
    response.timings.dnsMs = m_dnsMs;
    // The way there and back, without the requests that were lost before it.
    response.timings.totalMs
        = static_cast<int>(m_clock.elapsed() - m_sentAt.at(static_cast<size_t>(sequence)));
    report(judgeConnection(response, m_check, tr("answered the ping"), QDateTime::currentDateTimeUtc()));
}

void PingProbe::fail(Failure failure, const QString &reason)
{
    const bool isOurs = failure == Failure::OwnLimit || failure == Failure::ForeignLink;
    Response response{.failure = failure,
                      .error = {isOurs ? Error::Kind::Ours : Error::Kind::Unreachable, reason}};
    response.timings.dnsMs = m_dnsMs;
    response.timings.totalMs = elapsed();
    report(judgeConnection(response, m_check, {}, QDateTime::currentDateTimeUtc()));
}

void PingProbe::report(const Reading &reading)
{
    if (m_ended)
        return;
    m_ended = true;
    m_again.stop();
    m_deadline.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    // The attempt dies with its answer, and must not die within its own signal.
    QMetaObject::invokeMethod(
        this, [take = m_take, reading] { take(reading); }, Qt::QueuedConnection);
}

} // namespace Pilotlamp
