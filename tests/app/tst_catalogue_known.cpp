// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/catalogue_known.h"

#include "testlib/test_program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Pilotlamp::CatalogueKnownTests {

/// The catalogue as the programs know it: the built-in rows with the user's own.
class CatalogueKnownTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QString rowOf(const QString &name, const QString &aliases)
    {
        return u"{\"name\":\"%1\",\"aliases\":[%2],\"category\":\"AI\",\"kind\":\"statuspage\","
               "\"page\":\"https://%1.test\"}"_s.arg(name, aliases);
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
        QVERIFY(QDir().mkpath(QFileInfo(ownCataloguePath()).path()));
        QFile file(ownCataloguePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(u"{\"version\":1,\"services\":[%1,%2]}"_s
                       .arg(rowOf(u"ownone"_s, u"\"both\",\"single\""_s), rowOf(u"owntwo"_s, u"\"both\""_s))
                       .toUtf8());
    }

    void aliasesNameOneRowOrNone()
    {
        QVERIFY2(knownCatalogue().problems.isEmpty(), qPrintable(knownCatalogue().problems.join(u' ')));
        QCOMPARE(namedInCatalogue(u"Single"_s).value_or(Service()).name, u"ownone"_s);
        QCOMPARE(namedInCatalogue(u"OWNTWO"_s).value_or(Service()).name, u"owntwo"_s);
        QVERIFY(!namedInCatalogue(u"both"_s)); // which of the two?
        QVERIFY(!namedInCatalogue(u"nobody"_s));
        QVERIFY(namedInCatalogue(u"ChatGPT"_s)); // built in
        QCOMPARE(namedInCatalogue(u"google-cloud"_s).value_or(Service()).name, u"Google Cloud"_s); // as an id
    }

    /// A file without an end is not read; the built-in rows stay.
    void aLongFileIsNamedAndLeftOut()
    {
        QFile file(ownCataloguePath());
        QVERIFY(file.open(QIODevice::Append));
        file.write(QByteArray(4 * 1024 * 1024 - file.size(), ' '));
        file.flush();
        QVERIFY(knownCatalogue().problems.isEmpty()); // as long as it may be
        file.write(" ");
        file.close();
        const KnownCatalogue known = knownCatalogue();
        QCOMPARE(known.problems, QStringList{u"is longer than 4 MiB"_s});
        QVERIFY(known.rows.size() > 10);
    }

    /// One that is none, or cannot be read, is named; where there is none, all is well.
    void aFileThatIsNoCatalogueIsNamed()
    {
        const qsizetype builtIn = knownCatalogue().rows.size();
        QFile file(ownCataloguePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"services\":");
        file.close();
        QCOMPARE(knownCatalogue().problems.size(), 1);
        QCOMPARE(knownCatalogue().rows.size(), builtIn);
        QVERIFY(file.remove());
        QVERIFY(knownCatalogue().problems.isEmpty());
        QVERIFY(QDir().mkpath(ownCataloguePath())); // a folder
        QCOMPARE(knownCatalogue().problems.size(), 1);
        QVERIFY(QDir().rmdir(ownCataloguePath()));
    }
};

PILOTLAMP_TEST(CatalogueKnownTest, QCoreApplication);

} // namespace Pilotlamp::CatalogueKnownTests

#include "tst_catalogue_known.moc"
