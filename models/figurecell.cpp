// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figurecell.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/domain/fieldtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FigureCell)
};

FigureCell known(QString text, TableValue value, std::variant<std::monostate, qint64, QString> order)
{
    FigureCell cell;
    cell.text = std::move(text);
    cell.value = std::move(value);
    cell.order = std::move(order);
    return cell;
}

constexpr double perMillion = 1e6; ///< shares are sorted by that fine a step
} // namespace

FigureCell FigureCell::words(const std::optional<QString> &text)
{
    if (!text || text->isEmpty())
        return {};
    return known(SafeText::visible(*text), TableValue::text(PrivateView::figures(*text)), *text);
}

FigureCell FigureCell::entered(const std::optional<QString> &text)
{
    return words(text ? std::optional(PrivateView::words(*text)) : std::nullopt);
}

FigureCell FigureCell::name(const std::optional<QString> &name)
{
    return words(name ? std::optional(PrivateView::name(*name)) : std::nullopt);
}

FigureCell FigureCell::id(const std::optional<QString> &id)
{
    if (!id || id->isEmpty())
        return {};
    return known(SafeText::visible(*id), TableValue::id(PrivateView::figures(*id)), *id);
}

FigureCell FigureCell::iccid(const std::optional<QString> &iccid)
{
    FigureCell cell = id(iccid ? std::optional(PrivateView::iccid(*iccid)) : std::nullopt);
    if (cell.isUnknown())
        return cell;
    cell.copied = cell.text;
    cell.text = FieldText::grouped(cell.text);
    return cell;
}

FigureCell FigureCell::code(const std::optional<QString> &code, const QString &words)
{
    if (!code)
        return {};
    return known(SafeText::visible(words), TableValue::code(code, PrivateView::figures(words)), words);
}

FigureCell FigureCell::number(std::optional<qint64> number)
{
    if (!number)
        return {};
    return known(QLocale().toString(*number), TableValue::number(number), *number);
}

FigureCell FigureCell::bytes(std::optional<DataVolume> volume)
{
    if (!volume)
        return {};
    return known(volume->text(), TableValue::number(volume->bytes), volume->bytes);
}

FigureCell FigureCell::money(std::optional<Money> amount, const QString &currency)
{
    if (!amount)
        return {};
    const TableValue value =
        PrivateView::isOn() ? TableValue::text(amount->text(currency)) : TableValue::money(amount);
    return known(amount->text(currency), value, amount->micros);
}

FigureCell FigureCell::date(std::optional<QDate> day)
{
    if (!day || !day->isValid())
        return {};
    return known(day->toString(Qt::ISODate), TableValue::date(day), day->toJulianDay());
}

FigureCell FigureCell::instant(std::optional<Instant> instant)
{
    if (!instant)
        return {};
    return known(instant->beijingText(), TableValue::instant(instant), instant->seconds);
}

FigureCell FigureCell::portion(std::optional<double> share)
{
    if (!share)
        return {};
    FigureCell cell = known(Text::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 1)), // NOLINT
                            TableValue::share(share), qint64(*share * perMillion));
    cell.share = share;
    return cell;
}

FigureCell FigureCell::truth(std::optional<bool> truth)
{
    if (!truth)
        return {};
    return known(*truth ? Text::tr("yes") : Text::tr("no"), TableValue::truth(truth), qint64(*truth));
}

FigureCell FigureCell::toned(TableRoles::Tone wanted) const
{
    FigureCell cell = *this;
    cell.tone = wanted;
    return cell;
}

FigureCell FigureCell::ofNow() const
{
    if (masked || !PrivateView::isOn() || isUnknown())
        return *this;
    FigureCell stars = words(PrivateView::words(text));
    stars.order = order;
    return stars;
}

FigureCell FigureCell::ordered(qint64 rank) const
{
    FigureCell cell = *this;
    cell.order = rank;
    return cell;
}
