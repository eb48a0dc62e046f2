// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/cardlookup.h"
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"
#include "app/cli/session.h"

#include "core/briefing/usagebriefing.h"

#include <QCommandLineParser>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(UsageCommand)
};

using UsageBriefing::DayTotal;
using UsageBriefing::MonthTotal;

constexpr int usualMonths = 6;

template<class T> constexpr std::array<ListField<T>, 4> fieldsBehind(const ListField<T> &first)
{
    return {first,
            {"used_bytes", QT_TRANSLATE_NOOP("Column", "Used"),
             [](const T &t) { return ListCell::volume(t.used); }, InTable::Right},
            {"cards", QT_TRANSLATE_NOOP("Column", "Cards"),
             [](const T &t) { return ListCell::number(t.cards); }, InTable::Right},
            {"unknown_cards", QT_TRANSLATE_NOOP("Column", "Unknown"),
             [](const T &t) { return ListCell::number(t.unknownCards); }, InTable::Right}};
}
constexpr auto dayFields = fieldsBehind<DayTotal>(
    {"day", QT_TRANSLATE_NOOP("Column", "Day"), [](const DayTotal &t) { return ListCell::date(t.day); }});
constexpr auto monthFields =
    fieldsBehind<MonthTotal>({"month", QT_TRANSLATE_NOOP("Column", "Month"),
                              [](const MonthTotal &t) { return ListCell::month(t.month); }});

/// Whose traffic is asked for.
struct Scope {
    enum class Kind { Card, Pool, Fleet };
    Kind kind = Kind::Fleet;
    std::optional<Iccid> iccid;
    QString credential;
};

struct Request {
    Format format = Format::Table;
    Scope scope;
    QDate from;
    QDate to;
    bool byMonth = false;
};

Result<Scope> scopeOf(const QCommandLineParser &parser)
{
    const bool card = parser.isSet(QStringLiteral("card"));
    const bool pool = parser.isSet(QStringLiteral("pool"));
    if (int(card) + int(pool) + int(parser.isSet(QStringLiteral("fleet"))) != 1)
        return Options::usageError(
            Text::tr("\"usage\" wants one of --card ICCID, --pool CREDENTIAL and --fleet."));
    if (pool)
        return Scope{Scope::Kind::Pool, std::nullopt, parser.value(QStringLiteral("pool"))};
    if (!card)
        return Scope{};
    const Result<Iccid> iccid = CardLookup::iccid(parser.value(QStringLiteral("card")));
    return iccid ? Result<Scope>(Scope{Scope::Kind::Card, *iccid, {}}) : iccid.error();
}

Result<bool> byMonth(const QCommandLineParser &parser)
{
    const QString word = parser.value(QStringLiteral("by"));
    if (word.isEmpty() || word == u"day")
        return false;
    if (word == u"month")
        return true;
    return Options::usageError(Text::tr("--by wants day or month."));
}

/// Without dates: this month and the last one by day, half a year by month.
QDate usualFrom(QDate to, bool byMonth)
{
    return Month::of(to).plus(byMonth ? 1 - usualMonths : -1).firstDay();
}

Result<Request> requestOf(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<Scope> scope = scopeOf(invocation.parser);
    if (!scope)
        return scope.error();
    const Result<bool> months = byMonth(invocation.parser);
    if (!months)
        return months.error();
    const Result<Options::DaySpan> span = Options::daySpan(invocation.parser);
    if (!span)
        return span.error();
    const QDate to = span->to.value_or(invocation.clock.today());
    return Request{*format, *scope, span->from.value_or(usualFrom(to, *months)), to, *months};
}

UsageScope usageScope(const Scope &scope, qint64 card)
{
    switch (scope.kind) {
    case Scope::Kind::Card:
        return UsageScope::card(card);
    case Scope::Kind::Pool:
        return UsageScope::of(UsageGrouping::Pool, scope.credential);
    case Scope::Kind::Fleet:
        break;
    }
    return UsageScope::fleet();
}

/// The card's row in the cache; 0 for the other scopes, once they are known to be there.
Result<qint64> cardOf(const BriefingSetting &room, const Scope &scope)
{
    if (scope.kind == Scope::Kind::Pool) {
        const Result<void> there = CardLookup::requireCredential(*room.context().fleet, scope.credential);
        return there ? Result<qint64>(0) : there.error();
    }
    if (scope.kind == Scope::Kind::Fleet)
        return 0;
    const Result<QList<CardRecord>> found = CardLookup::instances(room.cache(), *scope.iccid);
    return found ? Result<qint64>(found->constFirst().id) : found.error();
}

Result<std::optional<Instant>> asOf(const BriefingSetting &room, const Scope &scope, qint64 card)
{
    if (scope.kind != Scope::Kind::Card)
        return room.oldest(ReadingClass::Usage);
    const Result<ReadingAge> age = room.cache().readings.of(card, ReadingClass::Usage);
    if (!age)
        return age.error();
    if (!age->read)
        PartAge::sayNeverRead(QStringLiteral("usage"));
    return age->read;
}

template<class T>
Result<ExitCode> print(Invocation &invocation, const Request &request, const Result<QList<T>> &totals,
                       const std::array<ListField<T>, 4> &fields, std::optional<Instant> asOf)
{
    if (!totals)
        return totals.error();
    ListRows<T> rows(QStringLiteral("usage"), fields, *totals, asOf, request.format);
    rows.add(
        QStringLiteral("card"),
        JsonValue::text(request.scope.iccid ? std::optional(request.scope.iccid->toString()) : std::nullopt));
    rows.add(QStringLiteral("pool"), JsonValue::textOrNull(request.scope.credential));
    rows.add(QStringLiteral("from"), JsonValue::date(request.from));
    rows.add(QStringLiteral("to"), JsonValue::date(request.to));
    return invocation.print(rows, request.format);
}
} // namespace

QList<QCommandLineOption> UsageCommand::options()
{
    return QList<QCommandLineOption>{
               QCommandLineOption(QStringLiteral("card"), Text::tr("The traffic of this card."),
                                  Text::tr("ICCID")),
               QCommandLineOption(QStringLiteral("pool"), Text::tr("The traffic of this plan credential."),
                                  Text::tr("CREDENTIAL")),
               QCommandLineOption(QStringLiteral("fleet"), Text::tr("The traffic of all cards.")),
               QCommandLineOption(QStringLiteral("by"), Text::tr("A row a day (default) or a month."),
                                  Text::tr("day|month"))} +
           Options::daySpanOptions() + QList<QCommandLineOption>{Commands::formatOption()};
}

Result<ExitCode> UsageCommand::run(Invocation &invocation)
{
    const Result<Request> request = requestOf(invocation);
    if (!request)
        return request.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<qint64> card = cardOf(*room, request->scope);
    if (!card)
        return card.error();
    const Result<std::optional<Instant>> age = asOf(*room, request->scope, *card);
    if (!age)
        return age.error();
    const UsageScope scope = usageScope(request->scope, *card);
    if (request->byMonth)
        return print(
            invocation, *request,
            UsageBriefing::months(room->context(), scope, Month::of(request->from), Month::of(request->to)),
            monthFields, *age);
    return print(invocation, *request,
                 UsageBriefing::days(room->context(), scope, request->from, request->to), dayFields, *age);
}
