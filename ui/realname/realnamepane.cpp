// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/realname/realnamepane.h"

#include "models/modelroom.h"
#include "models/realnamemodel.h"
#include "models/realnamereport.h"
#include "ui/realname/gapsection.h"
#include "ui/realname/realnamestate.h"
#include "ui/realname/unreadsection.h"

RealNamePane::RealNamePane(RealNameModel &model, const ModelRoom &room, ConsoleSettings &settings,
                           QWidget *parent)
    : SectionedPane(room.clock, parent)
{
    makeLater([this, &model, &room, &settings] {
        const PaneOutputs outputs{room, settings};
        auto *underWay = new RealNameList(
            {QStringLiteral("underway"), tr("Under way"), tr("No verification is under way."),
             tr("Cards that the provider is checking stand here until it has decided.")},
            &RealNameReport::underWay, model.underWay(), model, outputs, this);
        auto *unread = new UnreadSection(model, outputs, this);
        connect(unread, &UnreadSection::syncWanted, this, &RealNamePane::syncWanted);
        for (RealNameList *section :
             std::initializer_list<RealNameList *>{new GapSection(model, outputs, this), underWay, unread,
                                                   new RealNameState(model, outputs, this)}) {
            connect(section, &RealNameList::readingWanted, this,
                    [this] { Q_EMIT syncWanted(SyncOptions()); });
            addSection(section);
        }
    });
}
