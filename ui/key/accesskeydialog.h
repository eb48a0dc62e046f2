// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class AccessKeyModel;
class FactGrid;
class QLabel;
class QPushButton;
class RightsTable;

/// The AccessKey of an open account: which, how old, what it may do; and the ways to another one, to the
/// policy text, and what to do when it may have leaked. The secret is not here. The model must outlive it.
class AccessKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `mayReplace`: false in the demo, whose key goes with it.
    AccessKeyDialog(AccessKeyModel &model, bool mayReplace, QWidget *parent = nullptr);

Q_SIGNALS:
    void replaceWanted();
    void leakWanted();
    void proxyWanted();

private:
    void follow();

    AccessKeyModel &m_model;
    FactGrid *m_facts;
    QLabel *m_state;
    RightsTable *m_rights;
    QPushButton *m_leak = nullptr;
};
