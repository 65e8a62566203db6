// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <utility>
#include <variant>

namespace Pilotlamp {

/// Why something could not be done. The kind says who must act; nobody branches on the text.
struct Error {
    enum class Kind : quint8 {
        None,
        Offline, ///< my network
        Ours, ///< our own limits: descriptors, queue, cancelled
        Unreachable, ///< no answer: name, connection, time
        Untrusted, ///< TLS could not be trusted
        Refused, ///< answered no: 4xx, key, quota
        Blocked, ///< a bot wall answered
        Unreadable, ///< the answer is not in the documented shape
        Storage, ///< a file or a database
    };
    Kind kind = Kind::None;
    QString text = {}; ///< one sentence for a person, without a trailing full stop

    bool operator==(const Error &) const = default;
};

/// A value or the Error that kept us from having it; names as
/// in std::expected (C++23). Default: an error of kind None.
template <typename T>
class Result {
public:
    Result() = default;
    Result(T value)
        : m_content(std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::move(error))
    {
    }

    bool has_value() const { return std::holds_alternative<T>(m_content); }
    explicit operator bool() const { return has_value(); }
    const T &value() const { return std::get<T>(m_content); }
    T &value() { return std::get<T>(m_content); }
    const T &operator*() const { return value(); }
    T &operator*() { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T value_or(T other) const { return has_value() ? value() : std::move(other); }
    const Error &error() const { return std::get<Error>(m_content); }

    bool operator==(const Result &) const = default;

private:
    std::variant<Error, T> m_content = Error{};
};

} // namespace Pilotlamp
