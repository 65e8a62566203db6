// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns_look.h"

#include "core/probe_facts.h"
#include "net/own_limits.h"
#include "providers/page.h"
#include "providers/text.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr quint16 DnsPort = 53;
constexpr int TriesPerServer = 2;
constexpr qsizetype MostServers = 3;
constexpr qint64 LargestDatagram = 4096;

Error wrong(const QString &text)
{
    return {Error::Kind::Ours, text};
}

QList<Endpoint> systemServers()
{
    QFile file(u"/etc/resolv.conf"_s);
    return nameServersIn(file.open(QIODevice::ReadOnly) ? file.read(64 * 1024) : QByteArray());
}

/// "a, b" of the records, for a reason: bounded and harmless.
QString listed(const QStringList &records)
{
    const QString shown = oneLine(records.mid(0, 4).join(u", "_s), 120);
    return records.size() > 4 ? shown + u" …"_s : shown;
}

} // namespace

QList<Endpoint> nameServersIn(const QByteArray &resolvConf)
{
    QList<Endpoint> servers;
    for (const QByteArray &line : resolvConf.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        const QString address = QString::fromLatin1(words.value(1));
        if (words.first() == "nameserver" && !QHostAddress(address).isNull() && servers.size() < MostServers)
            servers.append({address, DnsPort});
    }
    return servers.isEmpty() ? QList<Endpoint>{{u"127.0.0.1"_s, DnsPort}} : servers;
}

Result<DnsOptions> dnsOptionsOf(const Check &check)
{
    const auto text = [&](QLatin1StringView key) {
        return check.options.value(key).toString().trimmed();
    };
    for (const auto key : {"record"_L1, "answer"_L1, "resolver"_L1}) {
        const QJsonValue value = check.options.value(key);
        if (!value.isUndefined() && !value.isString())
            return wrong(DnsLook::tr("“%1” must be a text").arg(key));
    }
    const auto target = endpointOf(check.url, DnsPort);
    if (!target)
        return wrong(DnsLook::tr("“%1” is not a name, as in example.org").arg(check.url.left(80)));
    DnsOptions options;
    options.record = text("record"_L1).isEmpty() ? u"A"_s : text("record"_L1).toUpper();
    options.answer = text("answer"_L1);
    const auto type = dnsTypeOf(options.record);
    if (!type)
        return wrong(DnsLook::tr("“record” must be A, AAAA, CNAME, MX, TXT or NS"));
    QString name = target->host;
    if (name.endsWith(u'.'))
        name.chop(1);
    // Whether a host comes in ASCII form depends on its top-level domain.
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.unicode() > 127; }))
        name = QString::fromLatin1(QUrl::toAce(name));
    options.question = {.name = name, .type = *type};
    if (dnsQuery(options.question).isEmpty() || !QHostAddress(name).isNull())
        return wrong(DnsLook::tr("“%1” is not a name, as in example.org").arg(check.url.left(80)));
    if (text("resolver"_L1).isEmpty()) {
        options.servers = systemServers();
        return options;
    }
    const auto server = endpointOf(text("resolver"_L1), DnsPort);
    if (!server || QHostAddress(server->host).isNull())
        return wrong(DnsLook::tr("“resolver” must be an address, as in 192.0.2.53"));
    options.servers = {*server};
    return options;
}

DnsLook::DnsLook(const Check &check, const DnsOptions &options, TakeReading take, QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_options(options)
    , m_take(std::move(take))
{
    m_options.question.id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_again.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_again, &QTimer::timeout, this, &DnsLook::ask);
    connect(&m_deadline, &QTimer::timeout, this, &DnsLook::giveUp);
    connect(&m_socket, &QUdpSocket::readyRead, this, &DnsLook::onDatagram);
}

void DnsLook::start()
{
    m_clock.start();
    m_deadline.start(m_check.timeoutSeconds * 1000);
    QMetaObject::invokeMethod(this, &DnsLook::ask, Qt::QueuedConnection);
}

void DnsLook::ask()
{
    if (m_ended)
        return;
    if (descriptorsAreShort())
        return fail(Failure::OwnLimit, tr("too many files are open on this machine"));
    const qsizetype count = m_options.servers.size();
    const Endpoint &server = m_options.servers.at(m_asked++ % count);
    // A connected socket takes datagrams from this server alone.
    m_socket.abort();
    m_socket.connectToHost(QHostAddress(server.host), server.port);
    m_socket.write(dnsQuery(m_options.question));
    if (m_asked < count * TriesPerServer)
        m_again.start(m_check.timeoutSeconds * 1000 / static_cast<int>(count * TriesPerServer));
}

void DnsLook::onDatagram()
{
    while (!m_ended && m_socket.hasPendingDatagrams()) {
        const qint64 size = std::clamp<qint64>(m_socket.pendingDatagramSize(), 0, LargestDatagram);
        QByteArray datagram(size, '\0');
        const qint64 got = m_socket.readDatagram(datagram.data(), size);
        // Refused (nobody listens there): the next try follows at its time.
        if (got < 0)
            return;
        datagram.truncate(got);
        if (!isAnswerTo(m_options.question, datagram)) {
            m_garbage = true;
            continue;
        }
        const auto answer = dnsAnswerOf(m_options.question, datagram);
        if (!answer)
            return tell(unsure(answer.error().text));
        if (answer->code == DnsAnswer::FormatError && m_options.question.extended) {
            m_options.question.extended = false;
            --m_asked;
            return ask();
        }
        judge(*answer);
    }
}

void DnsLook::judge(const DnsAnswer &answer)
{
    const QString &name = m_options.question.name;
    if (answer.code == DnsAnswer::NoSuchName)
        return fail(Failure::NameNotFound, tr("the name %1 was not found").arg(name));
    if (answer.code == DnsAnswer::ServerFailure)
        return fail(Failure::NameTimeout, tr("the name server could not find out about %1").arg(name));
    if (answer.code != DnsAnswer::NoError)
        return tell(unsure(tr("the name server %1 refuses to answer (code %2)")
                               .arg(serverName())
                               .arg(static_cast<int>(answer.code))));
    const bool isFound
        = std::any_of(answer.records.begin(), answer.records.end(), [&](const QString &record) {
              return m_options.answer.isEmpty() || matchesAny(record, {m_options.answer});
          });
    if (!isFound && answer.truncated)
        return tell(unsure(tr("the answer for %1 is too long for a datagram").arg(name)));
    if (answer.records.isEmpty())
        return fail(Failure::NameNotFound, tr("%1 has no %2 record").arg(name, m_options.record));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Response response;
    response.timings.dnsMs = response.timings.totalMs = static_cast<int>(m_clock.elapsed());
    Reading reading = judgeConnection(response, m_check, tr("answered %1").arg(listed(answer.records)), now);
    if (!isFound) {
        reading.status = Status::Offline;
        reading.whose = Whose::Unclear;
        reading.reason
            = tr("%1 is %2, not %3").arg(name, listed(answer.records), oneLine(m_options.answer, 80));
    }
    tell(reading);
}

void DnsLook::giveUp()
{
    if (m_garbage)
        return tell(unsure(tr("the name server's answer cannot be read")));
    fail(Failure::NameTimeout,
         tr("the name server %1 gave no answer for %2").arg(serverName(), m_options.question.name));
}

QString DnsLook::serverName() const
{
    return m_options.servers.first().host;
}

Reading DnsLook::unsure(const QString &reason) const
{
    Reading reading = unknownReading(reason, Error::Kind::Unreadable);
    reading.whose = Whose::Unclear;
    return reading;
}

void DnsLook::fail(Failure failure, const QString &reason)
{
    const bool isOurs = failure == Failure::OwnLimit;
    Response response{.failure = failure,
                      .error = {isOurs ? Error::Kind::Ours : Error::Kind::Unreachable, reason}};
    response.timings.totalMs = static_cast<int>(m_clock.elapsed());
    tell(judgeConnection(response, m_check, {}, QDateTime::currentDateTimeUtc()));
}

void DnsLook::tell(Reading reading)
{
    if (m_ended)
        return;
    m_ended = true;
    m_again.stop();
    m_deadline.stop();
    // The look dies with its answer, and the socket must not die within its own signal.
    QMetaObject::invokeMethod(
        this, [take = m_take, reading = std::move(reading)] { take(reading); }, Qt::QueuedConnection);
}

} // namespace Pilotlamp
