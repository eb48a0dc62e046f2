// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/rightstable.h"

#include "core/base/safetext.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/unlock/rightwords.h"

#include <QHeaderView>

namespace
{
using RightState = KeyRight::State;

struct Look {
    Icons::Glyph glyph;
    Theme::Ink ink;
};

Look lookOf(RightState state)
{
    switch (state) {
    case RightState::Granted:
        return {Icons::Glyph::Check, Theme::Ink::Good};
    case RightState::Denied:
        return {Icons::Glyph::Error, Theme::Ink::Bad};
    case RightState::Unclear:
        break;
    }
    return {Icons::Glyph::Help, Theme::Ink::Muted};
}
} // namespace

RightsTable::RightsTable(QWidget *parent) : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("rights"));
    setAccessibleName(tr("What the key may read"));
    setHorizontalHeaderLabels({tr("What is read"), tr("Right"), tr("Action")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
}

void RightsTable::fill(const QList<KeyRight> &rights)
{
    const auto words = [](RightState state) {
        return state == RightState::Granted  ? tr("granted")
               : state == RightState::Denied ? tr("denied")
                                             : tr("unclear");
    };
    setRowCount(int(rights.size()));
    for (int row = 0; row < rights.size(); ++row) {
        const KeyRight &right = rights[row];
        const Look look = lookOf(right.state);
        auto *state = new QTableWidgetItem(Icons::icon(look.glyph, look.ink), words(right.state));
        state->setForeground(Theme::ink(look.ink));
        setItem(row, 0, new QTableWidgetItem(RightWords::subject(right.action)));
        setItem(row, 1, state);
        setItem(row, 2, new QTableWidgetItem(SafeText::visible(right.action)));
        setRowHeight(row, Theme::rowHeight(font()));
    }
    resizeColumnsToContents();
}
