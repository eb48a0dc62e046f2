// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"
#include "core/base/platform.h"

#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

namespace
{
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString privateKey = QStringLiteral("private-view");
const QString lockKey = QStringLiteral("lock-when-idle"); ///< minutes; the administrator: or "never"
const QString never = QStringLiteral("never");
const QString directoryKey = QStringLiteral("data-directory");
const QString geometryKey = QStringLiteral("geometry/%1");
const QString layoutKey = QStringLiteral("layout/%1");
const QString folderKey = QStringLiteral("folder/%1");

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/console.ini");
}

std::optional<int> lockMinutesOf(const QString &text)
{
    bool read = false;
    const int minutes = text.toInt(&read);
    return read && minutes >= 1 && minutes <= ConsoleSettings::mostLockMinutes ? std::optional(minutes)
                                                                               : std::nullopt;
}

std::optional<QString> oneOf(const QString &value, const QStringList &known)
{
    return known.contains(value) ? std::optional(value) : std::nullopt;
}
} // namespace

ConsoleSettings::ConsoleSettings() : ConsoleSettings(defaultFile()) {}

ConsoleSettings::ConsoleSettings(const QString &file)
    : m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    (void)m_store->allKeys(); // only then everything has been read
    if (m_store->status() != QSettings::FormatError)
        return;
    m_store.reset(); // it would be read no better the next time; the file stays for who wants to look at it
    (void)Platform::renameOver(file, file + QStringLiteral(".bad"));
    m_store = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

ConsoleSettings::~ConsoleSettings() = default;

std::optional<QString> ConsoleSettings::language() const
{
    return oneOf(m_store->value(languageKey).toString(), {QStringLiteral("zh_CN"), QStringLiteral("en")});
}

void ConsoleSettings::setLanguage(const QString &language)
{
    m_store->setValue(languageKey, language);
}

QString ConsoleSettings::theme() const
{
    return oneOf(m_store->value(themeKey).toString(), {QStringLiteral("light"), QStringLiteral("dark")})
        .value_or(QStringLiteral("system"));
}

void ConsoleSettings::setTheme(const QString &theme)
{
    m_store->setValue(themeKey, theme);
}

bool ConsoleSettings::privateView() const
{
    return m_store->value(privateKey).toString() == u"on";
}

void ConsoleSettings::setPrivateView(bool on)
{
    m_store->setValue(privateKey, on ? QStringLiteral("on") : QStringLiteral("off"));
}

QStringList ConsoleSettings::administratorFiles()
{
    QStringList files;
    for (const QString &place : QStandardPaths::standardLocations(QStandardPaths::AppConfigLocation))
        files.append(place + QStringLiteral("/administrator.ini"));
    if (!files.isEmpty())
        files.removeFirst(); // the user's own
    return files;
}

void ConsoleSettings::setAdministratorFiles(const QStringList &files)
{
    m_administratorFiles = files;
}

QString ConsoleSettings::administrator(const QString &key) const
{
    for (const QString &file : m_administratorFiles) {
        const QSettings settings(file, QSettings::IniFormat);
        if (settings.contains(key))
            return settings.value(key).toString();
    }
    return {};
}

std::optional<int> ConsoleSettings::lockMinutes() const
{
    const QString fixed = administrator(lockKey);
    if (fixed == never)
        return std::nullopt;
    const std::optional<int> minutes = lockMinutesOf(fixed);
    return minutes ? minutes : lockMinutesOf(m_store->value(lockKey).toString()).value_or(usualLockMinutes);
}

void ConsoleSettings::setLockMinutes(int minutes)
{
    m_store->setValue(lockKey, minutes);
}

bool ConsoleSettings::isLockFixed() const
{
    const QString fixed = administrator(lockKey);
    return fixed == never || lockMinutesOf(fixed);
}

std::optional<QString> ConsoleSettings::lastDataDirectory() const
{
    const QString path = m_store->value(directoryKey).toString();
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

void ConsoleSettings::setLastDataDirectory(const QString &path)
{
    m_store->setValue(directoryKey, path);
}

QByteArray ConsoleSettings::geometry(const QString &window) const
{
    return QByteArray::fromBase64(m_store->value(geometryKey.arg(window)).toByteArray());
}

void ConsoleSettings::setGeometry(const QString &window, const QByteArray &geometry)
{
    m_store->setValue(geometryKey.arg(window), geometry.toBase64());
}

QJsonObject ConsoleSettings::layout(const QString &name) const
{
    return QJsonDocument::fromJson(m_store->value(layoutKey.arg(name)).toByteArray()).object();
}

void ConsoleSettings::setLayout(const QString &name, const QJsonObject &layout)
{
    m_store->setValue(layoutKey.arg(name), QJsonDocument(layout).toJson(QJsonDocument::Compact));
}

QString ConsoleSettings::folder(const QString &purpose) const
{
    return m_store->value(folderKey.arg(purpose)).toString();
}

void ConsoleSettings::setFolder(const QString &purpose, const QString &path)
{
    m_store->setValue(folderKey.arg(purpose), path);
}

void ConsoleSettings::forgetAccount()
{
    m_store->remove(directoryKey);
    m_store->remove(QStringLiteral("folder"));
    m_store->sync();
}

void ConsoleSettings::clear()
{
    m_store->clear();
}
