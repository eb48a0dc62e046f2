// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>

class ChartLayout;

/// What a crowded chart looks like: upright strokes one pixel wide, over all that falls on that pixel. A wide
/// smooth line through the same points costs hundreds of times as much and shows less. Pure.
namespace ChartStrokes
{

/// For each series. Bars and stacks go down to 0, lines on from where they were; of the stacks on a pixel the
/// highest one is shown.
[[nodiscard]] QList<QList<QRectF>> of(const ChartLayout &layout);

} // namespace ChartStrokes
