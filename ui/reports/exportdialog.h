// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/exportjob.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class Clock;
class ConsoleSettings;
class QCheckBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QRadioButton;

/// Writes what a table shows into a file: in which format, with whole or masked numbers of people, and where
/// to. Enter is enough for what is suggested. A worker writes the file; the dialog says how far it is, stops
/// it, and says in words how it ended. Knows nothing of the table but how to ask for it. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT
public:
    /// What is exported.
    struct Subject {
        QString amount; ///< "12,345 cards": what people count, in their language
        qint64 rows = 0;
        qsizetype columns = 0;
        bool personal = false; ///< there are numbers of people in it, masked unless somebody asks for them
        /// Its title begins the suggested file name. The time of the export and notes on masking are added.
        TableExport::Provenance from;
        /// Makes the table: on the GUI thread, so it has to be cheap. It is read on a worker's.
        std::function<std::unique_ptr<TableSource>(ExportMasking masking)> table;
    };

    /// Folder and format are remembered in `settings`.
    ExportDialog(Subject subject, ConsoleSettings &settings, const Clock &clock, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// "csv", "csv-spreadsheets", "xlsx": in settings and audit.
    [[nodiscard]] static QString nameOf(TableExport::Format format);

public Q_SLOTS:
    void reject() override; ///< stops what is under way; else closes

Q_SIGNALS:
    /// A file was written: for the audit. `reason` is not empty where the numbers are whole.
    void exported(const QString &path, qint64 rows, const QString &format, bool wholeNumbers,
                  const QString &reason);

private:
    [[nodiscard]] QGroupBox *makeFormats();
    QRadioButton *addFormat(QGroupBox *box, TableExport::Format format, const QString &text,
                            const QString &hint);
    [[nodiscard]] QGroupBox *makePeople();
    [[nodiscard]] QWidget *makePlace();
    [[nodiscard]] QWidget *makeButtons();
    void recallFormat();

    [[nodiscard]] TableExport::Format format() const;
    [[nodiscard]] ExportMasking masking() const;
    [[nodiscard]] TableExport::Provenance provenance() const;
    [[nodiscard]] QString suggestedPath() const;

    void followFormat();
    void choosePlace();
    void judge();
    void start(bool replace);
    void showProgress();
    void conclude();
    void askToReplace();
    void succeed(const ExportJob::Order &order, const TableExport::Done &done);
    void say(const QString &text, bool bad);
    void openFolder();

    Subject m_subject;
    ConsoleSettings &m_settings;
    const Clock &m_clock;
    QWidget *m_choices; ///< everything that is settled while a file is written
    QRadioButton *m_book = nullptr;
    QRadioButton *m_spreadsheets = nullptr;
    QRadioButton *m_programs = nullptr;
    QCheckBox *m_whole = nullptr;
    QLineEdit *m_reason = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_state; ///< progress, result or problem in words
    QProgressBar *m_progress;
    QPushButton *m_export = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_close = nullptr;
    bool m_granted = false; ///< whole numbers, for this reason
    QString m_confirmed;    ///< a file that somebody said may be replaced
    QString m_written;
    QTimer m_look; ///< at the progress
    std::unique_ptr<ExportJob> m_job;
};
