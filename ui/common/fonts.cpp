// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fonts.h"

#include <QFontDatabase>
#include <QFontMetrics>
#include <QHash>

#include <algorithm>

namespace
{
/// Simplified Chinese on the three systems, best first.
const QStringList &chineseFamilies()
{
    static const QStringList families{
        QStringLiteral("Noto Sans CJK SC"),   QStringLiteral("Noto Sans SC"),
        QStringLiteral("Source Han Sans SC"), QStringLiteral("Microsoft YaHei"),
        QStringLiteral("PingFang SC"),        QStringLiteral("WenQuanYi Micro Hei"),
        QStringLiteral("WenQuanYi Zen Hei"),
    };
    return families;
}

bool figuresAreTabular(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(u'0');
    for (char16_t digit = u'1'; digit <= u'9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QChar(digit)) - zero) > 0.01)
            return false;
    }
    return true;
}
} // namespace

QFont Fonts::withChinese(const QFont &font)
{
    QFont result = font;
    QStringList families = font.families();
    if (families.isEmpty())
        families.append(font.family());
    for (const QString &family : chineseFamilies()) {
        if (QFontDatabase::hasFamily(family) && !families.contains(family))
            families.append(family);
    }
    result.setFamilies(families);
    return result;
}

bool Fonts::chineseMissing()
{
    return QFontDatabase::families(QFontDatabase::SimplifiedChinese).isEmpty();
}

QString Fonts::chineseMissingText()
{
#if defined(Q_OS_LINUX)
    return QStringLiteral("No font on this computer can show Chinese. Install the package "
                          "fonts-wqy-microhei or fonts-noto-cjk and start again.");
#else
    return QStringLiteral("No font on this computer can show Chinese. Install one, for instance Noto Sans "
                          "CJK SC, and start again.");
#endif
}

QFont Fonts::tabular(const QFont &base)
{
    QFont font = base;
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    font.setFeature("tnum", 1);
#endif
    if (figuresAreTabular(font))
        return font;
    font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF());
    else
        font.setPixelSize(base.pixelSize());
    font.setWeight(base.weight());
    return font;
}

int Fonts::lineHeight(const QFont &font)
{
    static QHash<QString, int> known; // asked for by every control there is
    int &height = known[font.key()];
    if (height > 0)
        return height;
    QFont single = font;
    for (const QString &family : withChinese(font).families()) {
        single.setFamilies({family});
        height = std::max(height, QFontMetrics(single).height());
    }
    return height;
}
