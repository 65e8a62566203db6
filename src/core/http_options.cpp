// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_options.h"

#include "core/decimal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMetaType>
#include <QVariant>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestPattern = 1000;
constexpr qsizetype HttpOptionsLongestBody = 64 * 1024;

struct HttpOptionsTexts {
    Q_DECLARE_TR_FUNCTIONS(HttpOptions)
};

/// Reads the keys one by one; the first thing that is wrong stays as the problem.
class Reader {
public:
    explicit Reader(const QJsonObject &keys)
        : m_keys(keys)
    {
    }

    const QString &problem() const { return m_problem; }
    void refuse(const QString &key, const QString &why)
    {
        if (m_problem.isEmpty())
            m_problem = HttpOptionsTexts::tr("“%1” %2").arg(key, why);
    }
    QString text(const QString &key)
    {
        const QJsonValue value = m_keys.value(key);
        if (!value.isUndefined() && !value.isString())
            refuse(key, HttpOptionsTexts::tr("must be a text"));
        return value.toString();
    }
    int number(const QString &key, int otherwise, int most)
    {
        const QJsonValue value = m_keys.value(key);
        if (value.isUndefined())
            return otherwise;
        const double number = value.toDouble(-1);
        if (number < 0 || number > most)
            refuse(key, HttpOptionsTexts::tr("must be a number from 0 to %1").arg(most));
        return static_cast<int>(number);
    }
    bool flag(const QString &key, bool otherwise)
    {
        const QJsonValue value = m_keys.value(key);
        if (!value.isUndefined() && !value.isBool())
            refuse(key, HttpOptionsTexts::tr("must be true or false"));
        return value.toBool(otherwise);
    }

private:
    const QJsonObject &m_keys;
    QString m_problem = {};
};

void readRequest(const QJsonObject &keys, Reader &reader, HttpOptions &options)
{
    constexpr std::array methods{"GET"_L1,   "HEAD"_L1,   "POST"_L1,   "PUT"_L1,
                                 "PATCH"_L1, "DELETE"_L1, "OPTIONS"_L1};
    const QString method = reader.text(u"method"_s).toUpper();
    if (!method.isEmpty()) {
        if (std::find(methods.begin(), methods.end(), method) == methods.end())
            reader.refuse(u"method"_s,
                          HttpOptionsTexts::tr("must be GET, HEAD, POST, PUT, PATCH, DELETE or OPTIONS"));
        options.method = method.toLatin1();
    }
    options.body = reader.text(u"body"_s).toUtf8();
    if (options.body.size() > HttpOptionsLongestBody)
        reader.refuse(u"body"_s, HttpOptionsTexts::tr("must not be longer than 64 KiB"));
    const QJsonValue headers = keys.value("headers"_L1);
    if (!headers.isUndefined() && !headers.isObject())
        reader.refuse(u"headers"_s, HttpOptionsTexts::tr("must be an object of names and texts"));
    const QJsonObject pairs = headers.toObject();
    static const QRegularExpression token(u"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"_s);
    for (auto pair = pairs.begin(); pair != pairs.end(); ++pair) {
        const QString value = pair.value().toString();
        if (!pair.value().isString() || value.contains(u'\n') || value.contains(u'\r')
            || !token.match(pair.key()).hasMatch())
            reader.refuse(
                u"headers"_s,
                HttpOptionsTexts::tr("has a name or value that cannot be sent: %1").arg(pair.key().left(40)));
        options.headers.append({pair.key().toLatin1(), value.toUtf8()});
    }
    options.followRedirects = reader.flag(u"followRedirects"_s, true);
}

std::optional<CodeRange> rangeOf(const QJsonValue &value)
{
    static const QRegularExpression form(u"^\\s*(\\d{3})\\s*(?:-\\s*(\\d{3})\\s*)?$"_s);
    const auto match = form.match(value.isDouble() ? QString::number(value.toInt()) : value.toString());
    if (!match.hasMatch())
        return {};
    const int first = match.captured(1).toInt();
    const int last = match.hasCaptured(2) ? match.captured(2).toInt() : first;
    return first >= 100 && last <= 599 && first <= last ? std::optional(CodeRange{first, last})
                                                        : std::nullopt;
}

void readExpect(const QJsonObject &keys, Reader &reader, HttpOptions &options)
{
    const QJsonValue value = keys.value("expect"_L1);
    if (value.isUndefined())
        return;
    QJsonArray ranges = value.toArray();
    if (!value.isArray()) {
        for (const QString &part : value.isString() ? value.toString().split(u',') : QStringList())
            ranges.append(part);
        if (value.isDouble())
            ranges.append(value);
    }
    options.expect.clear();
    options.isExpectGiven = true;
    for (const QJsonValue &range : ranges) {
        if (const auto read = rangeOf(range))
            options.expect.append(*read);
        else
            options.expect.clear();
        if (options.expect.isEmpty())
            break;
    }
    if (options.expect.isEmpty())
        reader.refuse(u"expect"_s,
                      HttpOptionsTexts::tr("must list status codes or ranges, as 200 or \"200-299\""));
}

void readRegex(Reader &reader, HttpOptions &options)
{
    const QString pattern = reader.text(u"regex"_s);
    if (pattern.isEmpty())
        return;
    if (pattern.size() > LongestPattern)
        return reader.refuse(
            u"regex"_s, HttpOptionsTexts::tr("must not be longer than %1 characters").arg(LongestPattern));
    // A hostile or careless pattern gives up after a bounded amount of work instead of freezing the program;
    // compiled code would not heed the bound.
    options.regex = QRegularExpression(u"(*NO_JIT)(*LIMIT_MATCH=200000)"_s + pattern);
    if (!options.regex.isValid())
        reader.refuse(
            u"regex"_s,
            HttpOptionsTexts::tr("is not a regular expression: %1").arg(options.regex.errorString()));
}

/// A whole number of more digits than JSON's readers keep: what was written is lost before it gets here.
bool isRounded(const QJsonValue &value)
{
    constexpr double MostExact = 9.2e18;
    constexpr double MostWritten = 1e21; ///< nobody writes a larger one out
    const double size = std::abs(value.toDouble());
    return value.toVariant().typeId() == QMetaType::Double && size > MostExact && size < MostWritten;
}

void readWanted(const QJsonValue &wanted, Reader &reader, HttpOptions &options)
{
    const bool isIn = options.jsonOperator == JsonOperator::In;
    options.isJsonWanted = !wanted.isUndefined();
    if (!options.isJsonWanted)
        return;
    if (isIn && !wanted.isArray() && !wanted.isString())
        reader.refuse(u"jsonValue"_s, HttpOptionsTexts::tr("must be a list where “jsonOperator” is “in”"));
    QJsonArray values{wanted};
    if (isIn && wanted.isArray())
        values = wanted.toArray();
    else if (isIn) // as a person writes it into a field
        values = QJsonArray::fromStringList(wanted.toString().split(QRegularExpression(u"\\s*,\\s*"_s)));
    for (const QJsonValue &one : std::as_const(values)) {
        if (one.isObject() || one.isArray())
            reader.refuse(u"jsonValue"_s,
                          HttpOptionsTexts::tr("must be a text, a number, true, false or null"));
        if (isRounded(one))
            reader.refuse(u"jsonValue"_s,
                          HttpOptionsTexts::tr("has too many digits for a number: put it in quotes"));
        options.jsonWanted.append(textOfJson(one));
    }
    const bool isOrder = options.jsonOperator != JsonOperator::Equal
        && options.jsonOperator != JsonOperator::Unequal && !isIn;
    if (isOrder && !Decimal::of(options.jsonWanted.value(0).trimmed().toUtf8()))
        reader.refuse(u"jsonValue"_s,
                      HttpOptionsTexts::tr("must be a number where “jsonOperator” is %1")
                          .arg(options.jsonOperatorWord));
}

void readJson(const QJsonObject &keys, Reader &reader, HttpOptions &options)
{
    options.jsonPath = reader.text(u"jsonPath"_s);
    if (!options.jsonPath.isEmpty() && !isJsonPath(options.jsonPath))
        reader.refuse(u"jsonPath"_s, HttpOptionsTexts::tr("must look like data.items[0].state"));
    options.jsonOperatorWord = reader.text(u"jsonOperator"_s).trimmed();
    if (!options.jsonOperatorWord.isEmpty()) {
        const auto wish = jsonOperatorOf(options.jsonOperatorWord);
        if (!wish)
            reader.refuse(u"jsonOperator"_s, HttpOptionsTexts::tr("must be ==, !=, <, <=, >, >= or in"));
        options.jsonOperator = wish.value_or(JsonOperator::Equal);
    }
    readWanted(keys.value("jsonValue"_L1), reader, options);
    if (options.isJsonWanted && options.jsonPath.isEmpty())
        reader.refuse(u"jsonValue"_s, HttpOptionsTexts::tr("needs a “jsonPath”"));
    if (!options.jsonOperatorWord.isEmpty() && !options.isJsonWanted)
        reader.refuse(u"jsonOperator"_s, HttpOptionsTexts::tr("needs a “jsonValue”"));
}

void readContent(const QJsonObject &keys, Reader &reader, HttpOptions &options)
{
    options.contains = reader.text(u"contains"_s);
    readRegex(reader, options);
    readJson(keys, reader, options);
    options.headerName = reader.text(u"headerName"_s).toLatin1();
    options.headerValue = reader.text(u"headerValue"_s);
    if (!options.headerValue.isEmpty() && options.headerName.isEmpty())
        reader.refuse(u"headerValue"_s, HttpOptionsTexts::tr("needs a “headerName”"));
    const bool needsBody
        = !options.contains.isEmpty() || !options.regex.pattern().isEmpty() || !options.jsonPath.isEmpty();
    if (needsBody && options.method == "HEAD")
        reader.refuse(u"method"_s, HttpOptionsTexts::tr("HEAD returns no body to check: use GET"));
}

} // namespace

bool HttpOptions::expectsContent() const
{
    return !contains.isEmpty() || !regex.pattern().isEmpty() || !jsonPath.isEmpty() || !headerName.isEmpty();
}

bool HttpOptions::isExpected(int code) const
{
    return std::any_of(expect.begin(), expect.end(),
                       [code](const CodeRange &range) { return code >= range.first && code <= range.last; });
}

Result<HttpOptions> httpOptionsOf(const Check &check)
{
    HttpOptions options;
    Reader reader(check.options);
    readRequest(check.options, reader, options);
    readExpect(check.options, reader, options);
    readContent(check.options, reader, options);
    options.maxMs = reader.number(u"maxMs"_s, 0, 60'000);
    options.certificateDays = reader.number(u"certificateDays"_s, 7, 3650);
    if (!reader.problem().isEmpty())
        return Error{Error::Kind::Ours, reader.problem()};
    return options;
}

} // namespace Pilotlamp
