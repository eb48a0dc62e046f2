// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "core/sync/syncreport.h"
#include "ui/common/editnotice.h"

#include <QObject>

class PoolsModel;
class QDialog;
class QWidget;
struct Draft;
struct ModelRoom;

/// What people can do in the Pools pane: everything here is local, nothing changes at the provider. Dialogs
/// are children of the pane, and outlive no account.
class PoolActions final : public QObject
{
    Q_OBJECT
public:
    PoolActions(PoolsModel &model, const ModelRoom &room, QWidget *pane);

    /// Of the account, or of the selected plan.
    QDialog *attest(GuardAttestation::Guard guard); ///< null: there is nothing to say it of, or not yet
    QDialog *enterPrice(); ///< of the selected pool: entered, or corrected where there is one
    /// Of the pool it was of; null: it is not there, or not yet.
    [[nodiscard]] QDialog *reopen(const Draft &draft);
    void copyWithoutRule();
    void copyUsers(int count); ///< the largest users of the selected pool
    void readRules();          ///< of its cards whose detail was never read
    void readPool();
    void showCards();
    void showWithoutRule();

Q_SIGNALS:
    void noticed(const Notice &notice);
    void wanted(const QString &pane, const QString &what);
    void syncWanted(const SyncOptions &options);

private:
    void copy(const QStringList &iccids, const QString &done);
    EditNotice editNotice();

    PoolsModel &m_model;
    const ModelRoom &m_room;
    QWidget *m_pane;
};
