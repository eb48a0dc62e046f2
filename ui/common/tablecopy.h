// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>

class QAbstractItemView;
class QMimeData;
struct Notice;

/// Takes what is selected to the clipboard, as lines with tabs and as an HTML table, in the order of the
/// columns on screen and without hidden ones. Identifiers are marked as text, so that a spreadsheet keeps all
/// their digits; text that a spreadsheet would run is guarded. Works on ranges and in slices: a hundred
/// thousand cells do not hold the window up.
class TableCopy final : public QObject
{
    Q_OBJECT
public:
    enum class Headers { Without, With };
    static constexpr qsizetype mostCells = 200'000; ///< more belongs into a file

    explicit TableCopy(QAbstractItemView *view);
    ~TableCopy() override;

    /// Begins; done at once where it is little. Takes the place of what was under way.
    void start(Headers headers);

Q_SIGNALS:
    /// Exactly once a start, unless another takes its place: what was copied, or why nothing was.
    void finished(const Notice &notice);

private:
    /// Rows that have the same cells selected.
    struct Block {
        int first = 0;
        int last = 0;
        QList<bool> chosen; ///< by place in m_columns
    };

    void gather(const QItemSelection &selection);
    void header();
    void work();
    void row(int row, const Block &block);
    void conclude();
    void refuse(const QString &sentence);
    [[nodiscard]] QString cell(int row, int column) const;

    QAbstractItemView *m_view;
    QPointer<QAbstractItemModel> m_model;
    QList<int> m_columns; ///< logical, in the order on screen
    QList<bool> m_plain;  ///< by place: numbers, which a spreadsheet may read as such
    QList<Block> m_blocks;
    qsizetype m_block = 0;
    int m_row = 0;
    qsizetype m_rows = 0;
    bool m_working = false;
    QString m_text;
    QString m_html;
};
