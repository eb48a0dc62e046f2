// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;

/// The window's actions with their shortcuts, and the menus they stand in. Who makes them connects them.
/// Shortcuts that a desktop theme may leave empty have one of their own (ecosystem 3.1).
class WindowActions : public QObject
{
    Q_OBJECT
public:
    explicit WindowActions(QWidget *window);

    void fill(QMenuBar &bar);
    /// One more line in the menu "Go to", Ctrl+1…9 in this order.
    QAction *addPane(const QString &title);
    void clearPanes();
    /// Only an open account can be synchronised, locked, searched, printed …
    void setConsoleOpen(bool open);
    /// All of them, for the palette and the list of shortcuts.
    [[nodiscard]] QList<QAction *> all() const;

    QAction *search;
    QAction *find;
    QAction *sync;
    QAction *exportShown;
    QAction *print;
    QAction *summary;
    QAction *undo;
    QAction *company;
    QAction *syncSettings;
    QAction *accessKey;
    QAction *passphrase;
    QAction *recoveryCode;
    QAction *keyring;
    QAction *dataKey;
    QAction *backups;
    QAction *erase;
    QAction *lock;
    QAction *quit;
    QAction *messages;
    QAction *privateView; ///< checkable
    QAction *shortcuts;
    QAction *privacy;
    QAction *about;
    QAction *languageChinese;
    QAction *languageEnglish;
    /// "Lock when idle for …", one an item, checkable; data() is the minutes.
    [[nodiscard]] QList<QAction *> lockAfter() const;
    /// Which of them is chosen; nothing: never. Fixed: by the administrator, nobody may choose.
    void markLockAfter(std::optional<int> minutes, bool fixed);

    QAction *themeSystem;
    QAction *themeLight;
    QAction *themeDark;

private:
    QAction *make(const QString &text, const QList<QKeySequence> &keys, const char *name);

    QWidget *m_window;
    QMenu *m_go = nullptr;
    QList<QAction *> m_panes;
    QActionGroup *m_languages;
    QActionGroup *m_themes;
    QActionGroup *m_lockAfter;
    QMenu *m_lockMenu = nullptr;
    bool m_open = false;
};
