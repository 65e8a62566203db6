// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/service_list_model.h"

#include "core/service_rules.h"
#include "ui/window/shown_status.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The keys of what is no service cannot be one of a service: those begin with "s".
const QString ConnectionKey = u"c"_s;
const QString AttentionKey = u"a"_s;
const QString BeforeKey = u"b"_s;

QString keyOfService(const QString &id)
{
    return u"s"_s + id;
}

QString keyOfGroup(const QString &name)
{
    return u"g"_s + name;
}

} // namespace

ServiceListModel::ServiceListModel(ServiceModel &services, Clock clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_services(services)
    , m_clock(std::move(clock))
{
    connect(&m_services, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to) {
                for (int row = from.row(); row <= to.row(); ++row)
                    m_changed.insert(m_services.at(row).service.id);
            });
}

void ServiceListModel::refresh(const FlagsById &serviceFlags)
{
    for (auto it = serviceFlags.cbegin(); it != serviceFlags.cend(); ++it) {
        if (m_flags.value(it.key()) != it.value())
            m_changed.insert(it.key());
    }
    m_flags = serviceFlags;
    take(wanted());
}

void ServiceListModel::setFilter(Filter filter)
{
    m_filter = filter;
    take(wanted());
}

void ServiceListModel::setSearch(const QString &words)
{
    m_search = words.simplified();
    take(wanted());
}

void ServiceListModel::setFolded(const QString &group, bool folded)
{
    m_folded.insert(group, folded);
    take(wanted());
}

QString ServiceListModel::groupOf(const QModelIndex &index) const
{
    return isGroup(index) ? m_entries.at(index.row()).key.mid(1) : QString();
}

bool ServiceListModel::isGroup(const QModelIndex &index) const
{
    return index.isValid() && m_entries.at(index.row()).key.startsWith(u'g');
}

QModelIndex ServiceListModel::indexOf(const QString &serviceId) const
{
    const QString key = keyOfService(serviceId);
    for (int i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).key == key)
            return index(i);
    }
    return {};
}

void ServiceListModel::reveal(const QString &serviceId)
{
    const int row = m_services.rowOf(serviceId);
    if (row < 0 || indexOf(serviceId).isValid())
        return;
    m_search.clear();
    m_filter = Filter::All;
    m_folded.insert(m_services.at(row).service.group, false);
    take(wanted());
}

int ServiceListModel::serviceRow(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_entries.size() ? m_entries.at(index.row()).row : -1;
}

QModelIndex ServiceListModel::firstService(const QModelIndex &from) const
{
    const auto isService = [](const Entry &entry) {
        return entry.item == Item::Service;
    };
    auto first = std::find_if(m_entries.cbegin() + std::max(0, from.row()), m_entries.cend(), isService);
    if (first == m_entries.cend())
        first = std::find_if(m_entries.cbegin(), m_entries.cend(), isService);
    return first == m_entries.cend() ? QModelIndex() : index(int(first - m_entries.cbegin()));
}

bool ServiceListModel::isListed(const ServiceRow &row, int index) const
{
    if (m_filter == Filter::Problems && !needsAttention(row))
        return false;
    if (m_filter == Filter::Muted && !m_flags.value(row.service.id).isSnoozed(m_clock()))
        return false;
    if (m_search.isEmpty())
        return true;
    QString text = m_services.data(m_services.index(index), Qt::AccessibleTextRole).toString();
    // What people call it, whatever the reason and the language: the name of the page in the documentation.
    if (row.verdict.status == Status::Unknown && row.service.enabled && !isNothingReported(row.verdict))
        text += u"\nFailed to get service status\n"_s + tr("Failed to get service status");
    return text.contains(m_search, Qt::CaseInsensitive);
}

void ServiceListModel::count()
{
    m_problems = m_muted = 0;
    m_offline.clear();
    const QDateTime now = m_clock();
    for (int i = 0; i < m_services.rowCount(); ++i) {
        const ServiceRow &row = m_services.at(i);
        m_problems += needsAttention(row) ? 1 : 0;
        m_muted += m_flags.value(row.service.id).isSnoozed(now) ? 1 : 0;
        if (row.verdict.ownOffline && m_offline.isEmpty())
            m_offline = row.verdict.reason.isEmpty() ? tr("No network is connected") : row.verdict.reason;
    }
}

QList<ServiceListModel::Entry> ServiceListModel::wanted()
{
    count();
    QList<Entry> entries;
    QList<int> attention;
    QStringList groups;
    QHash<QString, QList<int>> byGroup;
    for (int i = 0; i < m_services.rowCount(); ++i) {
        const ServiceRow &row = m_services.at(i);
        if (!isListed(row, i))
            continue;
        if (needsAttention(row)) {
            attention.append(i);
            continue;
        }
        if (!byGroup.contains(row.service.group))
            groups.append(row.service.group);
        byGroup[row.service.group].append(i);
    }
    if (!m_offline.isEmpty())
        entries.append(
            {Item::Connection, ConnectionKey, tr("Your connection"), plainLine(sentence(m_offline))});
    appendAttention(entries, attention);
    // Those without a group come last, whatever their place.
    std::stable_sort(groups.begin(), groups.end(),
                     [](const QString &a, const QString &b) { return !a.isEmpty() && b.isEmpty(); });
    for (const QString &group : std::as_const(groups))
        appendGroup(entries, group, byGroup.value(group), groups.size() == 1 && attention.isEmpty());
    return entries;
}

/// Worst first, as far as they are known: what is wrong now, then what was wrong when the connection went.
void ServiceListModel::appendAttention(QList<Entry> &entries, QList<int> rows) const
{
    std::stable_sort(rows.begin(), rows.end(), [this](int a, int b) {
        return shownStatus(m_services.at(a).verdict) > shownStatus(m_services.at(b).verdict);
    });
    const auto then = std::stable_partition(
        rows.begin(), rows.end(), [this](int row) { return !m_services.at(row).verdict.ownOffline; });
    const auto append = [&](const QString &key, const QString &title, auto from, auto to) {
        if (from == to)
            return;
        entries.append({Item::Group, key, title, QLocale().toString(to - from)});
        for (auto row = from; row != to; ++row)
            entries.append({Item::Service, keyOfService(m_services.at(*row).service.id), {}, {}, *row});
    };
    append(AttentionKey, tr("Needs attention"), rows.begin(), then);
    append(BeforeKey, tr("Before you went offline"), then, rows.end());
}

void ServiceListModel::appendGroup(QList<Entry> &entries, const QString &name, const QList<int> &rows,
                                   bool isOnly) const
{
    const bool isSearched = !m_search.isEmpty() || m_filter != Filter::All;
    const bool isMany = m_services.rowCount() > MostUnfolded;
    const bool folded = !isSearched && m_folded.value(name, isMany);
    // One list without groups needs no heading.
    if (!name.isEmpty() || !isOnly || isMany) {
        const QString title = !name.isEmpty() ? plainLine(name)
            : isOnly                          ? tr("Services")
                                              : tr("Other services");
        entries.append({Item::Group, keyOfGroup(name), title, summaryOf(rows), -1, folded});
    }
    if (folded)
        return;
    for (const int row : rows)
        entries.append({Item::Service, keyOfService(m_services.at(row).service.id), {}, {}, row});
}

void ServiceListModel::removeMissing(const QSet<QString> &keys)
{
    for (int i = int(m_entries.size()) - 1; i >= 0; --i) {
        if (keys.contains(m_entries.at(i).key))
            continue;
        int first = i;
        while (first > 0 && !keys.contains(m_entries.at(first - 1).key))
            --first;
        beginRemoveRows({}, first, i);
        m_entries.remove(first, i - first + 1);
        endRemoveRows();
        i = first;
    }
}

/// Becomes the wanted list by the fewest steps that keep every entry that stays the same one.
void ServiceListModel::take(const QList<Entry> &entries)
{
    QSet<QString> keys;
    QHash<QString, int> rows;
    for (const Entry &entry : entries) {
        keys.insert(entry.key);
        rows.insert(entry.key, entry.row);
    }
    // Views ask for the others while some go and move: by now each service may have another row, or none.
    for (Entry &entry : m_entries)
        entry.row = rows.value(entry.key, -1);
    removeMissing(keys);
    QSet<QString> known;
    for (const Entry &entry : std::as_const(m_entries))
        known.insert(entry.key);
    for (int i = 0; i < entries.size(); ++i) {
        if (i < m_entries.size() && m_entries.at(i).key == entries.at(i).key)
            continue;
        if (known.contains(entries.at(i).key)) {
            int from = i + 1;
            while (from < m_entries.size() && m_entries.at(from).key != entries.at(i).key)
                ++from;
            if (from < m_entries.size()) {
                beginMoveRows({}, from, from, {}, i);
                m_entries.move(from, i);
                endMoveRows();
                continue;
            }
        }
        int last = i;
        while (last + 1 < entries.size() && !known.contains(entries.at(last + 1).key))
            ++last;
        beginInsertRows({}, i, last);
        for (int at = i; at <= last; ++at)
            m_entries.insert(at, entries.at(at));
        endInsertRows();
        i = last;
    }
    for (int i = 0; i < entries.size(); ++i) {
        const bool isChanged = !m_entries.at(i).isSameBut(entries.at(i))
            || (entries.at(i).row >= 0 && m_changed.contains(m_services.at(entries.at(i).row).service.id));
        m_entries[i] = entries.at(i);
        if (isChanged)
            Q_EMIT dataChanged(index(i), index(i));
    }
    m_changed.clear();
}

int ServiceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

Qt::ItemFlags ServiceListModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                           : Qt::NoItemFlags;
}

} // namespace Pilotlamp
