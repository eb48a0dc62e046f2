// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panesection.h"
#include "ui/reports/paneoutputs.h"

#include <functional>

class FigureList;
class FigureTable;
class PagedReport;
class QLabel;
class QVBoxLayout;
class RealNameModel;

/// A section of the Real-name pane that is a list: below a sentence about it; Enter goes to the card or the
/// cards of a row.
class RealNameList : public PaneSection
{
    Q_OBJECT
public:
    struct Kind {
        QString name;
        QString title;
        QString empty;     ///< why there is nothing, when everything was read
        QString emptyHint; ///< and what that means
        std::function<std::unique_ptr<PagedReport>(const RealNameModel &, const ModelRoom &)> report;
    };
    RealNameList(Kind kind, FigureTable &table, RealNameModel &model, const PaneOutputs &outputs,
                 QWidget *parent);

    [[nodiscard]] QString name() const override { return m_kind.name; }
    [[nodiscard]] QString title() const override { return m_kind.title; }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void setWatched(bool watched) override;
    void find() override;
    bool open(const QString &what) override; ///< a row by its ICCID
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

Q_SIGNALS:
    void readingWanted(); ///< everything, for an empty account

protected:
    [[nodiscard]] RealNameModel &model() const { return m_model; }
    [[nodiscard]] FigureList &list() const { return *m_list; }
    /// Above the list; empty: no room is taken.
    void say(const QString &sentence);
    void putAbove(QWidget *widget, int stretch);
    /// After each answer.
    virtual void refresh();

private:
    void showWhyEmpty();

    Kind m_kind;
    RealNameModel &m_model;
    PaneOutputs m_outputs;
    QVBoxLayout *m_column;
    QLabel *m_sentence;
    FigureList *m_list;
};
