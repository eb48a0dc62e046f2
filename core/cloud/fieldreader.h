// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/envelope.h"
#include "core/cloud/fieldtable.h"
#include "core/cloud/json.h"
#include "core/domain/datavolume.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/reading.h"

#include <QLatin1StringView>
#include <QStringList>

#include <array>
#include <optional>

/// Gives equal short texts one memory. A small cache that never grows: what is not seen again makes room.
/// The bytes it was shown must outlive it.
class TextPool
{
public:
    [[nodiscard]] QString text(QByteArrayView utf8);

private:
    struct Entry {
        QByteArrayView bytes;
        QString text;
    };
    struct Set {
        std::array<Entry, 4> entries;
        quint8 next = 0; ///< the entry that makes room
    };
    std::array<Set, 64> m_sets;
};

/// Reads the fields of rows into values, strictly. A missing field, null and an empty text are unknown. What
/// is there and cannot be read exactly is unknown too and becomes an oddity of the row; numbers as text and
/// texts as numbers are accepted where not a digit is lost. Used by one decoder for one answer.
class FieldReader
{
public:
    template<size_t N> using Fields = std::array<const JsonValue *, N>;

    static constexpr qsizetype longestText = 4096;

    FieldReader(QLatin1StringView action, DecodeNotes &notes) : m_action(action), m_notes(notes) {}

    /// Oddities from now on belong to this row; empty for the page itself.
    void setRow(QByteArrayView row) { m_row = row; }

    /// The members of an object by number; of duplicates the last one. Unknown names are counted, with
    /// `path` before them.
    template<size_t N>
    Fields<N> fields(const JsonValue &object, const FieldTable<N> &table, QByteArrayView path = {})
    {
        Fields<N> found{};
        for (const JsonValue &member : object) {
            const int number = table.find(member.name());
            if (number >= 0)
                found[size_t(number)] = &member;
            else
                Envelope::noteUnknownField(m_notes,
                                           path.isEmpty() ? member.name() : joined(path, member.name()));
        }
        return found;
    }

    // A null pointer is a missing field. `path` names the field where its own name does not say enough.
    [[nodiscard]] std::optional<QString> code(const JsonValue *value,
                                              QByteArrayView path = {}); ///< ids, states
    [[nodiscard]] std::optional<QString> words(const JsonValue *value,
                                               QByteArrayView path = {}); ///< free text, cut
    [[nodiscard]] QStringList codes(const JsonValue *value);              ///< an array of codes, or one
    [[nodiscard]] std::optional<qint64> number(const JsonValue *value,
                                               QByteArrayView path = {}); ///< 0 to 2^63-1
    [[nodiscard]] std::optional<bool> truth(const JsonValue *value);
    [[nodiscard]] std::optional<Instant> beijingTime(const JsonValue *value);
    [[nodiscard]] std::optional<Instant> utcTime(const JsonValue *value);
    [[nodiscard]] std::optional<DataVolume> volume(const JsonValue *value);
    [[nodiscard]] std::optional<Money> money(const JsonValue *value);

    void oddity(const JsonValue &value, const char *reason, QByteArrayView path = {});
    void quarantine(const JsonValue &row, const char *reason);

    /// Missing, null or an empty text.
    [[nodiscard]] static bool isUnknown(const JsonValue *value);

private:
    [[nodiscard]] QByteArrayView joined(QByteArrayView path, QByteArrayView name);
    [[nodiscard]] std::optional<QByteArrayView> exactText(const JsonValue &value, QByteArrayView path);

    QLatin1StringView m_action;
    DecodeNotes &m_notes;
    QByteArrayView m_row;
    QByteArray m_joined;
    TextPool m_pool;
};
