// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/input.h"

#include "ctl/command.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

std::optional<QByteArray> bytesOfFile(const QString &path, qint64 most)
{
    QFile file(path);
    const bool isOpen
        = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen) {
        complain(path, file.errorString());
        return {};
    }
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError) {
        complain(path, file.errorString());
        return {};
    }
    return bytes;
}

} // namespace Pilotlamp
