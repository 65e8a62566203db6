// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/bulk_editor.h"

#include "ui/common/widgets.h"
#include "ui/settings/notify_level_box.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int LeastInterval = 30; ///< holds for public pages and everything else
constexpr int MostInterval = 604800;
} // namespace

BulkEditor::BulkEditor(const QList<Service> &services, QWidget *parent)
    : QDialog(parent)
    , m_setInterval(new QCheckBox(tr("Check &every:")))
    , m_interval(new QSpinBox)
    , m_setNotify(new QCheckBox(tr("Notify me &about:")))
    , m_notify(new NotifyLevelBox)
    , m_setGroup(new QCheckBox(tr("&Group:")))
    , m_group(new QLineEdit)
{
    setWindowTitle(tr("Edit %n services", "", int(services.size())));
    m_interval->setRange(LeastInterval, MostInterval);
    m_interval->setSuffix(tr(" s"));
    m_interval->setValue(60);
    m_group->setMaxLength(200);
    auto *intro = newPlainLabel();
    intro->setText(tr("Only ticked fields are changed."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *grid = new QGridLayout(this);
    grid->addWidget(intro, 0, 0, 1, 2);
    int row = 1;
    const std::initializer_list<std::pair<QCheckBox *, QWidget *>> lines{
        {m_setInterval, m_interval}, {m_setNotify, m_notify}, {m_setGroup, m_group}};
    const auto refresh = [this, buttons] {
        buttons->button(QDialogButtonBox::Ok)
            ->setEnabled(m_setInterval->isChecked() || m_setNotify->isChecked() || m_setGroup->isChecked());
    };
    for (const auto &[box, field] : lines) {
        field->setEnabled(false);
        field->setAccessibleName(box->text().remove(u'&'));
        connect(box, &QCheckBox::toggled, field, &QWidget::setEnabled);
        connect(box, &QCheckBox::toggled, this, refresh);
        grid->addWidget(box, row, 0);
        grid->addWidget(field, row++, 1);
    }
    grid->addWidget(buttons, row, 0, 1, 2);
    refresh();
}

Service BulkEditor::changed(Service service) const
{
    if (m_setNotify->isChecked())
        service.notify = m_notify->level();
    if (m_setGroup->isChecked())
        service.group = m_group->text().trimmed();
    for (Check &check : service.checks) {
        if (m_setInterval->isChecked() && check.problem.isEmpty())
            check.intervalSeconds = m_interval->value();
    }
    return service;
}

} // namespace Pilotlamp
