// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/wrong_verdict.h"

#include "ui/common/text.h"
#include "ui/common/widgets.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int LongestNote = 500;
}

WrongVerdict::WrongVerdict(const QString &report, QWidget *parent)
    : QDialog(parent)
    , m_report(report)
    , m_should(new QComboBox)
    , m_note(new QLineEdit)
    , m_preview(new QPlainTextEdit)
{
    setWindowTitle(tr("This verdict is wrong"));
    auto *intro = newPlainLabel();
    intro->setText(tr(
        "Nothing is sent. Names and addresses of your own network are hidden; passwords and keys are never "
        "in a report. Read it, then copy it into a bug report."));
    m_should->addItem(tr("It works for me"), u"works for me"_s);
    m_should->addItem(tr("It is down for me"), u"down for me"_s);
    m_should->addItem(tr("It is someone else's problem"), u"wrong blame"_s);
    m_should->addItem(tr("The reason is wrong"), u"wrong reason"_s);
    m_should->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_note->setMaxLength(LongestNote);
    m_note->setPlaceholderText(tr("(Optional) how you know"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("The report"));
    auto *form = new QFormLayout;
    form->addRow(tr("&What is true:"), m_should);
    form->addRow(tr("&Note:"), m_note);
    auto *buttons = new QDialogButtonBox;
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::AcceptRole);
    copy->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        QGuiApplication::clipboard()->setText(text());
        accept();
    });
    connect(m_should, &QComboBox::currentIndexChanged, this, &WrongVerdict::refresh);
    connect(m_note, &QLineEdit::textChanged, this, &WrongVerdict::refresh);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resizeWithinScreen(this, {620, 520});
    refresh();
}

/// In English whatever the language: it is read by those who write the program.
QString WrongVerdict::text() const
{
    QStringList lines{u"Wrong verdict: %1"_s.arg(m_should->currentData().toString())};
    if (const QString note = plainLine(m_note->text(), LongestNote); !note.isEmpty())
        lines.append(u"Note: %1"_s.arg(note));
    lines.append(u"Pilotlamp %1, Qt %2"_s.arg(QCoreApplication::applicationVersion(),
                                              QString::fromLatin1(qVersion())));
    return lines.join(u'\n') + u"\n\n"_s + m_report;
}

void WrongVerdict::refresh()
{
    m_preview->setPlainText(text());
}

} // namespace Pilotlamp
