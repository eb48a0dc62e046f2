// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/explanationdialog.h"

#include "core/base/safetext.h"
#include "ui/common/clipboard.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace
{
/// Text from outside, shown as it is; can be selected and read with the keyboard.
QLabel *plain(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(SafeText::visible(text));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void colour(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

void addHeading(QVBoxLayout *layout, const QString &text, QWidget *parent)
{
    QLabel *heading = plain(text, parent);
    QFont font = heading->font();
    font.setWeight(QFont::Bold);
    heading->setFont(font);
    layout->addSpacing(Theme::space(2));
    layout->addWidget(heading);
}

void addFacts(QVBoxLayout *layout, const QList<Explanation::Fact> &facts, QWidget *parent)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(4));
    grid->setVerticalSpacing(Theme::space(1));
    grid->setColumnStretch(1, 1);
    for (const Explanation::Fact &fact : facts) {
        QLabel *label = plain(fact.label, parent);
        colour(label, Theme::Ink::Muted);
        label->setWordWrap(false);
        QLabel *value = plain(fact.value, parent);
        value->setAccessibleName(fact.label);
        grid->addWidget(label, grid->rowCount(), 0, Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(value, grid->rowCount() - 1, 1, Qt::AlignTop);
    }
    layout->addLayout(grid);
}
} // namespace

ExplanationDialog::ExplanationDialog(const Explanation &explanation, const QString &actionLabel,
                                     QWidget *parent)
    : QDialog(parent), m_explanation(explanation)
{
    setObjectName(QStringLiteral("explanation"));
    setWindowTitle(tr("Explanation"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *content = new QWidget(this);
    auto *inside = new QVBoxLayout(content);
    inside->setSpacing(Theme::space(2));
    QLabel *sentence = plain(explanation.sentence, content);
    sentence->setObjectName(QStringLiteral("sentence"));
    sentence->setFont(Theme::heading(font()));
    QLabel *title = plain(explanation.title, content);
    colour(title, Theme::Ink::Muted);
    inside->addWidget(title);
    inside->addWidget(sentence);
    if (!explanation.action.isEmpty()) {
        addHeading(inside, tr("What to do"), content);
        inside->addWidget(plain(explanation.action, content));
    }
    if (!explanation.facts.isEmpty()) {
        addHeading(inside, tr("Facts"), content);
        addFacts(inside, explanation.facts, content);
    }
    if (!explanation.how.isEmpty())
        addHeading(inside, tr("How the figure comes about"), content);
    for (const QString &how : explanation.how)
        inside->addWidget(plain(how, content));
    if (!explanation.clause.isEmpty()) {
        addHeading(inside, tr("Rule"), content);
        inside->addWidget(plain(explanation.clause, content));
    }
    inside->addStretch(1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Explanation"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    copy->setIcon(Icons::icon(Icons::Glyph::Copy));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { Clipboard::put(m_explanation.plainText()); });
    if (!actionLabel.isEmpty()) {
        QPushButton *action = buttons->addButton(actionLabel, QDialogButtonBox::AcceptRole);
        action->setObjectName(QStringLiteral("action"));
        action->setDefault(true);
        connect(action, &QPushButton::clicked, this, [this] {
            accept();
            Q_EMIT actionWanted();
        });
    }
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    const int em = fontMetrics().averageCharWidth();
    resize(em * 84, fontMetrics().height() * 34);
}
