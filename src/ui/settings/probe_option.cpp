// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

using ProbeOptionField = ProbeOption::Field;

QString textOf(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (!value.isArray())
        return value.toString();
    QStringList parts;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &part : list)
        parts.append(textOf(part));
    return parts.join(u", "_s);
}

QStringList wordsOf(const QJsonValue &value)
{
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words.append(word.toString());
    return words;
}

QJsonObject pairsOf(const QString &lines)
{
    QJsonObject pairs;
    for (const QString &line : lines.split(u'\n')) {
        if (!line.trimmed().isEmpty())
            pairs.insert(line.section(u':', 0, 0).trimmed(), line.section(u':', 1).trimmed());
    }
    return pairs;
}

} // namespace

QJsonValue valueOf(const ProbeOption &option, const QWidget *field)
{
    const QJsonValue none(QJsonValue::Undefined);
    switch (option.field) {
    case ProbeOptionField::Text: {
        const QString text = static_cast<const QLineEdit *>(field)->text().trimmed();
        return text.isEmpty() ? none : QJsonValue(text);
    }
    case ProbeOptionField::Decimal: {
        bool isNumber = false;
        const double number = static_cast<const QLineEdit *>(field)->text().trimmed().toDouble(&isNumber);
        return isNumber ? QJsonValue(number) : none;
    }
    case ProbeOptionField::Lines: {
        const QString text = static_cast<const QPlainTextEdit *>(field)->toPlainText();
        return text.isEmpty() ? none : QJsonValue(text);
    }
    case ProbeOptionField::Pairs: {
        const QJsonObject pairs = pairsOf(static_cast<const QPlainTextEdit *>(field)->toPlainText());
        return pairs.isEmpty() ? none : QJsonValue(pairs);
    }
    case ProbeOptionField::Words: {
        const QString text = static_cast<const QPlainTextEdit *>(field)->toPlainText();
        return text.isEmpty() ? none : QJsonValue(QJsonArray::fromStringList(text.split(u'\n')));
    }
    case ProbeOptionField::Number: {
        const int number = static_cast<const QSpinBox *>(field)->value();
        return number == option.fallback ? none : QJsonValue(number);
    }
    case ProbeOptionField::Flag: {
        const bool on = static_cast<const QCheckBox *>(field)->isChecked();
        return on == bool(option.fallback) ? none : QJsonValue(on);
    }
    case ProbeOptionField::Choice: {
        const auto *box = static_cast<const QComboBox *>(field);
        return box->currentIndex() <= 0 ? none : QJsonValue(box->currentText());
    }
    }
    return none;
}

void showValue(const ProbeOption &option, QWidget *field, const QJsonValue &value)
{
    switch (option.field) {
    case ProbeOptionField::Text:
    case ProbeOptionField::Decimal:
        return static_cast<QLineEdit *>(field)->setText(textOf(value));
    case ProbeOptionField::Lines:
        return static_cast<QPlainTextEdit *>(field)->setPlainText(value.toString());
    case ProbeOptionField::Pairs:
        return static_cast<QPlainTextEdit *>(field)->setPlainText(pairLines(value));
    case ProbeOptionField::Words:
        return static_cast<QPlainTextEdit *>(field)->setPlainText(wordsOf(value).join(u'\n'));
    case ProbeOptionField::Number:
        return static_cast<QSpinBox *>(field)->setValue(value.toInt(option.fallback));
    case ProbeOptionField::Flag:
        return static_cast<QCheckBox *>(field)->setChecked(value.toBool(bool(option.fallback)));
    case ProbeOptionField::Choice:
        auto *box = static_cast<QComboBox *>(field);
        return box->setCurrentIndex(std::max(0, box->findText(value.toString(), Qt::MatchFixedString)));
    }
}

QString pairLines(const QJsonValue &value)
{
    QStringList lines;
    const QJsonObject pairs = value.toObject();
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
        lines.append(pair.key() + u": "_s + pair.value().toString());
    return lines.join(u'\n');
}

} // namespace Pilotlamp
