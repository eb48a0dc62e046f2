// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/rebateedits.h"

#include <QCoreApplication>
#include <QPointer>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateEdits)
};
const QString noticeKey = QStringLiteral("rebates");
} // namespace

RebatesModel::Done RebateEdits::done(const QString &sentence, int edits) const
{
    return [guard = QPointer<QWidget>(widget), self = *this, sentence, edits](const Result<void> &outcome) {
        if (!guard)
            return;
        if (!outcome)
            return self.say(Notice::of(outcome.error(), noticeKey));
        const auto undo = [guard, edits, &desk = self.model.room().desk] {
            for (int edit = 0; guard && edit < edits; ++edit)
                desk.undo(guard, [](const Result<std::optional<QString>> &) {});
        };
        self.say({Notice::Severity::Good, sentence, {}, Text::tr("Undo"), undo, noticeKey});
    };
}
