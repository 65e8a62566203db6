// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ntp_message.h"

#include "testlib/test_program.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Pilotlamp::NtpMessageTests {

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

/// An answer of a time server whose clock is `offsetMs` ahead of one that sent and received at noon.
QByteArray ntpBytes(int first, int stratum, qint64 offsetMs)
{
    QByteArray bytes(48, '\0');
    bytes[0] = char(first);
    bytes[1] = char(stratum);
    qToBigEndian(quint64(77), bytes.data() + 24);
    for (const int at : {32, 40}) {
        const qint64 ms = Noon.toMSecsSinceEpoch() + offsetMs;
        qToBigEndian(quint32(ms / 1000 + 2'208'988'800), bytes.data() + at);
        qToBigEndian(quint32((ms % 1000) * 4'294'967'296 / 1000), bytes.data() + at + 4);
    }
    return bytes;
}

} // namespace

/// Answers of time servers.
class NtpMessageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTimeServerIsSynchronisedOrNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isAnswer");
        QTest::addColumn<bool>("isSynchronised");
        QTest::newRow("in step") << ntpBytes(0x24, 2, 0) << true << true;
        QTest::newRow("the last stratum") << ntpBytes(0x24, 15, 0) << true << true;
        QTest::newRow("no stratum") << ntpBytes(0x24, 16, 0) << true << false;
        QTest::newRow("a message") << ntpBytes(0x24, 0, 0) << true << false;
        QTest::newRow("alarm") << ntpBytes(0xe4, 2, 0) << true << false;
        QTest::newRow("a leap second is no alarm") << ntpBytes(0x64, 2, 0) << true << true;
        QTest::newRow("a client") << ntpBytes(0x23, 2, 0) << false << false;
        QTest::newRow("too short") << ntpBytes(0x24, 2, 0).first(47) << false << false;
        QTest::newRow("longer") << ntpBytes(0x24, 2, 0) + "more" << true << true;
        QTest::newRow("no time heard")
            << ntpBytes(0x24, 2, 0).replace(32, 8, QByteArray(8, '\0')) << true << false;
        QTest::newRow("no time said")
            << ntpBytes(0x24, 2, 0).replace(40, 8, QByteArray(8, '\0')) << true << false;
        QTest::newRow("another question") << ntpBytes(0x24, 2, 0).replace(31, 1, "x") << false << false;
    }

    void aTimeServerIsSynchronisedOrNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isAnswer);
        const qint64 now = Noon.toMSecsSinceEpoch();
        const auto answer = ntpAnswerOf(bytes, 77, now, now);
        QCOMPARE(answer.has_value(), isAnswer);
        if (answer)
            QTEST(answer->isSynchronised, "isSynchronised");
    }

    /// The count of seconds begins anew in 2036: its upper half is before, its lower half behind.
    void theEraIsTheOneThatIsNear()
    {
        const auto offset = [](quint32 seconds) {
            QByteArray bytes = ntpBytes(0x24, 2, 0);
            for (const int at : {32, 40})
                qToBigEndian(seconds, bytes.data() + at);
            const qint64 now = Noon.toMSecsSinceEpoch();
            return ntpAnswerOf(bytes, 77, now, now).value_or(NtpAnswer()).offsetMs;
        };
        QVERIFY(offset(0x80000000U) < 0); // 1968
        QVERIFY(offset(0x7fffffffU) > 0); // 2104
    }

    void anOffsetIsReadAtAGlance_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"+0 ms"_s;
        QTest::newRow("ahead") << qint64(999) << u"+999 ms"_s;
        QTest::newRow("a second") << qint64(1000) << u"+1.0 s"_s;
        QTest::newRow("behind") << qint64(-40) << u"−40 ms"_s;
    }

    void anOffsetIsReadAtAGlance()
    {
        QFETCH(qint64, offset);
        QFETCH(QString, text);
        NtpAnswer answer{true, 2, {}, offset};
        const Reading reading = judgeNtp(answer, {}, Check{u"ntp"_s, u"h"_s}, Noon);
        QVERIFY2(reading.reason.contains(u"offset "_s + text + u','), qPrintable(reading.reason));
        QCOMPARE(reading.status, Status::Online);
    }
};

PILOTLAMP_TEST(NtpMessageTest, Testing::NoApplication);

} // namespace Pilotlamp::NtpMessageTests

#include "tst_ntp_message.moc"
