// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/erasure.h"
#include "core/store/cachepaths.h"
#include "core/store/reader.h"
#include "models/modelroom.h"

#include <QObject>

#include <functional>

/// What an erasure would remove, found out beside the window. Removes nothing: who has seen the preview and
/// confirmed it closes the account first. GUI thread; lives as long as the account is open.
class ErasureModel : public QObject
{
    Q_OBJECT
public:
    struct Request {
        ErasureScope scope = ErasureScope::Person;
        PersonSought person; ///< never kept anywhere
    };

    /// `account` reads the number in the key file, in a reader.
    using Account = std::function<QString()>;
    ErasureModel(const ModelRoom &room, CachePaths paths, Account account, QObject *parent = nullptr);
    ~ErasureModel() override;

    /// Ends with previewed() or failed(), unless another one is asked for or stop() is called.
    void preview(const Request &request);
    void stop();

    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] const QString &company() const { return m_room.company; }
    [[nodiscard]] bool isDemo() const { return m_room.demo; }
    /// What somebody types to confirm: the company's name, or a word where there is none.
    [[nodiscard]] QString word() const;

Q_SIGNALS:
    void previewed(const ErasureReport &report);
    void failed(const Error &error);

private:
    const ModelRoom &m_room;
    const CachePaths m_paths;
    const Account m_account;
    ReaderTicket m_ticket;
    bool m_busy = false;
};
