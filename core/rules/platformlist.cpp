// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/platformlist.h"

#include "core/domain/iccid.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PlatformList)
};

std::optional<Iccid> iccidIn(const QString &line)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\t|]"));
    static const QRegularExpression wrapping(QStringLiteral("[\\s\"'=\\x{FEFF}-]"));
    for (QString field : line.split(separators)) {
        if (const std::optional<Iccid> iccid = Iccid::parse(field.remove(wrapping)))
            return iccid;
    }
    return std::nullopt;
}
} // namespace

Result<PlatformList> PlatformList::parse(const QByteArray &text)
{
    PlatformList list;
    int number = 0;
    bool first = true;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (const std::optional<Iccid> iccid = iccidIn(line))
            list.iccids.append(iccid->toString());
        else if (!first)
            list.unread.append(number);
        first = false;
    }
    if (list.iccids.isEmpty())
        return Error{Error::Kind::Usage,
                     QStringLiteral("E-PLATFORM"),
                     Text::tr("There is no ICCID in it: the list wants one card a line, with all 19 or 20 "
                              "digits of its ICCID (a spreadsheet may have shortened them)."),
                     {},
                     {}};
    const qsizetype all = list.iccids.size();
    std::sort(list.iccids.begin(), list.iccids.end());
    list.iccids.erase(std::unique(list.iccids.begin(), list.iccids.end()), list.iccids.end());
    list.repeated = all - list.iccids.size();
    return list;
}

PlatformComparison PlatformComparison::of(const RebateStatement &statement, const PlatformList &theirs)
{
    QHash<QString, const RebateCardResult *> known; // of a card listed twice the one that counts
    for (const RebateCardResult &card : statement.cards) {
        const RebateCardResult *&kept = known[card.card.iccid];
        if (!kept || card.verdict == RebateVerdict::Counted)
            kept = &card;
    }
    PlatformComparison comparison;
    QSet<QString> listed;
    const auto add = [&](const QString &iccid, Side side, const RebateCardResult *ours) {
        comparison.rows.append({iccid, side, ours ? std::optional(*ours) : std::nullopt});
    };
    for (const QString &iccid : theirs.iccids) {
        listed.insert(iccid);
        const RebateCardResult *ours = known.value(iccid);
        const bool counts = ours && ours->verdict == RebateVerdict::Counted;
        ++(counts ? comparison.both : comparison.onlyTheirs);
        add(iccid, counts ? Side::Both : Side::OnlyTheirs, ours);
    }
    for (const RebateCardResult &card : statement.cards) {
        if (card.verdict != RebateVerdict::Counted || listed.contains(card.card.iccid))
            continue;
        ++comparison.onlyOurs;
        add(card.card.iccid, Side::OnlyOurs, &card);
    }
    std::sort(comparison.rows.begin(), comparison.rows.end(), [](const Row &a, const Row &b) {
        const bool alikeA = a.side == Side::Both, alikeB = b.side == Side::Both;
        return std::tie(alikeA, a.iccid) < std::tie(alikeB, b.iccid);
    });
    return comparison;
}

QString PlatformComparison::sideName(Side side)
{
    switch (side) {
    case Side::Both:
        return QStringLiteral("both");
    case Side::OnlyOurs:
        return QStringLiteral("only_ours");
    case Side::OnlyTheirs:
        break;
    }
    return QStringLiteral("only_theirs");
}

QString PlatformComparison::sideText(Side side)
{
    switch (side) {
    case Side::Both:
        return Text::tr("both count it");
    case Side::OnlyOurs:
        return Text::tr("only we count it");
    case Side::OnlyTheirs:
        break;
    }
    return Text::tr("only the platform counts it");
}
