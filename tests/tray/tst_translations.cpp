// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"

#include "testlib/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Pilotlamp::TranslationsTests {

namespace {

/// %1, %2 … and %n of a text, sorted.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%(\\d|n)"_s);
    QStringList found;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

/// Brings a .ts file up to date with the sources; false where the tool for it is missing or failed.
bool readSources(const QString &file, bool isEnglish = false)
{
    const QString tool = QStandardPaths::findExecutable(
        u"lupdate"_s, {QLibraryInfo::path(QLibraryInfo::BinariesPath), u"/usr/lib/qt6/bin"_s});
    if (tool.isEmpty())
        return false;
    QProcess process;
    QStringList arguments{u"-disable-heuristic"_s, u"sametext"_s, QStringLiteral(PILOTLAMP_SOURCE_DIR "/src"),
                          u"-ts"_s, file};
    if (isEnglish) // only its plurals differ from the sources
        arguments.prepend(u"-pluralonly"_s);
    process.start(tool, arguments);
    return process.waitForFinished(60000) && process.exitCode() == 0;
}

} // namespace

/// A translation that loses a placeholder shows a sentence without its number or name.
class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownTranslationComesFirst();
    void ownTranslationWithoutItsSourceIsNotUsed();
    void placeholdersSurvive_data()
    {
        QTest::addColumn<QString>("file");
        QDirIterator files(QStringLiteral(PILOTLAMP_SOURCE_DIR "/translations"), {u"*.ts"_s});
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(files.fileName())) << path;
        }
    }

    void placeholdersSurvive()
    {
        QFETCH(QString, file);
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&bytes);
        QString source;
        int translated = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == "source"_L1) {
                source = xml.readElementText();
            } else if (xml.name() == "numerusform"_L1
                       || (xml.name() == "translation"_L1 && !source.isEmpty()
                           && !placeholders(source).contains(u"%n"_s))) {
                const QString text = xml.readElementText();
                if (text.isEmpty())
                    continue;
                ++translated;
                QVERIFY2(placeholders(text) == placeholders(source), qPrintable(source + u" → "_s + text));
            }
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(translated > (file.endsWith("_en.ts"_L1) ? 100 : 400));
    }

    void nothingIsLeftUntranslated_data() { placeholdersSurvive_data(); }

    /// Reads the sources anew into a copy: a sentence that was added or changed since is found too.
    void nothingIsLeftUntranslated()
    {
        QFETCH(QString, file);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(u"copy.ts"_s);
        QVERIFY(QFile::copy(file, copy));
        if (!readSources(copy, file.endsWith("_en.ts"_L1)))
            QSKIP("lupdate is not installed (qt6-l10n-tools)");
        QFile bytes(copy);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&bytes);
        QStringList left;
        QString source;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.isStartElement() && xml.attributes().value("type"_L1) == "unfinished"_L1)
                left.append(source);
            else if (xml.isStartElement() && xml.name() == "numerusform"_L1
                     && xml.readElementText().isEmpty())
                left.append(source + u" (a form of its plural)"_s);
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY2(left.isEmpty(),
                 qPrintable(u"run the target update_translations and translate:\n"_s + left.join(u'\n')));
    }

    /// Categories are data; people read them in their own language.
    void categoriesOfTheCatalogueAreTranslated()
    {
        QFile rows(QStringLiteral(PILOTLAMP_SOURCE_DIR "/resources/catalogue.json"));
        QVERIFY(rows.open(QIODevice::ReadOnly));
        const QJsonArray services = QJsonDocument::fromJson(rows.readAll())[u"services"_s].toArray();
        QVERIFY(services.size() > 100);
        speak(QLocale(QLocale::German));
        QStringList left;
        for (const QJsonValue &row : services) {
            const QString category = row[u"category"_s].toString();
            const QByteArray name = category.toUtf8();
            static const QStringList same{u"Cloud"_s, u"System"_s};
            if (QCoreApplication::translate("Category", name.constData()) == category
                && !same.contains(category))
                left.append(category);
        }
        speakToPrograms();
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u", "_s)));
    }

    /// One vocabulary, real plurals, and no time that is nothing.
    void sentencesArePlain()
    {
        static const QRegularExpression odd(
            u"\\(s\\)|\\b0\\.0+ s\\b|\\blook(s|ed|ing)? "
            u"(at|again)\\b|\\blook(ed|ing)\\b|\\bladder\\b|\\brung|\\bclimb|"
            "\\bpopups?\\b|\\bneutral address|\\bname servers?\\b|\\b(is|was|be|nobody) told\\b|"
            "\\b(is|are|was) (never )?asked\\b|\\bstands?\\b|\\btrouble\\b|\\bnot well\\b(?!-)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QTemporaryDir folder;
        const QString sources = folder.filePath(u"sources.ts"_s);
        if (!readSources(sources))
            QSKIP("lupdate is not installed (qt6-l10n-tools)");
        QFile bytes(sources);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&bytes);
        int read = 0;
        QStringList found;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "source"_L1)
                continue;
            const QString text = xml.readElementText();
            ++read;
            if (odd.match(text).hasMatch())
                found.append(text);
        }
        QVERIFY2(!xml.hasError() && read > 1000, qPrintable(QString::number(read)));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// The same vocabulary in what is read outside the program: manuals, schema, help of the terminal.
    void pagesArePlain()
    {
        static const QRegularExpression odd(
            u"\\blook(s|ed)? for\\b|\\bladder\\b|\\brungs?\\b|\\bclimb|\\bneutral address|\\bname "
            u"servers?\\b|"
            "\\b(is|was|be|nobody) told\\b|\\bstands?\\b(?! out)|\\btrouble\\b(?!shoot)|\\bnot well\\b(?!-)"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QDir root(QStringLiteral(PILOTLAMP_SOURCE_DIR));
        QStringList pages{root.filePath(u"resources/config.schema.json"_s),
                          root.filePath(u"src/ctl/help.cpp"_s), root.filePath(u"src/ctl/commands.cpp"_s)};
        for (const QString &folder : {root.path(), root.filePath(u"docs"_s), root.filePath(u"docs/man"_s)}) {
            QDirIterator files(folder, {u"*.md"_s}, QDir::Files);
            while (files.hasNext())
                pages.append(files.next());
        }
        QVERIFY(pages.size() > 15);
        QStringList found;
        for (const QString &page : std::as_const(pages)) {
            QFile bytes(page);
            QVERIFY2(bytes.open(QIODevice::ReadOnly), qPrintable(page));
            auto matches = odd.globalMatch(QString::fromUtf8(bytes.readAll()));
            while (matches.hasNext())
                found.append(root.relativeFilePath(page) + u": "_s + matches.next().captured());
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

void TranslationsTest::ownTranslationComesFirst()
{
    QTemporaryDir data;
    const QString folder = data.filePath(u"pilotlamp/i18n"_s);
    QVERIFY(QDir().mkpath(folder));
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    const QString english = u":/i18n/pilotlamp_en.qm"_s;
    QCOMPARE(translationFor(QLocale(QLocale::Portuguese, QLocale::Brazil)).compiled, english);
    for (const QString &name : {u"pilotlamp_pt.qm"_s, u"pilotlamp_pt.ts"_s}) {
        QFile file(folder + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("made here") > 0);
    }
    const Translation own = translationFor(QLocale(QLocale::Portuguese, QLocale::Brazil));
    QCOMPARE(own.compiled, folder + u"/pilotlamp_pt.qm"_s);
    QCOMPARE(sourceOf(own), QByteArray("made here"));
    QCOMPARE(translationFor(QLocale(QLocale::English)).compiled, english);
    QCOMPARE(translationFor(QLocale::c()).compiled, english);
    QVERIFY(sourceOf(translationFor(QLocale::c())).isEmpty());
    QCOMPARE(translationFor(QLocale(QLocale::German)).compiled, u":/i18n/pilotlamp_de.qm"_s);
    QVERIFY(sourceOf({}).isEmpty());
    QCOMPARE(languageNames(), (QStringList{u"de"_s, u"en"_s, u"pt"_s}));
    QCOMPARE(localeNamed(u"pt-BR"_s), std::optional(QLocale(QLocale::Portuguese, QLocale::Brazil)));
    QVERIFY(!localeNamed(u"klingon"_s));
}

/// Programs would read sentences that are not English.
void TranslationsTest::ownTranslationWithoutItsSourceIsNotUsed()
{
    QTemporaryDir data;
    const QString folder = data.filePath(u"pilotlamp/i18n"_s);
    QVERIFY(QDir().mkpath(folder));
    qputenv("XDG_DATA_HOME", data.path().toUtf8());
    QFile file(folder + u"/pilotlamp_pt.qm"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"its \\.ts file is not beside it"_s));
    QVERIFY(sourceOf(translationFor(QLocale(QLocale::Portuguese))).isEmpty());
}

PILOTLAMP_TEST(TranslationsTest, QCoreApplication);

} // namespace Pilotlamp::TranslationsTests

#include "tst_translations.moc"
