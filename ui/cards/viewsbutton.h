// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardview.h"
#include "ui/common/editnotice.h"

#include <QToolButton>

#include <functional>

class SavedViews;
struct ModelRoom;

/// The menu of ways to look at the cards: the built-in ones, people's own, and what can be done with them.
class ViewsButton final : public QToolButton
{
    Q_OBJECT
public:
    /// `shown` tells how the table looks now, without a name.
    ViewsButton(SavedViews &views, const ModelRoom &room, std::function<CardView()> shown,
                QWidget *parent = nullptr);

    void saveAs(); ///< asks for a name

Q_SIGNALS:
    void chosen(const CardView &view);
    void noticed(const Notice &notice);

private:
    void fill();
    void addView(QMenu *menu, const CardView &view);
    void askName(const QString &title, const QString &action, const QString &name,
                 const std::function<void(const QString &)> &named);
    void save(const QString &name);
    void rename(const CardView &view, const QString &name);
    void remove(const CardView &view);
    EditNotice editNotice(); ///< before the edit
    void tell(const Result<void> &done, const EditNotice &notice, const QString &sentence);

    SavedViews &m_views;
    const ModelRoom &m_room;
    std::function<CardView()> m_shown;
};
