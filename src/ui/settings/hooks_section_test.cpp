// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a hook, and what it does when it is tried.
#include "ui/common/text.h"
#include "ui/settings/hooks_section.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QLayout *HooksSection::newTest()
{
    auto *line = new QHBoxLayout;
    m_test = new QPushButton(tr("Send a &test"));
    m_test->setAutoDefault(false);
    m_test->setToolTip(tr("Runs this hook once, now, with a made-up outage"));
    m_test->setVisible(bool(m_tools.testHook));
    m_answer = newPlainLabel();
    m_answer->setAccessibleName(tr("What the test answered"));
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(m_test, 0, Qt::AlignTop);
    line->addWidget(m_answer, 1);
    connect(m_test, &QPushButton::clicked, this, &HooksSection::test);
    return line;
}

void HooksSection::test()
{
    if (!hasSelected())
        return;
    m_run = std::make_unique<QObject>();
    m_answer->setText(tr("Sending…"));
    m_tools.testHook(selected(), m_run.get(), [this](bool ok, const QString &answer) {
        m_run.release()->deleteLater(); // we are called by it
        const QString said = plainLine(answer, 300);
        const QString how = ok ? tr("It worked") : tr("It failed");
        m_answer->setText(said.isEmpty() ? how : tr("%1: %2", "how it went: the answer").arg(how, said));
    });
}

/// In the words of these fields.
QString HooksSection::fieldProblemOf(const QJsonObject &hook) const
{
    const QString first = hook.value("command"_L1).toArray().first().toString().trimmed();
    if (hook.contains("url"_L1)) {
        if (!isWebLink(hook.value("url"_L1).toString()))
            return tr("Enter the web hook's address, beginning with https://");
    } else if (first.isEmpty()) {
        return hook.value("shell"_L1).toBool() ? tr("Enter the shell command to run")
                                               : tr("Enter the program to run");
    }
    return {};
}

/// What the fields cannot express is said by the reader of the file.
QString HooksSection::problemOf(const QJsonObject &hook) const
{
    const QString problem = fieldProblemOf(hook);
    return problem.isEmpty() && m_tools.hooksProblem ? m_tools.hooksProblem(QJsonArray{hook}) : problem;
}

QString HooksSection::problem() const
{
    if (!isChanged())
        return {};
    for (qsizetype i = 0; i < entries().size(); ++i) {
        const QString problem = fieldProblemOf(entries().at(i).toObject());
        if (!problem.isEmpty())
            return entries().size() == 1 ? problem : tr("hook %1: %2").arg(i + 1).arg(problem);
    }
    return m_tools.hooksProblem ? m_tools.hooksProblem(entries()) : QString();
}

} // namespace Pilotlamp
