// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/key/proxydialog.h"

#include "ui/unlock/proxyfields.h"

ProxyDialog::ProxyDialog(const ProxySettings &now, QWidget *parent)
    : EntryDialog(
          tr("Proxy"),
          tr("How this program gets to the provider. User name and password stand in the encrypted cache "
             "alone, and go to this proxy alone."),
          parent),
      m_fields(new ProxyFields)
{
    setObjectName(QStringLiteral("proxyDialog"));
    m_fields->fill(now);
    addChoice(m_fields);
    connect(m_fields, &ProxyFields::edited, this, &ProxyDialog::check);
    begin();
}

EntryDialog::Complaint ProxyDialog::complaint() const
{
    return {m_fields->problem(), m_fields};
}

void ProxyDialog::enter()
{
    Q_EMIT given(std::make_shared<ProxySettings>(m_fields->take()));
}
