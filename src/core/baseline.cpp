// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/baseline.h"

#include "core/elapsed.h"
#include "core/median.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>

namespace Pilotlamp {

namespace {

constexpr int HoursOfWeek = 168;
constexpr int PerHour = 8;
constexpr int LatelySize = 48;
constexpr qint64 FirstSpacing = 60; ///< seconds between samples while an hour of the week is not full
constexpr qint64 FullSpacing = 1800; ///< … once it is
constexpr qint64 LatelySpacing = 1800; ///< 48 of them are a day
constexpr int FewestOfHour = 6; ///< samples; fewer say nothing about an hour
constexpr int FewestAtAll = 20;
constexpr int FewestLately = 6;
constexpr double Deviation = 1.4826; ///< MAD to standard deviation, for what is spread normally
constexpr double ClearDeviations = 6;
constexpr int ClearFactor = 2;
constexpr int ClearMs = 250;
constexpr quint32 Magic = 0x706c6231; ///< "plb1"

struct BaselineTexts {
    Q_DECLARE_TR_FUNCTIONS(Baseline)
};

int hourOfWeek(const QDateTime &at)
{
    const QDateTime utc = at.toUTC();
    return (utc.date().dayOfWeek() - 1) * 24 + utc.time().hour();
}

Usual usualOf(QList<int> values, bool forThisHour)
{
    Usual usual;
    usual.samples = static_cast<int>(values.size());
    usual.forThisHour = forThisHour;
    usual.medianMs = medianOf(values);
    for (int &value : values)
        value = std::abs(value - usual.medianMs);
    usual.madMs = medianOf(values);
    return usual;
}

void collect(QList<int> &into, const QList<quint16> &from, qsizetype first, qsizetype count)
{
    for (qsizetype i = first; i < first + count; ++i) {
        if (from.at(i) != 0)
            into.append(from.at(i));
    }
}

int clearlySlowerThan(const Usual &usual)
{
    const int spread = static_cast<int>(std::lround(usual.madMs * Deviation * ClearDeviations));
    return std::max({usual.medianMs * ClearFactor, usual.medianMs + spread, usual.medianMs + ClearMs});
}

void learnLately(Baseline &baseline, qint64 at, quint16 ms)
{
    if (std::abs(at - baseline.lastLatelyAt) < LatelySpacing)
        return;
    baseline.lastLatelyAt = at;
    if (baseline.lately.size() < LatelySize)
        baseline.lately.append(ms);
    else
        baseline.lately[baseline.nextLately] = ms;
    baseline.nextLately = (baseline.nextLately + 1) % LatelySize;
}

} // namespace

void learn(Baseline &baseline, const QDateTime &at, int ms)
{
    if (ms < 0 || !at.isValid())
        return;
    const auto kept = static_cast<quint16>(std::clamp(ms, 1, 0xffff));
    const qint64 now = at.toSecsSinceEpoch();
    learnLately(baseline, now, kept);
    if (baseline.hours.isEmpty())
        baseline.hours = QList<quint16>(HoursOfWeek * PerHour, 0);
    const auto first = baseline.hours.begin() + hourOfWeek(at) * PerHour;
    const auto free = std::find(first, first + PerHour, 0);
    const bool isFull = free == first + PerHour;
    // The distance either way: a clock set back must not stop the learning.
    if (std::abs(now - baseline.lastAt) < (isFull ? FullSpacing : FirstSpacing))
        return;
    baseline.lastAt = now;
    if (isFull)
        *(first + static_cast<qsizetype>(::qHash(now / FullSpacing, size_t{7}) % PerHour)) = kept;
    else
        *free = kept;
}

std::optional<Usual> usualAt(const Baseline &baseline, const QDateTime &at)
{
    if (baseline.hours.isEmpty())
        return {};
    QList<int> values;
    collect(values, baseline.hours, qsizetype(hourOfWeek(at)) * PerHour, PerHour);
    const bool forThisHour = values.size() >= FewestOfHour;
    QList<int> all;
    collect(all, baseline.hours, 0, baseline.hours.size());
    if (all.size() < FewestAtAll)
        return {};
    return usualOf(forThisHour ? values : all, forThisHour);
}

bool isSlowForYou(const Baseline &baseline, const QDateTime &at, int ms)
{
    // Most answers are quicker than anything that could be clearly slow: no need to sort for them.
    if (ms <= ClearMs)
        return false;
    const std::optional<Usual> usual = usualAt(baseline, at);
    if (!usual || ms <= clearlySlowerThan(*usual))
        return false;
    // What has been slow for most of a day is the new usual, though its week has not come round yet.
    QList<int> lately;
    collect(lately, baseline.lately, 0, baseline.lately.size());
    return lately.size() < FewestLately || ms > clearlySlowerThan(usualOf(lately, false));
}

bool isLearnable(const Reading &reading)
{
    const bool wasAnswered = reading.status == Status::Online || reading.slow;
    return wasAnswered && !reading.vendor && !reading.botWall && reading.responseMs >= 0;
}

Reading countedReading(const Reading &reading, const Baseline &baseline)
{
    const bool isJudged = isLearnable(reading) && reading.status == Status::Online
        && isSlowForYou(baseline, reading.at, reading.responseMs);
    if (!isJudged)
        return reading;
    const Usual usual = *usualAt(baseline, reading.at);
    Reading counted = reading;
    counted.status = Status::Overload;
    counted.whose = Whose::Them;
    counted.slow = true;
    counted.reason = (usual.forThisHour ? BaselineTexts::tr("answers in %1, usually %2 at this hour")
                                        : BaselineTexts::tr("answers in %1, usually %2"))
                         .arg(elapsedText(reading.responseMs), elapsedText(usual.medianMs));
    return counted;
}

QByteArray toBytes(const Baseline &baseline)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Magic << baseline.hours << baseline.lately << baseline.lastAt << baseline.lastLatelyAt
           << qint32(baseline.nextLately);
    return qCompress(bytes);
}

Baseline baselineFromBytes(const QByteArray &bytes)
{
    constexpr qsizetype MostBytes = 8192;
    // The first four bytes tell how much there will be: what is too much is not unpacked.
    const bool isPlausible
        = bytes.size() > 4 && bytes.size() <= MostBytes && bytes.at(0) == 0 && bytes.at(1) == 0;
    const QByteArray unpacked = isPlausible ? qUncompress(bytes) : QByteArray();
    QDataStream stream(unpacked);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    qint32 next = 0;
    Baseline baseline;
    stream >> magic;
    if (magic != Magic)
        return {};
    stream >> baseline.hours >> baseline.lately >> baseline.lastAt >> baseline.lastLatelyAt >> next;
    baseline.nextLately = next;
    const bool isSound = stream.status() == QDataStream::Ok
        && (baseline.hours.isEmpty() || baseline.hours.size() == HoursOfWeek * PerHour)
        && baseline.lately.size() <= LatelySize && next >= 0 && next < LatelySize;
    return isSound ? baseline : Baseline{};
}

} // namespace Pilotlamp
