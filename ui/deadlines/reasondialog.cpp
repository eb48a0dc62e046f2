// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/reasondialog.h"

#include "core/base/safetext.h"
#include "models/deadlinesmodel.h"
#include "models/deadlinetext.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(SafeText::visible(text));
    label->setWordWrap(true);
    return label;
}
} // namespace

ReasonDialog::ReasonDialog(DeadlinesModel &model, const QString &key, Deed deed, QWidget *parent)
    : QDialog(parent), m_model(model), m_key(key), m_deed(deed), m_day(new QLineEdit(this)),
      m_reason(new QLineEdit(this)), m_problem(plain({}, this))
{
    const bool done = deed == Deed::Done;
    setObjectName(QStringLiteral("reason"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(done ? tr("Mark as done") : tr("Put off"));
    const RunningDeadline *clock = model.clock(key);
    const QString what = clock ? DeadlineText::title(*clock) : QString();
    const QString about = clock ? DeadlineText::about(*clock) : QString();
    const QString due = clock ? clock->deadline.due.toString(Qt::ISODate) : QString();
    QLabel *heading = plain(about.isEmpty() ? tr("%1, due on %2").arg(what, due)
                                            : tr("%1, due on %2: %3").arg(what, due, about),
                            this);
    heading->setFont(Theme::heading(font()));
    m_day->setObjectName(QStringLiteral("day"));
    m_day->setText(model.proposedDay(done).toString(Qt::ISODate));
    m_reason->setObjectName(QStringLiteral("words"));
    m_problem->setObjectName(QStringLiteral("problem"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::space(3));
    form->setVerticalSpacing(Theme::space(2));
    form->addRow(done ? tr("&Done on") : tr("Put off &until"), m_day);
    form->addRow(done ? tr("&How") : tr("&Why"), m_reason);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(heading);
    if (!done)
        column->addWidget(plain(tr("The clock goes on: only its reminders wait until that day."), this));
    column->addLayout(form);
    column->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(done ? tr("Mark as done") : tr("Put off"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReasonDialog::save);
    for (QLineEdit *edit : {m_day, m_reason})
        connect(edit, &QLineEdit::textChanged, this, &ReasonDialog::check);
    m_reason->setFocus();
    resize(fontMetrics().averageCharWidth() * 72, sizeHint().height());
    check();
}

QString ReasonDialog::problem() const
{
    return m_deed == Deed::Done ? m_model.problemOfDone(m_day->text(), m_reason->text())
                                : m_model.problemOfSnooze(m_day->text(), m_reason->text());
}

void ReasonDialog::check()
{
    const QString wrong = problem();
    m_problem->setText(wrong);
    m_save->setEnabled(wrong.isEmpty());
}

void ReasonDialog::save()
{
    if (!problem().isEmpty())
        return;
    m_save->setEnabled(false);
    const auto done = [this](const Result<void> &saved) { answered(saved); };
    if (m_deed == Deed::Done)
        m_model.markDone(m_key, m_day->text(), m_reason->text(), this, done);
    else
        m_model.snooze(m_key, m_day->text(), m_reason->text(), this, done);
}

void ReasonDialog::answered(const Result<void> &saved)
{
    m_save->setEnabled(true);
    if (!saved)
        return m_problem->setText(saved.error().message);
    Q_EMIT kept();
    accept();
}
