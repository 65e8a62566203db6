// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe_facts.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::ProbeFactsTests {

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

/// What a probe saw, as a reading.
class ProbeFactsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowIsMoreThanWasAllowed()
    {
        const auto judged = [](int ms, int slowAfterMs) {
            Response response;
            response.timings.totalMs = ms;
            Check check{u"tcp"_s, u"h:1"_s};
            check.slowAfterMs = slowAfterMs;
            return judgeConnection(response, check, u"connected"_s, Noon);
        };
        QCOMPARE(judged(500, 500).status, Status::Online);
        QCOMPARE(judged(500, 500).whose, Whose::None);
        QCOMPARE(judged(501, 500).status, Status::Overload);
        QCOMPARE(judged(501, 500).whose, Whose::Them);
        QCOMPARE(judged(501, 0).status, Status::Online);
        QVERIFY(judged(501, 500).answered);
    }

    void aCertificateIsWarnedOfAsLongBeforeAsWished()
    {
        Response response;
        const auto warning = [&](int days, int left) {
            response.certificate = CertificateFacts{Noon.addDays(left), {}, {}, {}};
            return certificateWarning(response, days, Noon);
        };
        QCOMPARE(warning(14, 15), QString());
        QCOMPARE(warning(14, 14), u"the certificate expires in 14 days"_s);
        QCOMPARE(warning(1, 1), u"the certificate expires in 1 day"_s);
        QCOMPARE(warning(1, 0), u"the certificate expires today"_s);
        QCOMPARE(warning(0, 0), QString()); // never, it was wished
    }
};

PILOTLAMP_TEST(ProbeFactsTest, Testing::NoApplication);

} // namespace Pilotlamp::ProbeFactsTests

#include "tst_probe_facts.moc"
