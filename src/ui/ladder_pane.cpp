// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder_pane.h"

#include "ui/detail_text.h"
#include "ui/icon_palette.h"
#include "ui/ladder_model.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestConclusion = 500;
constexpr int RowAir = 6; ///< pixels
constexpr int SettleMs = 400; ///< who walks over a list of services asks about none of them yet

/// "Offline – It's them".
QString headlineOf(const Diagnosis &conclusion)
{
    const QString whose = displayWord(conclusion.whose);
    const QString status = displayWord(conclusion.status);
    return whose.isEmpty() ? status : status + u" – "_s + whose;
}

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
    auto *layout = new QVBoxLayout(this);
    auto *top = new QHBoxLayout;
    m_conclusion = newPlainLabel(1, true);
    top->addWidget(m_conclusion, 1);
    m_button = new QPushButton;
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] { isRunning() ? cancel() : start(); });
    top->addWidget(m_button, 0, Qt::AlignTop);
    layout->addLayout(top);
    m_note = newPlainLabel();
    layout->addWidget(m_note);
    m_view = new QTableView;
    m_view->setAccessibleName(tr("The steps from this computer to the service"));
    m_view->setModel(m_model);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setTabKeyNavigation(false);
    m_view->setShowGrid(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(m_view->fontMetrics().height() + 10);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setSectionResizeMode(LadderModel::Finding, QHeaderView::Stretch);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LadderPane::fitRows);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, &LadderPane::fitRows);
    layout->addWidget(m_view, 1);
    setService({});
}

LadderPane::~LadderPane() = default;

/// Long findings take two lines, with some air between them.
void LadderPane::fitRows()
{
    m_view->resizeRowsToContents();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setRowHeight(row, m_view->rowHeight(row) + RowAir);
}

void LadderPane::setService(const Service &service)
{
    if (service.id == m_service.id && !m_conclusion->text().isEmpty()) {
        m_service = service;
        return;
    }
    m_context.reset();
    m_service = service;
    m_isNew = true;
    m_settle.start();
    m_model->clear(false);
    m_conclusion->setText(tr("Who is to blame?"));
    m_note->setText(tr("Climbs from this computer to the service, all steps at once, and shows where it "
                       "breaks. It takes five seconds at most."));
    refreshButton();
}

void LadderPane::setColors(const IconPalette &colors)
{
    m_model->setColors(colors);
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
    m_model->clear(true);
    m_conclusion->setText(tr("Looking…"));
    m_note->setText(tr("Every step is shown as soon as it is found"));
    refreshButton();
    m_explain(
        m_service.id, m_context.get(), [this](const RungResult &rung) { m_model->setRung(rung); },
        [this](const Ladder &ladder) { finish(ladder); });
}

void LadderPane::cancel()
{
    if (!isRunning())
        return;
    m_context.reset();
    m_model->stop();
    m_conclusion->setText(tr("Cancelled"));
    m_note->setText(tr("What was found until then is shown below"));
    refreshButton();
}

void LadderPane::finish(const Ladder &ladder)
{
    // The answer comes from within the context's own children.
    m_context.release()->deleteLater();
    m_model->setLadder(ladder);
    const Diagnosis &conclusion = ladder.conclusion;
    m_conclusion->setText(headlineOf(conclusion));
    QStringList lines{sentence(plainLine(conclusion.reason, LongestConclusion)),
                      plainLine(conclusion.warning, LongestConclusion)};
    lines.append(tr("%1, climbed at %2 in %3 ms")
                     .arg(publicAddress(ladder.target), clockText(m_clock(), m_clock()))
                     .arg(ladder.ms));
    lines.removeAll(QString());
    m_note->setText(lines.join(u'\n'));
    refreshButton();
}

void LadderPane::refreshButton()
{
    m_button->setEnabled(!m_service.id.isEmpty());
    m_button->setText(isRunning() ? tr("Ca&ncel") : tr("Find ou&t now"));
}

} // namespace Pilotlamp
