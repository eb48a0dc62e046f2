// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfilter.h"

/// Reads a filter from left to right (recursive descent); used once. CardFilter::parse() is its door.
class CardFilterReader
{
public:
    explicit CardFilterReader(QStringView text) : m_text(text) {}
    [[nodiscard]] Result<FilterNode> read();

private:
    struct Word {
        qsizetype at = 0; ///< of its first character, quotes not counted
        QString text;
        bool quoted = false;
    };

    Result<FilterNode> anyOf();
    Result<FilterNode> allOf();
    Result<FilterNode> factor();
    Result<FilterNode> group();
    Result<FilterNode> fragment();
    Result<FilterNode> fieldTerm(qsizetype nameLength);
    Result<FilterTerm::Match> match(const FilterTerm &term, std::optional<bool> &equalToo);
    Result<void> choices(FilterTerm &term, bool bareBytes);
    Result<FilterChoice> choice(const FilterTerm &term, bool bareBytes);
    Result<FilterChoice> range(CardField field, const Word &word, qsizetype dots, bool bareBytes);
    Result<FilterValue> value(CardField field, const Word &word, bool bareBytes) const;
    Result<FilterValue> bound(CardField field, const Word &word, qsizetype from, qsizetype length,
                              bool bareBytes) const;
    static void orEqual(FilterTerm &term, bool above);
    Result<Word> word();
    Result<Word> quotedWord();
    Word plainWord(bool inList);

    [[nodiscard]] Error expected(qsizetype at, const char *sentence) const;
    [[nodiscard]] Error badValue(CardField field, qsizetype at) const;
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char16_t sign(qsizetype ahead = 0) const; ///< as ASCII; 0 at the end
    void skipBlanks();
    [[nodiscard]] QStringView wordAhead() const;

    QStringView m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
};
