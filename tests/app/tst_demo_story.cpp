// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_story.h"
#include "core/verdict.h"
#include "providers/kind.h"
#include "store/config.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::DemoStoryTests {

namespace {

/// What a probe makes of the service's answer (the table of answers, reduced to what the demo plays).
Reading probed(DemoAnswer answer, const QDateTime &at)
{
    Reading reading{
        .at = at, .status = Status::Online, .whose = Whose::None, .answered = true, .httpStatus = 200};
    switch (answer) {
    case DemoAnswer::Prompt:
        break;
    case DemoAnswer::Late:
        reading.status = Status::Overload;
        reading.slow = true;
        break;
    case DemoAnswer::Overloaded:
        reading.status = Status::Overload;
        reading.retryAfterSeconds = 2;
        break;
    case DemoAnswer::Wall:
        reading.status = Status::Unknown;
        reading.botWall = true;
        reading.error = {Error::Kind::Blocked, u"a bot check"_s};
        break;
    case DemoAnswer::Closed:
        reading.status = Status::Offline;
        break;
    case DemoAnswer::HangUp:
        reading.status = Status::Offline;
        reading.answered = false;
        reading.failure = Failure::Reset;
        break;
    }
    return reading;
}

Reading paged(const DemoScene &scene, const QStringList &components, const QDateTime &at)
{
    Reading reading{.at = at, .vendor = true, .answered = true, .httpStatus = 200};
    const Result<Page> page
        = kindOf(u"statuspage")->read({.body = demoPageBody(scene, "http://127.0.0.1:1", at)});
    if (!page) {
        reading.error = page.error();
        return reading;
    }
    reading.snapshot = std::make_shared<const Snapshot>(snapshotOf(*page, components));
    reading.status = reading.snapshot->status;
    return reading;
}

/// The demo's services, looked at by the real rules in the demo's times.
class Story {
public:
    Story()
        : m_config(parseConfig(demoConfig(1), {.probes = {u"http"_s}, .pages = {u"statuspage"_s}}))
    {
        for (const Service &service : m_config.services)
            m_states.append(QList<CheckState>(service.checks.size()));
    }

    void play(const DemoScene &scene)
    {
        for (int second = 0; second < scene.seconds; ++second) {
            for (qsizetype i = 0; i < m_states.size(); ++i) {
                for (qsizetype j = 0; j < m_states.at(i).size(); ++j)
                    probe(m_config.services.at(i).checks.at(j), m_states[i][j], scene);
            }
            m_now = m_now.addSecs(1);
        }
    }

    QStringList words() const
    {
        QStringList words;
        for (qsizetype i = 0; i < m_states.size(); ++i)
            words << idOf(verdictOf(m_config.services.at(i), m_states.at(i), Network{}, m_now).status);
        return words;
    }

private:
    void probe(const Check &check, CheckState &state, const DemoScene &scene) const
    {
        Policy policy = demoPolicy();
        state.intervalSeconds = policy.intervalSeconds;
        const QDateTime due = nextDue(state, policy, PollingConditions{});
        if (due.isValid() && due > m_now)
            return;
        const bool isProbe = check.kind == "http"_L1;
        const QDateTime answered
            = m_now.addMSecs(isProbe && scene.answer == DemoAnswer::Late ? DemoLateMs : 0);
        const QByteArray path = QUrl(check.url).path().toUtf8();
        const Reading reading
            = isProbe ? probed(demoAnswer(scene, path), answered) : paged(scene, check.components, answered);
        state = advance(state, reading, policy).state;
    }

    Config m_config;
    QList<QList<CheckState>> m_states;
    QDateTime m_now = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
};

} // namespace

/// Every scene lasts long enough for the real rules to believe it.
class DemoStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySceneIsSeen()
    {
        const QList<QStringList> expected{
            // Demo chat: page and probe; Demo API: probe only; Demo page: page only.
            {u"online"_s, u"online"_s, u"online"_s},       {u"overload"_s, u"overload"_s, u"overload"_s},
            {u"overload"_s, u"overload"_s, u"overload"_s}, {u"online"_s, u"unknown"_s, u"online"_s},
            {u"online"_s, u"online"_s, u"unknown"_s},      {u"maintenance"_s, u"online"_s, u"maintenance"_s},
            {u"offline"_s, u"offline"_s, u"offline"_s},    {u"online"_s, u"online"_s, u"online"_s},
        };
        Story story;
        for (int round = 0; round < 2; ++round) {
            for (size_t i = 0; i < demoScenes().size(); ++i) {
                story.play(demoScenes()[i]);
                QVERIFY2(story.words() == expected.at(qsizetype(i)),
                         qPrintable(QString::fromLatin1(demoScenes()[i].name) + u": "_s
                                    + story.words().join(u", "_s)));
            }
        }
    }
};

PILOTLAMP_TEST(DemoStoryTest, QCoreApplication);

} // namespace Pilotlamp::DemoStoryTests

#include "tst_demo_story.moc"
