// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model_words.h"

#include "core/json_values.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostRead = 2000; ///< characters of a title
constexpr qsizetype MostModels = 40; ///< of one page
constexpr qsizetype MostModelsNamed = 3;

struct ModelTexts {
    Q_DECLARE_TR_FUNCTIONS(Models)
};

/// How the makers write their models. The version is part of the name: without one, only words that are
/// nothing else count. Dashes and blanks are the same.
const QRegularExpression &modelShape()
{
    static const QRegularExpression shape = [] {
        const QString version = u"v?\\d{1,2}(?:[.-]\\d{1,2})?"_s;
        const QStringList shapes{
            u"(?:Opus|Sonnet|Haiku)[- ]"_s + version,
            version + u"[- ](?:Opus|Sonnet|Haiku)"_s,
            u"Claude[- ]"_s + version + u"(?:[- ](?:Opus|Sonnet|Haiku|Instant))?"_s,
            u"GPT[- ]?\\d(?:\\.\\d{1,2})?o?(?:[- ](?:mini|nano|pro|turbo|codex|chat|instant|thinking|max|vision|audio|realtime))*"_s,
            u"gpt-oss(?:[- ]\\d+b)?"_s,
            u"gpt-(?:image|realtime|audio)(?:-\\d(?:\\.\\d)?)?(?:[- ]mini)?"_s,
            u"o[134](?:[- ](?:mini|pro|preview|high|deep[- ]research))?"_s,
            u"(?:Gemini|Gemma)[- ]"_s + version
                + u"n?(?:[- ](?:Pro|Flash|Lite|Ultra|Nano|Live|Image|Preview))*"_s,
            u"(?:Mistral|Ministral)[- ](?:Large|Medium|Small|Nemo|Saba|OCR|Embed|\\d+B)(?:[- ]"_s + version
                + u")?"_s,
            u"(?:Codestral|Devstral|Magistral|Pixtral|Voxtral|Mixtral)(?:[- ](?:Large|Medium|Small|Embed|Mamba))?(?:[- ]"_s
                + version + u")?"_s,
            u"Llama[- ]?\\d(?:\\.\\d)?(?:[- ](?:Maverick|Scout|Instruct|Vision|Versatile|Instant|Guard|\\d{1,3}x?\\d*B))*"_s,
            u"Qwen[- ]?\\d(?:\\.\\d)?(?:[- ](?:Max|Plus|Turbo|Coder|Next|VL|Instruct|Thinking|\\d{1,3}B|A\\d+B))*"_s,
            u"DeepSeek[- ](?:V\\d(?:\\.\\d)?|R\\d|Chat|Reasoner|Coder)(?:[- ](?:Exp|Terminus|Distill|Lite))*"_s,
            u"Grok[- ]?\\d(?:\\.\\d{1,2})?(?:[- ](?:fast|mini|heavy|code|reasoning|vision|beta))*"_s,
            u"Kimi[- ]K\\d(?:\\.\\d)?(?:[- ](?:Instruct|Thinking|Turbo))*"_s,
            u"GLM[- ]\\d(?:\\.\\d)?(?:[- ](?:Air|Flash|Plus|V))?"_s,
            u"Command[- ](?:A|R\\+|R7B|R)(?![\\w+])"_s,
            u"(?:DALL[-·•. ]?E|Whisper|Veo|Imagen|Sora|Flux)[- ]"_s + version,
            u"Phi[- ]\\d(?:\\.\\d)?(?:[- ](?:mini|medium|small|vision))?"_s,
            u"Nova (?:Micro|Lite|Pro|Premier|Canvas|Reel|Sonic)"_s,
            u"Titan (?:Text|Embeddings?|Image)[\\w ]{0,20}"_s,
            u"text-embedding-(?:3-(?:small|large)|ada-002|00\\d)"_s,
        };
        return QRegularExpression(u"(?<![\\w.-])(?:"_s + shapes.join(u'|') + u")(?![\\w]|[.-]\\d)"_s,
                                  QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption);
    }();
    return shape;
}

/// "… and 4.5" behind a model with a version: another version of the same family.
const QRegularExpression &furtherVersion()
{
    static const QRegularExpression shape(
        u"\\G\\s*(?:,|/|&|\\+|and|und|or)\\s*(?:and\\s+)?(\\d{1,2}\\.\\d{1,2})(?![\\w.%]| ?(?:hours?|min|s\\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return shape;
}

QString withoutMaker(const QString &name)
{
    static const QRegularExpression maker(u"^(?:Claude|Anthropic)[- ](?=(?:Opus|Sonnet|Haiku)\\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString bare = name.simplified();
    bare.remove(maker);
    return bare;
}

/// What two ways to write one model have in common: "claude-3-5-sonnet" is no other than "Sonnet 3.5".
QString modelKey(const QString &name)
{
    static const QRegularExpression versionFirst(u"^(?:claude )?(\\d+(?:[. ]\\d+)?) (opus|sonnet|haiku)$"_s);
    static const QRegularExpression dashedVersion(u"\\b(\\d) (\\d)\\b"_s);
    static const QRegularExpression letterThenDigit(u"\\b(gpt|llama|qwen|grok) (?=\\d)"_s);
    QString key = withoutMaker(name).toCaseFolded();
    key.replace(u'-', u' ').replace(u'·', u' ');
    key = key.simplified();
    if (const auto match = versionFirst.match(key); match.hasMatch())
        key = match.captured(2) + u' ' + match.captured(1);
    key.replace(dashedVersion, u"\\1.\\2"_s);
    key.replace(letterThenDigit, u"\\1"_s);
    return key;
}

QString stateWord(Status status)
{
    switch (status) {
    case Status::Offline:
        return ModelTexts::tr("%1: down (their page)");
    case Status::Overload:
        return ModelTexts::tr("%1: degraded (their page)");
    case Status::Maintenance:
        return ModelTexts::tr("%1: maintenance (their page)");
    case Status::Online:
        return ModelTexts::tr("%1: online (their page)");
    case Status::Unknown:
        break;
    }
    return ModelTexts::tr("%1: nothing reported");
}

} // namespace

QStringList modelsIn(const QString &text)
{
    QStringList names;
    QStringList keys;
    const QString line = text.left(MostRead).simplified();
    const auto take = [&](const QString &name) {
        const QString key = modelKey(name);
        if (keys.contains(key) || names.size() >= MostModels)
            return;
        keys.append(key);
        names.append(name);
    };
    for (auto matches = modelShape().globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = withoutMaker(match.captured());
        take(name);
        static const QRegularExpression ending(u"(\\d{1,2}\\.\\d{1,2})$"_s);
        if (!ending.match(name).hasMatch())
            continue;
        qsizetype end = match.capturedEnd();
        for (auto next = furtherVersion().match(line, end); next.hasMatch();
             next = furtherVersion().match(line, end)) {
            take(QString(name).replace(ending, next.captured(1)));
            end = next.capturedEnd();
        }
    }
    return names;
}

bool namesModel(const QString &text, const QString &model)
{
    const QString key = modelKey(model);
    const QStringList named = modelsIn(text);
    if (std::any_of(named.begin(), named.end(), [&](const QString &name) { return modelKey(name) == key; }))
        return true;
    // A name no maker's rule knows is looked for as it is written, as a word of its own.
    if (key.isEmpty() || modelsIn(model).size() == 1)
        return false;
    const QRegularExpression whole(
        u"(?<![\\w.-])"_s + QRegularExpression::escape(model.simplified()) + u"(?![\\w]|[.-]\\d)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(text.left(MostRead).simplified()).hasMatch();
}

void addModelWord(QList<ModelWord> &words, const ModelWord &word)
{
    const QString key = modelKey(word.name);
    const auto known = std::find_if(words.begin(), words.end(),
                                    [&](const ModelWord &one) { return modelKey(one.name) == key; });
    if (known == words.end()) {
        if (words.size() < MostModels)
            words.append(word);
    } else if (word.status > known->status) {
        *known = word;
    }
}

QString modelText(const ModelWord &word)
{
    return stateWord(word.status).arg(word.name);
}

QString badModelsText(const QList<ModelWord> &words)
{
    QStringList bad;
    for (const ModelWord &word : words) {
        if (isBad(word.status))
            bad.append(modelText(word));
    }
    const int others = static_cast<int>(bad.size() - MostModelsNamed);
    bad = bad.mid(0, MostModelsNamed);
    if (others > 0)
        bad.append(others == 1 ? ModelTexts::tr("and 1 more model")
                               : ModelTexts::tr("and %n more models", "", others));
    return bad.join(u"; "_s);
}

QString idOf(ModelSource source)
{
    static const QStringList ids{QString(), u"component"_s, u"incident"_s};
    return ids.at(static_cast<int>(source));
}

QJsonArray modelsJson(const QList<ModelWord> &words)
{
    QJsonArray models;
    for (const ModelWord &word : words) {
        const bool isSaid = word.status != Status::Unknown;
        models.append(QJsonObject{{u"name"_s, word.name},
                                  {u"status"_s, isSaid ? QJsonValue(idOf(word.status)) : QJsonValue()},
                                  {u"source"_s, textOrNull(idOf(word.source))},
                                  {u"evidence"_s, textOrNull(word.said)},
                                  {u"since"_s, jsonTime(word.since)}});
    }
    return models;
}

} // namespace Pilotlamp
