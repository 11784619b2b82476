// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <QTextLayout>

#include <memory>

namespace KSyntaxHighlighting {
class Definition;
class Repository;
} // namespace KSyntaxHighlighting

namespace throughline {

/// Colours for code, from KSyntaxHighlighting. Its definitions are read when they are first needed.
class CodeHighlighter
{
public:
    CodeHighlighter();
    ~CodeHighlighter();

    /// The coloured parts of `code`, whose lines end in '\n'. `language` is a name or a file ending, such as "json",
    /// "C++" or "py"; none for a language that is not known. Each colour is made readable on `ground`.
    QList<QTextLayout::FormatRange> ranges(const QString &code, const QString &language, const QColor &ground);

    KSyntaxHighlighting::Repository &repository();
    KSyntaxHighlighting::Definition definition(const QString &language);

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace throughline
