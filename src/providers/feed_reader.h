// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// One entry of a feed, as the feed gives it: texts may hold HTML.
struct FeedItem {
    QString id = {}; ///< `guid` or `id`
    QString title = {};
    QString link = {};
    QStringList bodies
        = {}; ///< `content`, `content:encoded`, `description`, `summary`, in this order, those that exist
    QStringList categories = {}; ///< those that are not empty
    QString changed = {}; ///< `updated`, else as `published`
    QString published = {}; ///< `pubDate`, `published`, `date` or `updated`, the first of these, as written
};

/// A feed. RSS 2.0: rss/channel/item; RSS 1.0: RDF/item; Atom:
/// feed/entry. Names are compared without case and prefix.
struct Feed {
    enum class Format : quint8 { Rss, Rdf, Atom };
    Format format = Format::Rss;
    QString title = {};
    QString built = {}; ///< `lastBuildDate`, `updated` or `pubDate` of the feed itself, as written
    QList<FeedItem> items = {};
};

/// The feed in a body: well-formed to its end, without entity declarations; else why not.
Result<Feed> parseFeed(const QByteArray &body);

} // namespace Pilotlamp
