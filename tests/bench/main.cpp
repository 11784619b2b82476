// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/ingestbench.h"
#include "bench/make.h"
#include "bench/peerbench.h"
#include "bench/run.h"
#include "bench/table.h"
#include "bench/writer.h"
#include "core/sentence.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace throughline;
using namespace throughline::bench;

namespace {

int wrongUse()
{
    std::fputs("usage: throughline-bench make --conversations N --out DIR [--corpus FILE]\n"
               "       throughline-bench run --workspace DIR --json FILE [--quick]\n"
               "       throughline-bench ingest --json FILE [--mails N]\n"
               "       throughline-bench peers --json FILE [--workspace DIR] [--mails N] [--quick]\n"
               "       throughline-bench table --json FILE [--readme FILE] SIZE.json… [PEERS.json]\n",
        stderr);
    return 2;
}

int failed(const Error &error)
{
    std::fprintf(stderr, "throughline-bench: %s\n", qPrintable(sentence(error)));
    return 1;
}

int write(const QString &name, const QJsonObject &object)
{
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0 && file.commit();
    return written ? 0 : failed({ErrorCode::NotAllowed, name, false});
}

int answer(const QString &name, const Result<QJsonObject> &result)
{
    return result ? write(name, *result) : failed(result.error());
}

int make(const QCommandLineParser &options)
{
    const auto tell = [](const MakeProgress &so) {
        std::fprintf(stderr, "%lld conversations, %lld messages in %.0f s: %.0f messages/s\n",
            qlonglong(so.conversations), qlonglong(so.messages), so.seconds, double(so.messages) / so.seconds);
    };
    const auto made = makeWorkspace({.folder = options.value(u"out"_s),
                                        .conversations = options.value(u"conversations"_s).toLongLong(),
                                        .corpus = options.value(u"corpus"_s)},
        tell);
    return made ? 0 : failed(made.error());
}

int mailsOf(const QCommandLineParser &options)
{
    const int mails = options.value(u"mails"_s).toInt();
    return mails > 0 ? mails : options.isSet(u"quick"_s) ? 300 : 20'000;
}

Result<QJsonObject> peers(const QCommandLineParser &options)
{
    const bool quick = options.isSet(u"quick"_s);
    return measurePeers(Writer(),
        {.mails = mailsOf(options),
            .rounds = quick ? 1 : 5,
            .program = QCoreApplication::applicationDirPath() + u"/throughline"_s,
            .workspace = options.value(u"workspace"_s)});
}

/// One file of figures from the parts, and the table of them.
int gather(const QStringList &parts, const QCommandLineParser &options)
{
    QJsonArray sizes;
    QJsonObject figures;
    for (const QString &name : parts) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return failed({ErrorCode::NotFound, name, false});
        const QJsonObject part = QJsonDocument::fromJson(file.readAll()).object();
        if (part.contains("conversations"_L1))
            sizes.append(part);
        else
            figures["peers"_L1] = part;
    }
    figures["sizes"_L1] = sizes;
    const QString text = table(figures);
    std::fputs(text.toUtf8().constData(), stdout);
    if (options.isSet(u"readme"_s) && !putInto(options.value(u"readme"_s), text))
        return failed({ErrorCode::NotAllowed, options.value(u"readme"_s), false});
    return write(options.value(u"json"_s), figures);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setOrganizationName(u"throughline"_s);
    QCoreApplication::setApplicationName(u"throughline-bench"_s);
    QStandardPaths::setTestModeEnabled(true);
    Application app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser options;
    for (const auto name :
        {"conversations"_L1, "out"_L1, "corpus"_L1, "workspace"_L1, "json"_L1, "mails"_L1, "readme"_L1})
        options.addOption(QCommandLineOption(name, {}, u"value"_s));
    options.addOption(QCommandLineOption(u"quick"_s));
    options.process(app);
    const QString command = options.positionalArguments().value(0);
    if (command == "make"_L1 && options.value(u"conversations"_s).toLongLong() > 0 && options.isSet(u"out"_s))
        return make(options);
    if (!options.isSet(u"json"_s))
        return wrongUse();
    const QString json = options.value(u"json"_s);
    if (command == "run"_L1 && options.isSet(u"workspace"_s))
        return answer(json, run(app, {.workspace = options.value(u"workspace"_s), .quick = options.isSet(u"quick"_s)}));
    if (command == "ingest"_L1)
        return answer(json, measureIngest(Writer(), mailsOf(options)));
    if (command == "peers"_L1)
        return answer(json, peers(options));
    if (command == "table"_L1)
        return gather(options.positionalArguments().sliced(1), options);
    return wrongUse();
}
