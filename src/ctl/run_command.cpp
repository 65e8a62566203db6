// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/whose_label.h"
#include "ctl/commands.h"
#include "ctl/language.h"
#include "ctl/named_hosts.h"
#include "ctl/run_child.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr auto FirstRecheck = 5s;
constexpr auto LongestRecheck = 60s;
constexpr int GoodInARow = 2; ///< back, and back to stay
constexpr int MostRetries = 1000;

/// What was found out about one host.
struct HostFinding {
    QString name = {};
    Diagnosis diagnosis = {};
};

/// Worse first: what explains the failure beats what is merely not fine.
int gravityOf(const DiagnosisConclusion &conclusion)
{
    return exitCodeOf(conclusion) == 0 ? 0 : isBad(conclusion.status) ? 2 : 1;
}

QString sentenceOf(const HostFinding &finding)
{
    const DiagnosisConclusion &conclusion = finding.diagnosis.conclusion;
    if (exitCodeOf(conclusion) == 0)
        return Terminal::tr("works from this computer; the cause is elsewhere");
    QString sentence = whoseLabel(finding.diagnosis);
    if (sentence.isEmpty())
        sentence = displayName(conclusion.status);
    for (const QString &more : {conclusion.reason, conclusion.warning}) {
        if (!more.isEmpty())
            return sentence + u" – "_s + more; // a complaint has its colon already
    }
    return sentence;
}

/// One command, run until it succeeds, or is not worth another try.
class RunCommand : public QObject {
public:
    RunCommand(const Invocation &invocation, int retries)
        : QObject(QCoreApplication::instance())
        , m_command(invocation.program)
        , m_configPath(invocation.value(u"config"_s))
        , m_retries(retries)
    {
        m_again.setSingleShot(true);
        connect(&m_again, &QTimer::timeout, this, &RunCommand::explainAll);
        connect(&m_child, &RunChild::ended, this, &RunCommand::onEnded);
    }

    void start() { m_child.start(m_command); }

private:
    void onEnded(int code)
    {
        m_code = code;
        m_again.stop();
        const bool couldNotRun = code == 126 || code == 127;
        if (code == 0 || couldNotRun || m_child.wasInterrupted())
            return leave();
        m_hosts = namedHosts(m_command, QString::fromUtf8(m_child.errors()));
        if (m_hosts.isEmpty())
            return leave();
        setUp();
    }

    /// Only a command that failed costs an engine.
    void setUp()
    {
        if (m_engine)
            return explainAll();
        ConfigFile file(m_configPath, knownKinds());
        const Config config = file.load().config;
        m_services = config.services;
        m_engine = new Engine(policyOfKind, this);
        m_engine->connectivity.setReferences(config.preferences.references);
        m_engine->setProxy(config.preferences, [this] { explainAll(); });
    }

    void explainAll()
    {
        m_findings.clear();
        for (const HostTarget &host : std::as_const(m_hosts)) {
            const Service service = explainTargetOf(host, m_services).service;
            const QString name = service.name.compare(host.host, Qt::CaseInsensitive) == 0
                ? host.host
                : u"%1 (%2)"_s.arg(service.name, host.host);
            m_engine->explainer.explain(service, {}, this, [this, name](const Diagnosis &diagnosis) {
                m_findings.append({name, diagnosis});
                if (m_findings.size() == m_hosts.size())
                    onExplained();
            });
        }
    }

    void onExplained()
    {
        const auto worst = std::max_element(
            m_findings.begin(), m_findings.end(), [](const HostFinding &a, const HostFinding &b) {
                return gravityOf(a.diagnosis.conclusion) < gravityOf(b.diagnosis.conclusion);
            });
        const bool isFine = gravityOf(worst->diagnosis.conclusion) == 0;
        if (m_isWaiting)
            return isFine ? onGood() : onStillBad();
        complain(worst->name, sentenceOf(*worst));
        if (isFine || m_retries == 0)
            return leave();
        complain(worst->name, Terminal::tr("waiting until it is back; Ctrl+C stops"));
        m_isWaiting = true;
        onStillBad();
    }

    void onStillBad()
    {
        m_good = 0;
        m_again.start(m_wait);
        m_wait = std::min<std::chrono::seconds>(2 * m_wait, LongestRecheck);
    }

    void onGood()
    {
        if (++m_good < GoodInARow) {
            m_again.start(FirstRecheck);
            return;
        }
        --m_retries;
        m_isWaiting = false;
        m_good = 0;
        m_wait = FirstRecheck;
        m_code = 0;
        complain(m_command.constFirst(), Terminal::tr("running again"));
        start();
    }

    /// A resolver cannot be called off, and leaving the usual way would wait for it.
    [[noreturn]] void leave() const
    {
        std::fflush(nullptr);
        std::_Exit(m_code);
    }

    QStringList m_command;
    QString m_configPath;
    int m_retries = 0;
    RunChild m_child;
    int m_code = 0; ///< of the run that failed, while its cause is looked for
    QList<HostTarget> m_hosts;
    QList<HostFinding> m_findings;
    QList<Service> m_services;
    Engine *m_engine = nullptr;
    QTimer m_again;
    std::chrono::seconds m_wait = FirstRecheck;
    int m_good = 0;
    bool m_isWaiting = false;
};

} // namespace

void runRun(const Invocation &invocation, const Done &done)
{
    if (invocation.program.isEmpty()) {
        complain(u"run"_s, Terminal::tr("needs -- and a command"));
        return done(ExitUsage);
    }
    bool isNumber = false;
    const int retries = invocation.value(u"retries"_s, u"3"_s).toInt(&isNumber);
    if (!isNumber || retries < 0 || retries > MostRetries) {
        complain(u"--retries"_s, Terminal::tr("expected a number from 0 to %1").arg(MostRetries));
        return done(ExitUsage);
    }
    const bool isWanted = invocation.has(u"wait"_s) || invocation.has(u"retries"_s);
    auto *run = new RunCommand(invocation, isWanted ? retries : 0);
    run->start();
}

} // namespace Pilotlamp
