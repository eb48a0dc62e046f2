// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/figurecell.h"
#include "models/trafficfacts.h"

/// The lists of the Traffic pane: columns, and rows made of what was answered. Pure, in the language in
/// force.
namespace TrafficTables
{

[[nodiscard]] QList<FigureColumn> pointColumns();
[[nodiscard]] QList<FigureColumn> partColumns();
[[nodiscard]] QList<FigureColumn> topColumns();
[[nodiscard]] QList<FigureColumn> silentColumns();
[[nodiscard]] QList<FigureColumn> jumpColumns();

/// A row a day or month, with what it is compared with and what is expected.
[[nodiscard]] QList<FigureRow> points(const TrafficFacts &facts);
[[nodiscard]] QList<FigureRow> parts(const TrafficParts &facts);
[[nodiscard]] QList<FigureRow> top(const TrafficTop &facts);
[[nodiscard]] QList<FigureRow> silent(const TrafficNoticed &facts);
[[nodiscard]] QList<FigureRow> jumps(const TrafficNoticed &facts);

} // namespace TrafficTables
