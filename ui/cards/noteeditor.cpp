// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/noteeditor.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "models/carddetailmodel.h"
#include "ui/common/editnotice.h"
#include "ui/common/theme.h"
#include "ui/common/wholevalues.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace
{
const QString noticeKey = QStringLiteral("note");
} // namespace

NoteEditor::NoteEditor(CardDetailModel &detail, const ModelRoom &room, QWidget *parent)
    : QWidget(parent), m_detail(detail), m_room(room), m_edit(new QPlainTextEdit(this)),
      m_save(new QPushButton(tr("&Save note"), this)), m_discard(new QPushButton(tr("&Discard"), this)),
      m_who(new QLabel(this)), m_masked(new QWidget(this)), m_readable(new QLabel),
      m_show(new QPushButton(tr("Show the &whole note…")))
{
    m_edit->setObjectName(QStringLiteral("note"));
    m_edit->setAccessibleName(tr("Note about this card"));
    m_edit->setPlaceholderText(tr("A note about this card, for yourselves: the provider never sees it."));
    m_edit->setTabChangesFocus(true);
    m_save->setObjectName(QStringLiteral("saveNote"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_who->setTextFormat(Qt::PlainText);
    m_who->setWordWrap(true); // or the whole detail grows with it
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_who, 1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    m_readable->setObjectName(QStringLiteral("maskedNote"));
    m_readable->setTextFormat(Qt::PlainText);
    m_readable->setWordWrap(true);
    m_readable->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_show->setObjectName(QStringLiteral("showNote"));
    auto *masked = new QVBoxLayout(m_masked);
    masked->setContentsMargins(0, 0, 0, 0);
    masked->addWidget(m_readable, 1);
    masked->addWidget(m_show, 0, Qt::AlignLeading);
    column->addWidget(m_masked, 1);
    column->addWidget(m_edit, 1);
    column->addLayout(buttons);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), m_edit);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &NoteEditor::save);
    }
    m_mask.setSingleShot(true);
    connect(&m_mask, &QTimer::timeout, this, [this] {
        m_shown = 0;
        refresh();
    });
    connect(m_show, &QPushButton::clicked, this, [this] {
        WholeValues::ask(this, {tr("Note about a card"), {}}, [this](const QString &) { showWhole(); });
    });
    connect(m_save, &QPushButton::clicked, this, &NoteEditor::save);
    connect(m_discard, &QPushButton::clicked, this, [this] { m_edit->setPlainText(m_kept); });
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteEditor::present);
    present();
}

/// The look changes: what was written is not lost with the widget.
NoteEditor::~NoteEditor()
{
    if (isChanged())
        m_detail.saveNote(m_edit->toPlainText(), &m_detail, [](const Result<void> &) {});
}

bool NoteEditor::isChanged() const
{
    const std::optional<WholeCard> &card = m_detail.card();
    return card && card->record.id == m_card && m_edit->toPlainText() != m_kept;
}

void NoteEditor::refresh()
{
    const std::optional<WholeCard> &card = m_detail.card();
    const qint64 id = card ? card->record.id : 0;
    if (id != m_card)
        m_shown = 0;
    const bool masked = isMasked(m_detail.note());
    const QString note = masked ? QString() : m_detail.note();
    const bool writing = id == m_card && m_edit->toPlainText() != m_kept;
    m_kept = note;
    m_card = id;
    if (!writing && m_edit->toPlainText() != note)
        m_edit->setPlainText(note);
    m_who->setText(card && card->note
                       ? tr("%1, %2").arg(PrivateView::name(card->note->who), card->note->at.beijingText())
                       : QString());
    present();
}

bool NoteEditor::isMasked(const QString &note) const
{
    return PrivateView::isOn() || (m_shown == 0 && SafeText::hasPersonal(note));
}

void NoteEditor::showWhole()
{
    m_shown = m_card;
    m_mask.start(WholeValues::shownFor);
    refresh();
}

void NoteEditor::present()
{
    const bool masked = isMasked(m_detail.note()) && !isChanged();
    m_readable->setText(PrivateView::isOn() ? tr("Notes are hidden in private view.")
                                            : SafeText::personalMasked(m_detail.note()));
    m_masked->setVisible(masked);
    m_show->setVisible(!PrivateView::isOn());
    for (QWidget *part : std::initializer_list<QWidget *>{m_edit, m_save, m_discard})
        part->setVisible(!masked);
    m_edit->setEnabled(m_card != 0);
    m_save->setEnabled(m_card != 0 && m_edit->toPlainText() != m_kept);
    m_discard->setEnabled(m_save->isEnabled());
}

void NoteEditor::save()
{
    if (!isChanged())
        return;
    const QPointer<NoteEditor> self(this);
    const EditNotice notice(m_room.desk, this, noticeKey,
                            [this](const Notice &said) { Q_EMIT noticed(said); });
    m_detail.saveNote(m_edit->toPlainText(), &m_detail, [self, notice](const Result<void> &saved) {
        if (!self)
            return;
        Q_EMIT self->noticed(saved ? notice.kept(tr("The note was saved."))
                                   : Notice::of(saved.error(), noticeKey));
    });
    m_kept = m_edit->toPlainText();
    present();
}
