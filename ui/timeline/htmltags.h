// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <gumbo.h>

namespace throughline {

/// The tag to write for one that is allowed, sometimes a calmer relative; empty: only what is inside it is written.
QString allowedTag(GumboTag tag);

/// Nothing of it is written, not even the text inside: programs, forms, frames, media, and what is not for reading.
bool isDropped(GumboTag tag);

bool isPartOfTable(GumboTag tag);

/// The earlier mail inside an answer, as common mail programs mark it.
bool isQuote(const GumboElement &element);
/// A quote whose text follows it instead of being inside it.
bool isHeadOfQuote(const GumboElement &element);
bool isSignature(const GumboElement &element);

/// Empty when there is none.
QString attributeOf(const GumboElement &element, const char *name);
bool hasAttribute(const GumboElement &element, const char *name);

} // namespace throughline
