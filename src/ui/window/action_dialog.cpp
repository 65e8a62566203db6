// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_dialog.h"

#include "core/notice.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestComment = 500;
constexpr std::array Durations{15, 30, 60, 2 * 60, 4 * 60, 8 * 60, 24 * 60, 7 * 24 * 60}; ///< minutes
constexpr int UsualDuration = 60;

QString explanationOf(const ActionRequest &request)
{
    const QString name = plainLine(request.component.name, 80);
    return request.action == ServerAction::Downtime
        ? ActionDialog::tr(
              "The server sends no notifications about “%1” until then. Everybody who uses it sees that.")
              .arg(name)
        : ActionDialog::tr("The server marks “%1” as acknowledged. Everybody who uses it sees that.")
              .arg(name);
}

} // namespace

QString actionText(ServerAction serverAction)
{
    switch (serverAction) {
    case ServerAction::Acknowledge:
        return ActionDialog::tr("&Acknowledge");
    case ServerAction::Downtime:
        return ActionDialog::tr("M&ute for a time");
    case ServerAction::Recheck:
        break;
    }
    return ActionDialog::tr("Have it chec&ked now");
}

ActionDialog::ActionDialog(const ActionRequest &request, Send send, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_send(std::move(send))
    , m_comment(new QLineEdit)
    , m_duration(new QComboBox)
    , m_answer(newPlainLabel())
{
    setWindowTitle(actionText(request.action).remove(u'&'));
    auto *explanation = newPlainLabel();
    explanation->setText(explanationOf(request));
    m_comment->setMaxLength(LongestComment);
    m_comment->setPlaceholderText(tr("Why? The others read it"));
    for (const int minutes : Durations)
        m_duration->addItem(durationText(60 * minutes), minutes);
    m_duration->setCurrentIndex(m_duration->findData(UsualDuration));
    m_answer->setAccessibleName(tr("What the server says"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_give = buttons->addButton(actionText(request.action), QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActionDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ActionDialog::reject);
    connect(m_comment, &QLineEdit::textChanged, this, &ActionDialog::refresh);
    auto *form = new QFormLayout(this);
    form->addRow(explanation);
    form->addRow(tr("&Comment:"), m_comment);
    form->addRow(tr("&For:"), m_duration);
    form->setRowVisible(m_duration, request.action == ServerAction::Downtime);
    form->addRow(m_answer);
    form->addRow(buttons);
    resize(420, sizeHint().height());
    refresh();
}

void ActionDialog::accept()
{
    if (!m_give->isEnabled())
        return;
    m_request.comment = m_comment->text().trimmed();
    m_request.minutes = m_duration->currentData().toInt();
    m_isUnderWay = true;
    m_answer->setText(tr("Contacting the server…"));
    refresh();
    m_send(m_request, this, [this](const Result<QString> &result) { finish(result); });
}

void ActionDialog::finish(const Result<QString> &result)
{
    m_isUnderWay = false;
    if (result) {
        Q_EMIT carriedOut(*result);
        return QDialog::accept();
    }
    m_answer->setText(tr("Failed: %1").arg(plainLine(result.error().text, 300)));
    refresh();
}

void ActionDialog::refresh()
{
    m_give->setEnabled(!m_isUnderWay && !m_comment->text().trimmed().isEmpty());
}

} // namespace Pilotlamp
