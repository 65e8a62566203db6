// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network_section.h"

#include "ui/field_note.h"
#include "ui/text.h"
#include "ui/validation.h"
#include "ui/widgets.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QStringList listsOf(const Preferences &preferences)
{
    QStringList lists;
    const QJsonArray entries = preferences.options.value("lists"_L1).toArray();
    for (const QJsonValue &entry : entries)
        lists.append(entry.toString());
    return lists;
}

} // namespace

NetworkSection::NetworkSection(const Preferences &preferences, const QStringList &builtIn, QWidget *parent)
    : PreferenceSection(parent)
{
    auto *layout = new QVBoxLayout(this);
    auto *intro = newPlainLabel();
    intro->setText(
        tr("After a failure two neutral addresses are asked, to tell whether it is your own network. "
           "Built in are: %1")
            .arg(builtIn.join(u", "_s)));
    intro->setVisible(!builtIn.isEmpty());
    layout->addWidget(intro);
    auto *form = newForm();
    m_references = new QPlainTextEdit(preferences.references.join(u'\n'));
    m_references->setTabChangesFocus(true);
    m_references->setPlaceholderText(tr("The built-in two. Or one address a line"));
    m_references->setFixedHeight(m_references->fontMetrics().lineSpacing() * 4 + 12);
    m_referencesNote = new FieldNote(m_references);
    form->addRow(tr("Re&ferences:"), m_references);
    form->addRow(QString(), m_referencesNote);
    m_resolver = new QLineEdit(preferences.options.value("otherResolver"_L1).toString());
    m_resolver->setPlaceholderText(tr("The system's second one. Or an address: 192.0.2.53"));
    m_resolver->setToolTip(tr("Asked only when the cause of a failure is looked for"));
    m_resolverNote = new FieldNote(m_resolver);
    form->addRow(tr("&Other name server:"), m_resolver);
    form->addRow(QString(), m_resolverNote);
    m_lists = new QPlainTextEdit(listsOf(preferences).join(u'\n'));
    m_lists->setTabChangesFocus(true);
    m_lists->setPlaceholderText(tr("None. Or one https address, or full path of a file, a line"));
    m_lists->setToolTip(tr("Services of your team, asked for daily. A list can never set anything else"));
    m_lists->setFixedHeight(m_lists->fontMetrics().lineSpacing() * 3 + 12);
    form->addRow(tr("&Shared lists:"), m_lists);
    layout->addLayout(form);
    auto *proxy = newPlainLabel();
    proxy->setText(
        tr("Addresses outside are asked through the system's proxy, addresses on this computer never."));
    layout->addWidget(proxy);
    layout->addStretch(1);
    const auto onEdited = [this] {
        validate();
        Q_EMIT changed();
    };
    connect(m_references, &QPlainTextEdit::textChanged, this, onEdited);
    connect(m_resolver, &QLineEdit::textChanged, this, onEdited);
    connect(m_lists, &QPlainTextEdit::textChanged, this, onEdited);
    validate();
}

void NetworkSection::applyTo(Preferences &preferences) const
{
    preferences.references = globsOf(m_references->toPlainText());
    if (const QStringList lists = globsOf(m_lists->toPlainText()); lists.isEmpty())
        preferences.options.remove("lists"_L1);
    else if (lists != listsOf(preferences))
        preferences.options.insert("lists"_L1, QJsonArray::fromStringList(lists));
    const QString resolver = m_resolver->text().trimmed();
    if (resolver == preferences.options.value("otherResolver"_L1).toString())
        return;
    if (resolver.isEmpty())
        preferences.options.remove("otherResolver"_L1);
    else
        preferences.options.insert("otherResolver"_L1, resolver);
}

QString NetworkSection::problem() const
{
    return m_referencesNote->problem().isEmpty() ? m_resolverNote->problem() : m_referencesNote->problem();
}

void NetworkSection::validate()
{
    const QStringList lines = globsOf(m_references->toPlainText());
    const bool fine = std::all_of(lines.begin(), lines.end(), isWebLink);
    m_referencesNote->setProblem(fine ? QString() : tr("Start each address with https:// or http://"));
    static const QRegularExpression address(u"^[0-9a-fA-F.:]*$"_s);
    m_resolverNote->setProblem(address.match(m_resolver->text().trimmed()).hasMatch()
                                   ? QString()
                                   : tr("Enter the address of a name server, such as 192.0.2.53"));
}

} // namespace Pilotlamp
