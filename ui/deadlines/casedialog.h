// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "models/deadlinedraft.h"

#include <QDialog>

class DeadlinesModel;
class FactGrid;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

/// A case by hand: a notice, an order, a change. Its clock runs while one types, so that the day is there
/// before anything is kept. Closes when the case was kept; what was typed stays while it was not. The model
/// must outlive it.
class CaseDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `source` says where the draft comes from ("Read from notice.eml."); may be empty.
    CaseDialog(DeadlinesModel &model, const DeadlineDraft &draft, const QString &source, QWidget *parent);

    [[nodiscard]] DeadlineDraft draft() const;

Q_SIGNALS:
    void added(const QString &key);

private:
    void fillRules();
    void layOut(const QString &source);
    void ruleChosen();
    void present();
    void save();
    void answered(const Result<QString> &key);

    DeadlinesModel &m_model;
    DeadlineDraft m_given; ///< what a mail said
    QComboBox *m_rule;
    QLineEdit *m_day;
    QLineEdit *m_time;
    QLineEdit *m_subject;
    QLineEdit *m_note;
    QLabel *m_dayLabel;
    QLabel *m_timeLabel;
    QLabel *m_headline;
    FactGrid *m_facts;
    QLabel *m_problem;
    QPushButton *m_save;
};
