// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "ui/common/entrydialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

/// Enters or corrects the price of overage that a person read at the provider: value in, value out. Whoever
/// opens it keeps what entered() brings and then calls conclude(). Prices are entered a GB or a MB, as they
/// stand on the page; the arithmetic between the two is shown.
class TariffDialog final : public EntryDialog
{
    Q_OBJECT
public:
    enum class Purpose {
        Enter,   ///< what the line has is proposed, and may all be changed
        Correct, ///< another price, source or day; what the price is of stands
    };
    /// No price in the line (0 with no source): none is proposed. `tariffs`: those to choose from, as the
    /// provider writes them.
    TariffDialog(Purpose purpose, const TariffLine &line, const QStringList &tariffs, QDate today,
                 QWidget *parent = nullptr);

    [[nodiscard]] TariffLine line() const; ///< as it stands in the fields

Q_SIGNALS:
    void entered(const TariffLine &line);

protected:
    [[nodiscard]] Complaint complaint() const override;
    void enter() override;

private:
    void makeWhatFor(const TariffLine &line, const QStringList &tariffs);
    void makePrice(const TariffLine &line);
    void makeSource(const TariffLine &line, QDate today);
    void calculate();
    [[nodiscard]] std::optional<Money> typed() const;
    [[nodiscard]] std::optional<Money> perGigabyte() const;
    [[nodiscard]] bool isPerMegabyte() const;

    QComboBox *m_vendor;
    QComboBox *m_kind;
    QComboBox *m_tariff;
    QLineEdit *m_price;
    QComboBox *m_unit;
    QLabel *m_arithmetic;
    QLineEdit *m_source;
    QCheckBox *m_written;
    QDateEdit *m_seen;
};
