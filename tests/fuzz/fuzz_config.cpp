// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/config.h"
#include "store/json_edit.h"
#include "store/shared_list.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace Pilotlamp;

namespace {

const KnownKinds &kinds()
{
    static const KnownKinds known{.probes = {QStringLiteral("http"), QStringLiteral("tcp")},
                                  .servers = {QStringLiteral("nagios")},
                                  .pages = {QStringLiteral("statuspage")}};
    return known;
}

} // namespace

/// Any bytes are a configuration or a reason; what is read is written back byte for byte, and a change is
/// read back as it was meant.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    Config config = parseConfig(bytes, kinds());
    if (isFatal(config)) {
        if (!config.services.isEmpty() || config.problems.first().what.isEmpty())
            std::abort();
        return 0;
    }
    (void)readSharedList(bytes, kinds());
    const QByteArray same = serializeConfig(config, bytes);
    if (parseConfig(same, kinds()).services != config.services)
        std::abort();
    Service added;
    added.id = QStringLiteral("added-by-the-fuzzer");
    added.name = added.id;
    config.services.append(added);
    const Config again = parseConfig(serializeConfig(config, bytes), kinds());
    if (again.services.size() != config.services.size())
        std::abort();
    return 0;
}
