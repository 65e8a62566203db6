// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/loopback_server.h"
#include "testlib/session.h"
#include "ui/icon_palette.h"

#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPalette>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int PanelHeight = 40; ///< the panel is at the top of the screen

QByteArray pageWith(const QByteArray &indicator, const QByteArray &component)
{
    return R"({"page":{"id":"p","name":"P"},"status":{"indicator":")" + indicator
        + R"("},"components":[{"id":"c1","name":"Main","status":")" + component + R"("}]})";
}

} // namespace

/// The whole line on a real desktop: a service turns bad, the panel's icon turns red, one popup says so, its
/// action opens the link, recovery is told in its place.
class FirstLightTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    LoopbackServer m_server;
    QProcess m_pilotlamp;

    void setService(const QByteArray &indicator, const QByteArray &component, int httpStatus)
    {
        m_server.play(u"/api/v2/summary.json"_s, json(pageWith(indicator, component)));
        Script service;
        service.status = httpStatus;
        m_server.play(u"/service"_s, service);
    }

    QString writeConfig()
    {
        const auto check = [](const QString &kind, const QUrl &url) {
            return QJsonObject{{u"kind"_s, kind}, {u"url"_s, url.toString()}, {u"intervalSeconds"_s, 10}};
        };
        const QJsonObject service{{u"id"_s, u"shop"_s},
                                  {u"name"_s, u"Corner Shop"_s},
                                  {u"link"_s, u"http://127.0.0.1/open-me"_s},
                                  {u"checks"_s,
                                   QJsonArray{check(u"statuspage"_s, m_server.url(u""_s)),
                                              check(u"http"_s, m_server.url(u"/service"_s))}}};
        const QJsonObject preferences{{u"groupWaitSeconds"_s, 1}, {u"graceSeconds"_s, 1}};
        QFile file(m_dir.filePath(u"config.json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the config");
        file.write(QJsonDocument(QJsonObject{{u"version"_s, 1},
                                             {u"services"_s, QJsonArray{service}},
                                             {u"preferences"_s, preferences}})
                       .toJson());
        return file.fileName();
    }

    /// A browser that only notes what it was asked to open.
    QString installBrowser()
    {
        const QString folder = m_dir.filePath(u"bin"_s);
        QDir().mkpath(folder);
        QFile script(folder + u"/xdg-open"_s);
        if (!script.open(QIODevice::WriteOnly))
            qFatal("cannot write the browser");
        script.write("#!/bin/sh\necho \"$1\" >> '" + m_dir.filePath(u"opened"_s).toUtf8() + "'\n");
        script.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
        return folder;
    }

    /// How many pixels of the panel have the colour of a mark.
    int pixelsOf(Mark mark)
    {
        const QString path = m_dir.filePath(u"shot.png"_s);
        control({u"shot"_s, path});
        const QImage shot(path);
        const QColor wanted = iconPalette({}, QPalette()).of(mark).fill;
        int count = 0;
        for (int y = 0; y < std::min(PanelHeight, shot.height()); ++y) {
            for (int x = 0; x < shot.width(); ++x) {
                const QColor pixel = shot.pixelColor(x, y);
                count += std::abs(pixel.red() - wanted.red()) < 8
                    && std::abs(pixel.green() - wanted.green()) < 8
                    && std::abs(pixel.blue() - wanted.blue()) < 8;
            }
        }
        return count;
    }

    static int shownPopups()
    {
        return run(u"dunstctl"_s, {u"count"_s, u"displayed"_s}).out.trimmed().toInt();
    }
    static QJsonArray history()
    {
        const QJsonObject object
            = QJsonDocument::fromJson(run(u"dunstctl"_s, {u"history"_s}).out.toUtf8()).object();
        return object.value(u"data"_s).toArray().at(0).toArray();
    }
    static QString summaryOf(const QJsonValue &popup) { return popup[u"summary"_s][u"data"_s].toString(); }

private Q_SLOTS:
    void theLampTurnsRedAndOnePopupSaysSo()
    {
        setService("none", "operational", 200);
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PATH"_s, installBrowser() + u':' + environment.value(u"PATH"_s));
        m_pilotlamp.setProcessEnvironment(environment);
        m_pilotlamp.setProcessChannelMode(QProcess::ForwardedChannels);
        m_pilotlamp.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlamp"), {u"--config"_s, writeConfig()});
        QVERIFY(m_pilotlamp.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(Mark::Online) > 20, 20000);
        QCOMPARE(shownPopups(), 0);

        setService("major", "major_outage", 500);
        QElapsedTimer sinceChange;
        sinceChange.start();
        QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(Mark::Offline) > 20, 90000);
        qInfo("from the server's change to the red icon: %lld ms", sinceChange.elapsed());
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, 10000);
        qInfo("from the server's change to the popup: %lld ms", sinceChange.elapsed());

        run(u"dunstctl"_s, {u"action"_s, u"0"_s});
        QFile opened(m_dir.filePath(u"opened"_s));
        QTRY_VERIFY(opened.exists());
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QCOMPARE(opened.readAll().trimmed(), QByteArray("http://127.0.0.1/open-me"));
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(history().size(), 1);
        QCOMPARE(summaryOf(history().at(0)), u"Corner Shop is offline"_s);
    }

    void recoveryIsToldOnce()
    {
        setService("none", "operational", 200);
        QTRY_VERIFY_WITH_TIMEOUT(pixelsOf(Mark::Online) > 20, 60000);
        QTRY_COMPARE_WITH_TIMEOUT(shownPopups(), 1, 10000);
        run(u"dunstctl"_s, {u"close-all"_s});
        QTRY_COMPARE(history().size(), 2);
        QCOMPARE(summaryOf(history().at(0)), u"Corner Shop is online again"_s);
    }

    void itEndsInPeace()
    {
        m_pilotlamp.terminate();
        QVERIFY(m_pilotlamp.waitForFinished(5000));
        QCOMPARE(m_pilotlamp.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_pilotlamp.exitCode(), 0);
    }
};

QTEST_MAIN(FirstLightTest)
#include "tst_first_light.moc"
