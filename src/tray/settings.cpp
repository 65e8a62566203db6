// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray/settings.h"

#include "app/engine.h"
#include "core/http_options.h"
#include "core/probe_kind.h"
#include "tray/windows.h"
#include "ui/common/text.h"
#include "ui/settings/add_service.h"
#include "ui/settings/secret_dialog.h"
#include "ui/settings/service_editor.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/suggestion.h"
#include "ui/settings/welcome.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// What was asked: "GET https://…", or the kind and the address.
QString requestOf(const Check &check)
{
    if (check.kind != "http"_L1)
        return check.kind + u' ' + check.url;
    const auto options = httpOptionsOf(check);
    return (options ? QString::fromLatin1(options->method) : u"GET"_s) + u' ' + check.url;
}

} // namespace

Settings::Settings(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_prober(engine.fetcher)
{
    m_prober.setSecrets([&engine](const QString &name, QObject *context, Secrets::Found found) {
        engine.secrets.find(name, context, std::move(found));
    });
    connect(&m_prober, &Prober::answered, this, [this](const CheckId &id, const Reading &reading) {
        const Test test = m_tests.take(id.index);
        if (!test.context)
            return;
        if (!OwnNetworkFilter::isDoubtful(reading, test.check))
            return test.done(reading, requestOf(test.check));
        // No answer: the same question as in the monitor, is it down or is it me?
        m_engine.connectivity.judge(test.context, [test, reading](const Network &network) {
            const bool isOurs = network.of(reachOf(test.check)) != Network::State::Up;
            test.done(isOurs ? OwnNetworkFilter::blamedOnUs(reading, network) : reading,
                      requestOf(test.check));
        });
    });
}

void Settings::open(const Config &config)
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(config.services, config.preferences, tools());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_dialog, &SettingsDialog::applied, this, &Settings::applied);
        connect(m_dialog, &SettingsDialog::reloadWanted, this, &Settings::reopen);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

/// The same window anew: same place, same page, the newest configuration.
void Settings::reopen()
{
    SettingsDialog *old = m_dialog;
    const QRect place = old->geometry();
    const int page = old->page();
    m_dialog = nullptr;
    old->hide();
    old->deleteLater();
    Q_EMIT reopenWanted();
    if (!m_dialog)
        return;
    m_dialog->setGeometry(place);
    m_dialog->setPage(page);
}

void Settings::offerNewer(const Config &config)
{
    if (m_welcome || m_adding || m_editing)
        m_newer = config;
    if (m_dialog)
        m_dialog->offerNewer();
}

void Settings::addService(const Config &config, const QString &address)
{
    if (m_dialog) {
        open(config);
        return m_dialog->addService(address);
    }
    if (!m_adding) {
        SettingsTools given = tools();
        given.others = config.services;
        m_newer.reset();
        m_adding = new AddService(given);
        m_adding->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_adding, &QDialog::accepted, this, [this, config] { onAdded(m_adding->service(), config); });
        connect(m_adding, &AddService::advancedWanted, this, [this, config](const Service &service) {
            m_adding->close();
            open(config);
            m_dialog->addService(service);
        });
    }
    if (!address.isEmpty())
        m_adding->setText(address);
    m_adding->show();
    m_adding->raise();
    m_adding->activateWindow();
}

void Settings::offerAddress(const Config &config, const QString &address)
{
    delete m_offer; // the newest one counts, however often a page asks
    m_offer = new QMessageBox(QMessageBox::Question, tr("Add a service"),
                              tr("A web page or another program wants Pilotlamp to watch this address:\n\n%1")
                                  .arg(plainLine(address, 300)),
                              QMessageBox::Cancel);
    m_offer->setTextFormat(Qt::PlainText);
    m_offer->setInformativeText(
        tr("Nothing has been contacted yet. You can check everything before it is added."));
    m_offer->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *go = m_offer->addButton(tr("&Add…"), QMessageBox::AcceptRole);
    m_offer->setDefaultButton(QMessageBox::Cancel);
    connect(go, &QPushButton::clicked, this, [this, config, address] { addService(config, address); });
    m_offer->show();
    m_offer->raise();
    m_offer->activateWindow();
}

void Settings::editService(const Config &config, const QString &serviceId)
{
    const auto wanted = std::find_if(config.services.begin(), config.services.end(),
                                     [&](const Service &service) { return service.id == serviceId; });
    // Within the open settings, and there for a service of a shared list, which they explain.
    if (m_dialog || wanted == config.services.end()) {
        open(config);
        return m_dialog->editService(serviceId);
    }
    if (!m_editing) {
        SettingsTools given = tools();
        given.others = config.services;
        m_newer.reset();
        m_editing = new ServiceEditor(*wanted, given, false);
        m_editing->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_editing, &QDialog::accepted, this,
                [this, config] { onEdited(m_editing->service(), config); });
    }
    m_editing->show();
    m_editing->raise();
    m_editing->activateWindow();
}

/// In its place; what another program wrote meanwhile stays.
void Settings::onEdited(const Service &service, const Config &config)
{
    if (m_takeNewer)
        m_takeNewer();
    const Config &present = m_newer ? *m_newer : config;
    QList<Service> services = present.services;
    const auto place = std::find_if(services.begin(), services.end(),
                                    [&](const Service &one) { return one.id == service.id; });
    if (place == services.end())
        services.append(service);
    else
        *place = service;
    Q_EMIT applied(services, present.preferences);
    if (m_dialog)
        m_dialog->offerNewer();
}

/// With its group; what another program wrote meanwhile stays.
void Settings::onAdded(const Service &service, const Config &config)
{
    if (m_takeNewer)
        m_takeNewer();
    const Config &present = m_newer ? *m_newer : config;
    QList<Service> services = present.services;
    services.insert(placeFor(services, service), service);
    Q_EMIT applied(services, present.preferences);
    Q_EMIT added(service.id);
    if (m_dialog)
        m_dialog->offerNewer();
}

void Settings::welcome(const Config &config)
{
    m_newer.reset();
    m_welcome = new Welcome(config.services, tools());
    m_welcome->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_welcome, &Welcome::chosen, this,
            [this, preferences = config.preferences](const QList<Service> &services) {
                onWelcomed(services, preferences);
            });
    connect(m_welcome, &Welcome::rejected, this, &Settings::welcomePutOff);
    connect(m_welcome, &Welcome::skipped, this,
            [this] { disconnect(m_welcome, &Welcome::rejected, this, nullptr); });
    m_welcome->showRows(m_engine.monitor.rows());
    m_welcome->show();
    m_welcome->activateWindow();
}

/// What another program wrote meanwhile stays, and what was ticked is added to it.
void Settings::onWelcomed(QList<Service> services, Preferences preferences)
{
    if (m_takeNewer)
        m_takeNewer();
    if (m_newer) {
        QSet<QString> known;
        for (const Service &service : std::as_const(m_newer->services))
            known.insert(service.id);
        services.removeIf([&](const Service &service) { return known.contains(service.id); });
        services = m_newer->services + services;
        preferences = m_newer->preferences;
    }
    Q_EMIT applied(services, preferences);
    Q_EMIT welcomed();
}

void Settings::askSecret(const QString &name)
{
    auto *dialog = new SecretDialog(name, tools(), true);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &Settings::secretGiven);
    dialog->show();
}

void Settings::showRows(const QList<ServiceRow> &rows)
{
    if (m_welcome)
        m_welcome->showRows(rows);
    if (m_dialog)
        m_dialog->showRows(rows);
}

void Settings::showSaveError(const QString &why)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The settings could not be saved"),
                                tr("The settings are in effect now, but will be lost when Pilotlamp quits."));
    box->setInformativeText(why);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace Pilotlamp
