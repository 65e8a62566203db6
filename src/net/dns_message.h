// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// One question to a name server.
struct DnsQuestion {
    quint16 id = 0; ///< random: an answer must repeat it
    QString name = {}; ///< in ASCII form, without the final dot
    quint16 type = 1; ///< as in dnsTypeOf
    bool extended = true; ///< says that answers up to 1,232 bytes are welcome (RFC 6891)
};

/// What a name server answered.
struct DnsAnswer {
    /// The codes of RFC 1035 section 4.1.1 that are told apart; any other number may appear.
    enum Code : quint8 { NoError = 0, FormatError = 1, ServerFailure = 2, NoSuchName = 3, Refused = 5 };
    quint8 code = NoError;
    bool truncated = false; ///< there is more than fits into a datagram
    QStringList aliases = {}; ///< names the one asked for is an alias of, in lower case
    QStringList records = {}; ///< of the type asked for, as text: "192.0.2.1", "10 mail.example.org"
};

/// The number of a record type: "A", "AAAA", "CNAME", "MX", "TXT" or "NS", in any case.
std::optional<quint16> dnsTypeOf(const QString &word);
/// Whether a record is the one that is wanted, as DNS compares: without case and without the last dot,
/// addresses in any spelling, an MX with its preference or without; `wanted` may be a glob.
bool isWantedRecord(const QString &record, const QString &wanted, quint16 type);
/// The datagram that asks (RFC 1035); empty where the name cannot be asked for: a label is empty or longer
/// than 63 bytes, or the whole longer than 253.
QByteArray dnsQuery(const DnsQuestion &question);
/// True where the message answers this very question: a response with its id, its name, type and class. A
/// server that did not understand need not repeat the question.
bool isAnswerTo(const DnsQuestion &question, const QByteArray &message);
/// Reads such an answer: the records that belong to the name asked for, or to what it is an alias of.
/// Unreadable where its bytes are not a DNS message, or where records came and all belong to somebody else.
Result<DnsAnswer> dnsAnswerOf(const DnsQuestion &question, const QByteArray &datagram);

} // namespace Pilotlamp
