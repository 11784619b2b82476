// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline::email {

/// A whole HTML document from Markdown (GitHub's, line breaks kept). HTML within it is shown as typed.
QString htmlOfMarkdown(const QString &markdown, const QString &signature);

} // namespace throughline::email
