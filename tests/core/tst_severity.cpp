// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/severity.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::SeverityTests {

/// The scales of monitoring servers.
class SeverityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScaleIsKnown()
    {
        for (const char *kind : {"icinga2", "icingadb", "nagios", "livestatus", "checkmk"})
            QVERIFY2(severityRank(QString::fromLatin1(kind), u"Critical"_s) == 4, kind);
        for (const char *kind : {"alertmanager", "prometheus", "grafana"})
            QVERIFY2(severityRank(QString::fromLatin1(kind), u"P1"_s) == 4, kind);
        QCOMPARE(severityRank(u"zabbix"_s, u"disaster"_s), 5);
        QCOMPARE(severityRank(u"healthchecks"_s, u"down"_s), 2);
        QCOMPARE(severityRank(u"statuspage"_s, u"down"_s), -1);
    }
};

PILOTLAMP_TEST(SeverityTest, Testing::NoApplication);

} // namespace Pilotlamp::SeverityTests

#include "tst_severity.moc"
