// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/rebateedits.h"

#include "ui/common/editnotice.h"

#include <QPointer>

namespace
{
const QString noticeKey = QStringLiteral("rebates");
} // namespace

RebatesModel::Done RebateEdits::done(const QString &sentence) const
{
    const EditNotice notice(model.room().desk, widget, noticeKey, say);
    return [guard = QPointer<QWidget>(widget), say = say, notice, sentence](const Result<void> &outcome) {
        if (guard)
            say(outcome ? notice.kept(sentence) : Notice::of(outcome.error(), noticeKey));
    };
}
