// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/consolepage.h"

#include "ui/common/pane.h"
#include "ui/common/theme.h"
#include "ui/shell/searchpalette.h"
#include "ui/shell/sidebar.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace
{
const QString paneKey = QStringLiteral("pane");
const QString statesKey = QStringLiteral("states");

QFrame *line(QFrame::Shape shape, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setFrameShape(shape);
    frame->setFrameShadow(QFrame::Plain);
    QPalette palette = frame->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Line));
    frame->setPalette(palette);
    return frame;
}
} // namespace

ConsolePage::ConsolePage(QWidget *parent)
    : QWidget(parent), m_sidebar(new Sidebar(this)), m_palette(new SearchPalette(this)),
      m_notices(new NoticeBar(this)), m_topBar(new QHBoxLayout), m_lastInTopBar(m_palette),
      m_stack(new QStackedWidget(this))
{
    m_topBar->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    m_topBar->setSpacing(Theme::space(2));
    m_topBar->addWidget(m_palette, 1);
    m_topBar->addStretch(0);

    auto *main = new QVBoxLayout;
    main->setSpacing(0);
    main->addWidget(m_notices);
    main->addWidget(m_stack, 1);

    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_sidebar);
    body->addWidget(line(QFrame::VLine, this));
    body->addLayout(main, 1);

    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(m_topBar);
    all->addWidget(line(QFrame::HLine, this));
    all->addLayout(body, 1);
    connect(m_sidebar, &Sidebar::paneChosen, this, [this](int index) { showPane(index); });
}

void ConsolePage::addPane(Pane *pane)
{
    m_panes.append(pane);
    m_stack->addWidget(pane);
    m_sidebar->add(*pane);
    connect(pane, &Pane::noticed, this, &ConsolePage::noticed);
    connect(pane, &Pane::wanted, this, &ConsolePage::open);
    if (m_panes.size() == 1)
        showPane(0);
}

void ConsolePage::addToTopBar(QWidget *widget)
{
    m_topBar->addWidget(widget);
    for (QWidget *stop : QList<QWidget *>{widget} + widget->findChildren<QWidget *>()) {
        if (stop->focusPolicy() == Qt::NoFocus)
            continue;
        setTabOrder(m_lastInTopBar, stop); // not behind the panes, which were made before
        m_lastInTopBar = stop;
    }
}

Pane *ConsolePage::currentPane() const
{
    const int index = m_stack->currentIndex();
    return index < 0 ? nullptr : m_panes[index];
}

Pane *ConsolePage::pane(const QString &name) const
{
    const auto found = std::find_if(m_panes.begin(), m_panes.end(),
                                    [&name](const Pane *pane) { return pane->name() == name; });
    return found == m_panes.end() ? nullptr : *found;
}

void ConsolePage::showPane(const QString &name)
{
    showPane(int(m_panes.indexOf(pane(name))));
}

void ConsolePage::showPane(int index)
{
    if (index < 0 || index >= m_panes.size())
        return;
    m_stack->setCurrentIndex(index);
    m_sidebar->setCurrentPane(index);
    m_panes[index]->activate();
    Q_EMIT paneShown(m_panes[index]);
}

void ConsolePage::open(const QString &name, const QString &what)
{
    Pane *wanted = pane(name);
    if (!wanted)
        return;
    showPane(name);
    wanted->open(what);
}

void ConsolePage::setCount(const QString &name, int count)
{
    m_sidebar->setCount(int(m_panes.indexOf(pane(name))), count);
}

QJsonObject ConsolePage::saveState() const
{
    QJsonObject states;
    for (const Pane *pane : m_panes)
        states.insert(pane->name(), pane->saveState());
    return stateOf(currentPane() ? currentPane()->name() : QString(), states);
}

QJsonObject ConsolePage::stateOf(const QString &pane, const QJsonObject &panes)
{
    return {{paneKey, pane}, {statesKey, panes}};
}

/// Esc that nobody inside wanted.
void ConsolePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && currentPane() && currentPane()->back())
        return;
    QWidget::keyPressEvent(event);
}

void ConsolePage::restoreState(const QJsonObject &state)
{
    const QJsonObject states = state.value(statesKey).toObject();
    for (Pane *pane : std::as_const(m_panes)) {
        if (states.contains(pane->name()))
            pane->restoreState(states.value(pane->name()).toObject());
    }
    showPane(state.value(paneKey).toString());
}
