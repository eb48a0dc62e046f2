// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/financepane.h"

#include "models/financemodel.h"
#include "ui/finance/balancesection.h"
#include "ui/finance/billssection.h"
#include "ui/finance/ledgersection.h"
#include "ui/finance/tariffsection.h"
#include "ui/finance/voucherssection.h"

FinancePane::FinancePane(FinanceModel &model, const ModelRoom &room, ConsoleSettings &settings,
                         QWidget *parent)
    : SectionedPane(room.clock, parent), m_outputs{room, settings}
{
    makeLater([this, &model] {
        const auto add = [this](FinanceSection *section) {
            connect(section, &FinanceSection::syncWanted, this, &FinancePane::syncWanted);
            addSection(section);
        };
        add(new BalanceSection(model, m_outputs, this));
        add(new VouchersSection(model, m_outputs, this));
        add(new BillsSection(model, m_outputs, this));
        add(new LedgerSection(model, m_outputs, this));
        add(new TariffSection(model, m_outputs, this));
    });
}
