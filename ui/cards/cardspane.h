// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/cardpapers.h"
#include "models/cardview.h"
#include "ui/common/pane.h"

class AgeLabel;
class CardDetailPanel;
class CardTableView;
class ConsoleSettings;
class EmptyState;
class FilterLine;
class QBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;
class ViewsButton;
struct CardsModels;

/// All cards: a filter line, a dense table, and everything about the card that is selected.
///
/// open() knows "card:ICCID" (selects it and shows its detail) and filters.
class CardsPane final : public Pane
{
    Q_OBJECT
public:
    /// All must outlive it.
    CardsPane(CardsModels &models, ConsoleSettings &settings, QWidget *parent = nullptr);
    ~CardsPane() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("cards"); }
    [[nodiscard]] QString title() const override { return tr("Cards"); }
    [[nodiscard]] Icons::Glyph glyph() const override { return Icons::Glyph::Cards; }
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activate() override;
    void find() override;
    void open(const QString &what) override;
    bool back() override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override { return canExport(); }
    void exportShown() override;
    void printShown() override; ///< the list; in the detail, the sheet of its card
    [[nodiscard]] QString statusText() const override;

    void showDetail(bool shown);
    [[nodiscard]] bool isDetailShown() const;

Q_SIGNALS:
    void syncWanted(const SyncOptions &options); ///< there are no cards yet, or one is to be read anew

private:
    void readCard();
    void makeHeading(QBoxLayout *layout);
    void makeTools(QBoxLayout *layout);
    void makeBody(QBoxLayout *layout);
    void connectModels();

    void apply(const QString &text, bool entered);
    void showProblem(const Error &error, bool entered);
    void applyView(const CardView &view);
    void applySort(int section, Qt::SortOrder order);
    void showSort();
    [[nodiscard]] CardView shownView() const;
    [[nodiscard]] QList<CardField> shownFields() const;
    [[nodiscard]] ShownCards shown() const;

    void beforeRearranging();
    void afterAnswer(bool chosen);
    void refresh();
    void showEmptyState();
    void openChosen();
    void fillMenu(QMenu *menu, const QModelIndex &index);
    void turnDetail();
    void printList();
    void printSheet();

    CardsModels &m_models;
    ConsoleSettings &m_settings;
    FilterLine *m_filter = nullptr;
    ViewsButton *m_views = nullptr;
    QToolButton *m_detailButton = nullptr;
    QPushButton *m_export = nullptr;
    QToolButton *m_print = nullptr;
    QLabel *m_count = nullptr;
    QLabel *m_problem = nullptr;
    AgeLabel *m_age = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_stack = nullptr;
    CardTableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    CardDetailPanel *m_detail = nullptr;
    QString m_wantedIccid; ///< to be chosen when the answer comes
    // across a rearrangement
    std::optional<quint32> m_anchor; ///< the card that stays where it is
    int m_anchorOffset = 0;          ///< rows below the top
};
