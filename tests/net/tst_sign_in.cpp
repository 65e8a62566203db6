// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "net/action_client.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "providers/kind.h"
#include "testlib/loopback_server.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::SignInTests {

class SignInTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A sign-in in front of a server: nothing is known, and it is ours to mend.
    void signInPages_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("elsewhere"); // another host has the page
        QTest::addColumn<bool>("ours");
        const QByteArray form = "<html><form><input type='password'></form></html>";
        const QByteArray button = "<!DOCTYPE html><html><a href='/start'>Sign in with Example</a></html>";
        const QByteArray hidden = "<html><form method='post'><input name='SAMLRequest'></form></html>";
        const QByteArray bare = "<html><div id='root'></div></html>";
        for (const auto &kind :
             {u"icinga2"_s, u"nagios"_s, u"zabbix"_s, u"checkmk"_s, u"prometheus"_s, u"alertmanager"_s}) {
            const auto row = [&kind](const char *name, int code, const QByteArray &body, bool elsewhere,
                                     bool ours) {
                QTest::addRow("%s: %s", qPrintable(kind), name) << kind << code << body << elsewhere << ours;
            };
            row("form", 200, form, false, true);
            row("button", 200, button, false, true);
            row("posted by script", 200, hidden, false, true);
            row("led elsewhere", 200, bare, true, true);
            row("form there", 200, form, true, true);
            row("401 with a form", 401, form, false, true);
            row("401 with nothing", 401, {}, false, true);
            row("403", 403, "<html>Forbidden</html>", false, true);
            row("another page", 200, "<html>It works</html>", false, false);
            row("404", 404, "<html>Not here</html>", false, false);
            row("502", 502, form, false, false);
        }
    }
    void signInPages()
    {
        QFETCH(QString, kind);
        QFETCH(int, code);
        QFETCH(QByteArray, body);
        QFETCH(bool, elsewhere);
        QFETCH(bool, ours);
        LoopbackServer server;
        LoopbackServer other;
        other.play(u"/start"_s, {.status = code, .body = body});
        const Check check{.kind = kind, .url = server.url(u"/"_s).toString()};
        const QByteArray there = other.url(u"/start"_s, u"localhost"_s).toString().toUtf8();
        const QList<Questions> plans = requestPlans(*kindOf(kind), check).value();
        for (const Question &question : plans.last() + plans.first()) {
            const QString path = question.url.path()
                + (question.url.hasQuery() ? u'?' + question.url.query(QUrl::FullyEncoded) : QString());
            server.play(path, elsewhere ? redirect(302, there) : Script{.status = code, .body = body});
        }
        Fetcher fetcher;
        Prober prober(fetcher);
        const Reading reading = probedBy(prober, check);
        QCOMPARE(reading.status, Status::Unknown);
        QVERIFY2((reading.whose == Whose::You) == ours, qPrintable(reading.reason));
        if (ours && code == 200)
            QVERIFY2(reading.reason.contains(u"sign in again"_s), qPrintable(reading.reason));
    }

    /// What a browser's session holds is sent beside the server's own cookie.
    void aPastedCookieSignsIn()
    {
        LoopbackServer server;
        const QString path = u"/cgi-bin/cmd.cgi"_s;
        server.play(path, {.body = "Your command request was successfully submitted"});
        Fetcher fetcher;
        ActionClient client(fetcher);
        client.setSecrets([](const QString &, QObject *context, const auto &found) {
            QMetaObject::invokeMethod(
                context, [found] { found(u"session=1; user=me"_s); }, Qt::QueuedConnection);
        });
        const QJsonObject auth{
            {"type"_L1, u"header"_s}, {"header"_L1, u"Cookie"_s}, {"secret"_L1, u"session"_s}};
        QStringList said;
        client.act(
            {.kind = u"nagios"_s,
             .url = server.url(u"/"_s).toString(),
             .timeoutSeconds = 2,
             .options = {{"auth"_L1, auth}}},
            {.component = {.id = u"web"_s, .name = u"web"_s}, .comment = u"known"_s}, this,
            [&said](const Result<QString> &result) { said.append(result ? *result : result.error().text); });
        QTRY_COMPARE(said, QStringList{u"“web” is acknowledged"_s});
        QCOMPARE(server.lastHeader(path, "Cookie"), "session=1; user=me; NagFormId=7e57ab1e");
    }
};

PILOTLAMP_TEST(SignInTest, QCoreApplication);

} // namespace Pilotlamp::SignInTests

#include "tst_sign_in.moc"
