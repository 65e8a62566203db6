// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/input.h"

#include "ctl/command.h"
#include "ctl/language.h"

#include <QDeadlineTimer>
#include <QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr qint64 InputPiece = 1 << 20; ///< bytes

/// Closes what was opened here; standard input stays open.
struct InputDescriptor {
    int number = -1;
    bool isOurs = false;

    InputDescriptor(const InputDescriptor &) = delete;
    InputDescriptor &operator=(const InputDescriptor &) = delete;
    explicit InputDescriptor(const QString &path)
        : isOurs(path != "-"_L1)
    {
        // A pipe nobody writes to must not hold us up before anybody looks at the clock.
        number = isOurs
            ? ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
            : STDIN_FILENO;
    }
    ~InputDescriptor()
    {
        if (isOurs && number >= 0)
            ::close(number);
    }
};

enum class InputState : quint8 { Ready, Again, Late, Failed };

InputState waitForInput(int descriptor, std::chrono::milliseconds wait)
{
    struct pollfd reading = {descriptor, POLLIN, 0};
    const int found = ::poll(&reading, 1, static_cast<int>(std::clamp<qint64>(wait.count(), 0, 600000)));
    if (found < 0)
        return errno == EINTR ? InputState::Again : InputState::Failed;
    return found == 0 ? InputState::Late : InputState::Ready;
}

std::optional<QByteArray> inputFailed(const QString &path, const QString &why)
{
    complain(path, why);
    return {};
}

} // namespace

std::optional<QByteArray> bytesOfInput(const QString &path, qint64 most, const InputPatience &patience)
{
    const InputDescriptor input(path);
    if (input.number < 0)
        return inputFailed(path, qt_error_string(errno));
    QDeadlineTimer whole(patience.whole);
    QDeadlineTimer silence(patience.silence);
    QByteArray bytes;
    QByteArray piece(std::min(InputPiece, most + 1), '\0');
    while (bytes.size() <= most) {
        const auto wait = std::min(whole.remainingTimeAsDuration(), silence.remainingTimeAsDuration());
        const auto waitMs = std::chrono::ceil<std::chrono::milliseconds>(wait);
        const InputState state = waitForInput(input.number, waitMs);
        if (state == InputState::Late)
            return inputFailed(path, Terminal::tr("the input does not end; stopped reading"));
        if (state == InputState::Again)
            continue;
        // A pipe that nobody writes to yet is waited for; one that was closed reads as ended.
        const ssize_t got = state == InputState::Failed
            ? -1
            : ::read(input.number, piece.data(),
                     static_cast<size_t>(std::min<qint64>(piece.size(), most + 1 - bytes.size())));
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got < 0)
            return inputFailed(path, qt_error_string(errno));
        if (got == 0)
            return bytes;
        silence.setRemainingTime(patience.silence);
        bytes.append(piece.constData(), got);
    }
    return bytes;
}

} // namespace Pilotlamp
