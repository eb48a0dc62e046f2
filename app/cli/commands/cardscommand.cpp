// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardjson.h"
#include "app/cli/cardselection.h"
#include "app/cli/commands/commands.h"
#include "app/cli/listedcards.h"
#include "app/cli/session.h"
#include "app/cli/tablefile.h"

#include "core/domain/fieldtext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardsCommand)
};

constexpr std::array tableFields{CardField::Iccid,    CardField::Status,    CardField::Vendor,
                                 CardField::PlanKind, CardField::UsedBytes, CardField::RemainingBytes,
                                 CardField::Expires,  CardField::Tags};

/// What the list shows: which cards, and what else was read about them.
struct Listed {
    std::shared_ptr<const CardColumns> columns;
    CardOrder order;
    QList<SelectedField> fields;
    bool whole = false; ///< JSON of whole cards
    std::optional<Instant> asOf;
    QHash<qint64, ReadFacts> facts; ///< by card id; empty where none is asked for
};

class CardRows final : public RowSource
{
public:
    explicit CardRows(Listed listed) : m_listed(std::move(listed)) {}

    [[nodiscard]] QString plural() const override { return QStringLiteral("cards"); }
    [[nodiscard]] QList<Column> columns() const override
    {
        QList<Column> columns;
        for (const SelectedField &field : m_listed.fields)
            columns.append({field.name(), field.title(), field.isNumber()});
        return columns;
    }
    [[nodiscard]] qsizetype count() const override { return qsizetype(m_listed.order.rows.size()); }
    [[nodiscard]] std::optional<Instant> asOf() const override { return m_listed.asOf; }
    [[nodiscard]] QString display(qsizetype row, qsizetype column) const override
    {
        const SelectedField &field = m_listed.fields[column];
        return field.listed ? FieldText::display(*field.listed, record(row))
                            : field.fact->cell(facts(row)).display;
    }
    [[nodiscard]] std::optional<QString> machine(qsizetype row, qsizetype column) const override
    {
        const SelectedField &field = m_listed.fields[column];
        return field.listed ? FieldText::machine(*field.listed, record(row))
                            : field.fact->cell(facts(row)).machine;
    }
    [[nodiscard]] QJsonObject json(qsizetype row) const override
    {
        if (m_listed.whole)
            return CardJson::whole(record(row), facts(row));
        QJsonObject object;
        for (const SelectedField &field : m_listed.fields) {
            if (field.listed)
                CardJson::add(object, *field.listed, record(row));
            else
                CardJson::add(object, *field.fact, facts(row));
        }
        return object;
    }

private:
    /// The cells of one row are asked for one after the other: the card is put together once.
    const CardRecord &record(qsizetype row) const
    {
        if (!m_record || m_recordRow != row) {
            m_record = m_listed.columns->record(m_listed.order.rows[size_t(row)]);
            m_record->listAsOf = m_record->listed ? m_listed.asOf : m_record->lastSeen;
            m_recordRow = row;
        }
        return *m_record;
    }
    [[nodiscard]] ReadFacts facts(qsizetype row) const { return m_listed.facts.value(record(row).id); }

    Listed m_listed;
    mutable std::optional<CardRecord> m_record;
    mutable qsizetype m_recordRow = -1;
};

/// What the options ask for, read before anything is opened so that a typing error costs no unlock.
struct Request {
    Format format = Format::Table;
    std::optional<TableFile> file; ///< --output
    CardSelection selection;
    [[nodiscard]] bool whole() const { return selection.fields.isEmpty() && format == Format::Json; }
};

Result<Request> requestOf(const Invocation &invocation)
{
    const Result<std::optional<TableFile>> file = TableFile::read(invocation);
    if (!file)
        return file.error();
    const Result<Format> format = *file ? Result<Format>(Format::Csv) : invocation.formatAlone();
    if (!format)
        return format.error();
    Result<CardSelection> selection = CardSelection::read(invocation.parser);
    if (!selection)
        return selection.error();
    return Request{*format, *file, *std::move(selection)};
}

QList<SelectedField> shownFields(const Request &request)
{
    if (!request.selection.fields.isEmpty())
        return request.selection.fields;
    return request.format == Format::Table ? CardSelection::of(tableFields)
                                           : CardSelection::of(CardFields::all());
}

bool isNumberOfPeople(const SelectedField &field)
{
    return field.listed == CardField::Msisdn || field.listed == CardField::Imsi;
}

/// A file for programs holds what the output for programs holds; one for people is masked as paper is.
Result<void> writeFile(Invocation &invocation, const TableFile &file, Listed listed)
{
    const bool forPeople = file.format != TableExport::Format::Csv;
    TableExport::Provenance from = file.provenance(invocation, Text::tr("Cards"), listed.asOf);
    if (forPeople && std::any_of(listed.fields.begin(), listed.fields.end(), isNumberOfPeople))
        from.notes.append(Text::tr("Telephone and subscriber numbers are masked."));
    const ListedCards table(listed.columns, std::move(listed.order), listed.fields, std::move(listed.facts),
                            forPeople ? ExportMasking::Masked : ExportMasking::Whole);
    return file.write(invocation, table, from);
}

Result<void> printListed(Invocation &invocation, const Request &request, Listed listed)
{
    if (request.file)
        return writeFile(invocation, *request.file, std::move(listed));
    if (request.format == Format::Csv)
        return ListDocument::printCsv(ListedCards(listed.columns, std::move(listed.order), listed.fields,
                                                  std::move(listed.facts), ExportMasking::Whole),
                                      invocation.output);
    return ListDocument::print(CardRows(std::move(listed)), request.format, invocation.output,
                               invocation.now());
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
    Listed listed{
        columns, request.selection.order(*columns, query), shownFields(request), request.whole(), *asOf, {}};
    if (request.whole() || request.selection.wantsFacts()) {
        Result<QHash<qint64, ReadFacts>> facts = CardReadings::all(**reader);
        if (!facts)
            return facts.error();
        listed.facts = *std::move(facts);
    }
    const Result<void> printed = printListed(invocation, request, std::move(listed));
    return printed ? Result<ExitCode>(ExitCode::Done) : printed.error();
}
} // namespace

QList<QCommandLineOption> CardsCommand::options()
{
    return CardSelection::options() +
           QList<QCommandLineOption>{
               QCommandLineOption(QStringLiteral("count"), Text::tr("Print only how many cards match.")),
               TableFile::formatOption(), TableFile::outputOption()};
}

Result<ExitCode> CardsCommand::run(Invocation &invocation)
{
    const Result<Request> request = requestOf(invocation);
    if (!request)
        return request.error();
    const Result<std::shared_ptr<const CardColumns>> fleet = invocation.session.fleet();
    if (!fleet)
        return fleet.error();
    const CardQuery query(*fleet, request->selection.filter, invocation.clock.today());
    if (!invocation.parser.isSet(QStringLiteral("count")))
        return print(invocation, *request, query, *fleet);
    invocation.output.line(QString::number(query.count()));
    return ExitCode::Done;
}
