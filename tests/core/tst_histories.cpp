// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice.h"

#include "testlib/test_program.h"

#include <QRandomGenerator>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::HistoriesTests {

namespace {

const QDateTime Start(QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc());
constexpr int GraceSeconds = 20;

/// One service whose checks see random things; every promise is checked after every step.
class RandomHistory {
public:
    explicit RandomHistory(quint32 seed)
        : m_random(seed)
    {
        m_service.id = m_service.name = u"Shop"_s;
        m_service.notify = dice(4) == 0 ? NotifyLevel::Outages : NotifyLevel::All;
        const int checks = 1 + dice(3);
        for (int i = 0; i < checks; ++i)
            m_service.checks.append(Check{u"http"_s, u"https://shop.example/%1"_s.arg(i)});
        m_firstVendor = dice(checks + 1); // checks from here on are pages
        restart();
    }

    /// Empty where every promise held.
    QString play()
    {
        const int steps = 20 + dice(60);
        for (int i = 0; i < steps && m_broken.isEmpty(); ++i)
            step();
        settle();
        return m_broken;
    }
    int notices() const { return m_notices; }
    int outages() const { return m_outages; }

private:
    int dice(int sides) { return m_random.bounded(sides); }
    bool isVendor(int index) const { return index >= m_firstVendor; }
    void broke(const QString &promise)
    {
        if (m_broken.isEmpty())
            m_broken = promise + u" at "_s + m_now.toString(Qt::ISODate);
    }

    void restart()
    {
        m_states = QList<CheckState>(m_service.checks.size());
        beginGrace();
    }
    void beginGrace()
    {
        m_failures = QList<QList<QDateTime>>(m_service.checks.size());
        for (CheckState &state : m_states)
            state = withGrace(state, m_now.addSecs(GraceSeconds));
    }

    void step()
    {
        static constexpr std::array Waits{1, 5, 10, 15, 30, 60, 60, 60, 400};
        m_now = m_now.addSecs(Waits.at(static_cast<size_t>(dice(Waits.size()))));
        switch (dice(60)) {
        case 0: // the machine slept
            m_now = m_now.addSecs(dice(30000));
            beginGrace();
            break;
        case 1:
            restart();
            break;
        case 2:
            m_network.publicNet = Network::State::Down;
            m_network.reason = u"you are offline"_s;
            break;
        case 3:
        case 4:
            if (m_network.publicNet != Network::State::Up)
                beginGrace();
            m_network = {};
            break;
        case 5: // the weather changes
        case 6:
        case 7:
            m_trouble = dice(4) * 30;
            break;
        default:
            break;
        }
        probe(dice(static_cast<int>(m_service.checks.size())), dice(100) < m_trouble);
    }

    Reading randomReading(int index, bool bad)
    {
        Reading reading;
        reading.at = m_now;
        reading.vendor = isVendor(index);
        reading.reason = u"r"_s;
        if (m_network.publicNet != Network::State::Up || dice(20) == 0) {
            reading.error.kind = Error::Kind::Unreachable;
            return reading;
        }
        reading.status = Status::Online;
        if (!bad)
            return reading;
        static constexpr std::array Bad{Status::Offline, Status::Offline, Status::Overload,
                                        Status::Maintenance};
        reading.status = Bad.at(static_cast<size_t>(dice(reading.vendor ? 4 : 3)));
        reading.slow = !reading.vendor && reading.status == Status::Overload && dice(2) == 0;
        return reading;
    }

    void probe(int index, bool bad)
    {
        const Reading reading = randomReading(index, bad);
        const CheckState before = m_states.at(index);
        const Step step = advance(before, reading, m_policy);
        m_states[index] = step.state;
        checkState(index, before, step, reading);
        notify();
    }

    /// What is believed of one check, recounted from the readings alone.
    void checkState(int index, const CheckState &before, const Step &step, const Reading &reading)
    {
        const Status after = step.state.status;
        if (reading.status == Status::Unknown) {
            if (after != before.status || step.state.known.has_value() != before.known.has_value())
                broke(u"not known overwrote the last known"_s);
            return;
        }
        QList<QDateTime> &failures = m_failures[index];
        const bool isFailure = isBad(reading.status) && !reading.vendor && !reading.slow;
        const bool inGrace = m_now < before.graceUntil;
        if (!isFailure)
            failures.clear();
        else if (!inGrace)
            failures.append(m_now);
        const bool isNewOutage = after == Status::Offline && before.status != Status::Offline;
        if (isNewOutage && !reading.vendor
            && (failures.size() < m_policy.failuresToOffline
                || failures.constFirst().secsTo(m_now) < m_policy.offlineAfterSeconds))
            broke(u"offline without its confirmation"_s);
        if (isNewOutage && reading.vendor && step.state.confirmed
            && !(before.runStatus == Status::Offline && before.run >= 1))
            broke(u"one word of a page was believed"_s);
        // Knowledge that has expired is forgotten before the next look counts; nothing else ends in Unknown.
        const bool isForgotten = after == Status::Unknown
            && before.knownAt.secsTo(reading.at) >= qint64(ExpiredIntervals) * before.intervalSeconds;
        if (after != before.status && after != reading.status && !isForgotten)
            broke(u"a status that nobody saw"_s);
        if (after != before.status && step.events.isEmpty())
            broke(u"a change without an event"_s);
    }

    void notify()
    {
        const Verdict verdict = verdictOf(m_service, m_states, m_network, m_now);
        const bool hasEvidence
            = std::any_of(m_states.cbegin(), m_states.cend(), [&](const CheckState &state) {
                  return state.known && state.known->status == Status::Online
                      && state.knownAt.secsTo(m_now) < qint64(ExpiredIntervals) * state.intervalSeconds;
              });
        if (verdict.status == Status::Online && !hasEvidence)
            broke(u"online without evidence"_s);
        if (m_network.publicNet != Network::State::Up && verdict.status != Status::Unknown)
            broke(u"judged while this machine was offline"_s);
        const NoticeStep step = noticesFor(m_service, m_notified, verdict, {}, m_now);
        m_notified = step.notified;
        for (const Notice &notice : step.notices)
            checkNotice(notice, verdict);
    }

    void checkNotice(const Notice &notice, const Verdict &verdict)
    {
        ++m_notices;
        if (verdict.status == Status::Unknown || notice.status == Status::Unknown)
            broke(u"not known was told"_s);
        if (m_network.publicNet != Network::State::Up)
            broke(u"told while this machine was offline"_s);
        const bool inGrace = std::all_of(m_states.cbegin(), m_states.cend(),
                                         [&](const CheckState &state) { return m_now < state.graceUntil; });
        if (inGrace)
            broke(u"told within grace"_s);
        const QString said = QString::number(int(notice.type)) + idOf(notice.status);
        if (notice.key == m_lastKey && said == m_lastSaid)
            broke(u"told twice: "_s + notice.title);
        m_lastKey = notice.key;
        m_lastSaid = said;
        const bool begins = notice.type == Notice::Type::Problem || notice.type == Notice::Type::Change;
        if (begins) {
            ++m_outages;
            m_openOutage = true;
        } else if (notice.type == Notice::Type::Recovered
                   || (notice.type == Notice::Type::CalmAgain && !isBad(notice.status))) {
            m_openOutage = false;
        }
        m_isUnstableNotified = notice.type == Notice::Type::Unstable
            || (m_isUnstableNotified && notice.type != Notice::Type::CalmAgain);
    }

    /// Everything is fine for long enough: what was told to begin must have been told to end.
    void settle()
    {
        m_network = {};
        for (int round = 0; round < 2 * FlapWindow && m_broken.isEmpty(); ++round) {
            m_now = m_now.addSecs(60);
            for (int i = 0; i < m_service.checks.size(); ++i) {
                Reading fine;
                fine.at = m_now;
                fine.status = Status::Online;
                fine.vendor = isVendor(i);
                const CheckState before = m_states.at(i);
                const Step step = advance(before, fine, m_policy);
                m_states[i] = step.state;
                checkState(i, before, step, fine);
                notify();
            }
        }
        if (m_openOutage || isBad(m_notified.status))
            broke(u"a told outage was never told to be over"_s);
        if (m_isUnstableNotified)
            broke(u"a told storm was never told to be over"_s);
    }

    QRandomGenerator m_random;
    Policy m_policy;
    Service m_service;
    int m_firstVendor = 0;
    QDateTime m_now = Start;
    QList<CheckState> m_states;
    QList<QList<QDateTime>> m_failures;
    Network m_network;
    NotifiedState m_notified;
    int m_trouble = 30; ///< percent of bad looks
    QString m_lastKey;
    QString m_lastSaid;
    bool m_openOutage = false;
    bool m_isUnstableNotified = false;
    int m_notices = 0;
    int m_outages = 0;
    QString m_broken;
};

} // namespace

class HistoriesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseHoldsInEveryHistory()
    {
        bool isSet = false;
        const int wanted = qEnvironmentVariableIntValue("PILOTLAMP_HISTORIES", &isSet);
        const int histories = isSet ? wanted : 10000;
        qint64 notices = 0;
        qint64 outages = 0;
        for (int seed = 1; seed <= histories; ++seed) {
            RandomHistory history(static_cast<quint32>(seed));
            const QString broken = history.play();
            QVERIFY2(broken.isEmpty(), qPrintable(u"seed %1: %2"_s.arg(seed).arg(broken)));
            notices += history.notices();
            outages += history.outages();
        }
        qInfo("%d histories, %lld notices, %lld of them troubles", histories, notices, outages);
        QVERIFY2(outages > histories / 4, "hardly any trouble was told: this proves nothing");
    }
};

PILOTLAMP_TEST(HistoriesTest, Testing::NoApplication);

} // namespace Pilotlamp::HistoriesTests

#include "tst_histories.moc"
