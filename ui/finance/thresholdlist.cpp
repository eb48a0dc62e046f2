// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/thresholdlist.h"

#include "core/base/privateview.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace
{
using State = ThresholdCheck::State;
using Kind = ThresholdCheck::Kind;

Icons::Glyph glyphOf(State state)
{
    switch (state) {
    case State::Kept:
        return Icons::Glyph::Check;
    case State::Broken:
        return Icons::Glyph::Warning;
    case State::Unknown:
        return Icons::Glyph::Help;
    case State::NotSet:
        break;
    }
    return Icons::Glyph::Info;
}

Theme::Ink inkOf(State state)
{
    switch (state) {
    case State::Kept:
        return Theme::Ink::Good;
    case State::Broken:
        return Theme::Ink::Bad;
    case State::Unknown:
        return Theme::Ink::Warning;
    case State::NotSet:
        break;
    }
    return Theme::Ink::Muted;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}
} // namespace

ThresholdList::ThresholdList(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(Theme::space(1));
    const std::array names{tr("Amount"), tr("Days of runway"), tr("Before the next known charge")};
    const std::array keys{QStringLiteral("amount"), QStringLiteral("runwayDays"),
                          QStringLiteral("beforeCharge")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        const int at = 2 * int(i);
        row.sign = plainLabel(this);
        row.value = plainLabel(this);
        row.state = plainLabel(this);
        row.state->setObjectName(keys[i] + QStringLiteral("State"));
        row.sentence = plainLabel(this);
        row.sentence->setObjectName(keys[i] + QStringLiteral("Sentence"));
        row.sentence->setWordWrap(true);
        QLabel *name = plainLabel(this);
        name->setText(names[i]);
        grid->addWidget(row.sign, at, 0);
        grid->addWidget(name, at, 1);
        grid->addWidget(row.value, at, 2, Qt::AlignRight);
        grid->addWidget(row.state, at, 3);
        grid->addWidget(row.sentence, at + 1, 1, 1, 3);
    }
    grid->setColumnStretch(1, 1);
}

QString ThresholdList::stateText(State state)
{
    switch (state) {
    case State::Kept:
        return tr("kept");
    case State::Broken:
        return tr("crossed");
    case State::Unknown:
        return tr("unknown");
    case State::NotSet:
        break;
    }
    return tr("not set");
}

void ThresholdList::show(const QList<ThresholdCheck> &checks, const BalanceThresholds &thresholds,
                         const QString &currency)
{
    const std::array values{
        thresholds.amount ? thresholds.amount->text(currency) : QStringLiteral("–"),
        thresholds.runwayDays ? tr("%n day(s)", nullptr, *thresholds.runwayDays) : QStringLiteral("–"),
        thresholds.beforeChargeDays ? tr("%n day(s)", nullptr, *thresholds.beforeChargeDays)
                                    : QStringLiteral("–")};
    for (size_t i = 0; i < m_rows.size(); ++i) {
        ThresholdCheck check{Kind(i), State::NotSet, {}};
        for (const ThresholdCheck &one : checks)
            check = one.kind == Kind(i) ? one : check;
        const Row &row = m_rows[i];
        const Theme::Ink ink = inkOf(check.state);
        const int size = fontMetrics().height();
        row.sign->setPixmap(Icons::icon(glyphOf(check.state), ink).pixmap(size, size));
        row.value->setText(values[i]);
        row.state->setText(stateText(check.state));
        QPalette palette = row.state->palette();
        palette.setColor(QPalette::WindowText, Theme::ink(ink));
        row.state->setPalette(palette);
        row.sentence->setText(PrivateView::figures(check.text)); // the reader's words, perhaps of before
        row.sentence->setVisible(!check.text.isEmpty());
    }
}
