// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/unlock/firstrunpage.h"
#include "ui/unlock/unlockdesk.h"

#include <QDialog>

#include <memory>

class KeyPage;
class QLabel;
class QPushButton;

/// Another key for an open account: entered and tested while the old one is still in use. Whoever opens it
/// keeps what given() brings and then calls conclude(). The desk must outlive it; GUI thread.
class ReplaceKeyDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `now`: the account as it is; its addresses, kind of key and proxy are proposed. Null: there is no key.
    ReplaceKeyDialog(UnlockDesk &desk, const AccountSettings *now, QWidget *parent = nullptr);
    ~ReplaceKeyDialog() override;

    void conclude(const Result<void> &kept);
    void accept() override;
    void reject() override;

Q_SIGNALS:
    void given(const std::shared_ptr<AccountSettings> &account);

private:
    UnlockDesk &m_desk;
    FirstRunDraft m_draft; ///< before the page that looks at it
    KeyPage *m_page;
    QLabel *m_problem;
    QPushButton *m_use = nullptr;
    bool m_saving = false;
};
