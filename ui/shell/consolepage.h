// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/noticebar.h"

#include <QJsonObject>
#include <QList>
#include <QWidget>

class Pane;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class SearchPalette;
class Sidebar;

/// An open account: sidebar, search, the pane that is shown, the place for messages. Thrown away and made
/// anew when language or look change; saveState() and restoreState() carry what people were doing across.
class ConsolePage : public QWidget
{
    Q_OBJECT
public:
    explicit ConsolePage(QWidget *parent = nullptr);

    /// Takes the pane. In the order of the sidebar.
    void addPane(Pane *pane);
    /// A widget for the right end of the top bar: synchronisation, lock.
    void addToTopBar(QWidget *widget);

    [[nodiscard]] const QList<Pane *> &panes() const { return m_panes; }
    [[nodiscard]] Pane *currentPane() const;
    [[nodiscard]] Pane *pane(const QString &name) const; ///< null: there is none
    void showPane(const QString &name);
    void showPane(int index);
    void open(const QString &pane, const QString &what); ///< that pane, at that thing
    void setCount(const QString &pane, int count);       ///< things to do, beside the name in the sidebar

    [[nodiscard]] SearchPalette &palette() const { return *m_palette; }
    [[nodiscard]] NoticeBar &notices() const { return *m_notices; }

    [[nodiscard]] QJsonObject saveState() const;
    /// The state of a page that shows this pane, from the states of its panes by name.
    [[nodiscard]] static QJsonObject stateOf(const QString &pane, const QJsonObject &panes);
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    void paneShown(Pane *pane);
    void noticed(const Notice &notice); ///< by one of the panes

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Sidebar *m_sidebar;
    SearchPalette *m_palette;
    NoticeBar *m_notices;
    QHBoxLayout *m_topBar;
    QWidget *m_lastInTopBar;
    QStackedWidget *m_stack;
    QList<Pane *> m_panes;
};
