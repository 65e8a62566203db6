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
#include <QHBoxLayout>
#include <QJsonObject>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The entries of the choice; from Post on, one for each of hookFormats().
enum HookAction { Program, ShellLine, Post };
const auto Occasions = {u"offline"_s, u"overload"_s, u"maintenance"_s, u"online"_s, u"back"_s};
constexpr int UsualTimeout = 30;

QString hooksSectionTitleOf(const QJsonObject &hook)
{
    QStringList on;
    const QJsonArray occasions = hook.value("on"_L1).toArray();
    for (const QJsonValue &one : occasions)
        on.append(one.toString());
    const QString action = hook.contains("url"_L1) ? hook.value("url"_L1).toString()
                                                   : hook.value("command"_L1).toArray().first().toString();
    return plainLine((on.isEmpty() ? HooksSection::tr("every change") : on.join(u", "_s)) + u" → "_s + action,
                     60);
}

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
    : PreferenceSection(parent)
    , m_before(preferences.options.value("hooks"_L1).toArray())
    , m_hooks(m_before)
    , m_tools(tools)
{
    auto *layout = new QVBoxLayout(this);
    auto *intro = newPlainLabel();
    intro->setText(tr("Run a program or call a web hook when a status changes."));
    layout->addWidget(intro);
    auto *row = new QHBoxLayout;
    row->addLayout(newSide(), 2);
    row->addWidget(newFields(), 3, Qt::AlignTop);
    layout->addLayout(row, 1);
    list(0);
}

QLayout *HooksSection::newSide()
{
    auto *side = new QVBoxLayout;
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Hooks"));
    side->addWidget(m_list, 1);
    auto *add = new QPushButton(tr("Add &hook"));
    m_remove = new QPushButton(tr("Remo&ve hook"));
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {add, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    side->addLayout(buttons);
    auto *recipes = new QMenu(add);
    for (const HookRecipe &recipe : hookRecipes())
        recipes->addAction(menuText(recipe.title), this, [this, hook = recipe.hook] { this->add(hook); });
    add->setMenu(recipes);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_hooks.removeAt(m_shown);
        list(std::min(m_shown, int(m_hooks.size()) - 1));
        Q_EMIT changed();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int now) {
        keep();
        show(now);
    });
    return side;
}

/// Puts a new hook behind the others and shows what is still to be filled in.
void HooksSection::add(const QJsonObject &hook)
{
    keep();
    m_hooks.append(hook);
    list(int(m_hooks.size()) - 1);
    if (hook.contains("url"_L1))
        m_url->setFocus();
    else
        m_command->setFocus();
    Q_EMIT changed();
}

QWidget *HooksSection::newFields()
{
    m_fields = new QWidget;
    m_form = newForm();
    m_fields->setLayout(m_form);
    m_form->setContentsMargins(0, 0, 0, 0);
    const auto onEdited = [this] {
        if (m_filling)
            return;
        keep();
        refresh();
        Q_EMIT changed();
    };
    const QStringList titles{displayName(Status::Offline), displayName(Status::Overload),
                             displayName(Status::Maintenance), displayName(Status::Online),
                             tr("Recovered (requested)")};
    m_enabled = new QCheckBox(tr("&Enabled"));
    m_form->addRow(QString(), m_enabled);
    connect(m_enabled, &QCheckBox::toggled, this, onEdited);
    for (const QString &title : titles) {
        m_on.append(new WrapBox(title));
        m_form->addRow(m_on.size() == 1 ? tr("When it becomes:") : QString(), m_on.constLast());
        connect(m_on.constLast(), &QCheckBox::toggled, this, onEdited);
    }
    m_services = new QLineEdit;
    m_services->setPlaceholderText(tr("All services, or IDs such as shop, mail*"));
    m_form->addRow(tr("Services:"), m_services);
    m_action = new QComboBox;
    m_action->addItems({tr("Run a program"), tr("Run a line in the shell"), tr("Post the state as JSON")});
    for (const QString &format : hookFormats().mid(1))
        m_action->addItem(
            tr("Post to %1").arg(recipeOf({{u"url"_s, QString()}, {u"format"_s, format}}).title));
    m_form->addRow(tr("Do:"), m_action);
    m_command = new QPlainTextEdit;
    m_command->setTabChangesFocus(true);
    m_command->setPlaceholderText(tr("The program, then one argument a line"));
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
        connect(edit, &QLineEdit::textChanged, this, onEdited);
    connect(m_command, &QPlainTextEdit::textChanged, this, onEdited);
    connect(m_action, &QComboBox::currentIndexChanged, this, onEdited);
    for (QSpinBox *box : {m_timeout, m_retries})
        connect(box, &QSpinBox::valueChanged, this, onEdited);
    return m_fields;
}

void HooksSection::list(int current)
{
    m_shown = -1; // what the fields held is kept or gone
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const QJsonValue &hook : std::as_const(m_hooks))
        m_list->addItem(hooksSectionTitleOf(hook.toObject()));
    m_list->setCurrentRow(current);
    show(m_list->currentRow());
}

void HooksSection::show(int index)
{
    m_filling = true;
    m_shown = index >= 0 && index < m_hooks.size() ? index : -1;
    const QJsonObject hook = m_shown < 0 ? QJsonObject() : m_hooks.at(m_shown).toObject();
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
    m_filling = false;
    m_atShow = m_shown < 0 ? QJsonObject() : entered();
    refresh();
}

/// The selected hook with what is entered; keys that nobody knows stay.
QJsonObject HooksSection::entered() const
{
    QJsonObject hook = m_hooks.at(m_shown).toObject();
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

void HooksSection::keep()
{
    if (m_shown < 0 || m_shown >= m_hooks.size())
        return;
    const QJsonObject now = entered();
    if (now == m_atShow) // untouched: defaults stay as they were written
        return;
    m_hooks.replace(m_shown, now);
    m_list->item(m_shown)->setText(hooksSectionTitleOf(m_hooks.at(m_shown).toObject()));
}

void HooksSection::refresh()
{
    const int action = m_action->currentIndex();
    m_form->setRowVisible(m_command, action == Program);
    m_form->setRowVisible(m_line, action == ShellLine);
    m_form->setRowVisible(m_url, action >= Post);
    m_fields->setVisible(m_shown >= 0);
    m_remove->setEnabled(m_shown >= 0);
    const QJsonObject hook = m_shown < 0 ? QJsonObject() : m_hooks.at(m_shown).toObject();
    const HookRecipe recipe = recipeOf(hook);
    m_advice->setText(recipe.advice);
    m_url->setPlaceholderText(recipe.example);
    const QString problem = m_shown < 0 ? QString() : problemOf(hook);
    m_note->setProblem(problem);
    m_test->setEnabled(problem.isEmpty());
    if (!problem.isEmpty())
        m_answer->clear();
}

void HooksSection::applyTo(Preferences &preferences) const
{
    if (m_hooks == m_before)
        return;
    if (m_hooks.isEmpty())
        preferences.options.remove("hooks"_L1);
    else
        preferences.options.insert("hooks"_L1, m_hooks);
}

} // namespace Pilotlamp
