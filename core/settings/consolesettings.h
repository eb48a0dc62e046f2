// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QSettings;

/// What the window remembers between two starts and a stranger may read: language, look, geometry, columns,
/// folders. Never a filter, a name or a card: those live in the cache. One table of keys, here alone.
///
/// GUI thread. Values that cannot be read are as if they were not there; a file that cannot is kept as ".bad"
/// (reliability S29).
class ConsoleSettings
{
public:
    ConsoleSettings();                             ///< the platform's place for settings
    explicit ConsoleSettings(const QString &file); ///< an INI file, for tests
    ~ConsoleSettings();

    /// "zh_CN" or "en"; nothing: the system's.
    [[nodiscard]] std::optional<QString> language() const;
    void setLanguage(const QString &language);

    /// "system", "light" or "dark".
    [[nodiscard]] QString theme() const;
    void setTheme(const QString &theme);

    /// Names, numbers and amounts are hidden on screen and paper (PrivateView).
    [[nodiscard]] bool privateView() const;
    void setPrivateView(bool on);

    /// After so many minutes without input the account is locked, 1 to 60; 5 where nobody chose. Never is
    /// for administrators alone: "lock-when-idle=never" in the file they install.
    static constexpr int usualLockMinutes = 5;
    static constexpr int mostLockMinutes = 60;
    [[nodiscard]] std::optional<int> lockMinutes() const; ///< nothing: never
    void setLockMinutes(int minutes);
    [[nodiscard]] bool isLockFixed() const; ///< by the administrator
    /// Where the administrator's file is looked for.
    [[nodiscard]] static QStringList administratorFiles();
    void setAdministratorFiles(const QStringList &files); ///< for tests

    [[nodiscard]] std::optional<QString> lastDataDirectory() const;
    void setLastDataDirectory(const QString &path);

    [[nodiscard]] QByteArray geometry(const QString &window) const; ///< empty: never kept
    void setGeometry(const QString &window, const QByteArray &geometry);

    /// Columns, widths, sort, splitters of a pane or dialog.
    [[nodiscard]] QJsonObject layout(const QString &name) const;
    void setLayout(const QString &name, const QJsonObject &layout);

    /// The folder somebody used last for this purpose ("export", "print").
    [[nodiscard]] QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &path);

    /// After an account was erased: its directory, and the folders its exports and prints went to.
    void forgetAccount();

    /// Forgets everything.
    void clear();

private:
    [[nodiscard]] QString administrator(const QString &key) const;

    std::unique_ptr<QSettings> m_store;
    QStringList m_administratorFiles = administratorFiles();
};
