// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/status_publisher.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTimeZone>

#include <functional>

using namespace Qt::StringLiterals;

namespace Pilotlamp::StatusPublisherTests {

/// The file that other programs read: when it is written, and when it is left alone.
class StatusPublisherTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_path = m_folder.filePath(u"status.json"_s);
    QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};

    QJsonObject written() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    StatusPublisher publisher(const QString &path, std::chrono::milliseconds every = std::chrono::hours(1))
    {
        return StatusPublisher(
            path, [this] { return m_now; }, every);
    }
    static QList<ServiceRow> rows(Status status)
    {
        ServiceRow row;
        row.service.id = u"shop"_s;
        row.service.name = u"Corner Shop"_s;
        row.verdict.status = status;
        return {row};
    }
    static void show(StatusPublisher &publisher, Status status)
    {
        const QList<ServiceRow> shown = rows(status);
        publisher.publish(shown, overviewOf(shown));
    }

private Q_SLOTS:
    void aChangeIsWrittenAtOnce()
    {
        StatusPublisher file = publisher(m_path);
        QVERIFY(!QFile::exists(m_path));
        QVERIFY(file.isDue());
        show(file, Status::Online);
        QCOMPARE(written().value("status"_L1).toString(), u"online"_s);
        m_now = m_now.addSecs(1);
        show(file, Status::Offline);
        QCOMPARE(written().value("status"_L1).toString(), u"offline"_s);
        QCOMPARE(file.problem(), QString());
    }

    /// Each of these alone is a change that somebody waits for.
    void whateverIsSaidOfAServiceIsAChange_data()
    {
        using Change = std::function<void(ServiceRow &)>;
        QTest::addColumn<Change>("change");
        QTest::newRow("which it is") << Change([](ServiceRow &row) { row.service.id = u"mall"_s; });
        QTest::newRow("its name") << Change([](ServiceRow &row) { row.service.name = u"Mall"_s; });
        QTest::newRow("its status") << Change([](ServiceRow &row) { row.verdict.status = Status::Overload; });
        QTest::newRow("whose") << Change([](ServiceRow &row) { row.verdict.whose = Whose::You; });
        QTest::newRow("why") << Change([](ServiceRow &row) { row.verdict.why.code = u"timeout"_s; });
        QTest::newRow("a warning") << Change([](ServiceRow &row) { row.verdict.warning = u"old"_s; });
        QTest::newRow("where one ends and the other begins") << Change([](ServiceRow &row) {
            row.service.id = u"shopC"_s;
            row.service.name = u"orner Shop"_s;
        });
    }
    void whateverIsSaidOfAServiceIsAChange()
    {
        QFETCH(std::function<void(ServiceRow &)>, change);
        StatusPublisher file = publisher(m_path);
        QList<ServiceRow> shown = rows(Status::Online);
        const Overview overview = overviewOf(shown);
        file.publish(shown, overview);
        const QJsonObject first = written();
        m_now = m_now.addSecs(1);
        change(shown[0]);
        file.publish(shown, overview);
        QVERIFY(written() != first);
    }

    void aPauseIsAChange()
    {
        StatusPublisher file = publisher(m_path);
        const QList<ServiceRow> shown = rows(Status::Online);
        file.publish(shown, overviewOf(shown));
        QVERIFY(!written().value("paused"_L1).toBool());
        file.publish(shown, overviewOf(shown, true));
        QVERIFY(written().value("paused"_L1).toBool());
    }

    /// Nothing is published any more, or nobody listens: readers still find it current.
    void itRenewsItself()
    {
        StatusPublisher file = publisher(m_path, std::chrono::milliseconds(1));
        int asked = 0;
        connect(&file, &StatusPublisher::wanted, this, [&] { ++asked; });
        show(file, Status::Online);
        for (int i = 1; i < 3; ++i) {
            m_now = m_now.addSecs(60);
            const QString now = m_now.toUTC().toString(Qt::ISODate);
            QTRY_COMPARE(written().value("at"_L1).toString(), now);
            QVERIFY(asked >= i);
        }
        QCOMPARE(written().value("status"_L1).toString(), u"online"_s);
        // Who asks for the newest gives it.
        connect(&file, &StatusPublisher::wanted, this, [&] { show(file, Status::Offline); });
        QTRY_COMPARE(written().value("status"_L1).toString(), u"offline"_s);
    }

    void withoutChangeItIsWrittenOnceAMinute()
    {
        StatusPublisher file = publisher(m_path);
        show(file, Status::Online);
        const QJsonObject first = written();
        QVERIFY(!file.isDue());
        m_now = m_now.addSecs(49);
        QVERIFY(!file.isDue());
        show(file, Status::Online);
        QCOMPARE(written(), first);
        m_now = m_now.addSecs(1); // the checks of this minute may be a little early
        QVERIFY(file.isDue());
        show(file, Status::Online);
        QVERIFY(written() != first);
    }

    void aClockThatWasSetBackMakesItDue()
    {
        StatusPublisher file = publisher(m_path);
        show(file, Status::Online);
        m_now = m_now.addSecs(-1);
        QVERIFY(file.isDue());
    }

    void anOrderlyEndRemovesItsOwnOnly()
    {
        {
            StatusPublisher file = publisher(m_path);
            show(file, Status::Online);
            QVERIFY(QFile::exists(m_path));
        }
        QVERIFY(!QFile::exists(m_path));
        QFile others(m_path);
        QVERIFY(others.open(QIODevice::WriteOnly));
        others.close();
        {
            const StatusPublisher idle = publisher(m_path); // it has written nothing
        }
        QVERIFY(QFile::remove(m_path));
    }

    void withoutAPathNothingIsDue()
    {
        StatusPublisher none = publisher({});
        show(none, Status::Offline);
        QVERIFY(!none.isDue());
        QCOMPARE(none.problem(), QString());
    }

    void whatCannotBeWrittenIsSaid()
    {
        StatusPublisher file = publisher(m_folder.filePath(u"none/such/status.json"_s));
        QVERIFY(QFile(m_folder.filePath(u"none"_s))
                    .open(QIODevice::WriteOnly)); // a file, where a folder would be
        show(file, Status::Online);
        QVERIFY(!file.problem().isEmpty());
    }
};

PILOTLAMP_TEST(StatusPublisherTest, QCoreApplication);

} // namespace Pilotlamp::StatusPublisherTests

#include "tst_status_publisher.moc"
