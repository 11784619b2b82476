// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QFuture>
#include <QImage>
#include <QNetworkAccessManager>
#include <QUrl>

namespace throughline {

/// Fetches the pictures of a message from outside, once a reader asked for them. No cookies, nothing kept, no address
/// that is inside of the reader's own network.
class PictureLoader : public QObject
{
    Q_OBJECT
public:
    explicit PictureLoader(QObject *parent = nullptr);

    QFuture<Result<QByteArray>> load(const QUrl &address);

private:
    QNetworkAccessManager m_network;
};

/// Whether a picture's address names a host outside: a stranger's mail must not make this machine ask its neighbours.
bool isOutside(const QUrl &address);

/// The picture, scaled down to what a bubble can show; null for what is no picture or unpacks to an unreasonable size.
QImage pictureFrom(const QByteArray &bytes);

} // namespace throughline
