// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace throughline::email {

/// What a person would read in this HTML, as plain text: paragraphs and lines kept, quotations marked with "> ", styles
/// and scripts gone. One pass without recursion, so that no nesting can hurt it. For searching and for people; never
/// shown as HTML.
QString textOfHtml(QStringView html);

} // namespace throughline::email
