// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cardexport.h"
#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/domain/cardcodes.h"

#include <algorithm>
#include <charconv>

namespace
{
TableKind kindOf(CardField field)
{
    switch (field) {
    case CardField::Iccid:
    case CardField::Msisdn:
    case CardField::Imsi:
    case CardField::Imei:
    case CardField::OrderId:
    case CardField::Credential:
    case CardField::Pool:
    case CardField::InstanceId:
        return TableKind::Id;
    case CardField::Opened:
    case CardField::Activated:
    case CardField::Expires:
    case CardField::UsageAsOf:
    case CardField::LastSeen:
        return TableKind::Instant;
    case CardField::UsedBytes:
    case CardField::RemainingBytes:
    case CardField::StopThresholdBytes:
        return TableKind::Bytes;
    case CardField::SmsUsed:
        return TableKind::Integer;
    case CardField::AutoRenew:
    case CardField::AutoResume:
    case CardField::Listed:
        return TableKind::Truth;
    default:
        return TableKind::Text;
    }
}

/// What a code means, as FieldText::display() says it.
QString meaning(CardField field, const QString &code)
{
    switch (field) {
    case CardField::Status:
        return CardCodes::status(code);
    case CardField::OsStatus:
        return CardCodes::osStatus(code);
    case CardField::Vendor:
        return CardCodes::vendor(code);
    case CardField::PlanKind:
        return CardCodes::planKind(code);
    case CardField::Period:
        return CardCodes::period(code);
    case CardField::SimType:
        return CardCodes::simType(code);
    case CardField::ActiveType:
        return CardCodes::activeType(code);
    case CardField::CertifyType:
        return CardCodes::certifyType(code);
    case CardField::RealName:
        return CardCodes::realName(code);
    default:
        return code;
    }
}

/// Several numbers are joined by ";", before and behind.
QByteArray masked(QByteArrayView numbers)
{
    const qsizetype end = numbers.indexOf(';');
    if (end < 0)
        return SafeText::maskPhone(numbers);
    return SafeText::maskPhone(numbers.first(end)) + ';' + masked(numbers.sliced(end + 1));
}

constexpr QByteArrayView hidden("***"); ///< in private view

/// A quick look, for exports of millions: a name is announced by a colon or a blank, a number has its
/// figures.
bool mayBePersonal(QByteArrayView text)
{
    constexpr qsizetype fewestFigures = 11;
    const auto isFigure = [](char c) { return c >= '0' && c <= '9'; };
    return text.contains(':') || text.contains(' ') || text.contains("：") ||
           std::count_if(text.begin(), text.end(), isFigure) >= fewestFigures;
}

/// The names of tags out of the dictionary, each with an end mark, as FieldText::machine() joins them.
QByteArray joined(QByteArrayView names)
{
    QByteArray text = names.chopped(names.isEmpty() ? 0 : 1).toByteArray();
    text.replace(tagNameEnd, ';');
    return text;
}

class CardTable final : public TableSource
{
public:
    CardTable(std::shared_ptr<const CardColumns> columns, CardOrder order, QList<CardField> fields,
              ExportMasking masking)
        : m_cells(std::move(columns), masking), m_order(std::move(order)), m_fields(std::move(fields))
    {
    }
    [[nodiscard]] QList<TableColumn> columns() const override
    {
        QList<TableColumn> columns;
        for (const CardField field : m_fields)
            columns.append(CardCells::column(field));
        return columns;
    }
    [[nodiscard]] qint64 rows() const override { return qint64(m_order.rows.size()); }
    void row(qint64 index, TableSink &sink) const override
    {
        const quint32 row = m_order.rows[size_t(index)];
        for (const CardField field : m_fields)
            m_cells.put(field, row, sink);
    }

private:
    mutable CardCells m_cells;
    CardOrder m_order;
    QList<CardField> m_fields;
};
} // namespace

CardCells::CardCells(std::shared_ptr<const CardColumns> columns, ExportMasking masking)
    : m_columns(std::move(columns)), m_masking(masking), m_private(PrivateView::isOn())
{
    for (size_t column = 0; column < cardTextCount; ++column) {
        const size_t size = size_t(m_columns->dictionarySize(CardText(column))) + 1;
        m_codes[column].resize(size);
        m_meanings[column].resize(size);
    }
}

TableColumn CardCells::column(CardField field)
{
    return {CardFields::name(field), CardFields::title(field), kindOf(field)};
}

void CardCells::put(CardField field, quint32 row, TableSink &sink)
{
    switch (field) {
    case CardField::Iccid:
        return putIccid(row, sink);
    case CardField::Msisdn:
        return putNumbers(CardText::Msisdn, row, sink);
    case CardField::Imsi:
        return putNumbers(CardText::Imsi, row, sink);
    case CardField::Status:
        return putCoded(field, CardText::Status, row, sink);
    case CardField::OsStatus:
        return putCoded(field, CardText::OsStatus, row, sink);
    case CardField::Vendor:
        return putCoded(field, CardText::Vendor, row, sink);
    case CardField::PlanKind:
        return putCoded(field, CardText::PlanKind, row, sink);
    case CardField::PlanLevel:
        return putCoded(field, CardText::PlanLevel, row, sink);
    case CardField::Credential:
        return putId(CardText::Credential, row, sink);
    case CardField::Period:
        return putCoded(field, CardText::Period, row, sink);
    case CardField::Tariff:
        return putCoded(field, CardText::Tariff, row, sink);
    case CardField::SimType:
        return putCoded(field, CardText::SimType, row, sink);
    case CardField::Network:
        return putCoded(field, CardText::Network, row, sink);
    case CardField::Apn:
        return putCoded(field, CardText::Apn, row, sink);
    case CardField::OrderId:
        return putId(CardText::OrderId, row, sink);
    case CardField::Opened:
        return putInstant(m_columns->number(CardNumber::Opened, row), sink);
    case CardField::Activated:
        return putInstant(m_columns->number(CardNumber::Activated, row), sink);
    case CardField::ActiveType:
        return putCoded(field, CardText::ActiveType, row, sink);
    case CardField::Expires:
        return putInstant(m_columns->number(CardNumber::Expires, row), sink);
    case CardField::AutoRenew: {
        const qint64 renews = m_columns->number(CardNumber::AutoRenew, row);
        return renews == CardRow::unknown ? sink.unknown() : sink.truth(renews != 0);
    }
    case CardField::UsedBytes:
        return putNumber(CardNumber::Used, row, sink);
    case CardField::RemainingBytes:
        return putNumber(CardNumber::Remaining, row, sink);
    case CardField::SmsUsed:
        return putNumber(CardNumber::SmsUsed, row, sink);
    case CardField::UsageAsOf:
        return putInstant(m_columns->number(CardNumber::UsageAsOf, row), sink);
    case CardField::Tags:
        return putCoded(field, CardText::Tags, row, sink);
    case CardField::Remark:
        return putRemark(row, sink);
    case CardField::Pool:
        return putPool(row, sink);
    case CardField::CertifyType:
        return putCoded(field, CardText::CertifyType, row, sink);
    case CardField::InstanceId: {
        const qint64 instance = m_columns->number(CardNumber::InstanceId, row);
        std::array<char, 24> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), instance).ptr;
        return instance == CardRow::unknown ? sink.unknown()
                                            : sink.id(QByteArrayView(digits.data(), end - digits.data()));
    }
    case CardField::Listed:
        return sink.truth(m_columns->chunkOf(row).flags[row % CardChunk::capacity] & CardChunk::Listed);
    case CardField::LastSeen: {
        const quint32 seen = m_columns->chunkOf(row).lastSeen[row % CardChunk::capacity];
        return putInstant(seen == CardChunk::unknownInstant ? CardRow::unknown : qint64(seen), sink);
    }
    case CardField::Imei:
        return putNumbers(CardText::Imei, row, sink);
    case CardField::RealName:
        return putCoded(field, CardText::RealName, row, sink);
    case CardField::StopThresholdBytes:
        return putNumber(CardNumber::StopThreshold, row, sink);
    case CardField::AutoResume: {
        const qint64 resumes = m_columns->number(CardNumber::AutoResume, row);
        return resumes == CardRow::unknown ? sink.unknown() : sink.truth(resumes != 0);
    }
    }
    sink.unknown();
}

void CardCells::putCoded(CardField field, CardText column, quint32 row, TableSink &sink)
{
    const auto number = quint32(m_columns->chunkOf(row).codes[size_t(column)].at(row % CardChunk::capacity));
    if (number == 0)
        return sink.unknown();
    const TableForm form = sink.form();
    std::optional<TableWord> &word =
        (form == TableForm::Programs ? m_codes : m_meanings)[size_t(column)][number];
    if (!word)
        word = reading(field, column, number, form);
    sink.word(*word);
}

TableWord CardCells::reading(CardField field, CardText column, quint32 number, TableForm form) const
{
    const TextDictionary &dictionary = m_columns->dictionary(column);
    if (column == CardText::Tags)
        return TableWord::of(m_private ? hidden.toByteArray() : joined(dictionary.searched(number)));
    const QByteArrayView code = dictionary.at(number);
    if (form == TableForm::Programs)
        return TableWord::of(code.toByteArray());
    return TableWord::of(meaning(field, QString::fromUtf8(code)).toUtf8());
}

void CardCells::putId(CardText column, quint32 row, TableSink &sink)
{
    const QByteArrayView id = m_columns->text(column, row);
    id.isNull() ? sink.unknown() : sink.id(id);
}

void CardCells::putIccid(quint32 row, TableSink &sink)
{
    const QByteArrayView iccid = m_columns->iccid(row);
    m_private ? sink.id(PrivateView::iccid(QString::fromLatin1(iccid)).toLatin1()) : sink.id(iccid);
}

void CardCells::putNumbers(CardText column, quint32 row, TableSink &sink)
{
    const QByteArrayView numbers = m_columns->text(column, row);
    if (numbers.isNull())
        return sink.unknown();
    if (m_masking == ExportMasking::Whole && !m_private)
        return sink.id(numbers);
    sink.id(masked(numbers));
}

void CardCells::putRemark(quint32 row, TableSink &sink)
{
    const QByteArrayView remark = m_columns->text(CardText::Remark, row);
    if (remark.isNull())
        return sink.unknown();
    if (m_private)
        sink.text(hidden);
    else if (m_masking == ExportMasking::Whole || !mayBePersonal(remark))
        sink.text(remark);
    else
        sink.text(SafeText::personalMasked(QString::fromUtf8(remark)).toUtf8());
}

void CardCells::putPool(quint32 row, TableSink &sink)
{
    const QByteArrayView kind = m_columns->text(CardText::PlanKind, row);
    if (kind.isNull() || !CardCodes::isPool(QString::fromUtf8(kind)))
        return sink.unknown();
    putId(CardText::Credential, row, sink);
}

void CardCells::putInstant(qint64 seconds, TableSink &sink)
{
    seconds == CardRow::unknown ? sink.unknown() : sink.instant(Instant{seconds});
}

void CardCells::putNumber(CardNumber column, quint32 row, TableSink &sink)
{
    const qint64 number = m_columns->number(column, row);
    number == CardRow::unknown ? sink.unknown() : sink.number(number);
}

std::unique_ptr<TableSource> CardExport::table(std::shared_ptr<const CardColumns> columns, CardOrder order,
                                               QList<CardField> fields, ExportMasking masking)
{
    return std::make_unique<CardTable>(std::move(columns), std::move(order), std::move(fields), masking);
}
