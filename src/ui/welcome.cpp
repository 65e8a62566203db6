// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome.h"

#include "ui/address_look.h"
#include "ui/icon_painter.h"
#include "ui/live_look.h"
#include "ui/suggestion.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int IdRole = Qt::UserRole;
constexpr int WelcomeIconSide = 16;
constexpr double TitleScale = 1.4;

bool hasId(const QList<Service> &services, const QString &id)
{
    return std::any_of(services.begin(), services.end(),
                       [&](const Service &service) { return service.id == id; });
}

} // namespace

Welcome::Welcome(const QList<Service> &first, const SettingsTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_ticked(first)
{
    setWindowTitle(tr("Welcome to Pilotlamp"));
    auto *layout = new QVBoxLayout(this);
    auto *title = newPlainLabel(TitleScale, true);
    title->setText(tr("What do you depend on?"));
    auto *intro = newPlainLabel();
    intro->setText(
        tr("The lamp beside the clock shows whether these work, and tells you when one does not – and "
           "whether it is them or you. You can change everything later."));
    layout->addWidget(title);
    layout->addWidget(intro);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find a service, for example GitHub, or paste an address"));
    m_words->setAccessibleName(tr("Find a service"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    layout->addWidget(m_words);
    m_hint = newPlainLabel();
    m_hint->setAccessibleName(tr("What was found"));
    m_hint->hide();
    layout->addWidget(m_hint);
    m_look = new AddressLook(m_tools.detect, this);
    connect(m_look, &AddressLook::started, this, [this] { say(tr("Looking what stands there…")); });
    connect(m_look, &AddressLook::found, this, &Welcome::take);
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Services to watch"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("Service"), tr("Right now")});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    addChoices(layout);
    connect(m_words, &QLineEdit::textChanged, this, &Welcome::search);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == 0)
            onTicked(item);
    });
    resizeWithinScreen(this, {620, 600});
    search({});
    refresh();
}

void Welcome::addChoices(QLayout *layout)
{
    auto *form = new QFormLayout;
    m_notify = new QComboBox;
    m_notify->addItem(tr("All changes"), static_cast<int>(NotifyLevel::All));
    m_notify->addItem(tr("Outages only"), static_cast<int>(NotifyLevel::Outages));
    m_notify->addItem(tr("Nothing, the lamp is enough"), static_cast<int>(NotifyLevel::Off));
    form->addRow(tr("&Tell me about:"), m_notify);
    m_autostart = new QCheckBox(tr("Start when I &log in"));
    m_autostart->setChecked(m_tools.autostart);
    m_autostart->setVisible(bool(m_tools.setAutostart));
    form->addRow(QString(), m_autostart);
    static_cast<QVBoxLayout *>(layout)->addLayout(form);
    m_count = newPlainLabel();
    auto *buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("&Watch these"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Skip"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &Welcome::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &Welcome::reject);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    bottom->addWidget(buttons);
    static_cast<QVBoxLayout *>(layout)->addLayout(bottom);
}

QList<Service> Welcome::services() const
{
    QList<Service> services = m_ticked;
    for (Service &service : services)
        service.notify = static_cast<NotifyLevel>(m_notify->currentData().toInt());
    return services;
}

/// Without words: what is ticked, then the whole catalogue; with words: what they find.
void Welcome::search(const QString &words)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_shown.clear();
    m_look->stop();
    say({});
    if (looksLikeAddress(words))
        return searchAddress(words.trimmed());
    if (words.trimmed().isEmpty()) {
        for (const Service &service : std::as_const(m_ticked))
            addItem(service);
    }
    if (!m_tools.catalogue)
        return;
    for (const Service &service : m_tools.catalogue(words.trimmed()))
        addItem(service);
    if (m_shown.isEmpty())
        say(tr(
            "The catalogue knows nothing of that name. Paste its address to have it watched all the same."));
}

void Welcome::addItem(const Service &service)
{
    if (m_shown.contains(service.id))
        return;
    m_shown.insert(service.id, service);
    const QString name = plainLine(service.name, 60);
    auto *item = new QTreeWidgetItem(
        m_list, {service.group.isEmpty() ? name : name + u" – "_s + plainLine(service.group, 40)});
    item->setData(0, IdRole, service.id);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, hasId(m_ticked, service.id) ? Qt::Checked : Qt::Unchecked);
    showAnswer(item);
}

void Welcome::onTicked(QTreeWidgetItem *item)
{
    const QString id = item->data(0, IdRole).toString();
    const bool on = item->checkState(0) == Qt::Checked;
    if (on == hasId(m_ticked, id))
        return;
    if (on) {
        m_ticked.append(m_shown.value(id));
        look(m_shown.value(id));
    } else {
        m_ticked.removeIf([&](const Service &service) { return service.id == id; });
        m_looks.remove(id);
    }
    const QSignalBlocker quiet(m_list);
    showAnswer(item);
    refresh();
}

void Welcome::look(const Service &service)
{
    const QString id = service.id;
    if (!m_tools.testNow || m_answers.contains(id))
        return;
    const auto run = std::make_shared<QObject>();
    m_looks.insert(id, run);
    lookNow(service, m_tools.testNow, run.get(), [this, id](const Verdict &verdict) {
        if (const auto over = m_looks.take(id)) // we are called by it: it ends once we are through
            QMetaObject::invokeMethod(
                this, [over] { (void)over; }, Qt::QueuedConnection);
        answer(id, verdict);
    });
}

void Welcome::answer(const QString &id, const Verdict &verdict)
{
    m_answers.insert(id, verdict);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, IdRole) == id)
            showAnswer(m_list->topLevelItem(i));
    }
}

void Welcome::showRows(const QList<ServiceRow> &rows)
{
    for (const ServiceRow &row : rows) {
        if (row.verdict.checkedAt.isValid())
            answer(row.service.id, row.verdict);
    }
}

void Welcome::showAnswer(QTreeWidgetItem *item)
{
    const QString id = item->data(0, IdRole).toString();
    const bool isTicked = item->checkState(0) == Qt::Checked;
    const auto found = m_answers.constFind(id);
    if (!isTicked || found == m_answers.constEnd()) {
        item->setText(1, isTicked ? tr("Asking…") : QString());
        item->setIcon(1, {});
        return;
    }
    QStringList words{displayWord(found->status)};
    if (found->status != Status::Online && !found->reason.isEmpty())
        words.append(plainLine(found->reason, 160));
    item->setText(1, words.join(u" – "_s));
    item->setToolTip(1, toolTipText(found->reason, 300));
    item->setIcon(1, iconOf(lookOf(*found), iconPalette({}, palette()), devicePixelRatioF(), WelcomeIconSide));
}

void Welcome::refresh()
{
    m_count->setText(m_ticked.isEmpty() ? tr("Nothing is ticked: the lamp will stay grey")
                                        : tr("Ticked: %1").arg(m_ticked.size()));
}

/// Return in the search ticks what was found rather than closing the window.
bool Welcome::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_words->text().trimmed().isEmpty())
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    if (m_look->lookNow())
        return true;
    if (QTreeWidgetItem *first = m_list->topLevelItem(0))
        first->setCheckState(0, Qt::Checked);
    m_words->selectAll();
    return true;
}

void Welcome::accept()
{
    if (m_tools.setAutostart && m_autostart->isChecked() != m_tools.autostart) {
        const QString refused = m_tools.setAutostart(m_autostart->isChecked());
        if (!refused.isEmpty()) {
            m_autostart->setChecked(m_tools.autostart);
            m_count->setText(tr("The start at login could not be changed: %1").arg(plainLine(refused, 300)));
            return;
        }
    }
    QDialog::accept();
    Q_EMIT chosen(services());
}

} // namespace Pilotlamp
