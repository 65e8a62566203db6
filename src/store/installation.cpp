// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/installation.h"

#include "store/disk_file.h"

#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qint64 LongestNumber = 64;
}

quint64 installationNumber(const QString &folder)
{
    const QString path = folder + u"/installation"_s;
    bool isNumber = false;
    const QByteArray kept = bytesOfRegularFile(path, LongestNumber).content.value_or(QByteArray());
    if (const quint64 number = kept.trimmed().toULongLong(&isNumber, 16); isNumber)
        return number;
    const quint64 number = QRandomGenerator::system()->generate64();
    makePrivateFolder(folder);
    writeWholeFile(path, QByteArray::number(number, 16) + '\n', FileOf::OwnerOnly);
    return number;
}

} // namespace Pilotlamp
