// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

/// Why something did not work: a kind for code to branch on, a sentence for people, a detail for the log.
/// None of the texts ever holds a secret, a signed request or personal data.
struct Error {
    enum class Kind {
        Failed,    ///< anything without a kind of its own
        Usage,     ///< the caller's words were wrong
        Locked,    ///< wrong passphrase or recovery code
        Network,   ///< the cloud could not be reached, or what answered was not the cloud
        Refused,   ///< the cloud answered and said no
        BadReply,  ///< the cloud answered something that cannot be read
        Busy,      ///< held by another process
        Cancelled, ///< the user asked to stop
        Storage,   ///< disk, file or cache could not be read or written
        Damaged,   ///< a file is not what was written
        Newer,     ///< a file was made by a newer version
        Missing,   ///< what was asked for is not there
    };
    Kind kind = Kind::Failed;
    QString code;      ///< stable, "E-…": for support and scripts
    QString message;   ///< one translated sentence: what happened, what was kept, what to do
    QString detail;    ///< for the log only
    QString requestId; ///< the provider's id of the call, when there was one
};

/// A value, or the reason why there is none.
template<class T> class [[nodiscard]] Result
{
public:
    using Value = T;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return *std::get_if<0>(&m_state); }
    T &operator*() & { return *std::get_if<0>(&m_state); }
    T operator*() &&
    {
        return std::move(*std::get_if<0>(&m_state));
    } ///< by value: a loop over it stays valid
    const T *operator->() const { return std::get_if<0>(&m_state); }
    T *operator->() { return std::get_if<0>(&m_state); }
    const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

template<> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}
    explicit operator bool() const { return m_state.index() == 0; }
    const Error &error() const { return *std::get_if<1>(&m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};
