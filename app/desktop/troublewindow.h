// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QWidget>

class QPushButton;

namespace throughline {

class Paragraph;

/// Shown instead of the desk when its workspace cannot be opened: why, and what can be done. Nothing in the workspace
/// is touched.
class TroubleWindow : public QWidget
{
    Q_OBJECT
public:
    TroubleWindow(const Error &error, const QString &workspace);

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void retranslateUi();
    void exportWhole();
    void chooseAnother();

    Error m_error;
    QString m_workspace;
    Paragraph *m_title;
    Paragraph *m_sentence;
    Paragraph *m_place;
    Paragraph *m_result;
    QPushButton *m_export;
    QPushButton *m_other;
    QPushButton *m_quit;
};

} // namespace throughline
