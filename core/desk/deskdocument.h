// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QByteArray>
#include <QList>

/// Everything on the desk as one JSON document: a list a kind ("tariffs", "cases" …), each entry with its
/// fields and, when shown, with "entered_at" and "entered_by". The manual page describes the fields.
namespace DeskDocument
{

/// All entries, for people and for scripts; what import() takes.
Result<QByteArray> exported(DeskReader &desk);

/// Reads a document whole. E-DESK names the place of the first thing that is wrong ("tariffs[2].vendor"); an
/// entry that stands there twice is wrong, too. Lists may be left out; who and when are not taken over.
Result<QList<DeskDraft>> parse(const QByteArray &json);

struct Imported {
    int entries = 0; ///< in the document
    int changed = 0; ///< new or different; the others stood there already
};
/// parse(), then every entry is saved. Entries that the document does not name stay. Inside the caller's
/// transaction, as all edits: in the end all of it stands there, or nothing.
Result<Imported> import(Desk &desk, const QByteArray &json);

} // namespace DeskDocument
