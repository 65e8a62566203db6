// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/hooks_section.h"

#include "core/hook_body.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/common/wrap_box.h"
#include "ui/settings/field_note.h"
#include "ui/settings/hook_recipes.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The entries of the choice; from Post on, one for each of hookFormats().
enum HookAction { Program, ShellLine, Post };
const auto Occasions = {u"offline"_s, u"overload"_s, u"maintenance"_s, u"online"_s, u"back"_s};
constexpr int UsualTimeout = 30;

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &one : array)
        texts.append(one.toString());
    return texts;
}

/// A key that may be left out: not written at its default.
void put(QJsonObject &object, const QString &key, const QJsonValue &value, bool isDefault)
{
    if (isDefault)
        object.remove(key);
    else
        object.insert(key, value);
}

} // namespace

HooksSection::HooksSection(const Preferences &preferences, const SettingsTools &tools, QWidget *parent)
    : EntriesSection(preferences, u"hooks"_s, parent)
    , m_tools(tools)
{
    auto *add = new QPushButton(tr("Add &hook"));
    auto *recipes = new QMenu(add);
    for (const HookRecipe &recipe : hookRecipes())
        recipes->addAction(menuText(recipe.title), this, [this, hook = recipe.hook] {
            append(hook);
            // What is still to be filled in.
            hook.contains("url"_L1) ? m_url->setFocus() : m_command->setFocus();
        });
    add->setMenu(recipes);
    build({tr("Run a program or call a web hook when a status changes."), tr("Hooks"), tr("Remo&ve hook"),
           tr("No hooks yet. “Add hook” starts with a template: a chat room, your phone, a program.")},
          add, newFields());
}

QWidget *HooksSection::newFields()
{
    auto *fields = new QWidget;
    m_form = newForm();
    fields->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    const QStringList titles{displayName(Status::Offline), displayName(Status::Overload),
                             displayName(Status::Maintenance), displayName(Status::Online),
                             tr("Recovered (requested)")};
    m_enabled = new QCheckBox(tr("&Enabled"));
    m_form->addRow(QString(), m_enabled);
    connect(m_enabled, &QCheckBox::toggled, this, &HooksSection::onEdited);
    for (const QString &title : titles) {
        m_on.append(new WrapBox(title));
        m_form->addRow(m_on.size() == 1 ? tr("When it becomes:") : QString(), m_on.constLast());
        connect(m_on.constLast(), &QCheckBox::toggled, this, &HooksSection::onEdited);
    }
    m_services = new QLineEdit;
    m_services->setPlaceholderText(tr("All services, or IDs such as shop, mail*"));
    m_form->addRow(tr("Services:"), m_services);
    m_action = new QComboBox;
    m_action->addItems({tr("Run a program"), tr("Run a shell command"), tr("Post the state as JSON")});
    for (const QString &format : hookFormats().mid(1))
        m_action->addItem(
            tr("Post to %1").arg(recipeOf({{u"url"_s, QString()}, {u"format"_s, format}}).title));
    m_form->addRow(tr("Do:"), m_action);
    m_command = new QPlainTextEdit;
    m_command->setTabChangesFocus(true);
    m_command->setPlaceholderText(tr("The program, then one argument per line"));
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * 3 + 12);
    m_form->addRow(tr("Program:"), m_command);
    m_line = new QLineEdit;
    m_form->addRow(tr("Line:"), m_line);
    m_url = new QLineEdit;
    m_url->setPlaceholderText(u"https://example.org/hook"_s);
    m_form->addRow(tr("Address:"), m_url);
    m_timeout = newNumber(1, 600, UsualTimeout, tr(" s"));
    m_form->addRow(tr("Timeout:"), m_timeout);
    m_retries = newNumber(0, 10, 0, QString(), tr("none"));
    m_form->addRow(tr("Retries:"), m_retries);
    m_advice = new WrappingLabel;
    m_form->addRow(QString(), m_advice);
    m_note = new FieldNote(m_command);
    m_form->addRow(m_note);
    m_form->addRow(newTest());
    for (QLineEdit *edit : {m_services, m_line, m_url})
        connect(edit, &QLineEdit::textChanged, this, &HooksSection::onEdited);
    connect(m_command, &QPlainTextEdit::textChanged, this, &HooksSection::onEdited);
    connect(m_action, &QComboBox::currentIndexChanged, this, &HooksSection::onEdited);
    for (QSpinBox *box : {m_timeout, m_retries})
        connect(box, &QSpinBox::valueChanged, this, &HooksSection::onEdited);
    return fields;
}

QString HooksSection::titleOf(const QJsonObject &hook) const
{
    QStringList on;
    const QJsonArray occasions = hook.value("on"_L1).toArray();
    for (const QJsonValue &one : occasions)
        on.append(one.toString());
    const QString action = hook.contains("url"_L1) ? hook.value("url"_L1).toString()
                                                   : hook.value("command"_L1).toArray().first().toString();
    return plainLine((on.isEmpty() ? tr("every change") : on.join(u", "_s)) + u" → "_s
                         + (action.trimmed().isEmpty() ? tr("nothing to run") : action),
                     60);
}

void HooksSection::fill(const QJsonObject &hook)
{
    const QStringList on = textsOf(hook.value("on"_L1));
    m_enabled->setChecked(hook.value("enabled"_L1).toBool(true));
    for (qsizetype i = 0; i < m_on.size(); ++i)
        m_on.at(i)->setChecked(on.contains(Occasions.begin()[i]));
    m_services->setText(textsOf(hook.value("services"_L1)).join(u", "_s));
    const QStringList command = textsOf(hook.value("command"_L1));
    const bool isShell = hook.value("shell"_L1).toBool();
    const auto format = hookFormats().indexOf(hook.value("format"_L1).toString());
    m_action->setCurrentIndex(hook.contains("url"_L1) ? Post + int(std::max<qsizetype>(0, format))
                                  : isShell           ? ShellLine
                                                      : Program);
    m_run.reset();
    m_answer->clear();
    m_command->setPlainText(isShell ? QString() : command.join(u'\n'));
    m_line->setText(isShell ? command.value(0) : QString());
    m_url->setText(hook.value("url"_L1).toString());
    m_timeout->setValue(hook.value("timeoutSeconds"_L1).toInt(UsualTimeout));
    m_retries->setValue(hook.value("retries"_L1).toInt());
}

QJsonObject HooksSection::entered() const
{
    QJsonObject hook = selected();
    QJsonArray on;
    for (qsizetype i = 0; i < m_on.size(); ++i) {
        if (m_on.at(i)->isChecked())
            on.append(Occasions.begin()[i]);
    }
    put(hook, u"on"_s, on, on.isEmpty());
    put(hook, u"enabled"_s, false, m_enabled->isChecked());
    QJsonArray services;
    for (const QString &id : m_services->text().split(u',', Qt::SkipEmptyParts)) {
        if (!id.trimmed().isEmpty())
            services.append(id.trimmed());
    }
    put(hook, u"services"_s, services, services.isEmpty());
    const int action = m_action->currentIndex();
    const QStringList words
        = action == ShellLine ? QStringList{m_line->text()} : m_command->toPlainText().split(u'\n');
    put(hook, u"command"_s, QJsonArray::fromStringList(words), action >= Post);
    put(hook, u"shell"_s, true, action != ShellLine);
    put(hook, u"url"_s, m_url->text().trimmed(), action < Post);
    put(hook, u"format"_s, hookFormats().value(action - Post), action <= Post);
    put(hook, u"timeoutSeconds"_s, m_timeout->value(), m_timeout->value() == UsualTimeout);
    put(hook, u"retries"_s, m_retries->value(), m_retries->value() == 0);
    return hook;
}

void HooksSection::refresh(const QString &problem)
{
    const int action = m_action->currentIndex();
    m_form->setRowVisible(m_command, action == Program);
    m_form->setRowVisible(m_line, action == ShellLine);
    m_form->setRowVisible(m_url, action >= Post);
    const HookRecipe recipe = recipeOf(selected());
    m_advice->setText(recipe.advice);
    m_url->setPlaceholderText(recipe.example);
    m_note->setProblem(problem);
    m_test->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        m_answer->clear();
}

} // namespace Pilotlamp
