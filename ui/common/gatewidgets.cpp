// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/gatewidgets.h"

#include "core/base/language.h"
#include "core/base/safetext.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>
#include <QLineEdit>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(GateWidgets)
};
} // namespace

QLabel *GateWidgets::plain(const QString &text, Theme::Ink ink)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setInk(label, ink);
    return label;
}

QLabel *GateWidgets::heading(const QString &text, int level)
{
    QLabel *label = plain(text);
    label->setFont(Theme::heading(label->font(), level));
    return label;
}

void GateWidgets::setInk(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette(); // what is disabled stays pale
    palette.setColor(QPalette::Active, QPalette::WindowText, Theme::ink(ink));
    palette.setColor(QPalette::Inactive, QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

QLabel *GateWidgets::messagePlace(const QString &name, int lines)
{
    QLabel *place = plain({});
    place->setObjectName(name);
    place->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    place->setFocusPolicy(Qt::NoFocus);
    place->setMinimumHeight(lines * place->fontMetrics().lineSpacing());
    return place;
}

void GateWidgets::say(QLabel *place, const QString &text, Theme::Ink ink)
{
    setInk(place, ink);
    place->setText(text);
}

void GateWidgets::say(QLabel *place, const Error &error)
{
    const QString sentence = SafeText::visible(error.message);
    say(place, error.code.isEmpty() ? sentence : Text::tr("%1 (%2)").arg(sentence, error.code),
        Theme::Ink::Bad);
}

void GateWidgets::keepRoom(QWidget *widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

void GateWidgets::addField(QBoxLayout *layout, const QString &text, QLineEdit *field)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    field->setAccessibleName(Language::withoutMnemonic(text));
    if (layout->count() > 0)
        layout->addSpacing(Theme::space(1)); // nearer to its own field than to the one above
    layout->addWidget(label);
    layout->addWidget(field);
}

int GateWidgets::characters(const QWidget &widget, int count)
{
    return widget.fontMetrics().averageCharWidth() * count;
}
