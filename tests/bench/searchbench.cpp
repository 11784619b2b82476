// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/searchbench.h"

#include "bench/application.h"
#include "bench/samples.h"
#include "service/reading.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

constexpr int firstHits = 20;
constexpr qint64 longEnough = 15'000; ///< milliseconds for one kind: where answers are slow, fewer tell as much

/// Words of a language by their ranks, evenly over [from, until).
QStringList words(const Vocabulary &vocabulary, int count, int from, int until)
{
    QStringList found;
    for (int i = 0; i < count; ++i)
        found.append(vocabulary.wordAt(from + (until - from) * i / count));
    return found;
}

QStringList twoWords(const QStringList &common, const QStringList &rare)
{
    QStringList pairs;
    for (qsizetype i = 0; i < common.size(); ++i)
        pairs.append(common[i] + u' ' + rare[i % rare.size()]);
    return pairs;
}

QStringList phrases(const Vocabulary &vocabulary)
{
    QStringList quoted;
    for (QString phrase : vocabulary.parts().phrases)
        quoted.append(u'"' + phrase.remove(u'.').remove(u'?') + u'"');
    return quoted;
}

QStringList beginnings(const QStringList &whole)
{
    QStringList typed;
    for (const QString &each : whole) {
        for (qsizetype length = 1; length <= each.size(); ++length)
            typed.append(each.first(length));
    }
    return typed;
}

} // namespace

QList<std::pair<QString, QStringList>> searchQuestions(const Writer &writer, int each)
{
    const auto &english = writer.vocabulary(Language::English);
    const auto &thai = writer.vocabulary(Language::Thai);
    const auto &simplified = writer.vocabulary(Language::SimplifiedChinese);
    const auto &traditional = writer.vocabulary(Language::TraditionalChinese);
    const auto &japanese = writer.vocabulary(Language::Japanese);
    const QStringList common = words(english, each, 40, 160);
    const QStringList rare = words(english, each, 5'000, Vocabulary::size);
    QStringList prefixes;
    for (const QString &word : common)
        prefixes.append(word.first(std::min<qsizetype>(3, word.size())));
    return {
        {u"rare"_s, rare},
        {u"common"_s, common},
        {u"two_words"_s, twoWords(common, words(english, each, 150, 230))},
        {u"phrase"_s, phrases(english) + phrases(thai) + phrases(japanese)},
        {u"prefix"_s, prefixes},
        {u"thai"_s, words(thai, each, 15, 120)},
        {u"chinese"_s, words(simplified, each / 2 + 1, 15, 110) + words(traditional, each / 2 + 1, 15, 110)},
        {u"japanese"_s, words(japanese, each, 0, 70)},
        {u"typing"_s, beginnings({u"refund"_s, u"delivery inv"_s, u"warranty"_s, u"คืนเงิน"_s, u"退款"_s, u"返金"_s})},
    };
}

QJsonObject measureSearch(const Reading &reading, const QList<std::pair<QString, QStringList>> &questions, int rounds)
{
    const auto ask = [&reading](const QString &words, Samples &samples) {
        QElapsedTimer clock;
        clock.start();
        const auto hits = Application::answer(reading.search(words, firstHits));
        samples.add(double(clock.nsecsElapsed()) / 1e6);
        return hits ? hits->size() : 0;
    };
    Samples first;
    ask(u"hello"_s, first);
    QJsonObject result{{u"first"_s, first.toJson()}};
    for (const auto &[kind, typed] : questions) {
        Samples samples;
        qsizetype fewest = firstHits;
        QElapsedTimer since;
        since.start();
        for (qsizetype i = 0; i < typed.size() * rounds && since.elapsed() < longEnough; ++i)
            fewest = std::min(fewest, ask(typed.at(i % typed.size()), samples));
        QJsonObject figures = samples.toJson();
        figures[u"fewest_hits"_s] = fewest;
        result[kind] = figures;
    }
    return result;
}

} // namespace throughline::bench
