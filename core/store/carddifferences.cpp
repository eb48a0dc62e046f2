// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carddifferences.h"
#include "core/store/cardfacts.h"
#include "core/store/cardrecords.h"
#include "core/store/cardtable.h"
#include "core/store/recordfields.h"
#include "core/store/recordscan.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <vector>

namespace
{
using Kind = CardRecords::Kind;

// ---- fields by number ----

/// Of the list: texts, numbers, then whether it is listed at all.
constexpr size_t listedField = listedTextCount + listedNumberCount;
constexpr size_t listFieldCount = listedField + 1;
constexpr int fieldBits = 6, sourceBits = 2;
constexpr size_t mostFields = size_t(1) << fieldBits;
static_assert(listFieldCount <= mostFields);

QLatin1StringView listedName()
{
    return QLatin1StringView("listed");
}

QLatin1StringView listField(size_t number)
{
    if (number < listedTextCount)
        return CardTable::column(CardText(number));
    return number < listedField ? CardTable::column(CardNumber(number - listedTextCount)) : listedName();
}

std::optional<size_t> listFieldByName(QByteArrayView name)
{
    for (size_t number = 0; number < listFieldCount; ++number) {
        if (QByteArrayView(listField(number)) == name)
            return number;
    }
    return std::nullopt;
}

/// A number of a field that is not wanted, or is, without asking for each change.
class FieldChoice
{
public:
    explicit FieldChoice(const CardDifferences::Wanted &wanted)
    {
        for (size_t number = 0; number < listFieldCount; ++number)
            m_wanted[size_t(ReadingSource::List)][number] = wanted(listField(number));
        add<CardDetail>(ReadingSource::Detail, wanted);
        add<IdentityReading>(ReadingSource::Identity, wanted);
    }
    [[nodiscard]] bool has(ReadingSource source, size_t number) const
    {
        return number < mostFields && m_wanted[size_t(source)][number];
    }

private:
    template<class T> void add(ReadingSource source, const CardDifferences::Wanted &wanted)
    {
        for (const RecordField<T> &field : Record<T>::fields())
            m_wanted[size_t(source)][size_t(field.number)] = wanted(field.name);
    }
    std::array<std::array<bool, mostFields>, 3> m_wanted{};
};

// ---- values ----

/// A value out of a history: as it stands there, so that hundreds of thousands of them stay small.
struct Stored {
    enum class As : quint8 { Unknown, Number, Truth, Bytes, Text };
    As as = As::Unknown;
    qint64 number = 0;
    QByteArray bytes; ///< Bytes: as the column has them; Text: in the words of CardChange
};

Stored storedOf(const RecordScan &scan)
{
    if (const QByteArrayView text = scan.text(); !text.isNull())
        return {Stored::As::Bytes, 0, text.toByteArray()};
    if (const std::optional<bool> truth = scan.truth())
        return {Stored::As::Truth, *truth ? 1 : 0, {}};
    return scan.isInteger() ? Stored{Stored::As::Number, scan.value().toInteger(), {}} : Stored();
}

std::optional<QString> listText(size_t field, const Stored &stored)
{
    switch (stored.as) {
    case Stored::As::Bytes:
        return CardTable::machineText(CardText(std::min(field, listedTextCount - 1)), stored.bytes);
    case Stored::As::Truth:
        return stored.number != 0 ? QStringLiteral("true") : QStringLiteral("false");
    case Stored::As::Number:
        return CardTable::machineText(CardNumber(field - listedTextCount), stored.number);
    case Stored::As::Text:
    case Stored::As::Unknown:
        break;
    }
    return std::nullopt;
}

std::optional<QString> recordText(const Stored &stored)
{
    return stored.as == Stored::As::Text ? std::optional(QString::fromUtf8(stored.bytes)) : std::nullopt;
}

std::optional<QString> rowText(const CardRow &row, size_t field)
{
    if (field < listedTextCount)
        return CardTable::machineText(CardText(field), row.text[field]);
    if (field < listedField)
        return CardTable::machineText(CardNumber(field - listedTextCount),
                                      row.number[field - listedTextCount]);
    return row.listed ? QStringLiteral("true") : QStringLiteral("false");
}

template<class T> std::optional<QString> textOf(const RecordField<T> &field, const QCborValue &value)
{
    return value.isUndefined() || value.isNull() ? std::nullopt : std::optional(field.text(value));
}

// ---- what happened between the moments ----

struct Past {
    Stored before;   ///< of the first step
    Stored previous; ///< of the last one, where there are several
    qint64 firstId = 0;
    qint64 lastId = 0;
    qint64 at = 0;
    qint64 run = 0;
    qint64 steps = 0;
};

/// Where a change stands in the history.
struct Place {
    qint64 id = 0;
    qint64 run = 0;
    qint64 at = 0;
};

/// Card, source and field as one number: sorted, cards come one after the other.
quint64 keyOf(qint64 card, ReadingSource source, size_t field)
{
    return quint64(card) << (fieldBits + sourceBits) | quint64(source) << fieldBits | quint64(field);
}
qint64 cardOf(quint64 key)
{
    return qint64(key >> (fieldBits + sourceBits));
}
ReadingSource sourceOf(quint64 key)
{
    return ReadingSource(key >> fieldBits & ((1U << sourceBits) - 1));
}
size_t fieldOf(quint64 key)
{
    return key & (mostFields - 1);
}

/// Steps in the order in which they were written, whichever way they are met.
class Steps
{
public:
    void add(quint64 key, const Place &place, Stored before)
    {
        Past &past = m_pasts[key];
        const bool first = past.steps == 0 || place.id < past.firstId;
        const bool last = past.steps == 0 || place.id > past.lastId;
        if (last) {
            past.lastId = place.id;
            past.at = place.at;
            past.run = place.run;
            past.previous = before;
        }
        if (first) {
            past.firstId = place.id;
            past.before = std::move(before);
        }
        ++past.steps;
    }
    [[nodiscard]] std::vector<quint64> keys() const
    {
        std::vector<quint64> keys;
        keys.reserve(m_pasts.size());
        for (const auto &[key, past] : m_pasts)
            keys.push_back(key);
        std::sort(keys.begin(), keys.end());
        return keys;
    }
    [[nodiscard]] const Past &at(quint64 key) const { return m_pasts.at(key); }

private:
    std::unordered_map<quint64, Past> m_pasts;
};

struct Question {
    Instant from;
    Instant until;
    const FieldChoice &fields;
};

/// Cards from `first` on, before `end`.
struct Slice {
    qint64 first = 0;
    qint64 end = 0;
};

Error damagedHistory(qint64 card)
{
    return StoreError::damagedValue(QStringLiteral("history of card row %1").arg(card));
}

/// Finds the steps of one slice of the fleet.
class StepFinder
{
public:
    StepFinder(Database &database, const Question &question) : m_database(database), m_question(question) {}

    Result<void> find(const Slice &slice)
    {
        const Result<void> listed = ofList(slice);
        return listed ? ofRecords(slice) : listed;
    }
    [[nodiscard]] const Steps &steps() const { return m_steps; }
    [[nodiscard]] qint64 leftOut() const { return m_leftOut; }

private:
    Result<void> ofList(const Slice &slice)
    {
        std::optional<Error> problem;
        const auto bind = [&](Statement &statement) {
            statement.bind(1, m_question.from.seconds)
                .bind(2, m_question.until.seconds)
                .bind(3, slice.first)
                .bind(4, slice.end);
        };
        const Result<void> read =
            Rows::each(m_database, Sql::HistoryOfCardsBetween, bind, [&](const Statement &row) {
                if (!takeList(row))
                    problem = damagedHistory(row.integer(0));
                return !problem;
            });
        return problem ? *problem : read;
    }
    bool takeList(const Statement &row)
    {
        const qint64 card = row.integer(0);
        const Place place{row.integer(1), row.integer(2), row.integer(3)};
        RecordScan scan(row.blob(4), RecordScan::Keys::Names);
        while (scan.next()) {
            const std::optional<size_t> field = listFieldByName(scan.name());
            if (!field)
                return false;
            if (m_question.fields.has(ReadingSource::List, *field))
                m_steps.add(keyOf(card, ReadingSource::List, *field), place, storedOf(scan));
            else
                ++m_leftOut;
        }
        return !scan.isDamaged();
    }
    Result<void> ofRecords(const Slice &slice)
    {
        std::optional<Error> problem;
        const auto bind = [&](Statement &statement) {
            statement.bind(1, m_question.from.seconds).bind(2, m_question.until.seconds);
        };
        const Result<void> read =
            Rows::each(m_database, Sql::CardRecordHistoryBetween, bind, [&](const Statement &row) {
                const qint64 card = CardRecords::cardOf(row.integer(0));
                const bool meant = card >= slice.first && card < slice.end;
                if (meant && !takeRecord(row, card))
                    problem = damagedHistory(card);
                return !problem;
            });
        return problem ? *problem : read;
    }
    bool takeRecord(const Statement &row, qint64 card)
    {
        switch (CardRecords::kindOf(row.integer(0))) {
        case Kind::Detail:
            return takeFields<CardDetail>(row, card, ReadingSource::Detail);
        case Kind::Identity:
            return takeFields<IdentityReading>(row, card, ReadingSource::Identity);
        case Kind::Plans:
            break;
        }
        return true; // plans are told of the credential, not of the card
    }
    template<class T> bool takeFields(const Statement &row, qint64 card, ReadingSource source)
    {
        const std::optional<QCborMap> before = RecordCodec::mapOf(row.blob(4));
        if (!before)
            return false;
        const Place place{row.integer(1), row.integer(2), row.integer(3)};
        for (const RecordField<T> &field : Record<T>::fields()) {
            const auto old = before->find(qint64(field.number));
            if (old == before->end())
                continue;
            if (!m_question.fields.has(source, size_t(field.number))) {
                ++m_leftOut;
                continue;
            }
            const std::optional<QString> text = textOf(field, old.value());
            m_steps.add(keyOf(card, source, size_t(field.number)), place,
                        text ? Stored{Stored::As::Text, 0, text->toUtf8()} : Stored());
        }
        return true;
    }

    Database &m_database;
    const Question &m_question;
    Steps m_steps;
    qint64 m_leftOut = 0;
};

// ---- what stood at the second moment ----

/// The list's values of one card at a moment: those of now, but for what changed since.
class ListThen
{
public:
    explicit ListThen(const CardRow &row) : m_row(row) {}
    void keep(size_t field, Stored then)
    {
        if (!m_then[field])
            m_then[field] = std::move(then);
    }
    [[nodiscard]] std::optional<QString> text(size_t field) const
    {
        return m_then[field] ? listText(field, *m_then[field]) : rowText(m_row, field);
    }
    [[nodiscard]] std::optional<QString> text(CardText column) const { return text(size_t(column)); }
    [[nodiscard]] std::optional<qint64> number(CardNumber column) const
    {
        const std::optional<Stored> &then = m_then[listedTextCount + size_t(column)];
        const qint64 now = m_row[column];
        if (then)
            return then->as == Stored::As::Number ? std::optional(then->number) : std::nullopt;
        return now == CardRow::unknown ? std::nullopt : std::optional(now);
    }

private:
    const CardRow &m_row;
    std::array<std::optional<Stored>, listFieldCount> m_then;
};

std::optional<Instant> instantOf(std::optional<qint64> seconds)
{
    return seconds ? std::optional(Instant{*seconds}) : std::nullopt;
}

/// Turns the steps of one card after the other into what they came to.
class CardTeller
{
public:
    CardTeller(Database &database, const Question &question, const Steps &steps)
        : m_database(database), m_question(question), m_steps(steps)
    {
    }

    /// Whether anything changed after the second moment: as a rule that is now, and nothing did.
    Result<void> prepare()
    {
        for (const auto &[which, reaches] : {std::pair(Sql::HistoryReaches, &m_listMoved),
                                             std::pair(Sql::CardRecordHistoryReaches, &m_recordsMoved)}) {
            const auto found = Rows::first<bool>(
                m_database, which,
                [this](Statement &statement) { statement.bind(1, m_question.until.seconds); },
                [](const Statement &) { return true; });
            if (!found)
                return found.error();
            *reaches = found->has_value();
        }
        return {};
    }

    Result<ChangedCard> tell(std::span<const quint64> keys)
    {
        const qint64 id = cardOf(keys.front());
        std::optional<Result<ChangedCard>> told;
        std::vector<std::pair<size_t, Stored>> later;
        if (m_listMoved) {
            if (const Result<void> read = readLater(id, later); !read)
                return read.error();
        }
        const Result<void> read = Rows::each(
            m_database, Sql::CardById, [id](Statement &statement) { statement.bind(1, id); },
            [&](const Statement &statement) {
                const CardRow row = CardTable::read(statement);
                ListThen then(row);
                for (auto &[field, stored] : later)
                    then.keep(field, std::move(stored));
                told = tellCard(row, then, keys);
                return false;
            });
        if (!read)
            return read.error();
        return told ? *std::move(told)
                    : StoreError::damagedValue(
                          QStringLiteral("history of card row %1, which is not there").arg(id));
    }
    [[nodiscard]] qint64 returned() const { return m_returned; }

private:
    Result<void> readLater(qint64 id, std::vector<std::pair<size_t, Stored>> &later)
    {
        bool sound = true;
        const auto bind = [&](Statement &statement) {
            statement.bind(1, id).bind(2, m_question.until.seconds);
        };
        const Result<void> read =
            Rows::each(m_database, Sql::HistoryOfCardSince, bind, [&](const Statement &row) {
                RecordScan scan(row.blob(0), RecordScan::Keys::Names);
                while (scan.next()) {
                    const std::optional<size_t> field = listFieldByName(scan.name());
                    if (field)
                        later.emplace_back(*field, storedOf(scan));
                }
                sound = !scan.isDamaged();
                return sound;
            });
        if (!read)
            return read;
        return sound ? Result<void>() : damagedHistory(id);
    }

    Result<ChangedCard> tellCard(const CardRow &row, const ListThen &then, std::span<const quint64> keys)
    {
        const std::optional<Iccid> iccid = Iccid::parse(row.iccid);
        if (!iccid)
            return damagedHistory(row.id);
        ChangedCard card{
            .id = row.id, .key = {*iccid, then.number(CardNumber::InstanceId)}, .differences = {}};
        takeState(card, then);
        card.facts = CardFacts::of(row);
        for (const ReadingSource source :
             {ReadingSource::List, ReadingSource::Detail, ReadingSource::Identity}) {
            const auto of = [source](quint64 key) { return sourceOf(key) == source; };
            const auto first = std::find_if(keys.begin(), keys.end(), of);
            const auto end = std::find_if_not(first, keys.end(), of);
            if (first == end)
                continue;
            const Result<void> taken = source == ReadingSource::List ? takeList(card, then, {first, end})
                                       : source == ReadingSource::Detail
                                           ? takeRecord<CardDetail>(card, Kind::Detail, {first, end})
                                           : takeRecord<IdentityReading>(card, Kind::Identity, {first, end});
            if (!taken)
                return taken.error();
        }
        return card;
    }

    static void takeState(ChangedCard &card, const ListThen &then)
    {
        card.status = then.text(CardText::Status);
        card.osStatus = then.text(CardText::OsStatus);
        card.planKind = then.text(CardText::PlanKind);
        card.credential = then.text(CardText::Credential);
        card.orderId = then.text(CardText::OrderId);
        card.activeType = then.text(CardText::ActiveType);
        card.activated = instantOf(then.number(CardNumber::Activated));
        card.expires = instantOf(then.number(CardNumber::Expires));
        const std::optional<qint64> renews = then.number(CardNumber::AutoRenew);
        card.autoRenew = renews ? std::optional(*renews != 0) : std::nullopt;
        const std::optional<qint64> used = then.number(CardNumber::Used);
        card.used = used ? std::optional(DataVolume{*used}) : std::nullopt;
    }

    Result<void> takeList(ChangedCard &card, const ListThen &then, std::span<const quint64> keys)
    {
        for (const quint64 key : keys) {
            const size_t field = fieldOf(key);
            const Past &past = m_steps.at(key);
            add(card, ReadingSource::List, listField(field), past, listText(field, past.before),
                listText(field, past.previous), then.text(field));
        }
        return {};
    }

    template<class T> Result<void> takeRecord(ChangedCard &card, Kind kind, std::span<const quint64> keys)
    {
        CardRecords records(m_database, kind);
        const Result<std::optional<CardRecords::Kept>> kept = records.newest(card.id);
        if (!kept)
            return kept.error();
        std::optional<QCborMap> then = *kept ? RecordCodec::mapOf((*kept)->record) : QCborMap();
        if (then && m_recordsMoved) {
            const Result<std::optional<QCborMap>> earlier = undone(*then, CardRecords::rowId(kind, card.id));
            if (!earlier)
                return earlier.error();
            then = *earlier;
        }
        if (!then)
            return records.damaged(card.id);
        for (const quint64 key : keys) {
            for (const RecordField<T> &field : Record<T>::fields()) {
                if (size_t(field.number) != fieldOf(key))
                    continue;
                const Past &past = m_steps.at(key);
                add(card, sourceOf(key), field.name, past, recordText(past.before), recordText(past.previous),
                    textOf(field, then->value(qint64(field.number))));
            }
        }
        return {};
    }

    /// The record as it was before what changed since the second moment; nothing: damaged.
    Result<std::optional<QCborMap>> undone(const QCborMap &now, qint64 recordId)
    {
        std::optional<QCborMap> then = now;
        const auto bind = [&](Statement &statement) {
            statement.bind(1, recordId).bind(2, m_question.until.seconds);
        };
        const Result<void> read =
            Rows::each(m_database, Sql::CardRecordHistorySince, bind, [&](const Statement &row) {
                const std::optional<QCborMap> before = RecordCodec::mapOf(row.blob(0));
                then = before ? std::optional(RecordCodec::undo(*then, *before)) : std::nullopt;
                return then.has_value();
            });
        if (!read)
            return read.error();
        return then;
    }

    void add(ChangedCard &card, ReadingSource source, QLatin1StringView field, const Past &past,
             const std::optional<QString> &before, const std::optional<QString> &previous,
             const std::optional<QString> &after)
    {
        if (before == after) {
            ++m_returned;
            return;
        }
        card.differences.append(
            {source, field, before, after, previous, Instant{past.at}, past.run, past.steps});
    }

    Database &m_database;
    const Question &m_question;
    const Steps &m_steps;
    bool m_listMoved = false;
    bool m_recordsMoved = false;
    qint64 m_returned = 0;
};

Result<qint64> number(Database &database, Sql which, std::optional<qint64> argument)
{
    const auto found = Rows::first<qint64>(
        database, which,
        [argument](Statement &statement) {
            if (argument)
                statement.bind(1, *argument);
        },
        [](const Statement &row) { return row.optionalInteger(0).value_or(0); });
    if (!found)
        return found.error();
    return found->value_or(0);
}

Result<qint64> changesBetween(Database &database, Instant from, Instant until)
{
    const auto counted = Rows::first<qint64>(
        database, Sql::HistoryCountBetween,
        [&](Statement &statement) { statement.bind(1, from.seconds).bind(2, until.seconds); },
        [](const Statement &row) { return row.integer(0); });
    if (!counted)
        return counted.error();
    return counted->value_or(0);
}

/// One slice of the fleet; false: `visit` has seen enough.
Result<bool> tellSlice(Database &database, const Question &question, const Slice &slice,
                       const CardDifferences::Visit &visit, CardDifferences::Counts &counts)
{
    StepFinder finder(database, question);
    if (const Result<void> found = finder.find(slice); !found)
        return found.error();
    counts.leftOut += finder.leftOut();
    CardTeller teller(database, question, finder.steps());
    if (const Result<void> prepared = teller.prepare(); !prepared)
        return prepared.error();
    const std::vector<quint64> keys = finder.steps().keys();
    bool goOn = true;
    for (auto begin = keys.begin(); goOn && begin != keys.end();) {
        const auto end = std::find_if(begin, keys.end(),
                                      [card = cardOf(*begin)](quint64 key) { return cardOf(key) != card; });
        const Result<ChangedCard> card = teller.tell({begin, end});
        if (!card)
            return card.error();
        goOn = card->differences.isEmpty() || visit(*card);
        begin = end;
    }
    counts.returned += teller.returned();
    return goOn;
}
} // namespace

Result<CardDifferences::Counts> CardDifferences::between(Instant from, Instant until, const Wanted &wanted,
                                                         const Visit &visit)
{
    const Result<qint64> changes = changesBetween(m_database, from, until);
    const Result<qint64> newest = number(m_database, Sql::CardNewestId, {});
    if (!changes || !newest)
        return changes ? newest.error() : changes.error();
    const FieldChoice fields(wanted);
    const Question question{from, until, fields};
    const qint64 slices = *changes / m_atOnce + 1;
    Counts counts;
    for (qint64 slice = 0; slice < slices; ++slice) {
        const Slice part{*newest * slice / slices + 1, *newest * (slice + 1) / slices + 1};
        const Result<bool> goOn = tellSlice(m_database, question, part, visit, counts);
        if (!goOn)
            return goOn.error();
        if (!*goOn)
            break;
    }
    return counts;
}

/// Cards are only appended: those of later runs have the greater ids.
Result<qint64> CardDifferences::firstCardSince(Instant moment)
{
    const Result<qint64> newest = number(m_database, Sql::CardNewestId, {});
    const Result<qint64> run = number(m_database, Sql::RunFirstSince, moment.seconds);
    if (!newest || !run)
        return newest ? run.error() : newest.error();
    qint64 low = 1, high = *newest + 1;
    if (*run == 0) // no run since
        return high;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const Result<qint64> first = number(m_database, Sql::CardFirstRun, middle);
        if (!first)
            return first;
        if (*first < *run)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Result<qint64> CardDifferences::newCards(Instant from, Instant until)
{
    const Result<qint64> first = firstCardSince(from);
    const Result<qint64> end = firstCardSince(until);
    if (!first || !end)
        return first ? end.error() : first.error();
    return std::max<qint64>(*end - *first, 0);
}
