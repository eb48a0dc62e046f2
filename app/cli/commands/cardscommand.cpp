// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardjson.h"
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"

#include "core/domain/fieldtext.h"
#include "core/inventory/cardquery.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardsCommand)
};

const QList<CardField> tableFields{CardField::Iccid,    CardField::Status,    CardField::Vendor,
                                   CardField::PlanKind, CardField::UsedBytes, CardField::RemainingBytes,
                                   CardField::Expires,  CardField::Tags};

bool isNumber(CardField field)
{
    return field == CardField::UsedBytes || field == CardField::RemainingBytes || field == CardField::SmsUsed;
}

class CardRows final : public RowSource
{
public:
    CardRows(std::shared_ptr<const CardColumns> columns, CardOrder order, QList<CardField> fields, bool whole,
             std::optional<Instant> asOf)
        : m_columns(std::move(columns)), m_order(std::move(order)), m_fields(std::move(fields)),
          m_whole(whole), m_asOf(asOf)
    {
    }

    [[nodiscard]] QString plural() const override { return QStringLiteral("cards"); }
    [[nodiscard]] QList<Column> columns() const override
    {
        QList<Column> columns;
        for (const CardField field : m_fields)
            columns.append({CardFields::name(field), CardFields::title(field), isNumber(field)});
        return columns;
    }
    [[nodiscard]] qsizetype count() const override { return qsizetype(m_order.rows.size()); }
    [[nodiscard]] std::optional<Instant> asOf() const override { return m_asOf; }
    [[nodiscard]] QString display(qsizetype row, qsizetype column) const override
    {
        return FieldText::display(m_fields[column], record(row));
    }
    [[nodiscard]] std::optional<QString> machine(qsizetype row, qsizetype column) const override
    {
        return FieldText::machine(m_fields[column], record(row));
    }
    [[nodiscard]] QJsonObject json(qsizetype row) const override
    {
        return m_whole ? CardJson::whole(record(row)) : CardJson::fields(record(row), m_fields);
    }

private:
    /// The cells of one row are asked for one after the other: the card is put together once.
    const CardRecord &record(qsizetype row) const
    {
        if (!m_record || m_recordRow != row) {
            m_record = m_columns->record(m_order.rows[size_t(row)]);
            m_record->listAsOf = m_record->listed ? m_asOf : m_record->lastSeen;
            m_recordRow = row;
        }
        return *m_record;
    }

    std::shared_ptr<const CardColumns> m_columns;
    CardOrder m_order;
    QList<CardField> m_fields;
    bool m_whole;
    std::optional<Instant> m_asOf;
    mutable std::optional<CardRecord> m_record;
    mutable qsizetype m_recordRow = -1;
};

Result<QList<CardField>> fieldsOf(const QCommandLineParser &parser, Format format)
{
    const std::span<const CardField> all = CardFields::all();
    if (!parser.isSet(QStringLiteral("fields")))
        return format == Format::Table ? tableFields : QList<CardField>(all.begin(), all.end());
    QList<CardField> fields;
    for (const QString &name : parser.value(QStringLiteral("fields")).split(u',')) {
        const std::optional<CardField> field = CardFilter::fieldByName(name.trimmed());
        if (!field)
            return Options::usageError(
                Text::tr("There is no field \"%1\"; the manual page lists them.").arg(name.trimmed()));
        fields.append(*field);
    }
    return fields;
}

Result<std::optional<CardSort>> sortOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("sort")))
        return std::optional<CardSort>();
    QString name = parser.value(QStringLiteral("sort"));
    const bool descending = name.endsWith(u":desc");
    name = name.section(u':', 0, 0);
    const std::optional<CardField> field = CardFilter::fieldByName(name);
    const QString rest = parser.value(QStringLiteral("sort")).mid(name.size());
    if (!field || !(rest.isEmpty() || rest == u":desc" || rest == u":asc"))
        return Options::usageError(
            Text::tr("--sort wants a field, perhaps with \":desc\" behind it; \"%1\" is none.")
                .arg(name + rest));
    return std::optional(CardSort{*field, descending});
}

/// What the options ask for, read before anything is opened so that a typing error costs no unlock.
struct Request {
    Format format = Format::Table;
    CardFilter filter;
    QList<CardField> fields;
    std::optional<CardSort> sort;
    std::optional<qint64> limit;
};

Result<Request> requestOf(const Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    if (!invocation.arguments.isEmpty())
        return Options::usageError(
            Text::tr("\"cards\" takes no words, only options; a filter stands behind --filter."));
    Request request;
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    request.format = *format;
    Result<CardFilter> filter = CardFilter::parse(parser.value(QStringLiteral("filter")));
    if (!filter)
        return filter.error();
    request.filter = *std::move(filter);
    Result<QList<CardField>> fields = fieldsOf(parser, request.format);
    if (!fields)
        return fields.error();
    request.fields = *std::move(fields);
    const auto sort = sortOf(parser);
    if (!sort)
        return sort.error();
    request.sort = *sort;
    const auto limit = Options::number(parser, QStringLiteral("limit"), 0);
    if (!limit)
        return limit.error();
    request.limit = *limit;
    return request;
}

CardOrder ordered(const CardColumns &columns, CardOrder order, const Request &request)
{
    const size_t limit = request.limit ? size_t(*request.limit) : CardSort::everything;
    if (request.sort)
        return request.sort->sorted(columns, std::move(order), limit);
    if (order.rows.size() > limit)
        order.rows.resize(limit);
    return order;
}

Result<ExitCode> print(Invocation &invocation, const Request &request, const CardQuery &query,
                       const std::shared_ptr<const CardColumns> &columns)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<std::optional<Instant>> asOf = (*reader)->cards.listAsOf();
    if (!asOf)
        return asOf.error();
    const bool whole = !invocation.parser.isSet(QStringLiteral("fields"));
    const CardRows rows(columns, ordered(*columns, query.rows(), request), request.fields, whole, *asOf);
    const Result<void> printed =
        ListDocument::print(rows, request.format, invocation.output, invocation.now());
    return printed ? Result<ExitCode>(ExitCode::Done) : printed.error();
}
} // namespace

QList<QCommandLineOption> CardsCommand::options()
{
    return {
        QCommandLineOption(
            QStringLiteral("filter"),
            Text::tr("Only cards that match, such as 'status:stopped vendor:CMCC expires<30d'."),
            Text::tr("EXPR")),
        QCommandLineOption(QStringLiteral("sort"),
                           Text::tr("Sort by this field; \":desc\" behind it turns the order round."),
                           Text::tr("FIELD")),
        QCommandLineOption(QStringLiteral("fields"), Text::tr("Which fields, by comma."), Text::tr("A,B")),
        QCommandLineOption(QStringLiteral("limit"), Text::tr("At most so many cards."), Text::tr("N")),
        QCommandLineOption(QStringLiteral("count"), Text::tr("Print only how many cards match.")),
        Commands::formatOption(),
    };
}

Result<ExitCode> CardsCommand::run(Invocation &invocation)
{
    const Result<Request> request = requestOf(invocation);
    if (!request)
        return request.error();
    const Result<std::shared_ptr<const CardColumns>> fleet = invocation.session.fleet();
    if (!fleet)
        return fleet.error();
    const CardQuery query(*fleet, request->filter, invocation.clock.today());
    if (!invocation.parser.isSet(QStringLiteral("count")))
        return print(invocation, *request, query, *fleet);
    invocation.output.line(QString::number(query.count()));
    return ExitCode::Done;
}
