// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/elapsed.h"

#include <QCoreApplication>

namespace Pilotlamp {

namespace {

constexpr int ElapsedSecond = 1000;

struct ElapsedTexts {
    Q_DECLARE_TR_FUNCTIONS(Elapsed)
};

QString inMilliseconds(int milliseconds)
{
    return ElapsedTexts::tr("%1 ms").arg(milliseconds);
}

} // namespace

QString elapsedText(int milliseconds)
{
    if (milliseconds < ElapsedSecond)
        return inMilliseconds(milliseconds);
    constexpr int Rounded = 9950; // one digit more would say ten point something
    return ElapsedTexts::tr("%1 s").arg(milliseconds / 1000.0, 0, 'f', milliseconds < Rounded ? 1 : 0);
}

std::pair<QString, QString> elapsedTexts(int milliseconds, int other)
{
    const QString one = elapsedText(milliseconds);
    const QString two = elapsedText(other);
    if (milliseconds == other || one != two)
        return {one, two};
    return {inMilliseconds(milliseconds), inMilliseconds(other)};
}

} // namespace Pilotlamp
