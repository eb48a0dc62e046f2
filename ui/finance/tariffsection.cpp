// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/tariffsection.h"

#include "ui/common/drafts.h"
#include "ui/common/figurelist.h"
#include "ui/pools/tariffdialog.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace
{
const QString tariffKind = QStringLiteral("tariff");
const QString keyName = QStringLiteral("key");
} // namespace

TariffSection::TariffSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent)
    : FinanceSection(model, outputs, parent)
{
    m_list = new FigureList(model.tariffTable(), tr("Tariff lines"), this);
    m_list->setObjectName(QStringLiteral("tariffs"));
    const auto tool = [this](const QString &text, const QString &name) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(name);
        m_list->addTool(button);
        return button;
    };
    m_add = tool(tr("&Add…"), QStringLiteral("addTariff"));
    m_change = tool(tr("&Change…"), QStringLiteral("changeTariff"));
    m_remove = tool(tr("&Remove"), QStringLiteral("removeTariff"));
    connect(m_add, &QPushButton::clicked, this, &TariffSection::enter);
    connect(m_change, &QPushButton::clicked, this, [this] { correct(m_list->currentKey()); });
    connect(m_remove, &QPushButton::clicked, this, &TariffSection::remove);
    connect(m_list, &FigureList::activated, this, &TariffSection::correct);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    connect(&model, &FinanceModel::tariffsChanged, this, &TariffSection::refresh);
    connect(m_list, &FigureList::currentChanged, this, &TariffSection::refresh);
    refresh();
}

void TariffSection::refresh()
{
    const bool chosen = model().tariff(m_list->currentKey()).has_value();
    m_change->setEnabled(chosen);
    m_remove->setEnabled(chosen);
    sayEmpty(
        *m_list, true, tr("No price was entered yet."),
        tr("Read the price of overage from the provider's page or letter and enter it here: the provider "
           "tells it nowhere else. Without it, money at risk is unknown."));
    Q_EMIT changed();
}

/// Once the lines are there.
QDialog *TariffSection::reopen(const Draft &draft)
{
    if (draft.kind != tariffKind || !model().tariffs().facts())
        return nullptr;
    const QString key = draft.about.value(keyName).toString();
    return key.isEmpty() ? enter() : correct(key);
}

QDialog *TariffSection::enter()
{
    TariffLine line;
    line.seen = model().room().today();
    return edit(int(TariffDialog::Purpose::Enter), line);
}

QDialog *TariffSection::correct(const QString &key)
{
    const std::optional<TariffLine> line = model().tariff(key);
    if (!line)
        return nullptr;
    QDialog *dialog = edit(int(TariffDialog::Purpose::Correct), *line);
    Drafts::mark(dialog, tariffKind, {{keyName, key}});
    return dialog;
}

QDialog *TariffSection::edit(int purpose, const TariffLine &line)
{
    const auto &facts = model().tariffs().facts();
    auto *dialog = new TariffDialog(TariffDialog::Purpose(purpose), line,
                                    facts ? facts->tariffs : QStringList(), model().room().today(), this);
    Drafts::mark(dialog, tariffKind);
    connect(dialog, &TariffDialog::entered, this, [this, dialog](const TariffLine &entered) {
        const EditNotice notice = editNotice();
        model().room().desk.save(entered, dialog, [this, dialog, notice](const Result<void> &saved) {
            dialog->conclude(saved);
            if (saved)
                tellSaved(saved, notice, tr("The tariff line was saved."));
        });
    });
    dialog->open();
    return dialog;
}

void TariffSection::remove()
{
    if (const std::optional<TariffLine> line = model().tariff(m_list->currentKey()))
        model().room().desk.remove(*line, this, [this, notice = editNotice()](const Result<void> &removed) {
            tellSaved(removed, notice, tr("The tariff line was removed."));
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
