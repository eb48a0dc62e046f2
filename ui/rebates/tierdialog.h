// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rebatesmodel.h"

#include "ui/common/drafts.h"

#include <QDialog>

class QHBoxLayout;
class QVBoxLayout;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QGridLayout;
class QLabel;
class QLineEdit;

struct RebateEdits;

/// A tier table in a grid: from which quantity on how much. Says what is wrong while it is typed; closes only
/// when it is kept.
class RebateTierDialog final : public QDialog, public DraftRoom
{
    Q_OBJECT
public:
    /// `key` names the table that is changed; empty: a new one.
    RebateTierDialog(RebatesModel &model, const QString &key, const RebateEdits &edits, QWidget *parent);
    ~RebateTierDialog() override;

    void makeRoomFor(const QJsonObject &typed) override;

private:
    struct Line {
        QLineEdit *from;
        QLineEdit *value;
    };
    struct Limit {
        QString code;
        QCheckBox *box;
    };
    void addFields(QVBoxLayout *column);
    void addGrid(QVBoxLayout *column);
    void addLine();
    [[nodiscard]] QHBoxLayout *addLimits(const QStringList &codes, QString (*meaning)(QStringView),
                                         QList<Limit> &limits);
    void fill(const RebateTierEntry &entry);
    [[nodiscard]] RebateTierEntry entry() const;
    void refresh();
    void save();
    [[nodiscard]] QWidget *fieldOf(const RebateTierEntry::Problem &problem) const;

    RebatesModel &m_model;
    QString m_key;
    std::unique_ptr<RebateEdits> m_edits;
    QLineEdit *m_month = nullptr;
    QComboBox *m_reward = nullptr;
    QComboBox *m_reading = nullptr;
    QList<Limit> m_vendors;
    QList<Limit> m_kinds;
    QGridLayout *m_grid = nullptr;
    QLabel *m_valueHead = nullptr;
    QList<Line> m_lines;
    QLineEdit *m_source = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};
