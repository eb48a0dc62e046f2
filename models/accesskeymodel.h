// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/account.h"
#include "models/cardsections.h"
#include "models/modelroom.h"

/// The AccessKey of the account, without its secret: which it is, how old, what it may do. For the dialog
/// about it; read in the slow reader when it is asked to. GUI thread.
class AccessKeyModel : public QObject
{
    Q_OBJECT
public:
    struct Facts {
        QString id; ///< masked
        QUrl cards; ///< the address of the card service
        QUrl billing;
        Instant since;    ///< when it was entered
        int days = 0;     ///< since then
        bool old = false; ///< to be renewed
        KeyKind kind = KeyKind::Unstated;
        bool temporary = false;
        std::optional<Instant> expires; ///< of a temporary key
        bool ended = false;             ///< likewise
        QList<KeyRight> rights;         ///< as they were seen last
        QStringList unneeded;           ///< what it may read and nothing here needs
        ProxySettings::Mode proxy = ProxySettings::Mode::System;
        QString proxyPlace; ///< "host:8080" of a proxy that was entered
        std::optional<Instant> rightsAsOf;
    };

    explicit AccessKeyModel(const ModelRoom &room, QObject *parent = nullptr);

    void load();
    [[nodiscard]] bool isLoaded() const { return m_loaded; }                    ///< facts() is an answer
    [[nodiscard]] const std::optional<Facts> &facts() const { return m_facts; } ///< nothing: there is no key
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }
    /// What is to be said about the key before anything else; empty: nothing.
    [[nodiscard]] QString advice() const;
    /// In words, for people.
    [[nodiscard]] QList<CardSection> sections() const;
    /// What to write to the provider when somebody else may have the key: when it was seen, and of which key.
    [[nodiscard]] QString leakNotice() const;

Q_SIGNALS:
    void changed();

private:
    const ModelRoom &m_room;
    ReaderTicket m_ticket;
    bool m_loaded = false;
    std::optional<Facts> m_facts;
    std::optional<Error> m_problem;
};
