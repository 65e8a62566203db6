// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/proxy_editor.h"

#include "ui/settings/preference_section.h"
#include "ui/settings/secret_line.h"
#include "ui/settings/validation.h"
#include "ui/settings/wrapping_label.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int UsualPort = 3128;
const auto UsualSecret = u"proxy"_s;
} // namespace

ProxyEditor::ProxyEditor(const QJsonValue &proxy, const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_was(proxy)
    , m_form(newForm())
    , m_mode(new QComboBox)
    , m_about(new WrappingLabel)
{
    m_form->setContentsMargins(0, 0, 0, 0);
    setLayout(m_form);
    m_mode->addItem(tr("System"), u"system"_s);
    m_mode->addItem(tr("None"), u"none"_s);
    m_mode->addItem(tr("Manual"), u"manual"_s);
    m_form->addRow(tr("Pro&xy:"), m_mode);
    m_form->addRow(QString(), m_about);
    const QJsonObject keys = proxy.toObject();
    addManual(keys, tools);
    m_mode->setCurrentIndex(std::max(0, m_mode->findData(keys.value("mode"_L1).toString())));
    m_shown = entered();
    refresh();
    const auto onEdited = [this] {
        refresh();
        Q_EMIT edited();
    };
    for (QComboBox *box : {m_mode, m_type})
        connect(box, &QComboBox::currentIndexChanged, this, onEdited);
    for (QLineEdit *edit : {m_host, m_user})
        connect(edit, &QLineEdit::textChanged, this, onEdited);
    connect(m_user, &QLineEdit::editingFinished, m_secret, &SecretLine::askState);
    connect(m_port, &QSpinBox::valueChanged, this, onEdited);
    connect(m_secret, &SecretLine::edited, this, onEdited);
    connect(m_except, &QPlainTextEdit::textChanged, this, onEdited);
    if (m_secret->isEnabled())
        m_secret->askState();
}

void ProxyEditor::addManual(const QJsonObject &proxy, const SettingsTools &tools)
{
    m_type = new QComboBox;
    m_type->addItem(tr("HTTP proxy"), u"http"_s);
    m_type->addItem(tr("SOCKS 5"), u"socks5"_s);
    m_type->setCurrentIndex(std::max(0, m_type->findData(proxy.value("type"_L1).toString())));
    m_host = new QLineEdit(proxy.value("host"_L1).toString());
    m_host->setPlaceholderText(u"proxy.example.org"_s);
    m_host->setMaxLength(255);
    m_port = newNumber(1, 65535, proxy.value("port"_L1).toInt(UsualPort), {});
    m_user = new QLineEdit(proxy.value("user"_L1).toString());
    m_user->setPlaceholderText(tr("No user name"));
    m_user->setMaxLength(200);
    m_secret = new SecretLine(tools);
    m_secret->setName(proxy.value("secret"_L1).toString(UsualSecret));
    QStringList except;
    for (const QJsonValue &host : proxy.value("except"_L1).toArray())
        except.append(host.toString());
    m_except = new QPlainTextEdit(except.join(u'\n'));
    m_except->setTabChangesFocus(true);
    m_except->setPlaceholderText(tr("(Optional) one per line: intranet.example, 192.168.*"));
    m_except->setFixedHeight(m_except->fontMetrics().lineSpacing() * 3 + 12);
    m_form->addRow(tr("Proxy type:"), m_type);
    m_form->addRow(tr("Proxy &host:"), m_host);
    m_form->addRow(tr("P&ort:"), m_port);
    m_form->addRow(tr("&User:"), m_user);
    m_form->addRow(tr("Password, by its name:"), m_secret);
    m_form->addRow(tr("Bypass &for:"), m_except);
}

QJsonValue ProxyEditor::entered() const
{
    const QString mode = m_mode->currentData().toString();
    // Keys of a newer version stay, and what was entered for another mode is still there when it comes back.
    QJsonObject keys = m_was.toObject();
    const auto set = [&](QLatin1StringView key, const QJsonValue &value, bool isGiven) {
        if (isGiven)
            keys.insert(key, value);
        else
            keys.remove(key);
    };
    const bool isManual = mode == "manual"_L1;
    const QString host = m_host->text().trimmed();
    const QString user = m_user->text().trimmed();
    const QStringList except = globsOf(m_except->toPlainText());
    keys.insert("mode"_L1, mode);
    set("type"_L1, m_type->currentData().toString(), m_type->currentIndex() > 0);
    set("host"_L1, host, !host.isEmpty());
    set("port"_L1, m_port->value(), isManual || keys.contains("port"_L1));
    set("user"_L1, user, !user.isEmpty());
    set("secret"_L1, m_secret->name(), !user.isEmpty());
    set("except"_L1, QJsonArray::fromStringList(except), !except.isEmpty());
    const bool isDefault = mode == "system"_L1 && keys.size() == 1;
    return isDefault ? QJsonValue(QJsonValue::Undefined) : QJsonValue(keys);
}

QJsonValue ProxyEditor::value() const
{
    const QJsonValue now = entered();
    return now == m_shown ? m_was : now;
}

void ProxyEditor::refresh()
{
    const QString mode = m_mode->currentData().toString();
    const bool isManual = mode == "manual"_L1;
    for (QWidget *field : std::initializer_list<QWidget *>{m_type, m_host, m_port, m_user, m_except})
        m_form->setRowVisible(field, isManual);
    const bool isSigned = isManual && !m_user->text().trimmed().isEmpty();
    m_secret->setEnabled(isSigned);
    m_form->setRowVisible(m_secret, isSigned);
    if (mode == "system"_L1)
        m_about->setText(tr("Uses your desktop's proxy settings, or the *_proxy variables. PAC scripts need "
                            "libproxy; if that is missing, enter the proxy by hand."));
    else if (mode == "none"_L1)
        m_about->setText(tr("No proxy is used."));
    else
        m_about->setText(tr("Used for everything over HTTP. Ports, names, certificates and pings, and "
                            "addresses on this computer, are always contacted directly."));
}

} // namespace Pilotlamp
