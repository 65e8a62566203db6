// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis_findings.h"
#include "core/foreign_text.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct StepRow {
    DiagnosisStep step;
    const char *word;
    const char *display;
    Finding (*find)(const DiagnosisFacts &);
};
constexpr std::array StepRows{
    StepRow{DiagnosisStep::Link, "link", QT_TRANSLATE_NOOP("Diagnosis", "Network"), linkStep},
    StepRow{DiagnosisStep::Dns, "dns", QT_TRANSLATE_NOOP("Diagnosis", "DNS"), dnsStep},
    StepRow{DiagnosisStep::References, "references", QT_TRANSLATE_NOOP("Diagnosis", "Internet"),
            referencesStep},
    StepRow{DiagnosisStep::TargetDns, "targetDns", QT_TRANSLATE_NOOP("Diagnosis", "Service's DNS name"),
            targetDnsStep},
    StepRow{DiagnosisStep::Tcp, "tcp", QT_TRANSLATE_NOOP("Diagnosis", "Connection"), tcpStep},
    StepRow{DiagnosisStep::Tls, "tls", QT_TRANSLATE_NOOP("Diagnosis", "Encryption"), tlsStep},
    StepRow{DiagnosisStep::Http, "http", QT_TRANSLATE_NOOP("Diagnosis", "Answer"), httpStep},
    StepRow{DiagnosisStep::Content, "content", QT_TRANSLATE_NOOP("Diagnosis", "Content"), contentStep},
    StepRow{DiagnosisStep::VendorPage, "vendorPage", QT_TRANSLATE_NOOP("Diagnosis", "Status page"), pageStep},
};
static_assert(StepRows.size() == DiagnosisStepCount);

const StepRow &rowOf(DiagnosisStep step)
{
    return StepRows.at(static_cast<size_t>(step));
}

} // namespace

QString idOf(DiagnosisStep step)
{
    return QString::fromLatin1(rowOf(step).word);
}

QString displayName(DiagnosisStep step)
{
    return QCoreApplication::translate("Diagnosis", rowOf(step).display);
}

QString idOf(StepOutcome outcome)
{
    static const std::array words{u"notAsked"_s, u"notNeeded"_s, u"fine"_s, u"warning"_s, u"failed"_s};
    return words.at(static_cast<size_t>(outcome));
}

StepResult stepOf(DiagnosisStep step, const DiagnosisFacts &facts)
{
    const Finding finding = rowOf(step).find(facts);
    return {step, finding.outcome, finding.ms, filteredLine(finding.sentence, 600), finding.silent};
}

} // namespace Pilotlamp
