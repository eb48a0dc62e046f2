// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/thresholdsdialog.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace
{
constexpr int mostDays = 3650;
constexpr int usualRunway = 30;
constexpr int usualCharge = 14;

QSpinBox *dayBox(int days, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setRange(1, mostDays);
    box->setValue(days);
    box->setAlignment(Qt::AlignRight);
    return box;
}

QCheckBox *choice(const QString &text, const char *name, bool chosen, QWidget *parent)
{
    auto *box = new QCheckBox(text, parent);
    box->setObjectName(QString::fromLatin1(name));
    box->setChecked(chosen);
    return box;
}
} // namespace

ThresholdsDialog::ThresholdsDialog(const BalanceThresholds &thresholds, QWidget *parent)
    : EntryDialog(tr("Thresholds of the balance"),
                  tr("When one of them is crossed, Today, this pane and one message say so; not again "
                     "while it stays crossed. What is not ticked is not watched."),
                  parent),
      m_hasAmount(
          choice(tr("Keep at least this &amount (CNY)"), "hasAmount", thresholds.amount.has_value(), this)),
      m_hasDays(
          choice(tr("Money for at least so many &days"), "hasDays", thresholds.runwayDays.has_value(), this)),
      m_hasCharge(choice(tr("&Renewals of so many days ahead are covered"), "hasCharge",
                         thresholds.beforeChargeDays.has_value(), this)),
      m_amount(new QLineEdit(thresholds.amount ? thresholds.amount->decimal() : QString(), this)),
      m_days(dayBox(thresholds.runwayDays.value_or(usualRunway), this)),
      m_charge(dayBox(thresholds.beforeChargeDays.value_or(usualCharge), this))
{
    m_amount->setPlaceholderText(QStringLiteral("5000.00"));
    m_amount->setAlignment(Qt::AlignRight);
    addRow(m_hasAmount, m_amount, "amount", tr("Least amount in CNY"));
    addRow(m_hasDays, m_days, "runwayDays", tr("Least days of runway"));
    addRow(m_hasCharge, m_charge, "chargeDays", tr("Days ahead in which renewals must be covered"));
    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        m_hasAmount->setChecked(!m_amount->text().trimmed().isEmpty());
        check();
    });
    for (const auto &[box, has] : {std::pair{m_days, m_hasDays}, std::pair{m_charge, m_hasCharge}})
        connect(box, &QSpinBox::valueChanged, this, [has = has] { has->setChecked(true); });
    begin();
}

/// What is typed is what somebody wants to be watched: `has` stands in place of a label.
void ThresholdsDialog::addRow(QCheckBox *has, QWidget *value, const char *name, const QString &accessibleName)
{
    addField(has, value, name, accessibleName);
    connect(has, &QCheckBox::toggled, this, &ThresholdsDialog::check);
}

std::optional<BalanceThresholds> ThresholdsDialog::thresholds() const
{
    BalanceThresholds thresholds;
    if (m_hasAmount->isChecked()) {
        thresholds.amount = Money::parse(m_amount->text().toUtf8());
        if (!thresholds.amount || thresholds.amount->micros <= 0)
            return std::nullopt;
    }
    if (m_hasDays->isChecked())
        thresholds.runwayDays = m_days->value();
    if (m_hasCharge->isChecked())
        thresholds.beforeChargeDays = m_charge->value();
    return thresholds;
}

EntryDialog::Complaint ThresholdsDialog::complaint() const
{
    if (thresholds())
        return {};
    return {tr("The amount is a number above 0 with at most six decimals: 5000 or 5000.50."), m_amount};
}

void ThresholdsDialog::enter()
{
    Q_EMIT entered(*thresholds());
}
