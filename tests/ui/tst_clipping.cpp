// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "front_page.h"
#include "rows.h"
#include "shots.h"
#include "stories.h"
#include "testlib/test_program.h"
#include "tools.h"
#include "ui/common/widgets.h"
#include "ui/settings/add_service.h"
#include "ui/settings/bulk_editor.h"
#include "ui/settings/collapsible_section.h"
#include "ui/settings/service_editor.h"
#include "ui/settings/settings_dialog.h"
#include "ui/settings/welcome.h"
#include "ui/window/history_page.h"
#include "ui/window/ladder_pane.h"
#include "ui/window/notification_log_window.h"
#include "ui/window/status_window.h"
#include "ui/window/wrong_verdict.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>

using namespace Pilotlamp::Testing;

namespace Pilotlamp::ClippingTests {

namespace {

/// A screen of 800 x 480 without a panel of 24 and the window's frame.
constexpr QSize Small(784, 424);

using NewWidget = std::function<QWidget *()>;

/// Makes every text 40 % longer, the most that German does.
class LongerTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *text, const char *, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return source + u" l\u00e4nger"_s.repeated(std::max<int>(1, int(source.size()) * 2 / 5 / 7));
    }
};

/// The size of the letters and the length of the texts, for as long as it lives.
class Run {
public:
    Run(int points, bool isLong)
    {
        QFont font = m_font;
        font.setPointSize(points);
        QApplication::setFont(font);
        if (isLong)
            QCoreApplication::installTranslator(&m_longer);
    }
    ~Run() { QApplication::setFont(m_font); }
    /// What a window says from now on is as it is.
    void endLongTexts() { QCoreApplication::removeTranslator(&m_longer); }

private:
    const QFont m_font = QApplication::font();
    LongerTexts m_longer; ///< takes itself away
};

QString nameOf(const QWidget *widget)
{
    return QString::fromLatin1(widget->metaObject()->className()) + u" '"_s
        + widget->property("text").toString().left(60) + u"' "_s + widget->accessibleName()
        + u" has %1 x %2"_s.arg(widget->width()).arg(widget->height());
}

bool isCutInside(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->text().isEmpty() || label->inherits("Pilotlamp::ElidedLabel"))
            return false;
        if (label->wordWrap())
            return label->height() + 1 < label->heightForWidth(label->width());
        return label->width() + 1 < label->minimumSizeHint().width();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (button->text().isEmpty())
            return false;
        if (button->hasHeightForWidth())
            return button->height() + 1 < button->heightForWidth(button->width());
        // The style may ask for more than the text needs; what counts is the text.
        return button->width()
            < button->fontMetrics().boundingRect(QRect(), Qt::TextShowMnemonic, button->text()).width()
            || button->height() < button->fontMetrics().height();
    }
    return false;
}

/// The first text of a list's first column, which says what a row is, that is cut for want of width.
QString cutInColumn(const QTreeView &view, const QModelIndex &parent = {})
{
    const QAbstractItemModel *model = view.model();
    for (int row = 0; row < model->rowCount(parent); ++row) {
        const QModelIndex index = model->index(row, 0, parent);
        const QString text = index.data().toString();
        if (!view.isFirstColumnSpanned(row, parent)
            && view.columnWidth(0)
                < std::min(view.fontMetrics().horizontalAdvance(text), view.viewport()->width() / 3))
            return text;
        if (const QString below = cutInColumn(view, index); !below.isEmpty())
            return below;
    }
    return {};
}

/// Why something of a window cannot be read or reached; empty where all can.
QString clipped(QWidget &window)
{
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->inherits("QScrollBar"))
            continue;
        if (isCutInside(widget))
            return nameOf(widget) + u" is cut"_s;
        if (const auto *list = qobject_cast<const QTreeView *>(widget)) {
            if (const QString cut = cutInColumn(*list); !cut.isEmpty())
                return nameOf(widget) + u" cuts "_s + cut;
        }
        const auto *area = qobject_cast<const QScrollArea *>(widget);
        if (area && area->horizontalScrollBar()->maximum() > 0)
            return nameOf(area->widget()) + u" is wider than its window"_s;
    }
    return {};
}

void settle()
{
    for (int step = 0; step < 8; ++step)
        QCoreApplication::processEvents();
}

Diagnosis climbed()
{
    Diagnosis diagnosis;
    diagnosis.target = u"https://shop.example/health"_s;
    diagnosis.steps
        = {{DiagnosisStep::Link, StepOutcome::Fine, -1, u"a network is connected"_s},
           {DiagnosisStep::Tcp, StepOutcome::Fine, 20, u"connects over IPv4"_s},
           {DiagnosisStep::Http, StepOutcome::Failed, 412, u"answered 503 Service Unavailable"_s},
           {DiagnosisStep::VendorPage, StepOutcome::Failed, 96, u"the status page says: full outage"_s}};
    diagnosis.conclusion.status = Status::Offline;
    diagnosis.conclusion.whose = Whose::Them;
    diagnosis.conclusion.reason = u"answered 503 Service Unavailable"_s;
    return diagnosis;
}

} // namespace

/// Every window at the size of a small screen, with small and large letters, with texts as long as German:
/// nothing is cut, nothing lies beyond an edge.
class ClippingTest : public QObject {
    Q_OBJECT

private:
    QList<Service> m_services;
    SettingsTools m_tools = tools();

    QWidget *newSettings() { return new SettingsDialog(m_services, {}, m_tools); }
    QWidget *newAdding()
    {
        auto *adding = new AddService(m_tools);
        adding->setText(u"https://github.com/me/project"_s);
        return adding;
    }
    QWidget *newEditor()
    {
        Service service = m_services.at(1);
        service.checks.append(Check{u"http"_s, u"https://chatgpt.example/"_s});
        service.checks[1].options = {{u"auth"_s, QJsonObject{{u"type"_s, u"basic"_s}, {u"secret"_s, u"s"_s}}},
                                     {u"tls"_s, QJsonObject{{u"caFile"_s, u"/ca.pem"_s}}}};
        std::swap(service.checks[0], service.checks[1]);
        return new ServiceEditor(service, m_tools, false);
    }
    static QWidget *newLog()
    {
        auto *log = new NotificationLogWindow(now);
        log->setEntries({{now(), u"Shop is down"_s, u"held back: muted"_s, u"No answer"_s,
                          NotificationLogEntry::Type::Held, IconSymbol::Offline, u"shop"_s}});
        return log;
    }
    static QWidget *newWhy()
    {
        auto *pane = new LadderPane(
            [](const QString &, QObject *, const auto &, const auto &done) { done(climbed()); }, now);
        pane->setService(row(u"Shop"_s, Status::Offline).service);
        pane->start();
        return pane;
    }
    static QWidget *newHistory()
    {
        auto *page = new HistoryPage;
        page->setHistory(history());
        return newScrolled(page);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(u"fusion"_s);
        for (const ServiceRow &row : fiveRows())
            m_services.append(row.service);
        m_tools.setAutostart = [](bool) {
            return QString();
        };
        m_tools.storeSecret = [](auto...) {
        };
        m_tools.testHook = [](auto...) {
        };
        m_tools.testNotification = [] {
        };
        m_tools.builtInReferences = {u"http://neutral.example/check"_s, u"http://other.example/check"_s};
    }

    void nothingIsClipped_data()
    {
        QTest::addColumn<NewWidget>("make");
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("isLong");
        for (const int points : {9, 18}) {
            for (const bool isLong : {false, true}) {
                const auto row = [&](const char *name, const NewWidget &make) {
                    QTest::addRow("%s, %d pt%s", name, points, isLong ? ", long texts" : "")
                        << make << points << isLong;
                };
                row("settings", [this] { return newSettings(); });
                row("a new service", [this] { return newAdding(); });
                row("a service", [this] { return newEditor(); });
                row("welcome", [this] { return new Welcome(m_services, m_tools); });
                row("several services", [this] { return new BulkEditor(m_services); });
                row("log", [] { return newLog(); });
                row("why", [] { return newWhy(); });
                row("history", [] { return newHistory(); });
                row("a wrong verdict", [] { return new WrongVerdict(u"# A report"_s); });
            }
        }
    }

    void nothingIsClipped()
    {
        QFETCH(NewWidget, make);
        QFETCH(int, points);
        QFETCH(bool, isLong);
        Run run(points, isLong);
        const std::unique_ptr<QWidget> window(make());
        run.endLongTexts();
        window->show();
        for (CollapsibleSection *fold : window->findChildren<CollapsibleSection *>())
            fold->setOpen(true);
        auto *tabs = window->findChild<QTabWidget *>();
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs)
                tabs->setCurrentIndex(page);
            window->resize(Small);
            settle();
            const QString which = tabs ? tabs->tabText(page) + u": "_s : QString();
            QVERIFY2(window->width() <= Small.width() && window->height() <= Small.height(),
                     qPrintable(which + u"%1 x %2"_s.arg(window->width()).arg(window->height())));
            const QString lost = clipped(*window);
            shoot(*window,
                  u"clip-%1-%2"_s.arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'))
                      .arg(page));
            QVERIFY2(lost.isEmpty(), qPrintable(which + lost));
        }
    }

    void nothingOfTheWindowIsClipped_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("points");
        QTest::addColumn<bool>("isLong");
        for (const QSize size : {QSize(1120, 740), QSize(920, 640), Small}) {
            for (const int points : {9, 14, 18}) {
                for (const bool isLong : {false, true})
                    QTest::addRow("%d x %d, %d pt%s", size.width(), size.height(), points,
                                  isLong ? ", long texts" : "")
                        << size << points << isLong;
            }
        }
    }

    /// Above all the one sentence that is the product: who is down, and whether it is you.
    void nothingOfTheWindowIsClipped()
    {
        QFETCH(QSize, size);
        QFETCH(int, points);
        QFETCH(bool, isLong);
        const Run run(points, isLong);
        Requests requests;
        StatusWindow window(&requests, now);
        window.setTools(frontPageTools());
        window.setFlags(frontPageMarks());
        window.setRows(frontPage());
        window.setOverview(overviewOf(frontPage(), false));
        window.resize(size);
        window.show();
        settle();
        const QString cut = clipped(window);
        shoot(window, u"clip-window-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag()).remove(u' ')));
        QVERIFY2(cut.isEmpty(), qPrintable(cut));
        // Twice as large letters with texts as long as no language has them may take a little more.
        const int most = points == 18 && isLong ? 840 : Small.width();
        QVERIFY2(window.width() <= std::max(size.width(), most), qPrintable(QString::number(window.width())));
    }
};

PILOTLAMP_TEST(ClippingTest, QApplication);

} // namespace Pilotlamp::ClippingTests

#include "tst_clipping.moc"
