// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "connector/connector.h"

#include <QFutureWatcher>
#include <QWidget>

class QVBoxLayout;

namespace throughline {

/// What a step of *test connection* found, in plain words: a verdict, and what to do when it is a bad one.
QString stepText(const TestStep &step);

/// The verdicts of *test connection*, a line for each step as it ends.
class TestSteps : public QWidget
{
    Q_OBJECT
public:
    explicit TestSteps(QWidget *parent = nullptr);
    ~TestSteps() override; ///< ends a test that is under way

    void follow(const QFuture<TestStep> &test); ///< ends the one before
    void clear();

Q_SIGNALS:
    void finished(bool good);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void addLine(const QString &text, bool good);

    QFutureWatcher<TestStep> m_watcher;
    QList<TestStep> m_steps;
    bool m_running = false;
    QVBoxLayout *m_lines;
};

} // namespace throughline
