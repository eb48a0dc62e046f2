// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/assumptioneditor.h"

#include "core/base/language.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace
{
using namespace std::chrono_literals;
constexpr auto afterTyping = 400ms;
constexpr int columns = 2; ///< of a label and a box each

struct Field {
    const char *name;
    const char *label;
    int RunwayAssumptions::*value;
    int least;
    int most;
};
const std::array<Field, 7> fields{{
    {"trendDays", QT_TRANSLATE_NOOP("AssumptionEditor", "&Trend, days"), &RunwayAssumptions::trendDays, 7,
     365},
    {"leastTrendDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Least days of a trend"),
     &RunwayAssumptions::leastTrendDays, 1, 365},
    {"oldestTrendDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Ledger too old after, days"),
     &RunwayAssumptions::oldestTrendDays, 0, 365},
    {"horizonDays", QT_TRANSLATE_NOOP("AssumptionEditor", "&Look ahead, days"),
     &RunwayAssumptions::horizonDays, 7, 730},
    {"adviceDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Top-&up lasts, days"),
     &RunwayAssumptions::adviceDays, 1, 730},
    {"balanceOldAfterHours", QT_TRANSLATE_NOOP("AssumptionEditor", "Balance old after, hours"),
     &RunwayAssumptions::balanceOldAfterHours, 1, 8760},
    {"lapseWarningDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Voucher warning, days"),
     &RunwayAssumptions::lapseWarningDays, 1, 365},
}};
} // namespace

AssumptionEditor::AssumptionEditor(QWidget *parent)
    : QWidget(parent), m_state(new QLabel(this)), m_standard(new QPushButton(tr("&Standard"), this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::space(3));
    grid->setVerticalSpacing(Theme::space(1));
    for (size_t i = 0; i < count; ++i) {
        auto *box = new QSpinBox(this);
        box->setObjectName(QString::fromLatin1(fields[i].name));
        box->setRange(fields[i].least, fields[i].most);
        box->setAlignment(Qt::AlignRight);
        box->setKeyboardTracking(true);
        auto *label = new QLabel(tr(fields[i].label), this);
        label->setBuddy(box);
        const QString name = Language::withoutMnemonic(label->text());
        box->setAccessibleName(name);
        box->findChild<QLineEdit *>()->setAccessibleName(name);
        grid->addWidget(label, int(i) / columns, 2 * (int(i) % columns));
        grid->addWidget(box, int(i) / columns, 2 * (int(i) % columns) + 1);
        connect(box, &QSpinBox::valueChanged, this, [this] {
            refresh();
            if (!m_setting)
                m_typing.start();
        });
        m_boxes[i] = box;
    }
    for (int column = 0; column < columns; ++column)
        grid->setColumnStretch(2 * column, 1);
    m_state->setObjectName(QStringLiteral("assumptionState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_standard->setObjectName(QStringLiteral("standard"));
    m_standard->setToolTip(tr("All assumptions as they were at first"));
    grid->addWidget(m_standard, int(count) / columns, 2, 1, 2);
    grid->addWidget(m_state, int(count) / columns + 1, 0, 1, 2 * columns);
    m_typing.setSingleShot(true);
    m_typing.setInterval(afterTyping);
    connect(&m_typing, &QTimer::timeout, this, [this] { Q_EMIT changed(assumptions()); });
    connect(m_standard, &QPushButton::clicked, this, [this] {
        setAssumptions({});
        Q_EMIT changed(assumptions());
    });
    setAssumptions({});
}

void AssumptionEditor::setAssumptions(const RunwayAssumptions &assumptions)
{
    m_typing.stop();
    m_setting = true;
    for (size_t i = 0; i < count; ++i)
        m_boxes[i]->setValue(assumptions.*fields[i].value);
    m_setting = false;
    refresh();
}

RunwayAssumptions AssumptionEditor::assumptions() const
{
    RunwayAssumptions assumptions;
    for (size_t i = 0; i < count; ++i)
        assumptions.*fields[i].value = m_boxes[i]->value();
    return assumptions;
}

void AssumptionEditor::refresh()
{
    const bool standard = assumptions() == RunwayAssumptions();
    m_state->setText(standard ? tr("These are the standard assumptions.")
                              : tr("Changed: Today and the command line use the standard ones."));
    m_standard->setEnabled(!standard);
}
