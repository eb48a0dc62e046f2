// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/common/panesection.h"

#include <functional>

class AgeLabel;
class Clock;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QTabBar;
class QToolButton;

/// A pane of several sections, one of them in front: heading, age of what is shown, export and print of it,
/// and a bar to choose the section (Ctrl+PageUp and Ctrl+PageDown from anywhere in it). With one section the
/// bar is not there.
///
/// Sections are made when somebody first looks at the pane or opens a thing in it: a window of nine panes
/// would take longer to make than it may be deaf. Until then the pane has none, and keeps the state it was
/// given.
class SectionedPane : public Pane
{
    Q_OBJECT
public:
    [[nodiscard]] QList<PaneSection *> sections() const { return m_sections; }
    [[nodiscard]] PaneSection *section() const;                    ///< in front
    [[nodiscard]] PaneSection *section(const QString &name) const; ///< null: there is none
    void showSection(const QString &name);

    void activate() override;
    void find() override;
    /// "vouchers": that section; "vouchers:V-1": a thing in it; anything else is offered to each section.
    void open(const QString &what) override;
    bool back() override;
    [[nodiscard]] QDialog *reopen(const Draft &draft) override; ///< in the section that is named in it
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QString statusText() const override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    /// The clock must outlive the pane.
    explicit SectionedPane(const Clock &clock, QWidget *parent = nullptr);
    /// For the end of a constructor: `make` adds the sections, later and once. What it refers to must outlive
    /// the pane.
    void makeLater(std::function<void()> make);
    void addSection(PaneSection *section); ///< takes it
    /// A button of the pane itself, left of export and print.
    void addTool(QWidget *tool);

    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeHeader();
    void ensureSections();
    void restoreSections(const QJsonObject &state);
    void choose(int index);
    void refresh();
    void step(int by);

    const Clock &m_clock;
    QLabel *m_heading;
    QLabel *m_summary;
    QLabel *m_updating;
    AgeLabel *m_age;
    QHBoxLayout *m_tools;
    QToolButton *m_export;
    QToolButton *m_print;
    QTabBar *m_bar;
    QStackedWidget *m_stack;
    QList<PaneSection *> m_sections;
    std::function<void()> m_make; ///< none: they are made
    QJsonObject m_kept;           ///< the state for sections that are not made yet
};
