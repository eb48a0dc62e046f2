// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/leaks/faultruns.h"

#include "core/base/log.h"
#include "simulator/faultscript.h"
#include "simulator/mix.h"
#include "simulator/simcloud.h"
#include "tests/fakes/syncroom.h"
#include "tests/leaks/planted.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cstdio>

namespace
{
using namespace std::chrono_literals;

/// Errors and bodies with planted texts in them, wrong values in fields, and broken connections; "%1" is the
/// text.
constexpr std::array kinds{
    R"({"fault":"error","code":"InvalidParameter","message":"%1 is not valid"})",
    R"({"fault":"error","code":"ServiceUnavailable","message":"%1"})",
    R"({"fault":"body","text":"<html>%1</html>","content_type":"text/html"})",
    R"({"fault":"status","http":502,"body":"%1"})",
    R"({"fault":"field","row":0,"name":"Remark","json":"\"%1\""})",
    R"({"fault":"field","row":0,"name":"Iccid","json":"\"%1\""})",
    R"({"fault":"redirect","location":"https://127.0.0.1/%1"})",
    R"({"fault":"drop"})",
    R"({"fault":"cut"})",
};

QJsonObject faultOf(Draws &draws)
{
    const QString text =
        Planted::text(draws.below(2) ? int(Planted::KeyId) : Planted::Remarks + draws.below(16));
    const QString line = QString::fromUtf8(kinds.at(size_t(draws.below(int(kinds.size())))))
                             .replace(QStringLiteral("%1"), text);
    QJsonObject fault = QJsonDocument::fromJson(line.toUtf8()).object();
    fault.insert(QStringLiteral("match"),
                 QJsonObject{{QStringLiteral("share"), 0.02 + 0.01 * draws.below(8)}});
    fault.insert(QStringLiteral("times"), 0);
    return fault;
}

FaultScript scriptOf(int seed)
{
    Draws draws(20260415, 9, quint64(seed));
    QJsonArray faults;
    for (int i = 0; i < 4; ++i)
        faults.append(faultOf(draws));
    const QJsonObject script{{QStringLiteral("seed"), seed}, {QStringLiteral("faults"), faults}};
    Result<FaultScript> read = FaultScript::parse(QJsonDocument(script).toJson());
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *std::move(read);
}

CloudApi::Options hurried()
{
    CloudApi::Options options = SyncRoom::unlimited();
    options.waits.transientBase = options.waits.throttledBase = 1ms;
    options.waits.transientCap = options.waits.throttledCap = 5ms;
    options.circuit.lead = 10ms;
    return options;
}

SyncReport::State runOnce(SyncRoom &room, int seed)
{
    SimOptions options;
    options.cards = 40;
    options.limiter = std::nullopt;
    options.keyId = Planted::text(Planted::KeyId).toLatin1();
    options.keySecret = Planted::text(Planted::KeySecret).toLatin1();
    SimCloud cloud(options);
    if (!cloud.start())
        qFatal("no provider");
    cloud.setFaults(scriptOf(seed));
    return room
        .syncAs(
            {Planted::text(Planted::KeyId), SecretBytes::copyOf(options.keySecret), cloud.url(), cloud.url()},
            hurried())
        .state;
}

/// What is in a request that somebody signed.
int signsOfRequests(const QStringList &files)
{
    int found = 0;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return -1;
        const QByteArray log = file.readAll();
        for (const char *sign :
             {"Signature=", "SignatureNonce", "AccessKeyId=", "Authorization", "x-acs-", "GET /?", "POST /"})
            found += int(log.count(sign));
    }
    return found;
}
} // namespace

int FaultRuns::run(const QString &directory, int runs)
{
    Log::start(Log::Level::Debug);
    if (!Log::keepIn(directory))
        return 1;
    std::array<int, 5> ends{};
    SyncRoom room;
    for (int seed = 1; seed <= runs; ++seed)
        ++ends.at(std::min<size_t>(size_t(runOnce(room, seed)), ends.size() - 1));
    Log::stop();
    QStringList files;
    qint64 bytes = 0;
    for (const QFileInfo &info : QDir(directory).entryInfoList(QDir::Files | QDir::Hidden)) {
        files.append(info.filePath());
        bytes += info.size();
    }
    const QStringList found = Planted::found(files);
    for (const QString &place : found)
        std::fprintf(stderr, "%s\n", qPrintable(place));
    const int requests = signsOfRequests(files);
    std::printf("%d runs (ended as %d, %d, %d, %d, %d), %lld log files, %lld bytes: %lld planted texts, %d "
                "parts of requests\n",
                runs, ends[0], ends[1], ends[2], ends[3], ends[4], qlonglong(files.size()), qlonglong(bytes),
                qlonglong(found.size()), requests);
    return found.isEmpty() && requests == 0 && bytes > 0 ? 0 : 1;
}
