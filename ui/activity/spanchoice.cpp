// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/spanchoice.h"

SpanChoice::SpanChoice(const QList<ActivitySpan::Kind> &spans, const ActivitySpan &current, QWidget *parent)
    : QComboBox(parent)
{
    setObjectName(QStringLiteral("span"));
    setAccessibleName(tr("Span of time"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const ActivitySpan::Kind kind : spans) {
        const ActivitySpan span{kind};
        addItem(span.text(), span.name());
    }
    setSpan(current);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT spanChanged(span()); });
}

ActivitySpan SpanChoice::span() const
{
    return ActivitySpan::named(currentData().toString());
}

void SpanChoice::setSpan(const ActivitySpan &span)
{
    int index = findData(span.name());
    if (index < 0) {
        index = count();
        addItem(span.text(), span.name());
    }
    setCurrentIndex(index);
}
