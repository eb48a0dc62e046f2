// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLabel;

/// A form for one value that people enter. What is wrong is said below the fields while they are filled; the
/// dialog stays open, with all that was typed, until its owner says that the value was kept.
class EntryDialog : public QDialog
{
    Q_OBJECT
public:
    /// How the owner's attempt to keep the value ended: closes the dialog, or says what went wrong.
    void conclude(const Result<void> &saved);

    void accept() override;

protected:
    EntryDialog(const QString &title, const QString &intro, QWidget *parent);

    struct Complaint {
        QString sentence; ///< empty: everything is as it should be
        QWidget *field = nullptr;
    };
    [[nodiscard]] virtual Complaint complaint() const = 0;
    virtual void enter() = 0; ///< nothing is wrong: hands the value to the owner

    [[nodiscard]] QFormLayout *form() const { return m_form; }
    /// A line of the form: label with its mnemonic, field with both its names.
    void addField(const QString &label, QWidget *field, const char *objectName,
                  const QString &accessibleName);
    void addField(QWidget *label, QWidget *field, const char *objectName, const QString &accessibleName);
    void addChoice(QWidget *choice); ///< a line that says itself what it is
    void addHint(QLabel *hint);      ///< below the field before it
    void begin();                    ///< after the last field
    void check();                    ///< something was typed

private:
    void say(const QString &sentence);
    void orderTabs();
    static void name(QWidget *field, const char *objectName, const QString &accessibleName);

    QFormLayout *m_form;
    QLabel *m_complaint;
    QDialogButtonBox *m_buttons;
    bool m_tried = false; ///< to save; before that an empty field is no mistake yet
    bool m_saving = false;
};
