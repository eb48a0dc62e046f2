// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/cardlists.h"

#include "models/figuretable.h"
#include "ui/common/figurelist.h"
#include "ui/common/panesection.h"

#include <QCoreApplication>
#include <QMenu>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardLists)
};
constexpr QLatin1StringView listKey("list"), sessionKey("session");

PaneTarget targetOf(const FigureList &list, const QString &key)
{
    const int row = list.figures().shownRow(key);
    return row < 0 ? PaneTarget() : list.figures().row(row).target;
}
} // namespace

void CardLists::lead(FigureList &list, PaneSection &section,
                     const std::function<void(const QString &iccid)> &overTime)
{
    const auto go = [&list, &section](const QString &key) {
        const PaneTarget target = targetOf(list, key);
        if (!target.isEmpty())
            Q_EMIT section.wanted(target.pane, target.what);
    };
    QObject::connect(&list, &FigureList::activated, &section, go);
    QObject::connect(&list, &FigureList::menuOpening, &section,
                     [&list, go, overTime](QMenu *menu, const QString &key) {
                         const QString what = targetOf(list, key).what;
                         if (what.isEmpty())
                             return;
                         menu->addAction(Text::tr("Show the &card"), menu, [go, key] { go(key); });
                         menu->addAction(Text::tr("Show its traffic over &time"), menu,
                                         [overTime, what] { overTime(what.section(u':', 1)); });
                     });
}

QJsonObject CardLists::saved(const FigureList &list)
{
    QJsonObject state = list.saveState();
    const QJsonValue moment = state.take(sessionKey);
    return {{listKey, state}, {sessionKey, moment}};
}

void CardLists::restore(FigureList &list, const QJsonObject &state)
{
    QJsonObject kept = state.value(listKey).toObject();
    kept.insert(sessionKey, state.value(sessionKey));
    list.restoreState(kept);
}
