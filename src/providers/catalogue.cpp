// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/catalogue.h"

#include "providers/json.h"
#include "providers/kind.h"
#include "providers/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>
#include <QUrl>

/// A static library's resources are dropped by the linker unless somebody asks for them; the macro inside
/// must stand outside of any namespace.
static void keepResources()
{
    Q_INIT_RESOURCE(catalogue);
}

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

struct CatalogueText {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

QStringList stringsOf(const QJsonValue &value)
{
    QStringList strings;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array) {
        const QString text = oneLine(element.toString());
        if (!text.isEmpty())
            strings.append(text);
    }
    return strings;
}

bool isAddress(const QString &text)
{
    return !safeLink(text).isEmpty() && QUrl(text, QUrl::StrictMode).isValid();
}

/// Why a row cannot be used; empty = it can.
QString problemOf(const CatalogueEntry &entry)
{
    if (entry.name.isEmpty())
        return CatalogueText::tr("it has no name");
    const bool probeOnly = entry.kind == "http"_L1;
    if (!probeOnly && !kindOf(entry.kind))
        return CatalogueText::tr("“%1” is not a known type of page").arg(oneLine(entry.kind));
    if (probeOnly && entry.probe.isEmpty())
        return CatalogueText::tr("a row of type http needs a probe");
    if (!probeOnly && entry.page.isEmpty())
        return CatalogueText::tr("it has no page");
    for (const QString &url : {entry.page, entry.probe, entry.link}) {
        if (!url.isEmpty() && !isAddress(url))
            return CatalogueText::tr("“%1” is not a valid URL (example: https://example.com/)")
                .arg(oneLine(url));
    }
    return {};
}

CatalogueEntry entryOf(const QJsonObject &row)
{
    CatalogueEntry entry;
    entry.name = oneLine(row.value("name"_L1).toString());
    entry.aliases = stringsOf(row.value("aliases"_L1));
    entry.category = oneLine(row.value("category"_L1).toString());
    entry.kind = enumText(row.value("kind"_L1));
    entry.page = row.value("page"_L1).toString().trimmed();
    entry.probe = row.value("probe"_L1).toString().trimmed();
    entry.expect = row.value("expect"_L1).toString().trimmed();
    entry.components = stringsOf(row.value("components"_L1));
    entry.link = row.value("link"_L1).toString().trimmed();
    entry.note = oneLine(row.value("note"_L1).toString());
    entry.source = oneLine(row.value("source"_L1).toString());
    entry.hostedOn = stringsOf(row.value("hostedOn"_L1));
    entry.hostedOnSource = oneLine(row.value("hostedOnSource"_L1).toString());
    return entry;
}

} // namespace

QByteArray builtInCatalogue()
{
    keepResources();
    QFile file(u":/pilotlamp/catalogue.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QList<CatalogueEntry>> parseCatalogue(const QByteArray &bytes, QStringList *problems)
{
    const Result<QJsonValue> root = parseJson(bytes);
    if (!root)
        return root.error();
    const QJsonValue services = root->isArray() ? *root : root->toObject().value("services"_L1);
    if (!services.isArray())
        return unreadable(CatalogueText::tr("The catalogue has no list named “services”"));

    QList<CatalogueEntry> entries;
    QSet<QString> names;
    const QJsonArray rows = services.toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const CatalogueEntry entry = entryOf(rows.at(i).toObject());
        QString problem = problemOf(entry);
        if (problem.isEmpty() && names.contains(entry.name.toCaseFolded()))
            problem = CatalogueText::tr("another row already has this name");
        if (problem.isEmpty()) {
            names.insert(entry.name.toCaseFolded());
            entries.append(entry);
            continue;
        }
        const QString message = CatalogueText::tr("Row %1 of the catalogue (%2) is invalid: %3")
                                    .arg(QString::number(i + 1), entry.name, problem);
        if (!problems)
            return unreadable(message);
        problems->append(message);
    }
    return entries;
}

QList<CatalogueRoot> parseRoots(const QByteArray &bytes)
{
    QList<CatalogueRoot> roots;
    const Result<QJsonValue> root = parseJson(bytes);
    const QJsonArray rows = root ? root->toObject().value("roots"_L1).toArray() : QJsonArray();
    for (const QJsonValue &row : rows) {
        const CatalogueRoot one{oneLine(row["id"_L1].toString()), oneLine(row["name"_L1].toString()),
                                oneLine(row["service"_L1].toString())};
        if (!one.id.isEmpty() && !one.name.isEmpty())
            roots.append(one);
    }
    return roots;
}

QList<CatalogueEntry> mergedCatalogue(QList<CatalogueEntry> rows, const QList<CatalogueEntry> &own)
{
    for (const CatalogueEntry &entry : own) {
        const auto same = std::find_if(rows.begin(), rows.end(), [&](const CatalogueEntry &row) {
            return row.name.compare(entry.name, Qt::CaseInsensitive) == 0;
        });
        if (same == rows.end())
            rows.append(entry);
        else
            *same = entry;
    }
    return rows;
}

QString slugOf(const QString &name)
{
    QString slug;
    const QString decomposed = name.normalized(QString::NormalizationForm_KD).toLower();
    for (const QChar c : decomposed) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            slug.append(c);
        else if (!c.isMark() && !slug.isEmpty() && !slug.endsWith(u'-'))
            slug.append(u'-');
    }
    if (slug.endsWith(u'-'))
        slug.chop(1);
    return slug.isEmpty() ? u"service"_s : slug;
}

Service serviceOf(const CatalogueEntry &entry)
{
    Service service;
    service.id = slugOf(entry.name);
    service.name = entry.name;
    service.group = entry.category;
    service.link = !entry.link.isEmpty() ? entry.link : entry.page.isEmpty() ? entry.probe : entry.page;
    if (!entry.page.isEmpty()) {
        Check page;
        page.kind = entry.kind;
        page.url = entry.page;
        page.components = entry.components;
        service.checks.append(page);
    }
    if (!entry.probe.isEmpty()) {
        Check probe;
        probe.kind = u"http"_s;
        probe.url = entry.probe;
        if (!entry.expect.isEmpty())
            probe.options.insert("expect"_L1, entry.expect);
        service.checks.append(probe);
    }
    return service;
}

} // namespace Pilotlamp
