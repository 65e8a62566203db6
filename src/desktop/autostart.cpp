// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
const QString FileName = u"org.pilotlamp.Pilotlamp.desktop"_s;
const QString UnitName = u"pilotlamp.service"_s;

/// Whether an entry asks to be started; nothing for a file that is not there.
std::optional<bool> wantsStart(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    bool inside = false;
    bool runs = false;
    for (const QString &raw : QString::fromUtf8(file.read(65536)).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.startsWith(u'['))
            inside = line == "[Desktop Entry]"_L1;
        const QString key = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (!inside)
            continue;
        if ((key == "Hidden"_L1 && value == "true"_L1)
            || (key == "X-GNOME-Autostart-enabled"_L1 && value == "false"_L1))
            return false;
        runs = runs || (key == "Exec"_L1 && !value.isEmpty());
    }
    return runs;
}

/// The links by which the unit is enabled below a folder of units.
QStringList unitLinks(const QString &folder)
{
    QStringList links;
    const QStringList targets
        = QDir(folder).entryList({u"*.target.wants"_s}, QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &target : targets) {
        const QFileInfo link(folder + u'/' + target + u'/' + UnitName);
        if (link.isSymLink() || link.exists())
            links.append(link.filePath());
    }
    return links;
}

Error storage(const QString &text)
{
    return Error{Error::Kind::Storage, text};
}
} // namespace

QString execValue(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command) {
        QString quoted;
        for (const QChar c : word) {
            if (u"\"`$\\"_s.contains(c))
                quoted += u'\\';
            quoted += c == u'%' ? u"%%"_s : QString(c);
        }
        words.append(u'"' + quoted.replace(u'\\', "\\\\"_L1) + u'"');
    }
    return words.join(u' ');
}

Autostart::Autostart(QStringList command, AutostartFolders folders)
    : m_command(std::move(command))
    , m_folders(std::move(folders))
{
    const QStringList standard = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    if (m_folders.user.isEmpty())
        m_folders.user = standard.value(0) + u"/autostart"_s;
    if (m_folders.system.isEmpty()) {
        for (const QString &folder : standard.mid(1))
            m_folders.system.append(folder + u"/autostart"_s);
    }
    if (m_folders.userUnits.isEmpty())
        m_folders.userUnits = standard.value(0) + u"/systemd/user"_s;
    if (m_folders.systemUnits.isEmpty())
        m_folders.systemUnits = {u"/etc/systemd/user"_s};
}

QString Autostart::path() const
{
    return m_folders.user + u'/' + FileName;
}

bool Autostart::hasSystemEntry() const
{
    return std::any_of(m_folders.system.begin(), m_folders.system.end(), [](const QString &folder) {
        return wantsStart(folder + u'/' + FileName).value_or(false);
    });
}

bool Autostart::isUnitOn() const
{
    // Without running systemctl: enabled is a link in a folder of what wants it, masked a link to nowhere.
    const QString mask = QFile::symLinkTarget(m_folders.userUnits + u'/' + UnitName);
    return mask != "/dev/null"_L1
        && (!unitLinks(m_folders.userUnits).isEmpty()
            || std::any_of(m_folders.systemUnits.begin(), m_folders.systemUnits.end(),
                           [](const QString &folder) { return !unitLinks(folder).isEmpty(); }));
}

Autostart::Way Autostart::way() const
{
    if (isUnitOn())
        return Way::Unit;
    // The user's file hides the system's, whatever it says.
    const auto user = wantsStart(path());
    return (user ? *user : hasSystemEntry()) ? Way::Entry : Way::Off;
}

Result<bool> Autostart::turn(bool on) const
{
    if (on && isUnitOn()) {
        const Result<bool> removed = removeEntry(); // never both
        return removed ? Result<bool>(true) : removed;
    }
    if (on) {
        const QString comment
            = QCoreApplication::translate("Pilotlamp::Autostart", "Tells when a service is down");
        return write(u"Exec=%1\nIcon=org.pilotlamp.Pilotlamp\nComment=%2\nTerminal=false\n"_s.arg(
            execValue(m_command), comment));
    }
    const Result<bool> stopped = turnUnitOff();
    return stopped ? removeEntry() : stopped;
}

/// Takes the user's links away; where the administrator enabled it for everybody, the user's mask says no.
Result<bool> Autostart::turnUnitOff() const
{
    for (const QString &link : unitLinks(m_folders.userUnits)) {
        if (!QFile::remove(link))
            return storage(
                QCoreApplication::translate("Pilotlamp::Autostart", "%1 cannot be removed").arg(link));
    }
    const QString mask = m_folders.userUnits + u'/' + UnitName;
    if (isUnitOn() && (!QDir().mkpath(m_folders.userUnits) || !QFile::link(u"/dev/null"_s, mask)))
        return storage(QCoreApplication::translate("Pilotlamp::Autostart", "%1 cannot be written").arg(mask));
    return true;
}

Result<bool> Autostart::removeEntry() const
{
    if (hasSystemEntry())
        return write(u"Exec=%1\nHidden=true\n"_s.arg(execValue(m_command)));
    QFile file(path());
    if (file.exists() && !file.remove())
        return storage(QCoreApplication::translate("Pilotlamp::Autostart", "%1 cannot be removed: %2")
                           .arg(path(), file.errorString()));
    return false;
}

Result<bool> Autostart::write(const QString &lines) const
{
    QSaveFile file(path());
    const QByteArray text = (u"[Desktop Entry]\nType=Application\nName=Pilotlamp\n"_s + lines).toUtf8();
    if (!QDir().mkpath(m_folders.user))
        return storage(QCoreApplication::translate("Pilotlamp::Autostart", "The folder %1 cannot be created")
                           .arg(m_folders.user));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.flush()
        || !file.commit()) // the flush is what a full disk fails: Qt 6.4 commits all the same
        return storage(QCoreApplication::translate("Pilotlamp::Autostart", "%1 cannot be written: %2")
                           .arg(path(), file.errorString()));
    return isOn();
}

} // namespace Pilotlamp
