// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_judgement.h"

#include "core/http_judgement.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::ApiJudgementTests {

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

} // namespace

/// Answers of AI interfaces.
class ApiJudgementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoadingModelIsYours()
    {
        const auto judged = [](const QString &recipe, const QString &url, int code, const QByteArray &body) {
            Check check{u"api"_s, url};
            check.options = {{u"recipe"_s, recipe}};
            Response response;
            response.httpStatus = code;
            response.body = body;
            return judgeApi(response, check, Noon);
        };
        const QString own = u"http://127.0.0.1:8080/v1"_s;
        const QString other = u"https://llm.example.org/v1"_s;
        const QString compatible = u"openai-compatible"_s;
        QVERIFY(judged(compatible, own, 503, "Loading model").reason.contains(u"still being loaded"_s));
        QCOMPARE(judged(compatible, own, 503, "Loading model").status, Status::Overload);
        QCOMPARE(judged(compatible, own, 503, "Loading model").whose, Whose::You);
        QVERIFY(!judged(compatible, own, 503, "busy").reason.contains(u"still being loaded"_s));
        QVERIFY(!judged(compatible, own, 500, "loading model").reason.contains(u"still being loaded"_s));
        QVERIFY(!judged(compatible, other, 503, "loading model").reason.contains(u"still being loaded"_s));
        QVERIFY(judged(u"ollama"_s, u"http://nas.lan:11434"_s, 503, "loading model").whose == Whose::You);
        QVERIFY(judged(compatible, other, 503, "").whose != Whose::You);
    }

    /// A key that is over is said where the answer says it, with whichever code; what is no answer of the
    /// interface is judged as an address' is.
    void whatTheCodeLeavesOpen()
    {
        Check check{u"api"_s, u"https://llm.example.org/v1"_s};
        check.options = {{u"recipe"_s, u"openai-compatible"_s}};
        Response response;
        response.httpStatus = 400;
        response.body = R"({"error":{"message":"API key expired. Renew it.","status":"INVALID_ARGUMENT",)"
                        R"("details":[{"reason":"API_KEY_INVALID"}]}})";
        QCOMPARE(judgeApi(response, check, Noon).warning, u"your API key has expired"_s);
        for (const int code : {300, 399}) { // it leads elsewhere, which no interface does
            Response moved;
            moved.httpStatus = code;
            QCOMPARE(judgeApi(moved, check, Noon).status, Status::Unknown);
        }
        response.httpStatus = 200;
        response.failure = Failure::TooLarge;
        QCOMPARE(judgeApi(response, check, Noon).reason, judgeAnswer(response, check, Noon).reason);
    }
};

PILOTLAMP_TEST(ApiJudgementTest, Testing::NoApplication);

} // namespace Pilotlamp::ApiJudgementTests

#include "tst_api_judgement.moc"
