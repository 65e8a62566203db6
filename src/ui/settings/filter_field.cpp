// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/filter_field.h"
#include "ui/settings/probe_option.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using FieldType = FilterField::Type;

QJsonValue listOf(const QString &text, QChar between)
{
    QJsonArray list;
    for (const QString &part : text.split(between)) {
        if (!part.trimmed().isEmpty())
            list.append(part.trimmed());
    }
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
}

QString joinedTexts(const QJsonValue &list, const QString &between)
{
    QStringList texts;
    for (const QJsonValue part : list.toArray())
        texts.append(part.toString());
    return texts.join(between);
}

QJsonValue wordPairs(const QString &text)
{
    QJsonObject pairs;
    for (const QString &line : text.split(u'\n')) {
        if (!line.trimmed().isEmpty()) // the word may hold a colon, the status does not
            pairs.insert(line.section(u':', 0, -2).trimmed(), line.section(u':', -1).trimmed().toLower());
    }
    return pairs.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(pairs);
}

} // namespace

QJsonValue filterValueOf(const FilterField &field, const QWidget *widget)
{
    const QJsonValue none(QJsonValue::Undefined);
    switch (field.type) {
    case FieldType::Text: {
        const QString text = static_cast<const QLineEdit *>(widget)->text().trimmed();
        return text.isEmpty() ? none : QJsonValue(text);
    }
    case FieldType::List:
        return listOf(static_cast<const QLineEdit *>(widget)->text(), u',');
    case FieldType::Lines:
        return listOf(static_cast<const QPlainTextEdit *>(widget)->toPlainText(), u'\n');
    case FieldType::Pairs:
        return wordPairs(static_cast<const QPlainTextEdit *>(widget)->toPlainText());
    case FieldType::Flag:
        return static_cast<const QCheckBox *>(widget)->isChecked() ? none : QJsonValue(false);
    case FieldType::Minutes: {
        const int minutes = static_cast<const QSpinBox *>(widget)->value();
        return minutes > 0 ? QJsonValue(minutes) : none;
    }
    case FieldType::Scale: {
        const QString word = static_cast<const QComboBox *>(widget)->currentData().toString();
        return word.isEmpty() ? none : QJsonValue(word);
    }
    }
    return none;
}

void showFilterValue(const FilterField &field, QWidget *widget, const QJsonValue &value)
{
    switch (field.type) {
    case FieldType::Text:
        return static_cast<QLineEdit *>(widget)->setText(value.toString());
    case FieldType::List:
        return static_cast<QLineEdit *>(widget)->setText(joinedTexts(value, u", "_s));
    case FieldType::Lines:
        return static_cast<QPlainTextEdit *>(widget)->setPlainText(joinedTexts(value, u"\n"_s));
    case FieldType::Pairs:
        return static_cast<QPlainTextEdit *>(widget)->setPlainText(pairLines(value));
    case FieldType::Flag:
        return static_cast<QCheckBox *>(widget)->setChecked(value.toBool(true));
    case FieldType::Minutes:
        return static_cast<QSpinBox *>(widget)->setValue(value.toInt());
    case FieldType::Scale:
        auto *box = static_cast<QComboBox *>(widget);
        return box->setCurrentIndex(std::max(0, box->findData(value.toString())));
    }
}

} // namespace Pilotlamp
