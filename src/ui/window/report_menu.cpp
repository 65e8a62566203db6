// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/report_menu.h"

#include "ui/window/wrong_verdict.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

ReportFormat formatOf(const QString &path)
{
    if (path.endsWith(".html"_L1, Qt::CaseInsensitive) || path.endsWith(".htm"_L1, Qt::CaseInsensitive))
        return ReportFormat::Html;
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? ReportFormat::Json : ReportFormat::Markdown;
}

} // namespace

ReportMenu::ReportMenu(QWidget *parent)
    : QMenu(parent)
{
    setToolTipsVisible(true);
    addAction(tr("&Copy as Markdown"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
              &ReportMenu::copy);
    addAction(tr("&Save…"), this, &ReportMenu::save);
    addAction(tr("This verdict is &wrong…"), this, &ReportMenu::showWrongVerdict);
    addSeparator();
    m_hide = addAction(tr("&Hide private hosts"));
    m_hide->setCheckable(true);
    m_hide->setToolTip(tr("Names and addresses of your own network are replaced by numbers; passwords and "
                          "keys are never in a report"));
    setTool({});
}

void ReportMenu::setTool(const MakeReport &tool)
{
    m_tool = tool;
    setEnabled(bool(m_tool));
}

void ReportMenu::setService(const QString &id)
{
    m_id = id;
}

void ReportMenu::copy()
{
    if (m_tool && !m_id.isEmpty())
        QGuiApplication::clipboard()->setText(m_tool(m_id, ReportFormat::Markdown, m_hide->isChecked()));
}

void ReportMenu::showWrongVerdict()
{
    if (!m_tool || m_id.isEmpty())
        return;
    auto *dialog = new WrongVerdict(m_tool(m_id, ReportFormat::Markdown, true), parentWidget());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

QString ReportMenu::saveAs(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = m_tool(m_id, formatOf(path), m_hide->isChecked()).toUtf8();
    // The flush is what a full disk fails: Qt 6.4 commits all the same.
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit())
        return {};
    return tr("%1 could not be written: %2").arg(path, file.errorString());
}

void ReportMenu::save()
{
    if (!m_tool || m_id.isEmpty())
        return;
    auto *dialog = new QFileDialog(parentWidget(), tr("Save report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Web page (*.html)"), tr("Markdown (*.md)"), tr("JSON (*.json)")});
    dialog->setDefaultSuffix(u"html"_s);
    dialog->selectFile(m_id + u"-report.html"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.section(u"*."_s, 1).chopped(1));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const QString problem = saveAs(path);
        if (problem.isEmpty())
            return;
        auto *box = new QMessageBox(QMessageBox::Warning, tr("Save report"), problem, QMessageBox::Ok,
                                    parentWidget());
        box->setTextFormat(Qt::PlainText);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    });
    dialog->open();
}

} // namespace Pilotlamp
