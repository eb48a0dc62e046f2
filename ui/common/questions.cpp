// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/questions.h"

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>
#include <QTimer>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Questions)
};

Questions::Rehearsal *&rehearsal()
{
    static Questions::Rehearsal *current = nullptr;
    return current;
}

/// A box that shows texts as they are and goes away by itself.
QMessageBox *newBox(QWidget *parent, const QString &title, const QString &text, const QString &detail)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->setInformativeText(detail);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return box;
}

void setGlyph(QMessageBox *box, Icons::Glyph glyph, Theme::Ink ink)
{
    const int size = box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    box->setIconPixmap(Icons::icon(glyph, ink).pixmap(QSize(size, size), box->devicePixelRatioF()));
}

/// For support: what names the error without telling anything.
QString reference(const Error &error)
{
    if (error.code.isEmpty())
        return {};
    return error.requestId.isEmpty() ? Text::tr("Code: %1").arg(error.code)
                                     : Text::tr("Code: %1, request: %2").arg(error.code, error.requestId);
}
} // namespace

void Questions::ask(QWidget *parent, const Question &question, Answered answered)
{
    if (rehearsal()) {
        rehearsal()->asked.append(question);
        const bool accepted = rehearsal()->m_answer(question);
        QTimer::singleShot(0, parent ? static_cast<QObject *>(parent) : qApp,
                           [answered = std::move(answered), accepted] { answered(accepted); });
        return;
    }
    QMessageBox *box = newBox(parent, question.title, question.text, question.detail);
    setGlyph(box, question.dangerous ? Icons::Glyph::Warning : Icons::Glyph::Help,
             question.dangerous ? Theme::Ink::Warning : Theme::Ink::Accent);
    QPushButton *accept =
        box->addButton(question.accept.isEmpty() ? Text::tr("OK") : question.accept, QMessageBox::AcceptRole);
    QPushButton *reject = box->addButton(question.reject.isEmpty() ? Text::tr("Cancel") : question.reject,
                                         QMessageBox::RejectRole);
    accept->setObjectName(QStringLiteral("accept"));
    reject->setObjectName(QStringLiteral("reject"));
    box->setDefaultButton(question.dangerous ? reject : accept);
    box->setEscapeButton(reject);
    QObject::connect(box, &QDialog::finished, box, [box, accept, answered = std::move(answered)] {
        answered(box->clickedButton() == accept);
    });
    box->open();
}

void Questions::tell(QWidget *parent, const QString &title, const Error &error)
{
    if (rehearsal()) {
        rehearsal()->told.append(error);
        return;
    }
    QMessageBox *box = newBox(parent, title, error.message, reference(error));
    setGlyph(box, Icons::Glyph::Error, Theme::Ink::Bad);
    box->addButton(Text::tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

void Questions::tell(QWidget *parent, const QString &title, const QString &text)
{
    if (rehearsal()) {
        rehearsal()->told.append(Error{Error::Kind::Failed, {}, text, {}, {}});
        return;
    }
    QMessageBox *box = newBox(parent, title, text, {});
    setGlyph(box, Icons::Glyph::Info, Theme::Ink::Accent);
    box->addButton(Text::tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

Questions::Rehearsal::Rehearsal(bool accept) : Rehearsal([accept](const Question &) { return accept; }) {}

Questions::Rehearsal::Rehearsal(std::function<bool(const Question &)> answer) : m_answer(std::move(answer))
{
    rehearsal() = this;
}

Questions::Rehearsal::~Rehearsal()
{
    rehearsal() = nullptr;
}
