// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tooltips.h"

#include "core/base/safetext.h"

#include <QStringList>

QString ToolTips::plain(const QString &text)
{
    if (text.isEmpty())
        return {};
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines.append(SafeText::html(line));
    return QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("<br>"))); // a tag, or Qt shows "&amp;"
}
