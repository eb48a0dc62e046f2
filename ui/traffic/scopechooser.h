// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/trafficmodel.h"

#include <QWidget>

class CardSearchField;
class QComboBox;
class QLabel;

/// Whose traffic is shown: all cards, those of an operator, a plan, a plan credential or a tag, or one card.
/// What there is to choose comes from the model, as what is chosen does.
class ScopeChooser final : public QWidget
{
    Q_OBJECT
public:
    ScopeChooser(TrafficModel &model, const ModelRoom &room, QWidget *parent = nullptr);

    void takeFocus();

Q_SIGNALS:
    void problem(const QString &sentence); ///< what was typed is no such thing; empty: it is well again

private:
    void refresh();
    void fillKeys();
    void kindChosen();
    void keyChosen();
    void apply(const UsageScope &scope, const QString &iccid = {});

    TrafficModel &m_model;
    QComboBox *m_kind;
    QLabel *m_keyLabel;
    QComboBox *m_key;
    QLabel *m_cardLabel;
    CardSearchField *m_card;
    UsageGrouping m_filled = UsageGrouping::Fleet; ///< what m_key holds
    TrafficModel::Scopes m_scopes;
};
