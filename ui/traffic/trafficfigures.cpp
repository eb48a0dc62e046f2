// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/trafficfigures.h"

#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace
{
QLabel *plainLabel(QWidget *parent, Theme::Ink ink)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
    return label;
}
} // namespace

TrafficFigures::TrafficFigures(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(QStringLiteral("figures"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(6));
    m_grid->setVerticalSpacing(0);
}

TrafficFigures::Cell &TrafficFigures::cell(qsizetype place)
{
    while (m_cells.size() <= place) {
        const int column = int(m_cells.size());
        Cell made{plainLabel(this, Theme::Ink::Muted), plainLabel(this, Theme::Ink::Text),
                  plainLabel(this, Theme::Ink::Muted)};
        made.value->setFont(Theme::heading(font(), 2));
        made.value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        made.hint->setWordWrap(true);
        m_grid->addWidget(made.label, 0, column);
        m_grid->addWidget(made.value, 1, column);
        m_grid->addWidget(made.hint, 2, column, Qt::AlignTop);
        m_grid->setColumnStretch(column, 1);
        m_cells.append(made);
    }
    return m_cells[place];
}

void TrafficFigures::show(const QList<TrafficWords::Figure> &figures)
{
    for (qsizetype place = 0; place < std::max(figures.size(), m_cells.size()); ++place) {
        const Cell &shown = cell(place);
        const bool there = place < figures.size();
        const TrafficWords::Figure figure = there ? figures[place] : TrafficWords::Figure();
        shown.label->setText(figure.label);
        shown.value->setText(figure.value);
        shown.value->setObjectName(figure.name);
        shown.value->setAccessibleName(figure.label);
        shown.value->setAccessibleDescription(figure.hint);
        shown.hint->setText(figure.hint);
        shown.hint->setObjectName(figure.name + QStringLiteral("Hint"));
        m_grid->setColumnStretch(int(place), there ? 1 : 0);
    }
}
