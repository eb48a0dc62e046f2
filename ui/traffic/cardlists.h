// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include <functional>

class FigureList;
class PaneSection;

/// What the lists of cards in the Traffic pane have in common.
namespace CardLists
{

/// Enter leads to the card in the Cards pane; the menu of a row also to its traffic over time.
void lead(FigureList &list, PaneSection &section, const std::function<void(const QString &iccid)> &overTime);

/// The state of a section that has nothing but the list, and back.
[[nodiscard]] QJsonObject saved(const FigureList &list);
void restore(FigureList &list, const QJsonObject &state);

} // namespace CardLists
