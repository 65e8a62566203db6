// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ladder_pane.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icon_palette.h"
#include "ui/common/panel.h"
#include "ui/common/tints.h"
#include "ui/common/widgets.h"
#include "ui/window/detail_text.h"
#include "ui/window/ladder_model.h"
#include "ui/window/roomy_button.h"
#include "ui/window/why_path.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestConclusion = 500;
constexpr int RowAir = 6; ///< pixels
constexpr int SettleMs = 400; ///< who walks over a list of services asks about none of them yet
constexpr int PictureMargin = 16;

} // namespace

LadderPane::LadderPane(Explain explain, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_explain(std::move(explain))
    , m_clock(std::move(clock))
    , m_model(new LadderModel(this))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(SettleMs);
    connect(&m_settle, &QTimer::timeout, this, &LadderPane::startIfSeen);
    m_pictured = new QWidget;
    auto *pictured = new QVBoxLayout(m_pictured);
    pictured->setContentsMargins(0, 0, 0, 0);
    pictured->setSpacing(Metrics::Grid);
    m_conclusion = newPlainLabel(1.15, true);
    m_note = newPlainLabel();
    auto *way = new Panel;
    m_path = new WhyPath;
    way->content()->addWidget(m_path);
    pictured->addWidget(m_conclusion);
    pictured->addWidget(m_note);
    pictured->addWidget(way);
    pictured->addWidget(newTable());
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, Metrics::CardPadding, 0, 0);
    layout->addWidget(m_pictured);
    layout->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(newScrolled(page, Metrics::Grid), 1);
    outer->addLayout(newButtons());
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LadderPane::showSteps);
    setService({});
}

LadderPane::~LadderPane() = default;

QWidget *LadderPane::newTable()
{
    auto *found = new Panel(tr("What was found"));
    m_view = new QTableView;
    m_view->setAccessibleName(tr("The steps from this computer to the service"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(m_view->fontMetrics().height() + 10);
    m_view->horizontalHeader()->hide();
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(LadderModel::Finding, QHeaderView::Stretch);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->viewport()->installEventFilter(this);
    m_skipped = newPlainLabel();
    found->content()->addWidget(m_view);
    found->content()->addWidget(m_skipped);
    return found;
}

QLayout *LadderPane::newButtons()
{
    auto *line = new FlowLayout; // large letters take several lines
    line->setSpacing(Metrics::Grid);
    line->setContentsMargins(0, Metrics::Grid, 0, Metrics::CardPadding);
    m_button = new RoomyButton;
    m_copyText = new RoomyButton(tr("Copy as te&xt"));
    m_copyPicture = new RoomyButton(tr("Copy as &picture"));
    for (QPushButton *button : {m_button, m_copyText, m_copyPicture})
        line->addWidget(button);
    m_taken = newPlainLabel();
    m_taken->setWordWrap(false);
    m_taken->setMinimumHeight(m_button->sizeHint().height());
    line->addWidget(m_taken);
    connect(m_button, &QPushButton::clicked, this, [this] { isRunning() ? cancel() : start(); });
    connect(m_copyText, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(m_copyPicture, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setPixmap(asPicture()); });
    return line;
}

/// The way, the rows that say something, and what was skipped in one line; the view is as high as its rows.
void LadderPane::showSteps()
{
    const QList<StepResult> steps = m_model->steps();
    m_path->setNodes(whyNodes(steps, isRunning()));
    for (int row = 0; row < steps.size(); ++row)
        m_view->setRowHidden(row, steps.at(row).outcome < StepOutcome::Fine);
    const bool isOver = !isRunning() && !m_isNew;
    m_skipped->setText(isOver ? skippedText(steps) : QString());
    m_skipped->setVisible(!m_skipped->text().isEmpty());
    fitRows();
}

void LadderPane::fitRows()
{
    m_view->resizeRowsToContents();
    int height = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_view->isRowHidden(row))
            continue;
        m_view->setRowHeight(row, m_view->rowHeight(row) + RowAir);
        height += m_view->rowHeight(row);
    }
    m_view->setFixedHeight(height);
    m_view->parentWidget()->setVisible(height > 0 || !m_skipped->text().isEmpty());
}

bool LadderPane::eventFilter(QObject *watched, QEvent *event)
{
    // Another width breaks the lines elsewhere.
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, &LadderPane::fitRows);
    return QWidget::eventFilter(watched, event);
}

void LadderPane::setService(const Service &service, const QDateTime &changedAt, bool isTrouble)
{
    m_isTrouble = isTrouble;
    if (service.id == m_service.id && !m_conclusion->text().isEmpty()) {
        m_service = service;
        const bool isPast = m_finishedAt.isValid() && changedAt > m_finishedAt && !isRunning();
        m_isNew = m_isNew || isPast; // what was found is of another status
        showHeadline();
        startIfSeen();
        return;
    }
    m_finishedAt = {};
    m_context.reset();
    m_service = service;
    m_isNew = true;
    m_settle.start();
    m_model->clear(false);
    m_conclusion->setText(tr("Where does it fail?"));
    m_note->setText(
        tr("Tests every step between this computer and the service and shows where the connection "
           "fails (up to 5 seconds)."));
    m_taken->clear();
    refreshButtons();
}

void LadderPane::setColors(const IconPalette &colors)
{
    m_model->setColors(colors);
    m_path->setColors(colors);
    for (QLabel *label : {m_skipped, m_taken}) {
        QPalette quiet = label->palette();
        quiet.setColor(QPalette::WindowText, tintsOf(QGuiApplication::palette(), colors).quiet);
        label->setPalette(quiet);
    }
}

void LadderPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_settle.isActive())
        startIfSeen();
}

void LadderPane::startIfSeen()
{
    if (m_isNew && isVisible())
        start();
}

void LadderPane::start()
{
    if (isRunning() || m_service.id.isEmpty())
        return;
    m_isNew = false;
    m_context = std::make_unique<QObject>();
    m_finishedAt = {};
    m_model->clear(true);
    m_conclusion->setText(tr("Checking…"));
    m_note->setText(tr("Results appear as they arrive"));
    m_taken->clear();
    refreshButtons();
    m_explain(
        m_service.id, m_context.get(), [this](const StepResult &step) { m_model->setStep(step); },
        [this](const Diagnosis &diagnosis) { finish(diagnosis); });
}

void LadderPane::cancel()
{
    if (!isRunning())
        return;
    m_context.reset();
    m_model->stop();
    m_conclusion->setText(tr("Cancelled"));
    m_note->setText(tr("Results so far are shown below"));
    refreshButtons();
}

void LadderPane::finish(const Diagnosis &diagnosis)
{
    // The answer comes from within the context's own children.
    m_context.release()->deleteLater();
    m_model->setDiagnosis(m_found = diagnosis);
    const DiagnosisConclusion &conclusion = diagnosis.conclusion;
    QStringList lines{sentence(plainLine(conclusion.reason, LongestConclusion)),
                      plainLine(conclusion.warning, LongestConclusion), publicAddress(diagnosis.target)};
    lines.removeAll(QString());
    m_note->setText(lines.join(u'\n'));
    m_finishedAt = m_clock();
    showHeadline();
    m_taken->setText(
        tr("Checked %1, took %2 ms").arg(clockText(m_finishedAt, m_finishedAt)).arg(diagnosis.ms));
    refreshButtons();
}

void LadderPane::showHeadline()
{
    if (m_finishedAt.isValid() && !isRunning())
        m_conclusion->setText(diagnosisHeadline(m_found, m_isTrouble));
}

void LadderPane::refreshButtons()
{
    m_button->setEnabled(!m_service.id.isEmpty());
    m_button->setText(isRunning() ? tr("Ca&ncel") : m_isNew ? tr("Diagnose no&w") : tr("Diagnose agai&n"));
    for (QPushButton *button : {m_copyText, m_copyPicture})
        button->setEnabled(!isRunning() && !m_isNew);
    showSteps();
}

QString LadderPane::asText() const
{
    QStringList lines{
        plainLine(m_service.name) + u": "_s + m_conclusion->text(), m_note->text(), m_taken->text(), {}};
    const QList<StepResult> steps = m_model->steps();
    for (int row = 0; row < steps.size(); ++row) {
        if (!m_view->isRowHidden(row))
            lines.append(u"- "_s + m_model->spokenRow(row));
    }
    lines.append(m_skipped->text());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// With the service's name above, so that it can be understood where it is pasted.
QPixmap LadderPane::asPicture()
{
    const double ratio = devicePixelRatioF();
    const QSize size
        = m_pictured->size() + QSize(2 * PictureMargin, 2 * PictureMargin + fontMetrics().height() * 2);
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(palette().color(QPalette::Window));
    QPainter painter(&picture);
    painter.setPen(palette().color(QPalette::WindowText));
    const QString title = plainLine(m_service.name) + u" – "_s + m_taken->text();
    painter.drawText(
        QRect(PictureMargin, PictureMargin, size.width() - 2 * PictureMargin, fontMetrics().height()),
        Qt::AlignLeading, title);
    m_pictured->render(&painter, QPoint(PictureMargin, PictureMargin + fontMetrics().height() * 2), QRegion(),
                       QWidget::DrawChildren);
    return picture;
}

} // namespace Pilotlamp
