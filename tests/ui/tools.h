// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

namespace Pilotlamp::Testing {

using namespace Qt::StringLiterals;

/// Three kinds, a catalogue of two services, and a test that answers at once with a page of three parts.
inline SettingsTools tools(QList<Check> *tested = nullptr)
{
    SettingsTools tools;
    tools.kinds
        = {{u"statuspage"_s, u"Atlassian Statuspage"_s, true, false, true, u"https://status.example.com"_s},
           {u"http"_s, u"Web address"_s, false, false, true, u"https://example.com/"_s},
           {u"tcp"_s, u"TCP port"_s, false, false, false, u"example.com:443"_s}};
    tools.catalogue = [](const QString &words) {
        Service github{u"github"_s, u"GitHub"_s, u"https://github.com/"_s, u"Code"_s};
        github.checks = {Check{u"statuspage"_s, u"https://www.githubstatus.com"_s}};
        Service gitlab{u"gitlab"_s, u"GitLab"_s, u"https://gitlab.com/"_s, u"Code"_s};
        gitlab.checks = {Check{u"http"_s, u"https://gitlab.com/"_s}};
        QList<Service> found;
        for (const Service &service : {github, gitlab}) {
            if (service.name.contains(words, Qt::CaseInsensitive))
                found.append(service);
        }
        return found;
    };
    tools.testNow = [tested](const Check &check, QObject *context, const TestDone &done) {
        if (tested)
            tested->append(check);
        Reading reading;
        reading.at = QDateTime::currentDateTimeUtc();
        reading.status = Status::Overload;
        reading.reason = u"Login: degraded"_s;
        reading.responseMs = 87;
        reading.httpStatus = 200;
        reading.answered = true;
        reading.timings = {3, 12, -1, 87};
        if (check.kind == "statuspage"_L1) {
            reading.vendor = true;
            Snapshot snapshot;
            snapshot.components = {{u"1"_s, u"API"_s, u"Core"_s, Status::Online},
                                   {u"2"_s, u"Login"_s, u"Core"_s, Status::Overload},
                                   {u"3"_s, u"Docs"_s, {}, Status::Online}};
            if (!check.components.isEmpty())
                snapshot.components.removeLast();
            reading.snapshot = std::make_shared<Snapshot>(snapshot);
        }
        QMetaObject::invokeMethod(
            context, [done, reading] { done(reading, u"GET /api/v2/summary.json"_s); }, Qt::QueuedConnection);
    };
    return tools;
}

/// A search that finds this page at once; notes what it was asked.
inline Detect detectAs(const FoundPage &page, QStringList *asked = nullptr)
{
    return [page, asked](const QString &address, QObject *context, const DetectDone &done) {
        if (asked)
            asked->append(address);
        QMetaObject::invokeMethod(
            context, [done, page] { done(page); }, Qt::QueuedConnection);
    };
}

} // namespace Pilotlamp::Testing
