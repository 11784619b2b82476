// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace throughline {

class Store;

/// Does what the full-text index needs while the desk is in use: small steps, with room between them for what people
/// write, and nothing at all while there is nothing to do. An index that is being made again goes on where it was left.
class IndexKeeper : public QObject
{
    Q_OBJECT
public:
    explicit IndexKeeper(Store &store);

private:
    void step();

    Store &m_store;
    QTimer m_next;
};

} // namespace throughline
