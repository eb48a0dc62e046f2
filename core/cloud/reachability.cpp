// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/reachability.h"

#include <QNetworkInformation>

Reachability::Reachability(QObject *parent) : QObject(parent)
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Reachability))
        return;
    connect(Information::instance(), &Information::reachabilityChanged, this,
            [this](Information::Reachability now) {
                if (now == Information::Reachability::Online)
                    Q_EMIT cameBack();
            });
}
