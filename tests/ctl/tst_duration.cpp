// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/duration.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::DurationTests {

class DurationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        const auto row = [](const char *text, qint64 seconds) {
            QTest::newRow(text) << QString::fromUtf8(text) << seconds;
        };
        row("30m", 1800);
        row("4h", 14400);
        row("2d", 172800);
        row("1w", 604800);
        row("45s", 45);
        row("45S", 45);
        row("1h30m", 5400);
        row("0", 0);
        row("0s", 0);
        row("3650d", 315'360'000);
        row("3651d", -1);
        row("99999999999999999999d", -1);
        row("", -1);
        row("30", -1);
        row("m", -1);
        row("m30", -1);
        row("-5m", -1);
        row("1.5h", -1);
        row("5 m", -1);
        row("5y", -1);
        row("1h30", -1);
        row("٣m", -1);
    }

    void reads()
    {
        QFETCH(QString, text);
        QTEST(secondsOf(text).value_or(-1), "seconds");
    }

    void aTypedNumberIsSeconds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds"); // -1: refused
        QTest::newRow("a number") << u"90"_s << 90LL;
        QTest::newRow("nought") << u"0"_s << 0LL;
        QTest::newRow("with its unit") << u"1h30m"_s << 5400LL;
        QTest::newRow("a number after a unit") << u"1h30"_s << -1LL;
        QTest::newRow("too long") << u"315360001"_s << -1LL;
        QTest::newRow("nothing") << QString() << -1LL;
        QTest::newRow("a sign") << u"+5"_s << -1LL;
    }

    void aTypedNumberIsSeconds()
    {
        QFETCH(QString, text);
        QTEST(typedSecondsOf(text).value_or(-1), "seconds");
    }

    void writes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << 0LL << u"0s"_s;
        QTest::newRow("59") << 59LL << u"59s"_s;
        QTest::newRow("90") << 90LL << u"1m 30s"_s;
        QTest::newRow("whole hour") << 3600LL << u"1h"_s;
        QTest::newRow("two largest") << 93784LL << u"1d 2h"_s;
        QTest::newRow("weeks") << 1209600LL << u"14d"_s;
    }

    void writes()
    {
        QFETCH(qint64, seconds);
        QTEST(shortDuration(seconds), "text");
    }
};

PILOTLAMP_TEST(DurationTest, QCoreApplication);

} // namespace Pilotlamp::DurationTests

#include "tst_duration.moc"
