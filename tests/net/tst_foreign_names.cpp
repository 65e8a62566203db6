// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"
#include "testlib/private_network.h"
#include "testlib/test_program.h"

#include <QCoreApplication>

#include <optional>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ForeignNamesTests {

/// Names in somebody else's list that lead to this computer's own link, where clouds keep their metadata.
class ForeignNamesTest : public QObject {
    Q_OBJECT

public:
    /// Namespaces are entered before the first thread starts.
    static void initMain() { PrivateNetwork::enter(); }

private:
    std::unique_ptr<NameServer> m_names;

    static Reading answerTo(const Check &check)
    {
        Fetcher fetcher;
        Prober prober(fetcher);
        std::optional<Reading> reading;
        connect(&prober, &Prober::answered, &prober,
                [&](const CheckId &, const Reading &answered) { reading = answered; });
        prober.probe({u"s"_s, 0}, check);
        const bool isAnswered = QTest::qWaitFor([&] { return reading.has_value(); }, 20'000);
        return isAnswered ? *reading : Reading{};
    }

private Q_SLOTS:
    void init()
    {
        if (!PrivateNetwork::problem().isEmpty())
            QSKIP(qPrintable(PrivateNetwork::problem()));
        m_names = std::make_unique<NameServer>();
        QVERIFY(m_names->listen(PrivateNetwork::ipv4(PrivateNetwork::NameServerAt)));
        m_names->set(u"meta.example"_s, {QHostAddress(u"169.254.169.254"_s)});
    }

    void cleanup() { m_names.reset(); }

    void isNotContacted_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("url");
        const auto row = [](const char *kind, const char *url) {
            QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(url);
        };
        row("http", "http://meta.example/latest");
        row("tcp", "meta.example:80");
        row("tls", "meta.example:443");
        row("ssh", "meta.example:22");
        row("ntp", "meta.example");
        row("ping", "meta.example");
        row("statuspage", "http://meta.example/");
        row("livestatus", "tcp://meta.example:6557");
    }

    void isNotContacted()
    {
        QFETCH(QString, kind);
        QFETCH(QString, url);
        Check check{.kind = kind, .url = url, .timeoutSeconds = 2};
        check.isForeign = true;
        const Reading refused = answerTo(check);
        QCOMPARE(refused.status, Status::Unknown);
        QCOMPARE(refused.error.kind, Error::Kind::Ours);
        QVERIFY2(refused.reason.contains(u"own link, which a shared list may not name"_s),
                 qPrintable(refused.reason));
        // The user may name whom the user likes.
        check.isForeign = false;
        const Reading own = answerTo(check);
        QVERIFY2(!own.reason.contains(u"own link"_s), qPrintable(own.reason));
    }

    void aNameThatLeadsToSomewhereElseTooIsContactedThere()
    {
        LoopbackServer server;
        server.close();
        QVERIFY(server.listen(PrivateNetwork::ipv4(10), 80));
        server.play(u"/"_s, {});
        m_names->set(u"both.example"_s, {QHostAddress(u"169.254.169.254"_s), PrivateNetwork::ipv4(10)});
        Check check{.kind = u"http"_s, .url = u"http://both.example/"_s, .timeoutSeconds = 5};
        check.isForeign = true;
        const Reading reading = answerTo(check);
        QVERIFY2(reading.status == Status::Online, qPrintable(reading.reason));
    }
};

PILOTLAMP_TEST(ForeignNamesTest, QCoreApplication);

} // namespace Pilotlamp::ForeignNamesTests

#include "tst_foreign_names.moc"
