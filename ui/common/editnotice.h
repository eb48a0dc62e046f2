// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/noticebar.h"

#include <QList>
#include <QString>

#include <functional>

class DeskService;
class QObject;

/// Says that something was entered, with the way to take back just that, however much was entered since.
/// Notices stay in the list of messages: a way back that took the newest entry would take another one.
class EditNotice
{
public:
    using Say = std::function<void(const Notice &)>;

    /// Made before the edits, for what they will have been. `say` hears the notice, also what became of
    /// taking back, and is used no longer than `context` lives. `key` as in Notice.
    EditNotice(DeskService &desk, QObject *context, QString key, Say say);

    /// For the end of the edits. Where they changed nothing, nothing can be taken back.
    [[nodiscard]] Notice kept(const QString &sentence) const;

private:
    DeskService &m_desk;
    QObject *m_context;
    QString m_key;
    Say m_say;
    qsizetype m_before;
};
