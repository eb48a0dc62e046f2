// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/passphrase.h"
#include "core/secrets/recoverycode.h"
#include "tests/fuzz/fuzztarget.h"

#include <cmath>

namespace
{
using Fuzz::holds;

/// What people type, without what does not count.
QByteArray plain(QByteArrayView typed)
{
    QByteArray kept;
    for (char c : typed.toByteArray().toUpper()) {
        c = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
        if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'))
            kept.append(c);
    }
    return kept;
}

void recoveryCode(QByteArrayView typed)
{
    const Result<SecretBytes> read = RecoveryCode::parse(typed);
    if (!read)
        return Fuzz::isProperError(read.error());
    holds(read->size() == RecoveryCode::size, "a recovery code is 16 bytes");
    const QByteArray shown = RecoveryCode::text(*read).view().toByteArray();
    holds(plain(shown) == plain(typed), "a recovery code is written as it was typed");
}

void passphrase(QByteArrayView typed)
{
    const SecretBytes once = Passphrase::normalised(typed);
    holds(Passphrase::normalised(once.view()).view() == once.view(), "a normal form is normal");
    const double bits = Passphrase::estimatedBits(typed);
    holds(std::isfinite(bits) && bits >= 0, "a guess is a number");
    const Result<SecretBytes> checked = Passphrase::checked(typed);
    if (!checked)
        return Fuzz::isProperError(checked.error());
    holds(checked->view() == once.view(), "what is checked is the normal form");
    const qsizetype length = QString::fromUtf8(checked->view()).toUcs4().size();
    holds(length >= Passphrase::minimumLength && length <= Passphrase::maximumLength,
          "its length is in bounds");
}

void run(QByteArrayView bytes)
{
    recoveryCode(bytes);
    passphrase(bytes);
    // a code whose check characters fit is rarely met by chance
    QByteArray raw = bytes.first(std::min(bytes.size(), RecoveryCode::size)).toByteArray();
    raw.append(RecoveryCode::size - raw.size(), '\0');
    const SecretBytes code = RecoveryCode::text(SecretBytes::copyOf(raw));
    const Result<SecretBytes> back = RecoveryCode::parse(code.view());
    holds(back && back->view() == raw, "a recovery code that is shown reads back");
}

QList<QByteArray> seeds()
{
    return Fuzz::listOf({"correct horse \xC3\xA9", "e\xCC\x81 zweiundvierzig", "0000000000",
                         "a\x07"
                         "bcdefghijk",
                         "\xFF\xFE\xFD\xFC\xFB\xFA\xF9\xF8\xF7\xF6", "abcabcabcabc",
                         "0123-4567 89AB-CDEF-GHJK-MNPQ-RSTV", "OIL0-0000-0000-0000-0000-0000-0000"});
}
} // namespace

const FuzzTarget FuzzTargets::secretWords{"secretwords", &run, &seeds};
