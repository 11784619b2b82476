// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/secretfile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto everyoneElse = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
    | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

std::unexpected<Error> failed(const QString &path, const QString &why)
{
    return failure(ErrorCode::KeychainFailed, u"%1: %2"_s.arg(path, why));
}

Result<void> write(const QString &path, const Secrets &secrets)
{
    QJsonObject json;
    for (auto each = secrets.begin(); each != secrets.end(); ++each)
        json.insert(each.key(), each.value());
    const QString fresh = path + u".new"_s;
    QFile::remove(fresh);
    QFile file(fresh);
    // NewOnly with these permissions: at no moment is it there for others to read.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerOnly))
        return failed(path, file.errorString());
    const QByteArray bytes = QJsonDocument(json).toJson();
    if (file.write(bytes) != bytes.size() || !file.flush() || fsync(file.handle()) != 0)
        return failed(path, file.errorString());
    file.close();
    if (std::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(path).constData()) != 0)
        return failed(path, qt_error_string());
    return {};
}

} // namespace

Result<Secrets> readSecretFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Secrets();
    if (!file.open(QIODevice::ReadOnly))
        return failed(path, file.errorString());
    if (file.permissions() & everyoneElse)
        return failed(path, u"others can read it; chmod 600"_s);
    const auto json = QJsonDocument::fromJson(file.readAll());
    if (!json.isObject())
        return failed(path, u"not JSON"_s);
    Secrets secrets;
    const QJsonObject object = json.object();
    for (auto each = object.begin(); each != object.end(); ++each)
        secrets.insert(each.key(), each.value().toString());
    return secrets;
}

Result<void> changeSecretFile(const QString &path, const std::function<void(Secrets &)> &change)
{
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failed(path, qt_error_string());
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(std::chrono::seconds(5)))
        return failure(ErrorCode::KeychainFailed, path, true);
    auto secrets = readSecretFile(path);
    if (!secrets)
        return failure(secrets.error());
    const Secrets before = *secrets;
    change(*secrets);
    return *secrets == before ? Result<void>() : write(path, *secrets);
}

} // namespace throughline
