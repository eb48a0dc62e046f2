// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/drafts.h"

#include "ui/common/pane.h"
#include "ui/common/panesection.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTextEdit>

namespace
{
constexpr const char *kindName = "draftKind";
constexpr const char *aboutName = "draftAbout";

/// Some fields are made of others, which have no life of their own.
bool isPart(const QWidget &field)
{
    const QWidget *parent = field.parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

/// Never shown, not even to who types it; what private view hides from others (PrivateFields) is no secret.
bool isSecret(const QLineEdit &line)
{
    return line.echoMode() == QLineEdit::Password || line.echoMode() == QLineEdit::NoEcho;
}

/// Nothing: it is no field that people fill in, or one that holds a secret.
QJsonValue valueOf(const QWidget &field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&field))
        return !isSecret(*line) && !line->isReadOnly() ? QJsonValue(line->text())
                                                       : QJsonValue(QJsonValue::Undefined);
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&field))
        return text->isReadOnly() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text->toPlainText());
    if (const auto *text = qobject_cast<const QTextEdit *>(&field))
        return text->isReadOnly() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(text->toPlainText());
    if (const auto *choice = qobject_cast<const QComboBox *>(&field))
        return choice->isEditable() ? QJsonValue(choice->currentText()) : QJsonValue(choice->currentIndex());
    if (const auto *moment = qobject_cast<const QDateTimeEdit *>(&field))
        return moment->dateTime().toString(Qt::ISODate);
    if (const auto *number = qobject_cast<const QSpinBox *>(&field))
        return number->value();
    if (const auto *number = qobject_cast<const QDoubleSpinBox *>(&field))
        return number->value();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&field); button && button->isCheckable())
        return button->isChecked();
    return QJsonValue::Undefined;
}

void setChoice(QWidget &field, const QJsonValue &value)
{
    if (auto *choice = qobject_cast<QComboBox *>(&field)) {
        if (choice->isEditable())
            choice->setEditText(value.toString());
        else
            choice->setCurrentIndex(value.toInt(choice->currentIndex()));
    } else if (auto *button = qobject_cast<QAbstractButton *>(&field); button && button->isCheckable()) {
        button->setChecked(value.toBool());
    }
}

void setText(QWidget &field, const QJsonValue &value)
{
    if (auto *line = qobject_cast<QLineEdit *>(&field); line && !isSecret(*line))
        line->setText(value.toString());
    else if (auto *plain = qobject_cast<QPlainTextEdit *>(&field))
        plain->setPlainText(value.toString());
    else if (auto *rich = qobject_cast<QTextEdit *>(&field))
        rich->setPlainText(value.toString());
    else if (auto *moment = qobject_cast<QDateTimeEdit *>(&field))
        moment->setDateTime(QDateTime::fromString(value.toString(), Qt::ISODate));
    else if (auto *number = qobject_cast<QSpinBox *>(&field))
        number->setValue(value.toInt());
    else if (auto *decimal = qobject_cast<QDoubleSpinBox *>(&field))
        decimal->setValue(value.toDouble());
}

/// Where in the window a dialog belongs.
void place(const QDialog &dialog, Draft &draft)
{
    for (const QWidget *above = dialog.parentWidget(); above; above = above->parentWidget()) {
        if (const auto *section = qobject_cast<const PaneSection *>(above);
            section && draft.section.isEmpty())
            draft.section = section->name();
        if (const auto *pane = qobject_cast<const Pane *>(above)) {
            draft.pane = pane->name();
            return;
        }
    }
}
} // namespace

QJsonObject Draft::toJson() const
{
    return {{QStringLiteral("pane"), pane},
            {QStringLiteral("section"), section},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("about"), about},
            {QStringLiteral("typed"), typed}};
}

Draft Draft::of(const QJsonObject &json)
{
    return {json.value(QStringLiteral("pane")).toString(), json.value(QStringLiteral("section")).toString(),
            json.value(QStringLiteral("kind")).toString(), json.value(QStringLiteral("about")).toObject(),
            json.value(QStringLiteral("typed")).toObject()};
}

void Drafts::mark(QDialog *dialog, const QString &kind, const QJsonObject &about)
{
    dialog->setProperty(kindName, kind);
    dialog->setProperty(aboutName, about);
}

QList<Draft> Drafts::gather(const QWidget &window)
{
    QList<Draft> drafts;
    for (const QDialog *dialog : window.findChildren<QDialog *>()) {
        Draft draft;
        draft.kind = dialog->property(kindName).toString();
        if (draft.kind.isEmpty() || dialog->isHidden())
            continue;
        draft.about = dialog->property(aboutName).toJsonObject();
        draft.typed = typed(*dialog);
        place(*dialog, draft);
        drafts.append(draft);
    }
    return drafts;
}

QJsonObject Drafts::typed(const QWidget &in)
{
    QJsonObject all;
    for (const QWidget *field : in.findChildren<QWidget *>()) {
        if (field->objectName().isEmpty() || isPart(*field) || field->window() != in.window())
            continue;
        const QJsonValue value = valueOf(*field);
        if (!value.isUndefined())
            all.insert(field->objectName(), value);
    }
    return all;
}

void Drafts::retype(QWidget &in, const QJsonObject &typed)
{
    if (auto *room = dynamic_cast<DraftRoom *>(&in))
        room->makeRoomFor(typed);
    for (const auto set : {&setChoice, &setText}) {
        for (QWidget *field : in.findChildren<QWidget *>()) {
            const auto value = typed.constFind(field->objectName());
            if (value != typed.constEnd() && !field->objectName().isEmpty() && !isPart(*field))
                set(*field, *value);
        }
    }
}
