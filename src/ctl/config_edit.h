// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "store/config_file.h"

#include <QJsonObject>

#include <functional>
#include <optional>

namespace Pilotlamp {

/// The configuration as JSON, to be changed by `add`, `edit` and `remove`: everything that is not touched
/// stays as it was written.
class ConfigEdit {
public:
    explicit ConfigEdit(const Invocation &invocation);

    /// What is there before a file is: nothing, or the services of the first start.
    enum class Absent : quint8 { Nothing, FirstStart };
    /// Reads the file. An exit code and a complaint where it cannot be used.
    std::optional<int> open(Absent absent = Absent::FirstStart);
    const Config &config() const { return m_config; }
    /// The entry of a service by id or name; -1 where there is none.
    int indexOf(const QString &service) const;
    /// Ends where there is none: says that it is of a shared list, or what else may be meant.
    void leaveWithout(const QString &service, const Done &done) const;
    QJsonObject service(int index) const;
    /// Writes the file with another list of services, where that list reads
    /// without new errors. The exit code: 0, 65 not valid or changed by
    /// somebody else meanwhile, 73 cannot be written; complained of already.
    int save(const QJsonArray &services);
    QJsonArray services() const;
    QString path() const { return m_file.path(); }

private:
    ConfigFile m_file;
    Config m_config;
};

} // namespace Pilotlamp
