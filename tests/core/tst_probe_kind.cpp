// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe_kind.h"

#include "core/command_line.h"
#include "core/kind_options.h"
#include "core/probe_facts.h"
#include "testlib/test_program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ProbeKindTests {

/// What each kind of probe needs.
class ProbeKindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void socketsHaveTheirScheme()
    {
        const auto problem = [](const QString &url) {
            return webSocketProblem(Check{u"websocket"_s, url});
        };
        for (const QString &good : {u"ws://h/x"_s, u"wss://h"_s})
            QVERIFY2(problem(good).isEmpty(), qPrintable(good));
        for (const QString &bad :
             {u"https://h/"_s, u"h"_s, u"wss://"_s, u"ws:///x"_s, u"wss://h:x/"_s, QString()})
            QVERIFY2(!problem(bad).isEmpty(), qPrintable(bad));
    }

    void aCommandNeedsNoAddress()
    {
        Check check{.kind = u"command"_s};
        QVERIFY(!commandProblem(check).isEmpty());
        check.options.insert(u"command"_s, QJsonArray{u"true"_s});
        QCOMPARE(commandProblem(check), QString());
        check.options.insert(u"url"_s, u"h"_s);
        QVERIFY(commandProblem(check).contains(u"“url”"_s));
        check.options.remove(u"command"_s);
        QVERIFY(!commandProblem(check).contains(u"“url”"_s));
    }

    void aUnitIsOfThisComputer()
    {
        QCOMPARE(reachOf(Check{u"systemd"_s, u"nginx.service"_s}), Reach::Loopback);
        QCOMPARE(reachOf(Check{u"http"_s, u"https://example.org"_s}), Reach::Public);
        QCOMPARE(reachOf(Check{u"nonsense"_s, u"https://example.org"_s}), Reach::Public);
    }
};

PILOTLAMP_TEST(ProbeKindTest, Testing::NoApplication);

} // namespace Pilotlamp::ProbeKindTests

#include "tst_probe_kind.moc"
