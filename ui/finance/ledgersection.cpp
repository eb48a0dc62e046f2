// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/ledgersection.h"

#include "core/domain/moneywords.h"
#include "ui/common/figurelist.h"
#include "ui/common/statemarks.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace
{
using State = LedgerExplanation::State;
using Days = FinanceModel::Days;
constexpr QLatin1StringView sessionKey("session"), listKey("list"), currentKey("current"), fromKey("from"),
    untilKey("until"), typeKey("type"), exceptionsKey("exceptions");
constexpr int monthsOffered = 14;
const QString dayFormat = QStringLiteral("yyyy-MM-dd");

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

QDateEdit *dayEdit(const QString &name, const QString &accessible, QWidget *parent)
{
    auto *edit = new QDateEdit(parent);
    edit->setObjectName(name);
    edit->setAccessibleName(accessible);
    edit->findChild<QLineEdit *>()->setAccessibleName(accessible);
    edit->setDisplayFormat(dayFormat);
    edit->setCalendarPopup(true);
    edit->setKeyboardTracking(false);
    return edit;
}
} // namespace

LedgerSection::LedgerSection(FinanceModel &model, const PaneOutputs &outputs, QWidget *parent)
    : FinanceSection(model, outputs, parent)
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("reconciliation"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_list = new FigureList(model.ledgerTable(), tr("Entries of the ledger"), this);
    m_list->setObjectName(QStringLiteral("ledger"));
    makeTools();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Theme::space(2));
    for (const auto &[text, widget] : std::initializer_list<std::pair<QString, QWidget *>>{
             {tr("&Period"), m_period}, {tr("from"), m_from}, {tr("to"), m_until}, {tr("&Type"), m_type}}) {
        auto *label = new QLabel(text, this);
        label->setBuddy(widget);
        tools->addWidget(label);
        tools->addWidget(widget);
    }
    tools->addWidget(m_exceptions);
    tools->addStretch(1);
    column->addLayout(tools);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    connect(m_list, &FigureList::activated, this, &LedgerSection::goTo);
    connect(&model, &FinanceModel::ledgerChanged, this, &LedgerSection::refresh);
    refresh();
}

void LedgerSection::makeTools()
{
    m_period = new QComboBox(this);
    m_period->setObjectName(QStringLiteral("period"));
    m_period->setAccessibleName(tr("Period of the ledger"));
    const Month today = Month::of(model().room().today());
    const auto offer = [this](const QString &text, QDate from, QDate until) {
        m_period->addItem(text, QVariantList{from, until});
    };
    offer(tr("last three months"), today.plus(-2).firstDay(), model().room().today());
    offer(tr("last twelve months"), today.plus(-11).firstDay(), model().room().today());
    for (int back = 0; back < monthsOffered; ++back) {
        const Month month = today.plus(-back);
        offer(month.iso(), month.firstDay(), month.lastDay());
    }
    m_period->addItem(tr("days chosen"));
    connect(m_period, &QComboBox::activated, this, &LedgerSection::choosePeriod);
    m_from = dayEdit(QStringLiteral("from"), tr("First day"), this);
    m_until = dayEdit(QStringLiteral("until"), tr("Last day"), this);
    for (QDateEdit *edit : {m_from, m_until})
        connect(edit, &QDateEdit::dateChanged, this, &LedgerSection::chooseDays);
    m_type = new QComboBox(this);
    m_type->setObjectName(QStringLiteral("type"));
    m_type->setAccessibleName(tr("Type of entry"));
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_type, &QComboBox::activated, this, &LedgerSection::chooseRows);
    m_exceptions = new QCheckBox(tr("&Only what is not explained"), this);
    m_exceptions->setObjectName(QStringLiteral("exceptionsOnly"));
    m_exceptions->setChecked(model().ledgerChoice().exceptionsOnly);
    connect(m_exceptions, &QCheckBox::toggled, this, &LedgerSection::chooseRows);
}

// ---- what is chosen ----

void LedgerSection::choosePeriod(int index)
{
    const QVariantList days = m_period->itemData(index).toList();
    if (days.size() == 2)
        model().setLedgerDays({days[0].toDate(), days[1].toDate()});
    refresh();
}

void LedgerSection::chooseDays()
{
    if (m_setting)
        return;
    const Days days{m_from->date(), std::max(m_from->date(), m_until->date())};
    model().setLedgerDays(days);
    refresh();
}

void LedgerSection::chooseRows()
{
    if (!m_setting)
        model().setLedgerChoice({m_type->currentData().toString(), m_exceptions->isChecked()});
}

/// A rebate is confirmed where rebates are; a bill is looked at where bills are.
void LedgerSection::goTo(const QString &key)
{
    const int row = model().ledgerTable().shownRow(key);
    const PaneTarget target = row < 0 ? PaneTarget() : model().ledgerTable().row(row).target;
    if (!target.isEmpty())
        Q_EMIT wanted(target.pane, target.what);
}

// ---- what is shown ----

void LedgerSection::refreshTypes()
{
    const auto &facts = model().ledger().facts();
    const QString chosen = model().ledgerChoice().type;
    QStringList types = facts ? facts->types : QStringList();
    if (!chosen.isEmpty() && !types.contains(chosen))
        types.append(chosen);
    m_type->clear();
    m_type->addItem(tr("all"), QString());
    for (const QString &type : std::as_const(types))
        m_type->addItem(MoneyWords::transaction(type), type);
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
}

void LedgerSection::refresh()
{
    m_setting = true;
    const Days days = model().ledgerDays();
    m_from->setDate(days.from);
    m_until->setDate(days.until);
    const int period = m_period->findData(QVariantList{days.from, days.until});
    m_period->setCurrentIndex(period < 0 ? m_period->count() - 1 : period);
    refreshTypes();
    m_exceptions->setChecked(model().ledgerChoice().exceptionsOnly);
    m_setting = false;
    const auto &facts = model().ledger().facts();
    m_summary->setText(reconciliation());
    QPalette palette = m_summary->palette();
    const bool exceptions = facts && (facts->match.count(State::Explained) < facts->match.entries.size() ||
                                      !facts->match.gaps.isEmpty() || !facts->match.bills.isEmpty());
    palette.setColor(QPalette::WindowText, Theme::ink(exceptions ? Theme::Ink::Warning : Theme::Ink::Text));
    m_summary->setPalette(palette);
    const bool read = facts && facts->asOf;
    if (read && model().ledgerChoice().exceptionsOnly)
        sayEmpty(*m_list, true, tr("Every entry of these days is explained."));
    else
        sayEmpty(*m_list, read, tr("The ledger has no entry in these days."),
                 facts && facts->newest ? tr("The newest entry is of %1.").arg(facts->newest->beijingText())
                                        : QString());
    if (!m_wanted.isEmpty() && m_list->setCurrentKey(m_wanted))
        m_wanted.clear();
    Q_EMIT changed();
}

std::optional<Instant> LedgerSection::asOf() const
{
    return model().ledger().facts() ? model().ledger().facts()->asOf : std::nullopt;
}

QString LedgerSection::statusText() const
{
    const auto &facts = model().ledger().facts();
    if (!facts)
        return {};
    return tr("Explained %1 of %2")
        .arg(grouped(facts->match.count(State::Explained)), grouped(facts->match.entries.size()));
}

/// What was explained, and what was not, in one line.
QString LedgerSection::reconciliation() const
{
    const auto &facts = model().ledger().facts();
    if (!facts)
        return {};
    const LedgerMatch &match = facts->match;
    QStringList sentences{statusText()};
    const auto add = [&sentences](const QString &text, qint64 count) {
        if (count > 0)
            sentences.append(text);
    };
    const int open = int(match.count(State::Open));
    const int proposed = int(match.count(State::Proposed));
    const int unexplained = int(match.count(State::Unexplained));
    add(tr("%n not explained", nullptr, unexplained), unexplained);
    add(tr("%n to be confirmed", nullptr, proposed), proposed);
    add(tr("%n that cannot be said yet", nullptr, open), open);
    add(tr("%n bill(s) without an entry", nullptr, int(match.bills.size())), match.bills.size());
    add(tr("%n balance(s) that do not add up", nullptr, int(match.gaps.size())), match.gaps.size());
    add(tr("%n older entries left out: choose fewer days", nullptr, int(facts->left)), facts->left);
    if (sentences.size() == 1)
        sentences.append(tr("everything adds up"));
    return sentences.join(QStringLiteral(" · "));
}

// ---- what is done ----

void LedgerSection::activate()
{
    m_list->takeFocus();
}

void LedgerSection::find()
{
    m_list->find();
}

bool LedgerSection::open(const QString &what)
{
    if (const std::optional<Month> month = Month::parse(what.toLatin1())) {
        model().setLedgerDays({month->firstDay(), month->lastDay()});
        refresh();
        return true;
    }
    if (m_list->setCurrentKey(what))
        return true;
    if (model().ledger().facts() || what.isEmpty())
        return false;
    m_wanted = what;
    return true;
}

bool LedgerSection::canExport() const
{
    return model().ledgerTable().rowCount() > 0;
}

void LedgerSection::exportShown()
{
    const Days days = model().ledgerDays();
    outputs().exportList(
        this, *m_list,
        tr("Ledger %1 to %2").arg(days.from.toString(Qt::ISODate), days.until.toString(Qt::ISODate)), asOf());
}

// ---- what is kept ----

QJsonObject LedgerSection::saveState() const
{
    QJsonObject list = m_list->saveState();
    QJsonObject session = list.take(sessionKey).toObject();
    const Days days = model().ledgerDays();
    session.insert(fromKey, days.from.toString(Qt::ISODate));
    session.insert(untilKey, days.until.toString(Qt::ISODate));
    session.insert(typeKey, model().ledgerChoice().type);
    session.insert(exceptionsKey, model().ledgerChoice().exceptionsOnly);
    return {{listKey, list}, {sessionKey, session}};
}

void LedgerSection::restoreState(const QJsonObject &state)
{
    const QJsonObject session = state.value(sessionKey).toObject();
    const QDate from = QDate::fromString(session.value(fromKey).toString(), Qt::ISODate);
    const QDate until = QDate::fromString(session.value(untilKey).toString(), Qt::ISODate);
    if (from.isValid() && until >= from)
        model().setLedgerDays({from, until});
    if (session.contains(typeKey))
        model().setLedgerChoice({session.value(typeKey).toString(), session.value(exceptionsKey).toBool()});
    QJsonObject list = state.value(listKey).toObject();
    list.insert(sessionKey, QJsonObject{{currentKey, session.value(currentKey)}});
    m_list->restoreState(list);
    refresh();
}
