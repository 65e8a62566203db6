// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secrets.h"

#include <QProcess>
#include <QTest>

#include <optional>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

/// Secrets from a real keyring.
class SecretsTest : public QObject {
    Q_OBJECT

private:
    Result<QString> found(const QString &name)
    {
        std::optional<Result<QString>> answer;
        m_secrets.find(name, this, [&answer](const Result<QString> &secret) { answer = secret; });
        const bool isLater = !answer.has_value();
        [&] {
            QVERIFY(isLater);
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15'000);
        }();
        return answer.value_or(Error{});
    }

private Q_SLOTS:
    void whatWasStoredIsFound()
    {
        QProcess store;
        store.start(u"secret-tool"_s,
                    {u"store"_s, u"--label=Pilotlamp"_s, u"server"_s, u"pilotlamp"_s, u"user"_s, u"shop"_s,
                     u"type"_s, u"plaintext"_s});
        QVERIFY(store.waitForStarted());
        store.write("öpen sesame");
        store.closeWriteChannel();
        QVERIFY(store.waitForFinished() && store.exitCode() == 0);
        const Result<QString> secret = found(u"shop"_s);
        QVERIFY2(secret.has_value(), secret ? "" : qPrintable(secret.error().text));
        QCOMPARE(*secret, u"öpen sesame"_s);
    }

    void whatIsNotThereIsAnErrorWithARemedy()
    {
        const Result<QString> secret = found(u"never stored"_s);
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::Storage);
        QVERIFY2(secret.error().text.contains(u"secret-tool store"_s), qPrintable(secret.error().text));
    }

    void nobodyIsToldWhenTheLookIsOver()
    {
        bool told = false;
        auto look = std::make_unique<QObject>();
        m_secrets.find(u"shop"_s, look.get(), [&told](const Result<QString> &) { told = true; });
        look.reset();
        found(u"never stored"_s);
        QVERIFY(!told);
    }

    void withoutAKeyringTheRemedyIsNamed()
    {
        QProcess stop;
        stop.start(qEnvironmentVariable("SESSION_CTL"), {u"stop"_s, u"keyring"_s});
        QVERIFY(stop.waitForFinished() && stop.exitCode() == 0);
        const Result<QString> secret = found(u"shop"_s);
        QVERIFY(!secret);
        QCOMPARE(secret.error().kind, Error::Kind::Storage);
        QVERIFY2(secret.error().text.contains(u"keyring"_s), qPrintable(secret.error().text));
    }

private:
    Secrets m_secrets;
};

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"
