// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/detect.h"

#include <QJsonValue>

namespace Pilotlamp {

/// The kind whose data this JSON is, or empty; `url` decides where the data is an empty list.
QString kindOfJson(const QJsonValue &root, const QUrl &url);
/// True for an address that data of the kind stands under.
bool isDetectPathOf(QLatin1StringView kind, const QString &path);
/// What the JSON of a page calls itself, plain text.
QString titleOfJson(const QJsonValue &root);
/// The base address of a kind's page from the address of its data: the kind's own path is taken off.
QUrl pageOf(const QString &kind, const QUrl &data);
/// The page that an Uptime Kuma names for its host; empty where the JSON is something else.
QUrl kumaEntryPage(const QJsonValue &root, const QUrl &asked);
/// What an HTML page tells about the engine behind it.
std::optional<Detected> detectFromHtml(const QUrl &url, const QString &html);

} // namespace Pilotlamp
