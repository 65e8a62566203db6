// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_section.h"

#include "ui/common/icon_painter.h"
#include "ui/common/text.h"
#include "ui/common/wrap_box.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LeastStyleChars = 12;
constexpr int PreviewIcon = 24;
constexpr int PreviewGap = 10;
constexpr QColor LightPanel(0xf0, 0xf0, 0xf0);
constexpr QColor DarkPanel(0x20, 0x22, 0x26);
constexpr Status Statuses[]
    = {Status::Online, Status::Overload, Status::Maintenance, Status::Offline, Status::Unknown};

/// The lamps of all statuses on a light and on a dark panel.
QPixmap previewOf(const QString &style, bool badge, double ratio)
{
    constexpr int step = PreviewIcon + PreviewGap;
    QPixmap pixmap(QSize(step * int(std::size(Statuses)) + PreviewGap, 2 * step) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    QPainter painter(&pixmap);
    for (const int row : {0, 1}) {
        const QColor panel = row == 0 ? LightPanel : DarkPanel;
        QPalette surroundings(panel);
        painter.fillRect(0, row * step, pixmap.width(), step, panel);
        int x = PreviewGap;
        for (const Status status : Statuses) {
            IconAppearance appearance{symbolOf(status)};
            appearance.badge = badge && isBad(status) ? 2 : 0;
            const QIcon icon = iconOf(appearance, iconPalette(style, surroundings), ratio, PreviewIcon);
            painter.drawPixmap(x, row * step + PreviewGap / 2,
                               icon.pixmap(QSize(PreviewIcon, PreviewIcon), ratio));
            x += step;
        }
    }
    return pixmap;
}

} // namespace

AppearanceSection::AppearanceSection(const Preferences &preferences, QWidget *parent)
    : PreferenceSection(parent)
    , m_preferences(preferences)
{
    auto *layout = new QVBoxLayout(this);
    auto *form = newForm();
    m_style = new QComboBox;
    form->addRow(tr("&Icon:"), m_style);
    form->addRow(tr("Custom colours:"), newColours());
    m_badge = new WrapBox(tr("Show the &number of services with problems"));
    m_badge->setChecked(preferences.iconBadge);
    form->addRow(tr("Number:"), m_badge);
    m_hide = new WrapBox(tr("&Hide the icon while every service is online"));
    m_hide->setToolTip(tr("Panels with StatusNotifierItem move it to their hidden icons"));
    m_hide->setChecked(preferences.hideWhenOnline);
    form->addRow(tr("Visibility:"), m_hide);
    connect(m_hide, &QCheckBox::toggled, this, &AppearanceSection::changed);
    m_preview = new QLabel;
    m_preview->setAccessibleName(tr("Preview of the lamp on a light and on a dark panel"));
    form->addRow(tr("Preview:"), m_preview);
    layout->addLayout(form);
    layout->addStretch();
    fillStyles();
    connect(m_style, &QComboBox::currentIndexChanged, this, [this] {
        m_preferences.iconStyle = m_style->currentData().toString();
        refresh();
        Q_EMIT changed();
    });
    connect(m_badge, &QCheckBox::toggled, this, [this](bool on) {
        m_preferences.iconBadge = on;
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

void AppearanceSection::fillStyles()
{
    for (const IconStyle &style : iconStyles())
        m_style->addItem(iconOf({IconSymbol::Overload}, iconPalette(style.name, palette()),
                                devicePixelRatioF(), PreviewIcon),
                         style.title, style.name);
    if (m_style->findData(m_preferences.iconStyle) < 0) // a style of a newer version is kept
        m_style->addItem(plainLine(m_preferences.iconStyle, 60), m_preferences.iconStyle);
    m_style->setCurrentIndex(m_style->findData(m_preferences.iconStyle));
    // As wide as its longest name, and narrower where large letters leave less.
    m_style->setMaximumWidth(m_style->sizeHint().width());
    m_style->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_style->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_style->setMinimumContentsLength(LeastStyleChars);
}

QLayout *AppearanceSection::newColours()
{
    auto *line = new QHBoxLayout;
    for (const Status status : Statuses) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        button->setAccessibleName(tr("Custom colour of: %1").arg(displayName(status)));
        button->setToolTip(displayName(status));
        connect(button, &QPushButton::clicked, this, [this, status] { pick(status); });
        line->addWidget(button);
        m_colours.insert(status, button);
    }
    m_reset = new QPushButton(tr("&Reset"));
    m_reset->setAutoDefault(false);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_preferences.iconColours.clear();
        refresh();
        Q_EMIT changed();
    });
    line->addWidget(m_reset);
    line->addStretch();
    return line;
}

void AppearanceSection::pick(Status status)
{
    const IconPalette present = iconPalette(styleOf(m_preferences), palette());
    auto *dialog = new QColorDialog(present.of(symbolOf(status)).fill, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this, status](const QColor &colour) {
        m_preferences.iconColours.insert(status, colour.name(QColor::HexRgb));
        refresh();
        Q_EMIT changed();
    });
    dialog->open();
}

void AppearanceSection::refresh()
{
    const QString style = styleOf(m_preferences);
    const IconPalette colours = iconPalette(style, palette());
    for (auto it = m_colours.cbegin(); it != m_colours.cend(); ++it) {
        QPixmap swatch(16, 16);
        swatch.fill(colours.of(symbolOf(it.key())).fill);
        it.value()->setIcon(swatch);
    }
    m_reset->setEnabled(!m_preferences.iconColours.isEmpty());
    m_preview->setPixmap(previewOf(style, m_preferences.iconBadge, devicePixelRatioF()));
}

void AppearanceSection::changeEvent(QEvent *event)
{
    PreferenceSection::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

void AppearanceSection::applyTo(Preferences &preferences) const
{
    preferences.iconStyle = m_preferences.iconStyle;
    preferences.iconBadge = m_preferences.iconBadge;
    preferences.hideWhenOnline = m_hide->isChecked();
    preferences.iconColours = m_preferences.iconColours;
}

} // namespace Pilotlamp
