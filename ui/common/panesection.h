// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/noticebar.h"

#include "core/domain/instant.h"

#include <QJsonObject>
#include <QWidget>

#include <optional>

class QDialog;
struct Draft;

/// One of several pages of a SectionedPane: "Vouchers" of Finance. Thrown away and made anew with its pane.
/// As in a pane, saveState() keeps under "session" what is never written.
class PaneSection : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString name() const = 0;  ///< "vouchers": stable
    [[nodiscard]] virtual QString title() const = 0; ///< for people

    /// When what it shows was read; nothing: never.
    [[nodiscard]] virtual std::optional<Instant> asOf() const { return {}; }
    /// Whether it shows anything that was read: what people enter does not grow old.
    [[nodiscard]] virtual bool hasAge() const { return true; }
    [[nodiscard]] virtual bool isUpdating() const { return false; }
    [[nodiscard]] virtual QString statusText() const { return {}; }

    virtual void activate() { setFocus(); }
    /// Whether it is in front: its model asks only then.
    virtual void setWatched(bool watched) { Q_UNUSED(watched) }
    virtual void find() {}
    /// Goes to one thing in it, named by its key; false: it has no such thing.
    virtual bool open(const QString &what)
    {
        Q_UNUSED(what)
        return false;
    }
    virtual bool back() { return false; }
    /// As Pane::reopen(), for dialogs of this section.
    [[nodiscard]] virtual QDialog *reopen(const Draft &draft)
    {
        Q_UNUSED(draft)
        return nullptr;
    }

    [[nodiscard]] virtual bool canExport() const { return false; }
    [[nodiscard]] virtual bool canPrint() const { return false; }
    virtual void exportShown() {}
    virtual void printShown() {}

    [[nodiscard]] virtual QJsonObject saveState() const { return {}; }
    virtual void restoreState(const QJsonObject &state) { Q_UNUSED(state) }

Q_SIGNALS:
    void changed(); ///< age, abilities, status, isUpdating()
    void noticed(const Notice &notice);
    void wanted(const QString &pane, const QString &what);
};
