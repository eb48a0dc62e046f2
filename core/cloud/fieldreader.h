// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/envelope.h"
#include "core/cloud/fieldtable.h"
#include "core/cloud/json.h"
#include "core/domain/datavolume.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/month.h"
#include "core/domain/reading.h"

#include <QDate>
#include <QLatin1StringView>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

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

    /// While one lives, fields stand below this path ("DeliveryInfo."), which must outlive it: in the names
    /// of oddities and of unknown fields.
    class Below
    {
    public:
        Below(FieldReader &reader, QByteArrayView path)
            : m_reader(reader), m_before(std::exchange(reader.m_path, path))
        {
        }
        ~Below() { m_reader.m_path = m_before; }
        Q_DISABLE_COPY_MOVE(Below)

    private:
        FieldReader &m_reader;
        QByteArrayView m_before;
    };

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
                noteUnknown(member, path);
        }
        return found;
    }

    /// Like fields(), for an object without which a decoder can do nothing: nothing when this is none, or
    /// when none of the names is in it.
    template<size_t N> std::optional<Fields<N>> anyFields(const JsonValue &object, const FieldTable<N> &table)
    {
        if (!object.isObject())
            return std::nullopt;
        const Fields<N> found = fields(object, table);
        const bool any =
            std::any_of(found.begin(), found.end(), [](const JsonValue *field) { return field; });
        return any ? std::optional(found) : std::nullopt;
    }

    /// The members of an object inside a row; a missing one has none, what is no object is an oddity.
    template<size_t N>
    Fields<N> fieldsBelow(const JsonValue *object, const FieldTable<N> &table, QByteArrayView path)
    {
        if (object && object->isObject())
            return fields(*object, table, path);
        if (!isUnknown(object))
            oddity(*object, "type");
        return {};
    }

    /// Calls `each` for the objects of an array inside a row. A missing array has none; null among them is
    /// passed over; what else is no object, or no array, is an oddity.
    template<class Each> void objects(const JsonValue *list, Each each)
    {
        if (isUnknown(list))
            return;
        if (!list->isArray())
            return oddity(*list, "type");
        for (const JsonValue &element : *list) {
            if (element.isObject())
                each(element);
            else if (!element.isNull())
                oddity(element, "type", list->name());
        }
    }

    /// Calls `each` for the rows of an array that are objects and puts all others in quarantine; how many
    /// rows there were. A null pointer has none.
    template<class Each> int rows(const JsonValue *array, Each each)
    {
        int count = 0;
        if (!array)
            return count;
        const QByteArrayView before = m_row;
        for (const JsonValue &row : *array) {
            ++count;
            if (row.isObject())
                each(row);
            else
                quarantine(row, "type");
            m_row = before;
        }
        return count;
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
    [[nodiscard]] std::optional<Money> money(const JsonValue *value); ///< decimal text, or a plain number
    /// A JSON number however it is written ("1.8E7"), or decimal text.
    [[nodiscard]] std::optional<Money> amount(const JsonValue *value);
    [[nodiscard]] std::optional<Money> fen(const JsonValue *value); ///< whole hundredths, with a sign
    [[nodiscard]] std::optional<Iccid> iccid(const JsonValue *value);
    [[nodiscard]] std::optional<Month> month(const JsonValue *value); ///< yyyyMM or yyyy-MM
    [[nodiscard]] std::optional<QDate> day(const JsonValue *value);   ///< yyyyMMdd

    /// The number or name a row is known by: a text that is not too long, or an integer's digits. Without
    /// one the row goes to quarantine.
    [[nodiscard]] std::optional<QString> identity(const JsonValue &row, const JsonValue *value,
                                                  qsizetype longest = 128);
    /// The card a row is about; without a readable ICCID the row goes to quarantine.
    [[nodiscard]] std::optional<Iccid> cardIdentity(const JsonValue &row, const JsonValue *value);

    void oddity(const JsonValue &value, const char *reason, QByteArrayView path = {});
    void quarantine(const JsonValue &row, const char *reason);
    void noteUnknown(const JsonValue &member, QByteArrayView path = {}); ///< counts a name nobody described

    /// Missing, null or an empty text.
    [[nodiscard]] static bool isUnknown(const JsonValue *value);

private:
    [[nodiscard]] QByteArrayView joined(QByteArrayView path, QByteArrayView name);
    [[nodiscard]] std::optional<QByteArrayView> exactText(const JsonValue &value, QByteArrayView path);

    QLatin1StringView m_action;
    DecodeNotes &m_notes;
    QByteArrayView m_row;
    QByteArrayView m_path;
    QByteArray m_joined;
    TextPool m_pool;
};
