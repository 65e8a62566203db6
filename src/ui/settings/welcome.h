// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/settings/settings_tools.h"

#include <QDialog>
#include <QHash>

#include <memory>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Pilotlamp {

class AddressDetector;
class NotifyLevelBox;

/// The first start: a gallery of what can be watched, by category, with each answer beside what is ticked;
/// what is notified, whether to start at login, and whom that contacts. An address that the catalogue does
/// not know is looked at. Open it with show(): nothing blocks, and skipping it says what it starts.
class Welcome : public QDialog {
    Q_OBJECT

public:
    /// `first` is ticked from the beginning; its answers come with showRows().
    Welcome(const QList<Service> &first, const SettingsTools &tools, QWidget *parent = nullptr);

    /// What is ticked, in the order it was, with the notify level chosen.
    QList<Service> services() const;
    /// What the monitor says of services it watches already.
    void showRows(const QList<ServiceRow> &rows);

    void accept() override;

Q_SIGNALS:
    /// The person has chosen what to watch.
    void chosen(const QList<Pilotlamp::Service> &services);
    /// The person is content with what is watched from the beginning. Closing it says nothing.
    void skipped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static constexpr auto CategoryProperty = "category"; ///< of a chip; empty: all

    void addGallery(QLayout *layout);
    QWidget *newChips();
    void addChoices(QLayout *layout);
    QString skipText() const;
    void search(const QString &words);
    void searchAddress(const QString &address);
    void take(const QString &address, const Result<FoundPage> &found);
    void say(const QString &hint);
    void addItem(const Service &service);
    void onTicked(QTreeWidgetItem *item);
    void check(const Service &service);
    void answer(const QString &id, const Verdict &verdict);
    void showAnswer(QTreeWidgetItem *item);
    void refresh();

    SettingsTools m_tools = {};
    QList<Service> m_first = {}; ///< what is watched if the welcome is skipped
    QList<Service> m_ticked = {};
    QHash<QString, Service> m_shown = {}; ///< by id
    QHash<QString, Verdict> m_answers = {};
    QHash<QString, std::shared_ptr<QObject>> m_runs = {}; ///< under way
    QLineEdit *m_words = nullptr;
    QButtonGroup *m_chips = nullptr; ///< one a category
    QTreeWidget *m_list = nullptr;
    NotifyLevelBox *m_notify = nullptr;
    QCheckBox *m_autostart = nullptr;
    QLabel *m_hint = nullptr; ///< what came of an address, or of a name nobody knows
    AddressDetector *m_detector = nullptr; ///< at what stands at an address
    QLabel *m_count = nullptr;
    QLabel *m_contacts = nullptr; ///< whom that contacts
    QPushButton *m_start = nullptr;
};

} // namespace Pilotlamp
