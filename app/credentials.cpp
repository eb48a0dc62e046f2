// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials.h"

#include "core/base/safefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

Error wrong(const QString &sentence)
{
    return {Error::Kind::Usage, QStringLiteral("E-USAGE"), sentence, {}, {}};
}

/// Qt keeps a copy of its own until the document goes; what is freed is overwritten (Platform).
SecretBytes secretOf(const QJsonObject &object, const QString &name)
{
    QByteArray bytes = object.value(name).toString().toUtf8();
    SecretBytes secret = SecretBytes::copyOf(bytes);
    wipeContainer(bytes);
    return secret;
}
} // namespace

Result<AccountSettings> Credentials::parse(QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    wipeContainer(json);
    QJsonObject object = document.object();
    if (object.value(QStringLiteral("Credentials")).isObject())
        object = object.value(QStringLiteral("Credentials")).toObject();
    AccountSettings key;
    key.keyId = object.value(QStringLiteral("AccessKeyId")).toString().trimmed();
    key.secret = secretOf(object, QStringLiteral("AccessKeySecret"));
    key.token = secretOf(object, QStringLiteral("SecurityToken"));
    if (key.keyId.isEmpty() || key.secret.isEmpty())
        return wrong(
            Text::tr("The credentials want to be a JSON object with AccessKeyId and AccessKeySecret, "
                     "and for a temporary key SecurityToken and Expiration."));
    if (!key.isTemporary())
        return key;
    key.expires = Instant::parseUtc(object.value(QStringLiteral("Expiration")).toString().toLatin1());
    if (!key.expires)
        return wrong(
            Text::tr("A temporary key wants its end under Expiration, such as 2026-03-02T12:00:00Z."));
    return key;
}

Result<AccountSettings> Credentials::readFile(const QString &path)
{
    Result<QByteArray> bytes = SafeFile::read(path, longest);
    return bytes ? parse(*bytes) : Result<AccountSettings>(bytes.error());
}

Result<AccountSettings> Credentials::readDescriptor(int descriptor)
{
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::DontCloseHandle))
        return wrong(Text::tr("Descriptor %1 cannot be read.").arg(descriptor));
    QByteArray bytes;
    for (QByteArray piece = file.read(longest); !piece.isEmpty() && bytes.size() <= longest;
         piece = file.read(longest))
        bytes.append(piece);
    if (bytes.size() > longest)
        return wrong(Text::tr("The credentials are longer than any key."));
    return parse(bytes);
}
