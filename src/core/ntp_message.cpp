// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ntp_message.h"

#include "core/foreign_text.h"
#include "core/kind_options.h"
#include "core/probe_facts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QtEndian>

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype NtpSize = 48; ///< bytes, without extensions
constexpr qint64 NtpEpoch = 2'208'988'800; ///< seconds from 1900 to 1970
constexpr qint64 NtpEra = 4'294'967'296; ///< seconds until the count begins anew (2036)

struct NtpMessageTexts {
    Q_DECLARE_TR_FUNCTIONS(NtpMessage)
};

/// A time stamp in ms since 1970; the era is the one that is near now.
qint64 stampMs(const char *bytes)
{
    qint64 seconds = qFromBigEndian<quint32>(bytes);
    if (seconds < NtpEra / 2)
        seconds += NtpEra;
    const qint64 fraction = qFromBigEndian<quint32>(bytes + 4);
    return (seconds - NtpEpoch) * 1000 + fraction * 1000 / NtpEra;
}

QString offsetText(qint64 offsetMs)
{
    const qint64 size = std::abs(offsetMs);
    const QString shown = size < 1000
        ? NtpMessageTexts::tr("%1 ms").arg(size)
        : NtpMessageTexts::tr("%1 s").arg(QLocale().toString(double(size) / 1000.0, 'f', 1));
    return offsetMs < 0 ? u'−' + shown : u'+' + shown;
}

} // namespace

QByteArray ntpQuestion(quint64 nonce)
{
    QByteArray question(NtpSize, '\0');
    question[0] = 0x23; // version 4, client
    qToBigEndian(nonce, question.data() + 40);
    return question;
}

std::optional<NtpAnswer> ntpAnswerOf(const QByteArray &datagram, quint64 nonce, qint64 sentMs,
                                     qint64 receivedMs)
{
    if (datagram.size() < NtpSize)
        return {};
    const char *bytes = datagram.constData();
    const auto first = static_cast<quint8>(bytes[0]);
    const bool isServer = (first & 7) == 4;
    if (!isServer || qFromBigEndian<quint64>(bytes + 24) != nonce)
        return {};
    NtpAnswer answer;
    answer.stratum = static_cast<quint8>(bytes[1]);
    if (answer.stratum == 0)
        answer.message = datagram.mid(12, 4);
    const qint64 heard = stampMs(bytes + 32);
    const qint64 said = stampMs(bytes + 40);
    // A stamp of zero is no time (RFC 4330 section 5).
    const bool hasTimes
        = qFromBigEndian<quint64>(bytes + 32) != 0 && qFromBigEndian<quint64>(bytes + 40) != 0;
    answer.isSynchronised = (first >> 6) != 3 && answer.stratum > 0 && answer.stratum < 16 && hasTimes;
    answer.offsetMs = ((heard - sentMs) + (said - receivedMs)) / 2;
    return answer;
}

Reading judgeNtp(const NtpAnswer &answer, const Response &response, const Check &check, const QDateTime &now)
{
    Reading reading = judgeConnection(response, check,
                                      NtpMessageTexts::tr("gave the time (offset %1, stratum %2)")
                                          .arg(offsetText(answer.offsetMs))
                                          .arg(answer.stratum),
                                      now);
    const int most = kindOptionsOf(check).maxOffsetMs;
    if (answer.message == "RATE") {
        reading.status = Status::Online;
        reading.whose = Whose::You;
        reading.reason = NtpMessageTexts::tr("answered that it gets too many requests");
        reading.warning = NtpMessageTexts::tr("check this time server less often");
    } else if (answer.stratum == 0 && !answer.message.isEmpty() && answer.message != QByteArray(4, '\0')) {
        reading.status = Status::Offline;
        reading.whose = Whose::Unclear;
        reading.reason = NtpMessageTexts::tr("refuses to give the time: %1")
                             .arg(filteredLine(QString::fromLatin1(answer.message), 8));
    } else if (!answer.isSynchronised) {
        reading.status = Status::Offline;
        reading.whose = Whose::Them;
        reading.reason = NtpMessageTexts::tr("answers, but does not know the time (not synchronised)");
    } else if (std::abs(answer.offsetMs) > most) {
        // One of the two clocks is wrong, and from here nobody can tell which.
        reading.status = Status::Overload;
        reading.whose = Whose::Unclear;
        reading.slow = false;
        reading.reason
            = NtpMessageTexts::tr("its clock and yours differ by %1").arg(offsetText(answer.offsetMs));
    }
    return reading;
}

} // namespace Pilotlamp
