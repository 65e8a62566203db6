// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/actions_section.h"

#include "core/own_action.h"
#include "ui/common/text.h"
#include "ui/settings/field_note.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The kinds in the order of the choice.
const auto Kinds = {u"open"_s, u"copy"_s, u"ssh"_s, u"run"_s};
constexpr int RunsProgram = 3;

QString commaText(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &one : array)
        texts.append(one.toString());
    return texts.join(u", "_s);
}

/// A list that is left out where it is empty.
void putCommaList(QJsonObject &object, const QString &key, const QString &text)
{
    QJsonArray list;
    for (const QString &one : text.split(u',')) {
        if (!one.trimmed().isEmpty())
            list.append(one.trimmed());
    }
    if (list.isEmpty())
        object.remove(key);
    else
        object.insert(key, list);
}

} // namespace

ActionsSection::ActionsSection(const Preferences &preferences, QWidget *parent)
    : EntriesSection(preferences, u"actions"_s, parent)
{
    auto *add = new QPushButton(tr("Add &action"));
    connect(add, &QPushButton::clicked, this, [this] {
        append({{"name"_L1, tr("SSH to the host")}, {"kind"_L1, u"ssh"_s}, {"target"_L1, u"{host}"_s}});
        m_name->setFocus();
        m_name->selectAll();
    });
    build({tr("Add your own entries to the menu of a component."), tr("Actions"), tr("Remo&ve action"),
           tr("No actions yet. “Add action” starts with an SSH session to the host; change it as you like.")},
          add, newFields());
}

QWidget *ActionsSection::newFields()
{
    auto *fields = new QWidget;
    m_form = newForm();
    fields->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_enabled = new QCheckBox(tr("&Enabled"));
    m_form->addRow(QString(), m_enabled);
    const auto line = [this](const QString &label, const QString &example) {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(example);
        m_form->addRow(label, edit);
        return edit;
    };
    m_name = line(tr("Name:"), tr("Menu text"));
    m_kind = new QComboBox;
    m_kind->addItems(
        {tr("Open an address"), tr("Copy a text"), tr("SSH in a terminal"), tr("Run a program")});
    m_form->addRow(tr("Do:"), m_kind);
    m_target = line(tr("Target:"), u"{host}"_s);
    m_command = new QPlainTextEdit;
    m_command->setTabChangesFocus(true);
    m_command->setPlaceholderText(tr("The program, then one argument per line"));
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * 3 + 12);
    m_form->addRow(tr("Command:"), m_command);
    m_services = line(tr("Services:"), tr("All services, or IDs such as shop, mail*"));
    m_components = line(tr("Components:"), tr("All components, or names such as web*, db/disk"));
    m_statuses = line(tr("Status:"), tr("Every status, or words such as offline, overload"));
    m_note = new FieldNote(m_target);
    m_form->addRow(m_note);
    for (QLineEdit *edit : {m_name, m_target, m_services, m_components, m_statuses})
        connect(edit, &QLineEdit::textChanged, this, &ActionsSection::onEdited);
    connect(m_enabled, &QCheckBox::toggled, this, &ActionsSection::onEdited);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ActionsSection::onEdited);
    connect(m_command, &QPlainTextEdit::textChanged, this, &ActionsSection::onEdited);
    return fields;
}

QString ActionsSection::titleOf(const QJsonObject &action) const
{
    const QString name = plainLine(action.value("name"_L1).toString(), 60);
    return name.isEmpty() ? tr("no name") : name;
}

void ActionsSection::fill(const QJsonObject &action)
{
    const auto *kind = std::find(Kinds.begin(), Kinds.end(), action.value("kind"_L1).toString());
    QStringList words;
    for (const QJsonValue word : action.value("command"_L1).toArray())
        words.append(word.toString());
    m_enabled->setChecked(action.value("enabled"_L1).toBool(true));
    m_name->setText(action.value("name"_L1).toString());
    m_kind->setCurrentIndex(kind == Kinds.end() ? 0 : int(kind - Kinds.begin()));
    m_target->setText(action.value("target"_L1).toString());
    m_command->setPlainText(words.join(u'\n'));
    m_services->setText(commaText(action.value("services"_L1)));
    m_components->setText(commaText(action.value("components"_L1)));
    m_statuses->setText(commaText(action.value("status"_L1)));
}

QJsonObject ActionsSection::entered() const
{
    QJsonObject action = selected();
    const bool runs = m_kind->currentIndex() == RunsProgram;
    action.insert("name"_L1, m_name->text().simplified());
    action.insert("kind"_L1, Kinds.begin()[m_kind->currentIndex()]);
    action.remove(runs ? "target"_L1 : "command"_L1);
    if (runs)
        action.insert("command"_L1, QJsonArray::fromStringList(m_command->toPlainText().split(u'\n')));
    else
        action.insert("target"_L1, m_target->text().trimmed());
    putCommaList(action, u"services"_s, m_services->text());
    putCommaList(action, u"components"_s, m_components->text());
    putCommaList(action, u"status"_s, m_statuses->text());
    if (m_enabled->isChecked())
        action.remove("enabled"_L1);
    else
        action.insert("enabled"_L1, false);
    return action;
}

void ActionsSection::refresh(const QString &problem)
{
    const bool runs = m_kind->currentIndex() == RunsProgram;
    m_form->setRowVisible(m_command, runs);
    m_form->setRowVisible(m_target, !runs);
    m_note->setProblem(problem);
}

QString ActionsSection::problemOf(const QJsonObject &action) const
{
    const OwnActionEntry entry = readOwnActions(QJsonArray{action}).value(0);
    return entry.what.isEmpty() ? QString() : entry.what + u". "_s + entry.remedy;
}

} // namespace Pilotlamp
