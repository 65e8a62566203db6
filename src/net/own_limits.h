// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Pilotlamp {

/// Raises the soft limit of open files to the hard one (at most 65,536) and returns what it is now.
/// For the programs to call once at start: a shortage of descriptors looks like an outage from inside.
int raiseDescriptorLimit();
/// How many files this process may have open.
int descriptorLimit();
/// From now on a crash leaves no core file: it would hold the secrets that are in memory.
void leaveNoCoreFile();
/// Makes sure that the three standard streams are open: what is opened later would take the number of one
/// that is not, and be written to by whoever complains. To be called first.
void keepStandardStreams();
/// Gives the limit back that was there before; for the programs we start, between fork and exec.
void giveCoreLimitBack();
/// Other programs of the user may not look into this one's memory. Not for the tray: the desktop's portals
/// would no longer know whom they serve.
void forbidInspection();
/// One heap for all threads, large blocks apart from it: for the programs to call once at start. With a heap
/// for each of the threads that look names up, what a busy minute took would be kept several times.
void keepHeapSmall();
/// Hands back to the system what was freed: the C library keeps it otherwise.
void returnFreedMemory();
/// True while nearly all descriptors are in use: what fails now may fail because of us.
bool descriptorsAreShort();

} // namespace Pilotlamp
