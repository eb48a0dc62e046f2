// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"
#include "ui/common/panesection.h"
#include "ui/reports/paneoutputs.h"

class FigureList;
class FigureTable;
class PaneQuestion;
class QLabel;
class QVBoxLayout;

/// A section that is a list over the answer to one question: a sentence above it where there is something to
/// say, why it is empty, search, copy, export and print. Enter goes where the row leads.
class ListSection : public PaneSection
{
    Q_OBJECT
public:
    struct Kind {
        QString name;
        QString title;
        QString empty;     ///< why there is nothing, when everything was read
        QString emptyHint; ///< and what that means
        QString file;      ///< names the exported file and its audit line; empty: the title
        QString audit;     ///< keyword of the audit log for prints: "realname"
    };

    [[nodiscard]] QString name() const override { return m_kind.name; }
    [[nodiscard]] QString title() const override { return m_kind.title; }
    [[nodiscard]] bool isUpdating() const override;
    void activate() override;
    void find() override;
    /// A row by its key, or by the ICCID of the card it leads to.
    bool open(const QString &what) override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

Q_SIGNALS:
    void readingWanted(); ///< everything, for an account of which nothing was read

protected:
    /// Table and question must outlive it.
    ListSection(Kind kind, FigureTable &table, const PaneQuestion &question, const PaneOutputs &outputs,
                QWidget *parent);

    [[nodiscard]] FigureList &list() const { return *m_list; }
    [[nodiscard]] const ModelRoom &room() const { return m_outputs.room; }
    [[nodiscard]] virtual std::unique_ptr<PagedReport> report() const = 0;
    /// Above the list; empty: no room is taken.
    void say(const QString &sentence);
    /// Another reason why there is nothing than the kind's, and what that means; before refresh().
    void setNothing(Icons::Glyph glyph, const QString &sentence, const QString &hint);
    void putAbove(QWidget *widget, int stretch);
    void putBelow(QWidget *widget, int stretch);
    /// After each answer: makers connect their model to it and call it at the end of their constructor.
    virtual void refresh();
    virtual void activated(const QString &key);

private:
    void showWhyEmpty();

    Kind m_kind;
    const PaneQuestion &m_question;
    PaneOutputs m_outputs;
    QVBoxLayout *m_column;
    QLabel *m_sentence;
    FigureList *m_list;
    Icons::Glyph m_nothing = Icons::Glyph::Check;
    QString m_why; ///< what is said where there is nothing: said once, so that its button keeps the keyboard
};
