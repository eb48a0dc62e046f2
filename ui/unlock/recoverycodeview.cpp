// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recoverycodeview.h"

#include "core/base/safetext.h"
#include "core/report/flowreport.h"
#include "core/report/reporttext.h"
#include "ui/common/clipboard.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

RecoveryCodeView::RecoveryCodeView(UnlockDesk &desk, PrivacyPage::Print print, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_print(std::move(print)), m_remark(GateWidgets::plain(QString())),
      m_code(new QLabel), m_buttons(new QHBoxLayout),
      m_kept(new QCheckBox(tr("I have &kept the recovery code")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(GateWidgets::plain(tr(
        "This recovery code opens the cache when the passphrase is forgotten. It is shown this once. Write "
        "it down or print it, and keep it where the passphrase is not.")));
    m_remark->setObjectName(QStringLiteral("codeRemark"));
    m_remark->hide();
    column->addWidget(m_remark);
    column->addSpacing(Theme::space(4));
    m_code->setObjectName(QStringLiteral("recoveryCode"));
    m_code->setAccessibleName(tr("Recovery code"));
    m_code->setTextFormat(Qt::PlainText);
    m_code->setFont(Theme::digits(Theme::heading(font(), 2)));
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setWordWrap(true);
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    column->addWidget(m_code);
    column->addSpacing(Theme::space(4));
    auto *copy = new QPushButton(Icons::icon(Icons::Glyph::Copy), tr("&Copy the code"));
    copy->setObjectName(QStringLiteral("copyCode"));
    connect(copy, &QPushButton::clicked, this, [this] { Clipboard::putSecret(m_code->text()); });
    addButton(copy);
    if (m_print) {
        auto *printing = new QPushButton(Icons::icon(Icons::Glyph::Print), tr("P&rint…"));
        printing->setObjectName(QStringLiteral("printCode"));
        connect(printing, &QPushButton::clicked, this, &RecoveryCodeView::printCode);
        addButton(printing);
    }
    m_buttons->addStretch(1);
    column->addLayout(m_buttons);
    column->addSpacing(Theme::space(2));
    m_kept->setObjectName(QStringLiteral("codeKept"));
    connect(m_kept, &QCheckBox::toggled, this, &RecoveryCodeView::keptChanged);
    column->addWidget(m_kept);
    column->addStretch(1);
}

void RecoveryCodeView::show(const std::shared_ptr<SecretBytes> &code)
{
    m_secret = code;
    m_code->setText(code ? QString::fromUtf8(code->view()) : QString());
}

void RecoveryCodeView::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

bool RecoveryCodeView::isKept() const
{
    return m_secret && m_kept->isChecked();
}

void RecoveryCodeView::setKept(bool kept)
{
    m_kept->setChecked(kept);
}

void RecoveryCodeView::focus()
{
    m_kept->setFocus();
}

void RecoveryCodeView::addButton(QWidget *button)
{
    if (auto *push = qobject_cast<QPushButton *>(button))
        push->setAutoDefault(false);
    const int stretch = m_buttons->count() > 0 && m_buttons->itemAt(m_buttons->count() - 1)->spacerItem();
    m_buttons->insertWidget(m_buttons->count() - stretch, button);
}

void RecoveryCodeView::printCode()
{
    if (!m_secret)
        return;
    ReportFrame frame;
    frame.title = tr("Recovery code");
    frame.scope = {tr("Data directory: %1").arg(SafeText::visible(m_desk.directory()))};
    frame.printed = m_desk.today();
    frame.printedBy = m_desk.user();
    auto report = std::make_unique<FlowReport>(std::move(frame));
    QList<ReportText::Item> items{
        {{}, QString::fromUtf8(m_secret->view())},
        {{},
         tr("Whoever has this paper and the data directory can open the cache. Keep it where the passphrase "
            "is not.")}};
    if (!m_remark->text().isEmpty())
        items.append({{}, m_remark->text()});
    report->add(std::make_unique<ReportText>(tr("Recovery code"), items));
    m_print(std::move(report));
}
