// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpmessage.h"

class SimServer;

/// The paths below /_sim/: what the provider does not have and tests need. Without a signature, on loopback
/// only like everything here.
///   POST /_sim/advance?days=1&changed=0.01   GET /_sim/state   POST /_sim/offset?seconds=N
class SimControl
{
public:
    explicit SimControl(SimServer &server) : m_server(server) {}
    [[nodiscard]] HttpAnswer answer(const HttpRequest &request);

private:
    [[nodiscard]] HttpAnswer advance(const HttpRequest &request);
    [[nodiscard]] HttpAnswer state();
    [[nodiscard]] HttpAnswer offset(const HttpRequest &request);

    SimServer &m_server;
};
