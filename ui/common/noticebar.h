// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

/// One message for people: what happened, and at most two things to do about it.
struct Notice {
    enum class Severity { Info, Good, Warning, Error };
    Severity severity = Severity::Info;
    QString sentence; ///< plain text, translated
    QString code;     ///< "E-…"; may be empty
    QString action;   ///< the button's text; empty: no button
    std::function<void()> act;
    QString key; ///< what it is about ("sync"): a newer notice of the same key takes its place; may be empty
    QString secondAction = {}; ///< a second button; empty: none
    std::function<void()> second = {};
    bool standing = false; ///< stays until withdraw(key): not closed, and not gone with its action

    [[nodiscard]] static Notice of(const Error &error, const QString &key = {});
};

/// The place for messages: shows the newest of the worst, the others behind it, in one line that takes no
/// room when there is nothing to say. Nothing goes away by itself before it was read: only what is merely
/// good to know makes room for the next.
class NoticeBar final : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void say(const Notice &notice);
    void withdraw(const QString &key); ///< it is no longer so: "clear on next success"
    void clear();

    [[nodiscard]] qsizetype count() const { return m_notices.size(); }
    /// What is shown; nothing is shown when there is none.
    [[nodiscard]] const Notice *current() const;

Q_SIGNALS:
    void said(const Notice &notice); ///< for a list of all messages

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void step();
    void close();
    void act(bool second);
    void present();

    QList<Notice> m_notices; ///< the one that is shown first
    QLabel *m_glyph;
    QLabel *m_sentence;
    QLabel *m_code;
    QPushButton *m_action;
    QPushButton *m_second;
    QToolButton *m_next;
    QToolButton *m_close;
};
