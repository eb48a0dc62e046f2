// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardfinder.h"
#include "ui/shell/palettesource.h"

/// The cards in the search that reaches everything: each opens in its pane, and all that match as a filter.
class CardSource final : public PaletteSource
{
    Q_OBJECT
public:
    explicit CardSource(const ModelRoom &room, QObject *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Cards"); }
    void find(const QString &text, int limit) override;

Q_SIGNALS:
    void chosen(const QString &what); ///< for the Cards pane's open()

private:
    void tell(const CardHits &hits);
    [[nodiscard]] PaletteItem itemOf(const CardHit &hit);

    CardFinder m_finder;
};
