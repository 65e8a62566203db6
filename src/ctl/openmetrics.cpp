// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"
#include "ctl/verdict_output.h"

#include <functional>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Escapes as in OpenMetrics 1.0: backslash, quote and line feed.
QString label(const QString &name, const QString &foreign)
{
    // Before the escapes: what the filter makes a line end of must not end a line here.
    QString value = filteredText(foreign);
    value.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s);
    return name + u"=\""_s + value + u'"';
}

QString serviceLabels(const ServiceRow &row)
{
    return label(u"service"_s, row.service.id) + u',' + label(u"name"_s, row.service.name);
}

/// The place tells two equal checks of one service apart: no series may stand there twice.
QString checkLabels(const ServiceRow &row, qsizetype place)
{
    const Evidence &evidence = row.verdict.evidence.at(place);
    return label(u"service"_s, row.service.id) + u',' + label(u"check"_s, QString::number(place)) + u','
        + label(u"kind"_s, evidence.kind) + u',' + label(u"url"_s, evidence.url);
}

QString head(const QString &name, const QString &type, const QString &unit, const QString &help)
{
    QString text = u"# TYPE %1 %2\n"_s.arg(name, type);
    if (!unit.isEmpty())
        text += u"# UNIT %1 %2\n"_s.arg(name, unit);
    return text + u"# HELP %1 %2\n"_s.arg(name, help);
}

/// One line for each word there is, 1 for the one that holds: a label of the metric's own name tells it.
QString stateSet(const QString &name, const QString &labels, const QStringList &ids, const QString &holds)
{
    QString text;
    for (const QString &id : ids)
        text += u"%1{%2,%3} %4\n"_s.arg(name, labels, label(name, id), id == holds ? u"1"_s : u"0"_s);
    return text;
}

template <typename Enum>
QStringList idsUpTo(Enum last)
{
    QStringList ids;
    for (int i = 0; i <= static_cast<int>(last); ++i)
        ids.append(idOf(static_cast<Enum>(i)));
    return ids;
}

using OfCheck = std::function<QString(const QString &name, const QString &labels, const Evidence &evidence)>;

QString eachCheck(std::span<const ServiceRow> rows, const QString &name, const OfCheck &lines)
{
    QString text;
    for (const ServiceRow &row : rows) {
        for (qsizetype i = 0; i < row.verdict.evidence.size(); ++i)
            text += lines(name, checkLabels(row, i), row.verdict.evidence.at(i));
    }
    return text;
}

} // namespace

QString openMetrics(std::span<const ServiceRow> rows)
{
    const QStringList statuses = idsUpTo(Status::Offline);
    QString name = u"pilotlamp_service_status"_s;
    QString text = head(name, u"stateset"_s, {}, u"What the service is doing."_s);
    for (const ServiceRow &row : rows)
        text += stateSet(name, serviceLabels(row), statuses, idOf(row.verdict.status));
    name = u"pilotlamp_service_whose"_s;
    text += head(name, u"stateset"_s, {}, u"Whose fault the status is."_s);
    for (const ServiceRow &row : rows)
        text += stateSet(name, serviceLabels(row), idsUpTo(Whose::Unclear), idOf(row.verdict.whose));
    name = u"pilotlamp_check_status"_s;
    text += head(name, u"stateset"_s, {}, u"What one check says."_s);
    text
        += eachCheck(rows, name, [&](const QString &metric, const QString &labels, const Evidence &evidence) {
               return stateSet(metric, labels, statuses, idOf(evidence.status));
           });
    name = u"pilotlamp_check_response_seconds"_s;
    text += head(name, u"gauge"_s, u"seconds"_s, u"How long the answer took."_s);
    text += eachCheck(rows, name, [](const QString &metric, const QString &labels, const Evidence &evidence) {
        return evidence.responseMs < 0
            ? QString()
            : u"%1{%2} %3\n"_s.arg(metric, labels, QString::number(evidence.responseMs / 1000.0, 'f', 3));
    });
    name = u"pilotlamp_check_http_status"_s;
    text += head(name, u"gauge"_s, {}, u"The HTTP status of the answer."_s);
    text += eachCheck(rows, name, [](const QString &metric, const QString &labels, const Evidence &evidence) {
        return evidence.httpStatus == 0 ? QString()
                                        : u"%1{%2} %3\n"_s.arg(metric, labels).arg(evidence.httpStatus);
    });
    return text + u"# EOF"_s;
}

} // namespace Pilotlamp
