// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/tierssection.h"

#include "core/settings/consolesettings.h"
#include "models/rebatesmodel.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/rebates/rebateedits.h"
#include "ui/rebates/tierdialog.h"
#include "ui/reports/paneoutputs.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace
{
const QString tierKind = QStringLiteral("tiers");
const QString keyName = QStringLiteral("key");
const QString folderPurpose = QStringLiteral("import");

QString fileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}
} // namespace

RebateTiersSection::RebateTiersSection(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                                       QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings),
      m_edits(new RebateEdits{model, this, [this](const Notice &notice) { Q_EMIT noticed(notice); }}),
      m_list(new FigureList(model.tiers(), tr("Tier tables"), this))
{
    setAcceptDrops(true);
    m_list->setObjectName(QStringLiteral("tierList"));
    m_list->table()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    connect(addButton(tr("Enter a table…"), QStringLiteral("addTiers")), &QPushButton::clicked, this,
            &RebateTiersSection::add);
    connect(addButton(tr("Import a file…"), QStringLiteral("importTiers")), &QPushButton::clicked, this,
            &RebateTiersSection::chooseFile);
    m_edit = addButton(tr("Change…"), QStringLiteral("editTiers"));
    m_remove = addButton(tr("Remove"), QStringLiteral("removeTiers"));
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(m_list->currentKey()); });
    connect(m_remove, &QPushButton::clicked, this, &RebateTiersSection::remove);
    connect(m_list, &FigureList::activated, this, &RebateTiersSection::edit);
    connect(m_list, &FigureList::currentChanged, this, &RebateTiersSection::refresh);
    connect(m_list, &FigureList::shownChanged, this, &PaneSection::changed);
    connect(&model, &RebatesModel::changed, this, &RebateTiersSection::refresh);
    refresh();
}

RebateTiersSection::~RebateTiersSection() = default;

QPushButton *RebateTiersSection::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_list->addTool(button);
    return button;
}

QDialog *RebateTiersSection::add()
{
    return openDialog({});
}

QDialog *RebateTiersSection::edit(const QString &key)
{
    return m_model.tierEntry(key) ? openDialog(key) : nullptr;
}

QDialog *RebateTiersSection::openDialog(const QString &key)
{
    auto *dialog = new RebateTierDialog(m_model, key, *m_edits, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Drafts::mark(dialog, tierKind, {{keyName, key}});
    dialog->open();
    return dialog;
}

QDialog *RebateTiersSection::reopen(const Draft &draft)
{
    if (draft.kind != tierKind)
        return nullptr;
    const QString key = draft.about.value(keyName).toString();
    return key.isEmpty() ? add() : edit(key);
}

void RebateTiersSection::remove()
{
    m_model.removeTiers(m_list->currentKey(), this, m_edits->done(tr("The tier table was removed.")));
}

void RebateTiersSection::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a tier table"), m_settings.folder(folderPurpose),
                                   tr("Tier tables (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setFolder(folderPurpose, QFileInfo(path).absolutePath());
        importFile(path);
    });
    dialog->open();
}

void RebateTiersSection::importFile(const QString &path)
{
    m_model.importTiers(path, this, m_edits->done(tr("The tier table was imported.")));
}

void RebateTiersSection::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void RebateTiersSection::dropEvent(QDropEvent *event)
{
    importFile(fileIn(event->mimeData()));
    event->acceptProposedAction();
}

void RebateTiersSection::refresh()
{
    if (m_model.tiers().rows().isEmpty()) {
        m_list->setEmpty(Icons::Glyph::Edit, tr("The agreement has no tier table: enter yours."),
                         tr("It is in the provider's letter or offer: from which quantity on how much is "
                            "paid. Without it no amount can be computed. A file of the command line can be "
                            "imported or dropped here."));
        m_list->empty()
            .offer(tr("Enter a table…"), [this] { add(); })
            ->setObjectName(QStringLiteral("enterFirst"));
    }
    const bool any = !m_list->currentKey().isEmpty();
    m_edit->setEnabled(any);
    m_remove->setEnabled(any);
    Q_EMIT changed();
}

std::optional<Instant> RebateTiersSection::asOf() const
{
    return m_model.asOf();
}

bool RebateTiersSection::isUpdating() const
{
    return m_model.isUpdating();
}

QString RebateTiersSection::statusText() const
{
    return m_list->countText();
}

void RebateTiersSection::activate()
{
    m_list->takeFocus();
}

void RebateTiersSection::setWatched(bool watched)
{
    m_model.setWatched(watched);
}

void RebateTiersSection::find()
{
    m_list->find();
}

bool RebateTiersSection::canExport() const
{
    return m_list->figures().rowCount() > 0;
}

void RebateTiersSection::exportShown()
{
    PaneOutputs{m_room, m_settings}.exportList(this, *m_list, tr("Tier tables"), m_model.asOf());
}

void RebateTiersSection::printShown()
{
    PaneOutputs{m_room, m_settings}.print(this, m_model.listReport(m_model.tiers(), tr("Tier tables")),
                                          QStringLiteral("rebate-tiers"));
}

QJsonObject RebateTiersSection::saveState() const
{
    return m_list->saveState();
}

void RebateTiersSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state);
}
