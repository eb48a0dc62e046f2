// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/messagenotice.h"

// Both enumerations are in the same order.
static_assert(int(Message::Severity::Bad) == int(Notice::Severity::Error));

Notice MessageNotice::noticeOf(const Message &message)
{
    return {Notice::Severity(int(message.severity)),
            message.text,
            message.code,
            message.actionLabel,
            message.action,
            message.key,
            message.secondLabel,
            message.second,
            message.standing};
}

Message MessageNotice::messageOf(const Notice &notice)
{
    Message message{
        Message::Severity(int(notice.severity)), notice.sentence, notice.code, {}, notice.action, notice.act};
    message.key = notice.key;
    return message;
}

void MessageNotice::connectBar(const MessagesModel &messages, NoticeBar &bar)
{
    for (const Message &message : messages.standing())
        bar.say(noticeOf(message));
    QObject::connect(&messages, &MessagesModel::important, &bar,
                     [&bar](const Message &message) { bar.say(noticeOf(message)); });
    QObject::connect(&messages, &MessagesModel::settled, &bar, &NoticeBar::withdraw);
}
