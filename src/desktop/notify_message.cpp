// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notify_message.h"

#include "desktop/notice_text.h"

#include <QCoreApplication>
#include <QDBusArgument>
#include <QDBusMetaType>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

/// The specification's image: (iiibiiay) width, height, bytes a row, alpha, bits a sample, channels, pixels.
struct BusImage {
    int width = 0;
    int height = 0;
    QByteArray rgba = {};
};

QDBusArgument &operator<<(QDBusArgument &argument, const BusImage &image)
{
    argument.beginStructure();
    argument << image.width << image.height << image.width * 4 << true << 8 << 4 << image.rgba;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, BusImage &image)
{
    int rowBytes = 0;
    int bits = 0;
    int channels = 0;
    bool alpha = false;
    argument.beginStructure();
    argument >> image.width >> image.height >> rowBytes >> alpha >> bits >> channels >> image.rgba;
    argument.endStructure();
    return argument;
}

namespace {
struct NotifyTexts {
    Q_DECLARE_TR_FUNCTIONS(BusNotifier)
};

QString categoryOf(Notice::Type type)
{
    switch (type) {
    case Notice::Type::Problem:
    case Notice::Type::Unstable:
    case Notice::Type::ComponentsGone:
        return u"network.error"_s;
    case Notice::Type::OwnOffline:
        return u"network.disconnected"_s;
    default:
        return u"network"_s;
    }
}

/// Only what is wrong with a service can be snoozed or acknowledged.
bool canBeQuieted(const Notice &notice)
{
    return !notice.serviceId.isEmpty()
        && (notice.type == Notice::Type::Problem || notice.type == Notice::Type::Change
            || notice.type == Notice::Type::Unstable);
}

/// Most wanted first: a server with little room shows the first ones.
QStringList actionsOf(const Notice &notice)
{
    // The click on the popup itself; without a label no server draws a button of its own for it.
    QStringList actions{u"default"_s, QString()};
    if (canBeQuieted(notice))
        actions << u"why"_s << NotifyTexts::tr("Why?") << u"mute"_s << NotifyTexts::tr("Mute 1 h")
                << u"back"_s << NotifyTexts::tr("Tell me when it's back") << u"ack"_s
                << NotifyTexts::tr("Acknowledge");
    else if (canOpen(notice))
        actions << u"open"_s << NotifyTexts::tr("Open page");
    return actions;
}

/// The event of pilotlamp.notifyrc, by which Plasma lets its user choose sound, popup and history.
QString plasmaEventOf(const Notice &notice)
{
    switch (notice.type) {
    case Notice::Type::Recovered:
    case Notice::Type::CalmAgain:
        return u"recovery"_s;
    case Notice::Type::Problem:
    case Notice::Type::Unstable:
        return u"outage"_s;
    case Notice::Type::Change:
        return isBad(notice.status) ? u"outage"_s : u"recovery"_s;
    default:
        return u"message"_s;
    }
}

QVariantMap hintsOf(const Notice &notice, const NotifySender &sender, const NoticeIcon &icon)
{
    QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(static_cast<uchar>(notice.urgency))},
        {u"category"_s, categoryOf(notice.type)},
        {u"desktop-entry"_s, sender.desktopEntry},
        {u"x-kde-appname"_s, sender.notifyrc},
        {u"x-kde-eventId"_s, plasmaEventOf(notice)},
    };
    if (notice.sound == "none"_L1)
        hints.insert(u"suppress-sound"_s, true);
    else if (notice.sound.startsWith(u'/'))
        hints.insert(u"sound-file"_s, notice.sound);
    else if (!notice.sound.isEmpty())
        hints.insert(u"sound-name"_s, notice.sound);
    const bool whole
        = icon.width > 0 && icon.height > 0 && icon.rgba.size() == qsizetype(4) * icon.width * icon.height;
    if (whole) {
        qDBusRegisterMetaType<BusImage>();
        hints.insert(u"image-data"_s, QVariant::fromValue(BusImage{icon.width, icon.height, icon.rgba}));
    }
    return hints;
}
} // namespace

bool canOpen(const Notice &notice)
{
    const QUrl url(notice.link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

QVariantList notifyArguments(const Notice &notice, uint replaces, const QStringList &capabilities,
                             const NotifySender &sender, const NoticeIcon &icon)
{
    QString title = plainLine(notice.title, MaxTitle);
    QString body = plainLines(notice.body, MaxBody);
    if (!capabilities.contains("body"_L1)) {
        title = body.isEmpty() ? title : plainLine(title + u" — "_s + body, MaxTitle * 2);
        body.clear();
    } else if (capabilities.contains("body-markup"_L1)) {
        body = escapedForMarkup(body);
    }
    const QStringList actions = capabilities.contains("actions"_L1) ? actionsOf(notice) : QStringList();
    constexpr int ServerDecides = -1;
    return {sender.appName, replaces, icon.name, title, body, actions, hintsOf(notice, sender, icon),
            ServerDecides};
}

} // namespace Pilotlamp
