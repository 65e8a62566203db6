// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/test_result.h"

#include "core/verdict.h"
#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int TestResultIconSide = 24;
constexpr int MostText = 300;

/// The verdict of a service that had this attempt alone.
Verdict verdictOfOne(const Check &check, Reading reading)
{
    if (!reading.at.isValid())
        reading.at = QDateTime::currentDateTimeUtc();
    Service service;
    service.name = service.id = u"test"_s;
    service.checks = {check};
    const std::array states{stateOfOneReading(reading)};
    return verdictOf(service, states, {}, reading.at);
}

} // namespace

QString timingsText(const Reading &reading)
{
    QStringList parts;
    const auto add = [&](const QString &text, int ms) {
        if (ms >= 0)
            parts.append(text.arg(ms));
    };
    add(TestResult::tr("name %1 ms"), reading.timings.dnsMs);
    add(TestResult::tr("connected %1 ms"), reading.timings.connectMs);
    add(TestResult::tr("first byte %1 ms"), reading.timings.firstByteMs);
    add(TestResult::tr("all %1 ms"),
        reading.timings.totalMs >= 0 ? reading.timings.totalMs : reading.responseMs);
    return parts.join(u", "_s);
}

QString componentsText(int count)
{
    return count == 1 ? TestResult::tr("1 component") : TestResult::tr("%n components", "", count);
}

QString incidentsText(int count)
{
    if (count == 0)
        return TestResult::tr("no open incident");
    return count == 1 ? TestResult::tr("1 open incident") : TestResult::tr("%n open incidents", "", count);
}

QString answerText(const Reading &reading)
{
    QStringList parts;
    if (reading.httpStatus > 0)
        parts.append(TestResult::tr("HTTP status %1").arg(reading.httpStatus));
    if (reading.snapshot)
        parts.append(
            reading.snapshot->filteredOut > 0
                ? QStringList{TestResult::tr("shows %1 of %2 components")
                                  .arg(reading.snapshot->components.size())
                                  .arg(reading.snapshot->components.size() + reading.snapshot->filteredOut)}
                : QStringList{componentsText(int(reading.snapshot->components.size())),
                              incidentsText(int(reading.snapshot->incidents.size()))});
    if (reading.certificate)
        parts.append(TestResult::tr("certificate until %1")
                         .arg(QLocale().toString(reading.certificate->notAfter.date(), QLocale::LongFormat)));
    if (parts.isEmpty())
        parts.append(reading.answered ? TestResult::tr("it answered") : TestResult::tr("no answer"));
    return parts.join(u", "_s);
}

TestResult::TestResult(QWidget *parent)
    : QFrame(parent)
    , m_rows(new QFormLayout)
    , m_icon(new QLabel)
    , m_verdict(newPlainLabel(1, true))
    , m_request(newPlainLabel())
    , m_answer(newPlainLabel())
    , m_timings(newPlainLabel())
    , m_hint(newPlainLabel())
    , m_change(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_verdict->setAccessibleName(tr("Test result"));
    m_icon->setFixedSize(TestResultIconSide, TestResultIconSide);
    auto *top = new QHBoxLayout;
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_verdict, 1);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows->addRow(tr("Request:"), m_request);
    m_rows->addRow(tr("Answer:"), m_answer);
    m_rows->addRow(tr("Timings:"), m_timings);
    for (QLabel *label : {m_verdict, m_request, m_answer, m_timings, m_hint}) {
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_change->setAutoDefault(false);
    connect(m_change, &QPushButton::clicked, this, &TestResult::changeWanted);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addLayout(m_rows);
    layout->addWidget(m_hint);
    layout->addWidget(m_change, 0, Qt::AlignLeft);
    showAsking();
}

void TestResult::setRow(QLabel *value, const QString &text)
{
    value->setText(text);
    m_rows->setRowVisible(value, !text.isEmpty());
}

void TestResult::showAsking()
{
    m_icon->clear();
    m_verdict->setText(tr("Checking…"));
    for (QLabel *row : {m_request, m_answer, m_timings})
        setRow(row, {});
    showHint({});
}

void TestResult::showReading(const Check &check, const Reading &reading, const QString &request, bool isPage)
{
    const Verdict verdict = verdictOfOne(check, reading);
    const QIcon icon = rowIcon({symbolOf(verdict.status)}, iconPalette({}, palette()), devicePixelRatioF());
    m_icon->setPixmap(icon.pixmap(QSize(TestResultIconSide, TestResultIconSide), devicePixelRatioF()));
    QStringList facts{displayName(verdict.status)};
    for (const QString &text : {reading.reason, reading.warning}) {
        if (!text.isEmpty())
            facts.append(plainLine(text, MostText));
    }
    const QString said = facts.join(u" – "_s);
    m_verdict->setText(isPage && reading.snapshot ? tr("This page says: %1").arg(said) : said);
    setRow(m_request, plainLine(request, MostText));
    setRow(m_answer, answerText(reading));
    setRow(m_timings, timingsText(reading));
}

void TestResult::showHint(const QString &hint, const QString &change)
{
    m_hint->setText(plainLine(hint, MostText));
    m_hint->setVisible(!hint.isEmpty());
    m_change->setText(menuText(change));
    m_change->setVisible(!change.isEmpty());
}

} // namespace Pilotlamp
