// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/fragilepeer.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace throughline {

FragilePeer::FragilePeer()
{
    QDir(folder()).mkdir(u"in"_s);
    QDir(folder()).mkdir(u"out"_s);
}

Channels::Setup FragilePeer::setup(const QString &kind, const QString &name) const
{
    return {kind, name, {{u"folder"_s, folder()}}, {}};
}

void FragilePeer::customerWrites(const QString &id, const QString &text) const
{
    QSaveFile file(folder() + u"/in/"_s + id); // whole at once: the connector watches
    file.open(QIODevice::WriteOnly);
    file.write(text.toUtf8());
    file.commit();
}

QStringList FragilePeer::transmissions() const
{
    QStringList texts;
    const QFileInfoList files = QDir(folder() + u"/out"_s).entryInfoList(QDir::Files);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            texts << QString::fromUtf8(file.readAll());
    }
    return texts;
}

void FragilePeer::set(const QString &state, bool on) const
{
    QFile file(folder() + u'/' + state);
    if (on)
        file.open(QIODevice::WriteOnly);
    else
        file.remove();
}

void FragilePeer::wantSecret(const QByteArray &secret) const
{
    QFile file(folder() + u"/wanted"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(secret) != secret.size())
        qFatal("the test's peer cannot write");
}

QByteArray FragilePeer::secret() const
{
    QFile file(folder() + u"/secret"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

MessageSummary queueReply(
    TestWorkspace &workspace, ConversationId conversation, ChannelId channel, const QString &text, Milliseconds undoFor)
{
    ReplyQueued reply;
    reply.message = MessageId::make();
    reply.conversation = conversation;
    reply.channel = channel;
    reply.recipients.to = {{u"anna@mail.example"_s, u"Anna"_s}};
    reply.externalId = reply.message.toString();
    reply.sendAfter = now() + undoFor;
    reply.content.text = text;
    workspace.append(makeEvent(reply, workspace.agent.id));
    return must(workspace.store->read([id = reply.message](Reader &reader) { return reader.message(id); }));
}

ChannelOverview overview(const Channels &channels, ChannelId channel)
{
    const QList<ChannelOverview> all = channels.list();
    for (const ChannelOverview &each : all) {
        if (each.channel.id == channel)
            return each;
    }
    return {};
}

} // namespace throughline
