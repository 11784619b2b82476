// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline {

/// What a reader sees of a text in Markdown, without its marks; its blocks and lines are parted by line ends.
QString plainMarkdown(QStringView markdown);

} // namespace throughline
