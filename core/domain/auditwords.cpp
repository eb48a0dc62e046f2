// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/auditwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};
using AuditWords::Kind;

struct Word {
    const char *what;
    Kind kind;
    const char *text;
};
constexpr std::array words{
    Word{"person-erased", Kind::Erasure, QT_TRANSLATE_NOOP("AuditWords", "one person erased")},
    Word{"provider-erased", Kind::Erasure, QT_TRANSLATE_NOOP("AuditWords", "the provider's data erased")},
    Word{"everything-erased", Kind::Erasure, QT_TRANSLATE_NOOP("AuditWords", "everything erased")},
    Word{"desk-saved", Kind::Edit, QT_TRANSLATE_NOOP("AuditWords", "saved")},
    Word{"desk-removed", Kind::Edit, QT_TRANSLATE_NOOP("AuditWords", "removed")},
    Word{"desk-undone", Kind::Edit, QT_TRANSLATE_NOOP("AuditWords", "taken back")},
    Word{"exported", Kind::Export, QT_TRANSLATE_NOOP("AuditWords", "exported")},
    Word{"printed", Kind::Print, QT_TRANSLATE_NOOP("AuditWords", "printed")},
    Word{"saved as PDF", Kind::Print, QT_TRANSLATE_NOOP("AuditWords", "saved as PDF")},
    Word{"unlocked", Kind::Unlock, QT_TRANSLATE_NOOP("AuditWords", "unlocked")},
    Word{"unlock-refused", Kind::Unlock, QT_TRANSLATE_NOOP("AuditWords", "unlocking refused")},
    Word{"locked", Kind::Unlock, QT_TRANSLATE_NOOP("AuditWords", "locked")},
    Word{"personal-shown", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "personal data shown")},
    Word{"passphrase-refused", Kind::Unlock, QT_TRANSLATE_NOOP("AuditWords", "wrong passphrase")},
    Word{"account-saved", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "access key entered")},
    Word{"proxy-saved", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "proxy entered")},
    Word{"account-key-removed", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "access key taken out")},
    Word{"leak-notice-copied", Kind::Access,
         QT_TRANSLATE_NOOP("AuditWords", "notice of a leaked key copied")},
    Word{"passphrase-changed", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "passphrase changed")},
    Word{"data-key-replaced", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "data key replaced")},
    Word{"keyring-added", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "given to the system's keyring")},
    Word{"keyring-removed", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "taken from the system's keyring")},
    Word{"recovery-code-renewed", Kind::Access, QT_TRANSLATE_NOOP("AuditWords", "new recovery code")},
    Word{"backup-made", Kind::Other, QT_TRANSLATE_NOOP("AuditWords", "backup made")},
    Word{"backup-put-back", Kind::Other, QT_TRANSLATE_NOOP("AuditWords", "backup put back")},
    Word{"cache-recovered", Kind::Other,
         QT_TRANSLATE_NOOP("AuditWords", "damaged cache replaced by a backup")},
    Word{"cache-begun-anew", Kind::Other, QT_TRANSLATE_NOOP("AuditWords", "empty cache begun")},
    Word{"cache-older", Kind::Other, QT_TRANSLATE_NOOP("AuditWords", "older copy of the cache found")},
    Word{"audit-not-the-sealed", Kind::Other,
         QT_TRANSLATE_NOOP("AuditWords", "audit trail is not the sealed one")},
    Word{"set-aside-deleted", Kind::Other, QT_TRANSLATE_NOOP("AuditWords", "set-aside file deleted")},
};

const Word *wordOf(const QString &what)
{
    const auto *found = std::find_if(words.begin(), words.end(), [&what](const Word &word) {
        return what == QLatin1StringView(word.what);
    });
    return found == words.end() ? nullptr : found;
}
} // namespace

Kind AuditWords::kindOf(const QString &what)
{
    if (const Word *word = wordOf(what))
        return word->kind;
    return what.endsWith(u"-erased") ? Kind::Erasure : Kind::Other;
}

QString AuditWords::kindName(Kind kind)
{
    constexpr std::array names{"edit", "export", "print", "unlock", "access", "erasure", "other"};
    return QString::fromLatin1(names[size_t(kind)]);
}

QString AuditWords::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Edit:
        return Text::tr("Edit");
    case Kind::Export:
        return Text::tr("Export");
    case Kind::Print:
        return Text::tr("Print");
    case Kind::Unlock:
        return Text::tr("Unlocking");
    case Kind::Access:
        return Text::tr("Keys");
    case Kind::Erasure:
        return Text::tr("Erasure");
    case Kind::Other:
        break;
    }
    return Text::tr("Other");
}

QString AuditWords::word(const QString &what)
{
    const Word *word = wordOf(what);
    return word ? Text::tr(word->text) : what;
}

QString AuditWords::erasedDetail()
{
    return Text::tr("erased on request");
}
