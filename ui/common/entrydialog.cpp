// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/entrydialog.h"

#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
QLabel *plain(const QString &text, Theme::Ink ink, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
    return label;
}
} // namespace

EntryDialog::EntryDialog(const QString &title, const QString &intro, QWidget *parent)
    : QDialog(parent), m_form(new QFormLayout), m_complaint(plain({}, Theme::Ink::Bad, this)),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_form->setVerticalSpacing(Theme::space(2));
    m_form->setHorizontalSpacing(Theme::space(3));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_complaint->setObjectName(QStringLiteral("complaint"));
    QSizePolicy kept = m_complaint->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_complaint->setSizePolicy(kept);
    m_complaint->setMinimumHeight(fontMetrics().lineSpacing() * 2);
    QPushButton *save = m_buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("save"));
    save->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &EntryDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &EntryDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(4), Theme::space(4), Theme::space(4), Theme::space(4));
    column->setSpacing(Theme::space(3));
    column->addWidget(plain(intro, Theme::Ink::Muted, this));
    column->addLayout(m_form);
    column->addWidget(m_complaint);
    column->addStretch(1);
    column->addWidget(m_buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

void EntryDialog::addField(const QString &label, QWidget *field, const char *objectName,
                           const QString &accessibleName)
{
    name(field, objectName, accessibleName);
    m_form->addRow(label, field);
}

void EntryDialog::addField(QWidget *label, QWidget *field, const char *objectName,
                           const QString &accessibleName)
{
    name(field, objectName, accessibleName);
    m_form->addRow(label, field);
}

void EntryDialog::addChoice(QWidget *choice)
{
    m_form->addRow(choice);
}

void EntryDialog::name(QWidget *field, const char *objectName, const QString &accessibleName)
{
    field->setObjectName(QString::fromLatin1(objectName));
    field->setAccessibleName(accessibleName);
    for (QLineEdit *inner :
         field->findChildren<QLineEdit *>()) { // Qt names the field of a date in no language
        if (inner->accessibleName().isEmpty())
            inner->setAccessibleName(accessibleName);
    }
}

void EntryDialog::addHint(QLabel *hint)
{
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    QPalette palette = hint->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Muted));
    hint->setPalette(palette);
    m_form->addRow(QString(), hint);
}

void EntryDialog::begin()
{
    orderTabs();
    check();
    adjustSize();
}

/// As the lines stand, then the buttons, which were made before them; the first field has the keyboard.
void EntryDialog::orderTabs()
{
    QList<QWidget *> stops;
    for (int row = 0; row < m_form->rowCount(); ++row) {
        for (const auto role : {QFormLayout::LabelRole, QFormLayout::FieldRole, QFormLayout::SpanningRole}) {
            const QLayoutItem *item = m_form->itemAt(row, role);
            if (item && item->widget() && item->widget()->focusPolicy() != Qt::NoFocus &&
                !stops.contains(item->widget()))
                stops.append(item->widget());
        }
    }
    if (stops.isEmpty())
        return;
    stops.first()->setFocus();
    for (QAbstractButton *button : m_buttons->buttons())
        stops.append(button);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void EntryDialog::say(const QString &sentence)
{
    m_complaint->setText(sentence);
    m_complaint->setAccessibleName(sentence);
}

void EntryDialog::check()
{
    if (m_tried)
        say(complaint().sentence);
}

void EntryDialog::accept()
{
    if (m_saving)
        return;
    m_tried = true;
    const Complaint wrong = complaint();
    say(wrong.sentence);
    if (!wrong.sentence.isEmpty()) {
        if (wrong.field)
            wrong.field->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_saving = true;
    m_buttons->setEnabled(false);
    enter();
}

void EntryDialog::conclude(const Result<void> &saved)
{
    m_saving = false;
    m_buttons->setEnabled(true);
    if (saved)
        return QDialog::accept();
    say(tr("Not saved: %1 (%2)").arg(saved.error().message, saved.error().code));
}
