// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/json.h"

#include "core/cloud/jsontext.h"

#include <QCoreApplication>

#define SIMDJSON_EXCEPTIONS 0
#include <simdjson.h>

#include <cstring>

namespace
{
using simdjson::ondemand::value;

constexpr qsizetype parserKeepsUpTo = 1024 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

qint32 narrow(qsizetype size)
{
    return static_cast<qint32>(size); // JsonDocument::maxSize fits
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(JsonDocument)
};

Error badReply(const char *code, const QString &message, const char *detail)
{
    return {Error::Kind::BadReply, QLatin1StringView(code), message, QLatin1StringView(detail), {}};
}

Error malformed(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return badReply(
            "E-A23", Text::tr("The cloud's answer is not valid text. It was dropped; nothing was changed."),
            "invalid UTF-8");
    case simdjson::EMPTY:
        return badReply("E-A24", Text::tr("The cloud's answer is empty. Nothing was changed."), "empty body");
    case simdjson::DEPTH_ERROR:
        return badReply(
            "E-A25", Text::tr("The cloud's answer is nested too deep to be an answer. Nothing was changed."),
            "nested deeper than 64");
    case simdjson::NUMBER_OUT_OF_RANGE:
        return badReply(
            "E-A21",
            Text::tr("The cloud's answer holds a number that is too large. It was dropped; nothing was "
                     "changed."),
            "number out of range");
    default:
        return badReply(
            "E-N10",
            Text::tr("The cloud's answer is incomplete or malformed. It was dropped; nothing was changed."),
            simdjson::error_message(error));
    }
}

/// A parser keeps its index between calls; one as large as a huge answer is not kept.
class ParserLease
{
public:
    simdjson::ondemand::parser &parser() { return s_parser; }
    ~ParserLease()
    {
        if (s_parser.capacity() > size_t(parserKeepsUpTo))
            s_parser = simdjson::ondemand::parser();
    }

private:
    static thread_local simdjson::ondemand::parser s_parser;
};
thread_local simdjson::ondemand::parser ParserLease::s_parser;
} // namespace

/// Walks once over the On-Demand iterator, checks what it leaves unchecked (numbers, words, escapes) and
/// appends a JsonValue for everything it meets.
class JsonBuilder
{
public:
    explicit JsonBuilder(QByteArrayView bytes) : m_size(bytes.size())
    {
        m_document.m_bytes =
            std::make_unique_for_overwrite<char[]>(size_t(m_size) + simdjson::SIMDJSON_PADDING);
        std::memcpy(m_document.m_bytes.get(), bytes.data(), size_t(m_size));
        std::memset(m_document.m_bytes.get() + m_size, ' ', simdjson::SIMDJSON_PADDING);
        m_document.m_values.reserve(size_t(m_size) / 16 + 16);
    }

    simdjson::error_code build()
    {
        ParserLease lease;
        simdjson::ondemand::document json;
        const size_t allocated = size_t(m_size) + simdjson::SIMDJSON_PADDING;
        auto error = lease.parser().iterate(m_document.m_bytes.get(), size_t(m_size), allocated).get(json);
        if (error)
            return error;
        m_json = &json;
        error = root();
        if (!error && nextToken() != end())
            error = simdjson::TRAILING_CONTENT;
        return error;
    }

    JsonDocument take() && { return std::move(m_document); }

private:
    simdjson::error_code root()
    {
        const char *start = nextToken();
        const qsizetype index = append({}, start);
        if (*start == '{') {
            simdjson::ondemand::object members;
            if (const auto error = m_json->get_object().get(members))
                return error;
            return object(members, index, 1);
        }
        if (*start != '[')
            return simdjson::INCORRECT_TYPE;
        simdjson::ondemand::array elements;
        if (const auto error = m_json->get_array().get(elements))
            return error;
        return array(elements, index, 1);
    }

    simdjson::error_code object(simdjson::ondemand::object &members, qsizetype index, int depth)
    {
        for (auto member : members) {
            if (member.error())
                return member.error();
            const std::optional<QByteArrayView> name = textAt(member.key().value_unsafe().raw());
            if (!name)
                return simdjson::STRING_ERROR;
            if (const auto error = any(member.value().value_unsafe(), *name, depth))
                return error;
        }
        close(index, JsonValue::Kind::Object);
        return simdjson::SUCCESS;
    }

    simdjson::error_code array(simdjson::ondemand::array &elements, qsizetype index, int depth)
    {
        for (auto element : elements) {
            value item;
            if (const auto error = std::move(element).get(item))
                return error;
            if (const auto error = any(item, {}, depth))
                return error;
        }
        close(index, JsonValue::Kind::Array);
        return simdjson::SUCCESS;
    }

    simdjson::error_code any(value item, QByteArrayView name, int depth)
    {
        const std::string_view token = item.raw_json_token();
        const qsizetype index = append(name, token.data());
        switch (token.front()) {
        case '{': {
            simdjson::ondemand::object members;
            if (depth >= JsonDocument::maxDepth)
                return simdjson::DEPTH_ERROR;
            if (const auto error = item.get_object().get(members))
                return error;
            return object(members, index, depth + 1);
        }
        case '[': {
            simdjson::ondemand::array elements;
            if (depth >= JsonDocument::maxDepth)
                return simdjson::DEPTH_ERROR;
            if (const auto error = item.get_array().get(elements))
                return error;
            return array(elements, index, depth + 1);
        }
        case '"':
            return text(item, index);
        default:
            return scalar(token, index);
        }
    }

    simdjson::error_code text(value &item, qsizetype index)
    {
        simdjson::ondemand::raw_json_string raw;
        if (const auto error = item.get_raw_json_string().get(raw)) // steps over it
            return error;
        const std::optional<QByteArrayView> bytes = textAt(raw.raw());
        if (!bytes)
            return simdjson::STRING_ERROR;
        JsonValue &made = m_document.m_values[size_t(index)];
        made.m_kind = JsonValue::Kind::Text;
        made.m_text = bytes->data();
        made.m_textLength = narrow(bytes->size());
        made.m_sourceLength = narrow(m_textEnd + 1 - made.m_source);
        return simdjson::SUCCESS;
    }

    simdjson::error_code scalar(std::string_view token, qsizetype index)
    {
        while (!token.empty() && isBlank(token.back()))
            token.remove_suffix(1);
        JsonValue &made = m_document.m_values[size_t(index)];
        made.m_sourceLength = narrow(qsizetype(token.size()));
        if (token == "null")
            return simdjson::SUCCESS;
        const bool truth = token == "true" || token == "false";
        made.m_kind = truth ? JsonValue::Kind::Bool : JsonValue::Kind::Number;
        made.m_text = token.data();
        made.m_textLength = made.m_sourceLength;
        if (truth)
            return simdjson::SUCCESS;
        if (!JsonText::isNumber(made.text()))
            return simdjson::NUMBER_ERROR;
        return JsonText::isFinite(made.text()) ? simdjson::SUCCESS : simdjson::NUMBER_OUT_OF_RANGE;
    }

    /// The text behind an opening quote; m_textEnd then stands on its closing one. A view into the
    /// document where there are no escapes.
    std::optional<QByteArrayView> textAt(const char *start)
    {
        const char *quote = static_cast<const char *>(std::memchr(start, '"', size_t(end() - start)));
        if (!quote)
            return std::nullopt;
        m_textEnd = quote;
        if (!std::memchr(start, '\\', size_t(quote - start)))
            return QByteArrayView(start, quote - start);
        m_textEnd = JsonText::closingQuote(start, end());
        if (!m_textEnd)
            return std::nullopt;
        if (!m_document.m_unescaped) {
            m_document.m_unescaped = std::make_unique_for_overwrite<char[]>(size_t(m_size));
            m_free = m_document.m_unescaped.get();
        }
        char *written = JsonText::unescape({start, m_textEnd - start}, m_free);
        if (!written)
            return std::nullopt;
        const QByteArrayView text(m_free, written - m_free);
        m_free = written;
        return text;
    }

    qsizetype append(QByteArrayView name, const char *source)
    {
        JsonValue &made = m_document.m_values.emplace_back(); // filled in place: a copy stalls the pipeline
        made.m_name = name.data();
        made.m_nameLength = narrow(name.size());
        made.m_source = source;
        return qsizetype(m_document.m_values.size()) - 1;
    }

    void close(qsizetype index, JsonValue::Kind kind)
    {
        JsonValue &made = m_document.m_values[size_t(index)];
        made.m_kind = kind;
        made.m_span = narrow(qsizetype(m_document.m_values.size()) - index);
        const char *last = nextToken();
        while (isBlank(last[-1]))
            --last;
        made.m_sourceLength = narrow(last - made.m_source);
    }

    const char *end() const { return m_document.m_bytes.get() + m_size; }

    /// Where the next token begins; end() when there is none left.
    const char *nextToken()
    {
        const char *at = nullptr;
        return m_json->current_location().get(at) ? end() : at;
    }

    JsonDocument m_document;
    qsizetype m_size;
    simdjson::ondemand::document *m_json = nullptr;
    char *m_free = nullptr; ///< the next free byte of m_unescaped
    const char *m_textEnd = nullptr;
};

std::optional<bool> JsonValue::truth() const
{
    return m_kind == Kind::Bool ? std::optional(m_textLength == 4) : std::nullopt;
}

const JsonValue *JsonValue::find(QByteArrayView name) const
{
    const JsonValue *found = nullptr;
    if (!isObject())
        return found;
    for (const JsonValue &member : *this) {
        if (member.name() == name)
            found = &member;
    }
    return found;
}

Result<JsonDocument> JsonDocument::parse(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (bytes.size() > maxSize)
        return malformed(simdjson::CAPACITY);
    if (bytes.trimmed().isEmpty())
        return malformed(simdjson::EMPTY);
    JsonBuilder builder(bytes);
    if (const simdjson::error_code error = builder.build())
        return malformed(error);
    return std::move(builder).take();
}
