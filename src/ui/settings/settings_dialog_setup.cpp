// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the dialog is put together; what it does is in settings_dialog.cpp.
#include "ui/common/aligned_forms.h"
#include "ui/common/tints.h"
#include "ui/common/widgets.h"
#include "ui/settings/actions_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/hooks_section.h"
#include "ui/settings/network_section.h"
#include "ui/settings/notices_section.h"
#include "ui/settings/program_section.h"
#include "ui/settings/services_page.h"
#include "ui/settings/settings_dialog.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Pilotlamp {

namespace {
constexpr int SideBeside = 28; ///< points around a name
constexpr int SideLeast = 156; ///< points
constexpr int SideMost = 176; ///< points: large letters leave room for the page
} // namespace

SettingsDialog::SettingsDialog(const QList<Service> &services, const Preferences &preferences,
                               const SettingsTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_tools(tools)
{
    setWindowTitle(tr("Settings"));
    m_tabs = new QTabWidget;
    m_tabs->tabBar()->hide();
    m_tabs->setFocusPolicy(Qt::NoFocus); // Tab would stop at the bar that nobody sees
    m_tabs->setDocumentMode(true);
    m_servicesPage = new ServicesPage(services, tools);
    QWidget *side = newSide();
    addPage(m_servicesPage, m_servicesPage, tr("Services"));
    addSection(new NoticesSection(preferences, tools), tr("Notifications"));
    addSection(new AppearanceSection(preferences), tr("Appearance"));
    addSection(new NetworkSection(preferences, tools), tr("Network"));
    addSection(new HooksSection(preferences, tools), tr("Hooks"));
    addSection(new ActionsSection(preferences), tr("Actions"));
    m_program = new ProgramSection(preferences, bool(tools.setAutostart), tools.autostart);
    m_program->setAutostartBy(tools.autostartBy);
    addSection(m_program, tr("General and privacy"));
    int widest = SideLeast;
    for (int page = 0; page < m_tabs->count(); ++page)
        widest = std::max(widest, fontMetrics().horizontalAdvance(m_tabs->tabText(page)) + SideBeside);
    side->setFixedWidth(std::min(widest, SideMost));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    // Otherwise Cancel becomes the default while OK is disabled, and stays it.
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_servicesPage, &ServicesPage::changed, this, &SettingsDialog::validate);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsDialog::showHosts);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        listPages();
        validate();
    });
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Metrics::CardPadding);
    columns->addWidget(side);
    columns->addWidget(m_tabs, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Metrics::Grid);
    layout->setContentsMargins(Metrics::CardPadding, Metrics::Grid, Metrics::CardPadding, Metrics::Grid);
    layout->addWidget(newConflictBar());
    layout->addLayout(columns, 1);
    layout->addLayout(newProblemLine());
    layout->addWidget(m_buttons);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this,
            &SettingsDialog::focusSearch);
    listPages();
    validate();
    resizeWithinScreen(this, {820, 580});
}

QWidget *SettingsDialog::newSide()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::Grid);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Search"));
    m_words->setAccessibleName(tr("Search the settings"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_side = new QListWidget;
    m_side->setAccessibleName(tr("Pages"));
    m_side->setTextElideMode(Qt::ElideRight);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setSpacing(1);
    m_side->setTabKeyNavigation(false);
    m_side->installEventFilter(this);
    m_words->setTextMargins(Metrics::Half, 0, Metrics::Half, 0);
    layout->addWidget(m_words);
    layout->addWidget(m_side, 1);
    connect(m_words, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_side, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *now) { showItem(now); });
    connect(m_side, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) { showItem(item); });
    return side;
}

/// What is missing, where, and the way there.
QLayout *SettingsDialog::newProblemLine()
{
    auto *line = new QHBoxLayout;
    m_problem = newPlainLabel();
    m_problem->setAccessibleName(tr("What is missing"));
    m_showProblem = new QPushButton(tr("Sho&w"));
    m_showProblem->setAutoDefault(false);
    m_showProblem->setToolTip(tr("Goes to the page where it is"));
    connect(m_showProblem, &QPushButton::clicked, this, [this] {
        m_words->clear();
        setPage(m_problemPage);
    });
    line->addWidget(m_problem, 1);
    line->addWidget(m_showProblem, 0, Qt::AlignTop);
    return line;
}

void SettingsDialog::addPage(QWidget *page, QWidget *content, const QString &title)
{
    if (content->layout())
        content->layout()->setContentsMargins(0, 0, 0, 0); // in line with the list beside it
    m_tabs->addTab(page, title);
    m_contents.append(content);
}

void SettingsDialog::addSection(PreferenceSection *section, const QString &title)
{
    addPage(newScrolled(section), section, title);
    new AlignedForms(section);
    m_sections.append(section);
    connect(section, &PreferenceSection::changed, this, &SettingsDialog::validate);
}

QWidget *SettingsDialog::newConflictBar()
{
    m_conflict = new QWidget;
    auto *text = newPlainLabel(1, true);
    text->setText(tr("Another program changed the configuration. Which version do you want to keep?"));
    auto *theirs = new QPushButton(tr("&The new one"));
    theirs->setToolTip(tr("Your changes in this window will be lost"));
    auto *mine = new QPushButton(tr("&Mine"));
    mine->setToolTip(tr("What the other program changed is overwritten by Save"));
    auto *line = new QHBoxLayout(m_conflict);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(text, 1);
    for (QPushButton *button : {theirs, mine}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(theirs, &QPushButton::clicked, this, &SettingsDialog::reloadWanted);
    connect(mine, &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        validate();
    });
    m_conflict->hide();
    return m_conflict;
}

} // namespace Pilotlamp
