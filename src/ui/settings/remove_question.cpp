// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/remove_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Pilotlamp {

namespace {

struct RemoveQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(RemoveQuestion)
};

} // namespace

void askToRemove(const QString &name, QObject *context, const std::function<void()> &remove)
{
    auto *box = new QMessageBox(QMessageBox::Question, RemoveQuestionTexts::tr("Remove a service"),
                                RemoveQuestionTexts::tr("Stop watching “%1”?").arg(name.left(80)));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(
        RemoveQuestionTexts::tr("Its checks and settings are removed. Its history is kept for now."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *yes = box->addButton(RemoveQuestionTexts::tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = box->addButton(RemoveQuestionTexts::tr("&Keep"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::buttonClicked, context, [yes, remove](const QAbstractButton *button) {
        if (static_cast<const QAbstractButton *>(yes) == button)
            remove();
    });
    box->open();
}

} // namespace Pilotlamp
