// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history_values.h"

#include <QJsonArray>

namespace Pilotlamp {

/// The notification log of popups as `history --notices` prints it,
/// oldest first: when, whether a notification server took it ("shown"), the program's own window had to tell
/// it ("window") or it was held back ("held", without a status), and what it said.
QString noticesText(const QList<StoredNotice> &notices);
/// CSV (RFC 4180) with a heading: at, service, status, delivered, title, body.
QString noticesCsv(const QList<StoredNotice> &notices);
/// Objects with the same keys.
QJsonArray noticesArray(const QList<StoredNotice> &notices);

} // namespace Pilotlamp
