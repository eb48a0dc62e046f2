// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"
#include "ui/common/noticebar.h"

#include <QJsonObject>
#include <QWidget>

class QDialog;
struct Draft;

/// One entry of the sidebar and the page behind it. A pane is thrown away and made anew when language or
/// theme change: its texts are set once, in its constructor, and what a person arranged survives through
/// saveState().
class Pane : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString name() const = 0;  ///< "cards": stable, for settings and links
    [[nodiscard]] virtual QString title() const = 0; ///< for people
    [[nodiscard]] virtual Icons::Glyph glyph() const = 0;

    /// Columns, widths, sort, splitters: what ConsoleSettings may keep. And what lives only until the window
    /// closes (filter, selection, scroll position) under the one key "session", which is never written.
    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }

    /// The pane has come to the front: puts the keyboard where work begins.
    virtual void activate() { setFocus(); }
    /// Ctrl+F.
    virtual void find() {}
    /// Goes to one thing in it: a card's ICCID, a filter, a section; each pane says which words it knows.
    virtual void open(const QString &what) { Q_UNUSED(what) }
    /// A dialog of this pane that was open when the account was locked (Drafts), as it is opened anew; null:
    /// it has none of the kind, or not yet, for what it is about is still being read.
    [[nodiscard]] virtual QDialog *reopen(const Draft &draft)
    {
        Q_UNUSED(draft)
        return nullptr;
    }
    /// Esc: goes one step back inside the pane; false where there is none.
    virtual bool back() { return false; }

    /// Ctrl+E and Ctrl+P: exactly what is shown, all rows of it.
    [[nodiscard]] virtual bool canExport() const { return false; }
    [[nodiscard]] virtual bool canPrint() const { return false; }
    virtual void exportShown() {}
    virtual void printShown() {}

    /// For the status bar: "37 selected · 1.2 GB used".
    [[nodiscard]] virtual QString statusText() const { return {}; }

Q_SIGNALS:
    void abilitiesChanged(); ///< canExport(), canPrint()
    void statusChanged();    ///< statusText()
    void noticed(const Notice &notice);
    void wanted(const QString &pane, const QString &what); ///< open that pane at that thing
};
