// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardselection.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardsCommand)
};

Result<QList<CardField>> fieldsOf(const QCommandLineParser &parser)
{
    QList<CardField> fields;
    if (!parser.isSet(QStringLiteral("fields")))
        return fields;
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
} // namespace

QList<QCommandLineOption> CardSelection::options()
{
    return {
        QCommandLineOption(QStringLiteral("filter"),
                           Text::tr("Only cards that match, such as 'status:stopped expires<30d' or "
                                    "'imei~1234 real_name:not_verified'."),
                           Text::tr("EXPR")),
        QCommandLineOption(QStringLiteral("sort"),
                           Text::tr("Sort by this field; \":desc\" behind it turns the order round."),
                           Text::tr("FIELD")),
        QCommandLineOption(QStringLiteral("fields"), Text::tr("Which fields, by comma."), Text::tr("A,B")),
        QCommandLineOption(QStringLiteral("limit"), Text::tr("At most so many cards."), Text::tr("N")),
    };
}

Result<CardSelection> CardSelection::read(const QCommandLineParser &parser)
{
    Result<CardFilter> filter = CardFilter::parse(parser.value(QStringLiteral("filter")));
    if (!filter)
        return filter.error();
    const Result<QList<CardField>> fields = fieldsOf(parser);
    if (!fields)
        return fields.error();
    const Result<std::optional<CardSort>> sort = sortOf(parser);
    if (!sort)
        return sort.error();
    const auto limit = Options::number(parser, QStringLiteral("limit"), 0);
    if (!limit)
        return limit.error();
    return CardSelection{*std::move(filter), *fields, *sort, *limit};
}

CardOrder CardSelection::order(const CardColumns &columns, const CardQuery &query) const
{
    const size_t most = limit ? size_t(*limit) : CardSort::everything;
    CardOrder order = query.rows();
    if (sort)
        return sort->sorted(columns, std::move(order), most);
    if (order.rows.size() > most)
        order.rows.resize(most);
    return order;
}
