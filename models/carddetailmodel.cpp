// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/carddetailmodel.h"

#include "core/briefing/wholecardbriefing.h"

#include <QHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace
{
constexpr auto settling = 60ms;
constexpr int shownMonths = 3;

QString noteSubject(const WholeCard &card)
{
    return QStringLiteral("card:") + card.record.card.key.iccid.toString();
}

CardDetailModel::Days daysOf(const QList<MonthUsageRecord> &usage)
{
    QHash<QDate, std::optional<DataVolume>> told;
    QDate first, last;
    for (qsizetype i = std::max<qsizetype>(0, usage.size() - shownMonths); i < usage.size(); ++i) {
        const MonthUsage &month = usage[i].usage;
        for (const DayUsage &day : month.days)
            told.insert(day.day, day.used);
        if (month.days.isEmpty())
            continue;
        if (!first.isValid())
            first = month.month.firstDay();
        last = std::min(month.month.lastDay(), std::max(usage[i].asOf.beijingDate(), month.days.last().day));
    }
    CardDetailModel::Days days;
    for (QDate day = first; day.isValid() && day <= last; day = day.addDays(1)) {
        const std::optional<DataVolume> used = told.value(day);
        days.days.append(day);
        days.bytes.append(used ? std::optional(used->bytes) : std::nullopt);
    }
    return days;
}

QList<CardDetailModel::MonthLine> monthsOf(const QList<MonthUsageRecord> &usage)
{
    QList<CardDetailModel::MonthLine> lines;
    for (auto record = usage.crbegin(); record != usage.crend(); ++record)
        lines.append({record->usage.month.iso(),
                      record->usage.total ? record->usage.total->text() : QStringLiteral("–"),
                      record->asOf.beijingText()});
    return lines;
}
} // namespace

CardDetailModel::CardDetailModel(const ModelRoom &room, QObject *parent) : QObject(parent), m_room(room)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_settle, &QTimer::timeout, this, &CardDetailModel::ask);
    connect(&room.fleet, &FleetFeed::changed, this, [this] {
        if (m_wanted && m_asked != m_room.fleet.snapshot() && !m_settle.isActive())
            m_settle.start();
    });
    connect(&room.desk, &DeskService::changed, this, [this] {
        if (m_wanted)
            m_settle.start();
    });
}

void CardDetailModel::look(std::optional<quint32> cardRow)
{
    if (cardRow == m_wanted)
        return;
    m_wanted = cardRow;
    m_ticket.cancel();
    if (!cardRow) {
        m_settle.stop();
        m_card.reset();
        m_state = State::None;
        return present();
    }
    m_state = State::Loading;
    m_settle.start();
    if (!m_card)
        Q_EMIT changed();
}

void CardDetailModel::ask()
{
    if (!m_wanted)
        return;
    m_ticket.cancel();
    m_asked = m_room.fleet.snapshot();
    m_ticket = Briefings::ask(
        m_room, m_room.quick, this,
        [id = qint64(*m_wanted) + 1](const BriefingContext &context) {
            return CardBriefing::whole(context, id);
        },
        [this](const Result<WholeCard> &card) { take(card); });
}

void CardDetailModel::take(const Result<WholeCard> &card)
{
    m_state = card ? State::Ready : State::Failed;
    m_error = card ? Error() : card.error();
    m_card = card ? std::optional(*card) : std::nullopt;
    present();
}

void CardDetailModel::present()
{
    m_sections = m_card ? CardSections::of(*m_card, m_room.today(), m_room.now()) : QList<CardSection>();
    m_days = m_card ? daysOf(m_card->usage) : Days();
    m_months = m_card ? monthsOf(m_card->usage) : QList<MonthLine>();
    m_changes.show(m_card ? m_card->history : QList<CardChange>());
    Q_EMIT changed();
}

QString CardDetailModel::note() const
{
    return m_card && m_card->note ? m_card->note->value.text : QString();
}

void CardDetailModel::saveNote(const QString &text, QObject *context, DeskService::Done done)
{
    if (!m_card || text == note())
        return;
    const Note note{noteSubject(*m_card), text};
    if (text.trimmed().isEmpty())
        m_room.desk.remove(note, context, std::move(done));
    else
        m_room.desk.save(note, context, std::move(done));
}

void CardDetailModel::retranslate()
{
    m_changes.retranslate();
    if (m_wanted)
        ask(); // the state is explained in the language of the reader's answer
    present();
}
