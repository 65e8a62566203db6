// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report.h"

namespace Pilotlamp {

/// A chapter of a report before it is written in a format: lines, then a table where it has headers.
struct ReportSection {
    QString title = {};
    QStringList lines = {};
    QStringList headers = {};
    QList<QStringList> rows = {};
};

/// A title and chapters written as text, Markdown or HTML. Everything in them is plain text, whatever it
/// holds.
QString writtenReport(const QString &title, const QList<ReportSection> &parts, ReportFormat format);

/// The title and the chapters, redacted; texts are plain and bounded.
QString reportTitle(const ReportFacts &facts, const ReportStyle &style);
QList<ReportSection> reportSections(const ReportFacts &facts, const ReportStyle &style);

} // namespace Pilotlamp
