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

/// Whether an entry asks to be started; nothing for a file that is not there.
std::optional<bool> wantsStart(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
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

Autostart::Autostart(QStringList command, QString userFolder, QStringList systemFolders)
    : m_command(std::move(command))
    , m_userFolder(std::move(userFolder))
    , m_systemFolders(std::move(systemFolders))
{
    const QStringList standard = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    if (m_userFolder.isEmpty())
        m_userFolder = standard.value(0) + u"/autostart"_s;
    if (m_systemFolders.isEmpty()) {
        for (const QString &folder : standard.mid(1))
            m_systemFolders.append(folder + u"/autostart"_s);
    }
}

QString Autostart::path() const
{
    return m_userFolder + u'/' + FileName;
}

bool Autostart::hasSystemEntry() const
{
    return std::any_of(m_systemFolders.begin(), m_systemFolders.end(), [](const QString &folder) {
        return wantsStart(folder + u'/' + FileName).value_or(false);
    });
}

bool Autostart::isOn() const
{
    // The user's file hides the system's, whatever it says.
    const auto user = wantsStart(path());
    return user ? *user : hasSystemEntry();
}

Result<bool> Autostart::turn(bool on) const
{
    if (on) {
        const QString comment
            = QCoreApplication::translate("Pilotlamp::Autostart", "Tells when a service is down");
        return write(u"Exec=%1\nIcon=org.pilotlamp.Pilotlamp\nComment=%2\nTerminal=false\n"_s.arg(
            execValue(m_command), comment));
    }
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
    if (!QDir().mkpath(m_userFolder))
        return storage(QCoreApplication::translate("Pilotlamp::Autostart", "The folder %1 cannot be created")
                           .arg(m_userFolder));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return storage(QCoreApplication::translate("Pilotlamp::Autostart", "%1 cannot be written: %2")
                           .arg(path(), file.errorString()));
    return isOn();
}

} // namespace Pilotlamp
