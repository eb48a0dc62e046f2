// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/erasure/erasedpage.h"

#include "ui/common/gatewidgets.h"
#include "ui/common/theme.h"
#include "ui/erasure/erasureview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

ErasedPage::ErasedPage(const ErasureReport &report, const std::optional<Error> &problem, const Print &print,
                       bool kept, QWidget *parent)
    : QWidget(parent), m_go(new QPushButton)
{
    const bool everything = report.scope == ErasureScope::Everything && !problem;
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, Theme::space(6), 0, Theme::space(6));
    column->setSpacing(Theme::space(3));
    row->addLayout(column, 6);
    row->addStretch(1);
    auto *title = new QLabel(problem ? tr("The erasure is not finished") : tr("The erasure is done"));
    title->setTextFormat(Qt::PlainText);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    title->setFont(large);
    column->addWidget(title);
    if (problem)
        column->addWidget(GateWidgets::plain(tr("%1 (%2)").arg(problem->message, problem->code)));
    else if (everything)
        column->addWidget(
            GateWidgets::plain(tr("Print or save the certificate now: nothing else will tell what was "
                                  "erased.")));
    else
        column->addWidget(GateWidgets::plain(
            tr("The certificate can be printed and saved here. The audit log keeps the counts.")));
    auto *view = new ErasureView;
    view->show(report);
    column->addWidget(view, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto *certificate = new QPushButton(tr("&Print or save the certificate…"));
    certificate->setObjectName(QStringLiteral("certificate"));
    certificate->setVisible(!problem);
    buttons->addWidget(certificate);
    m_go->setText(everything ? tr("&Close the program") : tr("Back to the &account"));
    m_go->setObjectName(QStringLiteral("continue"));
    m_go->setEnabled(!everything || kept);
    buttons->addWidget(m_go);
    column->addLayout(buttons);
    connect(certificate, &QPushButton::clicked, this, [this, print] {
        print([page = QPointer<ErasedPage>(this)] {
            if (!page)
                return;
            page->m_go->setEnabled(true);
            Q_EMIT page->certificateKept();
        });
    });
    connect(m_go, &QPushButton::clicked, this, &ErasedPage::continueWanted);
    certificate->setDefault(true);
    setFocusProxy(problem ? m_go : certificate);
}
