// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/tariffsection.h"

#include "ui/common/figurelist.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

TariffSection::TariffSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent)
    : FinanceSection(model, outputs, parent)
{
    m_list = new FigureList(model.tariffTable(), tr("Tariff lines"), this);
    m_list->setObjectName(QStringLiteral("tariffs"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeTariff"));
    connect(m_remove, &QPushButton::clicked, this, &TariffSection::remove);
    m_list->addTool(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    connect(&model, &FinanceModel::tariffsChanged, this, &TariffSection::refresh);
    connect(m_list, &FigureList::currentChanged, this, &TariffSection::refresh);
    refresh();
}

void TariffSection::refresh()
{
    m_remove->setEnabled(model().tariff(m_list->currentKey()).has_value());
    sayEmpty(
        *m_list, true, tr("No price was entered yet."),
        tr("Read the price of overage from the provider's page or letter and enter it here: the provider "
           "tells it nowhere else. Without it, money at risk is unknown."));
    Q_EMIT changed();
}

void TariffSection::remove()
{
    if (const std::optional<TariffLine> line = model().tariff(m_list->currentKey()))
        model().room().desk.remove(*line, this, [this](const Result<void> &removed) {
            tellSaved(removed, tr("The tariff line was removed."));
        });
}

void TariffSection::activate()
{
    m_list->takeFocus();
}

void TariffSection::find()
{
    m_list->find();
}

bool TariffSection::open(const QString &what)
{
    return m_list->setCurrentKey(what);
}

bool TariffSection::canExport() const
{
    return model().tariffTable().rowCount() > 0;
}

void TariffSection::exportShown()
{
    outputs().exportList(this, *m_list, tr("Tariff lines"), {});
}

QJsonObject TariffSection::saveState() const
{
    return m_list->saveState();
}

void TariffSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state);
}
