// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/invoicepanel.h"

#include "ui/common/drafts.h"
#include "ui/rebates/invoicedialog.h"
#include "ui/rebates/rebateedits.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace
{
const QString invoiceKind = QStringLiteral("invoice");
const QString monthName = QStringLiteral("month");
} // namespace

RebateInvoicePanel::RebateInvoicePanel(const RebateEdits &edits, QWidget *parent)
    : RebatePanel(tr("Invoice"), parent), m_edits(std::make_unique<RebateEdits>(edits)),
      m_lines(new RebateLines(this)), m_record(new QPushButton(this))
{
    m_record->setObjectName(QStringLiteral("recordInvoice"));
    connect(m_record, &QPushButton::clicked, this, &RebateInvoicePanel::edit);
    body()->addWidget(m_lines);
    body()->addWidget(m_record, 0, Qt::AlignLeft);
    body()->addStretch(1);
}

RebateInvoicePanel::~RebateInvoicePanel() = default;

void RebateInvoicePanel::fill(const RebateMonthView &view)
{
    m_view = view;
    m_lines->fill(view.invoiceLines);
    m_record->setText(view.invoice ? tr("Change the invoice…") : tr("Record the invoice…"));
}

QDialog *RebateInvoicePanel::edit()
{
    if (!m_view)
        return nullptr;
    auto *dialog = new RebateInvoiceDialog(*m_view, *m_edits, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Drafts::mark(dialog, invoiceKind, {{monthName, m_view->month.iso()}});
    dialog->open();
    return dialog;
}

/// Of the month it was of.
QDialog *RebateInvoicePanel::reopen(const Draft &draft)
{
    const bool shown = m_view && m_view->month.iso() == draft.about.value(monthName).toString();
    return draft.kind == invoiceKind && shown ? edit() : nullptr;
}
