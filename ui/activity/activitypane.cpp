// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypane.h"

#include "models/activitymodel.h"
#include "models/modelroom.h"
#include "ui/activity/changessection.h"
#include "ui/activity/deedssection.h"
#include "ui/activity/odddatasection.h"
#include "ui/activity/runssection.h"
#include "ui/activity/trailsection.h"

ActivityPane::ActivityPane(ActivityModel &model, const ModelRoom &room, ConsoleSettings &settings,
                           QWidget *parent)
    : SectionedPane(room.clock, parent)
{
    makeLater([this, &model, &room, &settings] {
        const PaneOutputs outputs{room, settings};
        add(new ChangesSection(model, outputs, this));
        add(new DeedsSection(model, outputs, this));
        add(new TrailSection(model, outputs, this));
        add(new RunsSection(model, outputs, this));
        add(new OddDataSection(model, outputs, this));
    });
}

void ActivityPane::add(ListSection *section)
{
    connect(section, &ListSection::readingWanted, this, [this] { Q_EMIT syncWanted(SyncOptions()); });
    addSection(section);
}
