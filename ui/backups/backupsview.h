// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class BackupsModel;
class DenseTable;
class FigureTable;
class QLabel;
class QProgressBar;
class QPushButton;

/// The backups with what can be done about them, and what is under way. Enter on a row asks to put it back.
/// The model must outlive it; GUI thread.
class BackupsView final : public QWidget
{
    Q_OBJECT
public:
    explicit BackupsView(BackupsModel &model, QWidget *parent = nullptr);

    /// Nothing can be put back here; says why. Empty: it can.
    void setRefusal(const QString &why);
    void takeFocus();

    /// A table as high as some rows, its columns as wide as what is in them.
    [[nodiscard]] static DenseTable *makeTable(FigureTable &figures, const QString &name, int rows,
                                               QWidget *parent);
    static void fitColumns(DenseTable *table);
    [[nodiscard]] static QString currentKey(const DenseTable *table); ///< empty: none

Q_SIGNALS:
    void putBackWanted(const QString &name);

private:
    void makeWorkLine();
    void follow();
    void followWork();
    void say(const QString &sentence, Theme::Ink ink);
    void ask();
    [[nodiscard]] bool canPutBack() const;

    BackupsModel &m_model;
    DenseTable *m_table;
    QLabel *m_none;
    QPushButton *m_putBack;
    QPushButton *m_make;
    QPushButton *m_check;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QString m_refusal;
    QString m_said;
    Theme::Ink m_saidInk = Theme::Ink::Text;
    bool m_wasBusy = false;
};
