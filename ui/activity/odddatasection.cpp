// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/odddatasection.h"

#include "core/base/privateview.h"
#include "core/report/pagedreport.h"
#include "models/activitymodel.h"
#include "models/activityreport.h"
#include "models/modelroom.h"
#include "ui/common/figurelist.h"
#include "ui/common/questions.h"
#include "ui/common/theme.h"
#include "ui/common/wholevalues.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
QLabel *sentence(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}
} // namespace

OddDataSection::OddDataSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent)
    : ListSection({QStringLiteral("odd"),
                   tr("Odd data"),
                   tr("Everything the provider sent could be read."),
                   tr("What cannot be read is kept as sent, shown here and counted nowhere."),
                   {},
                   QStringLiteral("odd-data")},
                  model.odd(), model.oddQuestion(), outputs, parent),
      m_model(model)
{
    m_detail = makeDetail();
    putBelow(m_detail, 2);
    connect(&list(), &FigureList::currentChanged, this, [this] {
        m_whole->setChecked(false);
        showDetail();
    });
    connect(&m_model, &ActivityModel::changed, this, [this] { refresh(); });
    OddDataSection::refresh();
}

QWidget *OddDataSection::makeDetail()
{
    auto *detail = new QWidget(this);
    m_what = sentence(QStringLiteral("what"), detail);
    m_missing = sentence(QStringLiteral("missing"), detail);
    m_sent = new QPlainTextEdit(detail);
    m_sent->setObjectName(QStringLiteral("sent"));
    m_sent->setAccessibleName(tr("What was sent"));
    m_sent->setReadOnly(true);
    m_sent->setTabChangesFocus(true);
    m_sent->setFont(Theme::digits(font()));
    m_whole = new QCheckBox(tr("Show &personal data"), detail);
    m_whole->setObjectName(QStringLiteral("whole"));
    connect(m_whole, &QCheckBox::clicked, this, [this](bool wanted) {
        m_whole->setChecked(false);
        if (wanted)
            WholeValues::ask(this, {tr("What could not be read"), {}},
                             [this](const QString &) { showWhole(); });
        showDetail();
    });
    m_mask.setSingleShot(true);
    connect(&m_mask, &QTimer::timeout, this, [this] {
        m_whole->setChecked(false);
        showDetail();
    });
    m_seen = new QPushButton(tr("&Mark as seen"), detail);
    m_seen->setObjectName(QStringLiteral("seen"));
    connect(m_seen, &QPushButton::clicked, this, [this] { toggleSeen(); });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_whole);
    buttons->addStretch();
    buttons->addWidget(m_seen);
    auto *column = new QVBoxLayout(detail);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_what);
    column->addWidget(m_missing);
    column->addWidget(m_sent, 1);
    column->addLayout(buttons);
    return detail;
}

void OddDataSection::refresh()
{
    ListSection::refresh();
    if (list().currentKey().isEmpty() && m_model.odd().rowCount() > 0)
        list().setCurrentKey(m_model.odd().key(0));
    showDetail();
}

/// For a while, and for this entry.
void OddDataSection::showWhole()
{
    m_whole->setChecked(true);
    m_mask.start(WholeValues::shownFor);
    showDetail();
}

void OddDataSection::showDetail()
{
    const ActivityOddData *facts = m_model.oddFacts();
    const OddDataBriefing::Entry *entry = facts ? facts->entry(list().currentKey()) : nullptr;
    m_detail->setVisible(entry);
    if (!entry)
        return;
    const QString what =
        entry->reason.isEmpty() ? OddData::kindText(entry->kind) : OddData::reasonText(entry->reason);
    m_what->setText(tr("%1: %2. First seen %3, last seen %4, %n time(s); %5.", nullptr, int(entry->times))
                        .arg(entry->action, what, entry->firstSeen.beijingText(),
                             entry->lastSeen.beijingText(), entry->stateText()));
    m_missing->setText(OddData::missingText(entry->kind, entry->action, entry->reason));
    const QString text = PrivateView::isOn() ? PrivateView::words(QString::fromUtf8(entry->sent))
                         : entry->kind == OddData::Kind::NewName
                             ? entry->field
                             : OddData::excerpt(entry->sent, m_whole->isChecked() ? OddData::Shown::AsSent
                                                                                  : OddData::Shown::Masked);
    m_whole->setEnabled(!PrivateView::isOn());
    if (m_sent->toPlainText() != text)
        m_sent->setPlainText(text);
    m_seen->setText(entry->seenBy.isEmpty() ? tr("&Mark as seen") : tr("&Mark as not seen"));
}

void OddDataSection::toggleSeen()
{
    const ActivityOddData *facts = m_model.oddFacts();
    const OddDataBriefing::Entry *entry = facts ? facts->entry(list().currentKey()) : nullptr;
    if (!entry)
        return;
    m_model.setSeen(entry->key, entry->seenBy.isEmpty(), this, [this](const Result<void> &done) {
        if (!done)
            Questions::tell(this, tr("Mark as seen"), done.error());
    });
}

std::optional<Instant> OddDataSection::asOf() const
{
    return room().fleet.listAsOf();
}

QString OddDataSection::statusText() const
{
    return m_model.oddText();
}

void OddDataSection::setWatched(bool watched)
{
    if (!watched) { // shown for as long as somebody looks
        m_whole->setChecked(false);
        showDetail();
    }
    m_model.setWatched(ActivityModel::Section::OddData, watched);
}

std::unique_ptr<PagedReport> OddDataSection::report() const
{
    return ActivityReport::oddData(m_model, room());
}
