// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/samples.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

QString samplesDir()
{
    const QString given = qEnvironmentVariable("PILOTLAMP_SAMPLES");
    const QDir dir(given.isEmpty() ? QStringLiteral(PILOTLAMP_SOURCE_DIR "/../shared/samples") : given);
    return dir.exists(u"EXPECTED.tsv"_s) ? dir.absolutePath() : QString();
}

QByteArray sample(const QString &path)
{
    const QString root
        = path.startsWith("data/"_L1) ? QStringLiteral(PILOTLAMP_SOURCE_DIR "/tests") : samplesDir();
    QFile file(root + u'/' + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace Pilotlamp::Testing
