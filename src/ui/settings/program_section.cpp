// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/program_section.h"

#include "core/probe_kind.h"
#include "core/proxy_choice.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/common/wrap_box.h"

#include <QCheckBox>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int HistoryMost = 100000; // as in resources/config.schema.json
constexpr qsizetype MostHosts = 2000;
} // namespace

QStringList hostsAsked(const QList<Service> &services, const Preferences &preferences)
{
    QStringList addresses;
    for (const Service &service : services) {
        for (const Check &check : service.checks) {
            const ProbeKind *probe = probeKindOf(check.kind);
            if (!probe || probe->form == TargetForm::Web || probe->form == TargetForm::Socket)
                addresses << check.url << check.options.value("resolver"_L1).toString();
            if (check.kind == "domain"_L1)
                addresses << check.options.value("rdap"_L1).toString(u"https://data.iana.org/"_s);
        }
    }
    addresses << preferences.lists << preferences.localLists << preferences.otherResolver;
    for (const QJsonValue &hook : preferences.options.value("hooks"_L1).toArray())
        addresses.append(hook["url"_L1].toString());
    if (const ProxyChoice proxy = proxyChoiceOf(preferences); proxy.mode == ProxyChoice::Mode::Manual)
        addresses.append(proxy.host);
    QStringList hosts;
    for (const QString &address : std::as_const(addresses)) {
        const bool isFile = address.startsWith(u'/') || address.startsWith("unix:"_L1);
        if (!isFile)
            hosts.append(
                plainLine(QUrl(address.contains("://"_L1) ? address : u"probe://"_s + address).host(), 200));
    }
    hosts.removeAll(QString());
    hosts.sort();
    hosts.removeDuplicates();
    return hosts;
}

ProgramSection::ProgramSection(const Preferences &preferences, bool offersAutostart, bool autostart,
                               QWidget *parent)
    : PreferenceSection(parent)
{
    auto *layout = new QVBoxLayout(this);
    auto *form = newForm();
    m_autostart = new WrapBox(tr("Start when I &log in"));
    m_autostart->setChecked(autostart);
    m_autostart->setEnabled(offersAutostart);
    form->addRow(tr("Start:"), m_autostart);
    m_history = newNumber(1, HistoryMost, preferences.historyMegabytes, tr(" MB"));
    m_history->setToolTip(tr("Keeps individual checks for 7 days, hourly data for 13 months, then daily "
                             "data; the oldest is deleted "
                             "first. Default: 50 MB"));
    form->addRow(tr("&History takes at most:"), m_history);
    layout->addLayout(form);
    auto *privacy = newPlainLabel();
    privacy->setText(
        tr("Privacy: no telemetry, no account, no update check. Pilotlamp only contacts these hosts, and an "
           "address that you type, to find out what it is:"));
    layout->addWidget(privacy);
    m_hosts = new QPlainTextEdit;
    m_hosts->setReadOnly(true);
    m_hosts->setTabChangesFocus(true);
    m_hosts->setAccessibleName(tr("Contacted hosts"));
    layout->addWidget(m_hosts, 1);
    m_rootPage = new WrapBox(
        tr("When several services on one provider &fail together, read that provider's status page once"));
    m_rootPage->setChecked(preferences.readRootPage);
    layout->addWidget(m_rootPage);
    connect(m_rootPage, &QCheckBox::toggled, this, &ProgramSection::changed);
    connect(m_autostart, &QCheckBox::toggled, this, &ProgramSection::changed);
    connect(m_history, &QSpinBox::valueChanged, this, &ProgramSection::changed);
}

void ProgramSection::applyTo(Preferences &preferences) const
{
    preferences.historyMegabytes = m_history->value();
    preferences.readRootPage = m_rootPage->isChecked();
}

bool ProgramSection::autostart() const
{
    return m_autostart->isChecked();
}

void ProgramSection::setAutostartBy(const QString &what)
{
    m_autostart->setToolTip(what);
}

void ProgramSection::setHosts(const QStringList &hosts)
{
    m_hosts->setPlainText(hosts.mid(0, MostHosts).join(u'\n'));
}

} // namespace Pilotlamp
