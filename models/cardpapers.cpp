// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardpapers.h"

#include "core/base/privateview.h"
#include "core/briefing/wholecardbriefing.h"
#include "core/report/cardreport.h"
#include "core/report/cardsheet.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardPapers)
};

ReportFrame frame(const ModelRoom &room, std::optional<Instant> asOf)
{
    ReportFrame frame;
    frame.company = room.company;
    frame.dataAsOf = asOf;
    frame.printed = room.today();
    frame.printedBy = room.desk.who();
    frame.demo = room.demo;
    return frame;
}
} // namespace

CardPapers::MakeReport CardPapers::list(const ModelRoom &room, const ShownCards &shown)
{
    ReportFrame around = frame(room, shown.asOf);
    if (!shown.filter.isEmpty())
        around.scope.append(Text::tr("Filter: %1").arg(PrivateView::words(shown.filter)));
    return [shown, around]() -> Result<std::unique_ptr<PagedReport>> {
        return CardReport::of(shown.columns, *shown.order, shown.fields, around);
    };
}

CardPapers::AskReport CardPapers::sheet(const ModelRoom &room, const Iccid &iccid)
{
    return [room, iccid](QObject *context, GiveReport give) {
        Briefings::ask(
            room, room.quick, context,
            [iccid, around = frame(room, std::nullopt)](
                const BriefingContext &briefing) -> Result<std::unique_ptr<PagedReport>> {
                const Result<WholeCard> card = CardBriefing::whole(briefing, iccid);
                if (!card)
                    return card.error();
                return CardSheet::of(*card, around);
            },
            std::move(give));
    };
}

CardPapers::MakeTable CardPapers::table(const ShownCards &shown)
{
    return [shown](ExportMasking masking) {
        return CardExport::table(shown.columns, *shown.order, shown.fields, masking);
    };
}

bool CardPapers::isPersonal(const QList<CardField> &fields)
{
    return fields.contains(CardField::Msisdn) || fields.contains(CardField::Imsi) ||
           fields.contains(CardField::Imei);
}
