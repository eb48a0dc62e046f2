// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Carries the precompiled header that all other sources reuse; a library must have a symbol.
extern const int simledgerPrecompiled;
const int simledgerPrecompiled = 0;
