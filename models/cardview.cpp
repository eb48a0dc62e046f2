// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardview.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardView)
};
constexpr QLatin1StringView descending(":desc");

QString sortText(const CardSort &sort)
{
    const QString name = CardFields::name(sort.field);
    return sort.descending ? name + descending : name;
}

std::optional<CardSort> sortOf(const QString &text)
{
    const bool down = text.endsWith(descending);
    const auto field = CardFields::byName(down ? QStringView(text).chopped(descending.size()) : text);
    return field ? std::optional(CardSort{*field, down}) : std::nullopt;
}

CardView view(const QString &name, const QString &filter, CardSort sort)
{
    return {name, filter, sort, {}, true};
}
} // namespace

CardView CardView::of(const SavedView &saved)
{
    CardView view{saved.name, saved.filter, sortOf(saved.sort), {}, false};
    for (const QString &name : saved.fields) {
        if (const std::optional<CardField> field = CardFields::byName(name))
            view.fields.append(*field);
    }
    return view;
}

SavedView CardView::saved() const
{
    SavedView saved{name, filter, sort ? sortText(*sort) : QString(), {}};
    for (const CardField field : fields)
        saved.fields.append(CardFields::name(field));
    return saved;
}

QList<CardView> CardView::builtInViews()
{
    return {
        view(Text::tr("All cards"), {}, {CardField::Iccid, false}),
        view(Text::tr("Stopped"), QStringLiteral("status:stopped listed:yes"), {CardField::OsStatus, false}),
        view(Text::tr("Near the limit"), QStringLiteral("used>80% listed:yes"),
             {CardField::RemainingBytes, false}),
        view(Text::tr("Expiring in 30 days"), QStringLiteral("expires:0d..30d -status:closed listed:yes"),
             {CardField::Expires, false}),
        view(Text::tr("Expired"), QStringLiteral("expires<today -status:closed listed:yes"),
             {CardField::Expires, false}),
        view(Text::tr("Real name missing"),
             QStringLiteral("real_name:not_verified -status:closed listed:yes"),
             {CardField::Activated, false}),
        view(Text::tr("Without a stop rule"), QStringLiteral("stop_threshold:none status:inuse listed:yes"),
             {CardField::UsedBytes, true}),
        view(Text::tr("Silent"), QStringLiteral("os_status:silent listed:yes"), {CardField::Opened, false}),
        view(Text::tr("Not listed any more"), QStringLiteral("listed:no"), {CardField::LastSeen, true}),
    };
}
