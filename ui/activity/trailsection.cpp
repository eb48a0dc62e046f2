// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/trailsection.h"

#include "core/report/pagedreport.h"
#include "models/activitymodel.h"
#include "models/activityreport.h"
#include "models/modelroom.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace
{
constexpr qsizetype mostRemarks = 6; ///< above the list; paper and the command line have all of them
} // namespace

TrailSection::TrailSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent)
    : ListSection({QStringLiteral("trail"), tr("Audit trail"), tr("There is no entry yet."),
                   tr("What is exported, printed, edited or unlocked is written down here."),
                   QStringLiteral("audit-trail"), QStringLiteral("audit-trail")},
                  model.trail(), model.trailQuestion(), outputs, parent),
      m_model(model)
{
    putAbove(makeHead(), 0);
    connect(&m_model, &ActivityModel::changed, this, [this] { refresh(); });
    TrailSection::refresh();
}

QWidget *TrailSection::makeHead()
{
    auto *head = new QWidget(this);
    m_icon = new QLabel(head);
    m_verdict = new QLabel(head);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_verdict->setAccessibleName(tr("Whether the audit trail is whole"));
    m_again = new QPushButton(tr("Check again"), head);
    m_again->setObjectName(QStringLiteral("followAgain"));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, [this] { m_model.followTrailAgain(); });
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::space(2));
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_verdict, 1);
    row->addWidget(m_again, 0, Qt::AlignTop);
    return head;
}

void TrailSection::refresh()
{
    const ActivityTrail *facts = m_model.trailFacts();
    const bool failed = m_model.trailQuestion().state() == PaneQuestion::State::Failed;
    const bool whole = facts && facts->found.isWhole();
    const Theme::Ink ink = !facts || failed ? Theme::Ink::Muted : whole ? Theme::Ink::Good : Theme::Ink::Bad;
    const Icons::Glyph glyph = failed   ? Icons::Glyph::Error
                               : !facts ? Icons::Glyph::Clock
                               : whole  ? Icons::Glyph::Check
                                        : Icons::Glyph::Warning;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(Icons::icon(glyph, ink).pixmap(size, size));
    QPalette colours = m_verdict->palette();
    colours.setColor(QPalette::WindowText, Theme::ink(ink));
    m_verdict->setPalette(colours);
    m_verdict->setText(failed   ? m_model.trailQuestion().error().message
                       : !facts ? tr("The trail is being followed…")
                                : facts->found.text());
    QStringList remarks = m_model.trailRemarks();
    remarks.resize(std::min(remarks.size(), mostRemarks));
    say(remarks.join(u'\n'));
    ListSection::refresh();
}

std::optional<Instant> TrailSection::asOf() const
{
    return room().now(); // it is of this computer
}

QString TrailSection::statusText() const
{
    return tr("%n entry(s)", nullptr, int(m_model.trail().rows().size()));
}

void TrailSection::setWatched(bool watched)
{
    m_model.setWatched(ActivityModel::Section::Trail, watched);
}

std::unique_ptr<PagedReport> TrailSection::report() const
{
    return ActivityReport::trail(m_model, room());
}
