// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/tariffdialog.h"

#include "core/domain/cardcodes.h"
#include "models/tariffwords.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace
{
/// Every code of the field, as people call it; what the line has is among them, even if nobody described it.
void fill(QComboBox *box, CardField field, const QString &chosen)
{
    for (const QString &word : CardCodes::words(field)) {
        const std::optional<QString> code = CardCodes::codeByWord(field, word);
        if (code && box->findData(*code) < 0)
            box->addItem(CardCodes::meaning(field, *code), *code);
    }
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(CardCodes::meaning(field, chosen), chosen);
    box->setCurrentIndex(chosen.isEmpty() ? -1 : box->findData(chosen));
}

QString titleOf(TariffDialog::Purpose purpose)
{
    return purpose == TariffDialog::Purpose::Enter ? TariffDialog::tr("Enter a price of overage")
                                                   : TariffDialog::tr("Correct a price of overage");
}
} // namespace

TariffDialog::TariffDialog(Purpose purpose, const TariffLine &line, const QStringList &tariffs, QDate today,
                           QWidget *parent)
    : EntryDialog(titleOf(purpose),
                  tr("No price is known but those you enter here. Copy it from the provider's price page or "
                     "from a letter; a written price counts before one of the page (M 4)."),
                  parent),
      m_vendor(new QComboBox(this)), m_kind(new QComboBox(this)), m_tariff(new QComboBox(this)),
      m_price(new QLineEdit(this)), m_unit(new QComboBox(this)), m_arithmetic(new QLabel(this)),
      m_source(new QLineEdit(this)), m_written(new QCheckBox(tr("in &writing, from the provider"), this)),
      m_seen(new QDateEdit(this))
{
    makeWhatFor(line, tariffs);
    makePrice(line);
    makeSource(line, today);
    for (QComboBox *box : {m_vendor, m_kind, m_tariff})
        box->setEnabled(purpose == Purpose::Enter);
    begin();
    calculate();
    (purpose == Purpose::Enter && line.vendor.isEmpty() ? static_cast<QWidget *>(m_vendor) : m_price)
        ->setFocus();
}

void TariffDialog::makeWhatFor(const TariffLine &line, const QStringList &tariffs)
{
    fill(m_vendor, CardField::Vendor, line.vendor);
    fill(m_kind, CardField::PlanKind, line.planKind);
    m_tariff->addItem(tr("any"));
    for (const QString &tariff : tariffs)
        m_tariff->addItem(tariff, tariff);
    if (line.tariff && m_tariff->findData(*line.tariff) < 0)
        m_tariff->addItem(*line.tariff, *line.tariff);
    m_tariff->setCurrentIndex(line.tariff ? m_tariff->findData(*line.tariff) : 0);
    addField(tr("&Operator:"), m_vendor, "vendor", tr("Operator"));
    addField(tr("&Kind of plan:"), m_kind, "kind", tr("Kind of plan"));
    addField(tr("&Tariff:"), m_tariff, "tariff", tr("Tariff"));
    for (QComboBox *box : {m_vendor, m_kind, m_tariff})
        connect(box, &QComboBox::currentIndexChanged, this, &TariffDialog::check);
}

void TariffDialog::makePrice(const TariffLine &line)
{
    m_price->setPlaceholderText(tr("for example 4.00"));
    if (!line.source.isEmpty())
        m_price->setText(line.perGigabyte.decimal());
    m_unit->addItem(tr("CNY a GB"));
    m_unit->addItem(tr("CNY a MB"));
    m_unit->setObjectName(QStringLiteral("unit"));
    m_unit->setAccessibleName(tr("What the price is of"));
    auto *row = new QWidget(this);
    auto *both = new QHBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(Theme::space(2));
    both->addWidget(m_price, 1);
    both->addWidget(m_unit);
    row->setFocusProxy(m_price);
    addField(tr("&Price of overage:"), row, "priceRow", {});
    m_price->setObjectName(QStringLiteral("price"));
    m_price->setAccessibleName(tr("Price of overage"));
    m_arithmetic->setObjectName(QStringLiteral("arithmetic"));
    addHint(m_arithmetic);
    connect(m_price, &QLineEdit::textChanged, this, &TariffDialog::calculate);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &TariffDialog::calculate);
}

void TariffDialog::makeSource(const TariffLine &line, QDate today)
{
    m_source->setPlaceholderText(tr("the page's address, or letter and date"));
    m_source->setText(line.source);
    m_written->setChecked(line.written);
    m_seen->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    m_seen->setCalendarPopup(true);
    m_seen->setMaximumDate(today);
    m_seen->setDate(line.seen.value_or(today));
    addField(tr("So&urce:"), m_source, "source", tr("Source"));
    addField({}, m_written, "written", tr("in writing, from the provider"));
    addField(tr("Se&en on:"), m_seen, "seen", tr("Seen on"));
    connect(m_source, &QLineEdit::textChanged, this, &TariffDialog::check);
}

bool TariffDialog::isPerMegabyte() const
{
    return m_unit->currentIndex() == 1;
}

std::optional<Money> TariffDialog::typed() const
{
    return Money::parse(m_price->text().toUtf8());
}

std::optional<Money> TariffDialog::perGigabyte() const
{
    const std::optional<Money> price = typed();
    return price && isPerMegabyte() ? TariffWords::perGigabyte(*price) : price;
}

void TariffDialog::calculate()
{
    const std::optional<Money> price = perGigabyte();
    const bool known = price && price->micros > 0;
    m_arithmetic->setText(known ? TariffWords::arithmetic(*price)
                                : tr("1 GB is 1024 MB: 0.20 CNY/MB is 204.80 CNY/GB."));
    check();
}

TariffLine TariffDialog::line() const
{
    TariffLine line;
    line.vendor = m_vendor->currentData().toString();
    line.planKind = m_kind->currentData().toString();
    if (m_tariff->currentIndex() > 0)
        line.tariff = m_tariff->currentData().toString();
    line.perGigabyte = perGigabyte().value_or(Money{});
    line.source = m_source->text().trimmed();
    line.seen = m_seen->date();
    line.written = m_written->isChecked();
    return line;
}

EntryDialog::Complaint TariffDialog::complaint() const
{
    if (m_vendor->currentIndex() < 0)
        return {tr("Choose the operator whose cards the price is for."), m_vendor};
    if (m_kind->currentIndex() < 0)
        return {tr("Choose the kind of plan the price is for."), m_kind};
    if (m_price->text().trimmed().isEmpty())
        return {tr("Enter the price."), m_price};
    if (!typed())
        return {tr("\"%1\" is no amount; write it like 204.80.").arg(m_price->text().trimmed()), m_price};
    if (typed()->micros < 0)
        return {tr("A price is not negative."), m_price};
    if (!perGigabyte())
        return {tr("This price is larger than any that can be calculated with."), m_price};
    if (m_source->text().trimmed().isEmpty())
        return {tr("Say where the price stands, so that it can be checked again later."), m_source};
    return {};
}

void TariffDialog::enter()
{
    Q_EMIT entered(line());
}
