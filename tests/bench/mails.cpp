// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/mails.h"

#include <QDateTime>
#include <QFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

constexpr qint64 first = 1'700'000'000; ///< of the mails, seconds of UTC
constexpr int openThreads = 40; ///< that go on at a time

struct MailThread
{
    QByteArray id;
    QByteArray last;
    Language language = Language::English;
    QString customer;
    QString subject;
    int count = 0;
};

/// RFC 2047, in words that are short enough.
QByteArray encoded(const QString &text)
{
    constexpr qsizetype perWord = 12;
    QByteArray words;
    for (qsizetype at = 0; at < text.size(); at += perWord)
        words += (at > 0 ? "\n =?UTF-8?B?" : "=?UTF-8?B?") + text.mid(at, perWord).toUtf8().toBase64() + "?=";
    return words;
}

MailThread startThread(const Writer &writer, Dice &dice, int number)
{
    const Language language = Writer::language(dice);
    return {.id = QByteArray::number(number),
        .last = {},
        .language = language,
        .customer = writer.name(language, dice),
        .subject = writer.subject(language, dice),
        .count = 0};
}

QByteArray nextMail(const Writer &writer, Dice &dice, MailThread &thread, int number)
{
    const bool byCustomer = thread.count % 2 == 0;
    const QByteArray customer = encoded(thread.customer) + " <customer" + thread.id + "@example.com>";
    const QByteArray team = "Support <agent@example.test>";
    const QByteArray id = "<" + QByteArray::number(number) + ".bench@example.com>";
    const auto date = QDateTime::fromSecsSinceEpoch(first + number * 240LL, QTimeZone::UTC);
    QByteArray mail = "From: " + (byCustomer ? customer : team) + "\nTo: " + (byCustomer ? team : customer)
        + "\nSubject: " + (thread.count > 0 ? "Re: " : "") + encoded(thread.subject)
        + "\nDate: " + date.toString(Qt::RFC2822Date).toLatin1() + "\nMessage-ID: " + id + '\n';
    if (!thread.last.isEmpty())
        mail += "In-Reply-To: " + thread.last + "\nReferences: " + thread.last + '\n';
    mail += "MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n"
        + writer.message(thread.language, dice).toUtf8() + '\n';
    thread.last = id;
    ++thread.count;
    return mail;
}

} // namespace

QList<QByteArray> makeMails(const Writer &writer, int count)
{
    Dice dice(5);
    QList<MailThread> threads;
    QList<QByteArray> mails;
    for (int number = 0; number < count; ++number) {
        if (threads.size() < openThreads)
            threads.append(startThread(writer, dice, number));
        const qsizetype at = dice.below(threads.size());
        mails.append(nextMail(writer, dice, threads[at], number));
        if (dice.chance(0.2))
            threads.removeAt(at);
    }
    return mails;
}

bool writeMbox(const QList<QByteArray> &mails, const QString &file)
{
    QFile mbox(file);
    bool written = mbox.open(QIODevice::WriteOnly);
    for (const QByteArray &mail : mails) {
        // The writer begins no line with "From ".
        written = written && mbox.write("From customer@example.com Thu Jan  1 00:00:00 2026\n" + mail + '\n') > 0;
    }
    return written;
}

} // namespace throughline::bench
