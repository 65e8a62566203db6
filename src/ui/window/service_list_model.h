// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_painter.h"
#include "ui/common/requests.h"
#include "ui/common/text.h"
#include "ui/window/service_model.h"

#include <QAbstractListModel>
#include <QSet>

namespace Pilotlamp {

/// The services as the window lists them: your own connection where it is not
/// fine, what needs attention, then the groups, which fold. Rows are inserted,
/// moved and removed one by one, so that selection and place survive.
class ServiceListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Item : quint8 { Service, Group, Connection };
    enum class Filter : quint8 { All, Problems, Muted };
    /// Beside the roles of ServiceModel, which services answer.
    enum Role {
        ItemRole = Qt::UserRole + 100, ///< Item as int
        FoldedRole, ///< of a group
        SummaryRole, ///< of a group: "3 online, 1 in maintenance"; of the connection: what is wrong
        AttentionRole, ///< of a service: it takes two lines
        LabelRole, ///< of a service: the label of its status
        DetailRole, ///< of a service: whose fault it is, and why
        AppearanceRole, ///< of a service: IconAppearance
        TimeRole, ///< "44 ms", or until when a maintenance lasts
        MarksRole, ///< QStringList, what the user asked for
    };
    /// Above so many services the groups that are well are folded, unless the user opened them.
    static constexpr int MostUnfolded = 30;

    /// `services` outlives the model; refresh() takes over what changed in it.
    ServiceListModel(ServiceModel &services, Clock clock, QObject *parent = nullptr);

    void refresh(const FlagsById &serviceFlags);
    void setFilter(Filter filter);
    /// Only services whose name, status or reason contains the words; empty = all.
    void setSearch(const QString &words);
    void setFolded(const QString &group, bool folded);
    /// True for a heading that folds.
    bool isGroup(const QModelIndex &index) const;
    /// The group of such a heading, as `setFolded` takes it.
    QString groupOf(const QModelIndex &index) const;
    /// The place of a service, invalid where it is not listed now.
    QModelIndex indexOf(const QString &serviceId) const;
    /// Where a service would be listed: opens its group.
    void reveal(const QString &serviceId);
    /// The service of an item, as a row of the services; -1 for headings.
    int serviceRow(const QModelIndex &index) const;
    /// The first service that is listed from there on, or else at all; invalid where none is.
    QModelIndex firstService(const QModelIndex &from) const;
    int problemCount() const { return m_problems; }
    int mutedCount() const { return m_muted; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Entry {
        Item item = Item::Service;
        QString key = {}; ///< a service's id, or a group's name, with a letter before it
        QString title = {};
        QString summary = {};
        int row = -1;
        bool folded = false;

        bool isSameBut(const Entry &other) const
        {
            return title == other.title && summary == other.summary && folded == other.folded;
        }
    };
    void count();
    QList<Entry> wanted();
    void appendAttention(QList<Entry> &entries, QList<int> rows) const;
    bool isListed(const ServiceRow &row, int index) const;
    void appendGroup(QList<Entry> &entries, const QString &name, const QList<int> &rows, bool isOnly) const;
    QString summaryOf(const QList<int> &rows) const;
    void take(const QList<Entry> &entries);
    void removeMissing(const QSet<QString> &keys);
    QVariant serviceData(const Entry &entry, int role) const;
    QString spoken(const Entry &entry) const;

    ServiceModel &m_services;
    Clock m_clock;
    FlagsById m_flags = {};
    QHash<QString, bool> m_folded = {}; ///< what the user chose
    Filter m_filter = Filter::All;
    QString m_search = {};
    QList<Entry> m_entries = {};
    QSet<QString> m_changed = {}; ///< ids of services
    int m_problems = 0;
    int m_muted = 0;
    QString m_offline = {}; ///< why nothing can be checked; empty = something can
};

} // namespace Pilotlamp

Q_DECLARE_METATYPE(Pilotlamp::IconAppearance)
