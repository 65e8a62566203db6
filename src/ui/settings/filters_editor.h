// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QFormLayout;

namespace Pilotlamp {

struct FilterField;
struct KindInfo;

/// What of a page or a monitoring server counts: `except`, `incidentsWithout`, `severities`, and for servers
/// `minSeverity` and `filters`. What stands at its default is not written.
class FiltersEditor : public QWidget {
    Q_OBJECT

public:
    explicit FiltersEditor(QWidget *parent = nullptr);

    /// Shows the filters of a check of that kind.
    void setFilters(const KindInfo &kind, const QJsonObject &options);
    /// Shows the fields of another kind; what was entered stays.
    void setKind(const KindInfo &kind);
    /// `options` with what is entered here; every other key stays as it is.
    QJsonObject applied(QJsonObject options) const;
    /// How many are set.
    int count() const;

Q_SIGNALS:
    void edited();

private:
    struct Row {
        const FilterField *field = nullptr;
        QWidget *widget = nullptr;
        QJsonValue shown = {}; ///< what the widget gave for the value as read
        bool isFitting = true; ///< its kind has it
    };
    QWidget *newWidget(const FilterField &field);
    void fillScale(const QString &kind);

    QFormLayout *m_form = nullptr;
    std::vector<Row> m_rows = {};
    QString m_kind = {};
    QString m_shownKind = {}; ///< of the check as it was given
};

} // namespace Pilotlamp
