// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/viewsbutton.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "models/savedviews.h"
#include "ui/common/icons.h"
#include "ui/common/questions.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int longestName = 80;
const QString noticeKey = QStringLiteral("view");

QString forMenu(const QString &name)
{
    return SafeText::visible(PrivateView::name(name)).replace(u'&', QStringLiteral("&&"));
}
} // namespace

ViewsButton::ViewsButton(SavedViews &views, const ModelRoom &room, std::function<CardView()> shown,
                         QWidget *parent)
    : QToolButton(parent), m_views(views), m_room(room), m_shown(std::move(shown))
{
    setObjectName(QStringLiteral("views"));
    setText(tr("Saved views"));
    setIcon(Icons::icon(Icons::Glyph::View));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("viewsMenu"));
    setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &ViewsButton::fill);
}

void ViewsButton::fill()
{
    menu()->clear();
    for (const CardView &view : m_views.builtIn())
        addView(menu(), view);
    menu()->addSeparator();
    for (const CardView &view : m_views.own())
        addView(menu(), view);
    if (!m_views.own().isEmpty())
        menu()->addSeparator();
    menu()->addAction(Icons::icon(Icons::Glyph::Add), tr("&Save this view as…"), this, &ViewsButton::saveAs);
    if (m_views.own().isEmpty())
        return;
    QMenu *renaming = menu()->addMenu(tr("&Rename"));
    QMenu *removing = menu()->addMenu(tr("&Delete"));
    for (const CardView &view : m_views.own()) {
        connect(renaming->addAction(forMenu(view.name)), &QAction::triggered, this, [this, view] {
            askName(tr("Rename the view"), tr("Rename"), view.name,
                    [this, view](const QString &name) { rename(view, name); });
        });
        connect(removing->addAction(forMenu(view.name)), &QAction::triggered, this,
                [this, view] { remove(view); });
    }
}

void ViewsButton::addView(QMenu *menu, const CardView &view)
{
    QAction *action = menu->addAction(forMenu(view.name));
    const CardView shown = m_shown();
    action->setCheckable(true);
    action->setChecked(shown.filter == view.filter && (!view.sort || shown.sort == view.sort));
    connect(action, &QAction::triggered, this, [this, view] { Q_EMIT chosen(view); });
}

void ViewsButton::saveAs()
{
    askName(tr("Save this view"), tr("Save"), {}, [this](const QString &name) {
        if (!m_views.has(name))
            return save(name);
        Questions::ask(this,
                       {tr("Replace the view"),
                        tr("There is a view “%1” already.").arg(name),
                        tr("Its filter, order and columns become those you see."),
                        tr("Replace"),
                        {}},
                       [this, name](bool accepted) {
                           if (accepted)
                               save(name);
                       });
    });
}

void ViewsButton::askName(const QString &title, const QString &action, const QString &name,
                          const std::function<void(const QString &)> &named)
{
    auto *dialog = new QDialog(this);
    dialog->setObjectName(QStringLiteral("viewName"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *edit = new QLineEdit(name, dialog);
    edit->setObjectName(QStringLiteral("name"));
    edit->setMaxLength(longestName);
    auto *label = new QLabel(tr("&Name of the view"), dialog);
    label->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(dialog);
    QPushButton *take = buttons->addButton(action, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    take->setEnabled(!name.isEmpty());
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(label);
    column->addWidget(edit);
    column->addWidget(buttons);
    connect(edit, &QLineEdit::textChanged, take,
            [take](const QString &text) { take->setEnabled(!text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [named, edit] { named(edit->text().trimmed()); });
    dialog->open();
}

void ViewsButton::save(const QString &name)
{
    CardView view = m_shown();
    view.name = name;
    m_views.save(view, this, [this, name, notice = editNotice()](const Result<void> &done) {
        tell(done, notice, tr("The view “%1” was saved.").arg(name));
    });
}

void ViewsButton::rename(const CardView &view, const QString &name)
{
    m_views.rename(view, name, this, [this, name, notice = editNotice()](const Result<void> &done) {
        tell(done, notice, tr("The view is now called “%1”.").arg(name));
    });
}

void ViewsButton::remove(const CardView &view)
{
    m_views.remove(view, this, [this, name = view.name, notice = editNotice()](const Result<void> &done) {
        tell(done, notice, tr("The view “%1” was deleted.").arg(name));
    });
}

EditNotice ViewsButton::editNotice()
{
    return {m_room.desk, this, noticeKey, [this](const Notice &notice) { Q_EMIT noticed(notice); }};
}

void ViewsButton::tell(const Result<void> &done, const EditNotice &notice, const QString &sentence)
{
    Q_EMIT noticed(done ? notice.kept(sentence) : Notice::of(done.error(), noticeKey));
}
