// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>
#include <QStyleOption>

class QPainter;

/// The parts that ConsoleStyle draws itself. Each draws one thing; none keeps anything.
namespace ConsoleStyleDrawing
{

void focus(QPainter *painter, const QRect &rect);
void frame(QPainter *painter, const QRect &rect);
void button(QPainter *painter, const QStyleOption &option);
void toolButton(QPainter *painter, const QStyleOption &option);
void edit(QPainter *painter, const QStyleOption &option);
void checkBox(QPainter *painter, const QStyleOption &option);
void radioButton(QPainter *painter, const QStyleOption &option);
void sortArrow(QPainter *painter, const QStyleOptionHeader &option);
void itemPanel(QPainter *painter, const QStyleOptionViewItem &option);
/// Section, word and arrow.
void header(QPainter *painter, const QStyleOptionHeader &option, const QStyle &style);
void headerSection(QPainter *painter, const QStyleOption &option);
void progressGroove(QPainter *painter, const QStyleOption &option);
void progressContents(QPainter *painter, const QStyleOptionProgressBar &option);
void splitter(QPainter *painter, const QStyleOption &option);
void tabShape(QPainter *painter, const QStyleOptionTab &option);
void menuPanel(QPainter *painter, const QStyleOption &option);
void tabFrame(QPainter *painter, const QStyleOption &option);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);

/// Where the parts of a scroll bar without arrows are.
[[nodiscard]] QRect scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part, int shortest);

/// Fusion makes the line around a combo or spin box from the colour of the window: a palette for which it
/// comes out as ours.
[[nodiscard]] QPalette forOutline(const QPalette &palette);

} // namespace ConsoleStyleDrawing
