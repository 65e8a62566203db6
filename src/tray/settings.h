// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget.h"
#include "net/prober.h"
#include "providers/catalogue.h"
#include "store/config.h"
#include "ui/settings/settings_tools.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QMessageBox;

namespace Pilotlamp {

class AddService;
class Engine;
class ServiceEditor;
class SettingsDialog;
class Welcome;

/// Opens the settings dialog and gives it what it needs: kinds, catalogue, "test now", autostart.
class Settings : public QObject {
    Q_OBJECT

public:
    explicit Settings(Engine &engine, QObject *parent = nullptr);

    /// Opens the dialog on this configuration, or brings the open one to the front; it does not block.
    void open(const Config &config);
    /// Opens the dialog for a new service, with an address in it where one is given; `applied` follows when
    /// it is added.
    void addService(const Config &config, const QString &address = {});
    /// Asks whether a web page or program that wants this
    /// address added is right; nothing is contacted before.
    void offerAddress(const Config &config, const QString &address);
    /// Opens the editor for a service there is; `applied` follows when it is saved. Within the settings where
    /// they are open.
    void editService(const Config &config, const QString &serviceId);
    /// Welcomes the user at the first start with these services
    /// ticked; `applied` follows unless it is skipped.
    void welcome(const Config &config);
    /// Asks for a secret that is kept for this session only; what waits for it is looked at again.
    void askSecret(const QString &name);
    /// Says what other settings of a service would have meant.
    void setWhatIf(WhatIfText whatIf) { m_whatIf = std::move(whatIf); }
    /// Takes over what another program wrote into the configuration; true where it did.
    void setTakeNewer(std::function<bool()> takeNewer) { m_takeNewer = std::move(takeNewer); }
    /// Names the shared list a service is from; empty for the user's own.
    void setOriginOf(std::function<QString(const QString &)> originOf) { m_originOf = std::move(originOf); }
    /// The configuration was changed by another program: the windows there are show it, or ask.
    void offerNewer(const Config &config);
    /// Shows the newest verdicts in the windows there are.
    void showRows(const QList<ServiceRow> &rows);
    /// Shows that the new settings could not be written.
    static void showSaveError(const QString &why);

Q_SIGNALS:
    /// A notification is to be shown so that its user sees how they arrive.
    void testNotificationWanted(const Pilotlamp::Notice &notice);
    /// The user has chosen what to watch at the first start.
    void welcomed();
    /// The welcome was closed without an answer.
    void welcomePutOff();
    /// A secret that something waits for is there now.
    void secretGiven();
    /// The dialog is to be opened on the newest configuration.
    void reopenWanted();
    /// A service was added; follows `applied`.
    void added(const QString &serviceId);
    /// The user accepted.
    void applied(const QList<Pilotlamp::Service> &services, const Pilotlamp::Preferences &preferences);

private:
    void reopen();
    void onAdded(const Service &service, const Config &config);
    void onEdited(const Service &service, const Config &config);
    void onWelcomed(QList<Service> services, Preferences preferences);
    SettingsTools tools();
    void detect(const QString &address, QObject *context, const DetectDone &done);
    void testHook(const QJsonObject &hook, QObject *context,
                  const std::function<void(bool, const QString &)> &done);
    void countByHand(const QStringList &hosts);
    void testNow(const Check &check, QObject *context, const TestDone &done);
    QList<Service> search(const QString &words);

    struct Test {
        Check check = {};
        QPointer<QObject> context = {};
        TestDone done = {};
    };

    Engine &m_engine;
    Prober m_prober; ///< its own: a test must not be taken for a look of the monitor
    QHash<int, Test> m_tests;
    int m_lastTest = 0;
    RequestBudget m_askedByHand = {}; ///< detections and tests, which no check counts
    WhatIfText m_whatIf = {};
    std::function<bool()> m_takeNewer = {};
    std::function<QString(const QString &)> m_originOf = {};
    std::optional<Config> m_newer = {}; ///< what another program wrote while the user was welcomed
    QList<CatalogueEntry> m_catalogue; ///< read when first searched
    QPointer<SettingsDialog> m_dialog;
    QPointer<QMessageBox> m_offer;
    QPointer<Welcome> m_welcome;
    QPointer<AddService> m_adding;
    QPointer<ServiceEditor> m_editing;
};

} // namespace Pilotlamp
