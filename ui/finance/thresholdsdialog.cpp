// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/thresholdsdialog.h"

#include "ui/common/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace
{
constexpr int mostDays = 3650;
constexpr int usualRunway = 30;
constexpr int usualCharge = 14;

QLabel *note(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QSpinBox *dayBox(const QString &name, const QString &accessible, int days, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    box->findChild<QLineEdit *>()->setAccessibleName(accessible);
    box->setRange(1, mostDays);
    box->setValue(days);
    box->setAlignment(Qt::AlignRight);
    return box;
}
} // namespace

ThresholdsDialog::ThresholdsDialog(const BalanceThresholds &thresholds, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Thresholds of the balance"));
    m_hasAmount = new QCheckBox(tr("Keep at least this &amount (CNY)"), this);
    m_hasAmount->setObjectName(QStringLiteral("hasAmount"));
    m_amount = new QLineEdit(thresholds.amount ? thresholds.amount->decimal() : QString(), this);
    m_amount->setObjectName(QStringLiteral("amount"));
    m_amount->setAccessibleName(tr("Least amount in CNY"));
    m_amount->setPlaceholderText(QStringLiteral("5000.00"));
    m_amount->setAlignment(Qt::AlignRight);
    m_hasDays = new QCheckBox(tr("Money for at least so many &days"), this);
    m_hasDays->setObjectName(QStringLiteral("hasDays"));
    m_days = dayBox(QStringLiteral("runwayDays"), tr("Least days of runway"),
                    thresholds.runwayDays.value_or(usualRunway), this);
    m_hasCharge = new QCheckBox(tr("&Renewals of so many days ahead are covered"), this);
    m_hasCharge->setObjectName(QStringLiteral("hasCharge"));
    m_charge = dayBox(QStringLiteral("chargeDays"), tr("Days ahead in which renewals must be covered"),
                      thresholds.beforeChargeDays.value_or(usualCharge), this);
    m_problem = note({}, this);
    m_problem->setObjectName(QStringLiteral("problem"));
    QPalette bad = m_problem->palette();
    bad.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Bad));
    m_problem->setPalette(bad);
    QSizePolicy kept = m_problem->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_problem->setSizePolicy(kept);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(4));
    const std::array<std::pair<QCheckBox *, QWidget *>, 3> rows{
        {{m_hasAmount, m_amount}, {m_hasDays, m_days}, {m_hasCharge, m_charge}}};
    for (int i = 0; i < int(rows.size()); ++i) {
        grid->addWidget(rows[size_t(i)].first, i, 0);
        grid->addWidget(rows[size_t(i)].second, i, 1);
    }
    m_hasAmount->setChecked(thresholds.amount.has_value());
    m_hasDays->setChecked(thresholds.runwayDays.has_value());
    m_hasCharge->setChecked(thresholds.beforeChargeDays.has_value());
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(
        note(tr("When one of them is crossed, Today, this pane and one message say so; not again "
                "while it stays crossed. What is not ticked is not watched."),
             this));
    column->addLayout(grid);
    column->addWidget(m_problem);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ThresholdsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QCheckBox *box : {m_hasAmount, m_hasDays, m_hasCharge})
        connect(box, &QCheckBox::toggled, this, &ThresholdsDialog::check);
    connect(m_amount, &QLineEdit::textEdited, this, [this] {
        m_hasAmount->setChecked(!m_amount->text().trimmed().isEmpty());
        check();
    });
    for (const auto &[box, has] : {std::pair{m_days, m_hasDays}, std::pair{m_charge, m_hasCharge}})
        connect(box, &QSpinBox::valueChanged, this, [has = has] { has->setChecked(true); });
    check();
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

void ThresholdsDialog::check()
{
    const bool valid = thresholds().has_value();
    m_problem->setText(
        valid ? QString() : tr("The amount is a number above 0 with at most six decimals: 5000 or 5000.50."));
    m_save->setEnabled(valid);
}

void ThresholdsDialog::save()
{
    const std::optional<BalanceThresholds> wanted = thresholds();
    if (!wanted)
        return;
    m_save->setEnabled(false);
    Q_EMIT saveWanted(*wanted);
}

void ThresholdsDialog::conclude(const Result<void> &saved)
{
    if (saved)
        return accept();
    check();
    m_problem->setText(tr("Not saved: %1 (%2)").arg(saved.error().message, saved.error().code));
}
