// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/json_guard.h"

#include <string_view>

namespace Pilotlamp {

namespace {

using Cursor = const char *;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Behind the closing quote of a string that starts behind `at`; nullptr where it is not well-formed.
Cursor pastString(Cursor at, Cursor end)
{
    static constexpr std::string_view Escapes = "\"\\/bfnrt";
    while (at != end) {
        const char c = *at++;
        if (c == '"')
            return at;
        if (static_cast<unsigned char>(c) < 0x20)
            return nullptr;
        if (c != '\\')
            continue;
        if (at == end)
            return nullptr;
        const char escape = *at++;
        if (escape == 'u') {
            for (int i = 0; i < 4; ++i, ++at) {
                if (at == end || !isHexDigit(*at))
                    return nullptr;
            }
        } else if (Escapes.find(escape) == std::string_view::npos) {
            return nullptr;
        }
    }
    return nullptr;
}

/// Behind at least one digit; nullptr where there is none.
Cursor pastDigits(Cursor at, Cursor end)
{
    const Cursor start = at;
    while (at != end && isDigit(*at))
        ++at;
    return at == start ? nullptr : at;
}

/// Behind a number that starts at `at`; nullptr where it is not well-formed.
Cursor pastNumber(Cursor at, Cursor end)
{
    if (*at == '-')
        ++at;
    const Cursor whole = at;
    at = pastDigits(at, end);
    if (!at || (*whole == '0' && at - whole > 1))
        return nullptr;
    if (at != end && *at == '.')
        at = pastDigits(at + 1, end);
    if (at && at != end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at != end && (*at == '+' || *at == '-'))
            ++at;
        at = pastDigits(at, end);
    }
    return at;
}

} // namespace

JsonGuard guardJson(QByteArrayView text, int nestingCap)
{
    Cursor at = text.begin();
    const Cursor end = text.end();
    int depth = 0;
    while (at && at != end) {
        const char c = *at;
        if (c == '"') {
            at = pastString(at + 1, end);
        } else if (c == '-' || isDigit(c)) {
            at = pastNumber(at, end);
        } else if (c == '+' || c == '.') {
            at = nullptr;
        } else {
            if ((c == '{' || c == '[') && ++depth > nestingCap)
                return JsonGuard::TooDeep;
            if (c == '}' || c == ']')
                --depth;
            ++at;
        }
    }
    return at ? JsonGuard::Fine : JsonGuard::Invalid;
}

} // namespace Pilotlamp
