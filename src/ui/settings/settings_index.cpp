// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_index.h"

#include "ui/settings/collapsible_section.h"

#include <QAbstractButton>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A label as it is read: without the mark of its shortcut and its last colon.
QString plainLabel(QString text)
{
    constexpr QChar Kept(0x1);
    text.replace(u"&&"_s, QString(Kept)).remove(u'&').replace(Kept, u'&');
    text = text.simplified();
    while (text.endsWith(u':') || text.endsWith(u'…'))
        text.chop(1);
    return text;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &name) { return text.contains(name, Qt::CaseInsensitive); });
}

} // namespace

QList<FoundSetting> settingsOf(const QWidget *page, const QString &words)
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<FoundSetting> found;
    const auto add = [&](const QString &label, const QString &more, QWidget *field) {
        const QString text = plainLabel(label);
        const bool isKnown = std::any_of(found.begin(), found.end(),
                                         [&](const FoundSetting &one) { return one.field == field; });
        if (!text.isEmpty() && !isKnown && holdsAll(text + u'\n' + more, wanted))
            found.append({text, field});
    };
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<QLabel *>(widget)) {
            if (QWidget *field = label->buddy())
                add(label->text(), field->toolTip(), field);
        } else if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
            add(button->text(), button->toolTip(), button);
        }
    }
    return found;
}

void showSetting(QWidget *field)
{
    for (QWidget *above = field->parentWidget(); above; above = above->parentWidget()) {
        if (auto *fold = qobject_cast<CollapsibleSection *>(above))
            fold->setOpen(true);
    }
    field->setFocus(Qt::ShortcutFocusReason);
    for (QWidget *above = field->parentWidget(); above; above = above->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(above))
            area->ensureWidgetVisible(field);
    }
}

} // namespace Pilotlamp
