// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/datakeypage.h"

#include "ui/common/gatewidgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int whole = 1000;
}

DataKeyPage::DataKeyPage(QWidget *parent)
    : QWidget(parent), m_state(GateWidgets::plain(tr("The account is being closed."), Theme::Ink::Muted)),
      m_progress(new QProgressBar), m_cancel(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("dataKeyPage"));
    auto *card = new QWidget;
    card->setFixedWidth(GateWidgets::characters(*this, 72));
    auto *column = new QVBoxLayout(card);
    column->setSpacing(Theme::space(3));
    column->addWidget(GateWidgets::heading(tr("Replacing the data key…"), 2));
    column->addWidget(GateWidgets::plain(tr(
        "Everything is written anew under the new key, beside the present cache, which stays as it is until "
        "the new one was read through. After a cancel, or a crash, the old key and the old recovery code go "
        "on to count.")));
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Replacing the data key"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    column->addWidget(m_progress);
    m_state->setObjectName(QStringLiteral("state"));
    column->addWidget(m_state);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch(1);
    column->addLayout(row);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(card);
    middle->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(2);
    page->addLayout(middle);
    page->addStretch(3);
    setFocusProxy(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        Q_EMIT cancelWanted();
    });
}

void DataKeyPage::show(qint64 done, qint64 of)
{
    const bool checking = done >= of;
    m_progress->setRange(0, checking ? 0 : whole);
    m_progress->setValue(of > 0 ? int(done * whole / of) : 0);
    constexpr double megabyte = 1 << 20;
    m_state->setText(checking ? tr("What was written is being checked.")
                              : tr("%1 of %2 MB")
                                    .arg(locale().toString(double(done) / megabyte, 'f', 0),
                                         locale().toString(double(of) / megabyte, 'f', 0)));
}
