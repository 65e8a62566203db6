// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include <vector>

class QFormLayout;

namespace Pilotlamp {

struct ProbeOption;

/// The options of a probe that few need, in plain words, each with its unit and its default in sight. They
/// are keys of the check's entry in the file; what stands at its default is not written.
class ProbeOptions : public QWidget {
    Q_OBJECT

public:
    explicit ProbeOptions(QWidget *parent = nullptr);

    /// Shows the options of a kind with the values of a check.
    void setOptions(const QString &kind, const QJsonObject &options);
    /// Shows the options of another kind; what was entered stays.
    void setKind(const QString &kind);
    /// `options` with what is entered here; every other key stays as it is.
    QJsonObject applied(QJsonObject options) const;
    /// How many options of the kind are set.
    int count() const;
    /// True where the kind has any.
    static bool hasOptions(const QString &kind);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        const ProbeOption *option = nullptr;
        QWidget *field = nullptr;
        QJsonValue was = {}; ///< as read: kept unless the field says something else
        QJsonValue shown = {}; ///< what the field gives for it
    };
    QWidget *newField(const ProbeOption &option);

    QFormLayout *m_form = nullptr;
    std::vector<Row> m_rows = {};
    QString m_kind = {};
};

} // namespace Pilotlamp
