// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the welcome is put together; what it does is in welcome.cpp.
#include "ui/common/airy_delegate.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/common/wrap_box.h"
#include "ui/settings/address_detector.h"
#include "ui/settings/notify_level_box.h"
#include "ui/settings/welcome.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr double TitleScale = 1.4;
constexpr int LeastRows = 8;
constexpr int WidestButtons = 640; ///< points
constexpr int WelcomeRowAir = 10; ///< points
const QString FirstCategory = u"AI"_s;

/// What a category of the catalogue is called; one of a user's own stays as it is.
QString categoryText(const QString &category)
{
    static constexpr std::array Known{QT_TRANSLATE_NOOP("Category", "AI"),
                                      QT_TRANSLATE_NOOP("Category", "Cloud"),
                                      QT_TRANSLATE_NOOP("Category", "Communication"),
                                      QT_TRANSLATE_NOOP("Category", "Data"),
                                      QT_TRANSLATE_NOOP("Category", "Development"),
                                      QT_TRANSLATE_NOOP("Category", "Gaming"),
                                      QT_TRANSLATE_NOOP("Category", "Media"),
                                      QT_TRANSLATE_NOOP("Category", "Monitoring"),
                                      QT_TRANSLATE_NOOP("Category", "Payments"),
                                      QT_TRANSLATE_NOOP("Category", "Productivity"),
                                      QT_TRANSLATE_NOOP("Category", "Security"),
                                      QT_TRANSLATE_NOOP("Category", "Social"),
                                      QT_TRANSLATE_NOOP("Category", "System")};
    for (const char *known : Known) {
        if (category == QLatin1StringView(known))
            return QCoreApplication::translate("Category", known);
    }
    return category;
}

} // namespace

Welcome::Welcome(const QList<Service> &first, const SettingsTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_first(first)
    , m_ticked(first)
{
    setWindowTitle(tr("Welcome to Pilotlamp"));
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = newPlainLabel(TitleScale, true);
    title->setText(tr("What do you depend on?"));
    auto *intro = newPlainLabel();
    intro->setText(
        tr("The lamp beside the clock shows whether these work, notifies you when one does not – and says "
           "whether it is them or you. You can change everything later."));
    layout->addWidget(title);
    layout->addWidget(intro);
    addGallery(layout);
    m_contacts = newPlainLabel();
    m_contacts->setAccessibleName(tr("Which hosts Pilotlamp contacts"));
    layout->addWidget(m_contacts); // it scrolls where letters are large and the screen is small
    auto *outer = new QVBoxLayout(this);
    outer->addWidget(newScrolled(page), 1);
    addChoices(outer);
    connect(m_words, &QLineEdit::textChanged, this, &Welcome::search);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == 0)
            onTicked(item);
    });
    resizeWithinScreen(this, {680, 640});
    m_words->setFocus();
    search({});
    refresh();
}

void Welcome::addGallery(QLayout *into)
{
    auto *layout = static_cast<QVBoxLayout *>(into);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Find a service, for example GitHub, or paste an address"));
    m_words->setAccessibleName(tr("Find a service"));
    m_words->setClearButtonEnabled(true);
    m_words->setTextMargins(2, 2, 2, 2);
    m_words->installEventFilter(this);
    layout->addWidget(m_words);
    m_hint = newPlainLabel();
    m_hint->setAccessibleName(tr("What was found"));
    m_hint->hide();
    layout->addWidget(m_hint);
    m_detector = new AddressDetector(m_tools.detect, this);
    connect(m_detector, &AddressDetector::started, this, [this] { say(tr("Checking this address…")); });
    connect(m_detector, &AddressDetector::found, this, &Welcome::take);
    m_list = new QTreeWidget;
    m_list->setAccessibleName(tr("Services to watch"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setItemDelegate(new AiryDelegate(WelcomeRowAir, m_list));
    m_list->setMinimumHeight(m_list->fontMetrics().height() * LeastRows);
    m_list->setHeaderLabels({tr("Service"), tr("Right now")});
    m_list->header()->setStretchLastSection(true);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    layout->addWidget(m_list, 1);
    layout->insertWidget(layout->indexOf(m_list), newChips());
}

/// One chip a category, the one most people come for first and chosen.
QWidget *Welcome::newChips()
{
    auto *box = new QWidget;
    auto *line = new FlowLayout(box);
    m_chips = new QButtonGroup(this);
    QMap<QString, int> sizes;
    for (const Service &service : m_tools.catalogue ? m_tools.catalogue({}) : QList<Service>())
        ++sizes[service.group];
    QStringList categories = sizes.keys();
    categories.removeAll(QString());
    std::stable_sort(categories.begin(), categories.end(), [&](const QString &a, const QString &b) {
        return std::pair(a != FirstCategory, -sizes.value(a))
            < std::pair(b != FirstCategory, -sizes.value(b));
    });
    categories.append(QString());
    for (const QString &category : std::as_const(categories)) {
        auto *chip = new QToolButton;
        chip->setText(category.isEmpty() ? tr("All", "every category")
                                         : menuText(categoryText(category), 40));
        chip->setProperty(CategoryProperty, category);
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        m_chips->addButton(chip);
        line->addWidget(chip);
    }
    const auto buttons = m_chips->buttons();
    (categories.contains(FirstCategory) ? buttons.constFirst() : buttons.constLast())->setChecked(true);
    connect(m_chips, &QButtonGroup::buttonClicked, this, [this] {
        m_words->clear();
        search({});
    });
    box->setVisible(categories.size() > 2);
    return box;
}

void Welcome::addChoices(QLayout *layout)
{
    auto *form = new QFormLayout;
    m_notify = new NotifyLevelBox;
    form->addRow(tr("&Notify me about:"), m_notify);
    m_autostart = new WrapBox(tr("Start when I &log in"));
    m_autostart->setChecked(m_tools.autostart);
    m_autostart->setVisible(bool(m_tools.setAutostart));
    form->addRow(QString(), m_autostart);
    static_cast<QVBoxLayout *>(layout)->addLayout(form);
    m_count = newPlainLabel();
    auto *buttons = new QDialogButtonBox;
    m_start = buttons->addButton(tr("Start &watching"), QDialogButtonBox::AcceptRole);
    buttons->addButton(skipText(), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    m_start->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &Welcome::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, [this] {
        Q_EMIT skipped();
        reject();
    });
    // Large letters and long words: one below the other.
    if (buttons->sizeHint().width() > WidestButtons)
        buttons->setOrientation(Qt::Vertical);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
}

/// Skipping is no nothing: it says what is watched then.
QString Welcome::skipText() const
{
    constexpr qsizetype MostNamed = 2;
    QStringList names;
    for (const Service &service : m_first)
        names.append(menuText(service.name, 24));
    if (names.isEmpty())
        return tr("S&kip");
    if (names.size() > MostNamed)
        return tr("Use the %n suggested services only", "", int(names.size()));
    return names.size() == 1 ? tr("Use %1 only").arg(names.constFirst())
                             : tr("Use %1 and %2 only").arg(names.at(0), names.at(1));
}

} // namespace Pilotlamp
