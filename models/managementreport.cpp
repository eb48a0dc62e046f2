// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/managementreport.h"

#include "core/briefing/managementbriefing.h"
#include "core/report/managementsheet.h"
#include "models/panepaper.h"

CardPapers::AskReport ManagementReport::ask(const ModelRoom &room, Month month)
{
    return [room, month](QObject *context, CardPapers::GiveReport give) {
        Briefings::ask(
            room, room.slow, context,
            [month, frame = PanePaper::frame(room, {}, {}, {})](
                const BriefingContext &briefing) -> Result<std::unique_ptr<PagedReport>> {
                const Result<ManagementFacts> facts = ManagementBriefing::of(briefing, month);
                if (!facts)
                    return facts.error();
                return ManagementSheet::of(*facts, frame);
            },
            std::move(give));
    };
}

Month ManagementReport::usualMonth(const ModelRoom &room)
{
    return Month::of(room.today()).previous();
}
