// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardlookup.h"

#include "app/cli/briefingsetting.h"
#include "app/cli/command.h"
#include "app/cli/options.h"

#include "core/briefing/wholecardbriefing.h"
#include "core/inventory/cardcolumns.h"
#include "core/store/cachewriter.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardLookup)
};

Error missing(const char *code, const QString &sentence)
{
    return {Error::Kind::Missing, QString::fromLatin1(code), sentence, {}, {}};
}
} // namespace

Result<Iccid> CardLookup::iccid(const QString &word)
{
    if (const std::optional<Iccid> iccid = Iccid::parse(QString(word).remove(u' ')))
        return *iccid;
    return Options::usageError(Text::tr("An ICCID has 19 or 20 characters and begins with 89."));
}

Result<QList<CardRecord>> CardLookup::instances(CacheReader &cache, const Iccid &iccid)
{
    Result<QList<CardRecord>> found = cache.cards.byIccid(iccid);
    if (found && found->isEmpty())
        return missing("E-CARD",
                       Text::tr("The cache holds no card %1. Synchronise, or search with \"cards --filter\".")
                           .arg(iccid.toString()));
    return found;
}

Result<WholeCard> CardLookup::whole(Invocation &invocation, const QString &word)
{
    const Result<Iccid> wanted = iccid(word);
    if (!wanted)
        return wanted.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<QList<CardRecord>> found = instances(room->cache(), *wanted);
    if (!found)
        return found.error();
    return CardBriefing::whole(room->context(), found->constFirst().id);
}

Result<void> CardLookup::requireCredential(const CardColumns &fleet, const QString &credential)
{
    const QByteArray wanted = credential.toUtf8();
    for (quint32 row = 0; row < fleet.rowCount(); ++row) {
        if (fleet.isCard(row) && fleet.text(CardText::Credential, row) == wanted)
            return {};
    }
    return missing("E-PLAN",
                   Text::tr("No card of the cache is under the plan credential %1; \"guards\" lists "
                            "them.")
                       .arg(credential));
}
