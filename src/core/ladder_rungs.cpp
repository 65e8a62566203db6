// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"
#include "core/ladder_findings.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct RungRow {
    Rung rung;
    const char *word;
    const char *display;
    Finding (*find)(const LadderFacts &);
};
constexpr std::array RungRows{
    RungRow{Rung::Link, "link", QT_TRANSLATE_NOOP("Ladder", "Network"), linkRung},
    RungRow{Rung::Dns, "dns", QT_TRANSLATE_NOOP("Ladder", "DNS"), dnsRung},
    RungRow{Rung::References, "references", QT_TRANSLATE_NOOP("Ladder", "Internet"), referencesRung},
    RungRow{Rung::TargetDns, "targetDns", QT_TRANSLATE_NOOP("Ladder", "Service's DNS name"), targetDnsRung},
    RungRow{Rung::Tcp, "tcp", QT_TRANSLATE_NOOP("Ladder", "Connection"), tcpRung},
    RungRow{Rung::Tls, "tls", QT_TRANSLATE_NOOP("Ladder", "Encryption"), tlsRung},
    RungRow{Rung::Http, "http", QT_TRANSLATE_NOOP("Ladder", "Answer"), httpRung},
    RungRow{Rung::Content, "content", QT_TRANSLATE_NOOP("Ladder", "Content"), contentRung},
    RungRow{Rung::VendorPage, "vendorPage", QT_TRANSLATE_NOOP("Ladder", "Status page"), pageRung},
};
static_assert(RungRows.size() == RungCount);

const RungRow &rowOf(Rung rung)
{
    return RungRows.at(static_cast<size_t>(rung));
}

} // namespace

QString word(Rung rung)
{
    return QString::fromLatin1(rowOf(rung).word);
}

QString displayWord(Rung rung)
{
    return QCoreApplication::translate("Ladder", rowOf(rung).display);
}

QString word(RungOutcome outcome)
{
    static const std::array words{u"notAsked"_s, u"notNeeded"_s, u"fine"_s, u"warning"_s, u"failed"_s};
    return words.at(static_cast<size_t>(outcome));
}

RungResult rungOf(Rung rung, const LadderFacts &facts)
{
    const Finding finding = rowOf(rung).find(facts);
    return {rung, finding.outcome, finding.ms, filteredLine(finding.sentence, 600), finding.silent};
}

} // namespace Pilotlamp
