// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// Private view: the window is shown to others, and names, numbers of cards and people, what people wrote and
/// amounts of money are hidden wherever a value becomes a text for people: screen, paper, export, clipboard.
/// What is kept (cache, audit trail, digests) is never made of such texts.
///
/// It is one switch of the whole program, as its language is: whoever changes it lets all texts be made anew.
/// Off until somebody turns it on; the command line never does. Safe from every thread.
namespace PrivateView
{

[[nodiscard]] bool isOn() noexcept;
void set(bool on) noexcept;

// ---- while it is on; else each gives the text back as it is, but for words() ----

/// Of a person, a company, a tag: the first character and stars.
[[nodiscard]] QString name(const QString &name);
/// What people wrote, the door of all free text: three stars, whatever it was; an empty text, and the dash of
/// what is unknown, stay. While it is off, personal data in it is masked (SafeText::personalMasked()).
[[nodiscard]] QString words(const QString &text);
/// An amount of money that was written already.
[[nodiscard]] QString amount(const QString &text);
/// An ICCID: the operator's six figures and the last four; as many stars as are hidden.
[[nodiscard]] QString iccid(const QString &iccid);
/// MSISDN, IMSI, IMEI: the first three and the last two. Several are joined by ";".
[[nodiscard]] QString numbers(const QString &numbers);
/// The last door: whatever in a text looks like an ICCID, an identity number, a long number or an amount of
/// yuan. Dates, volumes and counts stay.
[[nodiscard]] QString figures(const QString &text);

} // namespace PrivateView
