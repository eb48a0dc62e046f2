// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace
{
const QString chinese = QStringLiteral("zh_CN");
const QString english = QStringLiteral("en");

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? chinese : english;
}
} // namespace

bool Language::install(const std::optional<QString> &wanted)
{
    const QString language = wanted.value_or(systemLanguage());
    if (language != chinese && language != english)
        return false;
    QLocale::setDefault(QLocale(language));
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(QStringLiteral(":/i18n/simledger_%1.qm").arg(language)))
        QCoreApplication::installTranslator(translator);
    return true;
}
