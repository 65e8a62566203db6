// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/installation.h"

#include "store/disk_file.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qint64 LongestNumber = 64;
}

quint64 installationNumber(const QString &folder)
{
    const QString path = folder + u"/installation"_s;
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        bool isNumber = false;
        const quint64 number = file.read(LongestNumber).trimmed().toULongLong(&isNumber, 16);
        if (isNumber)
            return number;
    }
    const quint64 number = QRandomGenerator::system()->generate64();
    QDir().mkpath(folder);
    writeWholeFile(path, QByteArray::number(number, 16) + '\n', FileOf::OwnerOnly);
    return number;
}

} // namespace Pilotlamp
