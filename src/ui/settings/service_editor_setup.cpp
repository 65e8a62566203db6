// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/aligned_forms.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/common/wrap_box.h"
#include "ui/settings/address_box.h"
#include "ui/settings/check_editor.h"
#include "ui/settings/collapsible_section.h"
#include "ui/settings/field_note.h"
#include "ui/settings/notify_level_box.h"
#include "ui/settings/rules_editor.h"
#include "ui/settings/service_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace Qt::StringLiterals;

// How the editor is put together; what it does is in service_editor.cpp.
namespace Pilotlamp {

namespace {
constexpr int CheckRows = 3;
constexpr auto EditingEnds = std::chrono::milliseconds(400);

QLabel *newHeading(const QString &text)
{
    QLabel *heading = newPlainLabel(1.1, true);
    heading->setText(text);
    heading->setContentsMargins(0, 8, 0, 0);
    return heading;
}

} // namespace

ServiceEditor::ServiceEditor(const Service &service, const SettingsTools &tools, bool isNew, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
{
    const bool isEmpty = service.checks.isEmpty();
    setWindowTitle(isNew ? tr("Add a service") : tr("Edit %1").arg(plainLine(service.name, 40)));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(newPage(isNew && isEmpty && (m_tools.catalogue || m_tools.detect)), 1);
    m_problem = newPlainLabel();
    m_problem->setAccessibleName(tr("What is missing"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    // Otherwise Cancel becomes the default while OK is disabled, and stays it.
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_before = service;
    if (m_tools.whatIf && !isNew) {
        m_whatIf = newPlainLabel();
        m_whatIf->setAccessibleName(tr("What it would have meant"));
        m_whatIf->hide();
        layout->addWidget(m_whatIf);
        m_whatIfWait = new QTimer(this);
        m_whatIfWait->setSingleShot(true);
        m_whatIfWait->setInterval(EditingEnds);
        connect(m_whatIfWait, &QTimer::timeout, this, &ServiceEditor::showWhatIf);
        connect(m_notify, &QComboBox::currentIndexChanged, m_whatIfWait, qOverload<>(&QTimer::start));
    }
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_problem, 1);
    bottom->addWidget(m_buttons);
    layout->addLayout(bottom);
    fill(service);
    m_opened = this->service();
    resizeWithinScreen(this, {680, isNew ? 720 : 640});
}

/// Everything but the buttons, which stay in sight where the screen is low.
QWidget *ServiceEditor::newPage(bool withBeginning)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 8, 0); // no field touches the scroll bar
    if (withBeginning)
        layout->addWidget(newBeginning());
    layout->addWidget(newHeading(tr("Service")));
    layout->addLayout(newFields());
    layout->addWidget(newHeading(tr("Checks")));
    layout->addLayout(newChecks());
    m_rules = new RulesEditor(m_tools.others);
    m_more = new CollapsibleSection(tr("Maintenance and dependencies"), m_rules);
    connect(m_rules, &RulesEditor::edited, this, &ServiceEditor::validate);
    layout->addSpacing(8);
    layout->addWidget(m_more);
    layout->addStretch();
    new AlignedForms(page);
    return newScrolled(page);
}

QWidget *ServiceEditor::newBeginning()
{
    m_beginning = new AddressBox(m_tools);
    connect(m_beginning, &AddressBox::chosen, this, [this](const Service &service, bool fromAddress) {
        fill(service);
        if (fromAddress)
            m_check->test(); // "this page says …", with its parts to tick
    });
    return m_beginning;
}

void ServiceEditor::begin(const QString &address)
{
    if (m_beginning)
        m_beginning->setText(address);
}

QLayout *ServiceEditor::newFields()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_name = new QLineEdit;
    m_name->setMaxLength(200);
    m_nameNote = new FieldNote(m_name);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_nameNote);
    m_link = new QLineEdit;
    m_link->setMaxLength(4000);
    m_link->setPlaceholderText(tr("The page to open; the first check's address if left empty"));
    m_linkNote = new FieldNote(m_link);
    form->addRow(tr("&Page:"), m_link);
    form->addRow(QString(), m_linkNote);
    m_group = new QLineEdit;
    m_group->setMaxLength(200);
    form->addRow(tr("&Group:"), m_group);
    m_notify = new NotifyLevelBox;
    form->addRow(tr("Notify me &about:"), m_notify);
    m_counts = new WrapBox(tr("&Counts towards the tray icon"));
    form->addRow(QString(), m_counts);
    m_enabled = new WrapBox(tr("Chec&k this service"));
    m_enabled->setToolTip(tr("Off: no checks, no notifications, and the status is unknown"));
    form->addRow(QString(), m_enabled);
    connect(m_enabled, &QCheckBox::toggled, this, [this] {
        if (m_buttons)
            validate();
    });
    for (QLineEdit *edit : {m_name, m_link})
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (m_buttons)
                validate();
        });
    return form;
}

QLayout *ServiceEditor::newCheckButtons()
{
    auto *buttons = new FlowLayout;
    const auto add = [&](const QString &text, const QString &name, auto slot) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QPushButton::clicked, this, slot);
        buttons->addWidget(button);
        return button;
    };
    add(tr("Add c&heck"), tr("Add a check"), [this] { addCheck(); });
    m_remove = add(tr("Remo&ve"), tr("Remove this check"), [this] { removeCheck(); });
    m_up = add(u"↑"_s, tr("Move this check up"), [this] { moveCheck(-1); });
    m_down = add(u"↓"_s, tr("Move this check down"), [this] { moveCheck(1); });
    for (QPushButton *button : {m_up, m_down})
        button->setMaximumWidth(button->sizeHint().height() + 8);
    return buttons;
}

/// One below the other, so that nothing is cut off where the window is narrow: the list, where there are
/// several, its buttons, the check.
QLayout *ServiceEditor::newChecks()
{
    auto *layout = new QVBoxLayout;
    m_checks = new QListWidget;
    m_checks->setAccessibleName(tr("Checks"));
    m_checks->setTextElideMode(Qt::ElideRight);
    m_checks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_checks->setFixedHeight(m_checks->fontMetrics().lineSpacing() * CheckRows + 16);
    layout->addWidget(m_checks);
    layout->addLayout(newCheckButtons());
    m_check = new CheckEditor(m_tools);
    m_noCheck = newPlainLabel();
    m_noCheck->setText(tr("No check yet. Add one: a status page to read, or an address to check yourself."));
    layout->addWidget(m_check);
    layout->addWidget(m_noCheck);
    connect(m_checks, &QListWidget::currentRowChanged, this, [this](int row) {
        keepCheck();
        showCheck(row);
    });
    connect(m_check, &CheckEditor::edited, this, [this] {
        keepCheck();
        validate();
    });
    return layout;
}

} // namespace Pilotlamp
