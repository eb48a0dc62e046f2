// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/cardrow.h"
#include "core/inventory/textdictionary.h"

#include <QByteArray>
#include <array>
#include <limits>
#include <memory>
#include <mutex>
#include <variant>
#include <vector>

/// The parts of CardColumns: 16,384 cards as packed columns. A chunk is written by one editor and never
/// again once a snapshot holds it. Rows here are counted from the chunk's first.

/// One number a row, in one, two, four or eight bytes: as many as the greatest needs. At first 0 everywhere.
class CodeColumn
{
public:
    explicit CodeColumn(size_t rows = 0) : m_codes(std::vector<quint8>(rows)) {}
    void set(quint32 row, quint64 code);
    [[nodiscard]] quint64 at(quint32 row) const
    {
        return std::visit([row](const auto &codes) { return quint64(codes[row]); }, m_codes);
    }
    /// Calls `visitor` with the std::vector of quint8, quint16, quint32 or quint64.
    template<class Visitor> decltype(auto) visit(Visitor &&visitor) const
    {
        return std::visit(visitor, m_codes);
    }
    [[nodiscard]] size_t byteCount() const;

private:
    template<class Wide> void widen();
    std::variant<std::vector<quint8>, std::vector<quint16>, std::vector<quint32>, std::vector<quint64>>
        m_codes;
};

/// Numbers of either sign as codes: small ones take few bytes, unknown is 0.
namespace NumberCode
{
[[nodiscard]] constexpr quint64 of(qint64 number)
{
    return number == CardRow::unknown ? 0 : number >= 0 ? quint64(number) + 1 : quint64(number);
}
constexpr quint64 last = quint64(1) << 63; ///< of those not negative, which keep their order
[[nodiscard]] constexpr qint64 numberOf(quint64 code)
{
    return code == 0 ? CardRow::unknown : code <= last ? qint64(code - 1) : qint64(code);
}
} // namespace NumberCode

/// Texts of some rows, one behind the other so that they are searched like one: cheap to append.
class SparseTexts
{
public:
    void set(quint32 row, QByteArrayView text);
    void remove(quint32 row);                                                 ///< which has one
    [[nodiscard]] QByteArrayView at(quint32 row) const;                       ///< which has one
    [[nodiscard]] const std::vector<quint32> &rows() const { return m_rows; } ///< ascending
    /// Text n is bytes()[starts()[n]] … bytes()[starts()[n + 1]]; PackedText::padding follows the last.
    [[nodiscard]] const char *bytes() const { return m_bytes.data(); }
    [[nodiscard]] const std::vector<quint32> &starts() const { return m_starts; }
    [[nodiscard]] size_t byteCount() const;

private:
    [[nodiscard]] size_t placeOf(quint32 row) const;
    void replace(size_t place, QByteArrayView text);
    std::vector<quint32> m_rows;
    std::vector<quint32> m_starts{0};
    std::vector<char> m_bytes;
};

/// Short texts in cells of equal width, NUL behind them; what does not fit (long, or several values joined
/// by ";") stands beside, its cell marked. Empty is unknown.
class PackedText
{
public:
    static constexpr size_t padding = 128; ///< readable bytes behind the last cell, for vector loads
    static constexpr char overflowMark = char(0xFF); ///< no byte of UTF-8

    PackedText(size_t rows, quint32 width) : m_width(width), m_cells(rows * width + padding) {}
    void set(quint32 row, QByteArrayView text);
    [[nodiscard]] QByteArrayView at(quint32 row) const; ///< null where empty
    [[nodiscard]] quint32 width() const { return m_width; }
    [[nodiscard]] const char *cells() const { return m_cells.data(); }
    [[nodiscard]] const char *cell(quint32 row) const { return m_cells.data() + size_t(row) * m_width; }
    [[nodiscard]] const SparseTexts &overflow() const { return m_overflow; }
    [[nodiscard]] size_t byteCount() const;

private:
    quint32 m_width;
    std::vector<char> m_cells;
    SparseTexts m_overflow;
};

/// Texts of any length one behind the other, in the order of the rows. Cheap to append, a move of the
/// chunk's texts to replace.
class TextArena
{
public:
    explicit TextArena(size_t rows) : m_starts(rows + 1) {}
    void set(quint32 row, QByteArrayView text);
    [[nodiscard]] QByteArrayView at(quint32 row) const;   ///< never null
    [[nodiscard]] quint32 rows() const { return m_rows; } ///< rows behind them have no text
    [[nodiscard]] const char *bytes() const { return m_bytes.data(); }
    [[nodiscard]] const std::vector<quint32> &starts() const { return m_starts; } ///< of rows 0 … rows()
    [[nodiscard]] size_t byteCount() const;

private:
    std::vector<quint32> m_starts;
    std::vector<char> m_bytes; ///< with PackedText::padding behind the last text
    quint32 m_rows = 0;
};

/// Rows of a chunk by ICCID, made on first use. A copy begins without.
class IccidIndex
{
public:
    IccidIndex() = default;
    IccidIndex(const IccidIndex &) {}
    IccidIndex &operator=(const IccidIndex &) = delete;
    /// Appends `first` + row of every row that holds the ICCID, ascending.
    void find(const PackedText &iccids, quint32 rows, QByteArrayView iccid, quint32 first,
              std::vector<quint32> &found) const;

private:
    void build(const PackedText &iccids, quint32 rows) const;
    mutable std::once_flag m_once;
    mutable std::vector<quint16> m_slots; ///< row + 1, open addressing
};

struct CardChunk {
    static constexpr quint32 capacity = 16384;
    static constexpr quint32 unknownInstant = std::numeric_limits<quint32>::max();
    enum Flag : quint8 {
        Present = 1,
        Listed = 2,
        RenewKnown = 4,
        Renews = 8,
        RemarkKnown = 16,
        ResumeKnown = 32,
        Resumes = 64
    };

    CardChunk();
    void setNumber(CardNumber column, quint32 row, qint64 value);
    [[nodiscard]] qint64 number(CardNumber column, quint32 row) const;
    [[nodiscard]] size_t byteCount() const;

    static bool isInstant(CardNumber column);
    /// Seconds as they are stored: unknown where they do not fit.
    static quint32 packedInstant(qint64 seconds);

    PackedText iccid;
    PackedText msisdn;
    PackedText imsi;
    PackedText imei;
    TextArena remark;
    std::vector<CodeColumn> codes;                              ///< by CardText; empty where not coded
    std::array<CodeColumn, cardNumberCount> numbers;            ///< of those that are no instants: NumberCode
    std::array<std::vector<quint32>, cardNumberCount> instants; ///< of those that are
    std::vector<quint32> lastSeen;
    std::vector<quint8> flags;
    quint32 rows = 0;  ///< behind them there is no card
    quint32 cards = 0; ///< rows that are no holes
    IccidIndex index;

private:
    void setTruth(quint32 row, Flag known, Flag truth, qint64 value);
    [[nodiscard]] qint64 truth(quint32 row, Flag known, Flag truth) const;
};

/// Whether a text column is kept as numbers of a dictionary.
[[nodiscard]] constexpr bool isCoded(CardText column)
{
    return column != CardText::Msisdn && column != CardText::Imsi && column != CardText::Imei &&
           column != CardText::Remark;
}

/// The dictionaries of one family of snapshots.
struct CardDictionaries {
    CardDictionaries();
    std::vector<TextDictionary> all; ///< by CardText
};

/// Names of tags as the dictionary searches them: each followed by this byte, which is none of UTF-8.
constexpr char tagNameEnd = char(0xFF);
