// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rebatesmodel.h"
#include "ui/common/noticebar.h"

#include <QWidget>

#include <functional>

/// Says what became of an edit: a good one with the way to take it back, a failed one with its reason.
struct RebateEdits {
    /// Hears the notice. Lives no longer than `widget`.
    using Say = std::function<void(const Notice &)>;

    RebatesModel &model;
    QWidget *widget;
    Say say;

    /// Made before what may be several edits at once, for their end: `sentence` is said when they went well,
    /// and undoing takes all of them back, and nothing else.
    [[nodiscard]] RebatesModel::Done done(const QString &sentence) const;
};
