// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/decimal.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::DecimalTests {

/// Numbers of any size, exactly.
class DecimalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersAreNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNumber");
        for (const char *good :
             {"0", "-1", "+1", "007", "1.50", "1e5", "1E-5", "1e+5", "1e999999999", "-0.0"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad :
             {"", "-", ".5", "1.", "1e", "1e-", "1e1000000000", "1x", "1 ", "0x1", "1.2.3", "e5"})
            QTest::newRow(*bad ? bad : "empty") << QByteArray(bad) << false;
    }

    void numbersAreNumbers()
    {
        QFETCH(QByteArray, text);
        QTEST(Decimal::of(text).has_value(), "isNumber");
    }

    void numbersHaveAnOrder()
    {
        const QList<QByteArray> rising{"-10", "-9.5", "-1e-3", "0", "1e-3", "0.5", "9", "9.01", "10", "1e2"};
        for (qsizetype i = 0; i < rising.size(); ++i) {
            for (qsizetype j = 0; j < rising.size(); ++j)
                QCOMPARE(*Decimal::of(rising.at(i)) < *Decimal::of(rising.at(j)), i < j);
        }
        QVERIFY(*Decimal::of("-0") == *Decimal::of("0.00e7"));
        QVERIFY(*Decimal::of("0100.0") == *Decimal::of("1e2"));
    }
};

PILOTLAMP_TEST(DecimalTest, Testing::NoApplication);

} // namespace Pilotlamp::DecimalTests

#include "tst_decimal.moc"
