// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncplandialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>

namespace
{
const QString timeFormat = QStringLiteral("HH:mm");

QString written(const QList<QTime> &times)
{
    QStringList words;
    for (const QTime time : times)
        words.append(time.toString(timeFormat));
    return words.join(QStringLiteral(", "));
}
} // namespace

SyncPlanDialog::SyncPlanDialog(const SyncPlan &plan, QWidget *parent)
    : EntryDialog(tr("Synchronisation settings"),
                  tr("The provider allows an account so many calls a second, and your other programs "
                     "and colleagues draw on the same allowance. Simledger uses this share of it."),
                  parent),
      m_share(new QSpinBox(this)), m_when(new QComboBox(this)), m_hours(new QSpinBox(this)),
      m_times(new QLineEdit(this)),
      m_quiet(new QCheckBox(tr("&Quiet hours, in which no run begins by itself"), this)),
      m_from(new QTimeEdit(this)), m_until(new QTimeEdit(this))
{
    m_share->setRange(SyncPlan::leastShare, 100);
    m_share->setSingleStep(5);
    m_share->setSuffix(QStringLiteral(" %"));
    m_when->addItems(
        {tr("Only when somebody asks for it"), tr("Every so many hours"), tr("At times of the day")});
    m_hours->setRange(1, 24);
    m_times->setPlaceholderText(QStringLiteral("08:30, 13:00, 18:00"));
    m_quiet->setObjectName(QStringLiteral("quiet"));
    for (QTimeEdit *edit : {m_from, m_until})
        edit->setDisplayFormat(timeFormat);
    layOut();
    fill(plan);
    connect(m_when, &QComboBox::currentIndexChanged, this, &SyncPlanDialog::follow);
    connect(m_times, &QLineEdit::textChanged, this, &SyncPlanDialog::follow);
    connect(m_quiet, &QCheckBox::toggled, this, &SyncPlanDialog::follow);
    for (const QTimeEdit *edit : {m_from, m_until})
        connect(edit, &QTimeEdit::timeChanged, this, &SyncPlanDialog::follow);
    follow();
    begin();
}

void SyncPlanDialog::layOut()
{
    addField(tr("S&hare of the allowance"), m_share, "share",
             tr("Share of the provider's allowance in percent"));
    addField(tr("A run &begins"), m_when, "when", tr("When a run begins by itself"));
    addHint(new QLabel(tr("Runs begin by themselves while the account is open and unlocked, by this "
                          "computer's clock. What was missed meanwhile is caught up once."),
                       this));
    addField(tr("H&ours between two runs"), m_hours, "hours", tr("Hours between two runs"));
    addField(tr("&Times of day"), m_times, "times", tr("Times of day"));
    addChoice(m_quiet);
    addField(tr("&From"), m_from, "quietFrom", tr("Quiet hours begin"));
    addField(tr("&Until"), m_until, "quietUntil", tr("Quiet hours end"));
}

void SyncPlanDialog::fill(const SyncPlan &plan)
{
    m_share->setValue(plan.sharePercent);
    m_when->setCurrentIndex(int(plan.when));
    m_hours->setValue(plan.hours);
    m_times->setText(written(plan.times));
    m_quiet->setChecked(plan.quiet.has_value());
    m_from->setTime(plan.quiet ? plan.quiet->from : QTime(22, 0));
    m_until->setTime(plan.quiet ? plan.quiet->until : QTime(6, 0));
}

/// "8:30, 18:00" in any order, with any of the usual separators.
std::optional<QList<QTime>> SyncPlanDialog::times() const
{
    static const QRegularExpression between(QStringLiteral("[\\s,;，；、]+"));
    QList<QTime> times;
    for (QString word : m_times->text().split(between, Qt::SkipEmptyParts)) {
        word.replace(QStringLiteral("："), QStringLiteral(":"));
        const QTime time = QTime::fromString(word, QStringLiteral("H:mm"));
        if (!time.isValid())
            return std::nullopt;
        if (!times.contains(time))
            times.append(time);
    }
    std::sort(times.begin(), times.end());
    return times;
}

SyncPlan::When SyncPlanDialog::when() const
{
    return SyncPlan::When(m_when->currentIndex());
}

std::optional<SyncPlan> SyncPlanDialog::plan() const
{
    if (!complaint().sentence.isEmpty())
        return std::nullopt;
    SyncPlan plan;
    plan.sharePercent = m_share->value();
    plan.when = when();
    plan.hours = m_hours->value();
    plan.times = times().value_or(QList<QTime>());
    if (m_quiet->isChecked())
        plan.quiet = SyncPlan::Quiet{m_from->time(), m_until->time()};
    return plan;
}

EntryDialog::Complaint SyncPlanDialog::complaint() const
{
    if (when() == SyncPlan::When::AtTimes && times().value_or(QList<QTime>()).isEmpty())
        return {tr("Write the times of day like 08:30, 18:00."), m_times};
    if (m_quiet->isChecked() && m_from->time() == m_until->time())
        return {tr("Quiet hours need an end that is not their beginning."), m_until};
    return {};
}

/// What does not count now cannot be set.
void SyncPlanDialog::follow()
{
    m_hours->setEnabled(when() == SyncPlan::When::EveryHours);
    m_times->setEnabled(when() == SyncPlan::When::AtTimes);
    m_quiet->setEnabled(when() != SyncPlan::When::Off);
    for (QTimeEdit *edit : {m_from, m_until})
        edit->setEnabled(m_quiet->isEnabled() && m_quiet->isChecked());
    check();
}

void SyncPlanDialog::enter()
{
    Q_EMIT entered(*plan());
}
