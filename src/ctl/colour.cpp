// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/colour.h"

#include "ctl/command.h"

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

bool wantsColour(const Invocation &invocation)
{
    const QString wish = invocation.value(u"color"_s, u"auto"_s);
    if (wish != "auto"_L1)
        return wish == "always"_L1;
    return qEnvironmentVariableIsEmpty("NO_COLOR") && qgetenv("TERM") != "dumb" && ::isatty(STDOUT_FILENO);
}

QString coloured(const QString &text, Status status, bool colour)
{
    static const QStringList codes{u"90"_s, u"32"_s, u"34"_s, u"33"_s, u"31"_s};
    return colour ? u"\x1b[%1m%2\x1b[0m"_s.arg(codes.at(static_cast<int>(status)), text) : text;
}

} // namespace Pilotlamp
