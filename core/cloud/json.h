// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

/// One value of a JsonDocument, read only. Values are held by pointer and live as long as the document.
class JsonValue
{
public:
    enum class Kind : quint8 { Null, Bool, Number, Text, Array, Object };

    /// Walks over the elements of an array or the members of an object, as written (duplicates included).
    class Iterator
    {
    public:
        explicit Iterator(const JsonValue *at) : m_at(at) {}
        const JsonValue &operator*() const { return *m_at; }
        Iterator &operator++()
        {
            m_at += m_at->m_span;
            return *this;
        }
        friend bool operator==(Iterator, Iterator) = default;

    private:
        const JsonValue *m_at;
    };

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Null; }
    [[nodiscard]] bool isNumber() const { return m_kind == Kind::Number; }
    [[nodiscard]] bool isText() const { return m_kind == Kind::Text; }
    [[nodiscard]] bool isArray() const { return m_kind == Kind::Array; }
    [[nodiscard]] bool isObject() const { return m_kind == Kind::Object; }

    /// The member's name, UTF-8 without escapes; empty for elements of arrays.
    [[nodiscard]] QByteArrayView name() const { return {m_name, m_nameLength}; }
    /// A text's valid UTF-8 without escapes; a number or a truth value exactly as written; otherwise empty.
    [[nodiscard]] QByteArrayView text() const { return {m_text, m_textLength}; }
    /// The whole value exactly as written, escapes and quotes included.
    [[nodiscard]] QByteArrayView source() const { return {m_source, m_sourceLength}; }
    /// Of a Bool; nothing for every other kind.
    [[nodiscard]] std::optional<bool> truth() const;

    [[nodiscard]] Iterator begin() const { return Iterator(this + 1); }
    [[nodiscard]] Iterator end() const { return Iterator(this + m_span); }
    [[nodiscard]] bool isEmpty() const { return m_span == 1; } ///< no elements or members

    /// The member of this name; of several the last one wins (reliability A19). Null when there is none or
    /// this is no object.
    [[nodiscard]] const JsonValue *find(QByteArrayView name) const;

private:
    friend class JsonBuilder;
    const char *m_name = nullptr;
    const char *m_text = nullptr;
    const char *m_source = nullptr;
    qint32 m_nameLength = 0;
    qint32 m_textLength = 0;
    qint32 m_sourceLength = 0;
    qint32 m_span = 1; ///< values in this subtree, this one included: the next sibling stands there
    Kind m_kind = Kind::Null;
};

/// A strictly read JSON text: every value was visited and validated, numbers stay the text they were (no
/// digit is lost in a double), half surrogate pairs became U+FFFD. Owns its memory, moves, does not copy.
/// parse() may be called from every thread; a document belongs to one thread at a time.
class JsonDocument
{
public:
    static constexpr int maxDepth = 64;
    static constexpr qsizetype maxSize = 64 * 1024 * 1024;

    /// An object or an array, a byte-order mark allowed before it and nothing but white space after it.
    /// Everything else is BadReply: E-N10 malformed or cut off, E-A21 number too large, E-A23 invalid
    /// UTF-8, E-A24 empty, E-A25 nested too deep.
    [[nodiscard]] static Result<JsonDocument> parse(QByteArrayView bytes);

    [[nodiscard]] const JsonValue &root() const { return m_values.front(); }

private:
    friend class JsonBuilder;
    JsonDocument() = default;
    std::unique_ptr<char[]> m_bytes;     ///< the text with the padding the parser reads over
    std::unique_ptr<char[]> m_unescaped; ///< texts that had escapes; made at the first one
    std::vector<JsonValue> m_values;     ///< in document order, each followed by what it holds
};
