// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/detector.h"

#include "net/fetcher.h"
#include "net/page_memory.h"
#include "providers/kind.h"

#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// So many questions run at once: a page is not to be overrun by our curiosity.
constexpr int AtOnce = 4;

struct DetectorTexts {
    Q_DECLARE_TR_FUNCTIONS(Detector)
};

/// One search, kept alive by the answers it waits for.
class Search : public std::enable_shared_from_this<Search> {
public:
    Search(Fetcher &fetcher, const QUrl &pasted, QObject *context, DetectionDone done)
        : m_fetcher(fetcher)
        , m_pasted(pasted)
        , m_rounds(detectRounds(pasted))
        , m_context(context)
        , m_done(std::move(done))
    {
    }

    void askRound()
    {
        m_waiting = m_rounds.isEmpty() ? QList<QUrl>() : m_rounds.takeFirst();
        m_answered = false;
        askMore();
    }

private:
    void askMore()
    {
        while (m_underWay < AtOnce && !m_waiting.isEmpty()) {
            ++m_underWay;
            const QUrl asked = m_waiting.takeFirst();
            m_fetcher.fetch(Request{.url = asked}, m_context,
                            [self = shared_from_this(), asked](const Response &response) {
                                self->follow(asked, response);
                                self->take(response);
                            });
        }
    }

    /// Where the pasted address leads on to another page, that one is searched instead: "example.com/status"
    /// to "status.example.com", or "/" to "/status/main".
    void follow(const QUrl &asked, const Response &response)
    {
        const QUrl led = response.url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        constexpr auto BareParts = QUrl::RemoveScheme | QUrl::RemoveQuery | QUrl::StripTrailingSlash;
        const bool isPasted = asked == m_pasted.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        if (!isPasted || m_hasFollowed || response.httpStatus < 200 || response.httpStatus > 299
            || led.adjusted(BareParts) == asked.adjusted(BareParts))
            return;
        m_hasFollowed = true;
        QList<QList<QUrl>> rounds = detectRounds(led);
        if (led.authority() == asked.authority())
            rounds = {rounds.constFirst()};
        else
            m_rounds.clear();
        m_rounds = rounds + m_rounds;
    }

    void take(const Response &response)
    {
        --m_underWay;
        const Error refusal = refusalOf(response);
        m_answered = m_answered || response.httpStatus > 0;
        m_quietWanted = m_quietWanted || response.httpStatus == 429;
        const bool isTrouble = response.httpStatus == 0 || refusal.kind == Error::Kind::Blocked;
        if (isTrouble && m_trouble.kind != Error::Kind::Blocked)
            m_trouble = response.httpStatus == 0 && response.error.kind != Error::Kind::None
                ? response.error // it need not be a status page
                : refusal;
        const auto found = detectFrom({.url = response.url,
                                       .httpStatus = response.httpStatus,
                                       .contentType = response.header("Content-Type"),
                                       .body = response.body});
        if (found && found->isOnlyLinked)
            m_linked.append(found->page);
        else if (found)
            m_found.append(*found);
        if (m_quietWanted)
            m_waiting.clear();
        askMore();
        if (m_underWay == 0)
            conclude();
    }

    void conclude()
    {
        if (const auto best = bestOf(m_found))
            return m_done(*best);
        const bool isWall = m_trouble.kind == Error::Kind::Blocked;
        if (!m_answered || isWall)
            return m_done(m_trouble);
        if (m_quietWanted)
            return m_done(Error{
                Error::Kind::Refused,
                DetectorTexts::tr("%1 limits the number of requests; try again later").arg(m_pasted.host())});
        // What a page only leads to is asked for once nothing better was found.
        if (m_rounds.isEmpty() && !m_linked.isEmpty())
            m_rounds.append({m_linked.takeFirst()});
        if (!m_rounds.isEmpty())
            return askRound();
        m_done(
            Error{Error::Kind::Unreadable,
                  DetectorTexts::tr("no supported status page found; use an “http” check for this address")});
    }

    Fetcher &m_fetcher;
    QUrl m_pasted;
    QList<QList<QUrl>> m_rounds;
    QObject *m_context;
    DetectionDone m_done;
    QList<QUrl> m_waiting = {};
    QList<Detected> m_found = {};
    QList<QUrl> m_linked = {};
    Error m_trouble = {};
    int m_underWay = 0;
    bool m_answered = false; ///< somebody did in this round
    bool m_hasFollowed = false; ///< the pasted address led on to another page
    bool m_quietWanted = false;
};

} // namespace

void detectPage(Fetcher &fetcher, const QUrl &pasted, QObject *context, DetectionDone done)
{
    std::make_shared<Search>(fetcher, pasted, context, std::move(done))->askRound();
}

QString otherKindHint(const Check &check, const Detected &found)
{
    const Kind *kind = kindOf(found.kind);
    if (!kind || found.kind == check.kind)
        return {};
    return DetectorTexts::tr("this looks like another type of page: %1, at %2")
        .arg(kind->title, found.page.toString());
}

} // namespace Pilotlamp
