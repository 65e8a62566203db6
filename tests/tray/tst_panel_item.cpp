// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lamp.h"
#include "panel_reader.h"
#include "testlib/session.h"
#include "testlib/test_program.h"

#include <QDBusConnection>

#include <algorithm>
#include <memory>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::PanelItemTests {

namespace {

/// What every host must be able to find its own size among.
const QList<int> UsualSizes{16, 22, 24, 32, 48, 64};

QColor middleOf(const ItemPictures &pictures, int side)
{
    for (const ItemPicture &picture : pictures) {
        if (picture.width != side)
            continue;
        const auto at = 4 * (qsizetype(side) * (side / 2) + side / 5);
        const auto *pixel = reinterpret_cast<const uchar *>(picture.argb.constData()) + at;
        return QColor(pixel[1], pixel[2], pixel[3], pixel[0]);
    }
    return {};
}

bool isReddish(const QColor &colour)
{
    return colour.alpha() > 200 && colour.red() > 150 && colour.green() < 110 && colour.blue() < 110;
}

} // namespace

/// The icon as panels read it over the bus, in the states a service goes through, and its menu.
class PanelItemTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<Lamp> m_lamp;
    std::unique_ptr<PanelReader> m_panel;
    int m_updates = 0;

    QString status() const { return m_panel->text(u"Status"_s); }
    QString title() const { return m_panel->text(u"Title"_s); }
    void begin(bool well, const QJsonObject &preferences = {})
    {
        m_lamp->setService(well);
        m_lamp->configure({m_lamp->pageCheck()}, preferences);
        QVERIFY(m_lamp->start());
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->isRegistered(), Long);
        const QString sentence = well ? u"Corner_Shop + Sons is online"_s : u"Corner_Shop + Sons is down"_s;
        QTRY_VERIFY2_WITH_TIMEOUT(title().startsWith(sentence), qPrintable(title()), Confirmed);
    }

public Q_SLOTS:
    void onUpdate() { ++m_updates; }

private Q_SLOTS:
    void init()
    {
        SESSION_START(u"panel"_s, u"xfce"_s);
        m_lamp = std::make_unique<Lamp>();
        m_lamp->setName(u"Corner_Shop & Sons"_s);
        m_panel = std::make_unique<PanelReader>(m_lamp->busName());
    }

    void cleanup()
    {
        QVERIFY(m_lamp->end());
        m_lamp.reset();
    }

    void everyStateIsReadOverTheBus()
    {
        begin(true);
        QCOMPARE(status(), u"Active"_s);
        QCOMPARE(m_panel->text(u"Id"_s), u"pilotlamp"_s);
        QCOMPARE(m_panel->text(u"IconName"_s), QString());
        QCOMPARE(m_panel->text(u"AttentionIconName"_s), QString());
        QCOMPARE(m_panel->toolTip().title, u"Corner_Shop + Sons is online"_s);
        QVERIFY(!isReddish(middleOf(m_panel->pictures(u"IconPixmap"_s), 32)));

        m_lamp->setService(false);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"NeedsAttention"_s, Confirmed);
        QVERIFY2(title().startsWith(u"Corner_Shop + Sons is down"_s), qPrintable(title()));
        QCOMPARE(m_panel->text(u"IconAccessibleDesc"_s), title());
        const ItemToolTip toolTip = m_panel->toolTip();
        QVERIFY2(toolTip.title.contains("is down"_L1), qPrintable(toolTip.title));
        QVERIFY2(toolTip.text.contains("Corner_Shop"_L1) && !toolTip.text.contains(u'&'),
                 qPrintable(toolTip.text));
        const ItemPictures pictures = m_panel->pictures(u"IconPixmap"_s);
        QList<int> sizes;
        for (const ItemPicture &picture : pictures) {
            QCOMPARE(picture.argb.size(), qsizetype(4) * picture.width * picture.height);
            sizes.append(picture.width);
        }
        for (const int size : UsualSizes)
            QVERIFY2(sizes.contains(size), qPrintable(QString::number(size)));
        QVERIFY(isReddish(middleOf(pictures, 32)));
        QVERIFY(isReddish(middleOf(m_panel->pictures(u"AttentionIconPixmap"_s), 32)));
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
    }

    void whatIsMutedNeedsNoAttention()
    {
        begin(false);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"NeedsAttention"_s, Confirmed);
        const int mute = m_panel->entry(u"For _1 hour"_s);
        QVERIFY(mute > 0);
        QVERIFY(!m_panel->toolTip().text.contains("Muted"_L1));
        QVERIFY(m_panel->choose(mute));
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"Active"_s, Long);
        QVERIFY2(m_panel->toolTip().text.endsWith("\nMuted: 1"_L1), qPrintable(m_panel->toolTip().text));
    }

    void anIconOnlyInTroubleIsPassiveOtherwise()
    {
        begin(true, {{u"hideWhenOnline"_s, true}});
        QCOMPARE(status(), u"Passive"_s);
        m_lamp->setService(false);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"NeedsAttention"_s, Confirmed);
        m_lamp->setService(true);
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"Passive"_s, Confirmed);
    }

    void clicksAreTaken()
    {
        begin(true);
        const int before = m_lamp->server().requests(u"/api/v2/summary.json"_s);
        QVERIFY(m_panel->call(u"Scroll"_s, {120, u"vertical"_s}));
        QVERIFY(m_panel->call(u"SecondaryActivate"_s, {0, 0}));
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->server().requests(u"/api/v2/summary.json"_s) > before, Long);
        QVERIFY(!m_lamp->hasWindow());
        QVERIFY(m_panel->call(u"ProvideXdgActivationToken"_s, {u"token"_s}));
        QVERIFY(m_panel->call(u"Activate"_s, {0, 0}));
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
    }

    void theMenuIsReadAndChosenOverTheBus()
    {
        begin(false);
        const QStringList labels = m_panel->labels();
        QVERIFY2(labels.value(0).startsWith("Corner__Shop & Sons: "_L1), qPrintable(labels.join(u'\n')));
        m_updates = 0;
        QVERIFY(QDBusConnection::sessionBus().connect(
            m_lamp->busName(), u"/MenuBar"_s, u"com.canonical.dbusmenu"_s, u"ItemsPropertiesUpdated"_s,
            u"a(ia{sv})a(ias)"_s, this, SLOT(onUpdate())));
        m_lamp->setService(true);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->labels().value(0).contains("Online"_L1), Confirmed);
        QTRY_VERIFY_WITH_TIMEOUT(m_updates > 0, Long);
        QVERIFY(!m_lamp->hasWindow());
        QVERIFY(m_panel->choose(m_panel->entry(u"_Open Pilotlamp"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->hasWindow(), Long);
        QVERIFY(!m_panel->choose(100000));
        QCOMPARE(m_panel->unknownAmong({m_panel->entry(u"_Open Pilotlamp"_s), 100000}), QList<int>{100000});
    }

    void theMouseChoosesInThePanelsOwnMenu()
    {
        begin(false);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
        const QString x = QString::number(m_lamp->screen().width() - 17);
        const auto isOpen = [this] {
            return m_lamp->hasWindow();
        };
        const auto windows = [] {
            return run(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"."_s}).out;
        };
        // A menu that is on the screen may still not take a key: tried again.
        bool hasOpened = false;
        for (int attempt = 0; attempt < 5 && !hasOpened; ++attempt) {
            const QString before = windows();
            run(u"xdotool"_s, {u"mousemove"_s, x, u"16"_s, u"click"_s, u"3"_s});
            QVERIFY(QTest::qWaitFor([&] { return windows() != before; }, Long));
            run(u"xdotool"_s, {u"key"_s, u"o"_s});
            hasOpened = QTest::qWaitFor(isOpen, 3000);
        }
        QVERIFY(hasOpened);
    }

    void theWatcherMayDieAndComeBack()
    {
        begin(false);
        control({u"kill"_s, u"panel"_s});
        QTRY_VERIFY(!m_panel->isRegistered());
        SESSION_START(u"panel"_s, u"xfce"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_panel->isRegistered(), Long);
        QTRY_VERIFY_WITH_TIMEOUT(m_lamp->pixelsOf(IconSymbol::Offline) > Visible, Long);
    }
};

PILOTLAMP_TEST(PanelItemTest, QApplication);

} // namespace Pilotlamp::PanelItemTests

#include "tst_panel_item.moc"
