// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/discard_question.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>

namespace Pilotlamp {

namespace {

struct DiscardQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(DiscardQuestion)
};

} // namespace

void askToDiscard(QDialog *dialog, const QString &question)
{
    auto *box = new QMessageBox(QMessageBox::Question, DiscardQuestionTexts::tr("Discard changes?"), question,
                                QMessageBox::Discard | QMessageBox::Cancel, dialog);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->button(QMessageBox::Discard)->setText(DiscardQuestionTexts::tr("&Discard"));
    box->button(QMessageBox::Cancel)->setText(DiscardQuestionTexts::tr("&Keep editing"));
    box->setDefaultButton(QMessageBox::Cancel);
    QObject::connect(box, &QMessageBox::finished, dialog, [dialog](int button) {
        if (button == QMessageBox::Discard)
            dialog->done(QDialog::Rejected); // past its own reject(), which asks
    });
    dialog->raise(); // where quitting asks, it may lie behind others
    dialog->activateWindow();
    box->open();
}

void quitAfterQuestions()
{
    QApplication::quit();
    if (auto *question = qobject_cast<QMessageBox *>(QApplication::activeModalWidget()))
        QObject::connect(
            question, &QMessageBox::finished, qApp,
            [](int button) {
                if (button == QMessageBox::Discard)
                    quitAfterQuestions();
            },
            Qt::QueuedConnection);
}

} // namespace Pilotlamp
