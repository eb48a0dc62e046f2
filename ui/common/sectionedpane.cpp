// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sectionedpane.h"

#include "ui/common/agelabel.h"
#include "ui/common/drafts.h"
#include "ui/common/theme.h"
#include "ui/common/tooltips.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QStackedWidget>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace
{
constexpr QLatin1StringView sessionKey("session"), sectionKey("section");

/// One line that gives way where there is no room: a long one would make the whole window wider. All of it
/// stands in the status bar and in the tool tip.
class SummaryLine final : public QLabel
{
public:
    using QLabel::QLabel;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {fontMetrics().averageCharWidth() * 12, QLabel::minimumSizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        style()->drawItemText(
            &painter, contentsRect(), Qt::AlignVCenter | Qt::AlignLeft, palette(), isEnabled(),
            fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()), foregroundRole());
    }
};

QToolButton *button(Icons::Glyph glyph, const QString &text, const QString &tip, const QString &name,
                    QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(Icons::icon(glyph));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setToolTip(tip);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}
} // namespace

SectionedPane::SectionedPane(const Clock &clock, QWidget *parent) : Pane(parent), m_clock(clock)
{
    m_bar = new QTabBar(this);
    m_bar->setObjectName(QStringLiteral("sections"));
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_stack = new QStackedWidget(this);
    makeHeader();
    connect(m_bar, &QTabBar::currentChanged, this, &SectionedPane::choose);
    for (const auto &[keys, by] :
         {std::pair{Qt::CTRL | Qt::Key_PageDown, 1}, std::pair{Qt::CTRL | Qt::Key_PageUp, -1}}) {
        auto *shortcut =
            new QShortcut(QKeySequence(keys), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = by] { step(by); });
    }
}

void SectionedPane::makeHeader()
{
    m_heading = new QLabel(this);
    m_heading->setObjectName(QStringLiteral("heading"));
    m_heading->setFont(Theme::heading(font(), 2));
    m_summary = new SummaryLine(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_updating = new QLabel(tr("updating…"), this);
    QPalette faint = m_updating->palette();
    faint.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Muted));
    m_updating->setPalette(faint);
    QSizePolicy kept = m_updating->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_updating->setSizePolicy(kept);
    m_age = new AgeLabel(m_clock, this);
    m_export = button(Icons::Glyph::Export, tr("Export…"),
                      tr("Exactly what is shown, all rows of it (Ctrl+E)"), QStringLiteral("export"), this);
    connect(m_export, &QToolButton::clicked, this, &SectionedPane::exportShown);
    m_print = button(Icons::Glyph::Print, tr("Print…"), tr("This page as a report (Ctrl+P)"),
                     QStringLiteral("print"), this);
    connect(m_print, &QToolButton::clicked, this, &SectionedPane::printShown);

    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(3));
    row->addWidget(m_heading);
    row->addWidget(m_summary, 1);
    row->addWidget(m_updating);
    row->addWidget(m_age);
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(Theme::space(2));
    row->addLayout(m_tools);
    row->addWidget(m_export);
    row->addWidget(m_print);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(3));
    column->setSpacing(Theme::space(2));
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
}

void SectionedPane::addSection(PaneSection *section)
{
    m_sections.append(section);
    m_stack->addWidget(section);
    m_bar->addTab(section->title());
    connect(section, &PaneSection::changed, this, &SectionedPane::refresh);
    connect(section, &PaneSection::noticed, this, &Pane::noticed);
    connect(section, &PaneSection::wanted, this, &Pane::wanted);
}

void SectionedPane::makeLater(std::function<void()> make)
{
    m_make = std::move(make);
    m_heading->setText(title());
    m_bar->setAccessibleName(tr("Sections of %1").arg(title()));
}

void SectionedPane::ensureSections()
{
    if (!m_make)
        return;
    std::exchange(m_make, nullptr)();
    m_bar->setVisible(m_sections.size() > 1);
    restoreSections(std::exchange(m_kept, {}));
    refresh();
}

void SectionedPane::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

// ---- which section ----

PaneSection *SectionedPane::section() const
{
    return m_sections.value(m_stack->currentIndex());
}

PaneSection *SectionedPane::section(const QString &name) const
{
    for (PaneSection *section : m_sections) {
        if (section->name() == name)
            return section;
    }
    return nullptr;
}

void SectionedPane::showSection(const QString &name)
{
    ensureSections();
    m_bar->setCurrentIndex(int(m_sections.indexOf(section(name))));
}

void SectionedPane::choose(int index)
{
    if (index < 0 || index == m_stack->currentIndex())
        return;
    if (PaneSection *before = section(); before && isVisible())
        before->setWatched(false);
    m_stack->setCurrentIndex(index);
    if (isVisible())
        section()->setWatched(true);
    refresh();
}

void SectionedPane::step(int by)
{
    const int count = int(m_sections.size());
    m_bar->setCurrentIndex((m_bar->currentIndex() + by + count) % count);
    section()->activate();
}

void SectionedPane::showEvent(QShowEvent *event)
{
    ensureSections();
    Pane::showEvent(event);
    if (section())
        section()->setWatched(true);
}

void SectionedPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    if (section())
        section()->setWatched(false);
}

void SectionedPane::open(const QString &what)
{
    ensureSections();
    const QString first = what.section(u':', 0, 0);
    if (PaneSection *named = section(first)) {
        showSection(first);
        if (what.size() > first.size())
            named->open(what.mid(first.size() + 1));
        return;
    }
    for (PaneSection *one : std::as_const(m_sections)) {
        if (one->open(what))
            return showSection(one->name());
    }
}

QDialog *SectionedPane::reopen(const Draft &draft)
{
    showSection(draft.section);
    PaneSection *named = section(draft.section);
    return named ? named->reopen(draft) : nullptr;
}

// ---- what the section in front can do ----

void SectionedPane::refresh()
{
    const PaneSection *shown = section();
    if (!shown)
        return;
    m_summary->setText(shown->statusText());
    m_summary->setToolTip(ToolTips::plain(shown->statusText()));
    m_updating->setVisible(shown->isUpdating());
    m_age->setAsOf(shown->asOf());
    // while the first answer is under way nobody knows whether it was ever read
    m_age->setVisible(shown->hasAge() && (shown->asOf() || !shown->isUpdating()));
    m_export->setEnabled(shown->canExport());
    m_print->setEnabled(shown->canPrint());
    Q_EMIT abilitiesChanged();
    Q_EMIT statusChanged();
}

void SectionedPane::activate()
{
    if (section())
        section()->activate();
}

void SectionedPane::find()
{
    if (section())
        section()->find();
}

bool SectionedPane::back()
{
    return section() && section()->back();
}

bool SectionedPane::canExport() const
{
    return section() && section()->canExport();
}

bool SectionedPane::canPrint() const
{
    return section() && section()->canPrint();
}

void SectionedPane::exportShown()
{
    if (canExport())
        section()->exportShown();
}

void SectionedPane::printShown()
{
    if (canPrint())
        section()->printShown();
}

QString SectionedPane::statusText() const
{
    return section() ? section()->statusText() : QString();
}

// ---- what is kept ----

QJsonObject SectionedPane::saveState() const
{
    if (m_make)
        return m_kept;
    QJsonObject kept, session;
    for (const PaneSection *one : m_sections) {
        QJsonObject state = one->saveState();
        if (const QJsonValue moment = state.take(sessionKey); moment.isObject())
            session.insert(one->name(), moment);
        kept.insert(one->name(), state);
    }
    if (const PaneSection *shown = section())
        session.insert(sectionKey, shown->name());
    kept.insert(sessionKey, session);
    return kept;
}

void SectionedPane::restoreState(const QJsonObject &state)
{
    if (m_make)
        m_kept = state;
    else
        restoreSections(state);
}

void SectionedPane::restoreSections(const QJsonObject &state)
{
    const QJsonObject session = state.value(sessionKey).toObject();
    for (PaneSection *one : std::as_const(m_sections)) {
        QJsonObject own = state.value(one->name()).toObject();
        if (session.contains(one->name()))
            own.insert(sessionKey, session.value(one->name()));
        one->restoreState(own);
    }
    if (const QString name = session.value(sectionKey).toString(); !name.isEmpty())
        showSection(name);
}
