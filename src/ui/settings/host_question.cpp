// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/host_question.h"

#include "core/api_recipe.h"
#include "core/auth.h"
#include "ui/common/text.h"
#include "ui/settings/wrapping_label.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

HostQuestion::HostQuestion(QWidget *parent)
    : QFrame(parent)
    , m_text(new WrappingLabel)
    , m_button(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_text->setAccessibleName(tr("Where the key goes"));
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT answered(m_offered); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    hide();
}

void HostQuestion::setCheck(const Check &check)
{
    const auto auth = authOf(check);
    const QString host = auth ? hostToConfirm(check) : QString();
    setVisible(!host.isEmpty());
    if (host.isEmpty())
        return;
    const QString secret = plainLine((*auth)->secret);
    const bool isAsking = !isHostConfirmed(check);
    m_offered = isAsking ? host : QString();
    m_text->setText((isAsking
                         ? tr("Send the secret “%1” to %2? Until you allow it, nothing is sent there and "
                              "the status is Unknown.")
                         : tr("The secret “%1” is sent to %2, as you allowed."))
                        .arg(secret, plainLine(host)));
    m_button->setText(isAsking ? tr("Send it to t&his host") : tr("Do not send it t&here any more"));
}

QJsonObject withConfirmedHost(QJsonObject options, const QString &host)
{
    if (host.isEmpty())
        options.remove("confirmedHost"_L1);
    else
        options.insert("confirmedHost"_L1, host);
    return options;
}

} // namespace Pilotlamp
