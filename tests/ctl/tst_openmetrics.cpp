// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "ctl/verdict_output.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QRegularExpression>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::OpenMetricsTests {

class OpenMetricsTest : public QObject {
    Q_OBJECT

    static ServiceRow row(const QString &id, const QString &name, Status status)
    {
        ServiceRow row;
        row.service.id = id;
        row.service.name = name;
        row.verdict.status = status;
        row.verdict.whose = status == Status::Online ? Whose::None : Whose::Them;
        const Evidence evidence{.kind = u"http"_s,
                                .url = u"https://shop.example/?a=\"b\""_s,
                                .status = status,
                                .responseMs = 1234,
                                .httpStatus = 200};
        row.verdict.evidence = {evidence, evidence};
        row.verdict.evidence[1].responseMs = -1;
        row.verdict.evidence[1].httpStatus = 0;
        return row;
    }

    /// Checks text against OpenMetrics 1.0's line grammar: heads before samples, families not interleaved, no
    /// series twice, the end at the end. Gives the first thing that is wrong.
    static QString faultOf(const QString &text)
    {
        static const QRegularExpression head(u"^# (TYPE|UNIT|HELP) ([a-z_]+) \\S.*$"_s);
        static const QRegularExpression sample(
            u"^([a-z_]+)\\{([a-z_]+=\"(?:[^\"\\\\]|\\\\[\\\\\"n])*\"(?:,(?=[a-z]))?)+\\} [0-9.]+$"_s);
        QStringList lines = text.split(u'\n');
        if (lines.takeLast() != "# EOF"_L1)
            return u"no # EOF at the end"_s;
        QStringList families;
        QStringList series;
        for (const QString &line : std::as_const(lines)) {
            const auto isHead = head.match(line);
            const auto isSample = sample.match(line);
            const QString name = isHead.hasMatch() ? isHead.captured(2) : isSample.captured(1);
            if (name.isEmpty())
                return u"not a line of OpenMetrics: "_s + line;
            if (isHead.captured(1) == "TYPE"_L1) {
                if (families.contains(name))
                    return u"a family twice: "_s + line;
                families.append(name);
            }
            if (families.isEmpty() || families.constLast() != name)
                return u"outside its family: "_s + line;
            const QString key = line.left(line.lastIndexOf(u' '));
            if (isSample.hasMatch() && series.contains(key))
                return u"a series twice: "_s + line;
            series.append(key);
        }
        return {};
    }

private Q_SLOTS:
    void isWellFormed()
    {
        const QList<ServiceRow> rows{row(u"shop"_s, u"Sh\"op\\ \n2"_s, Status::Offline),
                                     row(u"api"_s, u"API"_s, Status::Online)};
        const QString text = openMetrics(rows);
        QCOMPARE(faultOf(text), QString());
        QVERIFY(text.contains("pilotlamp_service_status{service=\"shop\",name=\"Sh\\\"op\\\\ \\n2\","
                              "pilotlamp_service_status=\"offline\"} 1\n"_L1));
        QVERIFY(text.contains("pilotlamp_service_status=\"online\"} 0\n"_L1));
        QVERIFY(text.contains("# UNIT pilotlamp_check_response_seconds seconds\n"_L1));
        QCOMPARE(text.count("pilotlamp_check_response_seconds{"_L1), 2);
        QVERIFY(text.contains("} 1.234\n"_L1));
        QCOMPARE(text.count("pilotlamp_check_http_status{"_L1), 2);
        QCOMPARE(faultOf(openMetrics({})), QString());
    }

    void checkPrintsIt()
    {
        LoopbackServer server;
        server.play(u"/service"_s, Script{});
        const Program program;
        program.configWith(
            {QJsonObject{{u"kind"_s, u"http"_s}, {u"url"_s, server.url(u"/service"_s).toString()}}});
        const Outcome outcome = program.run({u"check"_s, u"--format"_s, u"openmetrics"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.out.endsWith("# EOF\n"));
        QCOMPARE(faultOf(QString::fromUtf8(outcome.out).chopped(1)), QString());
        QVERIFY2(outcome.out.contains("pilotlamp_service_status=\"online\"} 1"), outcome.out.constData());
    }
};

PILOTLAMP_TEST(OpenMetricsTest, QCoreApplication);

} // namespace Pilotlamp::OpenMetricsTests

#include "tst_openmetrics.moc"
