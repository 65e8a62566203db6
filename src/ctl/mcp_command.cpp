// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/mcp_tools.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestMessage = 1024 * 1024;

void writeMessage(const QJsonValue &message)
{
    sayJson(message.isArray() ? QJsonDocument(message.toArray()) : QJsonDocument(message.toObject()),
            QJsonDocument::Compact);
}

/// Lines of stdin, as they come; one that is too long is answered as what it is, and skipped.
class McpInput : public QObject {
public:
    McpInput(McpProtocol &protocol, QObject *parent)
        : QObject(parent)
        , m_protocol(protocol)
        , m_readable(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_readable, &QSocketNotifier::activated, this, &McpInput::read);
    }

private:
    void read()
    {
        std::array<char, 65536> buffer{};
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count < 0 && (errno == EAGAIN || errno == EINTR))
            return;
        if (count <= 0) {
            m_readable.setEnabled(false);
            if (!m_line.isEmpty())
                m_protocol.take(m_line);
            // A resolver cannot be called off, and leaving the usual way would wait for it.
            std::fflush(nullptr);
            std::_Exit(exitCodeWith(0));
        }
        m_line.append(buffer.data(), count);
        for (qsizetype end = 0; (end = m_line.indexOf('\n')) >= 0; m_line.remove(0, end + 1)) {
            if (!m_isTooLong)
                m_protocol.take(m_line.left(end));
            m_isTooLong = false;
        }
        if (m_line.size() <= LongestMessage)
            return;
        if (!m_isTooLong)
            m_protocol.take("\"too long\"");
        m_isTooLong = true;
        m_line.clear();
    }

    McpProtocol &m_protocol;
    QSocketNotifier m_readable;
    QByteArray m_line;
    bool m_isTooLong = false;
};

} // namespace

void runMcp(const Invocation &invocation, const Done &)
{
    auto *tools = new McpTools(invocation.value(u"config"_s), invocation.has(u"any-host"_s),
                               QCoreApplication::instance());
    auto *protocol = new McpProtocol(tools->tools(), QStringLiteral(PILOTLAMP_VERSION), writeMessage, tools);
    new McpInput(*protocol, protocol);
}

} // namespace Pilotlamp
