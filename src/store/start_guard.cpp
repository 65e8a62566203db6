// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/start_guard.h"

#include "store/disk_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace Pilotlamp {

StartGuard::StartGuard(const QString &path)
    : m_path(path)
{
}

int StartGuard::begin()
{
    if (m_path.isEmpty())
        return 0;
    constexpr qint64 longest = 16;
    const int failed
        = std::clamp(bytesOfRegularFile(m_path, longest).content.value_or(QByteArray()).trimmed().toInt(), 0, 1000);
    makePrivateFolder(QFileInfo(m_path).absolutePath());
    // Where it cannot be counted, every start is an ordinary one.
    writeWholeFile(m_path, QByteArray::number(failed + 1) + '\n');
    return failed;
}

void StartGuard::lasted()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace Pilotlamp
