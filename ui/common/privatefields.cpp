// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/privatefields.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>

namespace
{
constexpr const char *exemptProperty = "privateViewExempt";

bool isPartOfAnother(const QLineEdit *field)
{
    return qobject_cast<QAbstractSpinBox *>(field->parent()) || qobject_cast<QComboBox *>(field->parent());
}

void hide(QLineEdit *field)
{
    if (field->echoMode() == QLineEdit::Normal &&
        (PrivateView::isOn() || SafeText::hasPersonal(field->text())))
        field->setEchoMode(QLineEdit::PasswordEchoOnEdit);
}
} // namespace

void PrivateFields::exempt(QLineEdit *field)
{
    field->setProperty(exemptProperty, true);
}

bool PrivateFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Polish)
        return false;
    auto *field = qobject_cast<QLineEdit *>(watched);
    if (field && !isPartOfAnother(field) && !field->property(exemptProperty).toBool()) {
        hide(field);
        connect(field, &QLineEdit::textChanged, field, [field] {
            if (!field->isModified()) // filled by the program
                hide(field);
        });
    }
    return false;
}
