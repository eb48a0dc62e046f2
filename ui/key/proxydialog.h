// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "ui/common/entrydialog.h"

#include <memory>

class ProxyFields;

/// The way to the provider of an open account. Whoever opens it keeps what given() brings and then calls
/// conclude(). GUI thread.
class ProxyDialog final : public EntryDialog
{
    Q_OBJECT
public:
    explicit ProxyDialog(const ProxySettings &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void given(const std::shared_ptr<ProxySettings> &proxy);

private:
    [[nodiscard]] Complaint complaint() const override;
    void enter() override;

    ProxyFields *m_fields;
};
