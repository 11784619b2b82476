// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/pictureloader.h"

#include <QBuffer>
#include <QHostAddress>
#include <QImageReader>
#include <QNetworkReply>
#include <QPromise>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 8LL * 1024 * 1024;
constexpr qint64 mostPixels = 40'000'000;
constexpr int widest = 960;
constexpr std::chrono::seconds patience{20};

} // namespace

PictureLoader::PictureLoader(QObject *parent)
    : QObject(parent)
{
    m_network.setRedirectPolicy(QNetworkRequest::UserVerifiedRedirectPolicy);
}

QFuture<Result<QByteArray>> PictureLoader::load(const QUrl &address)
{
    QPromise<Result<QByteArray>> promise;
    QFuture<Result<QByteArray>> future = promise.future();
    promise.start();
    if (!isOutside(address)) {
        promise.addResult(failure(ErrorCode::NotAllowed));
        promise.finish();
        return future;
    }
    QNetworkRequest request(address);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(patience);
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > mostBytes)
            reply->abort();
    });
    connect(reply, &QNetworkReply::redirected, reply, [reply](const QUrl &next) {
        if (isOutside(next))
            Q_EMIT reply->redirectAllowed();
        else
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [reply, answer = std::move(promise)]() mutable {
        reply->deleteLater();
        if (reply->error() == QNetworkReply::NoError)
            answer.addResult(reply->readAll());
        else
            answer.addResult(failure(ErrorCode::Unreachable));
        answer.finish();
    });
    return future;
}

namespace {

bool isOutside(QHostAddress address)
{
    bool mapped = false;
    if (const quint32 v4 = address.toIPv4Address(&mapped); mapped)
        address = QHostAddress(v4); // an IPv4 address written as IPv6
    const bool behindProvider = address.isInSubnet(QHostAddress(u"100.64.0.0"_s), 10); // RFC 6598
    return address.isGlobal() && !address.isLoopback() && !address.isPrivateUse() && !behindProvider;
}

} // namespace

bool isOutside(const QUrl &address)
{
    if (address.scheme() != "https"_L1 && address.scheme() != "http"_L1)
        return false;
    const QString host = address.host(QUrl::FullyDecoded);
    if (const QHostAddress ip(host); !ip.isNull())
        return isOutside(ip);
    return host.contains(u'.') && !host.endsWith(".local"_L1) && !host.endsWith(".localhost"_L1)
        && !host.endsWith(".internal"_L1);
}

QImage pictureFrom(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > widest)
        reader.setScaledSize(size.scaled(widest, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace throughline
