// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preference_section.h"

#include <QJsonArray>
#include <QJsonObject>

class QLabel;
class QListWidget;
class QPushButton;

namespace Pilotlamp {

/// A preference that is a list of objects: the list on the left, the fields of the selected one on the right.
class EntriesSection : public PreferenceSection {
    Q_OBJECT

public:
    void applyTo(Preferences &preferences) const override;
    QString problem() const override;

protected:
    /// What the page says.
    struct Words {
        QString intro = {};
        QString name = {}; ///< of the list, for screen readers
        QString remove = {}; ///< on the button
        QString none = {}; ///< where the fields would be, while there is no entry
    };
    /// `key` is that of the preference.
    EntriesSection(const Preferences &preferences, const QString &key, QWidget *parent);
    /// Puts the page together; the last thing a constructor does.
    void build(const Words &words, QPushButton *add, QWidget *fields);
    /// Puts a new entry behind the others and selects it.
    void append(const QJsonObject &entry);
    /// The selected entry as it is kept; empty where none is.
    QJsonObject selected() const;
    const QJsonArray &entries() const { return m_entries; }
    bool isChanged() const { return m_entries != m_before; }
    bool hasSelected() const { return m_shown >= 0; }
    /// To be called when a field was edited.
    void onEdited();

    /// One line for the list.
    virtual QString titleOf(const QJsonObject &entry) const = 0;
    /// Shows an entry in the fields.
    virtual void fill(const QJsonObject &entry) = 0;
    /// The selected entry with what is entered; keys that nobody knows stay.
    virtual QJsonObject entered() const = 0;
    /// What is wrong with an entry; empty = fine.
    virtual QString problemOf(const QJsonObject &entry) const = 0;
    /// Shows which fields belong to the entry, and its problem.
    virtual void refresh(const QString &problem) = 0;

private:
    void list(int current);
    void mark(int index);
    void show(int index);
    void keep();
    void refreshAll();

    QString m_key = {};
    QJsonArray m_before = {};
    QJsonArray m_entries = {};
    int m_shown = -1;
    QJsonObject m_atShow = {}; ///< what the fields gave when they were filled
    bool m_filling = false;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_none = nullptr;
    QWidget *m_fields = nullptr;
};

} // namespace Pilotlamp
