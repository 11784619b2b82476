// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/safehtml.h"

#include "ui/timeline/htmlbounds.h"
#include "ui/timeline/htmlwriter.h"

#include <QScopeGuard>

#include <gumbo.h>

namespace throughline {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHtml = 512LL * 1024; ///< characters

} // namespace

std::optional<SafeHtml> makeSafe(const QString &html, const HtmlSetting &setting)
{
    const QStringView bounded = QStringView(html).left(longestHtml);
    if (!isWithinBounds(bounded))
        return std::nullopt;
    const QByteArray utf8 = bounded.toUtf8();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    const auto freed = qScopeGuard([&] { gumbo_destroy_output(&options, output); });
    HtmlWriter writer(setting);
    writer.write(*output->root);
    SafeHtml safe = writer.result();
    safe.cut = safe.cut || bounded.size() < html.size();
    return safe;
}

QString unfoldAddress()
{
    return u"throughline:unfold"_s;
}

std::optional<QUrl> safeLink(QStringView address)
{
    constexpr qsizetype longestAddress = 4000;
    if (address.size() > longestAddress)
        return std::nullopt;
    QString cleaned; // browsers ignore controls and line ends inside an address; so nothing can hide behind them
    for (const QChar c : address) {
        if (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format)
            cleaned += c;
    }
    const QUrl url(cleaned.trimmed(), QUrl::TolerantMode);
    static const QStringList schemes{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
    if (!url.isValid() || !schemes.contains(url.scheme()))
        return std::nullopt;
    if (url.scheme().startsWith("http"_L1) && url.host().isEmpty())
        return std::nullopt;
    return url;
}

} // namespace throughline
