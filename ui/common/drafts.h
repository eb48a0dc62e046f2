// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

class QDialog;
class QWidget;

/// What somebody was typing in an open dialog when the account was locked: enough to open the dialog again
/// and to put it back. Kept in the encrypted cache alone (decision 0034).
struct Draft {
    QString pane;      ///< name of the pane it was opened from; empty: the window
    QString section;   ///< of the pane; empty: the pane itself
    QString kind;      ///< which dialog, for who can open it
    QJsonObject about; ///< what it was about: the key of a table, the day of a mail
    QJsonObject typed; ///< by the names of the fields

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Draft of(const QJsonObject &json); ///< whatever is missing is empty
};

/// Makes room for what is put back, where a dialog has as many fields as somebody asked for.
class DraftRoom
{
public:
    virtual ~DraftRoom() = default;
    virtual void makeRoomFor(const QJsonObject &typed) = 0;
};

/// One mechanism for all dialogs. Whoever opens one that people type in marks it, and can open it again:
/// Pane::reopen(), PaneSection::reopen(). GUI thread.
namespace Drafts
{
void mark(QDialog *dialog, const QString &kind, const QJsonObject &about = {});

/// Of every marked dialog that is open in or above `window`, in the order in which they were opened.
[[nodiscard]] QList<Draft> gather(const QWidget &window);

/// What stands in the named fields below it: texts, choices, marks, numbers, days. Never what a field hides
/// (passphrases, secrets, tokens), and nothing that cannot be edited.
[[nodiscard]] QJsonObject typed(const QWidget &in);
/// Puts it back, choices before texts, since choosing may fill in others. Fields that are not there are
/// passed over.
void retype(QWidget &in, const QJsonObject &typed);
} // namespace Drafts
