// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secretbytes.h"
#include "core/domain/account.h"

#include <QString>
#include <QWidget>

#include <memory>

/// What was chosen and typed so far; survives that the pages are made anew in another language.
struct FirstRunDraft {
    bool demo = false;
    QString keyId;
    SecretBytes secret;
    QString cardEndpoint; ///< as typed; empty: the usual one
    QString billingEndpoint;
    KeyKind keyKind = KeyKind::User;
    bool temporary = false; ///< the key has a token and an end
    SecretBytes token;
    QString keyEnds; ///< as typed
    ProxySettings proxy;
    std::shared_ptr<SecretBytes> recoveryCode; ///< of the account that was made; null: none is
    bool codeKept = false;                     ///< somebody said so
};

/// One step of the first run. It says whether one may go on, and cleans up after itself when it is left.
class FirstRunPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual bool isComplete() const { return true; }
    [[nodiscard]] virtual QString nextText() const { return tr("&Next"); }
    virtual void enter() { setFocus(); }
    /// Nothing secret may stay in any of its widgets.
    virtual void leave() {}
    /// Enter: does what has to be done before one may go on; false where there is nothing of the kind.
    virtual bool act() { return false; }
    /// Esc: stops what is under way here; false where there is nothing of the kind.
    virtual bool stop() { return false; }

Q_SIGNALS:
    void completeChanged();
};
