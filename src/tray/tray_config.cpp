// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The configuration: read, changed by the user or by another program, missing, restored.
#include "tray/tray_app.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto ConfigTrouble = "config"_L1;

} // namespace

/// What cannot be used while we run changes nothing: what was read before stays in use, and it is said.
void TrayApp::loadConfig(Loading when)
{
    const LoadedConfig loaded = m_configFile.load();
    const bool isUsable = loaded.origin == LoadedConfig::Origin::File;
    if (isUsable || when == Loading::AtStart)
        m_config = loaded.config;
    const QString trouble = when == Loading::AtStart ? loaded.reason : troubleOf(loaded);
    notifyTrouble(ConfigTrouble, tr("The configuration could not be used"), trouble, configActions());
    m_configFile.keepLastGood();
    m_configFile.watch();
    // What begins is written down before anybody is welcomed: nobody is welcomed twice who has answered, also
    // where nothing can be written.
    const bool isNew = loaded.origin == LoadedConfig::Origin::FirstStart && when == Loading::AtStart;
    m_isFirstStart = isNew && !m_configFile.save(m_config);
}

/// Something ends the program at every start: what has changed since it last ran, and what runs others'
/// programs, is left out.
void TrayApp::startCarefully()
{
    m_isCareful = true;
    const std::optional<Config> proven = m_configFile.proven();
    if (proven)
        m_config = *proven;
    const QString what = proven
        ? tr("It now runs with the last configuration that worked, and without hooks. %1 was not changed")
        : tr("It now runs without hooks. The configuration in use is %1");
    notifyTrouble(u"starts"_s,
                  tr("Pilotlamp ended unexpectedly at its last %n starts", "", StartGuard::MostFailed),
                  what.arg(m_configFile.path()));
}

/// A log ends where it lies, and with the program.
void TrayApp::recordLog(bool on)
{
    if (!on) {
        m_log.stop();
        return;
    }
    const Result<QString> path = m_log.start();
    Notice notice;
    notice.key = u"log"_s;
    notice.title = path ? tr("A log is being recorded") : tr("The log could not be written");
    notice.body
        = path ? tr("%1; secrets are left out, names and addresses are not").arg(*path) : path.error().text;
    m_windows.notify(notice, {});
}

void TrayApp::noteLasting()
{
    m_guard.lasted();
    if (!m_isCareful)
        m_configFile.keepProven();
}

/// Why the file is not what is in use while we run; empty where it is.
QString TrayApp::troubleOf(const LoadedConfig &loaded) const
{
    const bool isMissing = loaded.origin == LoadedConfig::Origin::FirstStart;
    return isMissing ? tr("%1 is missing; what was read from it before stays in use").arg(m_configFile.path())
                     : loaded.reason;
}

/// What to do about a file that is missing or cannot be used.
QList<NoticeAction> TrayApp::configActions()
{
    return {{tr("&Restore it"),
             [this] {
                 replaceConfig(m_configFile.restoreLastGood());
             }},
            {tr("&Start afresh"), [this] {
                 replaceConfig(m_configFile.startAfresh());
             }}};
}

void TrayApp::replaceConfig(const std::optional<Error> &error)
{
    if (error)
        return notifyTrouble(ConfigTrouble, tr("The configuration could not be written"), error->text,
                             configActions());
    takeNewer();
}

/// Another program wrote the configuration.
void TrayApp::takeNewer()
{
    loadConfig(Loading::WhileRunning);
    apply();
    m_settings.offerNewer(m_config);
}

void TrayApp::notifyTrouble(const QString &key, const QString &title, const QString &why,
                            const QList<NoticeAction> &actions)
{
    if (why.isEmpty()) {
        m_troubles.remove(key);
        m_desktop.notifier->withdraw(key);
        m_windows.withdraw(key);
        return;
    }
    Notice notice;
    notice.key = key;
    notice.title = title;
    notice.body = why;
    m_troubles.insert(key);
    m_desktop.notifier->show(notice);
    m_windows.notify(notice, {}, actions); // an empty list must not look like the user's own
}

/// What could not be used was written over by what is in use.
void TrayApp::onSetAside(const QString &path)
{
    notifyTrouble(ConfigTrouble, {}, {});
    Notice notice;
    notice.key = u"config-aside"_s;
    notice.title = tr("The configuration that could not be used was replaced");
    notice.body = tr("It is kept as %1").arg(path);
    m_windows.notify(notice, {});
}

void TrayApp::onSettings(const QList<Service> &services, const Preferences &preferences)
{
    m_config.services = services;
    m_config.preferences = preferences;
    apply();
    if (m_options.demo)
        return;
    if (const std::optional<Error> error = m_configFile.save(m_config))
        Settings::showSaveError(error->text);
}

} // namespace Pilotlamp
