// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edge.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::EdgeTests {

/// Which network stands in front of a service.
class EdgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void networksAreKnownByTheirRanges()
    {
        QCOMPARE(edgeOfPeer(u"104.16.0.0"_s), u"cloudflare"_s);
        QCOMPARE(edgeOfPeer(u"104.23.255.255"_s), u"cloudflare"_s);
        QCOMPARE(edgeOfPeer(u"104.15.255.255"_s), QString());
        QCOMPARE(edgeOfPeer(u"104.28.0.0"_s), QString());
        QCOMPARE(edgeOfPeer(u"2606:4700::1"_s), u"cloudflare"_s);
        QCOMPARE(edgeOfPeer(u"2606:4701::1"_s), QString());
        // The first half of an IPv6 address is not an IPv4 one, nor the other way round: 2606:4700
        // is 38.6.71.0.
        QCOMPARE(edgeOfPeer(u"38.6.71.0"_s), QString());
        QCOMPARE(edgeOfPeer(u"6810:0::1"_s), QString());
        for (const QString &none : {u""_s, u"1.2.3"_s, u"104.16.0.256"_s, u"104.16.0.x"_s, u"fastly.net"_s,
                                    u"notfastly.net"_s, u"x.fastly.net.example"_s})
            QCOMPARE(edgeOfPeer(none), QString());
        QCOMPARE(edgeOfPeer(u"X.Global.Fastly.net."_s), u"fastly"_s);
        Response response;
        response.headers = {{"Server", "nginx"}, {"X-Served-By", "cache-fra-1"}};
        QCOMPARE(edgeOf(response), u"fastly"_s);
        response.headers = {{"X-Served-By", "me"}, {"CF-Ray", ""}};
        QCOMPARE(edgeOf(response), QString());
        response.peers = {u"10.0.0.1"_s, u"151.101.1.1"_s};
        QCOMPARE(edgeOf(response), edgeOfPeer(u"151.101.1.1"_s));
    }
};

PILOTLAMP_TEST(EdgeTest, Testing::NoApplication);

} // namespace Pilotlamp::EdgeTests

#include "tst_edge.moc"
