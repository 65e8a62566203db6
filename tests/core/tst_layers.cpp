// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/test_program.h"

#include <QDirIterator>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp::LayersTests {

/// The arrows between layers point inward: reads every #include below src.
class LayersTest : public QObject {
    Q_OBJECT

private:
    static QHash<QString, QStringList> rules()
    {
        const QStringList all{u"core"_s,    u"providers"_s, u"net"_s, u"store"_s,
                              u"desktop"_s, u"ui"_s,        u"app"_s, u"ctl"_s};
        QHash<QString, QStringList> knows{
            {u"core"_s, {u"core"_s}},
            {u"providers"_s, {u"core"_s, u"providers"_s}},
            {u"net"_s, {u"core"_s, u"providers"_s, u"net"_s}},
            {u"store"_s, {u"core"_s, u"store"_s}},
            {u"desktop"_s, {u"core"_s, u"desktop"_s}},
            {u"ui"_s, {u"core"_s, u"ui"_s}},
            {u"app"_s, {u"core"_s, u"providers"_s, u"net"_s, u"store"_s, u"desktop"_s, u"app"_s}},
        };
        knows.insert(u"ctl"_s, knows.value(u"app"_s) + QStringList{u"ctl"_s});
        knows.insert(u"tray"_s, all + QStringList{u"tray"_s});
        return knows;
    }

    /// The rooms of the interface: settings on one side, window and tray on the other, nothing between them.
    static QHash<QString, QStringList> rooms()
    {
        return {
            {u"common"_s, {u"common"_s}},
            {u"settings"_s, {u"common"_s, u"settings"_s}},
            {u"tray"_s, {u"common"_s, u"tray"_s}},
            {u"window"_s, {u"common"_s, u"tray"_s, u"window"_s}},
        };
    }

private Q_SLOTS:
    void includesPointInward_data()
    {
        QTest::addColumn<QString>("file");
        const QString root = QStringLiteral(PILOTLAMP_SOURCE_DIR "/src/");
        QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(path.mid(root.size()))) << path;
        }
    }

    void includesPointInward()
    {
        QFETCH(QString, file);
        const QString layer = file.section(u"/src/"_s, -1).section(u'/', 0, 0);
        QVERIFY2(rules().contains(layer), "a file outside the known layers");
        if (layer == u"ui"_s)
            QVERIFY2(rooms().contains(file.section(u"/src/ui/"_s, -1).section(u'/', 0, 0)),
                     "a file of the interface outside its rooms");
        QFile source(file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        static const QRegularExpression include(u"^\\s*#\\s*include\\s+\"([^\"]+)\""_s,
                                                QRegularExpression::MultilineOption);
        auto matches = include.globalMatch(QString::fromUtf8(source.readAll()));
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            if (target.endsWith(".moc"_L1) || target.startsWith("moc_"_L1))
                continue;
            // Code generated from D-Bus XML has no folder.
            if (!target.contains(u'/')
                && (target.endsWith("adaptor.h"_L1) || target.endsWith("interface.h"_L1)))
                continue;
            QVERIFY2(target.contains(u'/'), qPrintable(target + u" does not name its layer"_s));
            const QString other = target.section(u'/', 0, 0);
            QVERIFY2(rules().value(layer).contains(other), qPrintable(layer + u" must not know "_s + target));
            if (layer == u"ui"_s && other == u"ui"_s) {
                const QString room = file.section(u"/src/ui/"_s, -1).section(u'/', 0, 0);
                QVERIFY2(rooms().value(room).contains(target.section(u'/', 1, 1)),
                         qPrintable(room + u" must not know "_s + target));
            }
        }
    }

    void onlyUiAndTrayKnowWidgets()
    {
        QDirIterator files(QStringLiteral(PILOTLAMP_SOURCE_DIR "/src"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        static const QRegularExpression widgets(
            u"#\\s*include <(Q\\w*(Widget|Dialog|Application|Icon|Menu|Painter|Label|Button)\\w*|QtWidgets.*)>"_s);
        static const QRegularExpression widgetsApp(u"\\bqApp\\b"_s);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains("/src/ui/"_L1) || path.contains("/src/tray/"_L1))
                continue;
            QFile source(path);
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(source.readAll());
            // With the shared precompiled headers it is a cast
            // to QApplication, also where that is not linked.
            QVERIFY2(!widgetsApp.match(text).hasMatch(), qPrintable(path + u" uses qApp"_s));
            auto matches = widgets.globalMatch(text);
            while (matches.hasNext()) {
                const QString header = matches.next().captured(1);
                QVERIFY2(header == "QCoreApplication"_L1, qPrintable(path + u" includes "_s + header));
            }
        }
    }

    /// What has grown past this has more than one purpose. Tables in one function are no code.
    void filesAndFunctionsStayShort()
    {
        constexpr int LongestFile = 300;
        constexpr int LongestFunction = 60;
        QDirIterator files(QStringLiteral(PILOTLAMP_SOURCE_DIR "/src"), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n');
            QVERIFY2(lines.size() <= LongestFile + 1,
                     qPrintable(u"%1 has %2 lines"_s.arg(source.fileName()).arg(lines.size() - 1)));
            qsizetype begin = -1;
            for (qsizetype i = 1; i < lines.size(); ++i) {
                if (lines.at(i) == "{"_L1)
                    begin = i;
                if (lines.at(i) != "}"_L1 || begin < 0)
                    continue;
                const bool isTable = lines.at(begin - 1).startsWith("std::span<const "_L1);
                QVERIFY2(
                    isTable || i - begin <= LongestFunction,
                    qPrintable(u"%1:%2 has %3 lines"_s.arg(source.fileName()).arg(begin).arg(i - begin)));
                begin = -1;
            }
        }
    }

    /// What a key of the configuration means is said in one place: a reader of `core`, `store` or of the kind
    /// it belongs to. The settings edit the keys as they are.
    void optionsAreReadByTheirReadersOnly()
    {
        static const QStringList readers{
            u"core/api_recipe"_s,         u"core/auth"_s,          u"core/choice"_s,
            u"core/command_line"_s,       u"core/domain_record"_s, u"core/filters"_s,
            u"core/maintenance_notice"_s, u"core/own_action"_s,    u"core/kind_options"_s,
            u"core/proxy_choice"_s,       u"core/service_json"_s,  u"core/service_rules"_s,
            u"core/tls_options"_s,        u"core/unit_state"_s,    u"ctl/import_merge"_s,
            u"net/dns_options"_s,         u"providers/limits"_s,   u"providers/page_options"_s};
        static const QRegularExpression reading(
            u"\\b(check|service|preferences|config\\.preferences)(\\.|->)options\\.(value|contains)\\(|"
            u"[^.a-zA-Z_]options\\.value\\(\""_s);
        const QString root = QStringLiteral(PILOTLAMP_SOURCE_DIR "/src/");
        QDirIterator files(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            const QString name = source.fileName().mid(root.size());
            if (name.startsWith("store/"_L1) || name.startsWith("ui/settings/"_L1)
                || readers.contains(name.section(u'.', 0, 0)))
                continue;
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QRegularExpressionMatch match = reading.match(QString::fromUtf8(source.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(name + u": "_s + match.captured()));
        }
    }

    /// Files of a layer are compiled in batches: what a file names for itself alone
    /// must not be another file's name, too.
    void constantsHaveOneNameInALayer()
    {
        static const QRegularExpression constant(u"^constexpr [^=({;]*\\b(\\w+)(\\[\\])? ?[={]"_s,
                                                 QRegularExpression::MultilineOption);
        const QString root = QStringLiteral(PILOTLAMP_SOURCE_DIR "/src/");
        QHash<QString, QString> places;
        QDirIterator files(root, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile source(files.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const QString name = source.fileName().mid(root.size());
            for (const QRegularExpressionMatch &match :
                 constant.globalMatch(QString::fromUtf8(source.readAll()))) {
                QString &place = places[name.section(u'/', 0, 0) + u' ' + match.captured(1)];
                QVERIFY2(place.isEmpty() || place == name,
                         qPrintable(u"%1 is in %2 and %3"_s.arg(match.captured(1), place, name)));
                place = name;
            }
        }
    }

    void coreUsesNoClockNorFiles()
    {
        QDirIterator files(QStringLiteral(PILOTLAMP_SOURCE_DIR "/src/core"), {u"*.h"_s, u"*.cpp"_s},
                           QDir::Files);
        static const QRegularExpression forbidden(
            u"currentDateTime|currentSecs|currentMSecs|QFile\\b|QObject\\b|QTimer\\b"_s);
        while (files.hasNext()) {
            QFile source(files.next());
            QVERIFY(source.open(QIODevice::ReadOnly));
            const auto match = forbidden.match(QString::fromUtf8(source.readAll()));
            QVERIFY2(!match.hasMatch(), qPrintable(source.fileName() + u": "_s + match.captured()));
        }
    }
};

PILOTLAMP_TEST(LayersTest, Testing::NoApplication);

} // namespace Pilotlamp::LayersTests

#include "tst_layers.moc"
