// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "store/memory.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::BackLifeTests {

/// "Tell me when it's back", asked for before a restart: told, its page opened, a text copied, a command run,
/// and all of it once.
class BackLifeTest : public QObject {
    Q_OBJECT

private:
    Lamp m_lamp;

    QByteArray ran() const
    {
        QFile file(m_lamp.path(u"ran"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray remembered() const
    {
        Database database(Database::pathFor(m_lamp.path(u"config.json"_s)), Database::Access::ReadOnly);
        return QJsonDocument::fromJson(Memory(database).loadState(u"desk"_s))[u"awaited"_s]
                   .toArray()
                   .isEmpty()
            ? "nobody"
            : "somebody";
    }

private Q_SLOTS:
    void whatWasAskedForBeforeTheRestart()
    {
        m_lamp.setService(false);
        const QJsonObject hook{
            {u"on"_s, QJsonArray{u"back"_s}},
            {u"shell"_s, true},
            {u"command"_s,
             QJsonArray{u"echo \"$PILOTLAMP_EVENT $PILOTLAMP_NAME\" >> '%1'"_s.arg(m_lamp.path(u"ran"_s))}}};
        m_lamp.configure({m_lamp.pageCheck()},
                         {{u"openWhenBack"_s, true},
                          {u"copyWhenBack"_s, u"Try that again"_s},
                          {u"hooks"_s, QJsonArray{hook}}});
        {
            Database database(Database::pathFor(m_lamp.path(u"config.json"_s)));
            QVERIFY(Memory(database).saveState(u"desk"_s, R"({"awaited":["shop"]})"));
        }
        QCOMPARE(remembered(), QByteArray("somebody"));
        QVERIFY(m_lamp.start());
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, Confirmed);
        QCOMPARE(m_lamp.opened(), QByteArray());
        QCOMPARE(ran(), QByteArray());

        m_lamp.setService(true);
        QTRY_COMPARE_WITH_TIMEOUT(m_lamp.opened(), QByteArray("http://127.0.0.1/open-me"), Confirmed);
        QTRY_COMPARE(ran(), QByteArray("back Corner Shop\n"));
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"Try that again"_s);
        QTRY_COMPARE(shownPopups(), 1);
        QTRY_COMPARE(remembered(), QByteArray("nobody"));
    }

    void isNotToldASecondTime()
    {
        QVERIFY(m_lamp.end());
        QVERIFY(QFile::remove(m_lamp.path(u"opened"_s)));
        m_lamp.setService(false);
        QVERIFY(m_lamp.start());
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp.shownText().startsWith("offline"_L1), Confirmed);
        m_lamp.setService(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp.shownText().startsWith("online"_L1), Confirmed);
        QVERIFY(!QTest::qWaitFor([this] { return !m_lamp.opened().isEmpty(); }, 4000));
        QCOMPARE(ran(), QByteArray("back Corner Shop\n"));
        QVERIFY(m_lamp.end());
    }
};

PILOTLAMP_TEST(BackLifeTest, QApplication);

} // namespace Pilotlamp::BackLifeTests

#include "tst_back_life.moc"
