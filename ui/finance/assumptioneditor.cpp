// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/assumptioneditor.h"

#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace
{
using namespace std::chrono_literals;
constexpr auto afterTyping = 400ms;

struct Field {
    const char *name;
    const char *label;
    int RunwayAssumptions::*value;
    int least;
    int most;
};
const std::array<Field, 7> fields{{
    {"trendDays", QT_TRANSLATE_NOOP("AssumptionEditor", "&Trend of the last days"),
     &RunwayAssumptions::trendDays, 7, 365},
    {"leastTrendDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Days of ledger a trend needs"),
     &RunwayAssumptions::leastTrendDays, 1, 365},
    {"oldestTrendDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Days after which a ledger is too old"),
     &RunwayAssumptions::oldestTrendDays, 0, 365},
    {"horizonDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Days to &look ahead"),
     &RunwayAssumptions::horizonDays, 7, 730},
    {"adviceDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Days a top-&up should last"),
     &RunwayAssumptions::adviceDays, 1, 730},
    {"balanceOldAfterHours", QT_TRANSLATE_NOOP("AssumptionEditor", "Hours after which a balance is old"),
     &RunwayAssumptions::balanceOldAfterHours, 1, 8760},
    {"lapseWarningDays", QT_TRANSLATE_NOOP("AssumptionEditor", "Days before a voucher ends to warn"),
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
        QString name = label->text();
        box->setAccessibleName(name.remove(u'&'));
        grid->addWidget(label, int(i), 0);
        grid->addWidget(box, int(i), 1);
        connect(box, &QSpinBox::valueChanged, this, [this] {
            refresh();
            if (!m_setting)
                m_typing.start();
        });
        m_boxes[i] = box;
    }
    grid->setColumnStretch(0, 1);
    m_state->setObjectName(QStringLiteral("assumptionState"));
    m_state->setTextFormat(Qt::PlainText);
    m_standard->setObjectName(QStringLiteral("standard"));
    m_standard->setToolTip(tr("All assumptions as they were at first"));
    grid->addWidget(m_state, int(count), 0);
    grid->addWidget(m_standard, int(count), 1);
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
