// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timelinescene.h"

#include <QPixmap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace throughline {

std::unique_ptr<Desk> openTestDesk(const TestWorkspace &workspace)
{
    auto desk = Desk::open({.folder = workspace.folder(), .create = false, .runChannels = false, .agentName = {}});
    if (!desk)
        qFatal("no desk: %s", qPrintable(errorName(desk.error().code)));
    return *std::move(desk);
}

ConversationId makeDrawnConversation(TestWorkspace &workspace)
{
    const Instant start = now() - std::chrono::minutes(30);
    const ChannelSummary chat = workspace.addChannel(u"webchat"_s, u"Web chat"_s, {});
    const auto contact = ContactId::make();
    const auto id = ConversationId::make();
    workspace.append(makeEvent(ContactAdded{contact, u"Malee Srisai"_s}, {}, start));
    workspace.append(makeEvent(ConversationStarted{id, contact, chat.id, u"Refund for order 48213"_s}, {}, start));
    MessageReceived first;
    first.message = MessageId::make();
    first.conversation = id;
    first.channel = chat.id;
    first.from = {u"visitor"_s, u"Malee Srisai"_s};
    first.externalId = u"1"_s;
    first.content.text = u"สวัสดีค่ะ ได้รับสินค้าผิดสี อยากขอคืนเงินค่ะ คำสั่งซื้อ 48213"_s;
    workspace.append(makeEvent(first, {}, start));
    ReplyQueued reply;
    reply.message = MessageId::make();
    reply.conversation = id;
    reply.channel = chat.id;
    reply.externalId = u"2"_s;
    reply.content.text = u"สวัสดีค่ะคุณมาลี ขออภัยด้วยนะคะ รบกวนส่งรูปใบเสร็จมาได้ไหมคะ"_s;
    workspace.append(makeEvent(reply, workspace.agent.id, start + std::chrono::minutes(2)));
    for (const Delivery delivery : {Delivery::Sending, Delivery::Sent, Delivery::Read})
        workspace.append(
            makeEvent(DeliveryChanged{reply.message, id, delivery, {}}, {}, start + std::chrono::minutes(2)));
    workspace.append(makeEvent(Assigned{id, workspace.agent.id}, workspace.agent.id, start + std::chrono::minutes(3)));
    MessageReceived second = first;
    second.message = MessageId::make();
    second.channel = workspace.channel.id;
    second.from = {u"malee.s@example.org"_s, u"Malee Srisai"_s};
    second.externalId = u"3"_s;
    second.content.text = u"Here is the receipt you asked for. Is it still possible to get the refund on the card?"_s;
    second.content.attachments = {{.name = u"receipt-48213.pdf"_s,
        .mimeType = u"application/pdf"_s,
        .size = 182'000,
        .hash = QByteArray(32, 'x')}};
    workspace.append(makeEvent(second, {}, start + std::chrono::minutes(20)));
    NoteAdded note;
    note.message = MessageId::make();
    note.conversation = id;
    note.content.text = u"@Ivo payment API says: {\"order\": 48213, \"state\": \"captured\", \"refundable\": true}"_s;
    workspace.append(makeEvent(note, workspace.agent.id, start + std::chrono::minutes(21)));
    return id;
}

ConversationId makeHardConversation(TestWorkspace &workspace)
{
    InboundMessage html = mail(u"h"_s, u"james@example.org"_s, u"Order"_s);
    html.html =
        u"<div style='font-family:Arial;color:#000'>Hello,<br><br>the <b>invoice</b> has the wrong company name. "
        "<a href='https://shop.example/invoice/77?x=1'>See it here</a></div>"
        "<table border=1><tr><th bgcolor='#eeeeee'>Item</th><th bgcolor='#eeeeee'>Price</th></tr>"
        "<tr><td>Lamp</td><td align=right>49.00</td></tr><tr><td>Shade</td><td align=right>12.50</td></tr></table>"
        "<ul><li>one</li><li>two</li></ul><img src='https://shop.example/logo.png' alt='Logo' width=100 height=40>"
        "<div class=gmail_quote>On Monday, Nina wrote:<blockquote>earlier words</blockquote></div>"_s;
    const ConversationId id = workspace.receive(html);
    const auto more = [&workspace](const QString &key, const QString &text) {
        InboundMessage message = mail(key, u"james@example.org"_s, {}, {u"h"_s});
        message.text = text;
        workspace.deliver({message});
    };
    more(u"j"_s,
        u"住所を変更したいのですが、まだ間に合いますか。来週の火曜日に引っ越すため、新しい住所に送っていただけると助かります。https://例え.テスト/注文"_s);
    more(u"ar"_s, u"مرحبا، أريد إرجاع الطلب رقم 48213 من فضلك."_s);
    more(u"w"_s,
        u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsänderungsantrag"_s
            + u"x"_s.repeated(120));
    more(u"c"_s,
        u"It says:\n```cpp\nint main()\n{\n    return 42; // why?\n}\n```\nWhat now?\n\n> what you wrote\n> before\n"_s);
    ReplyQueued reply;
    reply.message = MessageId::make();
    reply.conversation = id;
    reply.channel = workspace.channel.id;
    reply.externalId = u"r"_s;
    reply.content.text = u"Dear James,\nthe invoice is **corrected**:\n\n1. name\n2. address\n\nBest regards"_s;
    reply.content.attachments = {
        {.name = u"invoice-77-corrected-with-a-very-long-name-that-goes-on-and-on-and-on-and-on.pdf"_s,
            .mimeType = u"application/pdf"_s,
            .size = 1'820'000,
            .hash = QByteArray(32, 'y')},
        {.name = u"terms.txt"_s, .mimeType = u"text/plain"_s, .size = 900, .hash = QByteArray(32, 'z')}};
    workspace.append(makeEvent(reply, workspace.agent.id));
    workspace.append(makeEvent(DeliveryChanged{reply.message, id, Delivery::Sending, {}}));
    const Error refused{.code = ErrorCode::RecipientRefused, .detail = u"550 no such user"_s};
    workspace.append(makeEvent(DeliveryChanged{reply.message, id, Delivery::Failed, refused}));
    return id;
}

void keepPicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("THROUGHLINE_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + u'/' + name + u".png"_s);
}

} // namespace throughline
