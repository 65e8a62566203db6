// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to mail and SSH servers.
#include "core/foreign_text.h"
#include "core/kind_options.h"
#include "net/endpoint.h"
#include "net/talk.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int ImapPort = 143;
constexpr qsizetype LongestShownTalk = 100;

struct TalkTexts {
    Q_DECLARE_TR_FUNCTIONS(Talk)
};

QString shown(const QByteArray &line)
{
    return filteredLine(QString::fromUtf8(line), LongestShownTalk);
}

TalkStep foreign(const QString &what, const QByteArray &received)
{
    const QString said = shown(received.left(200).split('\n').value(0));
    return {.act = TalkStep::Act::Foreign,
            .text = said.isEmpty() ? TalkTexts::tr("answers, but not as %1").arg(what)
                                   : TalkTexts::tr("answers, but not as %1: %2").arg(what, said)};
}

/// The last line of a whole SMTP reply; empty while there is more to come.
QByteArray lastLineOf(const QByteArray &received)
{
    const QList<QByteArray> lines = received.split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        const QByteArray text = line.trimmed();
        if (text.size() >= 3 && (text.size() == 3 || text.at(3) == ' '))
            return text;
    }
    return {};
}

bool isSmtpLike(const QByteArray &received)
{
    return received.isEmpty() || (received.at(0) >= '2' && received.at(0) <= '5');
}

/// A reply that is not the one hoped for.
TalkStep smtpRefusal(const QByteArray &reply)
{
    const QString text = TalkTexts::tr("answered: %1").arg(shown(reply));
    return {.act = reply.startsWith('4') ? TalkStep::Act::Busy : TalkStep::Act::Refused,
            .send = "QUIT\r\n",
            .text = text};
}

TalkStep smtpTalk(const TalkState &state)
{
    if (state.stage == 3) // encrypted
        return {.act = TalkStep::Act::Done,
                .send = "QUIT\r\n",
                .text = TalkTexts::tr("agreed on a secure connection after STARTTLS")};
    if (!isSmtpLike(state.received))
        return foreign(TalkTexts::tr("a mail server (SMTP)"), state.received);
    const QByteArray reply = lastLineOf(state.received);
    if (reply.isEmpty())
        return {};
    if (state.stage == 0)
        return reply.startsWith("220") ? TalkStep{.act = TalkStep::Act::Send, .send = "EHLO localhost\r\n"}
                                       : smtpRefusal(reply);
    if (state.stage == 1 && reply.startsWith("250")) {
        const bool isOffered = state.received.toUpper().contains("STARTTLS");
        return isOffered ? TalkStep{.act = TalkStep::Act::Send, .send = "STARTTLS\r\n"}
                         : TalkStep{.act = TalkStep::Act::Refused,
                                    .send = "QUIT\r\n",
                                    .text = TalkTexts::tr("does not offer STARTTLS")};
    }
    if (state.stage == 2 && reply.startsWith("220")) {
        // What came behind it in clear text was put there by somebody between (CVE-2011-0411).
        return state.received.count('\n') == 1
            ? TalkStep{.act = TalkStep::Act::Encrypt}
            : TalkStep{.act = TalkStep::Act::Refused,
                       .text = TalkTexts::tr("sends more in clear text after STARTTLS")};
    }
    return smtpRefusal(reply);
}

TalkStep imapTalk(const TalkState &state)
{
    if (state.stage == 2) // encrypted
        return {.act = TalkStep::Act::Done,
                .send = "z LOGOUT\r\n",
                .text = TalkTexts::tr("agreed on a secure connection after STARTTLS")};
    const qsizetype end = state.received.indexOf('\n');
    if (!state.received.isEmpty() && state.stage == 0 && !state.received.startsWith('*'))
        return foreign(TalkTexts::tr("a mail server (IMAP)"), state.received);
    if (end < 0)
        return {};
    const QByteArray first = state.received.left(end).trimmed();
    if (state.stage == 0)
        return first.startsWith("* OK") ? TalkStep{.act = TalkStep::Act::Send, .send = "a STARTTLS\r\n"}
                                        : TalkStep{.act = TalkStep::Act::Refused,
                                                   .text = TalkTexts::tr("answered: %1").arg(shown(first))};
    for (const QByteArray &line : state.received.split('\n')) {
        if (line.startsWith("a OK"))
            return state.received.endsWith(line + '\n')
                ? TalkStep{.act = TalkStep::Act::Encrypt}
                : TalkStep{.act = TalkStep::Act::Refused,
                           .text = TalkTexts::tr("sends more in clear text after STARTTLS")};
        if (line.startsWith("a "))
            return {.act = TalkStep::Act::Refused, .text = TalkTexts::tr("does not offer STARTTLS")};
    }
    return {};
}

} // namespace

TalkStep sshTalk(const Check &, const TalkState &state)
{
    // Lines may come before it; what does not speak SSH writes something else, or nothing.
    const QList<QByteArray> lines = state.received.split('\n');
    for (const QByteArray &line : lines.first(lines.size() - 1)) {
        if (line.startsWith("SSH-"))
            return {.act = TalkStep::Act::Done, .text = TalkTexts::tr("greeted with %1").arg(shown(line))};
        // What OpenSSH says to whom it has no room for.
        if (line.startsWith("Exceeded MaxStartups"))
            return {.act = TalkStep::Act::Busy, .text = TalkTexts::tr("answered: %1").arg(shown(line))};
        if (line.startsWith("HTTP/") || lines.size() > 20)
            return foreign(TalkTexts::tr("an SSH server"), state.received);
    }
    return state.received.size() > 4096 ? foreign(TalkTexts::tr("an SSH server"), state.received)
                                        : TalkStep{};
}

TalkStep startTlsTalk(const Check &check, const TalkState &state)
{
    const QString protocol = kindOptionsOf(check).protocol;
    const auto endpoint = endpointOf(check.url, 587);
    const bool isImap
        = protocol == "imap"_L1 || (protocol != "smtp"_L1 && endpoint && endpoint->port == ImapPort);
    return isImap ? imapTalk(state) : smtpTalk(state);
}

} // namespace Pilotlamp
