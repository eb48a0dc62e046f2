// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <span>
#include <stdexcept>

/// A promise of the program that some bytes broke. Under libFuzzer nobody catches it, which is a finding; the
/// replay catches it and names the bytes.
class BrokenPromise : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Something that reads bytes nobody vouches for.
struct FuzzTarget {
    const char *name; ///< its corpus is tests/fuzz/corpus/<name>
    /// Gives the bytes to what reads them and checks what it promises of every input whatsoever. Throws
    /// BrokenPromise.
    void (*run)(QByteArrayView bytes);
    /// Good examples to begin with, made of what the other tests have, so that they need not be stored twice.
    QList<QByteArray> (*seeds)();
};

/// All of them.
[[nodiscard]] std::span<const FuzzTarget> fuzzTargets();

namespace Fuzz
{

inline void holds(bool promise, const char *what)
{
    if (!promise)
        throw BrokenPromise(what);
}

/// Every refusal has a code for support and a sentence for people.
inline void isProperError(const Error &error)
{
    holds(error.code.startsWith(u"E-"), "a refusal has a code");
    holds(!error.message.isEmpty(), "a refusal says why");
}

/// The first byte as a choice among `count`, taken off the front; 0 of nothing.
inline size_t choice(QByteArrayView &bytes, size_t count)
{
    if (bytes.isEmpty())
        return 0;
    const size_t chosen = static_cast<unsigned char>(bytes.front()) % count;
    bytes = bytes.sliced(1);
    return chosen;
}

/// `original` with changes that the bytes say: two bytes where, one what is put over it (xor), and so on. A
/// place far behind the end cuts the rest off instead.
[[nodiscard]] QByteArray edited(QByteArray original, QByteArrayView bytes);

/// All files of a folder below the root of the sources, by name.
[[nodiscard]] QList<QByteArray> files(const char *folder, const char *pattern = "*");

[[nodiscard]] QList<QByteArray> listOf(std::initializer_list<const char *> texts);

} // namespace Fuzz

/// The targets, one source each.
namespace FuzzTargets
{
extern const FuzzTarget answers;     ///< answers of the cloud: every decoder
extern const FuzzTarget json;        ///< the JSON reader under them
extern const FuzzTarget refusals;    ///< what the cloud and boxes in between say when they say no
extern const FuzzTarget quantities;  ///< volumes, money, dates, months, card numbers
extern const FuzzTarget filter;      ///< the filter language, and what it finds
extern const FuzzTarget keyFile;     ///< the key file
extern const FuzzTarget seal;        ///< the seal of the cache
extern const FuzzTarget records;     ///< records and months as the cache keeps them
extern const FuzzTarget secretWords; ///< recovery codes and passphrases as typed
extern const FuzzTarget ruleFiles;   ///< tier tables and years of working days
extern const FuzzTarget desk;        ///< documents for import: tariffs, cases, notes and all the others
extern const FuzzTarget lists;       ///< the platform's list of cards
extern const FuzzTarget mailHead;    ///< mails dropped on the window
extern const FuzzTarget stateFiles;  ///< settings and the count of wrong passphrases
extern const FuzzTarget faultScript; ///< the simulator's fault scripts
extern const FuzzTarget safeText;    ///< escaping, masking and the filter of the log
} // namespace FuzzTargets
