// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

/// The rules of docs/architecture.md as pure functions over text, so that the test can show each of them
/// failing. Paths are relative to the root of the repository, with "/".
namespace LayerRules
{

/// A row of the tables: what one folder may include.
struct Layer {
    bool everything = false; ///< "all"
    QSet<QString> includes;  ///< folders, and single headers by their path
    QSet<QString> libraries;
};
using Layers = QHash<QString, Layer>; ///< by folder

/// All rows of tables whose third column is "May include".
[[nodiscard]] Layers layersOf(const QString &markdown);

/// The folder of the tables that a source belongs to: "core/store", "simulator".
[[nodiscard]] QString folderOf(const QString &path);

/// The text with comments, and if asked for the contents of literals too, blanked out; lines stay lines.
enum class Literals { Keep, Blank };
[[nodiscard]] QString codeOf(const QString &text, Literals literals);

/// What is wrong with one source, "path:line: why"; empty when all is well.
[[nodiscard]] QStringList includeComplaints(const QString &path, const QString &text, const Layers &layers);
[[nodiscard]] QStringList wordComplaints(const QString &path, const QString &text);
[[nodiscard]] QStringList licenceComplaints(const QString &path, const QString &text);

/// Folders that include each other in a circle.
[[nodiscard]] QStringList circles(const Layers &layers);

/// The classes, structs and enumerations a header defines at its outermost level. One program may not hold
/// two of one name: the linker mixes them up without a word.
[[nodiscard]] QStringList typesOf(const QString &text);

/// Whether a CMakeLists.txt of this text names the source by this path relative to itself.
[[nodiscard]] bool builds(const QString &cmake, const QString &relativePath);

} // namespace LayerRules
