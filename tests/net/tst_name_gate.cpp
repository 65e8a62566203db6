// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address.h"
#include "net/name_gate.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::NameGateTests {

/// Names that nobody answers must not starve the others. The resolver is played.
class NameGateTest : public QObject {
    Q_OBJECT

private:
    static QHostInfo info(QHostInfo::HostInfoError error)
    {
        QHostInfo result;
        result.setError(error);
        return result;
    }
    /// Answers a name that the resolver was asked for.
    void answer(const QString &name, QHostInfo::HostInfoError error = QHostInfo::NoError)
    {
        const auto done = m_open.take(name);
        QVERIFY(done);
        done(info(error));
    }
    void ask(const QString &name, bool urgent = false)
    {
        m_gate->ask(
            name, urgent, this, [this, name] { m_begun.append(name); },
            [this, name](const QHostInfo &result) {
                m_done.append({name, result.error()});
            });
    }

private Q_SLOTS:
    void init()
    {
        m_open.clear();
        m_begun.clear();
        m_done.clear();
        m_asked.clear();
        m_gate = std::make_unique<NameGate>(nullptr,
                                            [this](const QString &name, QObject *, NameGate::Done done) {
                                                m_open.insert(name, std::move(done));
                                                m_asked.append(name);
                                            });
    }

    void atMostTenAreUnresolvedAtOnce()
    {
        for (int i = 0; i < 60; ++i)
            ask(u"n%1.test"_s.arg(i));
        QTRY_COMPARE(m_open.size(), NameGate::MostAtOnce);
        for (int i = 0; i < 60; ++i) {
            QVERIFY(m_gate->unresolved() <= NameGate::MostAtOnce);
            answer(u"n%1.test"_s.arg(i));
        }
        QCOMPARE(m_done.size(), 60);
        QCOMPARE(m_gate->unresolved(), 0);
    }

    void oneLookupServesAllThatWait()
    {
        ask(u"same.test"_s);
        ask(u"same.test"_s);
        QTRY_COMPARE(m_begun.size(), 2);
        ask(u"same.test"_s);
        QTRY_COMPARE(m_begun.size(), 3);
        QCOMPARE(m_asked.size(), 1);
        answer(u"same.test"_s);
        QCOMPARE(m_done.size(), 3);
    }

    void namesThatWereSilentWaitBehindTheOthers()
    {
        for (int i = 0; i < 40; ++i)
            ask(u"dead%1.test"_s.arg(i));
        for (int i = 0; i < 40; ++i) {
            QTRY_VERIFY(m_open.contains(u"dead%1.test"_s.arg(i)));
            answer(u"dead%1.test"_s.arg(i), QHostInfo::UnknownError);
        }
        for (int i = 0; i < 40; ++i)
            ask(u"dead%1.test"_s.arg(i));
        for (int i = 0; i < 20; ++i)
            ask(u"well%1.test"_s.arg(i));
        QTRY_COMPARE(m_gate->unresolved(), NameGate::MostAtOnce);
        m_done.clear();
        // No dead name answers any more, and yet every healthy one gets through.
        for (int i = 0; i < 20; ++i) {
            QTRY_VERIFY(m_open.contains(u"well%1.test"_s.arg(i)));
            answer(u"well%1.test"_s.arg(i));
        }
        QCOMPARE(m_done.size(), 20);
        QCOMPARE(m_gate->unresolved(), NameGate::MostSilentAtOnce);
    }

    void namesOfThisComputerAreAskedOfNobody()
    {
        QList<QHostAddress> found;
        for (const QString &name : {u"localhost"_s, u"LOCALHOST."_s, u"a.localhost"_s}) {
            m_gate->ask(
                name, false, this, [this, name] { m_begun.append(name); },
                [&](const QHostInfo &info) { found.append(info.addresses().value(0)); });
        }
        QVERIFY(m_begun.isEmpty());
        QTRY_COMPARE(found, QList<QHostAddress>(3, QHostAddress(QHostAddress::LocalHost)));
        QCOMPARE(m_begun.size(), 3);
        QVERIFY(m_asked.isEmpty());
        QVERIFY(!isLocalName(u"notlocalhost"_s) && !isLocalName(u"localhost.example"_s));
    }

    void aMissingNameIsNoSilence()
    {
        ask(u"missing.test"_s);
        QTRY_VERIFY(m_open.contains(u"missing.test"_s));
        answer(u"missing.test"_s, QHostInfo::HostNotFound);
        for (int i = 0; i < NameGate::MostSilentAtOnce + 2; ++i)
            ask(u"missing.test"_s);
        QTRY_COMPARE(m_gate->unresolved(), 1);
        QCOMPARE(m_done.first().second, QHostInfo::HostNotFound);
    }

    void urgentNamesPassTheFullGate()
    {
        for (int i = 0; i < 30; ++i)
            ask(u"n%1.test"_s.arg(i));
        QTRY_COMPARE(m_gate->unresolved(), NameGate::MostAtOnce);
        ask(u"reference.test"_s, true);
        QTRY_VERIFY(m_open.contains(u"reference.test"_s));
        ask(u"n29.test"_s, true);
        QTRY_VERIFY(m_open.contains(u"n29.test"_s));
        answer(u"n29.test"_s);
        QCOMPARE(m_done.size(), 2);
    }

    void namesNobodyWaitsForAreNotAsked()
    {
        for (int i = 0; i < 10; ++i)
            ask(u"n%1.test"_s.arg(i));
        QTRY_COMPARE(m_gate->unresolved(), 10);
        auto context = std::make_unique<QObject>();
        m_gate->ask(
            u"left.test"_s, false, context.get(), [] {}, [](const QHostInfo &) { QFAIL("called"); });
        context.reset();
        for (int i = 0; i < 10; ++i)
            answer(u"n%1.test"_s.arg(i));
        QCOMPARE(m_gate->unresolved(), 0);
        QVERIFY(!m_asked.contains(u"left.test"_s));
    }

private:
    std::unique_ptr<NameGate> m_gate;
    QHash<QString, NameGate::Done> m_open;
    QStringList m_asked;
    QStringList m_begun;
    QList<std::pair<QString, QHostInfo::HostInfoError>> m_done;
};

PILOTLAMP_TEST(NameGateTest, QCoreApplication);

} // namespace Pilotlamp::NameGateTests

#include "tst_name_gate.moc"
