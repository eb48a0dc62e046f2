// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class AccessKeyModel;

/// Somebody else may have the key (S 4.2.3): what to do, in which order, the words for the provider, and the
/// way to stop using the key here at once. The model must outlive it; GUI thread.
class LeakDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit LeakDialog(const AccessKeyModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void noticeCopied();
    void forgetWanted(); ///< after somebody said yes

private:
    void askToForget();
};
