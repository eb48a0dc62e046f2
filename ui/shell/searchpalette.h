// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palettesource.h"

#include <QLineEdit>
#include <QListView>
#include <QPointer>

class QStandardItemModel;

/// The one search field for everything (Ctrl+K): cards, panes and actions in a list below it. Arrows choose,
/// Enter runs, Esc goes back to where one was.
class SearchPalette : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchPalette(QWidget *parent = nullptr);
    ~SearchPalette() override;

    /// Sources answer in the order in which they are added. Not owned.
    void add(PaletteSource *source);
    void begin(); ///< focus, everything selected, what is worth showing anyway

    [[nodiscard]] QListView *list() const { return m_list; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Section {
        QPointer<PaletteSource> source; ///< may go before the palette does
        QList<PaletteItem> items;
        bool asked = false; ///< its answer to the text of now is still to come
    };
    void ask();
    void answered(PaletteSource *source, const QString &text, const QList<PaletteItem> &items);
    void show();
    void place();
    void move(int step);
    void run(const QModelIndex &index);
    void leave();
    [[nodiscard]] bool isAsking() const;

    bool m_chosen = false;   ///< somebody moved to a line, which then stays the current one
    bool m_runFirst = false; ///< Enter came before the answers
    QList<Section> m_sections;
    QPointer<QListView> m_list; ///< ours, but a child of the window: above everything else
    QStandardItemModel *m_lines;
    QPointer<QWidget> m_before; ///< who had the focus
};
