// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leaks/planted.h"

#include "simulator/mix.h"

#include <QFile>
#include <QStringEncoder>

namespace
{
/// Letters nobody writes in this order; one of two begins with a name as people in China have.
QString word(int use)
{
    Draws draws(20260415, 7, quint64(use));
    QString letters;
    for (int i = 0; i < 12; ++i)
        letters.append(QChar(u'a' + draws.below(26)));
    return letters;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    if (!encoder.isValid())
        qFatal("this Qt does not know %s", encoding);
    const QByteArray bytes = encoder(text);
    return bytes;
}

constexpr std::array encodingNames{"UTF-8", "UTF-16LE", "GB18030"};
} // namespace

QString Planted::text(int use)
{
    switch (use) {
    case KeyId:
    case KeySecret:
        return QStringLiteral("LTAI") + word(use); // ASCII, as keys are
    case PersonPhone:
        return QStringLiteral("13%1").arg(Draws(20260415, 8, quint64(use)).next() % 1'000'000'000, 9, 10,
                                          QLatin1Char('0'));
    default:
        break;
    }
    return use % 2 ? word(use) : QStringLiteral("\u738b\u79d8\u5bc6") + word(use);
}

QList<QByteArray> Planted::encodings(int use)
{
    QList<QByteArray> all;
    for (const char *name : encodingNames)
        all.append(encoded(text(use), name));
    return all;
}

QStringList Planted::found(const QStringList &files)
{
    QStringList places;
    constexpr qsizetype piece = 8 << 20;
    constexpr qsizetype overlap = 256;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            places.append(QStringLiteral("%1: cannot be read").arg(name));
            continue;
        }
        QByteArray bytes;
        for (qint64 at = 0; !file.atEnd(); at += piece) {
            const QByteArray read = file.read(piece);
            if (read.isEmpty()) {
                places.append(QStringLiteral("%1: cannot be read beyond %2").arg(name).arg(at));
                break;
            }
            const qint64 start = at - bytes.size();
            bytes += read;
            for (int use = 0; use < Count; ++use) {
                const QList<QByteArray> forms = encodings(use);
                for (qsizetype form = 0; form < forms.size(); ++form) {
                    const qsizetype hit = bytes.indexOf(forms[form]);
                    if (hit >= 0)
                        places.append(QStringLiteral("%1: text %2 in %3 at %4")
                                          .arg(name)
                                          .arg(use)
                                          .arg(QLatin1StringView(encodingNames[size_t(form)]))
                                          .arg(start + hit));
                }
            }
            bytes = bytes.right(overlap);
        }
    }
    return places;
}
