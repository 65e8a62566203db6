// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "providers/catalogue.h"
#include "testlib/payloads.h"
#include "testlib/test_program.h"

#include <QFile>
#include <QSet>

#include <algorithm>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::KindsTableTests {

namespace {

/// The statuses that a test shows a kind to tell, in the order of attention, as words.
QString statesOf(const Kind &kind)
{
    QSet<QString> shown;
    for (const Answer &answer : answersOf(QString(kind.id)))
        shown.insert(answer.status);
    QStringList states;
    for (const Status status : {Status::Online, Status::Maintenance, Status::Overload, Status::Offline}) {
        if (shown.contains(idOf(status)))
            states.append(idOf(status));
    }
    return states.join(u", "_s);
}

QStringList expectedTable()
{
    const QList<CatalogueEntry> catalogue = parseCatalogue(builtInCatalogue()).value_or({});
    QStringList lines{
        u"| kind | what it reads | seen with real payloads | services in the catalogue | states it can tell |"_s,
        u"| --- | --- | --- | --- | --- |"_s};
    for (const Kind &kind : kinds()) {
        const auto services
            = std::count_if(catalogue.begin(), catalogue.end(),
                            [&](const CatalogueEntry &entry) { return entry.kind == kind.id; });
        lines.append(
            u"| `%1` | %2 | %3 | %4 | %5 |"_s.arg(kind.id, kind.title, kind.seenReal ? u"yes"_s : u"no"_s)
                .arg(services)
                .arg(statesOf(kind)));
    }
    return lines;
}

} // namespace

/// The table of kinds in docs/status-pages.md says what the code says.
class KindsTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void documentationListsEveryKind()
    {
        QFile page(QStringLiteral(PILOTLAMP_SOURCE_DIR "/docs/status-pages.md"));
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(page.readAll());
        const QString table = expectedTable().join(u'\n');
        QFile expected(QStringLiteral(PILOTLAMP_BINARY_DIR "/kinds-table.md"));
        QVERIFY(expected.open(QIODevice::WriteOnly));
        expected.write(table.toUtf8() + '\n');
        QVERIFY2(text.contains(table),
                 qPrintable(u"docs/status-pages.md must hold the table of "_s + expected.fileName()));
    }
};

PILOTLAMP_TEST(KindsTableTest, NoApplication);

} // namespace Pilotlamp::KindsTableTests

#include "tst_kinds_table.moc"
