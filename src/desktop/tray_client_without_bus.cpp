// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of bus_client.cpp where there is no D-Bus.
#include "desktop/tray_client.h"

namespace Pilotlamp {

namespace {

class NoTrayClient : public TrayClient {
public:
    Result<QList<ServiceRow>> services() override { return error(); }
    Result<QString> explain(const QString &) override { return error(); }
    Result<bool> refresh() override { return error(); }
    Result<bool> snooze(const QString &, int) override { return error(); }
    Result<bool> pause(int) override { return error(); }

private:
    static Error error()
    {
        return {Error::Kind::Unreachable,
                tr("The running Pilotlamp cannot be reached: this one was built without D-Bus")};
    }
};

} // namespace

std::unique_ptr<TrayClient> trayClientFor(const QString &, const QString &)
{
    return std::make_unique<NoTrayClient>();
}

} // namespace Pilotlamp
