// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportworker.h"

#include <QDialog>
#include <QThread>
#include <QTimer>

#include <memory>
#include <optional>

class ConsoleSettings;
class EmptyState;
class PagesView;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;

/// What came of a preview, for the audit note.
struct ReportOutcome {
    enum class Kind { Printed, Saved };
    Kind kind = Kind::Printed;
    QString target; ///< the printer's name, or the file's path
    int pages = 0;
    QString title;     ///< of the report
    QString inputHash; ///< as printed on it; empty: it has none
};

/// Shows a report page by page, prints it and saves it as PDF. Knows nothing of the report but how to get it.
/// A worker makes it, lays it out, paints the pages in sight and writes; the dialog says how far that is and
/// stops it, and says in words how it ended. Where there is no printer it offers the PDF. GUI thread.
class ReportPreviewDialog final : public QDialog
{
    Q_OBJECT
public:
    using Give = std::function<void(Result<std::unique_ptr<PagedReport>> report)>;
    using Ask = std::function<void(QObject *context, Give give)>;

    struct Subject {
        QString title; ///< of the window until the report tells its own
        QString file;  ///< suggested name of the file, without ending; empty: title and day of the data
        /// Makes the report in the worker's thread, once or again after a failure: must hold all it needs.
        ReportWorker::Make make;
        /// In its place, for what has to be asked for: called here, once or again after a failure; hands the
        /// report over later, here, and not after `context` has died.
        Ask ask;
        bool once = false; ///< there is no second attempt after a failure
    };

    /// Folder and paper are remembered in `settings`.
    ReportPreviewDialog(Subject subject, ConsoleSettings &settings,
                        std::shared_ptr<ReportPrinters> printers = ReportPrinters::system(),
                        QWidget *parent = nullptr);
    ~ReportPreviewDialog() override;

    [[nodiscard]] PagesView &view() { return *m_view; }

public Q_SLOTS:
    void print();                   ///< the chosen pages on the chosen printer
    void choosePlace();             ///< asks where to, then saves
    void save(const QString &path); ///< replaces what is there
    void reject() override;         ///< stops what is under way; else closes

Q_SIGNALS:
    /// Exactly one a print or file that came about.
    void concluded(const ReportOutcome &outcome);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Busy { No, Opening, Writing };

    [[nodiscard]] QWidget *makePages();
    [[nodiscard]] QWidget *makeMoves();
    [[nodiscard]] QWidget *makeSide();
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makeButtons();
    void connectWorker();
    void recallChoices();
    void seekPrinters();

    void fetch(); ///< the report
    void make(const ReportWorker::Make &make);
    void layOut();
    void begin(Busy what);
    void end();
    void judge();       ///< what can be done now
    void followRange(); ///< says what is wrong with the pages somebody wrote
    [[nodiscard]] std::optional<PageRange> range() const;
    [[nodiscard]] std::optional<QPageLayout::Orientation> orientation() const;
    [[nodiscard]] QPageSize paper() const;
    [[nodiscard]] QString printer() const;
    [[nodiscard]] QString suggestedPath() const;

    void showHead(const PreviewHead &head);
    void showLayout(const PreviewLayout &layout);
    void showPrinters(const QStringList &names);
    void showProgress(const ReportProgress &progress);
    void showFailure(ReportWorker::Step step, const Error &error);
    void showSaved(const QString &path, int pages);
    void showPrinted(const QString &printer, int pages);
    void showZoom();
    void chooseZoom();
    void say(const QString &text, bool bad = false);

    Subject m_subject;
    ConsoleSettings &m_settings;
    std::shared_ptr<ReportPrinters> m_printers;
    QThread m_thread;
    ReportWorker *m_worker; ///< lives in it
    Busy m_busy = Busy::No;
    bool m_open = false; ///< the report is there and prepared
    PreviewHead m_head;
    std::optional<PreviewLayout> m_layout;
    int m_layoutNumber = 0;
    QTimer m_patience; ///< before progress is shown

    QStackedWidget *m_stack;
    PagesView *m_view;
    EmptyState *m_empty;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QToolButton *m_smaller = nullptr;
    QToolButton *m_larger = nullptr;
    QSpinBox *m_page = nullptr;
    QLabel *m_of = nullptr;
    QComboBox *m_zoom = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_what = nullptr; ///< pages and paper in words
    QWidget *m_choices = nullptr;
    QComboBox *m_paper = nullptr;
    QComboBox *m_orientation = nullptr;
    QLineEdit *m_range = nullptr;
    QComboBox *m_printer = nullptr;
    QLabel *m_printerHint = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_state = nullptr; ///< progress, result or problem in words
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_close = nullptr;
};
