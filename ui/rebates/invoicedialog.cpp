// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/invoicedialog.h"

#include "ui/rebates/rebateedits.h"
#include "ui/rebates/rebatepanel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

std::optional<QString> textIn(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(text);
}
} // namespace

RebateInvoiceDialog::RebateInvoiceDialog(const RebateMonthView &view, const RebateEdits &edits,
                                         QWidget *parent)
    : QDialog(parent), m_edits(std::make_unique<RebateEdits>(edits)), m_view(view)
{
    setWindowTitle(tr("Invoice of %1").arg(view.month.iso()));
    const RebateInvoice invoice = view.invoice.value_or(RebateInvoice{.month = view.month});
    const std::optional<Money> gross = invoice.gross ? invoice.gross : view.proposedGross;
    const QString dayHint = QStringLiteral("2026-02-28");
    auto *form = new QFormLayout;
    m_number =
        addField(form, tr("&Number"), QStringLiteral("number"), invoice.number.value_or(QString()), {});
    m_gross = addField(form, tr("&Amount with tax, in yuan"), QStringLiteral("gross"),
                       gross ? gross->decimal() : QString(), QStringLiteral("1234.50"));
    m_posted = addField(form, tr("&Posted on"), QStringLiteral("posted"), dayText(invoice.posted), dayHint);
    m_courier = addField(form, tr("&Courier number"), QStringLiteral("courier"),
                         invoice.courierNumber.value_or(QString()), {});
    m_received =
        addField(form, tr("&Received on"), QStringLiteral("received"), dayText(invoice.received), dayHint);
    m_problem = RebatePanel::label(Theme::Ink::Bad, this);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setTextInteractionFlags(Qt::NoTextInteraction); // else an empty one takes the keyboard
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *column = new QVBoxLayout(this);
    QLabel *clocks = RebatePanel::label(Theme::Ink::Muted, this);
    clocks->setText(tr("It must be posted by %1 to arrive by %2. Leave empty what is not known yet.")
                        .arg(view.postBy.toString(Qt::ISODate), view.invoiceBy.toString(Qt::ISODate)));
    column->addWidget(clocks);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RebateInvoiceDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    refresh();
}

RebateInvoiceDialog::~RebateInvoiceDialog() = default;

QLineEdit *RebateInvoiceDialog::addField(QFormLayout *form, const QString &label, const QString &name,
                                         const QString &text, const QString &hint)
{
    auto *field = new QLineEdit(text, this);
    field->setObjectName(name);
    field->setPlaceholderText(hint);
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &RebateInvoiceDialog::refresh);
    return field;
}

std::optional<QDate> RebateInvoiceDialog::dayIn(const QLineEdit *field) const
{
    const QDate day = QDate::fromString(field->text().trimmed(), QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString RebateInvoiceDialog::problem() const
{
    const std::optional<Money> gross = Money::parse(m_gross->text().toUtf8());
    if (textIn(m_gross) && (!gross || gross->micros < 0))
        return tr("The amount must be a number of yuan such as 1234.50.");
    for (const QLineEdit *field : {m_posted, m_received}) {
        if (textIn(field) && !dayIn(field))
            return tr("A day must look like 2026-02-28.");
    }
    if (const auto posted = dayIn(m_posted); posted && *posted <= m_view.month.lastDay())
        return tr("It cannot have been posted before the month was over.");
    if (dayIn(m_posted) && dayIn(m_received) && *dayIn(m_received) < *dayIn(m_posted))
        return tr("It cannot have been received before it was posted.");
    const bool any = textIn(m_number) || gross || dayIn(m_posted) || textIn(m_courier) || dayIn(m_received);
    return any ? QString() : tr("Nothing is entered yet.");
}

/// Worth a look, but no reason to refuse it.
QString RebateInvoiceDialog::hint() const
{
    const std::optional<Money> gross = Money::parse(m_gross->text().toUtf8());
    if (gross && m_view.proposedGross && *gross != *m_view.proposedGross)
        return tr("The statement says %1.").arg(m_view.proposedGross->text(u"CNY"));
    const std::optional<QDate> arrived = dayIn(m_received) ? dayIn(m_received) : dayIn(m_posted);
    if (arrived && *arrived > m_view.invoiceBy)
        return tr("That is after %1, the day by which it must have arrived.")
            .arg(m_view.invoiceBy.toString(Qt::ISODate));
    return {};
}

void RebateInvoiceDialog::refresh()
{
    const QString wrong = problem();
    m_problem->setText(wrong.isEmpty() ? hint() : wrong);
    RebatePanel::setInk(m_problem, wrong.isEmpty() ? Theme::Ink::Warning : Theme::Ink::Bad);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(wrong.isEmpty());
}

void RebateInvoiceDialog::save()
{
    RebateInvoice invoice;
    invoice.month = m_view.month;
    invoice.number = textIn(m_number);
    if (textIn(m_gross))
        invoice.gross = Money::parse(m_gross->text().toUtf8());
    invoice.posted = dayIn(m_posted);
    invoice.courierNumber = textIn(m_courier);
    invoice.received = dayIn(m_received);
    const RebatesModel::Done done = m_edits->done(tr("The invoice was recorded."));
    m_edits->model.saveInvoice(invoice, this, [this, done](const Result<void> &saved) {
        if (!saved) {
            m_problem->setText(saved.error().message);
            RebatePanel::setInk(m_problem, Theme::Ink::Bad);
            return;
        }
        done(saved);
        accept();
    });
}
