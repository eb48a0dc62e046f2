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

void SpanChoice::offer(const ActivitySpan &span)
{
    if (findData(span.name()) < 0)
        addItem(span.text(), span.name());
}

void SpanChoice::setSpan(const ActivitySpan &span)
{
    if (span.kind == ActivitySpan::Kind::Between) { // one of them is enough
        for (int index = count() - 1; index >= 0; --index) {
            const ActivitySpan other = ActivitySpan::named(itemData(index).toString());
            if (other.kind == span.kind && other != span)
                removeItem(index);
        }
    }
    offer(span);
    setCurrentIndex(findData(span.name()));
}
