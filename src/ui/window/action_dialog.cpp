// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_dialog.h"

#include "core/notice.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/common/wrap_box.h"

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

QString explanationOf(const ActionRequest &request, int components)
{
    const QString name = components > 1 ? ActionDialog::tr("%n components", "", components)
                                        : u"“%1”"_s.arg(plainLine(request.component.name, 80));
    switch (request.action) {
    case ServerAction::Downtime:
        return ActionDialog::tr(
                   "The server sends no notifications about %1 until then. Everybody who uses it sees that.")
            .arg(name);
    case ServerAction::Comment:
        return ActionDialog::tr("Everybody who uses the server sees the comment at %1.").arg(name);
    default:
        return ActionDialog::tr("The server marks %1 as acknowledged. Everybody who uses it sees that.")
            .arg(name);
    }
}

QComboBox *newDurations(const QString &none)
{
    auto *box = new QComboBox;
    box->addItem(none, 0);
    for (const int minutes : Durations)
        box->addItem(durationText(60 * minutes), minutes);
    return box;
}

} // namespace

QString actionText(ServerAction serverAction)
{
    switch (serverAction) {
    case ServerAction::Acknowledge:
        return ActionDialog::tr("&Acknowledge");
    case ServerAction::Downtime:
        return ActionDialog::tr("M&ute for a time");
    case ServerAction::Comment:
        return ActionDialog::tr("Add a co&mment");
    case ServerAction::RemoveAcknowledgement:
        return ActionDialog::tr("Take the acknowledgement bac&k");
    case ServerAction::RemoveDowntime:
        return ActionDialog::tr("&End the downtime");
    case ServerAction::Recheck:
        break;
    }
    return ActionDialog::tr("Have it chec&ked now");
}

ActionDialog::ActionDialog(const ActionRequest &request, const ActionOptions &options, int components,
                           Send send, QWidget *parent)
    : QDialog(parent)
    , m_request(request)
    , m_send(std::move(send))
    , m_comment(new QLineEdit)
    , m_duration(new QComboBox)
    , m_answer(newPlainLabel())
{
    setWindowTitle(actionText(request.action).remove(u'&'));
    auto *explanation = newPlainLabel();
    explanation->setText(explanationOf(request, components));
    m_comment->setMaxLength(LongestComment);
    m_comment->setPlaceholderText(tr("Reason (others can read it)"));
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
    addOptions(form, options);
    form->addRow(m_answer);
    form->addRow(buttons);
    resize(420, sizeHint().height());
    refresh();
}

void ActionDialog::addOptions(QFormLayout *form, const ActionOptions &options)
{
    const bool isAcknowledgement = m_request.action == ServerAction::Acknowledge;
    if (isAcknowledgement && options.sticky) {
        m_sticky = new WrapBox(tr("Until it &recovers, not only until its state changes"));
        m_sticky->setChecked(m_request.sticky);
        form->addRow(QString(), m_sticky);
    }
    if (isAcknowledgement && options.persistent) {
        m_persistent = new WrapBox(tr("&Keep the comment when the server restarts"));
        form->addRow(QString(), m_persistent);
    }
    if (isAcknowledgement && options.expiry) {
        m_expiry = newDurations(tr("when it recovers"));
        form->addRow(tr("E&nds:"), m_expiry);
    }
    if (m_request.action == ServerAction::Downtime && options.flexible) {
        m_flexible = newDurations(tr("at once"));
        for (int i = 1; i < m_flexible->count(); ++i)
            m_flexible->setItemText(i, tr("with the next problem, for %1").arg(m_flexible->itemText(i)));
        form->addRow(tr("&Begins:"), m_flexible);
    }
}

void ActionDialog::accept()
{
    if (!m_give->isEnabled())
        return;
    m_request.comment = m_comment->text().trimmed();
    m_request.minutes = m_duration->currentData().toInt();
    m_request.sticky = !m_sticky || m_sticky->isChecked();
    m_request.persistent = m_persistent && m_persistent->isChecked();
    m_request.expiresMinutes = m_expiry ? m_expiry->currentData().toInt() : 0;
    m_request.flexibleMinutes = m_flexible ? m_flexible->currentData().toInt() : 0;
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
