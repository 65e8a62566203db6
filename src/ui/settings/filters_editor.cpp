// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filters_editor.h"

#include "core/severity.h"
#include "ui/common/kind_info.h"
#include "ui/common/text.h"
#include "ui/common/wrap_box.h"
#include "ui/settings/filter_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using FilterType = FilterField::Type;

constexpr int FilterLines = 3;
constexpr int LongestWaitMinutes = 7 * 24 * 60;
constexpr const char *FilterPatternHint
    = QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "(Optional) a regular expression");

constexpr std::array FilterFields{
    FilterField{"except"_L1, FilterType::Lines, false, false,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "All components but:"),
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "(Optional) one per line: Sora, Beta/*")},
    FilterField{
        "incidentsWithout"_L1, FilterType::List, false, false,
        QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Ignore incidents with:"),
        QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "(Optional) words in their title: Sora, login")},
    FilterField{"severities"_L1, FilterType::Pairs, false, false,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Take words as:"),
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "(Optional) one per line: brownout: overload")},
    FilterField{"minSeverity"_L1, FilterType::Scale, true, false,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Problems from:"), nullptr},
    FilterField{"minMinutes"_L1, FilterType::Minutes, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Only problems that last:"),
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "any time")},
    FilterField{"acknowledged"_L1, FilterType::Flag, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Show what is acknowledged"), nullptr},
    FilterField{"downtime"_L1, FilterType::Flag, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Show what is in a downtime or silenced"),
                nullptr},
    FilterField{"soft"_L1, FilterType::Flag, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Show what the server has not confirmed yet"),
                nullptr},
    FilterField{"flapping"_L1, FilterType::Flag, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Show what is flapping"), nullptr},
    FilterField{"notificationsOff"_L1, FilterType::Flag, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Show what has notifications turned off"),
                nullptr},
    FilterField{"onDownHosts"_L1, FilterType::Flag, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Show services of hosts that are down"),
                nullptr},
    FilterField{"host"_L1, FilterType::Text, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Hosts:"), FilterPatternHint},
    FilterField{"notHost"_L1, FilterType::Text, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "… but not:"), FilterPatternHint},
    FilterField{"service"_L1, FilterType::Text, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Services:"), FilterPatternHint},
    FilterField{"notService"_L1, FilterType::Text, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "… but not:"), FilterPatternHint},
    FilterField{"text"_L1, FilterType::Text, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Output:"), FilterPatternHint},
    FilterField{"notText"_L1, FilterType::Text, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "… but not:"), FilterPatternHint},
    FilterField{"groups"_L1, FilterType::List, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Host and service groups:"),
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "All, or names: linux, web-*")},
    FilterField{"contactGroups"_L1, FilterType::List, true, true,
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Contact groups:"),
                QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "All, or names: admins")},
    FilterField{
        "labels"_L1, FilterType::Lines, true, true, QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "Labels:"),
        QT_TRANSLATE_NOOP("Pilotlamp::FiltersEditor", "(Optional) one per line: team=web, env!~test.*")},
};

QJsonValue valueAt(const QJsonObject &options, const FilterField &field)
{
    return field.isNested ? options.value("filters"_L1).toObject().value(field.key)
                          : options.value(field.key);
}

} // namespace

FiltersEditor::FiltersEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    for (const FilterField &field : FilterFields) {
        QWidget *widget = newWidget(field);
        m_form->addRow(field.type == FilterType::Flag ? QString() : tr(field.label), widget);
        m_rows.push_back({&field, widget, {}, true});
    }
}

QWidget *FiltersEditor::newWidget(const FilterField &field)
{
    const QString hint = field.hint ? tr(field.hint) : QString();
    switch (field.type) {
    case FilterType::Text:
    case FilterType::List: {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(hint);
        edit->setMaxLength(2000);
        connect(edit, &QLineEdit::textChanged, this, &FiltersEditor::edited);
        return edit;
    }
    case FilterType::Lines:
    case FilterType::Pairs: {
        auto *edit = new QPlainTextEdit;
        edit->setPlaceholderText(hint);
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(edit->fontMetrics().lineSpacing() * FilterLines + 12);
        connect(edit, &QPlainTextEdit::textChanged, this, &FiltersEditor::edited);
        return edit;
    }
    case FilterType::Minutes: {
        auto *box = new QSpinBox;
        box->setRange(0, LongestWaitMinutes);
        box->setSuffix(tr(" min"));
        box->setSpecialValueText(hint);
        connect(box, &QSpinBox::valueChanged, this, &FiltersEditor::edited);
        return box;
    }
    case FilterType::Flag: {
        auto *box = new WrapBox(tr(field.label));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &FiltersEditor::edited);
        return box;
    }
    case FilterType::Scale:
        break;
    }
    auto *box = new QComboBox;
    connect(box, &QComboBox::currentIndexChanged, this, &FiltersEditor::edited);
    return box;
}

/// The words of the server, mildest first; what is chosen stays where the kind has it.
void FiltersEditor::fillScale(const QString &kind)
{
    for (const Row &row : m_rows) {
        if (row.field->type != FilterType::Scale)
            continue;
        auto *box = static_cast<QComboBox *>(row.widget);
        const QSignalBlocker quiet(box);
        const QString chosen = box->currentData().toString();
        box->clear();
        box->addItem(tr("any severity"), QString());
        for (const QStringList &same : severityScale(kind))
            box->addItem(sentence(same.join(u" / "_s)), same.constFirst());
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

void FiltersEditor::setFilters(const KindInfo &kind, const QJsonObject &options)
{
    const QSignalBlocker quiet(this);
    setKind(kind);
    m_shownKind = kind.id;
    for (Row &row : m_rows) {
        QJsonValue value = valueAt(options, *row.field);
        if (row.field->type == FilterType::Scale) {
            const int rank = severityRank(kind.id, value.toString());
            const QList<QStringList> scale = severityScale(kind.id);
            value = rank < 0 ? QString() : scale.at(rank).constFirst();
        }
        showFilterValue(*row.field, row.widget, value);
        row.shown = filterValueOf(*row.field, row.widget);
    }
}

void FiltersEditor::setKind(const KindInfo &kind)
{
    if (kind.id != m_kind)
        fillScale(kind.id);
    m_kind = kind.id;
    for (Row &row : m_rows) {
        row.isFitting = kind.vendor && (kind.server || !row.field->isServers)
            && (row.field->type != FilterType::Scale || !severityScale(kind.id).isEmpty());
        m_form->setRowVisible(row.widget, row.isFitting);
    }
}

QJsonObject FiltersEditor::applied(QJsonObject options) const
{
    QJsonObject filters = options.value("filters"_L1).toObject();
    bool isNested = false;
    for (const Row &row : m_rows) {
        const QJsonValue value = filterValueOf(*row.field, row.widget);
        if (value == row.shown || !row.isFitting)
            continue; // untouched, also where the file says it in another way
        QJsonObject &into = row.field->isNested ? filters : options;
        isNested |= row.field->isNested;
        if (value.isUndefined())
            into.remove(row.field->key);
        else
            into.insert(row.field->key, value);
    }
    // A word of another server's scale means nothing here.
    if (m_kind != m_shownKind && severityRank(m_kind, options.value("minSeverity"_L1).toString()) < 0)
        options.remove("minSeverity"_L1);
    if (isNested && filters.isEmpty())
        options.remove("filters"_L1);
    else if (isNested)
        options.insert("filters"_L1, filters);
    return options;
}

int FiltersEditor::count() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) {
        return row.isFitting && !filterValueOf(*row.field, row.widget).isUndefined();
    }));
}

} // namespace Pilotlamp
