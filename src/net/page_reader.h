// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"
#include "net/page_memory.h"

#include <QHash>
#include <QObject>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Pilotlamp {

class Fetcher;
struct PageRound;

/// Reads status pages and monitoring servers: one round of asking per page, shared by all checks on it, and
/// nothing is fetched or parsed twice for the same word.
class PageReader : public QObject {
    Q_OBJECT

public:
    /// The time now, UTC; tests have one of their own.
    using Now = QDateTime (*)();

    explicit PageReader(Fetcher &fetcher, Now now = QDateTime::currentDateTimeUtc, QObject *parent = nullptr);
    ~PageReader() override;

    /// Reads the page of a vendor check; answers exactly once, later, unless `context` dies first.
    void read(const Check &check, const Kind &kind, QObject *context,
              std::function<void(const Reading &)> answer);

private:
    using RoundPtr = std::shared_ptr<PageRound>;
    struct Parsed {
        QByteArray hash = {};
        QList<QByteArray> nextPages = {};
        std::optional<Result<Page>> page = {}; ///< nothing: the same payload as last time
        Snapshots snapshots = {}; ///< for all who waited when it was read
    };

    void begin(const RoundPtr &round, const Check &check);
    void ask(const RoundPtr &round, qsizetype plan);
    void send(const RoundPtr &round, qsizetype place, const Question &question, const AddressMemory &known);
    /// Asks for the other pages of a list, where there are more and they are not known yet; false where the
    /// payload is whole.
    bool asksNextPages(const RoundPtr &round);
    void closeInTime(const RoundPtr &round);
    void onAllAddresses(const RoundPtr &round);
    void onNoPage(const RoundPtr &round, const Error &error, const Response &facts);
    void parse(const RoundPtr &round, const Payload &payload);
    void onParsed(const RoundPtr &round, const Parsed &parsed);
    void remember(const RoundPtr &round);
    void finish(const RoundPtr &round, PageAnswer answer);

    Fetcher &m_fetcher;
    Now m_now = nullptr;
    QHash<QString, PageMemory> m_memory = {}; ///< by kind and url
    QHash<QString, RoundPtr> m_rounds = {}; ///< under way
    QThreadPool m_parsers;
};

} // namespace Pilotlamp
