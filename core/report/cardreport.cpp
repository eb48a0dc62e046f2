// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/cardreport.h"
#include "core/base/safetext.h"
#include "core/domain/fieldtext.h"
#include "core/report/flowreport.h"
#include "core/report/reporttable.h"
#include "core/report/reporttext.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardReport)
};

bool isNumber(CardField field)
{
    return field == CardField::UsedBytes || field == CardField::RemainingBytes ||
           field == CardField::SmsUsed || field == CardField::StopThresholdBytes;
}

bool isFreeText(CardField field)
{
    return field == CardField::Tags || field == CardField::Remark;
}

QString masked(const QStringList &numbers)
{
    QStringList texts;
    for (const QString &number : numbers)
        texts.append(SafeText::maskPhone(number));
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(u';');
}

QString cell(CardField field, const CardRecord &record)
{
    if (field == CardField::Msisdn)
        return masked(record.card.msisdn);
    if (field == CardField::Imsi)
        return masked(record.card.imsi);
    if (field == CardField::Imei)
        return masked(record.facts.imei ? QStringList(*record.facts.imei) : QStringList());
    return FieldText::display(field, record);
}

/// A sum over the cards that tell the figure, and how many do not.
struct Sum {
    qint64 value = 0;
    qint64 unknown = 0;

    void add(qint64 amount)
    {
        qint64 sum = 0;
        if (amount == CardRow::unknown || qAddOverflow(value, amount, &sum))
            ++unknown;
        else
            value = sum;
    }
    [[nodiscard]] QString beside(const QString &text) const
    {
        return unknown == 0 ? text : Text::tr("%1 (%n unknown)", nullptr, int(unknown)).arg(text);
    }
};

class CardRows final : public ReportRows
{
public:
    CardRows(std::shared_ptr<const CardColumns> columns, CardOrder order, QList<CardField> fields)
        : m_columns(std::move(columns)), m_order(std::move(order)), m_fields(std::move(fields))
    {
    }
    [[nodiscard]] qint64 count() const override { return qint64(m_order.rows.size()); }
    [[nodiscard]] QStringList row(qint64 index) const override
    {
        const CardRecord record = m_columns->record(m_order.rows[size_t(index)]);
        QStringList cells;
        cells.reserve(m_fields.size());
        for (const CardField field : m_fields)
            cells.append(cell(field, record));
        return cells;
    }
    [[nodiscard]] Sum sum(CardNumber number) const
    {
        Sum sum;
        for (const quint32 row : m_order.rows)
            sum.add(m_columns->number(number, row));
        return sum;
    }

private:
    std::shared_ptr<const CardColumns> m_columns;
    CardOrder m_order;
    QList<CardField> m_fields;
};

QList<ReportColumn> columnsOf(const QList<CardField> &fields)
{
    QList<ReportColumn> columns;
    for (const CardField field : fields)
        columns.append({CardFields::title(field), isNumber(field), isFreeText(field)});
    return columns;
}

QString volume(const Sum &sum)
{
    return sum.beside(DataVolume{sum.value}.text());
}

/// The sums of the columns that are there, under the table.
QList<ReportText::Item> totals(const CardRows &rows, const QList<CardField> &fields)
{
    QList<ReportText::Item> items{{Text::tr("Cards"), QString::number(rows.count())}};
    if (fields.contains(CardField::UsedBytes))
        items.append({CardFields::title(CardField::UsedBytes), volume(rows.sum(CardNumber::Used))});
    if (fields.contains(CardField::RemainingBytes))
        items.append({CardFields::title(CardField::RemainingBytes), volume(rows.sum(CardNumber::Remaining))});
    if (fields.contains(CardField::SmsUsed)) {
        const Sum sum = rows.sum(CardNumber::SmsUsed);
        items.append({CardFields::title(CardField::SmsUsed), sum.beside(QString::number(sum.value))});
    }
    return items;
}
} // namespace

QList<CardField> CardReport::usualFields()
{
    return {CardField::Iccid,     CardField::OsStatus,       CardField::Vendor,  CardField::PlanLevel,
            CardField::UsedBytes, CardField::RemainingBytes, CardField::Expires, CardField::Tags};
}

std::unique_ptr<PagedReport> CardReport::of(std::shared_ptr<const CardColumns> columns, CardOrder order,
                                            const QList<CardField> &fields, ReportFrame frame)
{
    if (frame.title.isEmpty())
        frame.title = Text::tr("Card list");
    auto rows = std::make_unique<CardRows>(std::move(columns), std::move(order), fields);
    const QList<ReportText::Item> sums = totals(*rows, fields);
    auto report = std::make_unique<FlowReport>(std::move(frame));
    report->add(std::make_unique<ReportTable>(QString(), columnsOf(fields), std::move(rows),
                                              Text::tr("No card belongs to this list.")));
    report->add(std::make_unique<ReportText>(Text::tr("Total"), sums));
    return report;
}
