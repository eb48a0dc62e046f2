// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "core/base/language.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HelpDialogs)
};

struct Shortcut {
    QString what;
    QString keys;
};

QString keysOf(const QAction &action)
{
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)
        .replace(QStringLiteral("; "), QStringLiteral(" · "));
}

QList<Shortcut> everywhere(const QList<QAction *> &actions)
{
    QList<Shortcut> list;
    for (const QAction *action : actions) {
        if (!action->shortcuts().isEmpty())
            list.append({Language::withoutMnemonic(action->text()), keysOf(*action)});
    }
    const auto native = [](QKeyCombination keys) {
        return QKeySequence(keys).toString(QKeySequence::NativeText);
    };
    list.append({Text::tr("Copy the selected rows"), native(Qt::CTRL | Qt::Key_C)});
    list.append({Text::tr("Copy the selected rows with headers"), native(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    list.append({Text::tr("Select all that match"), native(Qt::CTRL | Qt::Key_A)});
    list.append({Text::tr("Show a chart's numbers as a table"), native(Qt::CTRL | Qt::Key_T)});
    list.append({Text::tr("Open what is selected"), native(QKeyCombination(Qt::Key_Return))});
    list.append({Text::tr("Back"), native(QKeyCombination(Qt::Key_Escape))});
    return list;
}

QTableWidget *tableOf(const QList<Shortcut> &shortcuts, QWidget *parent)
{
    auto *table = new QTableWidget(int(shortcuts.size()), 2, parent);
    table->setHorizontalHeaderLabels({Text::tr("What"), Text::tr("Keys")});
    table->setAccessibleName(Text::tr("Keyboard shortcuts"));
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(shortcuts[row].what));
        table->setItem(row, 1, new QTableWidgetItem(shortcuts[row].keys));
    }
    table->resizeColumnsToContents();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

QDialog *dialogWith(const QString &title, QWidget *content, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    buttons->button(QDialogButtonBox::Close)->setText(Text::tr("Close"));
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(content, 1);
    layout->addWidget(buttons);
    return dialog;
}

QString aboutText()
{
    return Text::tr(
        "The console for companies that run fleets of prepaid IoT SIM cards. What it shows comes from an "
        "encrypted cache on this computer; it speaks with the provider's cloud and with nobody else. The "
        "provider is named as the source of data alone; its marks belong to their owner.\n\n"
        "Simledger is free software under the GNU General Public License, version 3 or later, and comes "
        "without any warranty.");
}

QString licences()
{
    return Text::tr("Qt: GNU LGPL 3 · Qt Charts: GNU GPL 3 · SQLCipher: BSD · OpenSSL: Apache 2.0 · "
                    "simdjson: Apache 2.0 · "
                    "zlib: zlib licence");
}
} // namespace

QDialog *HelpDialogs::shortcuts(const QList<QAction *> &actions, QWidget *parent)
{
    QTableWidget *table = tableOf(everywhere(actions), parent);
    QDialog *dialog = dialogWith(Text::tr("Keyboard shortcuts"), table, parent);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 70, metrics.height() * 34);
    return dialog;
}

QDialog *HelpDialogs::about(const QString &versions, QWidget *parent)
{
    auto *content = new QWidget(parent);
    auto *mark = new QLabel(content);
    mark->setPixmap(QGuiApplication::windowIcon().pixmap(Theme::space(16)));
    auto *name = new QLabel(QStringLiteral("Simledger ") + QCoreApplication::applicationVersion(), content);
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    name->setFont(large);
    auto *text = new QLabel(aboutText(), content);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *details = new QPlainTextEdit(versions.trimmed() + QStringLiteral("\n\n") + licences(), content);
    details->setReadOnly(true);
    details->setTabChangesFocus(true);
    details->setAccessibleName(Text::tr("Versions and licences"));
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget :
         {static_cast<QWidget *>(mark), static_cast<QWidget *>(name), static_cast<QWidget *>(text)})
        layout->addWidget(widget);
    layout->addWidget(details, 1);
    QDialog *dialog = dialogWith(Text::tr("About Simledger"), content, parent);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 70, metrics.height() * 26);
    return dialog;
}

QDialog *HelpDialogs::privacy(QWidget *page, QWidget *parent)
{
    QDialog *dialog = dialogWith(Text::tr("Privacy"), page, parent);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 96, metrics.height() * 36);
    return dialog;
}
