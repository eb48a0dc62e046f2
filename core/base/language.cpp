// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QRegularExpression>
#include <QTranslator>

namespace
{
const QString chinese = QStringLiteral("zh_CN");
const QString english = QStringLiteral("en");

QString systemLanguage()
{
    return QLocale::system().language() == QLocale::Chinese ? chinese : english;
}

/// Takes away what an earlier choice installed and puts the file in its place.
void replace(QPointer<QTranslator> &place, const QString &file, const QString &directory)
{
    delete place;
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, directory)) {
        place = translator;
        QCoreApplication::installTranslator(translator);
    } else {
        delete translator;
    }
}

QString languageInForce;
} // namespace

bool Language::install(const std::optional<QString> &wanted)
{
    static QPointer<QTranslator> ours, ofQt;
    const QString language = wanted.value_or(systemLanguage());
    if (language != chinese && language != english)
        return false;
    QLocale::setDefault(QLocale(language));
    replace(ofQt, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    replace(ours, QStringLiteral("simledger_") + language, QStringLiteral(":/i18n"));
    languageInForce = language;
    return true;
}

QString Language::current()
{
    return languageInForce;
}

QString Language::withoutMnemonic(QString label)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&.\\)"));
    return label.remove(inBrackets).remove(u'&');
}
