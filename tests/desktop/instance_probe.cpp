// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A process of its own for the tests of this folder; says on standard output, one line each, what happens to
// it.
//   instance_probe CONFIG FOLDER   "first", "second" (and ends) or "error …"; then "activated"
#include "desktop/single_instance.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Pilotlamp;

namespace {
void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

int instance(QCoreApplication &app, const QString &config, const QString &folder)
{
    SingleInstance single(config, folder);
    QObject::connect(&single, &SingleInstance::summoned, &app, [](const Summons &summons) {
        say(u"activated"_s);
        if (!summons.token.isEmpty())
            say(u"token "_s + summons.token);
    });
    const auto role = single.start({qEnvironmentVariable("PROBE_TOKEN"), {}, {}}, std::chrono::seconds(3));
    if (!role) {
        say(u"error "_s + role.error().text);
        return 1;
    }
    say(*role == SingleInstance::Role::First ? u"first"_s : u"second"_s);
    return *role == SingleInstance::Role::First ? QCoreApplication::exec() : 0;
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3)
        return instance(app, words.at(1), words.at(2));
    say(u"error usage"_s);
    return 64;
}
