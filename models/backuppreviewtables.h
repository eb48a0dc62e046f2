// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backuppreview.h"
#include "models/figuretable.h"

/// What putting a backup back would change, in words and lists. GUI thread.
class BackupPreviewTables
{
public:
    explicit BackupPreviewTables(BackupPreview preview);

    [[nodiscard]] const BackupPreview &preview() const { return m_preview; }
    /// Backup and cache beside each other.
    [[nodiscard]] FigureTable &figures() { return m_figures; }
    /// Every entry of people's that would not be what it is now, with its content for whoever exports it.
    [[nodiscard]] FigureTable &entries() { return m_entries; }
    /// What would become of them, as one or more sentences.
    [[nodiscard]] QString entriesText() const;
    /// What of the provider would be missing, and how it comes back.
    [[nodiscard]] QString readingsText() const;

private:
    BackupPreview m_preview;
    FigureTable m_figures;
    FigureTable m_entries;
};
