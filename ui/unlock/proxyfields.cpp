// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/proxyfields.h"

#include "ui/common/gatewidgets.h"
#include "ui/unlock/secretfield.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace
{
using Mode = ProxySettings::Mode;

QLineEdit *named(QLineEdit *field, const char *name)
{
    field->setObjectName(QString::fromLatin1(name));
    return field;
}
} // namespace

ProxyFields::ProxyFields(QWidget *parent)
    : QWidget(parent), m_mode(new QComboBox), m_manual(new QWidget),
      m_host(named(new QLineEdit, "proxyHost")), m_port(named(new QLineEdit, "proxyPort")),
      m_user(named(new QLineEdit, "proxyUser")), m_password(new SecretField)
{
    m_mode->setObjectName(QStringLiteral("proxyMode"));
    m_mode->setAccessibleName(tr("Way to the provider"));
    m_mode->addItem(tr("Proxy as the system says"), int(Mode::System));
    m_mode->addItem(tr("No proxy"), int(Mode::None));
    m_mode->addItem(tr("This proxy"), int(Mode::Manual));
    named(m_password, "proxyPassword");
    m_host->setMaxLength(253);
    m_port->setMaxLength(5);
    m_user->setMaxLength(128);
    auto *inside = new QVBoxLayout(m_manual);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(Theme::space(1));
    GateWidgets::addField(inside, tr("Name of the pro&xy"), m_host);
    GateWidgets::addField(inside, tr("P&ort"), m_port);
    GateWidgets::addField(inside, tr("User na&me, where it wants one"), m_user);
    GateWidgets::addField(inside, tr("Pass&word"), m_password);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(1));
    column->addWidget(m_mode);
    column->addWidget(m_manual);
    setAccessibleName(m_mode->accessibleName());
    setFocusProxy(m_mode);
    setFocusPolicy(Qt::StrongFocus); // a form begins with it
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] {
        follow();
        Q_EMIT edited();
    });
    for (const QLineEdit *field : {m_host, m_port, m_user, static_cast<QLineEdit *>(m_password)})
        connect(field, &QLineEdit::textEdited, this, &ProxyFields::edited);
    follow();
}

void ProxyFields::fill(const ProxySettings &proxy)
{
    m_mode->setCurrentIndex(m_mode->findData(int(proxy.mode)));
    m_host->setText(proxy.host);
    m_port->setText(proxy.port > 0 ? QString::number(proxy.port) : QString());
    m_user->setText(proxy.user);
    m_kept = proxy.password.clone();
    follow();
}

bool ProxyFields::isManual() const
{
    return m_mode->currentData().toInt() == int(Mode::Manual);
}

void ProxyFields::follow()
{
    m_manual->setVisible(isManual());
    m_password->setPlaceholderText(m_kept.isEmpty() ? QString() : tr("Kept; type here to replace it"));
}

QString ProxyFields::problem() const
{
    if (!isManual())
        return {};
    const QString host = m_host->text().trimmed();
    bool isNumber = false;
    const int port = m_port->text().trimmed().toInt(&isNumber);
    const bool plain =
        !host.isEmpty() && !host.contains(u'/') && !host.contains(u'@') && !host.contains(u' ');
    if (!plain)
        return tr("Enter the name of the proxy alone, such as proxy.example.");
    if (!isNumber || port < 1 || port > 65535)
        return tr("Enter the port of the proxy, a number from 1 to 65535.");
    return {};
}

ProxySettings ProxyFields::take()
{
    ProxySettings proxy;
    proxy.mode = Mode(m_mode->currentData().toInt());
    if (!m_password->text().isEmpty())
        m_kept = m_password->take();
    if (!isManual())
        return proxy;
    proxy.host = m_host->text().trimmed();
    proxy.port = quint16(m_port->text().trimmed().toInt());
    proxy.user = m_user->text().trimmed();
    if (!proxy.user.isEmpty())
        proxy.password = m_kept.clone();
    follow();
    return proxy;
}
