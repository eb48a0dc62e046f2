// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/answer.h"

#include <memory>

// A signal does it, because a receiver that dies at the same time is then safely left out. The object itself
// belongs to no thread, so that whoever is last may delete it.
Answer::Answer(QObject *context, std::function<void()> deliver)
{
    connect(this, &Answer::given, context, std::move(deliver), Qt::QueuedConnection);
    moveToThread(nullptr);
}

std::function<void()> Answer::in(QObject *context, std::function<void()> deliver)
{
    const std::shared_ptr<Answer> answer(new Answer(context, std::move(deliver)));
    return [answer] { Q_EMIT answer->given(); };
}
