// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/duplicate.h"

#include <QWidget>

class QPushButton;

namespace throughline {

class Paragraph;

/// Somebody who may be the same customer, and what can be done about it.
class DuplicateLine : public QWidget
{
    Q_OBJECT
public:
    explicit DuplicateLine(QWidget *parent = nullptr);

    /// `key`: the shortcut that merges.
    void setDuplicate(const LikelyDuplicate &duplicate, const QString &key);

Q_SIGNALS:
    void mergeWanted();
    void apartWanted();

private:
    Paragraph *m_text;
    QPushButton *m_merge;
    QPushButton *m_apart;
};

/// How a customer stands in a line: by name and handle.
QString calledBy(const ContactLine &contact);

} // namespace throughline
