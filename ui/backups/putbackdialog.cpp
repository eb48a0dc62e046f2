// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/putbackdialog.h"

#include "models/backuppreviewtables.h"
#include "models/backupsmodel.h"
#include "ui/backups/backupsview.h"
#include "ui/common/densetable.h"
#include "ui/common/figurelist.h"
#include "ui/common/gatewidgets.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

PutBackDialog::PutBackDialog(BackupsModel &model, const QString &name, Export exportEntries, QWidget *parent)
    : QDialog(parent), m_model(model), m_export(std::move(exportEntries)), m_body(new QWidget(this)),
      m_state(
          GateWidgets::plain(tr("Checking the backup and comparing it with the cache…"), Theme::Ink::Muted)),
      m_progress(new QProgressBar(this))
{
    setObjectName(QStringLiteral("putBackDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Put a backup back"));
    m_state->setObjectName(QStringLiteral("state"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    auto *buttons = new QDialogButtonBox(this);
    m_putBack = buttons->addButton(tr("&Put this backup back"), QDialogButtonBox::AcceptRole);
    m_putBack->setObjectName(QStringLiteral("accept"));
    m_putBack->setAutoDefault(false);
    m_putBack->setEnabled(false);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setDefault(true); // what is about to be lost is not lost by Enter alone
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::space(3));
    column->addWidget(m_body, 1);
    column->addWidget(m_progress);
    column->addWidget(m_state);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 32);
    m_cancel->setFocus();
    m_model.preview(name, this, [this](const Result<BackupPreview> &preview) { take(preview); });
}

PutBackDialog::~PutBackDialog()
{
    if (m_model.work() == BackupsModel::Work::Previewing)
        m_model.cancel();
}

void PutBackDialog::take(const Result<BackupPreview> &preview)
{
    m_progress->hide();
    if (!preview) {
        GateWidgets::say(m_state, preview.error());
        return;
    }
    m_tables = std::make_unique<BackupPreviewTables>(*preview);
    showPreview();
    m_putBack->setEnabled(true);
}

void PutBackDialog::showPreview()
{
    const BackupPreview &preview = m_tables->preview();
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(GateWidgets::heading(tr("The backup of %1").arg(preview.backup.made.beijingText())));
    column->addWidget(
        GateWidgets::plain(tr("It was checked: every page of it can be read."), Theme::Ink::Good));
    DenseTable *figures =
        BackupsView::makeTable(m_tables->figures(), tr("Backup and cache compared"), 7, m_body);
    figures->setObjectName(QStringLiteral("figures"));
    figures->setFixedHeight(figures->minimumHeight());
    BackupsView::fitColumns(figures);
    column->addWidget(figures);
    addEntries(column);
    column->addWidget(GateWidgets::plain(m_tables->readingsText()));
    const bool readable = preview.inCache.has_value();
    m_state->setText(
        readable
            ? tr("The present cache is not deleted: it is kept in the data directory as %1. The account "
                 "is closed for a moment and opened again.")
                  .arg(m_model.nextAside().section(u'T', 0, 0) + u'…') // the time will be another
            : tr("Whatever cache file is there now is not deleted: it is set aside under another name."));
    GateWidgets::setInk(m_state, Theme::Ink::Text);
}

void PutBackDialog::addEntries(QVBoxLayout *column)
{
    const bool none = m_tables->preview().desk.isEmpty();
    QLabel *text =
        GateWidgets::plain(m_tables->entriesText(),
                           none && m_tables->preview().inCache ? Theme::Ink::Good : Theme::Ink::Warning);
    text->setObjectName(QStringLiteral("entriesText"));
    column->addWidget(text);
    if (none)
        return column->addStretch(1);
    auto *list = new FigureList(m_tables->entries(), tr("Entries of your own that would change"), m_body);
    list->setObjectName(QStringLiteral("entries"));
    column->addWidget(list, 1);
    if (!m_export)
        return;
    auto *out = new QPushButton(Icons::icon(Icons::Glyph::Export), tr("&Export this list…"), m_body);
    out->setObjectName(QStringLiteral("export"));
    out->setAutoDefault(false);
    connect(out, &QPushButton::clicked, this, [this] { m_export(this, m_tables->entries()); });
    list->addTool(out);
}
