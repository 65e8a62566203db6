// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns_message.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype HeaderSize = 12;
constexpr quint16 Internet = 1;
constexpr quint16 OptionsType = 41;
constexpr quint16 WelcomeSize = 1232;
constexpr int MostRecords = 4096; ///< more than a message of 64 KiB holds
constexpr int MostJumps = 20;

struct DnsMessageTexts {
    Q_DECLARE_TR_FUNCTIONS(Dns)
};

enum Type : quint16 { A = 1, Ns = 2, Cname = 5, Mx = 15, Txt = 16, Aaaa = 28 };

struct TypeRow {
    QLatin1StringView word;
    Type type;
};
constexpr std::array TypeRows{
    TypeRow{"A"_L1, A},   TypeRow{"AAAA"_L1, Aaaa}, TypeRow{"CNAME"_L1, Cname},
    TypeRow{"MX"_L1, Mx}, TypeRow{"TXT"_L1, Txt},   TypeRow{"NS"_L1, Ns},
};

void put16(QByteArray &into, quint16 number)
{
    into.append(static_cast<char>(number >> 8)).append(static_cast<char>(number & 0xFF));
}

/// Reads a message from front to back; once something does not fit, `isWhole` is false and all reads are 0.
class Cursor {
public:
    explicit Cursor(const QByteArray &message)
        : m_message(message)
    {
    }

    bool isWhole() const { return m_whole; }
    qsizetype at() const { return m_at; }

    QByteArray bytes(qsizetype count)
    {
        if (!m_whole || count > m_message.size() - m_at) {
            m_whole = false;
            return {};
        }
        m_at += count;
        return m_message.mid(m_at - count, count);
    }
    quint8 number8()
    {
        const QByteArray one = bytes(1);
        return one.isEmpty() ? 0 : static_cast<quint8>(one.front());
    }
    quint16 number16()
    {
        const QByteArray two = bytes(2);
        return two.isEmpty() ? 0 : qFromBigEndian<quint16>(two.constData());
    }
    void skip(qsizetype count) { bytes(count); }
    void goTo(qsizetype at) { m_at = at; }
    QString name();

private:
    const QByteArray &m_message;
    qsizetype m_at = 0;
    bool m_whole = true;
};

/// A name's labels; a pointer (two upper bits set) continues
/// it elsewhere, and reading goes on behind the first pointer.
QString Cursor::name()
{
    QStringList labels;
    qsizetype behind = -1;
    int jumps = 0;
    for (quint8 length = number8(); m_whole && length != 0; length = number8()) {
        if (length >= 0xC0) {
            const qsizetype target = (length & 0x3F) << 8 | number8();
            if (behind < 0)
                behind = m_at;
            // Only backwards and only so often: a loop must end.
            m_whole = m_whole && target < m_at && ++jumps <= MostJumps;
            m_at = target;
        } else {
            m_whole = m_whole && length < 64 && labels.size() < 128;
            labels.append(QString::fromLatin1(bytes(length)));
        }
    }
    if (behind >= 0)
        m_at = behind;
    return labels.join(u'.');
}

QString textRecord(const QByteArray &data)
{
    QByteArray text;
    for (qsizetype at = 0; at < data.size();) {
        const auto length = static_cast<quint8>(data.at(at));
        text.append(data.mid(at + 1, length));
        at += 1 + length;
    }
    return QString::fromUtf8(text);
}

/// One record's data as text; names may point back into the message, so they are read in place.
QString recordText(Cursor &cursor, quint16 type, qsizetype length)
{
    switch (type) {
    case A:
        if (const QByteArray data = cursor.bytes(length); data.size() == 4)
            return QHostAddress(qFromBigEndian<quint32>(data.constData())).toString();
        return {};
    case Aaaa:
        if (const QByteArray data = cursor.bytes(length); data.size() == 16)
            return QHostAddress(reinterpret_cast<const quint8 *>(data.constData())).toString();
        return {};
    case Mx: {
        const quint16 preference = cursor.number16();
        return u"%1 %2"_s.arg(preference).arg(cursor.name());
    }
    case Txt:
        return textRecord(cursor.bytes(length));
    default:
        return cursor.name();
    }
}

/// One record of the answer section.
struct DnsRecord {
    QString owner = {};
    quint16 type = 0;
    QString text = {}; ///< empty where it is of no type that is read
};

DnsRecord readRecord(Cursor &cursor, quint16 wanted)
{
    DnsRecord record{.owner = cursor.name().toLower()};
    record.type = cursor.number16();
    const quint16 dnsClass = cursor.number16();
    cursor.skip(4); // time to live
    const quint16 length = cursor.number16();
    const qsizetype end = cursor.at() + length;
    const bool isRead = dnsClass == Internet && (record.type == wanted || record.type == Cname);
    if (!isRead) {
        record.type = 0;
        cursor.skip(length);
        return record;
    }
    const QString text = recordText(cursor, record.type, length);
    if (cursor.isWhole())
        record.text = text;
    cursor.goTo(end);
    return record;
}

/// The names an alias leads through, the one asked for first.
QStringList aliasesOf(const QString &name, const QList<DnsRecord> &records)
{
    QStringList names{name.toLower()};
    for (int i = 0; i < MostJumps; ++i) {
        const auto alias = std::find_if(records.begin(), records.end(), [&](const DnsRecord &record) {
            return record.type == Cname && record.owner == names.constLast();
        });
        if (alias == records.end() || names.contains(alias->text.toLower()))
            break;
        names.append(alias->text.toLower());
    }
    return names;
}

Error notDns()
{
    return {Error::Kind::Unreadable, DnsMessageTexts::tr("the DNS server's answer could not be read")};
}

} // namespace

std::optional<quint16> dnsTypeOf(const QString &word)
{
    const auto row = std::find_if(TypeRows.begin(), TypeRows.end(), [&](const TypeRow &other) {
        return word.compare(other.word, Qt::CaseInsensitive) == 0;
    });
    return row == TypeRows.end() ? std::nullopt : std::optional<quint16>(row->type);
}

QByteArray dnsQuery(const DnsQuestion &question)
{
    QByteArray message;
    put16(message, question.id);
    put16(message, 0x0100); // recursion desired
    for (const quint16 count : {1, 0, 0, question.extended ? 1 : 0})
        put16(message, count);
    const QByteArray name = question.name.toLatin1();
    if (name.isEmpty() || name.size() > 253)
        return {};
    for (const QByteArray &label : name.split('.')) {
        if (label.isEmpty() || label.size() > 63)
            return {};
        message.append(static_cast<char>(label.size())).append(label);
    }
    message.append('\0');
    put16(message, question.type);
    put16(message, Internet);
    if (question.extended) {
        message.append('\0'); // the root's name
        put16(message, OptionsType);
        put16(message, WelcomeSize);
        message.append(QByteArray(6, '\0')); // flags, and no options
    }
    return message;
}

bool isAnswerTo(const DnsQuestion &question, const QByteArray &message)
{
    if (message.size() < HeaderSize)
        return false;
    Cursor cursor(message);
    const quint16 id = cursor.number16();
    const quint16 flags = cursor.number16();
    const quint16 questions = cursor.number16();
    const quint16 answers = cursor.number16();
    cursor.skip(4);
    const bool isQuery = (flags & 0x7800) == 0;
    if (id != question.id || (flags & 0x8000) == 0 || !isQuery)
        return false;
    if (questions == 0 && answers == 0)
        return (flags & 0x0F) != DnsAnswer::NoError;
    const QString name = cursor.name();
    const quint16 type = cursor.number16();
    const quint16 dnsClass = cursor.number16();
    return questions == 1 && cursor.isWhole() && name.compare(question.name, Qt::CaseInsensitive) == 0
        && type == question.type && dnsClass == Internet;
}

Result<DnsAnswer> dnsAnswerOf(const DnsQuestion &question, const QByteArray &message)
{
    if (!isAnswerTo(question, message))
        return notDns();
    Cursor cursor(message);
    cursor.skip(2);
    const quint16 flags = cursor.number16();
    const quint16 questions = cursor.number16();
    const quint16 answers = cursor.number16();
    cursor.skip(4);
    DnsAnswer answer;
    answer.code = flags & 0x0F;
    answer.truncated = (flags & 0x0200) != 0;
    if (questions == 0)
        return answer;
    cursor.name();
    cursor.skip(4);
    QList<DnsRecord> records;
    for (int i = 0; i < answers && cursor.isWhole(); ++i)
        records.append(readRecord(cursor, question.type));
    if (!cursor.isWhole() && !answer.truncated)
        return notDns();
    const QStringList names
        = question.type == Cname ? QStringList{question.name.toLower()} : aliasesOf(question.name, records);
    answer.aliases = names.mid(1);
    bool isStrangers = false;
    for (const DnsRecord &record : std::as_const(records)) {
        const bool isWanted = record.type == question.type && !record.text.isEmpty();
        if (isWanted && names.contains(record.owner) && answer.records.size() < MostRecords)
            answer.records.append(record.text);
        isStrangers = isStrangers || (isWanted && !names.contains(record.owner));
    }
    // Records of somebody else answer nothing; what asked for them was not us.
    if (isStrangers && answer.records.isEmpty())
        return notDns();
    return answer;
}

} // namespace Pilotlamp
