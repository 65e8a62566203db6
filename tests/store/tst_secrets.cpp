// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/secrets.h"

#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <optional>

using namespace Qt::StringLiterals;

namespace Pilotlamp::SecretsTests {

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

    SecretState stateOf(const QString &name)
    {
        std::optional<SecretState> answer;
        m_secrets.state(name, this, [&answer](SecretState state) { answer = state; });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15'000);
        }();
        return answer.value_or(SecretState::Absent);
    }

    QString store(const QString &name, const QString &secret, SecretPlace place, bool replace = false)
    {
        std::optional<QString> answer;
        m_secrets.store(name, secret, place, replace, this,
                        [&answer](const QString &problem) { answer = problem; });
        [&] {
            QVERIFY(!answer.has_value());
            QTRY_VERIFY_WITH_TIMEOUT(answer.has_value(), 15'000);
        }();
        return answer.value_or(u"no answer"_s);
    }

private Q_SLOTS:
    void init() { m_secrets.setFile(SecretFile(m_dir.filePath(u"secrets.json"_s))); }

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

    void storedHereAndNotOverwrittenUnasked()
    {
        QVERIFY(stateOf(u"mail"_s) == SecretState::Absent);
        QCOMPARE(store(u"mail"_s, u"first ä"_s, SecretPlace::Keyring), QString());
        QVERIFY(stateOf(u"mail"_s) == SecretState::Present);
        QCOMPARE(found(u"mail"_s).value_or({}), u"first ä"_s);
        QVERIFY(store(u"mail"_s, u"second"_s, SecretPlace::Keyring).contains(u"already"_s));
        QCOMPARE(found(u"mail"_s).value_or({}), u"first ä"_s);
        QCOMPARE(store(u"mail"_s, u"second"_s, SecretPlace::Keyring, true), QString());
        QCOMPARE(found(u"mail"_s).value_or({}), u"second"_s);
        QVERIFY(!QFile::exists(m_dir.filePath(u"secrets.json"_s)));
    }

    void whatCannotBeSentIsNotStored()
    {
        QVERIFY(!store(u"mail"_s, u"two\nlines"_s, SecretPlace::Keyring, true).isEmpty());
        QVERIFY(!store(u"mail"_s, {}, SecretPlace::Keyring, true).isEmpty());
        QVERIFY(!store({}, u"x"_s, SecretPlace::Keyring, true).isEmpty());
        QCOMPARE(found(u"mail"_s).value_or({}), u"second"_s);
    }

    void lockedKeyringIsNotTakenForEmpty()
    {
        const Testing::Ran locked = Testing::run(
            u"gdbus"_s,
            {u"call"_s, u"--session"_s, u"--dest"_s, u"org.freedesktop.secrets"_s, u"--object-path"_s,
             u"/org/freedesktop/secrets"_s, u"--method"_s, u"org.freedesktop.Secret.Service.Lock"_s,
             u"[objectpath '/org/freedesktop/secrets/collection/login']"_s});
        QVERIFY2(locked.exitCode == 0, qPrintable(locked.err));
        QVERIFY(stateOf(u"mail"_s) == SecretState::Locked);
        QVERIFY(stateOf(u"never stored"_s) == SecretState::Locked);
        for (const bool replace : {false, true})
            QVERIFY(store(u"mail"_s, u"third"_s, SecretPlace::Keyring, replace).contains(u"locked"_s));
        QCOMPARE(Testing::control({u"restart"_s, u"keyring"_s}).exitCode, 0); // unlocked again
        QTRY_VERIFY(stateOf(u"mail"_s) == SecretState::Present);
        QCOMPARE(
            Testing::run(u"secret-tool"_s, {u"lookup"_s, u"server"_s, u"pilotlamp"_s, u"user"_s, u"mail"_s})
                .out,
            u"second"_s);
        QCOMPARE(found(u"mail"_s).value_or({}), u"second"_s); // also by who knew the keyring before
    }

    void nobodyIsNotifiedWhenTheCheckIsOver()
    {
        bool notified = false;
        auto reading = std::make_unique<QObject>();
        m_secrets.find(u"shop"_s, reading.get(), [&notified](const Result<QString> &) { notified = true; });
        reading.reset();
        found(u"never stored"_s);
        QVERIFY(!notified);
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
        QVERIFY(stateOf(u"shop"_s) == SecretState::NoKeyring);
        QVERIFY(store(u"shop"_s, u"x"_s, SecretPlace::Keyring, true).contains(u"No keyring"_s));
    }

    void chosenFileIsForItsOwnerAlone()
    {
        QCOMPARE(store(u"shop"_s, u"öpen sesame"_s, SecretPlace::File), QString());
        QCOMPARE(found(u"shop"_s).value_or({}), u"öpen sesame"_s);
        QVERIFY(stateOf(u"shop"_s) == SecretState::Present);
        QFile file(m_dir.filePath(u"secrets.json"_s));
        QCOMPARE(int(file.permissions()
                     & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)),
                 0);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("sesame"));
        QVERIFY(file.setPermissions(file.permissions() | QFile::ReadOther));
        const Result<QString> refused = found(u"shop"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"chmod 600"_s), qPrintable(refused.error().text));
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void askedOnceASession()
    {
        QCOMPARE(store(u"shop"_s, u"for now"_s, SecretPlace::Session), QString());
        QCOMPARE(found(u"shop"_s).value_or({}), u"for now"_s);
        Secrets next; // the next start
        next.setFile(SecretFile(m_dir.filePath(u"secrets.json"_s)));
        QSignalSpy wanted(&next, &Secrets::wanted);
        int answers = 0;
        for (int i = 0; i < 2; ++i)
            next.find(u"shop"_s, this, [&](const Result<QString> &secret) { answers += secret ? 100 : 1; });
        QTRY_COMPARE(answers, 2);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"shop"_s);
    }

private:
    QTemporaryDir m_dir;
    Secrets m_secrets;
};

PILOTLAMP_TEST(SecretsTest, QCoreApplication);

} // namespace Pilotlamp::SecretsTests

#include "tst_secrets.moc"
