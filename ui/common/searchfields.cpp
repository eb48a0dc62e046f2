// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/searchfields.h"

#include "ui/common/privatefields.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QToolButton>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SearchFields)
};
} // namespace

void SearchFields::furnish(QLineEdit *field, Icons::Glyph sign)
{
    PrivateFields::exempt(field);
    field->setClearButtonEnabled(true);
    for (QToolButton *clear : field->findChildren<QToolButton *>()) // Qt names it in no language
        clear->setAccessibleName(Text::tr("Clear"));
    QAction *mark = field->addAction(Icons::icon(sign, Theme::Ink::Muted), QLineEdit::LeadingPosition);
    mark->setText(field->accessibleName());
    mark->setEnabled(false);
}
