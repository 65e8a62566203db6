// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/service_model.h"

#include "rows.h"
#include "testlib/test_program.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTextDocument>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::ServiceModelTests {

class ServiceModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreMadeInPlace()
    {
        ServiceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QList<ServiceRow> rows = fiveRows();
        model.setRows(rows);
        QCOMPARE(model.rowCount(), 5);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setRows(rows);
        QCOMPARE(changed.size() + moved.size() + inserted.size() + removed.size(), 0);
        rows[2].verdict.reason = u"better"_s;
        model.setRows(rows);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 2);
        rows.move(4, 0);
        model.setRows(rows);
        QCOMPARE(moved.size(), 1);
        rows.removeAt(3);
        rows.append(row(u"New"_s, Status::Online));
        model.setRows(rows);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(inserted.size(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(model.rowOf(u"new"_s), 4);
        QCOMPARE(model.rowOf(u"no"_s), -1);
    }

    void anyOrderAndNumberIsReached()
    {
        ServiceModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            QList<ServiceRow> rows;
            const int count = random.bounded(8);
            for (int i = 0; i < count; ++i) // the same id may stand twice in a bad config
                rows.append(
                    row(QString(QChar(u'A' + random.bounded(6))), static_cast<Status>(random.bounded(5))));
            model.setRows(rows);
            QCOMPARE(model.rowCount(), count);
            for (int i = 0; i < count; ++i)
                QCOMPARE(model.at(i), rows.at(i));
        }
    }

    void rolesTellTheVerdict()
    {
        ServiceModel model;
        ServiceRow shop = row(u"Shop"_s, Status::Offline, u"refused"_s);
        shop.service.group = u"Mine"_s;
        shop.verdict.warning = u"certificate ends in 5 days"_s;
        shop.verdict.evidence = {Evidence{u"statuspage"_s, {}, true, Status::Online, {}, 900},
                                 Evidence{u"http"_s, {}, false, Status::Offline, {}, 120}};
        model.setRows({shop});
        const QModelIndex index = model.index(0);
        QCOMPARE(index.data().toString(), u"Shop"_s);
        QCOMPARE(index.data(ServiceModel::IdRole).toString(), u"shop"_s);
        QCOMPARE(index.data(ServiceModel::StatusRole).toInt(), static_cast<int>(Status::Offline));
        QCOMPARE(index.data(ServiceModel::StatusTextRole).toString(), u"Offline"_s);
        QCOMPARE(index.data(ServiceModel::WhoseTextRole).toString(), u"It's them"_s);
        QCOMPARE(index.data(ServiceModel::ReasonRole).toString(), u"refused"_s);
        QCOMPARE(index.data(ServiceModel::SinceRole).toDateTime(), shop.verdict.since);
        QCOMPARE(index.data(ServiceModel::CheckedAtRole).toDateTime(), shop.verdict.checkedAt);
        QCOMPARE(index.data(ServiceModel::ResponseMsRole).toInt(), 120);
        QCOMPARE(index.data(Qt::AccessibleTextRole).toString(),
                 u"Shop, Offline, It's them, refused, certificate ends in 5 days, Mine"_s);
        QVERIFY(!index.data(Qt::DecorationRole).value<QIcon>().isNull());
        QVERIFY(model.roleNames().values().contains("whoseText"));
        QCOMPARE(model.data({}, Qt::DisplayRole), QVariant());
    }

    void hostileTextsAreBounded()
    {
        ServiceModel model;
        model.setRows({row(hostileText(), Status::Offline, hostileText())});
        for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole),
                               int(ServiceModel::ReasonRole)})
            QVERIFY(model.index(0).data(role).toString().size() < 600);
        QVERIFY(!Qt::mightBeRichText(model.index(0).data(Qt::ToolTipRole).toString()));
    }
};

PILOTLAMP_TEST(ServiceModelTest, QApplication);

} // namespace Pilotlamp::ServiceModelTests

#include "tst_service_model.moc"
