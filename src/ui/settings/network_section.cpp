// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/network_section.h"

#include "core/proxy_choice.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/common/wrap_box.h"
#include "ui/settings/field_note.h"
#include "ui/settings/proxy_editor.h"
#include "ui/settings/validation.h"
#include "ui/settings/wrapping_label.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QPlainTextEdit *newLines(const QStringList &lines)
{
    auto *edit = new QPlainTextEdit(lines.join(u'\n'));
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 12);
    return edit;
}

} // namespace

NetworkSection::NetworkSection(const Preferences &preferences, const SettingsTools &tools, QWidget *parent)
    : PreferenceSection(parent)
{
    auto *layout = new QVBoxLayout(this);
    addProxy(layout, preferences, tools);
    auto *form = newForm();
    addPolling(form, preferences);
    addJudgement(form, preferences, tools.builtInReferences);
    m_lists = newLines(preferences.lists);
    m_lists->setPlaceholderText(tr("(Optional) one https address, or full path of a file, per line"));
    m_lists->setToolTip(tr("Shared service lists, refreshed daily. They can only contain services"));
    form->addRow(tr("&Shared lists:"), m_lists);
    layout->addLayout(form);
    layout->addStretch(1);
    watch();
    validate();
}

void NetworkSection::addProxy(QLayout *layout, const Preferences &preferences, const SettingsTools &tools)
{
    m_proxy = new ProxyEditor(preferences.options.value("proxy"_L1), tools);
    m_proxyNote = new FieldNote(m_proxy);
    layout->addWidget(m_proxy);
    layout->addWidget(m_proxyNote);
}

void NetworkSection::addPolling(QFormLayout *form, const Preferences &preferences)
{
    m_battery = new WrapBox(tr("On &battery (half as often)"));
    m_battery->setChecked(preferences.askLessOnBattery);
    m_locked = new WrapBox(tr("While the screen is &locked (half as often)"));
    m_locked->setChecked(preferences.askLessWhenLocked);
    m_metered = new WrapBox(tr("On a &metered connection (a quarter as often)"));
    m_metered->setChecked(preferences.askLessWhenMetered);
    m_metered->setToolTip(tr("A connection that NetworkManager calls metered, such as a mobile phone's"));
    form->addRow(tr("Check less often:"), m_battery);
    form->addRow(QString(), m_locked);
    form->addRow(QString(), m_metered);
}

void NetworkSection::addJudgement(QFormLayout *form, const Preferences &preferences,
                                  const QStringList &builtIn)
{
    m_references = newLines(preferences.references);
    m_references->setPlaceholderText(tr("Built-in, or one per line"));
    m_references->setToolTip(toolTipText(builtIn.join(u'\n'), 400));
    m_referencesNote = new FieldNote(m_references);
    form->addRow(tr("&Test addresses:"), m_references);
    form->addRow(QString(), m_referencesNote);
    auto *about = new WrappingLabel;
    about->setText(tr("Contacted only after a failure, to see if your own network is down. Built in: %1")
                       .arg(builtIn.join(u", "_s)));
    about->setVisible(!builtIn.isEmpty());
    form->addRow(QString(), about);
    m_resolver = new QLineEdit(preferences.otherResolver);
    m_resolver->setPlaceholderText(tr("The system's second one, or an address: 192.0.2.53"));
    m_resolver->setToolTip(tr("Queried only to find the cause of a failure"));
    m_resolverNote = new FieldNote(m_resolver);
    form->addRow(tr("&Other DNS server:"), m_resolver);
    form->addRow(QString(), m_resolverNote);
}

void NetworkSection::watch()
{
    const auto onEdited = [this] {
        validate();
        Q_EMIT changed();
    };
    connect(m_proxy, &ProxyEditor::edited, this, onEdited);
    for (QCheckBox *box : {m_battery, m_locked, m_metered})
        connect(box, &QCheckBox::toggled, this, onEdited);
    for (QPlainTextEdit *edit : {m_references, m_lists})
        connect(edit, &QPlainTextEdit::textChanged, this, onEdited);
    connect(m_resolver, &QLineEdit::textChanged, this, onEdited);
}

void NetworkSection::applyTo(Preferences &preferences) const
{
    preferences.askLessOnBattery = m_battery->isChecked();
    preferences.askLessWhenLocked = m_locked->isChecked();
    preferences.askLessWhenMetered = m_metered->isChecked();
    if (const QJsonValue proxy = m_proxy->value(); proxy.isUndefined())
        preferences.options.remove("proxy"_L1);
    else
        preferences.options.insert("proxy"_L1, proxy);
    preferences.references = globsOf(m_references->toPlainText());
    preferences.lists = globsOf(m_lists->toPlainText());
    preferences.otherResolver = m_resolver->text().trimmed();
}

QString NetworkSection::problem() const
{
    for (const FieldNote *note : {m_proxyNote, m_referencesNote, m_resolverNote}) {
        if (!note->problem().isEmpty())
            return note->problem();
    }
    return {};
}

void NetworkSection::validate()
{
    const ProxyProblem proxy = proxyProblem(m_proxy->value());
    m_proxyNote->setProblem(proxy.what.isEmpty() ? QString() : proxy.what + u". "_s + proxy.remedy);
    const QStringList lines = globsOf(m_references->toPlainText());
    const bool fine = std::all_of(lines.begin(), lines.end(), isWebLink);
    m_referencesNote->setProblem(fine ? QString() : tr("Start each address with https:// or http://"));
    static const QRegularExpression address(u"^[0-9a-fA-F.:]*$"_s);
    m_resolverNote->setProblem(address.match(m_resolver->text().trimmed()).hasMatch()
                                   ? QString()
                                   : tr("Enter the address of a DNS server, such as 192.0.2.53"));
}

} // namespace Pilotlamp
