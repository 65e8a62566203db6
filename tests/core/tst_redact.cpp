// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/redact.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::RedactTests {

/// What a report leaves out.
class RedactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesShowNoSecret()
    {
        Service service;
        service.checks = {Check{u"http"_s, u"https://nas.lan/"_s}};
        const Redactor open(service, false);
        QCOMPARE(open.address(u"https://u:p@nas.lan/a?k=1#f"_s), u"https://nas.lan/a"_s);
        QCOMPARE(open.address(u"u:p@nas.lan:80?k=1#f"_s), u"nas.lan:80"_s);
        QCOMPARE(open.address(u"file:/x?k=1"_s), u"file:/x"_s);
        const Redactor closed(service, true);
        QCOMPARE(closed.address(u"https://nas.lan/a"_s), u"https://private-host-1/a"_s);
        QCOMPARE(closed.text(u"10.0.0.1 and 8.8.8.8 and 10.0.0.2"_s),
                 u"private-address and 8.8.8.8 and private-address"_s);
    }
};

PILOTLAMP_TEST(RedactTest, Testing::NoApplication);

} // namespace Pilotlamp::RedactTests

#include "tst_redact.moc"
