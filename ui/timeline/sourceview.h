// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace KSyntaxHighlighting {
class Repository;
class SyntaxHighlighter;
} // namespace KSyntaxHighlighting

namespace throughline {

/// A message as it travelled, or any other text, coloured: in a window of its own, to look at, find in, copy and save.
class SourceView : public QWidget
{
    Q_OBJECT
public:
    /// `language` is a name of KSyntaxHighlighting, such as "Email" or "JSON"; `fileName` is offered when it is saved.
    SourceView(const QByteArray &source, const QString &language, const QString &fileName, QWidget *parent = nullptr);
    ~SourceView() override;

    void find(const QString &words, bool backwards = false);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void applyTheme();
    void save();
    void write(const QString &path);

    QByteArray m_source;
    QString m_fileName;
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    KSyntaxHighlighting::SyntaxHighlighter *m_highlighter = nullptr;
    QPlainTextEdit *m_text;
    QLineEdit *m_find;
    QLabel *m_verdict;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace throughline
