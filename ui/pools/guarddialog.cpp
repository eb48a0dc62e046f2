// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/guarddialog.h"

#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

namespace
{
bool ofTheAccount(const GuardAttestation &attestation)
{
    return attestation.guard == GuardAttestation::Guard::BalanceReminder;
}

QString titleOf(const GuardAttestation &attestation)
{
    return ofTheAccount(attestation)
               ? GuardDialog::tr("Record the balance reminder")
               : GuardDialog::tr("Record the pool reminder of %1").arg(attestation.credential);
}

QString introOf(const GuardAttestation &attestation)
{
    if (ofTheAccount(attestation))
        return GuardDialog::tr("The balance reminder is set on the provider's account page (S 3.3.1 c (1)). "
                               "Look at it there and write down what it says; nothing is changed at the "
                               "provider from here.");
    return GuardDialog::tr("The reminder about what is left of this pool is set at the provider "
                           "(S 3.3.1 c (2)). Look at it there and write down what it says; nothing is "
                           "changed at the provider from here.");
}
} // namespace

GuardDialog::GuardDialog(const GuardAttestation &attestation, QDate today, QWidget *parent)
    : EntryDialog(titleOf(attestation), introOf(attestation), parent), m_subject(attestation),
      m_value(new QLineEdit(attestation.value, this)), m_day(new QDateEdit(this)),
      m_who(new QLineEdit(attestation.who, this))
{
    m_value->setPlaceholderText(ofTheAccount(attestation) ? tr("for example: below 5,000 yuan, by SMS")
                                                          : tr("for example: 80 % used, to ops@ …"));
    m_day->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_day->setCalendarPopup(true);
    m_day->setMaximumDate(today);
    m_day->setDate(attestation.day.isValid() ? std::min(attestation.day, today) : today);
    addField(tr("It is set &to:"), m_value, "value", tr("What it is set to"));
    addField(tr("Seen &on:"), m_day, "day", tr("Seen on"));
    addField(tr("Seen &by:"), m_who, "who", tr("Seen by"));
    for (QLineEdit *field : {m_value, m_who})
        connect(field, &QLineEdit::textChanged, this, &GuardDialog::check);
    begin();
    m_value->setFocus();
    m_value->selectAll();
}

GuardAttestation GuardDialog::attestation() const
{
    GuardAttestation attestation = m_subject;
    attestation.value = m_value->text().trimmed();
    attestation.day = m_day->date();
    attestation.who = m_who->text().trimmed();
    return attestation;
}

EntryDialog::Complaint GuardDialog::complaint() const
{
    if (m_value->text().trimmed().isEmpty())
        return {tr("Write down what it is set to. Where nothing is set, set it at the provider first."),
                m_value};
    if (m_who->text().trimmed().isEmpty())
        return {tr("Say who looked at it."), m_who};
    return {};
}

void GuardDialog::enter()
{
    Q_EMIT entered(attestation());
}
