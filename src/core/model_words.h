// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status.h"

#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Pilotlamp {

/// Where a page spoke of a model.
enum class ModelSource : quint8 { None, Component, Incident };

/// What a page says of one AI model, by its own components and incident titles. A model that is not among
/// them is not known to be well: nothing was reported of it.
struct ModelWord {
    QString name = {}; ///< "Opus 4.6", as written there, without the maker's name before it
    Status status = Status::Unknown;
    QString said = {}; ///< the title or component that names it, plain text
    ModelSource source = ModelSource::None; ///< what `said` is
    QDateTime since = {}; ///< UTC, when that began, where the page says

    bool operator==(const ModelWord &) const = default;
};

/// The AI models a text names, in its order, each once: "Errors on Claude Opus 4.6 and Sonnet 4.6" names
/// "Opus 4.6" and "Sonnet 4.6". Only what has a version or is a name nobody else has counts.
QStringList modelsIn(const QString &text);
/// True where a text names this model: case, dashes and the maker's name do not matter, the version does.
bool namesModel(const QString &text, const QString &model);
/// Adds a word to a list that has the worst word of each model once.
void addModelWord(QList<ModelWord> &words, const ModelWord &word);
/// "Opus 4.6: degraded (their page)", translated; "Opus 4.6: nothing reported" for Unknown.
QString modelText(const ModelWord &word);
/// The bad ones among them as one text, at most three and how many more; empty where none is bad.
QString badModelsText(const QList<ModelWord> &words);
/// "component", "incident"; empty where the page said nothing.
QString idOf(ModelSource source);
/// The words for programs: {name, status, source, evidence, since}. "Nothing reported" is no status: null.
QJsonArray modelsJson(const QList<ModelWord> &words);

} // namespace Pilotlamp
