// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/messagesmodel.h"
#include "ui/common/noticebar.h"

/// A message of the models is a notice of the bar, and what a pane says goes into the list of messages. All
/// goes into MessagesModel first; what it calls important is said by the bar.
namespace MessageNotice
{

[[nodiscard]] Notice noticeOf(const Message &message);
[[nodiscard]] Message messageOf(const Notice &notice);

/// The bar says what stands and what is important, and takes back what is settled.
void connectBar(const MessagesModel &messages, NoticeBar &bar);

} // namespace MessageNotice
