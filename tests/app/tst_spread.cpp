// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler.h"
#include "core/check_state.h"
#include "store/installation.h"
#include "testlib/test_program.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimeZone>

#include <algorithm>
#include <map>
#include <vector>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp::SpreadTests {

/// No two installations ask in step, and each one keeps its own checks together.
class SpreadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tenThousandInstallationsOfOnePageSpread()
    {
        constexpr int Installations = 10'000;
        constexpr int Interval = 60;
        constexpr qint64 Hour = 3600;
        const QDateTime begin(QDate(2026, 11, 22), QTime(8, 0), QTimeZone::utc());
        QRandomGenerator random(42);
        const Policy policy
            = policyFor({.kind = u"statuspage"_s, .url = u"https://status.example.org/"_s}, true);
        std::map<qint64, int> perSecond;
        for (int i = 0; i < Installations; ++i) {
            const quint64 installation = random.generate64();
            CheckState state;
            state.status = Status::Online;
            state.confirmed = true;
            Reading last;
            last.status = Status::Online;
            last.vendor = true;
            last.at = begin; // everybody starts at eight o'clock sharp
            while (last.at < begin.addSecs(Hour + 10 * Interval)) {
                state.last = last;
                const QDateTime due = nextDue(state, policy, {.jitter = jitterAt(installation, last.at)});
                last.at = QDateTime::fromSecsSinceEpoch(sharedSlot(installation, due.toSecsSinceEpoch()),
                                                        Qt::UTC);
                const qint64 after = begin.secsTo(last.at) - Hour;
                if (after >= 0 && after < 8 * Interval)
                    ++perSecond[after];
            }
        }
        int asked = 0;
        int most = 0;
        for (const auto &[second, count] : perSecond) {
            asked += count;
            most = std::max(most, count);
        }
        const double even = asked / (8.0 * Interval);
        qInfo("%d looks, at most %d a second, %.1f on average", asked, most, even);
        QVERIFY(even > 120);
        QVERIFY2(most < 1.5 * even, qPrintable(u"%1 of %2"_s.arg(most).arg(even)));
    }

    void oneInstallationKeepsItsChecksTogether()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(8, 0, 7), QTimeZone::utc());
        QCOMPARE(jitterAt(7, now), jitterAt(7, now.addSecs(3)));
        QVERIFY(jitterAt(7, now) != jitterAt(7, now.addSecs(60)));
        QVERIFY(jitterAt(7, now) != jitterAt(8, now));
        QCOMPARE(sharedSlot(7, 1001), sharedSlot(7, 1001 + sharedSlot(7, 1001) - 1001));
        for (qint64 second = 1000; second < 1020; ++second) {
            QVERIFY(sharedSlot(7, second) >= second && sharedSlot(7, second) < second + 5);
            QVERIFY(std::abs(jitterAt(static_cast<quint64>(second), now)) <= 1.0);
        }
    }

    void theNumberIsKept()
    {
        QTemporaryDir folder;
        const QString below = folder.filePath(u"a/b"_s);
        const quint64 number = installationNumber(below);
        QCOMPARE(installationNumber(below), number);
        QVERIFY(installationNumber(folder.path()) != number);
        const auto permissions = QFileInfo(below + u"/installation"_s).permissions();
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
        // A pipe in its place is not waited for.
        const QString other = folder.filePath(u"pipe"_s);
        QVERIFY(QDir().mkpath(other));
        QCOMPARE(::mkfifo(QFile::encodeName(other + u"/installation"_s).constData(), 0600), 0);
        installationNumber(other);
    }
};

PILOTLAMP_TEST(SpreadTest, QCoreApplication);

} // namespace Pilotlamp::SpreadTests

#include "tst_spread.moc"
