// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/address_box.h"

#include "core/address.h"
#include "ui/common/airy_delegate.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/settings/address_detector.h"
#include "ui/settings/suggestion.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qsizetype MostHits = 100;
constexpr int HitRows = 5;
constexpr int HitAir = 8; ///< points
} // namespace

AddressBox::AddressBox(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_words(new QLineEdit)
    , m_hits(new QListWidget)
    , m_state(newPlainLabel())
    , m_stop(new QPushButton(tr("Sto&p")))
    , m_detector(new AddressDetector(tools.detect, this))
{
    m_words->setPlaceholderText(tr("Paste an address, or type a name such as GitHub"));
    m_words->setAccessibleName(tr("Address or name of the service"));
    m_words->setClearButtonEnabled(true);
    m_words->setMaxLength(4000);
    m_words->installEventFilter(this);
    m_hits->setAccessibleName(tr("Found in the catalogue"));
    m_hits->setItemDelegate(new AiryDelegate(HitAir, m_hits));
    m_hits->setFixedHeight((m_hits->fontMetrics().height() + HitAir) * HitRows + 2 * m_hits->frameWidth());
    m_words->setTextMargins(2, 2, 2, 2);
    m_state->setAccessibleName(tr("What this address is"));
    m_stop->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_state, 1);
    line->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    layout->addWidget(m_words);
    layout->addWidget(m_hits);
    layout->addLayout(line);
    setFocusProxy(m_words);
    connect(m_words, &QLineEdit::textChanged, this, &AddressBox::onText);
    connect(m_detector, &AddressDetector::started, this, [this] { say(tr("Checking this address…")); });
    connect(m_detector, &AddressDetector::found, this, &AddressBox::take);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        say(tr("Stopped. Change the address to try again"));
    });
    connect(m_hits, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_found.size())
            return;
        stop();
        say({});
        Q_EMIT chosen(withAddress(m_found.at(row), m_words->text()), false);
    });
    onText({});
}

void AddressBox::setText(const QString &text)
{
    m_words->setText(text);
}

void AddressBox::say(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_stop->setVisible(m_detector->isDetecting());
}

void AddressBox::stop()
{
    m_detector->stop();
    m_stop->hide();
}

void AddressBox::onText(const QString &text)
{
    stop();
    say({});
    Q_EMIT changed();
    const QString words = text.trimmed();
    const bool isAddress = looksLikeAddress(words);
    if (hasLogin(words)) {
        list({});
        return say(tr("Leave user name and password out of the address; enter them afterwards in the "
                      "service's settings, so that the password goes into the keyring"));
    }
    QList<Service> hits = m_tools.catalogue ? m_tools.catalogue(words) : QList<Service>();
    if (isAddress && m_tools.catalogue && words.contains(u'.'))
        hits = sameHost(m_tools.catalogue({}), words) + (words.contains("://"_L1) ? QList<Service>() : hits);
    list(hits);
    if (isAddress && !m_found.isEmpty() && words.contains("://"_L1))
        m_hits->setCurrentRow(0); // whoever pastes an address has chosen
    // A name with a dot that the catalogue knows is no order to ask a stranger's host.
    if (isAddress && m_tools.detect && (words.contains("://"_L1) || m_found.isEmpty()))
        m_detector->detectSoon(words);
    else if (!isAddress && m_found.isEmpty() && !words.isEmpty())
        say(tr("Not in the catalogue. Paste its web address to watch it anyway."));
}

void AddressBox::list(const QList<Service> &services)
{
    m_found = services.first(std::min(services.size(), MostHits));
    m_hits->clear();
    for (const Service &service : std::as_const(m_found)) {
        const QString name = plainLine(service.name, 60);
        m_hits->addItem(service.group.isEmpty() ? name : name + u" – "_s + plainLine(service.group, 40));
    }
    m_hits->setVisible(!m_found.isEmpty());
}

void AddressBox::take(const QString &address, const Result<FoundPage> &found)
{
    const bool isPage = found && !found->kind.isEmpty();
    if (isPage)
        say(tr("Found: %1").arg(kindTitle(m_tools.kinds, found->kind)));
    else if (found)
        say(tr("A port: Pilotlamp checks whether it takes connections"));
    else if (found.error().kind == Error::Kind::Unreadable)
        say(tr("No status page here. Pilotlamp will check this address itself."));
    else
        say(tr("No answer could be read from this address: %1. Pilotlamp keeps trying it.")
                .arg(plainLine(found.error().text, 200)));
    Q_EMIT chosen(suggestedService(address, found.value_or({})), true);
}

/// Return asks at once or takes the first hit; once something is chosen it is a yes. Down goes to the hits.
bool AddressBox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    if (key != Qt::Key_Down && m_detector->detectNow())
        return true;
    const bool isChosen = m_hits->currentRow() >= 0 || m_found.isEmpty();
    if (key != Qt::Key_Down && isChosen && !m_detector->isDetecting())
        Q_EMIT confirmed();
    if (m_hits->currentRow() < 0 && !m_detector->isDetecting())
        m_hits->setCurrentRow(0);
    if (key == Qt::Key_Down)
        m_hits->setFocus();
    return true;
}

} // namespace Pilotlamp
