// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"

#include <QJsonDocument>
#include <QSettings>
#include <QStandardPaths>

namespace
{
const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString directoryKey = QStringLiteral("data-directory");
const QString geometryKey = QStringLiteral("geometry/%1");
const QString layoutKey = QStringLiteral("layout/%1");
const QString folderKey = QStringLiteral("folder/%1");

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) +
           QStringLiteral("/console.ini");
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

void ConsoleSettings::clear()
{
    m_store->clear();
}
