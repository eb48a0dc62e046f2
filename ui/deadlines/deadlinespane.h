// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deadlinedraft.h"
#include "models/deadlinesmodel.h"
#include "ui/common/sectionedpane.h"
#include "ui/reports/paneoutputs.h"

class CaseDialog;
class ClockList;
class MonthSection;
class QMimeData;
class QPushButton;

/// Which clocks run, what is due next, what happens if it is missed, and what to do. Files and texts that are
/// dropped on it or pasted into it become cases.
class DeadlinesPane final : public SectionedPane
{
    Q_OBJECT
public:
    /// All must outlive it.
    DeadlinesPane(DeadlinesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                  QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] Icons::Glyph glyph() const override;

    [[nodiscard]] QDialog *reopen(const Draft &draft) override;

    CaseDialog *newCase(const DeadlineDraft &draft = {}, const QString &source = {});
    void readFile(const QString &path); ///< a notice: then asks as newCase() does
    void readText(const QString &text);
    void importYear(const QString &path); ///< the working days of a year

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeTools();
    void makeSections();
    void present();
    bool take(const QMimeData *dropped);
    void chooseYear();
    void askAboutYear(const DeadlinesModel::YearImport &import);
    void keepYear(const WorkdayYear &year);

    DeadlinesModel &m_model;
    PaneOutputs m_outputs;
    ClockList *m_list = nullptr; ///< these two once somebody looks
    MonthSection *m_month = nullptr;
    QPushButton *m_years;
};
