// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address.h"
#include "core/service.h"

#include "testlib/test_program.h"

namespace Pilotlamp::ServiceTests {

class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachFollowsTheHost_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("reach");
        const auto row = [](const char *target, Reach reach) {
            QTest::newRow(target) << QString::fromLatin1(target) << static_cast<int>(reach);
        };
        row("http://127.0.0.1:8080/x", Reach::Loopback);
        row("http://127.9.8.7/", Reach::Loopback);
        row("https://localhost/", Reach::Loopback);
        row("http://a.localhost:1/", Reach::Loopback);
        row("http://[::1]:80/", Reach::Loopback);
        row("127.0.0.1:22", Reach::Loopback);
        row("http://localhost.:80/", Reach::Loopback);
        row("a.localhost.", Reach::Loopback);
        row("http://[0:0:0:0:0:0:0:1]/", Reach::Loopback);
        row("http://[::ffff:127.0.0.1]/", Reach::Loopback);
        row("::ffff:7f00:1", Reach::Loopback);
        row("127.1:22", Reach::Loopback);
        row("0x7f000001", Reach::Loopback);
        row("http://2130706433/", Reach::Loopback);
        row("0.0.0.0:80", Reach::Loopback);
        row("[::]:80", Reach::Loopback);
        row("::ffff:10.0.0.1", Reach::Private);
        row("10.1:22", Reach::Private);
        row("fe80::1%eth0", Reach::Private);
        row("::ffff:8.8.8.8", Reach::Public);
        row("chatgpt.com.", Reach::Public);
        row("http://10.1.2.3/", Reach::Private);
        row("http://172.16.0.1/", Reach::Private);
        row("http://172.32.0.1/", Reach::Public);
        row("http://192.168.1.1/", Reach::Private);
        row("http://169.254.1.1/", Reach::Private);
        row("http://[fe80::1]/", Reach::Private);
        row("http://[fd12::1]/", Reach::Private);
        row("http://[2001:db8::1]/", Reach::Public);
        row("https://nas/", Reach::Private);
        row("https://printer.local/", Reach::Private);
        row("https://chatgpt.com/", Reach::Public);
        row("https://10.example.com/", Reach::Public);
        row("1.1.1.1", Reach::Public);
        row("999.1.1.1", Reach::Public);
        row("1.2.3.256", Reach::Public);
        row("1.2.x.4", Reach::Public);
        row("172.15.255.255", Reach::Public);
        row("172.31.255.255", Reach::Private);
        row("173.16.0.1", Reach::Public);
        row("192.167.0.1", Reach::Public);
        row("193.168.0.1", Reach::Public);
        row("169.253.0.1", Reach::Public);
        row("170.254.0.1", Reach::Public);
        row("100.63.255.255", Reach::Public);
        row("100.64.0.0", Reach::Private);
        row("100.127.255.255", Reach::Private);
        row("100.128.0.0", Reach::Public);
        row("101.64.0.0", Reach::Public);
        row("0.0.0.1", Reach::Public);
        row("unix:/run/x.sock", Reach::Loopback);
        row("/usr/lib/nagios/plugins/check_load", Reach::Loopback);
        row("check_ssh 10.0.0.1", Reach::Private);
        row("http://[fec0::1]/", Reach::Public);
        row("host.internal", Reach::Private);
        row("nas.local.", Reach::Private);
        row("10.0.0.1.", Reach::Private);
        row("10.0.0.com", Reach::Public); // a name, not an address
    }

    void reachFollowsTheHost()
    {
        QFETCH(QString, target);
        QFETCH(int, reach);
        QCOMPARE(static_cast<int>(reachOf(target)), reach);
    }

    void portsHaveTheirRange()
    {
        for (const char *bad : {"h:0", "https://h:65536/x", "[::1]:0", "u:p@h:99999999999"})
            QVERIFY2(hasBadPort(QString::fromLatin1(bad)), bad);
        for (const char *fine : {"h", "h:1", "https://h:65535/x", "::1", "[::1]:22", "h:port"})
            QVERIFY2(!hasBadPort(QString::fromLatin1(fine)), fine);
    }

    void numbersAreAddressesOnlyInTheirRange()
    {
        for (const char *bad :
             {"300.1.1.1", "https://1.2.3.256/x", "1.2.3.4.5:22", "http://u:p@1.2.3.999:1/"})
            QVERIFY2(hasBadIpv4(QString::fromLatin1(bad)), bad);
        for (const char *fine :
             {"255.1.1.1", "https://127.0.0.1:80/", "1.2.3", "300.1.1.example", "10.1.1.300.com"})
            QVERIFY2(!hasBadIpv4(QString::fromLatin1(fine)), fine);
    }

    void aLoginIsNotShown()
    {
        QCOMPARE(withoutLogin(u"https://me:s@cret@h.example:1/a@b?x=c@d"_s),
                 u"https://h.example:1/a@b?x=c@d"_s);
        QCOMPARE(withoutLogin(u"https://token@h.example"_s), u"https://h.example"_s);
        QCOMPARE(withoutLogin(u"me:secret@h.example:22"_s), u"h.example:22"_s);
        for (const char *fine : {"https://h.example/a@b", "h.example:22", "foo@bar.service", "https://h?a@b",
                                 "[::1]:22", "check_http -u a:b@c"})
            QVERIFY2(!hasLogin(QString::fromLatin1(fine)), fine);
    }

    /// What answers on the cable alone, and where clouds keep their secrets.
    void linkLocalIsKnown()
    {
        for (const char *local :
             {"http://169.254.169.254/x", "169.254.0.0:80", "http://[fe80::1]/", "http://[febf::1]/",
              "http://[fd00:ec2::254]/", "http://[fd20:ce::254]/", "http://[64:ff9b::169.254.169.254]/",
              "http://100.100.100.200/", "168.63.129.16:80", "http://192.0.0.192/", "224.0.0.1:80",
              "[ff02::1]:80", "255.255.255.255", "fe80::1%eth0", "http://metadata/",
              "http://metadata.google.internal/"})
            QVERIFY2(isLinkLocal(QString::fromLatin1(local)), local);
        for (const char *other :
             {"http://169.253.1.1/", "http://170.254.1.1/", "http://[fd00::1]/", "http://[fec0::1]/",
              "http://metadatas/", "http://10.0.0.1/", "http://100.100.100.201/", "225.0.0.1:80",
              "[ff05::1]:80", "http://[64:ff9b::8.8.8.8]/", "http://168.63.129.17/",
              "https://example.org/metadata"})
            QVERIFY2(!isLinkLocal(QString::fromLatin1(other)), other);
    }
};

PILOTLAMP_TEST(ServiceTest, Testing::NoApplication);

} // namespace Pilotlamp::ServiceTests

#include "tst_service.moc"
