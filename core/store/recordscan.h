// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QCborValue>

#include <optional>

/// Walks over the fields of a record's bytes, in the order in which RecordCodec wrote them, without making a
/// map of them: most of what is asked wants few fields of very many records. Internal to core/store.
///
///     for (RecordScan scan(bytes); scan.next();) … scan.number(), scan.value()
///
/// Everything but a map of such keys to values of definite length is damage.
class RecordScan
{
public:
    enum class Keys : quint8 { Numbers, Names }; ///< names: the history of the list

    explicit RecordScan(QByteArrayView cbor, Keys keys = Keys::Numbers);

    /// Goes to the next field; false behind the last one and at damage.
    bool next();
    [[nodiscard]] bool isDamaged() const { return m_damaged; }

    [[nodiscard]] qint64 number() const { return m_number; }
    [[nodiscard]] QByteArrayView name() const { return m_name; }
    [[nodiscard]] bool isInteger() const { return m_head.major <= 1; } ///< value() is one
    [[nodiscard]] QCborValue value() const;                            ///< invalid where the text is no UTF-8
    [[nodiscard]] std::optional<bool> truth() const;
    /// The bytes of a text; null: it is none.
    [[nodiscard]] QByteArrayView text() const;

private:
    struct Head {
        int major = 0;
        quint64 argument = 0;
        bool isSimple = false; ///< of major 7: no floating-point number
    };
    std::optional<Head> head();
    bool skip(int depth);
    bool key();
    bool damage();

    QByteArrayView m_cbor;
    qsizetype m_at = 0;
    quint64 m_left = 0; ///< fields
    bool m_damaged = false;
    Keys m_keys;
    qint64 m_number = 0;
    QByteArrayView m_name;
    QByteArrayView m_item; ///< the whole value
    Head m_head;           ///< of the value
    QByteArrayView m_body; ///< behind the value's head
};
