// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/entries_section.h"

#include "ui/common/text.h"
#include "ui/common/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

EntriesSection::EntriesSection(const Preferences &preferences, const QString &key, QWidget *parent)
    : PreferenceSection(parent)
    , m_key(key)
    , m_before(preferences.options.value(key).toArray())
    , m_entries(m_before)
{
}

void EntriesSection::build(const Words &words, QPushButton *add, QWidget *fields)
{
    m_fields = fields;
    m_list = new QListWidget;
    m_list->setAccessibleName(words.name);
    m_remove = new QPushButton(words.remove);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *side = new QVBoxLayout;
    side->addWidget(m_list, 1);
    side->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->addLayout(side, 2);
    m_none = newPlainLabel();
    m_none->setText(words.none);
    auto *right = new QVBoxLayout;
    right->addWidget(m_none);
    right->addWidget(m_fields);
    right->addStretch(1);
    row->addLayout(right, 3);
    auto *intro = newPlainLabel();
    intro->setText(words.intro);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(row, 1);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_entries.removeAt(m_shown);
        list(std::min(m_shown, int(m_entries.size()) - 1));
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
        keep();
        show(now);
    });
    list(0);
}

void EntriesSection::append(const QJsonObject &entry)
{
    keep();
    m_entries.append(entry);
    list(int(m_entries.size()) - 1);
    Q_EMIT changed();
}

QJsonObject EntriesSection::selected() const
{
    return m_shown < 0 ? QJsonObject() : m_entries.at(m_shown).toObject();
}

void EntriesSection::onEdited()
{
    if (m_filling)
        return;
    keep();
    refreshAll();
    Q_EMIT changed();
}

void EntriesSection::list(int current)
{
    m_shown = -1; // what the fields held is kept or gone
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        m_list->addItem(QString());
        mark(i);
    }
    m_list->setCurrentRow(current);
    show(m_list->currentRow());
}

/// An entry that cannot be used is not offered, nor run: that shows without choosing it.
void EntriesSection::mark(int index)
{
    const QJsonObject entry = m_entries.at(index).toObject();
    const QString problem = problemOf(entry);
    m_list->item(index)->setText(problem.isEmpty() ? titleOf(entry) : u"⚠ "_s + titleOf(entry));
    m_list->item(index)->setToolTip(problem.isEmpty() ? QString() : toolTipText(problem, 300));
}

void EntriesSection::show(int index)
{
    m_filling = true;
    m_shown = index >= 0 && index < m_entries.size() ? index : -1;
    fill(selected());
    m_filling = false;
    m_atShow = m_shown < 0 ? QJsonObject() : entered();
    refreshAll();
}

void EntriesSection::keep()
{
    if (m_shown < 0 || m_shown >= m_entries.size())
        return;
    const QJsonObject now = entered();
    if (now == m_atShow) // untouched: defaults stay as they were written
        return;
    m_entries.replace(m_shown, now);
    mark(m_shown);
}

void EntriesSection::refreshAll()
{
    m_fields->setVisible(m_shown >= 0);
    m_none->setVisible(m_entries.isEmpty());
    m_remove->setEnabled(m_shown >= 0);
    refresh(m_shown < 0 ? QString() : problemOf(selected()));
}

QString EntriesSection::problem() const
{
    if (!isChanged())
        return {}; // what the file said before blocks nobody
    for (const QJsonValue &entry : m_entries) {
        if (const QString what = problemOf(entry.toObject()); !what.isEmpty())
            return what;
    }
    return {};
}

void EntriesSection::applyTo(Preferences &preferences) const
{
    if (m_entries == m_before)
        return;
    if (m_entries.isEmpty())
        preferences.options.remove(m_key);
    else
        preferences.options.insert(m_key, m_entries);
}

} // namespace Pilotlamp
