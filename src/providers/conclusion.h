// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/page.h"

/// Green is granted only by evidence that was read whole: what follows from what a page lists and was not
/// understood. In one place, so that no kind can forget it.
namespace Pilotlamp {

/// The page with the words taken as the user says.
Page withSeverities(const Page &page, const Choice &choice);
/// True where one of its lists held something and nothing of it was understood: it is no such page.
bool isRefused(const Page &page);
/// Why a page is refused; one sentence.
QString refusalReason(const Page &page);
/// Why a page that shows nothing bad is Unknown; empty where it is green, and where no doubt about the page
/// is the reason.
QString doubtOf(const Page &page, const Snapshot &snapshot, const Choice &choice);
/// What is shown beside the status: at most five, newest first, none older than seven days.
QStringList notesOf(const Page &page, const Snapshot &snapshot, const Choice &choice,
                    const QStringList &aboutChoice);
/// Sets aside what the check's filters do not show. It was understood, so it is no reason for a doubt.
void applyFilters(const Page &page, const Choice &choice, Snapshot &snapshot);

} // namespace Pilotlamp
