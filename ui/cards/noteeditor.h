// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/noticebar.h"

#include <QTimer>
#include <QWidget>

class CardDetailModel;
class QLabel;
class QPlainTextEdit;
class QPushButton;
struct ModelRoom;

/// Our own note about the card that is shown; with personal data in it, masked until somebody says why he
/// wants to read it. Kept when somebody says so, or goes on to another card: the notice that tells it can
/// take it back.
class NoteEditor final : public QWidget
{
    Q_OBJECT
public:
    NoteEditor(CardDetailModel &detail, const ModelRoom &room, QWidget *parent = nullptr);
    ~NoteEditor() override;

    /// The detail changed. What somebody is writing about the same card stays.
    void refresh();
    void save();

Q_SIGNALS:
    void noticed(const Notice &notice);

private:
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isMasked(const QString &note) const;
    void present();
    void showWhole();

    CardDetailModel &m_detail;
    const ModelRoom &m_room;
    QPlainTextEdit *m_edit;
    QPushButton *m_save;
    QPushButton *m_discard;
    QLabel *m_who;
    QWidget *m_masked; ///< in the note's place: what may be read of it, and the way to the whole
    QLabel *m_readable;
    QPushButton *m_show;
    QTimer m_mask;      ///< again
    qint64 m_card = 0;  ///< id of the card the text is about; 0: none
    qint64 m_shown = 0; ///< card whose note is shown whole for a while
    QString m_kept;     ///< what the cache has; empty while it is masked
};
