// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "service/channels.h"

#include "core/handle.h"
#include "service/connectorhost.h"
#include "service/connectorlibrary.h"
#include "service/connectortest.h"
#include "service/linewatch.h"
#include "service/secretstore.h"
#include "store/store.h"

#include <QThread>

using namespace Qt::StringLiterals;

namespace throughline {

namespace {

template <class T> QFuture<Result<T>> refuse(const Error &error)
{
    return QtFuture::makeReadyValueFuture(Result<T>(failure(error)));
}

/// Scripts name channels by their names.
Result<void> checkName(const Reader &reader, ChannelId channel, const QString &name)
{
    const auto channels = reader.channels();
    if (!channels)
        return failure(channels.error());
    for (const ChannelSummary &each : *channels) {
        if (!each.removed && each.id != channel && each.name.compare(name, Qt::CaseInsensitive) == 0)
            return failure(ErrorCode::Conflict, name);
    }
    return {};
}

Result<ChannelSummary> present(const Reader &reader, ChannelId channel)
{
    auto summary = reader.channel(channel);
    if (summary && summary->removed)
        return failure(ErrorCode::NotFound, summary->name);
    return summary;
}

/// The names of a channel's secrets stand in the workspace: a plugin that is gone can tell them to nobody.
QString secretsSetting(ChannelId channel)
{
    return u"secrets/"_s + channel.toString();
}

Result<QStringList> rememberedSecrets(const Reader &reader, ChannelId channel)
{
    return reader.setting(secretsSetting(channel)).transform([](const QString &names) {
        return names.split(u'\n', Qt::SkipEmptyParts);
    });
}

Result<void> rememberSecrets(Transaction &transaction, ChannelId channel, const QStringList &names)
{
    return rememberedSecrets(transaction, channel).and_then([&](QStringList all) {
        all += names;
        all.removeDuplicates();
        return transaction.saveSetting(secretsSetting(channel), all.join(u'\n'));
    });
}

} // namespace

class Channels::State
{
public:
    State(Store &workspace, AgentId who, bool run)
        : store(workspace)
        , agent(who)
        , host(new ConnectorHost({workspace, library, secrets}, run))
    {
        thread.setObjectName(u"connectors"_s);
        host->moveToThread(&thread);
        QObject::connect(&thread, &QThread::started, host, &ConnectorHost::start);
        QObject::connect(&thread, &QThread::finished, host, &QObject::deleteLater);
        // Direct: the thread that waits for this one cannot pass it on.
        QObject::connect(host, &ConnectorHost::finished, &thread, &QThread::quit, Qt::DirectConnection);
        QObject::connect(&line, &LineWatch::lineChanged, host, &ConnectorHost::lineChanged);
    }

    ~State()
    {
        QMetaObject::invokeMethod(host, &ConnectorHost::shutDown, Qt::QueuedConnection);
        thread.wait();
    }

    ConnectorTools tools() { return {store, library, secrets}; }

    /// The settings with their fallbacks.
    Result<QJsonObject> checked(const Setup &setup, bool whole) const;

    Store &store;
    const AgentId agent;
    SecretStore secrets;
    ConnectorLibrary library;
    LineWatch line;
    QThread thread;
    ConnectorHost *host; ///< on `thread`, and gone with it
    QList<ChannelOverview> list;
    bool listed = false; ///< the list is known
};

Result<QJsonObject> Channels::State::checked(const Setup &setup, bool whole) const
{
    const auto manifest = library.manifest(setup.kind);
    if (!manifest)
        return failure(manifest.error());
    if (singleLine(setup.name).isEmpty())
        return failure(ErrorCode::InvalidInput, u"name"_s);
    const QStringList known = secretNames(*manifest);
    for (auto each = setup.secrets.begin(); each != setup.secrets.end(); ++each) {
        if (!known.contains(each.key()))
            return failure(ErrorCode::InvalidInput, each.key());
    }
    for (const SettingField &field : manifest->settings) {
        const bool needed = whole && field.type == SettingField::Type::Secret && isNeeded(field, setup.settings);
        if (needed && setup.secrets.value(field.name).isEmpty())
            return failure(ErrorCode::SecretMissing, field.name);
    }
    return checkedSettings(*manifest, setup.settings);
}

Channels::Channels(Store &store, AgentId agent, bool run)
    : m_state(std::make_unique<State>(store, agent, run))
{
    connect(m_state->host, &ConnectorHost::announced, this, [this](const QList<ChannelOverview> &channels) {
        m_state->list = channels;
        m_state->listed = true;
        Q_EMIT changed();
    });
    const auto alsoChanged = [this] {
        if (m_state->listed) // until then nobody is to take an empty list for the whole one
            Q_EMIT changed();
    };
    connect(m_state->host, &ConnectorHost::customersWrote, this, &Channels::customersWrote);
    connect(&m_state->library, &ConnectorLibrary::changed, this, alsoChanged);
    connect(&m_state->secrets, &SecretStore::settled, this, alsoChanged);
    m_state->thread.start();
}

Channels::~Channels() = default;

QList<ChannelKind> Channels::kinds() const
{
    return m_state->library.kinds();
}

const ConnectorLibrary &Channels::library() const
{
    return m_state->library;
}

QList<ChannelOverview> Channels::list() const
{
    return m_state->list;
}

QFuture<Result<ChannelId>> Channels::add(const Setup &setup)
{
    const auto settings = m_state->checked(setup, true);
    if (!settings)
        return refuse<ChannelId>(settings.error());
    const auto id = ChannelId::make();
    const ChannelAdded added{id, setup.kind, singleLine(setup.name), *settings};
    const QStringList names = setup.secrets.keys();
    const auto job = [added, names, agent = m_state->agent](Transaction &transaction) -> Result<ChannelId> {
        return checkName(transaction, added.channel, added.name)
            .and_then([&] { return rememberSecrets(transaction, added.channel, names); })
            .and_then([&] { return transaction.append(makeEvent(added, agent)); })
            .and_then([&] {
                return transaction.append(makeEvent(ChannelStateSet{added.channel, ChannelState::Live}, agent));
            })
            .transform([&] { return added.channel; });
    };
    // Secrets first: the channel starts as soon as it is written.
    return m_state->secrets.save(id, setup.secrets)
        .then(this,
            [this, job, id, names](const Result<void> &saved) {
                if (!saved)
                    return refuse<ChannelId>(saved.error());
                return m_state->store.write(job).then(this, [this, id, names](const Result<ChannelId> &written) {
                    if (!written)
                        m_state->secrets.remove(id, names);
                    return written;
                });
            })
        .unwrap();
}

QFuture<Result<void>> Channels::configure(ChannelId channel, const Setup &setup)
{
    const auto settings = m_state->checked(setup, false);
    if (!settings)
        return refuse<void>(settings.error());
    const ChannelConfigured configured{channel, singleLine(setup.name), *settings};
    const auto job = [configured, names = QStringList(setup.secrets.keys()), kind = setup.kind, agent = m_state->agent](
                         Transaction &transaction) -> Result<void> {
        const auto before = present(transaction, configured.channel);
        if (!before)
            return failure(before.error());
        if (before->kind != kind)
            return failure(ErrorCode::InvalidInput, kind);
        return checkName(transaction, configured.channel, configured.name)
            .and_then([&] { return rememberSecrets(transaction, configured.channel, names); })
            .and_then([&] { return transaction.append(makeEvent(configured, agent)); });
    };
    return m_state->secrets.save(channel, setup.secrets)
        .then(this,
            [this, job](
                const Result<void> &saved) { return saved ? m_state->store.write(job) : refuse<void>(saved.error()); })
        .unwrap();
}

QFuture<Result<void>> Channels::setState(ChannelId channel, ChannelState state)
{
    return m_state->store.write([channel, state, agent = m_state->agent](Transaction &transaction) -> Result<void> {
        const auto before = present(transaction, channel);
        if (!before)
            return failure(before.error());
        if (before->state == state)
            return {};
        return transaction.append(makeEvent(ChannelStateSet{channel, state}, agent));
    });
}

QFuture<Result<void>> Channels::remove(ChannelId channel)
{
    const auto job = [channel, agent = m_state->agent](Transaction &transaction) -> Result<QStringList> {
        const auto before = present(transaction, channel);
        if (!before)
            return failure(before.error());
        return transaction.append(makeEvent(ChannelRemoved{channel}, agent)).and_then([&] {
            return rememberedSecrets(transaction, channel);
        });
    };
    return m_state->store.write(job)
        .then(this,
            [this, channel](const Result<QStringList> &names) {
                return names ? m_state->secrets.remove(channel, *names) : refuse<void>(names.error());
            })
        .unwrap();
}

QFuture<TestStep> Channels::test(const Setup &setup, ChannelId known)
{
    const ChannelSummary channel{.id = known, .kind = setup.kind, .name = setup.name, .settings = setup.settings};
    return testConnector(gatherKit(m_state->host, m_state->tools(), channel, setup.secrets), m_state->host);
}

QFuture<TestStep> Channels::test(ChannelId channel)
{
    auto kit = m_state->store.read([channel](Reader &reader) { return present(reader, channel); })
                   .then(this,
                       [this](const Result<ChannelSummary> &summary) {
                           return summary ? gatherKit(m_state->host, m_state->tools(), *summary)
                                          : refuse<ConnectorKit>(summary.error());
                       })
                   .unwrap();
    return testConnector(kit, m_state->host);
}

void Channels::wake(ChannelId channel)
{
    QMetaObject::invokeMethod(m_state->host, [host = m_state->host, channel] { host->wake(channel); });
}

QString Channels::secretsFile() const
{
    return m_state->secrets.file();
}

} // namespace throughline
