// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strain.h"

#include "core/probe_kind.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct StrainTexts {
    Q_DECLARE_TR_FUNCTIONS(Strain)
};

} // namespace

Strain strainOf(const Verdict &verdict)
{
    const auto found = [&](bool vendor) {
        return std::find_if(verdict.evidence.cbegin(), verdict.evidence.cend(),
                            [&](const Evidence &evidence) {
                                return evidence.vendor == vendor && evidence.status == Status::Overload;
                            });
    };
    if (const auto page = found(true); page != verdict.evidence.cend())
        return page->server ? Strain::Warning : Strain::Degraded;
    const auto probe = found(false);
    if (probe == verdict.evidence.cend())
        return Strain::Overloaded;
    // What a plugin, a unit or a greeting says by itself is neither slowness nor load.
    const ProbeKind *kind = probeKindOf(probe->kind);
    if (kind && !kind->isWhole && probe->why.code != "slow"_L1)
        return Strain::Warning;
    const bool isSaid = probe->httpStatus == 429 || probe->httpStatus == 503 || probe->httpStatus == 529;
    return isSaid ? Strain::Overloaded : Strain::Slow;
}

QString displayName(Strain strain)
{
    switch (strain) {
    case Strain::Slow:
        return StrainTexts::tr("Slow", "a service");
    case Strain::Degraded:
        return StrainTexts::tr("Degraded", "a service");
    case Strain::Warning:
        return StrainTexts::tr("Warning", "a service with warnings of its monitoring server");
    case Strain::Overloaded:
        break;
    }
    return StrainTexts::tr("Overloaded", "a service");
}

QString statusWord(Status status, Strain strain)
{
    return status == Status::Overload ? displayName(strain) : displayName(status);
}

QString reasonBeside(const QString &said, const QString &reason)
{
    if (said.isEmpty() || !reason.startsWith(said, Qt::CaseInsensitive))
        return reason;
    const QString rest = reason.mid(said.size());
    return rest.isEmpty() || rest.startsWith(u": "_s) ? rest.mid(2) : reason;
}

QString statusSentence(const QString &name, Status status, Strain strain)
{
    switch (status) {
    case Status::Offline:
        return StrainTexts::tr("%1 is down").arg(name);
    case Status::Maintenance:
        return StrainTexts::tr("%1 is in maintenance").arg(name);
    case Status::Online:
        return StrainTexts::tr("%1 is online").arg(name);
    case Status::Unknown:
        return name;
    case Status::Overload:
        break;
    }
    switch (strain) {
    case Strain::Slow:
        return StrainTexts::tr("%1 is slow").arg(name);
    case Strain::Degraded:
        return StrainTexts::tr("%1 is degraded").arg(name);
    case Strain::Warning:
        return StrainTexts::tr("%1 has warnings").arg(name);
    case Strain::Overloaded:
        break;
    }
    return StrainTexts::tr("%1 is overloaded").arg(name);
}

QString strainedSentence(const QList<Strain> &strains, int services)
{
    const Strain first = strains.value(0, Strain::Overloaded);
    if (strains.count(first) != strains.size())
        return StrainTexts::tr("%n services have problems", "", services);
    switch (first) {
    case Strain::Slow:
        return StrainTexts::tr("%n services are slow", "", services);
    case Strain::Degraded:
        return StrainTexts::tr("%n services are degraded", "", services);
    case Strain::Warning:
        return StrainTexts::tr("%n services have warnings", "", services);
    case Strain::Overloaded:
        break;
    }
    return StrainTexts::tr("%n services are overloaded", "", services);
}

QString countedSentence(Status status, const QList<Strain> &strains, int services)
{
    switch (status) {
    case Status::Offline:
        return StrainTexts::tr("%n services are down", "", services);
    case Status::Overload:
        return strainedSentence(strains, services);
    case Status::Maintenance:
        return StrainTexts::tr("%n services are in maintenance", "", services);
    case Status::Online:
        return StrainTexts::tr("%n services are online", "", services);
    case Status::Unknown:
        break;
    }
    return StrainTexts::tr("The status of %n services is unknown", "", services);
}

} // namespace Pilotlamp
