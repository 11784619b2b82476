<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Next conversation</source>
        <translation>下一个会话</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个会话</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>认领</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>分配…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Set priority…</source>
        <translation>设置优先级…</translation>
    </message>
    <message>
        <source>Set pending</source>
        <translation>设为等待客户</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>延后…</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>标为未读</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Show source of the message</source>
        <translation>查看消息的原始内容</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>显示或隐藏视图</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>显示或隐藏客户资料</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>连接邮箱…</translation>
    </message>
    <message>
        <source>Import messages…</source>
        <translation>导入邮件…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>跳转到日期…</translation>
    </message>
    <message>
        <source>Merge customers…</source>
        <translation>合并客户…</translation>
    </message>
    <message>
        <source>Merge conversation into…</source>
        <translation>将会话并入…</translation>
    </message>
    <message>
        <source>Split the conversation from here</source>
        <translation>从此处拆分会话</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>无法读取“%1”：%2</translation>
    </message>
    <message>
        <source>There is no kind of channel “%1”. “channel kinds” names them all.</source>
        <translation>没有“%1”这种渠道。可用“channel kinds”查看全部类型。</translation>
    </message>
    <message>
        <source>“%1” is a secret, and everyone on this machine can read a command line. Give it with “--secret %1”, on standard input, or with “--secret %1=FILE”.</source>
        <translation>“%1”是机密设置，而命令行内容本机上的所有人都能看到。请用“--secret %1”从标准输入提供，或用“--secret %1=FILE”从文件提供。</translation>
    </message>
    <message>
        <source>The channel “%1” is connected.</source>
        <translation>渠道“%1”已连接。</translation>
    </message>
    <message>
        <source>No keychain runs here: its secrets are in %1, which only you can read.</source>
        <translation>系统没有运行密钥环：机密内容保存在 %1，只有您能读取。</translation>
    </message>
    <message>
        <source>The channel “%1” is off.</source>
        <translation>渠道“%1”已停用。</translation>
    </message>
    <message>
        <source>The channel “%1” is live.</source>
        <translation>渠道“%1”已上线。</translation>
    </message>
    <message>
        <source>The channel “%1” was removed. Its conversations stay.</source>
        <translation>渠道“%1”已移除，会话仍会保留。</translation>
    </message>
    <message>
        <source>Makes a workspace, or opens the one that is there.</source>
        <translation>创建工作区；已有工作区时直接打开。</translation>
    </message>
    <message>
        <source>Checks the database, every content, and the journal against what is shown.</source>
        <translation>检查数据库和全部内容，并核对显示内容与事件日志是否一致。</translation>
    </message>
    <message>
        <source>Makes everything that is shown again from the journal.</source>
        <translation>根据事件日志重建所有显示内容。</translation>
    </message>
    <message>
        <source>Writes the whole workspace into one file, while it is in use.</source>
        <translation>把整个工作区备份为一个文件，使用中也可进行。</translation>
    </message>
    <message>
        <source>Makes the workspace from a backup. Its folder must be empty or missing.</source>
        <translation>从备份还原工作区。目标文件夹必须为空或不存在。</translation>
    </message>
    <message>
        <source>Writes every event as JSON lines, and every content; also of a damaged workspace.</source>
        <translation>以 JSON Lines 格式导出全部事件，并导出全部内容；工作区损坏时也可使用。</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>导出到哪个文件夹</translation>
    </message>
    <message>
        <source>Brings in mbox files, Maildirs, .eml files, or folders of them.</source>
        <translation>导入 mbox 文件、Maildir、.eml 文件，或包含它们的文件夹。</translation>
    </message>
    <message>
        <source>Lists what can be connected, with its settings.</source>
        <translation>列出可连接的渠道类型及其设置。</translation>
    </message>
    <message>
        <source>Connects a channel and enables it.</source>
        <translation>连接渠道并启用。</translation>
    </message>
    <message>
        <source>one of its settings; can be given again</source>
        <translation>一项设置；可重复使用</translation>
    </message>
    <message>
        <source>a secret setting, read from FILE or else from a line of standard input</source>
        <translation>一项机密设置，从 FILE 读取，或从标准输入读取一行</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>列出渠道。</translation>
    </message>
    <message>
        <source>Tries a channel&apos;s settings, step by step.</source>
        <translation>逐步测试渠道的设置。</translation>
    </message>
    <message>
        <source>Lets a channel run.</source>
        <translation>启用渠道。</translation>
    </message>
    <message>
        <source>Stops a channel.</source>
        <translation>停用渠道。</translation>
    </message>
    <message>
        <source>Removes a channel and its secrets. Its conversations stay.</source>
        <translation>移除渠道及其机密内容，会话仍会保留。</translation>
    </message>
    <message>
        <source>Runs the enabled channels until Ctrl+C.</source>
        <translation>运行已启用的渠道，直到按下 Ctrl+C。</translation>
    </message>
    <message>
        <source>ends when everything is received and the outbox is empty; fails if a channel cannot</source>
        <translation>全部接收完毕且发件箱清空后结束；有渠道做不到则失败</translation>
    </message>
    <message>
        <source>Lists conversations, the latest first.</source>
        <translation>列出会话，最近的在前。</translation>
    </message>
    <message>
        <source>mine, unassigned, open, pending, snoozed, resolved, or a channel; open without it</source>
        <translation>mine、unassigned、open、pending、snoozed、resolved 或某个渠道；默认为 open</translation>
    </message>
    <message>
        <source>how many at most; 50 without it, 0: all</source>
        <translation>最多列出多少个；默认 50，0 表示全部</translation>
    </message>
    <message>
        <source>Prints a conversation, the oldest first.</source>
        <translation>显示一个会话，最早的消息在前。</translation>
    </message>
    <message>
        <source>how many at most; 20 without it</source>
        <translation>最多列出多少个；默认 20</translation>
    </message>
    <message>
        <source>Queues a reply. The desktop or `sync` sends it.</source>
        <translation>将回复放入发件箱，由桌面程序或 `sync` 发送。</translation>
    </message>
    <message>
        <source>what to write, in Markdown; `-`: from standard input</source>
        <translation>正文，使用 Markdown；`-` 表示从标准输入读取</translation>
    </message>
    <message>
        <source>a file to send with it; can be given again</source>
        <translation>随回复发送的文件；可重复使用</translation>
    </message>
    <message>
        <source>where to send it; else where the customer wrote last</source>
        <translation>通过哪个渠道发送；默认为客户最近使用的渠道</translation>
    </message>
    <message>
        <source>runs the channels and waits until it is sent; fails if it cannot be</source>
        <translation>运行渠道并等到发送完成；无法发送则失败</translation>
    </message>
    <message>
        <source>Adds an internal note.</source>
        <translation>添加内部备注。</translation>
    </message>
    <message>
        <source>a file to keep with it; can be given again</source>
        <translation>随备注保存的文件；可重复使用</translation>
    </message>
    <message>
        <source>Assigns a conversation, to this desk&apos;s agent when none is named.</source>
        <translation>分配会话；未指定客服时，分配给此工作台的客服。</translation>
    </message>
    <message>
        <source>takes it from whoever has it</source>
        <translation>即使已有负责人也转过来</translation>
    </message>
    <message>
        <source>Adds tags.</source>
        <translation>添加标签。</translation>
    </message>
    <message>
        <source>takes the tags away instead</source>
        <translation>改为移除标签</translation>
    </message>
    <message>
        <source>Sets low, normal, high or urgent.</source>
        <translation>设置优先级：low、normal、high 或 urgent。</translation>
    </message>
    <message>
        <source>Puts a conversation aside until a time.</source>
        <translation>将会话延后到指定时间。</translation>
    </message>
    <message>
        <source>such as 2027-03-01T09:00, local time unless it names its zone</source>
        <translation>例如 2027-03-01T09:00；未注明时区时按本地时间</translation>
    </message>
    <message>
        <source>Marks a conversation as waiting for the customer.</source>
        <translation>将会话设为等待客户。</translation>
    </message>
    <message>
        <source>Marks a conversation as done.</source>
        <translation>将会话标为已解决。</translation>
    </message>
    <message>
        <source>Opens a conversation again.</source>
        <translation>重新打开会话。</translation>
    </message>
    <message>
        <source>Either name an agent or say “--nobody”.</source>
        <translation>请指定一位客服，或使用“--nobody”。</translation>
    </message>
    <message>
        <source>“%1” is none of low, normal, high and urgent.</source>
        <translation>“%1”不是 low、normal、high、urgent 之一。</translation>
    </message>
    <message>
        <source>Until when? Name a time such as 2027-03-01T09:00 with “--until”.</source>
        <translation>延后到什么时候？请用“--until”指定时间，例如 2027-03-01T09:00。</translation>
    </message>
    <message>
        <source>“%1” is neither the number nor the id of a conversation.</source>
        <translation>“%1”既不是会话编号，也不是会话 ID。</translation>
    </message>
    <message>
        <source>There is no channel “%1”. “channel list” names them all.</source>
        <translation>没有渠道“%1”。可用“channel list”查看全部渠道。</translation>
    </message>
    <message>
        <source>There is no agent “%1” in this workspace.</source>
        <translation>此工作区中没有客服“%1”。</translation>
    </message>
    <message>
        <source>JSON:</source>
        <translation>JSON：</translation>
    </message>
    <message>
        <source>throughlinectl [--workspace DIR] [--json] COMMAND</source>
        <translation>throughlinectl [--workspace DIR] [--json] COMMAND</translation>
    </message>
    <message>
        <source>  --workspace DIR  the workspace&apos;s folder; without it, the desktop&apos;s own
  --json           one JSON object a line, with the fields named above; times are UTC (ISO 8601)
  --help           this text, or that of one command
  --version        the version

CONVERSATION is its number or its id. What goes wrong is said on standard error.
Exit status: 0 done, 1 failed, 2 wrong use.</source>
        <translation>  --workspace DIR  工作区文件夹；默认为桌面程序所用的文件夹
  --json           每行一个 JSON 对象，字段如上所列；时间为 UTC（ISO 8601）
  --help           显示此帮助，或某个命令的帮助
  --version        显示版本

CONVERSATION 为会话编号或 ID。出错信息写到标准错误输出。
退出状态：0 完成，1 失败，2 用法错误。</translation>
    </message>
    <message>
        <source>Imported: %1. Already there: %2. Refused: %3.</source>
        <translation>已导入：%1。已存在：%2。未能导入：%3。</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read. Nothing was imported.</source>
        <translation>“%1”不存在或无法读取。未导入任何内容。</translation>
    </message>
    <message>
        <source>The workspace is in %1. This is the desk of %2.</source>
        <translation>工作区位于 %1。这是 %2 的工作台。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no option “--%1” with a value here.</source>
        <translation>此处没有可带值的选项“--%1”。</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>此处没有选项“--%1”。</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>选项“--%1”需要一个值。</translation>
    </message>
    <message>
        <source>Which command? The help lists them.</source>
        <translation>要执行哪个命令？帮助中列有全部命令。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>“%1”是多余的参数。</translation>
    </message>
    <message>
        <source>“throughlinectl --help” lists the commands.</source>
        <translation>用“throughlinectl --help”可列出全部命令。</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>“%1”不是有效的行数。</translation>
    </message>
    <message>
        <source>There is nothing to read for the secret “%1”.</source>
        <translation>没有读到机密设置“%1”的内容。</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <comment>asks for a password at the terminal</comment>
        <translation>%1（输入时不显示）：</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>a channel</comment>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>waiting for the next attempt</source>
        <comment>a channel</comment>
        <translation>等待下次尝试</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a channel</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>online, %1 of %2 messages are in</source>
        <comment>a channel</comment>
        <translation>在线，已接收 %1 / %2 条消息</translation>
    </message>
    <message>
        <source>online, everything is in</source>
        <comment>a channel</comment>
        <translation>在线，已全部接收</translation>
    </message>
    <message>
        <source>online</source>
        <comment>a channel</comment>
        <translation>在线</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>（机密）</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>（必填）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Everything was made again from the journal.</source>
        <translation>已根据事件日志全部重建。</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>备份位于 %1。</translation>
    </message>
    <message>
        <source>The folder %1 is not empty, and was left as it is. Name one that is empty or missing with “--workspace”.</source>
        <translation>文件夹 %1 不为空，未作改动。请用“--workspace”指定空的或不存在的文件夹。</translation>
    </message>
    <message>
        <source>The workspace is in %1.</source>
        <translation>工作区位于 %1。</translation>
    </message>
    <message>
        <source>Where to? Name a folder with “--out”.</source>
        <translation>导出到哪里？请用“--out”指定文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the workspace could not be read; the rest was exported.</source>
        <translation>
            <numerusform>工作区中有 %n 行数据无法读取，其余已导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write. Give it with “--text”.</source>
        <translation>没有正文。请用“--text”提供。</translation>
    </message>
    <message>
        <source>There was nothing to change in conversation %1.</source>
        <translation>会话 %1 无需更改。</translation>
    </message>
    <message>
        <source>Conversation %1 was changed.</source>
        <translation>会话 %1 已更改。</translation>
    </message>
    <message>
        <source>There is no conversation %1 in this workspace.</source>
        <translation>此工作区中没有会话 %1。</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>a channel</comment>
        <translation>未运行</translation>
    </message>
    <message>
        <source>(in another process)</source>
        <translation>（由另一进程运行）</translation>
    </message>
    <message>
        <source>The note was added to conversation %1.</source>
        <translation>备注已添加到会话 %1。</translation>
    </message>
    <message>
        <source>That is no message and no mailbox that can be read.</source>
        <translation>这不是可读取的邮件或邮箱文件。</translation>
    </message>
    <message>
        <source>Checked. Events: %1. Messages: %2.</source>
        <translation>检查完毕。事件：%1。消息：%2。</translation>
    </message>
    <message>
        <source>Exported into %3. Events: %1. Contents: %2.</source>
        <translation>已导出到 %3。事件：%1。内容：%2。</translation>
    </message>
    <message>
        <source>The kind of channel “%1” has no setting “%2”. “channel kinds” names them all.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;; %2: the name that was given</extracomment>
        <translation>渠道类型“%1”没有“%2”这项设置。可用“channel kinds”查看全部设置。</translation>
    </message>
    <message>
        <source>The setting “%1” needs a value: KEY=VALUE.</source>
        <translation>设置“%1”需要一个值，请写成 KEY=VALUE。</translation>
    </message>
    <message>
        <source>The setting “%1” does not take this value.</source>
        <translation>设置“%1”不接受这个值。</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>已有名为“%1”的渠道。</translation>
    </message>
    <message>
        <source>the agent&apos;s name; without it, the system user&apos;s</source>
        <translation>客服的姓名；默认为系统用户名</translation>
    </message>
    <message>
        <source>reports on this channel only, and waits for no other</source>
        <translation>只报告此渠道，不等待其他渠道</translation>
    </message>
    <message>
        <source>Something is missing. The command is written “%1 %2”.</source>
        <extracomment>%1: a command, %2: the arguments that it takes</extracomment>
        <translation>缺少参数。命令的写法是“%1 %2”。</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were found. “rebuild” makes what is shown again from the journal.</source>
        <translation>
            <numerusform>发现 %n 处不一致。用“rebuild”可根据事件日志重建显示内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds messages, subjects, customers, tags and attachments. Beside words: &quot;phrase&quot;, -word, and from: channel: tag: is: has: before: after: assignee:.</source>
        <translation>搜索消息、主题、客户、标签和附件。除了词语，还可以使用 &quot;短语&quot;、-词语，以及 from: channel: tag: is: has: before: after: assignee:。</translation>
    </message>
    <message>
        <source>%1 % of the messages can be found so far.</source>
        <translation>目前可以搜索到 %1 % 的消息。</translation>
    </message>
    <message>
        <source>Shows the messages of the other conversation in the first. “undo” takes it apart.</source>
        <translation>将第二个会话的消息显示在第一个会话中。用“undo”可重新分开。</translation>
    </message>
    <message>
        <source>Puts messages, named by their ids, into a conversation of their own.</source>
        <translation>将按 ID 指定的消息移到一个新会话中。</translation>
    </message>
    <message>
        <source>Takes a change back, named by the event that it printed.</source>
        <translation>撤销一项更改，以其输出的事件 ID 指定。</translation>
    </message>
    <message>
        <source>Lists customers, the newest first, or those with these words in a name or handle.</source>
        <translation>列出客户，最新的在前；或列出名称或联系方式中含有这些词的客户。</translation>
    </message>
    <message>
        <source>Prints what is known of a customer.</source>
        <translation>显示已知的客户信息。</translation>
    </message>
    <message>
        <source>Lists others who may be the same person, with how likely that is and why.</source>
        <translation>列出可能是同一人的其他客户，并附可能性和理由。</translation>
    </message>
    <message>
        <source>Shows everything of the other customer with the first.</source>
        <translation>将第二位客户的全部内容与第一位一并显示。</translation>
    </message>
    <message>
        <source>Takes a customer that was merged out again, with what came since.</source>
        <translation>将已合并的客户重新分出，包括此后收到的内容。</translation>
    </message>
    <message>
        <source>Sets what is known of a customer; without a value, takes it away.</source>
        <translation>设置客户的一项信息；不给出值则删除。</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>无需更改。</translation>
    </message>
    <message>
        <source>The customer was changed.</source>
        <translation>客户已更改。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a customer. “contact show” names those that were merged.</source>
        <translation>“%1”不是客户 ID。可用“contact show”查看已合并的客户。</translation>
    </message>
    <message>
        <source>“%1” is not the id of a message. “show” names them with --json.</source>
        <translation>“%1”不是消息 ID。可用“show”加 --json 查看。</translation>
    </message>
    <message>
        <source>Conversation %1 stands for both now.</source>
        <translation>两个会话现已合为会话 %1。</translation>
    </message>
    <message>
        <source>The messages are in conversation %1 now.</source>
        <translation>消息现在位于会话 %1 中。</translation>
    </message>
    <message>
        <source>“%1” is not the id of an event.</source>
        <translation>“%1”不是事件 ID。</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>There is no customer “%1” in this workspace.</source>
        <translation>此工作区中没有客户“%1”。</translation>
    </message>
    <message>
        <source>Several customers are found by “%1”. “contact list %1” shows their ids.</source>
        <translation>“%1”对应多位客户。可用“contact list %1”查看其 ID。</translation>
    </message>
    <message>
        <source>merged: %1 %2</source>
        <comment>%1: an id, %2: a customer&apos;s name</comment>
        <translation>已合并：%1 %2</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>[This message is %1 MB large, more than the channel fetches. Its attachments are on the server only.]</source>
        <translation>[此邮件大小为 %1 MB，超出渠道的接收上限，附件仅保存在服务器上。]</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Loopback</source>
        <translation>本机回环</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>我方地址</translation>
    </message>
    <message>
        <source>What the sample messages are addressed to.</source>
        <translation>示例消息的收件地址。</translation>
    </message>
    <message>
        <source>Seconds until an answer</source>
        <translation>应答延迟（秒）</translation>
    </message>
    <message>
        <source>Every reply is answered after this time, as if by the customer.</source>
        <translation>每条回复在此时间后都会得到应答，如同客户回信。</translation>
    </message>
    <message>
        <source>Sample conversations</source>
        <translation>示例会话</translation>
    </message>
    <message>
        <source>Begins with a few conversations to try things on.</source>
        <translation>开始时带几个会话，供您试用。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>邮箱地址</translation>
    </message>
    <message>
        <source>The address that customers write to.</source>
        <translation>客户来信所用的地址。</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>附加证书颁发机构</translation>
    </message>
    <message>
        <source>A PEM file with the authority of your own organisation, trusted beside the system&apos;s.</source>
        <translation>包含贵组织证书颁发机构的 PEM 文件，与系统自带的一并信任。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Where customers&apos; messages arrive, separated by commas.</source>
        <translation>接收客户邮件的文件夹，用逗号分隔。</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>历史邮件天数</translation>
    </message>
    <message>
        <source>How far back to fetch; 0 fetches everything.</source>
        <translation>收取多少天以内的邮件；0 表示全部收取。</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>IMAP 服务器</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>收信</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>0 stands for the usual one.</source>
        <translation>0 表示使用默认端口。</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全性</translation>
    </message>
    <message>
        <source>Without TLS only to a server on this machine.</source>
        <translation>仅当服务器在本机时才能不用 TLS。</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Largest message (MB)</source>
        <translation>邮件大小上限（MB）</translation>
    </message>
    <message>
        <source>A larger one comes without its attachments.</source>
        <translation>超过上限的邮件不收取附件。</translation>
    </message>
    <message>
        <source>What customers see beside the address.</source>
        <translation>客户在地址旁看到的名称。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Folder for sent messages</source>
        <translation>已发送邮件文件夹</translation>
    </message>
    <message>
        <source>Left empty, it is the one that the server names.</source>
        <translation>留空则使用服务器指定的文件夹。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Stands below every reply.</source>
        <translation>附在每封回复末尾。</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>SMTP 服务器</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>发信</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Left empty, it is the e-mail address.</source>
        <translation>留空则使用邮箱地址。</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>PLAIN</source>
        <translation>PLAIN</translation>
    </message>
    <message>
        <source>LOGIN</source>
        <translation>LOGIN</translation>
    </message>
    <message>
        <source>XOAUTH2</source>
        <translation>XOAUTH2</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>发件人名称</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>As the sign-in server knows this program.</source>
        <translation>登录服务器用来识别本程序的 ID。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Only where the sign-in server gave one.</source>
        <translation>仅在登录服务器提供时填写。</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>刷新令牌</translation>
    </message>
    <message>
        <source>What signing in gave. A new one that the server sends takes its place.</source>
        <translation>登录时获得。服务器发来新令牌时会自动替换。</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>登录服务器</translation>
    </message>
    <message>
        <source>Its token endpoint (OAuth 2.0), such as https://login.example.org/token: access tokens are fetched from there, and no password is needed.</source>
        <translation>其令牌端点（OAuth 2.0），例如 https://login.example.org/token：访问令牌从那里获取，无需密码。</translation>
    </message>
    <message>
        <source>For XOAUTH2 the access token, unless it is fetched from a sign-in server.</source>
        <translation>使用 XOAUTH2 时填写访问令牌；若从登录服务器获取则不必填写。</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The desk of a support agent.</source>
        <translation>客服的工作台。</translation>
    </message>
    <message>
        <source>The folder with everything that the desk knows.</source>
        <translation>存放工作台全部数据的文件夹。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Begin an empty workspace with sample conversations.</source>
        <translation>工作区为空时，以示例会话开始。</translation>
    </message>
    <message>
        <source>Do the main job by itself, and leave pictures of it in a folder.</source>
        <translation>自动演示主要操作，并将截图保存到文件夹。</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>大约还需 %n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>大约还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>大约还需 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>How fast a work is: %1 messages a second; a part of a line, after a dot</extracomment>
        <translation>每秒 %1 条</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <extracomment>How far a work is; %1 of %2 messages</extracomment>
        <translation>%1/%2 条消息</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <extracomment>How far a work is, of which nobody knows how long it is</extracomment>
        <translation>
            <numerusform>%Ln 条消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>This workspace was written by a newer Throughline (workspace version %1). It was not touched. Update Throughline to open it.</source>
        <extracomment>%1: a version number</extracomment>
        <translation>此工作区由更新版本的 Throughline 写入（工作区版本 %1），未作任何改动。请更新 Throughline 后再打开。</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Export what is whole, or restore a backup.</source>
        <translation>工作区已损坏，未作任何改动。请导出完好的内容，或从备份还原。</translation>
    </message>
    <message>
        <source>Another program kept the workspace locked for too long. Nothing was changed; try again.</source>
        <translation>另一程序锁定工作区的时间过长。未作任何改动，请重试。</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>%1 中没有工作区。</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation>磁盘已满。之前保存的内容不受影响；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The disk or the database reported a failure. What was saved before is safe.</source>
        <translation>磁盘或数据库报告故障。之前保存的内容不受影响。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Throughline goes on trying.</source>
        <translation>无法连接服务器。Throughline 会继续尝试。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling, or the network.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>找不到服务器 %1。请检查拼写或网络。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Throughline goes on trying.</source>
        <translation>服务器响应超时。Throughline 会继续尝试。</translation>
    </message>
    <message>
        <source>The connection was lost. Throughline goes on trying.</source>
        <translation>连接已断开。Throughline 会继续尝试。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was sent to it.</source>
        <translation>服务器的证书不可信，因此未向其发送任何内容。</translation>
    </message>
    <message>
        <source>The server offers no encryption, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <translation>服务器不提供加密，因此未向其发送任何内容。请检查端口和加密方式。</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>服务器不接受此用户名或密码。</translation>
    </message>
    <message>
        <source>The server has no folder called %1.</source>
        <extracomment>%1: the name of a mail folder</extracomment>
        <translation>服务器上没有名为“%1”的文件夹。</translation>
    </message>
    <message>
        <source>The server is busy. Throughline tries again later.</source>
        <translation>服务器繁忙。Throughline 稍后会重试。</translation>
    </message>
    <message>
        <source>The server refused the recipient. The reply is kept.</source>
        <translation>服务器拒绝了收件人。回复已保留。</translation>
    </message>
    <message>
        <source>The server refused the message. It is kept.</source>
        <translation>服务器拒绝了此消息。消息已保留。</translation>
    </message>
    <message>
        <source>That is larger than the channel takes. Nothing was sent.</source>
        <translation>大小超出渠道上限。未发送任何内容。</translation>
    </message>
    <message>
        <source>Throughline ended while this was being sent, and the channel cannot tell whether it arrived. Send it again, or discard it.</source>
        <translation>发送过程中 Throughline 退出了，此渠道无法确认是否送达。请重新发送，或放弃这条回复。</translation>
    </message>
    <message>
        <source>The message came back: it could not be delivered.</source>
        <translation>消息被退回：无法送达。</translation>
    </message>
    <message>
        <source>The channel is not set up completely.</source>
        <translation>渠道尚未设置完整。</translation>
    </message>
    <message>
        <source>The channel&apos;s password is not on this machine. Type it in the channel&apos;s settings.</source>
        <translation>本机没有此渠道的密码。请在渠道设置中输入。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give or take the password.</source>
        <translation>系统密钥环未能读取或保存密码。</translation>
    </message>
    <message>
        <source>The connector for “%1” is not installed.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;</extracomment>
        <translation>未安装“%1”的连接器。</translation>
    </message>
    <message>
        <source>The connector was built for another version of Throughline and was not loaded.</source>
        <translation>连接器适用于其他版本的 Throughline，未加载。</translation>
    </message>
    <message>
        <source>The connector is broken and was not loaded. Nothing else is affected.</source>
        <translation>连接器已损坏，未加载。其他功能不受影响。</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <extracomment>A conversation, a channel, a file</extracomment>
        <translation>该内容已不存在。</translation>
    </message>
    <message>
        <source>Someone else was faster. Their change stands.</source>
        <translation>其他人抢先作了更改，以对方的更改为准。</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>您没有权限执行此操作。</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>此处无法执行该操作。</translation>
    </message>
    <message>
        <source>Cancelled. What was done before is kept.</source>
        <translation>已取消。之前完成的部分会保留。</translation>
    </message>
    <message>
        <source>That cannot be understood. Nothing was changed.</source>
        <translation>无法识别。未作任何改动。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a whole sentence; %2: a detail that is not translated, such as a server&apos;s own words</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 gave this back to the team</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 将会话交回团队</translation>
    </message>
    <message>
        <source>%1 took this over</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 接手了会话</translation>
    </message>
    <message>
        <source>%1 assigned this to %2</source>
        <extracomment>%1 and %2: agents&apos; names</extracomment>
        <translation>%1 将会话分配给 %2</translation>
    </message>
    <message>
        <source>Opened again</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>会话已重新打开</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 opened this again</source>
        <translation>%1 重新打开了会话</translation>
    </message>
    <message>
        <source>%1 set this to pending: waiting for the customer</source>
        <translation>%1 将会话设为等待客户</translation>
    </message>
    <message>
        <source>%1 put this on hold: waiting for someone else</source>
        <translation>%1 将会话设为等待第三方</translation>
    </message>
    <message>
        <source>%1 snoozed this until %2</source>
        <extracomment>%1: an agent&apos;s name, %2: date and time</extracomment>
        <translation>%1 将会话延后至 %2</translation>
    </message>
    <message>
        <source>%1 resolved this</source>
        <translation>%1 解决了会话</translation>
    </message>
    <message>
        <source>%1 closed this</source>
        <translation>%1 关闭了会话</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <extracomment>%1: an agent&apos;s name, %2: low, normal, high or urgent</extracomment>
        <translation>%1 将优先级设为“%2”</translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation>%1 添加了标签“%2”</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation>%1 移除了标签“%2”</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <extracomment>%1: an agent&apos;s name, %2: the new subject</extracomment>
        <translation>%1 将主题改为“%2”</translation>
    </message>
    <message>
        <source>%1 took a reply back before it was sent</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 在发送前撤回了一条回复</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a conversation</comment>
        <translation>新会话</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a conversation: waiting for the customer</comment>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>status of a conversation: waiting for a third party</comment>
        <translation>等待第三方</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>status of a conversation</comment>
        <translation>已延后</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>status of a conversation</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>delivery of a reply</comment>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>delivery of a reply</comment>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>delivery of a reply</comment>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>delivery of a reply</comment>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>delivery of a reply: the customer has read it</comment>
        <translation>已读</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>delivery of a reply</comment>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>delivery of a reply: waits for the agent&apos;s decision</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a channel</comment>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>state of a channel: used by a few agents</comment>
        <translation>试运行</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a channel</comment>
        <extracomment>In use for every customer; whether its server answers just now is another matter (&quot;Online&quot;)</extracomment>
        <translation>已上线</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>view: conversations assigned to me</comment>
        <translation>我的</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view: conversations</comment>
        <translation>未分配</translation>
    </message>
    <message>
        <source>All open</source>
        <comment>view: conversations</comment>
        <translation>全部待处理</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>view: conversations</comment>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>view: conversations</comment>
        <translation>已延后</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>view: conversations</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>无法识别服务器的响应。</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>服务器拒绝了请求。</translation>
    </message>
    <message>
        <source>from</source>
        <comment>search operator, as in from:nina; no space</comment>
        <translation>来自</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>search operator, as in channel:support; no space</comment>
        <translation>渠道</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>search operator, as in tag:vip; no space</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search operator, as in is:open; no space</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search operator, as in has:attachment; no space</comment>
        <translation>包含</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search operator, as in before:2026-11; no space</comment>
        <translation>早于</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search operator, as in after:yesterday; no space</comment>
        <translation>自</translation>
    </message>
    <message>
        <source>assignee</source>
        <comment>search operator, as in assignee:me; no space</comment>
        <translation>负责人</translation>
    </message>
    <message>
        <source>open</source>
        <comment>search value, as in is:open; no space</comment>
        <translation>待处理</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>search value, as in is:pending; no space</comment>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>search value, as in is:snoozed; no space</comment>
        <translation>已延后</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>search value, as in is:resolved; no space</comment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search value, as in is:unread; no space</comment>
        <translation>未读</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>search value, as in has:attachment; no space</comment>
        <translation>附件</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search value, as in after:today; no space</comment>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search value, as in before:yesterday; no space</comment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search value, as in assignee:me; no space</comment>
        <translation>我</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>search value, as in assignee:nobody; no space</comment>
        <translation>无人</translation>
    </message>
    <message>
        <source>A search cannot be narrowed by “%1:”. To search for these words, put them in quotes.</source>
        <extracomment>%1: what stands before a colon in the search field</extracomment>
        <translation>没有“%1:”这个搜索条件。如果要搜索这段文字，请加上引号。</translation>
    </message>
    <message>
        <source>Nothing is known about “%1” here; what a message can have is: %2.</source>
        <extracomment>%1: what was typed after &quot;has:&quot; in the search field; %2: the one word that is understood there</extracomment>
        <translation>这里不能用“%1”。消息可以包含的是：%2。</translation>
    </message>
    <message>
        <source>A conversation is never “%1”. It can be %2, %3, %4, %5 or %6.</source>
        <extracomment>%1: what was typed after &quot;is:&quot; in the search field; then the words that are understood there</extracomment>
        <translation>会话没有“%1”这个状态。可以是%2、%3、%4、%5或%6。</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written 2026-11-21, 2026-11, 2026, %2, %3 or 7d.</source>
        <extracomment>%1: what was typed; %2 and %3: the search field&apos;s words for today and yesterday</extracomment>
        <translation>“%1”不是日期。日期可以写成 2026-11-21、2026-11、2026、%2、%3 或 7d。</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <extracomment>%1: an operator of the search field, such as from</extracomment>
        <translation>“%1:”后面需要填写内容。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>引号没有成对，缺少结束的引号。</translation>
    </message>
    <message>
        <source>No customer has a name or address like “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>没有名称或地址类似“%1”的客户。</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>没有名为“%1”的渠道。</translation>
    </message>
    <message>
        <source>Nothing is tagged “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>没有带“%1”标签的会话。</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>没有名为“%1”的客服。</translation>
    </message>
    <message>
        <source>%1 took a note back</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 撤回了一条备注</translation>
    </message>
    <message>
        <source>The permission to use this mailbox has ended. Sign in again, and put the new refresh token into the channel&apos;s settings.</source>
        <extracomment>A refresh token is what a program gets when somebody signs in (OAuth 2.0)</extracomment>
        <translation>使用此邮箱的授权已失效。请重新登录，并把新的刷新令牌填入渠道设置。</translation>
    </message>
    <message>
        <source>The sign-in server gave no access. Check its address, the client&apos;s id and the client&apos;s secret in the channel&apos;s settings.</source>
        <translation>登录服务器未授予访问权限。请在渠道设置中检查其地址、客户端 ID 和客户端密钥。</translation>
    </message>
    <message>
        <source>The mail server cannot send to an address such as %1, with letters other than A to Z. Nothing was sent, and the reply is kept; write to another address.</source>
        <extracomment>%1: an e-mail address with letters such as ü or 客</extracomment>
        <translation>邮件服务器无法发送到 %1 这样含有 A 至 Z 以外字符的地址。没有发送任何内容，回复已保留；请改用其他地址。</translation>
    </message>
    <message>
        <source>They have the same number or address.</source>
        <translation>号码或地址相同。</translation>
    </message>
    <message>
        <source>They have the same name and organization.</source>
        <translation>姓名和单位相同。</translation>
    </message>
    <message>
        <source>A number or address of one stands in a signature of the other.</source>
        <translation>一方的号码或地址出现在另一方的签名中。</translation>
    </message>
    <message>
        <source>Another conversation was merged into this one</source>
        <translation>另一个会话已并入此会话</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 将另一个会话并入了此会话</translation>
    </message>
    <message>
        <source>A merged conversation stands by itself again</source>
        <translation>已合并的会话重新分开</translation>
    </message>
    <message>
        <source>%1 took a merged conversation out of this one again</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 将已合并的会话从此会话中重新分出</translation>
    </message>
    <message numerus="yes">
        <source>%n messages went into a conversation of their own</source>
        <translation>
            <numerusform>%n 条消息移到了单独的会话</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n messages into a conversation of their own</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>
            <numerusform>%1 将 %n 条消息移到了单独的会话</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <comment>how something about a customer became known</comment>
        <translation>由客服填写</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>how something about a customer became known</comment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Filled in by the customer</source>
        <translation>由客户填写</translation>
    </message>
    <message>
        <source>Read in the signature of a message</source>
        <translation>从消息签名中读取</translation>
    </message>
    <message>
        <source>Observed</source>
        <comment>how something about a customer became known</comment>
        <translation>根据行为得知</translation>
    </message>
    <message>
        <source>Proved by a link that only this customer was given</source>
        <translation>由仅发给该客户的链接证实</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>首选渠道</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>what is known about a customer</comment>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Unread. %1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time</extracomment>
        <translation>未读。%1。%2。%3。%4，%5</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time
----------
What a search found: customer, subject, line, channel, time</extracomment>
        <translation>%1。%2。%3。%4，%5</translation>
    </message>
    <message>
        <source>%1 wrote by %2, %3: %4</source>
        <extracomment>A message in the timeline: customer, channel, time, text</extracomment>
        <translation>%1 通过 %2 来信，%3：%4</translation>
    </message>
    <message>
        <source>%1 replied by %2, %3, %4: %5</source>
        <extracomment>A reply in the timeline: agent, channel, time, delivery state, text</extracomment>
        <translation>%1 通过 %2 回复，%3，%4：%5</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <extracomment>An internal note in the timeline: agent, time, text</extracomment>
        <translation>%1 的备注，%2：%3</translation>
    </message>
    <message>
        <source>%1. %2. %3. Found: %4. %5, %6</source>
        <extracomment>What a search found: customer, subject, line, the words that were found in it, channel, time</extracomment>
        <translation>%1。%2。%3。找到：%4。%5，%6</translation>
    </message>
</context>
<context>
    <name>TestSteps</name>
    <message>
        <source>The server answers</source>
        <translation>服务器有响应</translation>
    </message>
    <message>
        <source>The line is encrypted, and the certificate is good</source>
        <translation>连接已加密，证书有效</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>登录成功</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>文件夹存在</translation>
    </message>
    <message>
        <source>Messages can be sent</source>
        <translation>可以发送消息</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>设置完整</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>服务器没有响应。</translation>
    </message>
    <message>
        <source>The line is not safe.</source>
        <translation>连接不安全。</translation>
    </message>
    <message>
        <source>The login is refused.</source>
        <translation>登录被拒绝。</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>文件夹不存在。</translation>
    </message>
    <message>
        <source>Messages cannot be sent.</source>
        <translation>无法发送消息。</translation>
    </message>
    <message>
        <source>The settings are not complete.</source>
        <translation>设置不完整。</translation>
    </message>
    <message>
        <source>The server for sending answers</source>
        <translation>发信服务器有响应</translation>
    </message>
    <message>
        <source>The line for sending is encrypted, and the certificate is good</source>
        <translation>发信连接已加密，证书有效</translation>
    </message>
    <message>
        <source>The server for sending does not answer.</source>
        <translation>发信服务器没有响应。</translation>
    </message>
    <message>
        <source>The line for sending is not safe.</source>
        <translation>发信连接不安全。</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>short date</comment>
        <extracomment>Day and month in a list, as a Qt date format: &quot;12 Mar&quot;</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>long date</comment>
        <extracomment>A day of this year as a Qt date format: &quot;Monday, 3 March&quot;</extracomment>
        <translation>M月d日dddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Monday, 3 March 2026, 14:31&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, short, as on a small mark</extracomment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Days, short</extracomment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>Under a reply that can still be taken back</extracomment>
        <translation>
            <numerusform>%n 秒后发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>send a failed reply again</comment>
        <translation>重试</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>give up a failed reply</comment>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>加载图片</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of message, under its bubble</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件人：%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>收件人：%1</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <extracomment>A thin line in the timeline, where the conversation goes on elsewhere; %1: a kind of channel (&quot;E-mail&quot;), or a channel&apos;s name</extracomment>
        <translation>会话转至 %1</translation>
    </message>
    <message>
        <source>Undo send</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>抄送：%1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>密送：%1</translation>
    </message>
</context>
<context>
    <name>throughline::AttachmentBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>An attachment&apos;s chip: %1 is the file&apos;s name, %2 its size</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
</context>
<context>
    <name>throughline::AttachmentOpener</name>
    <message>
        <source>Save the attachment</source>
        <translation>保存附件</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelDelegate</name>
    <message>
        <source>Run by another program on this workspace</source>
        <translation>由此工作区的另一程序运行</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>等待重试</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>无法运行</translation>
    </message>
    <message>
        <source>Online, history: %1 of %2</source>
        <translation>在线，历史消息：%1 / %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>保存在系统密钥环中。</translation>
    </message>
    <message>
        <source>No keychain runs here: kept in %1, which only you can read.</source>
        <translation>系统没有运行密钥环：保存在 %1，只有您能读取。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for a field: %1 is the group that it stands in, %2 its title</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelListModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A channel and what is wrong with it</extracomment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelSetup</name>
    <message>
        <source>Set up %1</source>
        <translation>设置“%1”</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>连接渠道</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A kind of channel: e-mail, web chat …</extracomment>
        <translation>类型</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>渠道名称</translation>
    </message>
    <message>
        <source>As your team calls it</source>
        <translation>团队习惯的叫法</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation>请填写：%1。</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>已有名为“%1”的渠道。</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>连接…</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>连接渠道</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit the channel</source>
        <translation>编辑渠道</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>测试渠道</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove the channel</source>
        <translation>移除渠道</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <extracomment>%1 is the file of a plugin, %2 a sentence with the reason why it cannot be used</extracomment>
        <translation>%1 无法使用。%2</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Switch the channel on</source>
        <translation>启用渠道</translation>
    </message>
    <message>
        <source>Switch the channel off</source>
        <translation>停用渠道</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除“%1”？</translation>
    </message>
    <message>
        <source>Remove %1? Its conversations stay; nothing comes in or goes out on it any more.</source>
        <translation>移除“%1”？已有会话会保留，但不再通过它收发消息。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>throughline::ChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
</context>
<context>
    <name>throughline::Composer</name>
    <message>
        <source>picture</source>
        <comment>name of a pasted picture&apos;s file</comment>
        <translation>图片</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>回复内容</translation>
    </message>
    <message>
        <source>Write a note to your team</source>
        <translation>给团队写备注</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>写回复</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>添加附件</translation>
    </message>
</context>
<context>
    <name>throughline::ComposerBar</name>
    <message>
        <source>Reply</source>
        <extracomment>Switch of the composer: what is written goes to the customer</extracomment>
        <translation>回复</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Switch of the composer: what is written stays in the team</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n s</source>
        <extracomment>How long a reply can be taken back after Send; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>可撤回 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>不可撤回</translation>
    </message>
    <message>
        <source>How long a reply can be taken back</source>
        <translation>回复发出后可撤回的时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 is what the button does, %2 its key</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>立即发送</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationActions</name>
    <message>
        <source>Later today</source>
        <extracomment>Where a conversation is snoozed until; the very time stands beside it</extracomment>
        <translation>今天晚些时候</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下周</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Said after it was done: the conversation is pending, it waits for the customer</extracomment>
        <translation>已设为等待客户</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>Said after it was done: the conversation is resolved</extracomment>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Said after it was done: the conversation is open again</extracomment>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>已标为未读</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>A reply that can still be taken back; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>%n 秒后发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>备注已添加</translation>
    </message>
    <message>
        <source>Not sent: it is your draft again</source>
        <extracomment>Said after a reply was taken back</extracomment>
        <translation>未发送，已恢复为草稿</translation>
    </message>
    <message>
        <source>Claimed</source>
        <extracomment>Said after it was done: the conversation is now this agent&apos;s own</extracomment>
        <translation>已认领</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>已分配给 %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>A choice under “Assign to”</extracomment>
        <translation>不分配</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>已取消分配</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>分配给</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>已移除标签：%1</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>已添加标签：%1</translation>
    </message>
    <message>
        <source>Add or remove a tag</source>
        <translation>添加或移除标签</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>新标签：%1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>设置优先级</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>日期和时间…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>延后至</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>已延后至 %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>The note is your draft again</source>
        <extracomment>Said after a note was taken back</extracomment>
        <translation>备注已撤回，恢复为草稿</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationDelegate</name>
    <message>
        <source>until %1</source>
        <comment>a snoozed conversation</comment>
        <translation>延至 %1</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>未知客户</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A small mark: the team&apos;s last reply could not be sent</extracomment>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>A line of the conversation list: the last message was written by someone in the team</extracomment>
        <translation>客服：%1</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationHeader</name>
    <message>
        <source>No subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>未知客户</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未分配</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>负责人：%1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until a time</extracomment>
        <translation>延后</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>A button: the matter is closed</extracomment>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>已延后至 %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationList</name>
    <message>
        <source>Search everything</source>
        <translation>搜索全部内容</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>搜索全部内容（%1）</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>会话：%1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>无法显示列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>工作台还没有会话</translation>
    </message>
    <message>
        <source>Connect a mailbox, and its conversations appear here.</source>
        <translation>连接邮箱后，邮箱中的会话会显示在这里。</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>连接邮箱</translation>
    </message>
    <message>
        <source>Try with sample conversations</source>
        <translation>用示例会话试用</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有需要您处理的会话</translation>
    </message>
    <message>
        <source>Claim a conversation from “%1”.</source>
        <translation>可到“%1”中认领会话。</translation>
    </message>
    <message>
        <source>No conversation here</source>
        <translation>这里没有会话</translation>
    </message>
    <message>
        <source>The desk is offline. New conversations appear when the line is back.</source>
        <translation>工作台已离线。恢复连接后会显示新会话。</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationPane</name>
    <message>
        <source>The conversation cannot be shown</source>
        <translation>无法显示会话</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>未打开会话</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>请从列表中选择一个。</translation>
    </message>
</context>
<context>
    <name>throughline::CustomerActions</name>
    <message>
        <source>Kept apart</source>
        <extracomment>Said after it was done: these two customers are different people</extracomment>
        <translation>已标为不同客户</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Said after something about a customer was written down</extracomment>
        <translation>已保存</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How likely two customers are the same</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Merge this customer with</source>
        <translation>将此客户与以下客户合并</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>搜索“%1”</translation>
    </message>
    <message>
        <source>No other customer is called “%1”.</source>
        <translation>没有其他名为“%1”的客户。</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <extracomment>Said after it was done. %1: a customer&apos;s name</extracomment>
        <translation>已与 %1 合并</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>A conversation in a list: %1 is its number, %2 its subject</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <extracomment>Said after it was done. %1: a conversation&apos;s number</extracomment>
        <translation>已并入 #%1</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>此客户没有其他会话。</translation>
    </message>
    <message>
        <source>Merge this conversation into</source>
        <translation>将此会话并入</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Said after messages were put into a conversation of their own</extracomment>
        <translation>已拆分</translation>
    </message>
</context>
<context>
    <name>throughline::CustomerPanel</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Title of what is known about a customer</extracomment>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>其他会话</translation>
    </message>
    <message>
        <source>The customer cannot be shown</source>
        <translation>无法显示客户资料</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose a conversation to see its customer.</source>
        <translation>选择会话后可查看客户资料。</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>未知客户</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>The day of the customer&apos;s first message</extracomment>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: how something about a customer became known, %2: when</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Stands where something about a customer is not known yet; a click there lets one write it</extracomment>
        <translation>添加…</translation>
    </message>
</context>
<context>
    <name>throughline::DatePopup</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <extracomment>A month over its days, as a Qt date format: &quot;May 2026&quot;</extracomment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
    <message>
        <source>Yesterday, 3 May, 2024-05…</source>
        <extracomment>In an empty field: three ways to write a day, as people who read your language write them</extracomment>
        <translation>昨天、5月3日、2024-05…</translation>
    </message>
    <message>
        <source>Date to jump to</source>
        <translation>要跳转到的日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>A button: to the first message of the conversation</extracomment>
        <translation>开头</translation>
    </message>
    <message>
        <source>To the beginning of the conversation</source>
        <translation>转到对话开头</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>A button: to the newest message of the conversation</extracomment>
        <translation>最新</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>转到最新消息</translation>
    </message>
    <message>
        <source>Type a day, or choose one below.</source>
        <translation>请输入日期，或在下方选择。</translation>
    </message>
    <message>
        <source>That is no day yet.</source>
        <translation>这还不是日期。</translation>
    </message>
</context>
<context>
    <name>throughline::DayLine</name>
    <message>
        <source>Jump to a date: %1 is shown</source>
        <extracomment>A button over the timeline; %1: the day of what is seen there</extracomment>
        <translation>跳转到日期：当前显示 %1</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>跳转到日期</translation>
    </message>
</context>
<context>
    <name>throughline::DraftKeeper</name>
    <message>
        <source>A draft is lost. It could not be saved: %1</source>
        <extracomment>%1: a whole sentence with the reason</extracomment>
        <translation>一份草稿已丢失，因为无法保存：%1</translation>
    </message>
</context>
<context>
    <name>throughline::DuplicateLine</name>
    <message>
        <source>Maybe the same: %1 · %2 %</source>
        <extracomment>%1: a customer&apos;s name and address or number, %2: how likely it is that they are the same, in per cent</extracomment>
        <translation>可能是同一人：%1 · %2%</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>与 %1 合并</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>A button: the two customers are different people</extracomment>
        <translation>不是同一人</translation>
    </message>
</context>
<context>
    <name>throughline::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Light or dark</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>A reply can be taken back for</source>
        <translation>回复可撤回时间</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> 秒</translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>不可撤回</translation>
    </message>
    <message>
        <source>Notify me when a customer writes</source>
        <translation>客户发来消息时通知我</translation>
    </message>
    <message>
        <source>Keep names and texts out of notifications</source>
        <translation>通知中不显示姓名和内容</translation>
    </message>
    <message>
        <source>Closing the window keeps Throughline in the tray</source>
        <translation>关闭窗口后 Throughline 保留在系统托盘</translation>
    </message>
</context>
<context>
    <name>throughline::HitDelegate</name>
    <message>
        <source>Attachment: %1</source>
        <extracomment>A line that a search found: the name of an attachment</extracomment>
        <translation>附件：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <extracomment>A line that a search found: a tag of the conversation</extracomment>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>A line that a search found in an internal note</extracomment>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>A line that a search found in a reply of the team</extracomment>
        <translation>客服：%1</translation>
    </message>
</context>
<context>
    <name>throughline::HitList</name>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The search is being prepared: %1 % of the messages can be found so far.</source>
        <translation>正在准备搜索：目前可以搜索到 %1 % 的消息。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>搜索失败</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Search for what?</source>
        <translation>要搜索什么？</translation>
    </message>
    <message>
        <source>The search is not understood</source>
        <translation>无法理解这个搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到结果</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回列表</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <translation>去掉“%1”再搜索</translation>
    </message>
    <message>
        <source>Nothing has all of this at once.</source>
        <translation>没有同时符合所有条件的内容。</translation>
    </message>
    <message>
        <source>No message, subject or customer has all of these words.</source>
        <translation>没有消息、主题或客户包含所有这些词语。</translation>
    </message>
    <message>
        <source>No conversation is like this.</source>
        <translation>没有符合此条件的会话。</translation>
    </message>
    <message>
        <source>These words do not stand side by side anywhere. Try them without quotation marks.</source>
        <translation>没有内容连续出现这些词语。请去掉引号再试。</translation>
    </message>
    <message>
        <source>No message, subject or customer has this word. Try its beginning, or another word.</source>
        <translation>没有消息、主题或客户包含这个词语。请只输入开头部分，或换一个词。</translation>
    </message>
</context>
<context>
    <name>throughline::ImportWindow</name>
    <message>
        <source>Import messages</source>
        <translation>导入邮件</translation>
    </message>
    <message>
        <source>Brings in mailboxes (mbox), mail folders (Maildir) and single mails (.eml). What is there already is not brought in twice.</source>
        <translation>导入邮箱文件（mbox）、邮件文件夹（Maildir）和单封邮件（.eml）。已有的邮件不会重复导入。</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; importing again goes on from there.</source>
        <translation>已停止。已导入的邮件会保留；再次导入时从此处继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that was refused: %1 is where it is, %2 a sentence with the reason</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: goes on with an import that was stopped</extracomment>
        <translation>继续</translation>
    </message>
    <message>
        <source>Import: %1 % · %2 left</source>
        <extracomment>In the line at the foot of the views; %1 per cent are read, %2 (&quot;2 min&quot;) is the time left</extracomment>
        <translation>导入：%1 % · 还需 %2</translation>
    </message>
    <message>
        <source>Import: %1 %</source>
        <translation>导入：%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came in.</source>
        <translation>
            <numerusform>已导入 %Ln 封邮件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln 封已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused:</source>
        <translation>
            <numerusform>%Ln 封未能导入：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Leaving</name>
    <message>
        <source>Some text is not saved</source>
        <translation>有内容尚未保存</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts could not be saved. If Throughline ends now, they are lost.</source>
        <translation>
            <numerusform>有 %n 份草稿无法保存。如果现在退出 Throughline，这些内容将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>退出并放弃</translation>
    </message>
</context>
<context>
    <name>throughline::LinkPopover</name>
    <message>
        <source>Where this link leads</source>
        <translation>此链接指向的地址</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button: shows the link in the browser</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制链接</translation>
    </message>
</context>
<context>
    <name>throughline::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>工作台</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>This message has no source of its own.</source>
        <translation>此消息没有单独的原始内容。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message numerus="yes">
        <source>(%n) Throughline</source>
        <extracomment>The window&apos;s title: %n conversations wait for this agent</extracomment>
        <translation>
            <numerusform>(%n) Throughline</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Notifier</name>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message numerus="yes">
        <source>%n new messages from customers</source>
        <translation>
            <numerusform>客户发来 %n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button of the notification: shows the conversation</extracomment>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>throughline::PersonButton</name>
    <message>
        <source>%1, menu</source>
        <extracomment>The button at the top of the views; %1 is the agent&apos;s name</extracomment>
        <translation>%1，菜单</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>throughline::Rail</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>throughline::RecentButton</name>
    <message>
        <source>No subject</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>#%1 · %2 · %3</source>
        <extracomment>A customer&apos;s conversation: %1 is its number, %2 its state, %3 when something last happened in it</extracomment>
        <translation>#%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>throughline::RecipientsRow</name>
    <message>
        <source>To</source>
        <extracomment>Recipients of a mail</extracomment>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Cc</source>
        <extracomment>Recipients of a mail: who gets a copy</extracomment>
        <translation>抄送</translation>
    </message>
    <message>
        <source>Bcc</source>
        <extracomment>Recipients of a mail: who gets a copy that the others do not see</extracomment>
        <translation>密送</translation>
    </message>
</context>
<context>
    <name>throughline::SearchHelp</name>
    <message>
        <source>written by this customer</source>
        <comment>explains from:</comment>
        <translation>由该客户发送</translation>
    </message>
    <message>
        <source>on this channel</source>
        <comment>explains channel:</comment>
        <translation>在该渠道</translation>
    </message>
    <message>
        <source>with this tag</source>
        <comment>explains tag:</comment>
        <translation>带有该标签</translation>
    </message>
    <message>
        <source>open, pending, unread …</source>
        <comment>explains is:</comment>
        <translation>待处理、等待客户、未读等</translation>
    </message>
    <message>
        <source>with attachments</source>
        <comment>explains has:</comment>
        <translation>带有附件</translation>
    </message>
    <message>
        <source>earlier than this day</source>
        <comment>explains before:</comment>
        <translation>早于该日期</translation>
    </message>
    <message>
        <source>on this day or later</source>
        <comment>explains after:</comment>
        <translation>该日期当天或之后</translation>
    </message>
    <message>
        <source>assigned to this agent</source>
        <comment>explains assignee:</comment>
        <translation>分配给该客服</translation>
    </message>
</context>
<context>
    <name>throughline::SearchModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a heading in the list, and the first row below it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Customers and subjects</source>
        <extracomment>A heading above what a search found in names, addresses, subjects and tags</extracomment>
        <translation>客户和主题</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>A heading above what a search found in messages, notes and attachments</extracomment>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>throughline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
</context>
<context>
    <name>throughline::ShortcutsPage</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>快捷键：%1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset the shortcut: %1</source>
        <translation>重置快捷键：%1</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. Change that one first.</source>
        <translation>%1 已是“%2”的快捷键，请先更改那一个。</translation>
    </message>
</context>
<context>
    <name>throughline::SnoozeEditor</name>
    <message>
        <source>Snooze until</source>
        <translation>延后至</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until the chosen time</extracomment>
        <translation>延后</translation>
    </message>
    <message>
        <source>Snooze until this time</source>
        <translation>延后到此时间</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>throughline::SourceView</name>
    <message>
        <source>Source: %1</source>
        <translation>原始内容：%1</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>消息的原始内容</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>在原始内容中查找</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>保存原始内容</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>无法保存：%1</translation>
    </message>
</context>
<context>
    <name>throughline::StatusLine</name>
    <message>
        <source>%1 needs you</source>
        <extracomment>%1: names of channels that do not work until someone looks after them</extracomment>
        <translation>%1 需要您处理</translation>
    </message>
    <message numerus="yes">
        <source>%n replies not sent</source>
        <translation>
            <numerusform>%n 条回复未发送</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n to send</source>
        <translation>
            <numerusform>离线：%n 条待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: trying again</source>
        <translation>离线：正在重试</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <translation>
            <numerusform>正在发送 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1 of %2</source>
        <extracomment>Progress of the history: %1 of %2 messages</extracomment>
        <translation>历史消息：%1 / %2</translation>
    </message>
    <message>
        <source>No channel connected</source>
        <translation>未连接渠道</translation>
    </message>
    <message>
        <source>✓ All sent</source>
        <translation>✓ 已全部发送</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>History: %1 % · %2 left</source>
        <extracomment>Progress of the history: %1 per cent are in, %2 (&quot;2 min&quot;) is the time left</extracomment>
        <translation>历史消息：%1 % · 还需 %2</translation>
    </message>
</context>
<context>
    <name>throughline::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). The down arrow chooses.</source>
        <translation>
            <numerusform>%n 条建议，按向下键选择。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion</comment>
        <extracomment>For a screen reader: what can be completed, and what it means</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>throughline::TargetRow</name>
    <message>
        <source>Recipients</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Only your team sees a note.</source>
        <translation>备注仅团队可见。</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Above the composer: who gets the reply</extracomment>
        <translation>发给 %1</translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %n in copy</source>
        <extracomment>Above the composer: %1 are those to whom it is written, %n more get a copy</extracomment>
        <translation>
            <numerusform>发给 %1，抄送 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here can send a reply to this customer: connect one, or switch it on.</source>
        <translation>没有可回复此客户的渠道。请连接渠道，或启用已有渠道。</translation>
    </message>
</context>
<context>
    <name>throughline::TestSteps</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the connection test that went well: %1 is the verdict, %2 what was found</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A step of the connection test that failed: %1 is the verdict, %2 a sentence with the reason</extracomment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>连接测试</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>正在测试…</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineArea</name>
    <message numerus="yes">
        <source>%n picture(s) from outside not loaded</source>
        <translation>
            <numerusform>有 %n 张外部图片未加载</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is very long: only its beginning is shown here, its source has all of it.</source>
        <translation>消息很长，这里只显示开头；全文请查看原始内容。</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineStates</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>请选择会话</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Show or hide the quoted text</source>
        <translation>显示或隐藏引用内容</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>An entry of a menu: shows a link in the browser, or an attachment in its program</extracomment>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>查看原始内容</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The messages and notes of this conversation, and what happened in it</source>
        <translation>此会话的消息、备注和动态</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages further down, on a button</comment>
        <translation>
            <numerusform>%n 条新消息</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>A button over the timeline that leads to its end</extracomment>
        <translation>转到最新</translation>
    </message>
</context>
<context>
    <name>throughline::Toast</name>
    <message>
        <source>Notice</source>
        <extracomment>What the screen reader calls the line that says what was done, or what went wrong</extracomment>
        <translation>提示</translation>
    </message>
    <message>
        <source>Undo send</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>an action, such as resolving a conversation</comment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Makes the notice go away</extracomment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>throughline::Tray</name>
    <message>
        <source>Show Throughline</source>
        <translation>显示 Throughline</translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n open</source>
        <translation>
            <numerusform>Throughline：%n 个待处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n new messages from customers</source>
        <translation>
            <numerusform>Throughline：%n 条客户新消息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::TroubleWindow</name>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>无法打开工作台</translation>
    </message>
    <message>
        <source>Export what is whole…</source>
        <translation>导出完好的内容…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>打开其他工作区…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>导出到此文件夹</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>%n events were exported.</source>
        <translation>
            <numerusform>已导出 %n 个事件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>打开其他工作区</translation>
    </message>
</context>
<context>
    <name>throughline::ViewListModel</name>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>A view and how many conversations are in it</extracomment>
        <translation>
            <numerusform>%1，%n 个会话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>throughline::Walkthrough</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>无法创建文件夹 %1。</translation>
    </message>
    <message>
        <source>No sample conversation came in.</source>
        <translation>未能收到示例会话。</translation>
    </message>
    <message>
        <source>The conversation did not open.</source>
        <translation>未能打开会话。</translation>
    </message>
    <message>
        <source>The conversation was not claimed.</source>
        <translation>未能认领会话。</translation>
    </message>
    <message>
        <source>The conversation was not resolved.</source>
        <translation>未能将会话设为已解决。</translation>
    </message>
    <message>
        <source>The note was not added.</source>
        <translation>未能添加备注。</translation>
    </message>
    <message>
        <source>The reply was not queued.</source>
        <translation>未能将回复放入发件箱。</translation>
    </message>
    <message>
        <source>The reply was not sent, or the customer did not answer.</source>
        <translation>回复未能发送，或客户没有应答。</translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation>无法保存图片 %1。</translation>
    </message>
</context>
</TS>
