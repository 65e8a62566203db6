// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/add_service.h"

#include "ui/common/text.h"
#include "ui/common/tints.h"
#include "ui/common/widgets.h"
#include "ui/settings/address_box.h"
#include "ui/settings/discard_question.h"
#include "ui/settings/found_card.h"
#include "ui/settings/suggestion.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Pilotlamp {

AddService::AddService(const SettingsTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
{
    setWindowTitle(tr("Add a service"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    m_address = new AddressBox(m_tools);
    m_hint = newPlainLabel();
    m_hint->setText(
        tr("Paste the address of a status page, a website, a server or a port – or type the name of a "
           "well-known service."));
    m_card = new FoundCard(m_tools);
    m_card->hide();
    layout->setSpacing(Metrics::Grid);
    layout->addWidget(m_hint);
    layout->addWidget(m_address);
    layout->addWidget(m_card);
    layout->addStretch();
    m_problem = newPlainLabel();
    m_problem->setAccessibleName(tr("What is missing"));
    auto *buttons = new QDialogButtonBox;
    m_add = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_add->setDefault(true);
    QPushButton *advanced = buttons->addButton(tr("A&dvanced…"), QDialogButtonBox::ActionRole);
    advanced->setAutoDefault(false);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &AddService::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &AddService::reject);
    connect(advanced, &QPushButton::clicked, this,
            [this] { Q_EMIT advancedWanted(m_isFound ? m_card->service() : Service()); });
    connect(m_address, &AddressBox::changed, this, [this] {
        m_isFound = false;
        m_card->hide();
        refresh();
    });
    connect(m_address, &AddressBox::chosen, this, &AddService::take);
    connect(m_address, &AddressBox::confirmed, this, [this] {
        if (m_add->isEnabled())
            accept();
    });
    connect(m_card, &FoundCard::edited, this, &AddService::refresh);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(Metrics::CardPadding, Metrics::CardPadding, Metrics::CardPadding,
                              Metrics::CardPadding);
    outer->setSpacing(Metrics::Grid);
    outer->addWidget(newScrolled(page), 1);
    outer->addWidget(m_problem);
    outer->addWidget(buttons);
    resizeWithinScreen(this, {620, 480});
    m_address->setFocus();
    refresh();
}

void AddService::setText(const QString &text)
{
    m_address->setText(text);
}

void AddService::reject()
{
    if (m_isFound)
        askToDiscard(this, tr("Close without adding %1?").arg(plainLine(m_card->service().name, 60)));
    else
        QDialog::reject();
}

void AddService::take(const Service &found, bool)
{
    m_isFound = true;
    m_card->setService(found);
    m_card->show();
    refresh();
}

void AddService::refresh()
{
    const QString why = m_isFound ? m_card->problem() : QString();
    m_add->setEnabled(m_isFound && why.isEmpty());
    m_problem->setText(why.isEmpty() ? QString() : tr("Before you can add: %1").arg(why));
    m_problem->setVisible(!why.isEmpty());
}

Service AddService::service() const
{
    Service service = m_card->service();
    QSet<QString> taken;
    for (const Service &other : m_tools.others)
        taken.insert(other.id);
    service.id = idFor(service.id.isEmpty() ? service.name : service.id, taken);
    return service;
}

} // namespace Pilotlamp
