<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="th_TH" sourcelanguage="en">
<context>
    <name>Action</name>
    <message>
        <source>Next conversation</source>
        <translation>การสนทนาถัดไป</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>การสนทนาก่อนหน้า</translation>
    </message>
    <message>
        <source>Open conversation</source>
        <translation>เปิดการสนทนา</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>เขียนโน้ต</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>รับเรื่อง</translation>
    </message>
    <message>
        <source>Assign…</source>
        <translation>มอบหมาย…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>แท็ก…</translation>
    </message>
    <message>
        <source>Set priority…</source>
        <translation>ตั้งความสำคัญ…</translation>
    </message>
    <message>
        <source>Set pending</source>
        <translation>ตั้งเป็นรอลูกค้า</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>เลื่อนไว้…</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>จบเรื่อง</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>ทำเครื่องหมายว่ายังไม่อ่าน</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Show source of the message</source>
        <translation>แสดงต้นฉบับของข้อความ</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>ค้นหาทั้งหมด</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>แผงคำสั่ง</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>ตัวหนา</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ตัวเอียง</translation>
    </message>
    <message>
        <source>List</source>
        <translation>รายการหัวข้อย่อย</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>แนบไฟล์…</translation>
    </message>
    <message>
        <source>Show or hide the views</source>
        <translation>แสดงหรือซ่อนมุมมอง</translation>
    </message>
    <message>
        <source>Show or hide the customer</source>
        <translation>แสดงหรือซ่อนข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>Connect a mailbox…</source>
        <translation>เชื่อมต่อกล่องจดหมาย…</translation>
    </message>
    <message>
        <source>Import messages…</source>
        <translation>นำเข้าข้อความ…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>Jump to a date…</source>
        <translation>ไปยังวันที่…</translation>
    </message>
    <message>
        <source>Merge customers…</source>
        <translation>รวมลูกค้า…</translation>
    </message>
    <message>
        <source>Merge conversation into…</source>
        <translation>รวมการสนทนาเข้ากับ…</translation>
    </message>
    <message>
        <source>Split the conversation from here</source>
        <translation>แยกการสนทนาตั้งแต่ตรงนี้</translation>
    </message>
</context>
<context>
    <name>Ctl</name>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>อ่าน “%1” ไม่ได้: %2</translation>
    </message>
    <message>
        <source>There is no kind of channel “%1”. “channel kinds” names them all.</source>
        <translation>ไม่มีช่องทางประเภท “%1” ดูประเภททั้งหมดได้ด้วย “channel kinds”</translation>
    </message>
    <message>
        <source>“%1” is a secret, and everyone on this machine can read a command line. Give it with “--secret %1”, on standard input, or with “--secret %1=FILE”.</source>
        <translation>“%1” เป็นข้อมูลลับ และทุกคนในเครื่องนี้อ่านบรรทัดคำสั่งได้ ให้ระบุด้วย “--secret %1” แล้วป้อนทางอินพุตมาตรฐาน หรือใช้ “--secret %1=FILE”</translation>
    </message>
    <message>
        <source>The channel “%1” is connected.</source>
        <translation>เชื่อมต่อช่องทาง “%1” แล้ว</translation>
    </message>
    <message>
        <source>No keychain runs here: its secrets are in %1, which only you can read.</source>
        <translation>เครื่องนี้ไม่มีพวงกุญแจรหัสผ่าน ข้อมูลลับของช่องทางจึงเก็บไว้ใน %1 ซึ่งมีแต่คุณที่อ่านได้</translation>
    </message>
    <message>
        <source>The channel “%1” is off.</source>
        <translation>ช่องทาง “%1” ปิดแล้ว</translation>
    </message>
    <message>
        <source>The channel “%1” is live.</source>
        <translation>ช่องทาง “%1” ใช้งานจริงแล้ว</translation>
    </message>
    <message>
        <source>The channel “%1” was removed. Its conversations stay.</source>
        <translation>นำช่องทาง “%1” ออกแล้ว การสนทนาของช่องทางนี้ยังอยู่</translation>
    </message>
    <message>
        <source>Makes a workspace, or opens the one that is there.</source>
        <translation>สร้างพื้นที่ทำงาน หรือเปิดพื้นที่ทำงานที่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Checks the database, every content, and the journal against what is shown.</source>
        <translation>ตรวจฐานข้อมูล เนื้อหาทุกชิ้น และเทียบบันทึกเหตุการณ์กับข้อมูลที่แสดง</translation>
    </message>
    <message>
        <source>Makes everything that is shown again from the journal.</source>
        <translation>สร้างข้อมูลทั้งหมดที่แสดงขึ้นใหม่จากบันทึกเหตุการณ์</translation>
    </message>
    <message>
        <source>Writes the whole workspace into one file, while it is in use.</source>
        <translation>เขียนพื้นที่ทำงานทั้งหมดลงในไฟล์เดียว ทำได้ขณะใช้งานอยู่</translation>
    </message>
    <message>
        <source>Makes the workspace from a backup. Its folder must be empty or missing.</source>
        <translation>สร้างพื้นที่ทำงานจากข้อมูลสำรอง โฟลเดอร์ต้องว่างหรือยังไม่มีอยู่</translation>
    </message>
    <message>
        <source>Writes every event as JSON lines, and every content; also of a damaged workspace.</source>
        <translation>เขียนทุกเหตุการณ์เป็น JSON บรรทัดละรายการ พร้อมเนื้อหาทุกชิ้น ใช้กับพื้นที่ทำงานที่เสียหายได้ด้วย</translation>
    </message>
    <message>
        <source>the folder to write into</source>
        <translation>โฟลเดอร์ที่จะเขียนลงไป</translation>
    </message>
    <message>
        <source>Brings in mbox files, Maildirs, .eml files, or folders of them.</source>
        <translation>นำเข้าไฟล์ mbox, Maildir, ไฟล์ .eml หรือโฟลเดอร์ที่เก็บไฟล์เหล่านี้</translation>
    </message>
    <message>
        <source>Lists what can be connected, with its settings.</source>
        <translation>แสดงสิ่งที่เชื่อมต่อได้ พร้อมการตั้งค่า</translation>
    </message>
    <message>
        <source>Connects a channel and enables it.</source>
        <translation>เชื่อมต่อช่องทางและเปิดใช้งาน</translation>
    </message>
    <message>
        <source>one of its settings; can be given again</source>
        <translation>การตั้งค่าหนึ่งรายการ ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>a secret setting, read from FILE or else from a line of standard input</source>
        <translation>การตั้งค่าที่เป็นข้อมูลลับ อ่านจาก FILE หรือจากหนึ่งบรรทัดทางอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>Lists the channels.</source>
        <translation>แสดงรายการช่องทาง</translation>
    </message>
    <message>
        <source>Tries a channel&apos;s settings, step by step.</source>
        <translation>ทดสอบการตั้งค่าของช่องทางทีละขั้น</translation>
    </message>
    <message>
        <source>Lets a channel run.</source>
        <translation>เปิดใช้ช่องทาง</translation>
    </message>
    <message>
        <source>Stops a channel.</source>
        <translation>หยุดช่องทาง</translation>
    </message>
    <message>
        <source>Removes a channel and its secrets. Its conversations stay.</source>
        <translation>นำช่องทางและข้อมูลลับของช่องทางออก การสนทนายังอยู่</translation>
    </message>
    <message>
        <source>Runs the enabled channels until Ctrl+C.</source>
        <translation>ให้ช่องทางที่เปิดใช้ทำงานไปจนกว่าจะกด Ctrl+C</translation>
    </message>
    <message>
        <source>ends when everything is received and the outbox is empty; fails if a channel cannot</source>
        <translation>จบเมื่อรับข้อความครบและกล่องขาออกว่าง ถือว่าไม่สำเร็จถ้ามีช่องทางที่ทำไม่ได้</translation>
    </message>
    <message>
        <source>Lists conversations, the latest first.</source>
        <translation>แสดงรายการการสนทนา ล่าสุดขึ้นก่อน</translation>
    </message>
    <message>
        <source>mine, unassigned, open, pending, snoozed, resolved, or a channel; open without it</source>
        <translation>mine, unassigned, open, pending, snoozed, resolved หรือชื่อช่องทาง ถ้าไม่ระบุคือ open</translation>
    </message>
    <message>
        <source>how many at most; 50 without it, 0: all</source>
        <translation>จำนวนสูงสุด ถ้าไม่ระบุคือ 50, 0 คือทั้งหมด</translation>
    </message>
    <message>
        <source>Prints a conversation, the oldest first.</source>
        <translation>แสดงการสนทนา เก่าสุดขึ้นก่อน</translation>
    </message>
    <message>
        <source>how many at most; 20 without it</source>
        <translation>จำนวนสูงสุด ถ้าไม่ระบุคือ 20</translation>
    </message>
    <message>
        <source>Queues a reply. The desktop or `sync` sends it.</source>
        <translation>ใส่คำตอบไว้ในคิวรอส่ง โปรแกรมบนเดสก์ท็อปหรือ `sync` จะเป็นผู้ส่ง</translation>
    </message>
    <message>
        <source>what to write, in Markdown; `-`: from standard input</source>
        <translation>ข้อความที่จะเขียนเป็น Markdown; `-`: อ่านจากอินพุตมาตรฐาน</translation>
    </message>
    <message>
        <source>a file to send with it; can be given again</source>
        <translation>ไฟล์ที่จะส่งไปด้วย ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>where to send it; else where the customer wrote last</source>
        <translation>ช่องทางที่จะส่ง ถ้าไม่ระบุจะส่งทางที่ลูกค้าเขียนมาล่าสุด</translation>
    </message>
    <message>
        <source>runs the channels and waits until it is sent; fails if it cannot be</source>
        <translation>ให้ช่องทางทำงานและรอจนส่งแล้ว ถือว่าไม่สำเร็จถ้าส่งไม่ได้</translation>
    </message>
    <message>
        <source>Adds an internal note.</source>
        <translation>เพิ่มโน้ตภายใน</translation>
    </message>
    <message>
        <source>a file to keep with it; can be given again</source>
        <translation>ไฟล์ที่จะเก็บไว้กับโน้ต ระบุซ้ำได้</translation>
    </message>
    <message>
        <source>Assigns a conversation, to this desk&apos;s agent when none is named.</source>
        <translation>มอบหมายการสนทนา ถ้าไม่ระบุชื่อจะมอบหมายให้เจ้าหน้าที่ของโต๊ะทำงานนี้</translation>
    </message>
    <message>
        <source>takes it from whoever has it</source>
        <translation>ยกเลิกการมอบหมายจากผู้ที่รับผิดชอบอยู่</translation>
    </message>
    <message>
        <source>Adds tags.</source>
        <translation>เพิ่มแท็ก</translation>
    </message>
    <message>
        <source>takes the tags away instead</source>
        <translation>นำแท็กออกแทนการเพิ่ม</translation>
    </message>
    <message>
        <source>Sets low, normal, high or urgent.</source>
        <translation>ตั้งความสำคัญเป็น low, normal, high หรือ urgent</translation>
    </message>
    <message>
        <source>Puts a conversation aside until a time.</source>
        <translation>เลื่อนการสนทนาไว้ถึงเวลาที่กำหนด</translation>
    </message>
    <message>
        <source>such as 2027-03-01T09:00, local time unless it names its zone</source>
        <translation>เช่น 2027-03-01T09:00 เป็นเวลาท้องถิ่น เว้นแต่ระบุเขตเวลา</translation>
    </message>
    <message>
        <source>Marks a conversation as waiting for the customer.</source>
        <translation>ตั้งการสนทนาเป็นรอลูกค้า</translation>
    </message>
    <message>
        <source>Marks a conversation as done.</source>
        <translation>ตั้งการสนทนาเป็นจบเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Opens a conversation again.</source>
        <translation>เปิดการสนทนาอีกครั้ง</translation>
    </message>
    <message>
        <source>Either name an agent or say “--nobody”.</source>
        <translation>ระบุชื่อเจ้าหน้าที่ หรือใช้ “--nobody” อย่างใดอย่างหนึ่ง</translation>
    </message>
    <message>
        <source>“%1” is none of low, normal, high and urgent.</source>
        <translation>“%1” ไม่ใช่ low, normal, high หรือ urgent</translation>
    </message>
    <message>
        <source>Until when? Name a time such as 2027-03-01T09:00 with “--until”.</source>
        <translation>เลื่อนถึงเมื่อไร ระบุเวลาด้วย “--until” เช่น 2027-03-01T09:00</translation>
    </message>
    <message>
        <source>“%1” is neither the number nor the id of a conversation.</source>
        <translation>“%1” ไม่ใช่ทั้งหมายเลขและรหัสของการสนทนา</translation>
    </message>
    <message>
        <source>There is no channel “%1”. “channel list” names them all.</source>
        <translation>ไม่มีช่องทาง “%1” ดูช่องทางทั้งหมดได้ด้วย “channel list”</translation>
    </message>
    <message>
        <source>There is no agent “%1” in this workspace.</source>
        <translation>ไม่มีเจ้าหน้าที่ชื่อ “%1” ในพื้นที่ทำงานนี้</translation>
    </message>
    <message>
        <source>JSON:</source>
        <translation>JSON:</translation>
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
        <translation>  --workspace DIR  โฟลเดอร์ของพื้นที่ทำงาน ถ้าไม่ระบุจะใช้ของโปรแกรมบนเดสก์ท็อป
  --json           ออบเจกต์ JSON บรรทัดละหนึ่งรายการ มีฟิลด์ตามที่ระบุข้างต้น เวลาเป็น UTC (ISO 8601)
  --help           ข้อความนี้ หรือวิธีใช้ของคำสั่งเดียว
  --version        เวอร์ชัน

CONVERSATION คือหมายเลขหรือรหัสของการสนทนา ข้อผิดพลาดแสดงทาง standard error
สถานะเมื่อจบการทำงาน: 0 สำเร็จ, 1 ไม่สำเร็จ, 2 ใช้คำสั่งผิด</translation>
    </message>
    <message>
        <source>Imported: %1. Already there: %2. Refused: %3.</source>
        <translation>นำเข้าแล้ว: %1, มีอยู่แล้ว: %2, นำเข้าไม่ได้: %3</translation>
    </message>
    <message>
        <source>“%1” is not there, or cannot be read. Nothing was imported.</source>
        <translation>ไม่พบ “%1” หรืออ่านไม่ได้ จึงไม่ได้นำเข้าอะไรเลย</translation>
    </message>
    <message>
        <source>The workspace is in %1. This is the desk of %2.</source>
        <translation>พื้นที่ทำงานอยู่ใน %1 และเป็นโต๊ะทำงานของ %2</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>ไม่มีคำสั่ง “%1”</translation>
    </message>
    <message>
        <source>There is no option “--%1” with a value here.</source>
        <translation>ไม่มีตัวเลือก “--%1” ที่มีค่าตามหลังในคำสั่งนี้</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>ไม่มีตัวเลือก “--%1” ในคำสั่งนี้</translation>
    </message>
    <message>
        <source>The option “--%1” needs a value.</source>
        <translation>ต้องระบุค่าให้ตัวเลือก “--%1”</translation>
    </message>
    <message>
        <source>Which command? The help lists them.</source>
        <translation>ต้องการใช้คำสั่งใด ดูรายการได้ในวิธีใช้</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>คำว่า “%1” เกินมา</translation>
    </message>
    <message>
        <source>“throughlinectl --help” lists the commands.</source>
        <translation>ดูคำสั่งทั้งหมดได้ด้วย “throughlinectl --help”</translation>
    </message>
    <message>
        <source>“%1” is not a number of rows.</source>
        <translation>“%1” ไม่ใช่จำนวนแถว</translation>
    </message>
    <message>
        <source>There is nothing to read for the secret “%1”.</source>
        <translation>ไม่มีข้อมูลให้อ่านสำหรับข้อมูลลับ “%1”</translation>
    </message>
    <message>
        <source>%1 (it is not shown):</source>
        <comment>asks for a password at the terminal</comment>
        <translation>%1 (จะไม่แสดงบนหน้าจอ):</translation>
    </message>
    <message>
        <source>note</source>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>connecting</source>
        <comment>a channel</comment>
        <translation>กำลังเชื่อมต่อ</translation>
    </message>
    <message>
        <source>waiting for the next attempt</source>
        <comment>a channel</comment>
        <translation>รอลองอีกครั้ง</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>a channel</comment>
        <translation>ใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>online, %1 of %2 messages are in</source>
        <comment>a channel</comment>
        <translation>ออนไลน์ รับมาแล้ว %1 จาก %2 ข้อความ</translation>
    </message>
    <message>
        <source>online, everything is in</source>
        <comment>a channel</comment>
        <translation>ออนไลน์ รับครบแล้ว</translation>
    </message>
    <message>
        <source>online</source>
        <comment>a channel</comment>
        <translation>ออนไลน์</translation>
    </message>
    <message>
        <source>(secret)</source>
        <translation>(ข้อมูลลับ)</translation>
    </message>
    <message>
        <source>(required)</source>
        <translation>(จำเป็น)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 จาก %2</translation>
    </message>
    <message>
        <source>Everything was made again from the journal.</source>
        <translation>สร้างข้อมูลทั้งหมดขึ้นใหม่จากบันทึกเหตุการณ์แล้ว</translation>
    </message>
    <message>
        <source>The backup is in %1.</source>
        <translation>ข้อมูลสำรองอยู่ใน %1</translation>
    </message>
    <message>
        <source>The folder %1 is not empty, and was left as it is. Name one that is empty or missing with “--workspace”.</source>
        <translation>โฟลเดอร์ %1 ไม่ว่าง จึงไม่ได้แตะต้อง ให้ระบุโฟลเดอร์ที่ว่างหรือยังไม่มีด้วย “--workspace”</translation>
    </message>
    <message>
        <source>The workspace is in %1.</source>
        <translation>พื้นที่ทำงานอยู่ใน %1</translation>
    </message>
    <message>
        <source>Where to? Name a folder with “--out”.</source>
        <translation>จะเขียนไว้ที่ไหน ระบุโฟลเดอร์ด้วย “--out”</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the workspace could not be read; the rest was exported.</source>
        <translation>
            <numerusform>อ่านข้อมูลในพื้นที่ทำงานไม่ได้ %n แถว ส่วนที่เหลือส่งออกแล้ว</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to write. Give it with “--text”.</source>
        <translation>ไม่มีข้อความให้เขียน ระบุด้วย “--text”</translation>
    </message>
    <message>
        <source>There was nothing to change in conversation %1.</source>
        <translation>ไม่มีอะไรต้องเปลี่ยนในการสนทนา %1</translation>
    </message>
    <message>
        <source>Conversation %1 was changed.</source>
        <translation>เปลี่ยนการสนทนา %1 แล้ว</translation>
    </message>
    <message>
        <source>There is no conversation %1 in this workspace.</source>
        <translation>ไม่มีการสนทนา %1 ในพื้นที่ทำงานนี้</translation>
    </message>
    <message>
        <source>not running</source>
        <comment>a channel</comment>
        <translation>ไม่ได้ทำงาน</translation>
    </message>
    <message>
        <source>(in another process)</source>
        <translation>(ในโพรเซสอื่น)</translation>
    </message>
    <message>
        <source>The note was added to conversation %1.</source>
        <translation>เพิ่มโน้ตในการสนทนา %1 แล้ว</translation>
    </message>
    <message>
        <source>That is no message and no mailbox that can be read.</source>
        <translation>นี่ไม่ใช่ข้อความหรือกล่องจดหมายที่อ่านได้</translation>
    </message>
    <message>
        <source>Checked. Events: %1. Messages: %2.</source>
        <translation>ตรวจแล้ว เหตุการณ์: %1, ข้อความ: %2</translation>
    </message>
    <message>
        <source>Exported into %3. Events: %1. Contents: %2.</source>
        <translation>ส่งออกไปยัง %3 แล้ว เหตุการณ์: %1, เนื้อหา: %2</translation>
    </message>
    <message>
        <source>The kind of channel “%1” has no setting “%2”. “channel kinds” names them all.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;; %2: the name that was given</extracomment>
        <translation>ช่องทางประเภท “%1” ไม่มีการตั้งค่า “%2” ดูการตั้งค่าทั้งหมดได้ด้วย “channel kinds”</translation>
    </message>
    <message>
        <source>The setting “%1” needs a value: KEY=VALUE.</source>
        <translation>ต้องระบุค่าให้การตั้งค่า “%1” ในรูปแบบ KEY=VALUE</translation>
    </message>
    <message>
        <source>The setting “%1” does not take this value.</source>
        <translation>การตั้งค่า “%1” ใช้ค่านี้ไม่ได้</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>มีช่องทางชื่อ “%1” อยู่แล้ว</translation>
    </message>
    <message>
        <source>the agent&apos;s name; without it, the system user&apos;s</source>
        <translation>ชื่อเจ้าหน้าที่ ถ้าไม่ระบุจะใช้ชื่อผู้ใช้ของระบบ</translation>
    </message>
    <message>
        <source>reports on this channel only, and waits for no other</source>
        <translation>รายงานเฉพาะช่องทางนี้ และไม่รอช่องทางอื่น</translation>
    </message>
    <message>
        <source>Something is missing. The command is written “%1 %2”.</source>
        <extracomment>%1: a command, %2: the arguments that it takes</extracomment>
        <translation>ข้อมูลไม่ครบ คำสั่งนี้เขียนเป็น “%1 %2”</translation>
    </message>
    <message numerus="yes">
        <source>%n differences were found. “rebuild” makes what is shown again from the journal.</source>
        <translation>
            <numerusform>พบข้อมูลไม่ตรงกัน %n รายการ ใช้ “rebuild” เพื่อสร้างข้อมูลที่แสดงขึ้นใหม่จากบันทึกเหตุการณ์</numerusform>
        </translation>
    </message>
    <message>
        <source>Finds messages, subjects, customers, tags and attachments. Beside words: &quot;phrase&quot;, -word, and from: channel: tag: is: has: before: after: assignee:.</source>
        <translation>ค้นหาข้อความ หัวเรื่อง ลูกค้า แท็ก และไฟล์แนบ นอกจากคำแล้วยังใช้ &quot;วลี&quot;, -คำ และ from: channel: tag: is: has: before: after: assignee: ได้</translation>
    </message>
    <message>
        <source>%1 % of the messages can be found so far.</source>
        <translation>ขณะนี้ค้นหาได้ %1 % ของข้อความทั้งหมด</translation>
    </message>
    <message>
        <source>Shows the messages of the other conversation in the first. “undo” takes it apart.</source>
        <translation>แสดงข้อความของการสนทนาที่สองไว้ในการสนทนาแรก ใช้ “undo” เพื่อแยกออก</translation>
    </message>
    <message>
        <source>Puts messages, named by their ids, into a conversation of their own.</source>
        <translation>ย้ายข้อความที่ระบุด้วยรหัสไปไว้ในการสนทนาใหม่</translation>
    </message>
    <message>
        <source>Takes a change back, named by the event that it printed.</source>
        <translation>ยกเลิกการเปลี่ยนแปลงที่ระบุด้วยรหัสเหตุการณ์ที่แสดงไว้</translation>
    </message>
    <message>
        <source>Lists customers, the newest first, or those with these words in a name or handle.</source>
        <translation>แสดงรายการลูกค้า ใหม่สุดขึ้นก่อน หรือเฉพาะรายที่มีคำเหล่านี้ในชื่อหรือที่อยู่ติดต่อ</translation>
    </message>
    <message>
        <source>Prints what is known of a customer.</source>
        <translation>แสดงข้อมูลที่มีของลูกค้า</translation>
    </message>
    <message>
        <source>Lists others who may be the same person, with how likely that is and why.</source>
        <translation>แสดงลูกค้ารายอื่นที่อาจเป็นคนเดียวกัน พร้อมความเป็นไปได้และเหตุผล</translation>
    </message>
    <message>
        <source>Shows everything of the other customer with the first.</source>
        <translation>แสดงข้อมูลทั้งหมดของลูกค้ารายที่สองรวมกับรายแรก</translation>
    </message>
    <message>
        <source>Takes a customer that was merged out again, with what came since.</source>
        <translation>แยกลูกค้าที่รวมไว้ออกมา พร้อมสิ่งที่เข้ามาหลังจากนั้น</translation>
    </message>
    <message>
        <source>Sets what is known of a customer; without a value, takes it away.</source>
        <translation>บันทึกข้อมูลของลูกค้า หากไม่ระบุค่าจะลบข้อมูลนั้น</translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>ไม่มีอะไรต้องเปลี่ยน</translation>
    </message>
    <message>
        <source>The customer was changed.</source>
        <translation>เปลี่ยนข้อมูลลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>“%1” is not the id of a customer. “contact show” names those that were merged.</source>
        <translation>“%1” ไม่ใช่รหัสของลูกค้า ดูรายที่รวมไว้ได้ด้วย “contact show”</translation>
    </message>
    <message>
        <source>“%1” is not the id of a message. “show” names them with --json.</source>
        <translation>“%1” ไม่ใช่รหัสของข้อความ ดูรหัสได้ด้วย “show” พร้อม --json</translation>
    </message>
    <message>
        <source>Conversation %1 stands for both now.</source>
        <translation>ตอนนี้การสนทนา %1 รวมทั้งสองไว้แล้ว</translation>
    </message>
    <message>
        <source>The messages are in conversation %1 now.</source>
        <translation>ตอนนี้ข้อความอยู่ในการสนทนา %1</translation>
    </message>
    <message>
        <source>“%1” is not the id of an event.</source>
        <translation>“%1” ไม่ใช่รหัสของเหตุการณ์</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>ยกเลิกแล้ว</translation>
    </message>
    <message>
        <source>There is no customer “%1” in this workspace.</source>
        <translation>ไม่มีลูกค้า “%1” ในพื้นที่ทำงานนี้</translation>
    </message>
    <message>
        <source>Several customers are found by “%1”. “contact list %1” shows their ids.</source>
        <translation>พบลูกค้าหลายรายจาก “%1” ดูรหัสได้ด้วย “contact list %1”</translation>
    </message>
    <message>
        <source>merged: %1 %2</source>
        <comment>%1: an id, %2: a customer&apos;s name</comment>
        <translation>รวมไว้: %1 %2</translation>
    </message>
</context>
<context>
    <name>Email</name>
    <message>
        <source>[This message is %1 MB large, more than the channel fetches. Its attachments are on the server only.]</source>
        <translation>[ข้อความนี้มีขนาด %1 MB ใหญ่กว่าที่ช่องทางนี้ดึงมา ไฟล์แนบจึงอยู่บนเซิร์ฟเวอร์เท่านั้น]</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>Loopback</source>
        <translation>ลูปแบ็ก</translation>
    </message>
    <message>
        <source>Our address</source>
        <translation>ที่อยู่ของเรา</translation>
    </message>
    <message>
        <source>What the sample messages are addressed to.</source>
        <translation>ที่อยู่ผู้รับของข้อความตัวอย่าง</translation>
    </message>
    <message>
        <source>Seconds until an answer</source>
        <translation>จำนวนวินาทีก่อนตอบกลับ</translation>
    </message>
    <message>
        <source>Every reply is answered after this time, as if by the customer.</source>
        <translation>ทุกคำตอบจะมีการตอบกลับเสมือนลูกค้าตอบเองหลังเวลานี้</translation>
    </message>
    <message>
        <source>Sample conversations</source>
        <translation>การสนทนาตัวอย่าง</translation>
    </message>
    <message>
        <source>Begins with a few conversations to try things on.</source>
        <translation>เริ่มด้วยการสนทนาจำนวนหนึ่งไว้ทดลองใช้</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>อีเมล</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>ที่อยู่อีเมล</translation>
    </message>
    <message>
        <source>The address that customers write to.</source>
        <translation>ที่อยู่ที่ลูกค้าเขียนถึง</translation>
    </message>
    <message>
        <source>Mailbox</source>
        <translation>กล่องจดหมาย</translation>
    </message>
    <message>
        <source>Additional certificate authority</source>
        <translation>ผู้ออกใบรับรองเพิ่มเติม</translation>
    </message>
    <message>
        <source>A PEM file with the authority of your own organisation, trusted beside the system&apos;s.</source>
        <translation>ไฟล์ PEM ของผู้ออกใบรับรองในองค์กรของคุณ ซึ่งจะเชื่อถือเพิ่มจากของระบบ</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>การเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Where customers&apos; messages arrive, separated by commas.</source>
        <translation>โฟลเดอร์ที่รับข้อความจากลูกค้า คั่นด้วยจุลภาค</translation>
    </message>
    <message>
        <source>Days of history</source>
        <translation>จำนวนวันย้อนหลัง</translation>
    </message>
    <message>
        <source>How far back to fetch; 0 fetches everything.</source>
        <translation>ดึงข้อความย้อนหลังกี่วัน 0 คือดึงทั้งหมด</translation>
    </message>
    <message>
        <source>IMAP server</source>
        <translation>เซิร์ฟเวอร์ IMAP</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>ขาเข้า</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>พอร์ต</translation>
    </message>
    <message>
        <source>0 stands for the usual one.</source>
        <translation>0 คือพอร์ตปกติ</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>ความปลอดภัย</translation>
    </message>
    <message>
        <source>Without TLS only to a server on this machine.</source>
        <translation>ไม่ใช้ TLS ได้เฉพาะกับเซิร์ฟเวอร์ในเครื่องนี้</translation>
    </message>
    <message>
        <source>Login method</source>
        <translation>วิธีเข้าสู่ระบบ</translation>
    </message>
    <message>
        <source>Largest message (MB)</source>
        <translation>ขนาดข้อความสูงสุด (MB)</translation>
    </message>
    <message>
        <source>A larger one comes without its attachments.</source>
        <translation>ข้อความที่ใหญ่กว่านี้จะมาโดยไม่มีไฟล์แนบ</translation>
    </message>
    <message>
        <source>What customers see beside the address.</source>
        <translation>ชื่อที่ลูกค้าเห็นข้างที่อยู่อีเมล</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>รหัสผ่าน</translation>
    </message>
    <message>
        <source>Folder for sent messages</source>
        <translation>โฟลเดอร์ข้อความที่ส่งแล้ว</translation>
    </message>
    <message>
        <source>Left empty, it is the one that the server names.</source>
        <translation>ถ้าเว้นว่าง จะใช้โฟลเดอร์ที่เซิร์ฟเวอร์กำหนด</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ลายเซ็น</translation>
    </message>
    <message>
        <source>Stands below every reply.</source>
        <translation>แสดงท้ายคำตอบทุกข้อความ</translation>
    </message>
    <message>
        <source>SMTP server</source>
        <translation>เซิร์ฟเวอร์ SMTP</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>ขาออก</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ชื่อผู้ใช้</translation>
    </message>
    <message>
        <source>Left empty, it is the e-mail address.</source>
        <translation>ถ้าเว้นว่าง จะใช้ที่อยู่อีเมล</translation>
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
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>อัตโนมัติ</translation>
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
        <translation>ชื่อผู้ส่ง</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>รหัสไคลเอนต์</translation>
    </message>
    <message>
        <source>As the sign-in server knows this program.</source>
        <translation>ตามที่เซิร์ฟเวอร์ลงชื่อเข้าใช้รู้จักโปรแกรมนี้</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>รหัสลับไคลเอนต์</translation>
    </message>
    <message>
        <source>Only where the sign-in server gave one.</source>
        <translation>เฉพาะเมื่อเซิร์ฟเวอร์ลงชื่อเข้าใช้ให้มา</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>โทเค็นรีเฟรช</translation>
    </message>
    <message>
        <source>What signing in gave. A new one that the server sends takes its place.</source>
        <translation>ได้มาเมื่อลงชื่อเข้าใช้ หากเซิร์ฟเวอร์ส่งโทเค็นใหม่มา จะแทนที่โทเค็นนี้</translation>
    </message>
    <message>
        <source>Sign-in server</source>
        <translation>เซิร์ฟเวอร์ลงชื่อเข้าใช้</translation>
    </message>
    <message>
        <source>Its token endpoint (OAuth 2.0), such as https://login.example.org/token: access tokens are fetched from there, and no password is needed.</source>
        <translation>ที่อยู่รับโทเค็น (OAuth 2.0) เช่น https://login.example.org/token จะรับโทเค็นการเข้าถึงจากที่นั่น โดยไม่ต้องใช้รหัสผ่าน</translation>
    </message>
    <message>
        <source>For XOAUTH2 the access token, unless it is fetched from a sign-in server.</source>
        <translation>สำหรับ XOAUTH2 ให้ใส่โทเค็นการเข้าถึง เว้นแต่จะรับจากเซิร์ฟเวอร์ลงชื่อเข้าใช้</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What do you want to do?</source>
        <translation>ต้องการทำอะไร</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The desk of a support agent.</source>
        <translation>โต๊ะทำงานของเจ้าหน้าที่ดูแลลูกค้า</translation>
    </message>
    <message>
        <source>The folder with everything that the desk knows.</source>
        <translation>โฟลเดอร์ที่เก็บข้อมูลทั้งหมดของโต๊ะทำงาน</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>โฟลเดอร์</translation>
    </message>
    <message>
        <source>Begin an empty workspace with sample conversations.</source>
        <translation>เริ่มพื้นที่ทำงานว่างด้วยการสนทนาตัวอย่าง</translation>
    </message>
    <message>
        <source>Do the main job by itself, and leave pictures of it in a folder.</source>
        <translation>ทำงานหลักให้ดูโดยอัตโนมัติ และเก็บภาพหน้าจอไว้ในโฟลเดอร์</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message numerus="yes">
        <source>about %n seconds left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>เหลืออีกประมาณ %n วินาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minutes left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>เหลืออีกประมาณ %n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hours left</source>
        <extracomment>How long a work still takes; a part of a line, after a dot</extracomment>
        <translation>
            <numerusform>เหลืออีกประมาณ %n ชั่วโมง</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <extracomment>How fast a work is: %1 messages a second; a part of a line, after a dot</extracomment>
        <translation>%1 ข้อความต่อวินาที</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <extracomment>How far a work is; %1 of %2 messages</extracomment>
        <translation>%1 จาก %2 ข้อความ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <extracomment>How far a work is, of which nobody knows how long it is</extracomment>
        <translation>
            <numerusform>%Ln ข้อความ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>This workspace was written by a newer Throughline (workspace version %1). It was not touched. Update Throughline to open it.</source>
        <extracomment>%1: a version number</extracomment>
        <translation>พื้นที่ทำงานนี้บันทึกด้วย Throughline เวอร์ชันใหม่กว่า (พื้นที่ทำงานเวอร์ชัน %1) ข้อมูลไม่ถูกแตะต้อง โปรดอัปเดต Throughline เพื่อเปิด</translation>
    </message>
    <message>
        <source>The workspace is damaged and was left as it is. Export what is whole, or restore a backup.</source>
        <translation>พื้นที่ทำงานเสียหาย ข้อมูลไม่ถูกแตะต้อง โปรดส่งออกส่วนที่ยังสมบูรณ์ หรือกู้คืนจากข้อมูลสำรอง</translation>
    </message>
    <message>
        <source>Another program kept the workspace locked for too long. Nothing was changed; try again.</source>
        <translation>โปรแกรมอื่นล็อกพื้นที่ทำงานไว้นานเกินไป ไม่มีอะไรเปลี่ยนแปลง โปรดลองอีกครั้ง</translation>
    </message>
    <message>
        <source>There is no workspace in %1.</source>
        <extracomment>%1: a folder</extracomment>
        <translation>ไม่มีพื้นที่ทำงานใน %1</translation>
    </message>
    <message>
        <source>The disk is full. What was saved before is safe; make room and try again.</source>
        <translation>ดิสก์เต็ม สิ่งที่บันทึกไว้ก่อนหน้านี้ปลอดภัย โปรดเพิ่มพื้นที่ว่างแล้วลองอีกครั้ง</translation>
    </message>
    <message>
        <source>The disk or the database reported a failure. What was saved before is safe.</source>
        <translation>ดิสก์หรือฐานข้อมูลขัดข้อง สิ่งที่บันทึกไว้ก่อนหน้านี้ปลอดภัย</translation>
    </message>
    <message>
        <source>The server cannot be reached. Throughline goes on trying.</source>
        <translation>ติดต่อเซิร์ฟเวอร์ไม่ได้ Throughline จะลองต่อไป</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling, or the network.</source>
        <extracomment>%1: a host name</extracomment>
        <translation>ไม่มีเซิร์ฟเวอร์ชื่อ %1 โปรดตรวจตัวสะกดหรือเครือข่าย</translation>
    </message>
    <message>
        <source>The server did not answer in time. Throughline goes on trying.</source>
        <translation>เซิร์ฟเวอร์ไม่ตอบภายในเวลา Throughline จะลองต่อไป</translation>
    </message>
    <message>
        <source>The connection was lost. Throughline goes on trying.</source>
        <translation>การเชื่อมต่อขาดไป Throughline จะลองต่อไป</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was sent to it.</source>
        <translation>ใบรับรองของเซิร์ฟเวอร์เชื่อถือไม่ได้ จึงไม่ได้ส่งอะไรไป</translation>
    </message>
    <message>
        <source>The server offers no encryption, so nothing was sent to it. Check the port and the kind of encryption.</source>
        <translation>เซิร์ฟเวอร์ไม่มีการเข้ารหัส จึงไม่ได้ส่งอะไรไป โปรดตรวจพอร์ตและชนิดการเข้ารหัส</translation>
    </message>
    <message>
        <source>The server refused the user name or the password.</source>
        <translation>เซิร์ฟเวอร์ปฏิเสธชื่อผู้ใช้หรือรหัสผ่าน</translation>
    </message>
    <message>
        <source>The server has no folder called %1.</source>
        <extracomment>%1: the name of a mail folder</extracomment>
        <translation>เซิร์ฟเวอร์ไม่มีโฟลเดอร์ชื่อ %1</translation>
    </message>
    <message>
        <source>The server is busy. Throughline tries again later.</source>
        <translation>เซิร์ฟเวอร์ไม่ว่าง Throughline จะลองใหม่ภายหลัง</translation>
    </message>
    <message>
        <source>The server refused the recipient. The reply is kept.</source>
        <translation>เซิร์ฟเวอร์ปฏิเสธผู้รับ คำตอบยังเก็บไว้อยู่</translation>
    </message>
    <message>
        <source>The server refused the message. It is kept.</source>
        <translation>เซิร์ฟเวอร์ปฏิเสธข้อความนี้ ข้อความยังเก็บไว้อยู่</translation>
    </message>
    <message>
        <source>That is larger than the channel takes. Nothing was sent.</source>
        <translation>ขนาดใหญ่เกินกว่าที่ช่องทางนี้รับได้ จึงไม่ได้ส่ง</translation>
    </message>
    <message>
        <source>Throughline ended while this was being sent, and the channel cannot tell whether it arrived. Send it again, or discard it.</source>
        <translation>Throughline ปิดไประหว่างส่งข้อความนี้ และช่องทางบอกไม่ได้ว่าถึงหรือไม่ ให้ส่งอีกครั้งหรือทิ้ง</translation>
    </message>
    <message>
        <source>The message came back: it could not be delivered.</source>
        <translation>ข้อความถูกตีกลับเพราะส่งไม่ถึง</translation>
    </message>
    <message>
        <source>The channel is not set up completely.</source>
        <translation>ช่องทางนี้ยังตั้งค่าไม่ครบ</translation>
    </message>
    <message>
        <source>The channel&apos;s password is not on this machine. Type it in the channel&apos;s settings.</source>
        <translation>ไม่มีรหัสผ่านของช่องทางนี้ในเครื่อง โปรดใส่ในการตั้งค่าของช่องทาง</translation>
    </message>
    <message>
        <source>The system&apos;s keychain did not give or take the password.</source>
        <translation>อ่านหรือเก็บรหัสผ่านในพวงกุญแจรหัสผ่านของระบบไม่ได้</translation>
    </message>
    <message>
        <source>The connector for “%1” is not installed.</source>
        <extracomment>%1: a kind of channel, such as &quot;email&quot;</extracomment>
        <translation>ยังไม่ได้ติดตั้งตัวเชื่อมต่อสำหรับ “%1”</translation>
    </message>
    <message>
        <source>The connector was built for another version of Throughline and was not loaded.</source>
        <translation>ตัวเชื่อมต่อนี้สร้างสำหรับ Throughline เวอร์ชันอื่น จึงไม่ได้โหลด</translation>
    </message>
    <message>
        <source>The connector is broken and was not loaded. Nothing else is affected.</source>
        <translation>ตัวเชื่อมต่อเสีย จึงไม่ได้โหลด ส่วนอื่นไม่ได้รับผลกระทบ</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <extracomment>A conversation, a channel, a file</extracomment>
        <translation>สิ่งนั้นไม่มีอยู่แล้ว</translation>
    </message>
    <message>
        <source>Someone else was faster. Their change stands.</source>
        <translation>มีคนอื่นแก้ไขไปก่อนแล้ว จึงใช้ตามที่คนนั้นแก้ไข</translation>
    </message>
    <message>
        <source>You are not allowed to do that.</source>
        <translation>คุณไม่มีสิทธิ์ทำสิ่งนี้</translation>
    </message>
    <message>
        <source>That cannot be done here.</source>
        <translation>ทำสิ่งนี้ที่นี่ไม่ได้</translation>
    </message>
    <message>
        <source>Cancelled. What was done before is kept.</source>
        <translation>ยกเลิกแล้ว สิ่งที่ทำไปก่อนหน้านี้ยังอยู่</translation>
    </message>
    <message>
        <source>That cannot be understood. Nothing was changed.</source>
        <translation>อ่านข้อมูลนี้ไม่ได้ จึงไม่มีอะไรเปลี่ยนแปลง</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1: a whole sentence; %2: a detail that is not translated, such as a server&apos;s own words</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 gave this back to the team</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 คืนเรื่องนี้ให้ทีม</translation>
    </message>
    <message>
        <source>%1 took this over</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 รับเรื่องนี้ไปดูแล</translation>
    </message>
    <message>
        <source>%1 assigned this to %2</source>
        <extracomment>%1 and %2: agents&apos; names</extracomment>
        <translation>%1 มอบหมายเรื่องนี้ให้ %2</translation>
    </message>
    <message>
        <source>Opened again</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>จบเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conversation, without anyone doing it</comment>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>%1 opened this again</source>
        <translation>%1 เปิดเรื่องนี้อีกครั้ง</translation>
    </message>
    <message>
        <source>%1 set this to pending: waiting for the customer</source>
        <translation>%1 ตั้งเรื่องนี้ให้รอลูกค้าตอบ</translation>
    </message>
    <message>
        <source>%1 put this on hold: waiting for someone else</source>
        <translation>%1 พักเรื่องนี้ไว้เพื่อรอฝ่ายอื่น</translation>
    </message>
    <message>
        <source>%1 snoozed this until %2</source>
        <extracomment>%1: an agent&apos;s name, %2: date and time</extracomment>
        <translation>%1 เลื่อนเรื่องนี้ไว้ถึง %2</translation>
    </message>
    <message>
        <source>%1 resolved this</source>
        <translation>%1 จบเรื่องนี้</translation>
    </message>
    <message>
        <source>%1 closed this</source>
        <translation>%1 ปิดเรื่องนี้</translation>
    </message>
    <message>
        <source>%1 set the priority to %2</source>
        <extracomment>%1: an agent&apos;s name, %2: low, normal, high or urgent</extracomment>
        <translation>%1 ตั้งความสำคัญเป็น%2</translation>
    </message>
    <message>
        <source>%1 added the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation>%1 เพิ่มแท็ก %2</translation>
    </message>
    <message>
        <source>%1 removed the tag %2</source>
        <extracomment>%1: an agent&apos;s name, %2: a tag</extracomment>
        <translation>%1 นำแท็ก %2 ออก</translation>
    </message>
    <message>
        <source>%1 changed the subject to “%2”</source>
        <extracomment>%1: an agent&apos;s name, %2: the new subject</extracomment>
        <translation>%1 เปลี่ยนหัวเรื่องเป็น “%2”</translation>
    </message>
    <message>
        <source>%1 took a reply back before it was sent</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 ยกเลิกคำตอบก่อนส่งออกไป</translation>
    </message>
    <message>
        <source>New</source>
        <comment>status of a conversation</comment>
        <translation>ใหม่</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>status of a conversation</comment>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>status of a conversation: waiting for the customer</comment>
        <translation>รอลูกค้า</translation>
    </message>
    <message>
        <source>On hold</source>
        <comment>status of a conversation: waiting for a third party</comment>
        <translation>พักเรื่อง</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>status of a conversation</comment>
        <translation>เลื่อนไว้</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>status of a conversation</comment>
        <translation>จบแล้ว</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>status of a conversation</comment>
        <translation>ปิดแล้ว</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>priority</comment>
        <translation>ต่ำ</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>priority</comment>
        <translation>ปกติ</translation>
    </message>
    <message>
        <source>High</source>
        <comment>priority</comment>
        <translation>สูง</translation>
    </message>
    <message>
        <source>Urgent</source>
        <comment>priority</comment>
        <translation>ด่วน</translation>
    </message>
    <message>
        <source>Queued</source>
        <comment>delivery of a reply</comment>
        <translation>รอส่ง</translation>
    </message>
    <message>
        <source>Sending</source>
        <comment>delivery of a reply</comment>
        <translation>กำลังส่ง</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>delivery of a reply</comment>
        <translation>ส่งแล้ว</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>delivery of a reply</comment>
        <translation>ส่งถึงแล้ว</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>delivery of a reply: the customer has read it</comment>
        <translation>อ่านแล้ว</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>delivery of a reply</comment>
        <translation>ส่งไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Held</source>
        <comment>delivery of a reply: waits for the agent&apos;s decision</comment>
        <translation>รอยืนยัน</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>state of a channel</comment>
        <translation>ปิด</translation>
    </message>
    <message>
        <source>Pilot</source>
        <comment>state of a channel: used by a few agents</comment>
        <translation>ทดลองใช้</translation>
    </message>
    <message>
        <source>Live</source>
        <comment>state of a channel</comment>
        <extracomment>In use for every customer; whether its server answers just now is another matter (&quot;Online&quot;)</extracomment>
        <translation>ใช้งานจริง</translation>
    </message>
    <message>
        <source>Mine</source>
        <comment>view: conversations assigned to me</comment>
        <translation>ของฉัน</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <comment>view: conversations</comment>
        <translation>ยังไม่มอบหมาย</translation>
    </message>
    <message>
        <source>All open</source>
        <comment>view: conversations</comment>
        <translation>เปิดอยู่ทั้งหมด</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>view: conversations</comment>
        <translation>รอลูกค้า</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <comment>view: conversations</comment>
        <translation>เลื่อนไว้</translation>
    </message>
    <message>
        <source>Resolved</source>
        <comment>view: conversations</comment>
        <translation>จบแล้ว</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be understood.</source>
        <translation>อ่านคำตอบจากเซิร์ฟเวอร์ไม่ได้</translation>
    </message>
    <message>
        <source>The server refused the request.</source>
        <translation>เซิร์ฟเวอร์ปฏิเสธคำขอ</translation>
    </message>
    <message>
        <source>from</source>
        <comment>search operator, as in from:nina; no space</comment>
        <translation>จาก</translation>
    </message>
    <message>
        <source>channel</source>
        <comment>search operator, as in channel:support; no space</comment>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>tag</source>
        <comment>search operator, as in tag:vip; no space</comment>
        <translation>แท็ก</translation>
    </message>
    <message>
        <source>is</source>
        <comment>search operator, as in is:open; no space</comment>
        <translation>สถานะ</translation>
    </message>
    <message>
        <source>has</source>
        <comment>search operator, as in has:attachment; no space</comment>
        <translation>มี</translation>
    </message>
    <message>
        <source>before</source>
        <comment>search operator, as in before:2026-11; no space</comment>
        <translation>ก่อน</translation>
    </message>
    <message>
        <source>after</source>
        <comment>search operator, as in after:yesterday; no space</comment>
        <translation>ตั้งแต่</translation>
    </message>
    <message>
        <source>assignee</source>
        <comment>search operator, as in assignee:me; no space</comment>
        <translation>ผู้รับผิดชอบ</translation>
    </message>
    <message>
        <source>open</source>
        <comment>search value, as in is:open; no space</comment>
        <translation>เปิดอยู่</translation>
    </message>
    <message>
        <source>pending</source>
        <comment>search value, as in is:pending; no space</comment>
        <translation>รอลูกค้า</translation>
    </message>
    <message>
        <source>snoozed</source>
        <comment>search value, as in is:snoozed; no space</comment>
        <translation>เลื่อนไว้</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>search value, as in is:resolved; no space</comment>
        <translation>จบแล้ว</translation>
    </message>
    <message>
        <source>unread</source>
        <comment>search value, as in is:unread; no space</comment>
        <translation>ยังไม่อ่าน</translation>
    </message>
    <message>
        <source>attachment</source>
        <comment>search value, as in has:attachment; no space</comment>
        <translation>ไฟล์แนบ</translation>
    </message>
    <message>
        <source>today</source>
        <comment>search value, as in after:today; no space</comment>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>search value, as in before:yesterday; no space</comment>
        <translation>เมื่อวาน</translation>
    </message>
    <message>
        <source>me</source>
        <comment>search value, as in assignee:me; no space</comment>
        <translation>ฉัน</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>search value, as in assignee:nobody; no space</comment>
        <translation>ไม่มี</translation>
    </message>
    <message>
        <source>A search cannot be narrowed by “%1:”. To search for these words, put them in quotes.</source>
        <extracomment>%1: what stands before a colon in the search field</extracomment>
        <translation>ไม่มีตัวกรอง “%1:” หากต้องการค้นหาข้อความนี้ ให้ใส่เครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>Nothing is known about “%1” here; what a message can have is: %2.</source>
        <extracomment>%1: what was typed after &quot;has:&quot; in the search field; %2: the one word that is understood there</extracomment>
        <translation>ค้นหาด้วย “%1” ตรงนี้ไม่ได้ ข้อความมีได้แต่ %2</translation>
    </message>
    <message>
        <source>A conversation is never “%1”. It can be %2, %3, %4, %5 or %6.</source>
        <extracomment>%1: what was typed after &quot;is:&quot; in the search field; then the words that are understood there</extracomment>
        <translation>ไม่มีสถานะ “%1” ใช้ได้คือ %2, %3, %4, %5 หรือ %6</translation>
    </message>
    <message>
        <source>“%1” is no date. Dates are written 2026-11-21, 2026-11, 2026, %2, %3 or 7d.</source>
        <extracomment>%1: what was typed; %2 and %3: the search field&apos;s words for today and yesterday</extracomment>
        <translation>“%1” ไม่ใช่วันที่ เขียนวันที่ได้เป็น 2026-11-21, 2026-11, 2026, %2, %3 หรือ 7d (ปี ค.ศ.)</translation>
    </message>
    <message>
        <source>Something must follow “%1:”.</source>
        <extracomment>%1: an operator of the search field, such as from</extracomment>
        <translation>ต้องพิมพ์ค่าต่อจาก “%1:”</translation>
    </message>
    <message>
        <source>A quotation mark is opened and not closed.</source>
        <translation>มีเครื่องหมายคำพูดเปิดแต่ไม่มีเครื่องหมายปิด</translation>
    </message>
    <message>
        <source>No customer has a name or address like “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>ไม่มีลูกค้าที่มีชื่อหรือที่อยู่ติดต่อคล้าย “%1”</translation>
    </message>
    <message>
        <source>No channel is called “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>ไม่มีช่องทางชื่อ “%1”</translation>
    </message>
    <message>
        <source>Nothing is tagged “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>ไม่มีรายการที่ติดแท็ก “%1”</translation>
    </message>
    <message>
        <source>No agent is called “%1”.</source>
        <extracomment>%1: what was searched for</extracomment>
        <translation>ไม่มีเจ้าหน้าที่ชื่อ “%1”</translation>
    </message>
    <message>
        <source>%1 took a note back</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 ดึงโน้ตกลับ</translation>
    </message>
    <message>
        <source>The permission to use this mailbox has ended. Sign in again, and put the new refresh token into the channel&apos;s settings.</source>
        <extracomment>A refresh token is what a program gets when somebody signs in (OAuth 2.0)</extracomment>
        <translation>สิทธิ์ใช้กล่องจดหมายนี้สิ้นสุดแล้ว โปรดลงชื่อเข้าใช้อีกครั้ง แล้วใส่โทเค็นรีเฟรชใหม่ในการตั้งค่าของช่องทาง</translation>
    </message>
    <message>
        <source>The sign-in server gave no access. Check its address, the client&apos;s id and the client&apos;s secret in the channel&apos;s settings.</source>
        <translation>เซิร์ฟเวอร์ลงชื่อเข้าใช้ไม่อนุญาตให้เข้าถึง โปรดตรวจสอบที่อยู่เซิร์ฟเวอร์ รหัสไคลเอนต์ และรหัสลับไคลเอนต์ในการตั้งค่าของช่องทาง</translation>
    </message>
    <message>
        <source>The mail server cannot send to an address such as %1, with letters other than A to Z. Nothing was sent, and the reply is kept; write to another address.</source>
        <extracomment>%1: an e-mail address with letters such as ü or 客</extracomment>
        <translation>เซิร์ฟเวอร์อีเมลส่งถึงที่อยู่อย่าง %1 ซึ่งมีอักษรอื่นนอกจาก A ถึง Z ไม่ได้ ยังไม่ได้ส่งอะไร และคำตอบยังเก็บไว้ โปรดส่งไปที่อยู่อื่น</translation>
    </message>
    <message>
        <source>They have the same number or address.</source>
        <translation>มีหมายเลขหรือที่อยู่ติดต่อเดียวกัน</translation>
    </message>
    <message>
        <source>They have the same name and organization.</source>
        <translation>มีชื่อและองค์กรเดียวกัน</translation>
    </message>
    <message>
        <source>A number or address of one stands in a signature of the other.</source>
        <translation>หมายเลขหรือที่อยู่ของรายหนึ่งอยู่ในลายเซ็นของอีกรายหนึ่ง</translation>
    </message>
    <message>
        <source>Another conversation was merged into this one</source>
        <translation>มีการรวมการสนทนาอื่นเข้ามาในการสนทนานี้</translation>
    </message>
    <message>
        <source>%1 merged another conversation into this one</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 รวมการสนทนาอื่นเข้ามาในการสนทนานี้</translation>
    </message>
    <message>
        <source>A merged conversation stands by itself again</source>
        <translation>การสนทนาที่รวมไว้แยกออกเป็นอิสระอีกครั้ง</translation>
    </message>
    <message>
        <source>%1 took a merged conversation out of this one again</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>%1 แยกการสนทนาที่รวมไว้ออกจากการสนทนานี้</translation>
    </message>
    <message numerus="yes">
        <source>%n messages went into a conversation of their own</source>
        <translation>
            <numerusform>ข้อความ %n รายการแยกไปเป็นการสนทนาใหม่</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 put %n messages into a conversation of their own</source>
        <extracomment>%1: an agent&apos;s name</extracomment>
        <translation>
            <numerusform>%1 แยกข้อความ %n รายการไปเป็นการสนทนาใหม่</numerusform>
        </translation>
    </message>
    <message>
        <source>Written by an agent</source>
        <comment>how something about a customer became known</comment>
        <translation>เจ้าหน้าที่บันทึก</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>how something about a customer became known</comment>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Filled in by the customer</source>
        <translation>ลูกค้ากรอกเอง</translation>
    </message>
    <message>
        <source>Read in the signature of a message</source>
        <translation>อ่านจากลายเซ็นในข้อความ</translation>
    </message>
    <message>
        <source>Observed</source>
        <comment>how something about a customer became known</comment>
        <translation>สังเกตจากการใช้งาน</translation>
    </message>
    <message>
        <source>Proved by a link that only this customer was given</source>
        <translation>ยืนยันด้วยลิงก์ที่ส่งให้ลูกค้ารายนี้เท่านั้น</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>องค์กร</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>เขตเวลา</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>ช่องทางที่สะดวก</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>what is known about a customer</comment>
        <translation>โน้ต</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Unread. %1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time</extracomment>
        <translation>ยังไม่อ่าน, %1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>%1. %2. %3. %4, %5</source>
        <extracomment>A row of the conversation list: customer, subject, last line, state, time
----------
What a search found: customer, subject, line, channel, time</extracomment>
        <translation>%1, %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>%1 wrote by %2, %3: %4</source>
        <extracomment>A message in the timeline: customer, channel, time, text</extracomment>
        <translation>%1 เขียนทาง %2, %3: %4</translation>
    </message>
    <message>
        <source>%1 replied by %2, %3, %4: %5</source>
        <extracomment>A reply in the timeline: agent, channel, time, delivery state, text</extracomment>
        <translation>%1 ตอบทาง %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>Note by %1, %2: %3</source>
        <extracomment>An internal note in the timeline: agent, time, text</extracomment>
        <translation>โน้ตของ %1, %2: %3</translation>
    </message>
    <message>
        <source>%1. %2. %3. Found: %4. %5, %6</source>
        <extracomment>What a search found: customer, subject, line, the words that were found in it, channel, time</extracomment>
        <translation>%1, %2, %3, พบ: %4, %5, %6</translation>
    </message>
</context>
<context>
    <name>TestSteps</name>
    <message>
        <source>The server answers</source>
        <translation>เซิร์ฟเวอร์ตอบรับ</translation>
    </message>
    <message>
        <source>The line is encrypted, and the certificate is good</source>
        <translation>การเชื่อมต่อเข้ารหัสแล้ว และใบรับรองถูกต้อง</translation>
    </message>
    <message>
        <source>The login is accepted</source>
        <translation>เข้าสู่ระบบได้</translation>
    </message>
    <message>
        <source>The folder is there</source>
        <translation>พบโฟลเดอร์</translation>
    </message>
    <message>
        <source>Messages can be sent</source>
        <translation>ส่งข้อความได้</translation>
    </message>
    <message>
        <source>The settings are complete</source>
        <translation>ตั้งค่าครบแล้ว</translation>
    </message>
    <message>
        <source>The server does not answer.</source>
        <translation>เซิร์ฟเวอร์ไม่ตอบ</translation>
    </message>
    <message>
        <source>The line is not safe.</source>
        <translation>การเชื่อมต่อไม่ปลอดภัย</translation>
    </message>
    <message>
        <source>The login is refused.</source>
        <translation>เข้าสู่ระบบไม่ได้</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>ไม่พบโฟลเดอร์</translation>
    </message>
    <message>
        <source>Messages cannot be sent.</source>
        <translation>ส่งข้อความไม่ได้</translation>
    </message>
    <message>
        <source>The settings are not complete.</source>
        <translation>ตั้งค่ายังไม่ครบ</translation>
    </message>
    <message>
        <source>The server for sending answers</source>
        <translation>เซิร์ฟเวอร์ส่งจดหมายตอบกลับ</translation>
    </message>
    <message>
        <source>The line for sending is encrypted, and the certificate is good</source>
        <translation>การเชื่อมต่อสำหรับส่งเข้ารหัสแล้ว และใบรับรองถูกต้อง</translation>
    </message>
    <message>
        <source>The server for sending does not answer.</source>
        <translation>เซิร์ฟเวอร์ส่งจดหมายไม่ตอบ</translation>
    </message>
    <message>
        <source>The line for sending is not safe.</source>
        <translation>การเชื่อมต่อสำหรับส่งไม่ปลอดภัย</translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>d MMM</source>
        <comment>short date</comment>
        <extracomment>Day and month in a list, as a Qt date format: &quot;12 Mar&quot;</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>วันนี้</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>เมื่อวาน</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>long date</comment>
        <extracomment>A day of this year as a Qt date format: &quot;Monday, 3 March&quot;</extracomment>
        <translation>ddddที่ d MMMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day and a time: &quot;Monday, 3 March 2026, 14:31&quot;</extracomment>
        <translation>%1 เวลา %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Minutes, short, as on a small mark</extracomment>
        <translation>
            <numerusform>%n นาที</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <extracomment>Hours, short</extracomment>
        <translation>
            <numerusform>%n ชม.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <extracomment>Days, short</extracomment>
        <translation>
            <numerusform>%n วัน</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>Under a reply that can still be taken back</extracomment>
        <translation>
            <numerusform>จะส่งใน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>send a failed reply again</comment>
        <translation>ส่งอีกครั้ง</translation>
    </message>
    <message>
        <source>Discard</source>
        <comment>give up a failed reply</comment>
        <translation>ทิ้ง</translation>
    </message>
    <message>
        <source>Load pictures</source>
        <translation>โหลดรูปภาพ</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>kind of message, under its bubble</comment>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>จาก: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>ถึง: %1</translation>
    </message>
    <message>
        <source>continued on %1</source>
        <extracomment>A thin line in the timeline, where the conversation goes on elsewhere; %1: a kind of channel (&quot;E-mail&quot;), or a channel&apos;s name</extracomment>
        <translation>คุยต่อทาง %1</translation>
    </message>
    <message>
        <source>Undo send</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation>ยกเลิกการส่ง</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>สำเนา: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>สำเนาลับ: %1</translation>
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
        <translation>นำ %1 ออก</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>ไฟล์แนบ</translation>
    </message>
</context>
<context>
    <name>throughline::AttachmentOpener</name>
    <message>
        <source>Save the attachment</source>
        <translation>บันทึกไฟล์แนบ</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelDelegate</name>
    <message>
        <source>Run by another program on this workspace</source>
        <translation>ทำงานอยู่ในโปรแกรมอื่นที่ใช้พื้นที่ทำงานเดียวกัน</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>หยุดแล้ว</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>กำลังเชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Waiting to try again</source>
        <translation>รอลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>ใช้งานไม่ได้</translation>
    </message>
    <message>
        <source>Online, history: %1 of %2</source>
        <translation>ออนไลน์ ประวัติ: %1 จาก %2</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ออนไลน์</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelForm</name>
    <message>
        <source>Advanced</source>
        <translation>ขั้นสูง</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a field that must be filled in</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Kept in the system&apos;s keychain.</source>
        <translation>เก็บไว้ในพวงกุญแจรหัสผ่านของระบบ</translation>
    </message>
    <message>
        <source>No keychain runs here: kept in %1, which only you can read.</source>
        <translation>เครื่องนี้ไม่มีพวงกุญแจรหัสผ่าน จึงเก็บไว้ใน %1 ซึ่งมีแต่คุณที่อ่านได้</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>ใช้ค่าเดิม</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for a field: %1 is the group that it stands in, %2 its title</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelListModel</name>
    <message>
        <source>%1. %2</source>
        <extracomment>A channel and what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelSetup</name>
    <message>
        <source>Set up %1</source>
        <translation>ตั้งค่า %1</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>เชื่อมต่อช่องทาง</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>A kind of channel: e-mail, web chat …</extracomment>
        <translation>ประเภท</translation>
    </message>
    <message>
        <source>Name of the channel</source>
        <translation>ชื่อช่องทาง</translation>
    </message>
    <message>
        <source>As your team calls it</source>
        <translation>ชื่อที่ทีมของคุณใช้เรียก</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>ทดสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>บันทึก</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>เชื่อมต่อ</translation>
    </message>
    <message>
        <source>Please fill in: %1.</source>
        <translation>โปรดกรอก: %1</translation>
    </message>
    <message>
        <source>There is a channel called “%1” already.</source>
        <translation>มีช่องทางชื่อ “%1” อยู่แล้ว</translation>
    </message>
</context>
<context>
    <name>throughline::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>ช่องทาง</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>เชื่อมต่อ…</translation>
    </message>
    <message>
        <source>Connect a channel</source>
        <translation>เชื่อมต่อช่องทาง</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>แก้ไข…</translation>
    </message>
    <message>
        <source>Edit the channel</source>
        <translation>แก้ไขช่องทาง</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>ทดสอบ</translation>
    </message>
    <message>
        <source>Test the channel</source>
        <translation>ทดสอบช่องทาง</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>นำออก…</translation>
    </message>
    <message>
        <source>Remove the channel</source>
        <translation>นำช่องทางออก</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <extracomment>%1 is the file of a plugin, %2 a sentence with the reason why it cannot be used</extracomment>
        <translation>ใช้ %1 ไม่ได้ %2</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>เปิดใช้</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>ปิดใช้</translation>
    </message>
    <message>
        <source>Switch the channel on</source>
        <translation>เปิดใช้ช่องทาง</translation>
    </message>
    <message>
        <source>Switch the channel off</source>
        <translation>ปิดใช้ช่องทาง</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>นำ %1 ออกหรือไม่</translation>
    </message>
    <message>
        <source>Remove %1? Its conversations stay; nothing comes in or goes out on it any more.</source>
        <translation>นำ %1 ออกหรือไม่ การสนทนาจะยังอยู่ แต่จะรับหรือส่งข้อความทางช่องทางนี้ไม่ได้อีก</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>นำออก</translation>
    </message>
</context>
<context>
    <name>throughline::ChoicePopup</name>
    <message>
        <source>Choices</source>
        <translation>ตัวเลือก</translation>
    </message>
</context>
<context>
    <name>throughline::Composer</name>
    <message>
        <source>picture</source>
        <comment>name of a pasted picture&apos;s file</comment>
        <translation>รูปภาพ</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>ข้อความในโน้ต</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>ข้อความตอบกลับ</translation>
    </message>
    <message>
        <source>Write a note to your team</source>
        <translation>เขียนโน้ตถึงทีม</translation>
    </message>
    <message>
        <source>Write a reply</source>
        <translation>เขียนคำตอบ</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>แนบไฟล์</translation>
    </message>
</context>
<context>
    <name>throughline::ComposerBar</name>
    <message>
        <source>Reply</source>
        <extracomment>Switch of the composer: what is written goes to the customer</extracomment>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>Switch of the composer: what is written stays in the team</extracomment>
        <translation>โน้ต</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>เพิ่มโน้ต</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>ส่ง</translation>
    </message>
    <message numerus="yes">
        <source>Undo %n s</source>
        <extracomment>How long a reply can be taken back after Send; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>ยกเลิกได้ %n วิ</numerusform>
        </translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>ยกเลิกไม่ได้</translation>
    </message>
    <message>
        <source>How long a reply can be taken back</source>
        <translation>ระยะเวลาที่ยกเลิกการส่งคำตอบได้</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 is what the button does, %2 its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Send at once</source>
        <translation>ส่งทันที</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationActions</name>
    <message>
        <source>Later today</source>
        <extracomment>Where a conversation is snoozed until; the very time stands beside it</extracomment>
        <translation>ช่วงหลังของวันนี้</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>พรุ่งนี้</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>สัปดาห์หน้า</translation>
    </message>
    <message>
        <source>Pending</source>
        <extracomment>Said after it was done: the conversation is pending, it waits for the customer</extracomment>
        <translation>ตั้งเป็นรอลูกค้าแล้ว</translation>
    </message>
    <message>
        <source>Resolved</source>
        <extracomment>Said after it was done: the conversation is resolved</extracomment>
        <translation>จบเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Reopened</source>
        <extracomment>Said after it was done: the conversation is open again</extracomment>
        <translation>เปิดอีกครั้งแล้ว</translation>
    </message>
    <message>
        <source>Marked as unread</source>
        <translation>เปลี่ยนเป็นยังไม่อ่าน</translation>
    </message>
    <message numerus="yes">
        <source>Sends in %n s</source>
        <extracomment>A reply that can still be taken back; s is the symbol of the second</extracomment>
        <translation>
            <numerusform>จะส่งใน %n วินาที</numerusform>
        </translation>
    </message>
    <message>
        <source>Note added</source>
        <translation>เพิ่มโน้ตแล้ว</translation>
    </message>
    <message>
        <source>Not sent: it is your draft again</source>
        <extracomment>Said after a reply was taken back</extracomment>
        <translation>ยกเลิกการส่งแล้ว กลับเป็นฉบับร่างของคุณ</translation>
    </message>
    <message>
        <source>Claimed</source>
        <extracomment>Said after it was done: the conversation is now this agent&apos;s own</extracomment>
        <translation>รับเรื่องแล้ว</translation>
    </message>
    <message>
        <source>Assigned to %1</source>
        <translation>มอบหมายให้ %1 แล้ว</translation>
    </message>
    <message>
        <source>Nobody</source>
        <extracomment>A choice under “Assign to”</extracomment>
        <translation>ไม่มอบหมายให้ใคร</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>ยกเลิกการมอบหมายแล้ว</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>มอบหมายให้</translation>
    </message>
    <message>
        <source>Tag removed: %1</source>
        <translation>นำแท็กออกแล้ว: %1</translation>
    </message>
    <message>
        <source>Tagged: %1</source>
        <translation>ติดแท็กแล้ว: %1</translation>
    </message>
    <message>
        <source>Add or remove a tag</source>
        <translation>เพิ่มหรือนำแท็กออก</translation>
    </message>
    <message>
        <source>New tag: %1</source>
        <translation>แท็กใหม่: %1</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>ความสำคัญ: %1</translation>
    </message>
    <message>
        <source>Set priority</source>
        <translation>ตั้งความสำคัญ</translation>
    </message>
    <message>
        <source>Date and time…</source>
        <translation>วันและเวลา…</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>เลื่อนไว้ถึง</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>เลื่อนไว้ถึง %1</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>เลิกทำแล้ว</translation>
    </message>
    <message>
        <source>The note is your draft again</source>
        <extracomment>Said after a note was taken back</extracomment>
        <translation>ดึงโน้ตกลับมาเป็นฉบับร่างของคุณแล้ว</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationDelegate</name>
    <message>
        <source>until %1</source>
        <comment>a snoozed conversation</comment>
        <translation>ถึง %1</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>ลูกค้าไม่ทราบชื่อ</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>ไม่มีหัวเรื่อง</translation>
    </message>
    <message>
        <source>Failed</source>
        <extracomment>A small mark: the team&apos;s last reply could not be sent</extracomment>
        <translation>ส่งไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>A line of the conversation list: the last message was written by someone in the team</extracomment>
        <translation>ทีม: %1</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationHeader</name>
    <message>
        <source>No subject</source>
        <translation>ไม่มีหัวเรื่อง</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>ลูกค้าไม่ทราบชื่อ</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>ยังไม่มอบหมาย</translation>
    </message>
    <message>
        <source>Assigned to: %1</source>
        <translation>ผู้รับผิดชอบ: %1</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until a time</extracomment>
        <translation>เลื่อนไว้</translation>
    </message>
    <message>
        <source>Reopen</source>
        <extracomment>A button: the matter is closed</extracomment>
        <translation>เปิดอีกครั้ง</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>จบเรื่อง</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>เลื่อนถึง %1</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>การทำงานอื่นๆ</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationList</name>
    <message>
        <source>Search everything</source>
        <translation>ค้นหาทั้งหมด</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>ค้นหาทั้งหมด (%1)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>การสนทนา</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>การสนทนา: %1</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>กำลังโหลด…</translation>
    </message>
    <message>
        <source>The list cannot be shown</source>
        <translation>แสดงรายการไม่ได้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Your desk is empty</source>
        <translation>โต๊ะทำงานของคุณยังว่างอยู่</translation>
    </message>
    <message>
        <source>Connect a mailbox, and its conversations appear here.</source>
        <translation>เชื่อมต่อกล่องจดหมาย แล้วการสนทนาจะแสดงที่นี่</translation>
    </message>
    <message>
        <source>Connect a mailbox</source>
        <translation>เชื่อมต่อกล่องจดหมาย</translation>
    </message>
    <message>
        <source>Try with sample conversations</source>
        <translation>ลองใช้กับการสนทนาตัวอย่าง</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>ไม่มีเรื่องรอคุณ</translation>
    </message>
    <message>
        <source>Claim a conversation from “%1”.</source>
        <translation>รับเรื่องได้จาก “%1”</translation>
    </message>
    <message>
        <source>No conversation here</source>
        <translation>ไม่มีการสนทนาที่นี่</translation>
    </message>
    <message>
        <source>The desk is offline. New conversations appear when the line is back.</source>
        <translation>โต๊ะทำงานออฟไลน์อยู่ การสนทนาใหม่จะแสดงเมื่อกลับมาเชื่อมต่อได้</translation>
    </message>
</context>
<context>
    <name>throughline::ConversationPane</name>
    <message>
        <source>The conversation cannot be shown</source>
        <translation>แสดงการสนทนาไม่ได้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>No conversation is open</source>
        <translation>ยังไม่ได้เปิดการสนทนา</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>เลือกการสนทนาจากรายการ</translation>
    </message>
</context>
<context>
    <name>throughline::CustomerActions</name>
    <message>
        <source>Kept apart</source>
        <extracomment>Said after it was done: these two customers are different people</extracomment>
        <translation>แยกไว้เป็นคนละราย</translation>
    </message>
    <message>
        <source>Saved</source>
        <extracomment>Said after something about a customer was written down</extracomment>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How likely two customers are the same</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Merge this customer with</source>
        <translation>รวมลูกค้ารายนี้กับ</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>ค้นหา “%1”</translation>
    </message>
    <message>
        <source>No other customer is called “%1”.</source>
        <translation>ไม่มีลูกค้ารายอื่นชื่อ “%1”</translation>
    </message>
    <message>
        <source>Merged with %1</source>
        <extracomment>Said after it was done. %1: a customer&apos;s name</extracomment>
        <translation>รวมกับ %1 แล้ว</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <extracomment>A conversation in a list: %1 is its number, %2 its subject</extracomment>
        <translation>#%1 %2</translation>
    </message>
    <message>
        <source>Merged into #%1</source>
        <extracomment>Said after it was done. %1: a conversation&apos;s number</extracomment>
        <translation>รวมเข้ากับ #%1 แล้ว</translation>
    </message>
    <message>
        <source>This customer has no other conversation.</source>
        <translation>ลูกค้ารายนี้ไม่มีการสนทนาอื่น</translation>
    </message>
    <message>
        <source>Merge this conversation into</source>
        <translation>รวมการสนทนานี้เข้ากับ</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>Said after messages were put into a conversation of their own</extracomment>
        <translation>แยกแล้ว</translation>
    </message>
</context>
<context>
    <name>throughline::CustomerPanel</name>
    <message>
        <source>Loading…</source>
        <translation>กำลังโหลด…</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>ลูกค้า</translation>
    </message>
    <message>
        <source>About</source>
        <extracomment>Title of what is known about a customer</extracomment>
        <translation>ข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>Other conversations</source>
        <translation>การสนทนาอื่น</translation>
    </message>
    <message>
        <source>The customer cannot be shown</source>
        <translation>แสดงข้อมูลลูกค้าไม่ได้</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Choose a conversation to see its customer.</source>
        <translation>เลือกการสนทนาเพื่อดูข้อมูลลูกค้า</translation>
    </message>
    <message>
        <source>Unknown customer</source>
        <translation>ลูกค้าไม่ทราบชื่อ</translation>
    </message>
    <message numerus="yes">
        <source>%n conversations</source>
        <translation>
            <numerusform>การสนทนา %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>ยังไม่มี</translation>
    </message>
    <message>
        <source>First contact</source>
        <extracomment>The day of the customer&apos;s first message</extracomment>
        <translation>ติดต่อครั้งแรก</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: how something about a customer became known, %2: when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Add…</source>
        <extracomment>Stands where something about a customer is not known yet; a click there lets one write it</extracomment>
        <translation>เพิ่ม…</translation>
    </message>
</context>
<context>
    <name>throughline::DatePopup</name>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <extracomment>A month over its days, as a Qt date format: &quot;May 2026&quot;</extracomment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>ไปยังวันที่</translation>
    </message>
    <message>
        <source>Yesterday, 3 May, 2024-05…</source>
        <extracomment>In an empty field: three ways to write a day, as people who read your language write them</extracomment>
        <translation>เมื่อวาน, 3 พ.ค., 2567-05…</translation>
    </message>
    <message>
        <source>Date to jump to</source>
        <translation>วันที่ต้องการไป</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>ปฏิทิน</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>เดือนก่อนหน้า</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>เดือนถัดไป</translation>
    </message>
    <message>
        <source>Beginning</source>
        <extracomment>A button: to the first message of the conversation</extracomment>
        <translation>เริ่มต้น</translation>
    </message>
    <message>
        <source>To the beginning of the conversation</source>
        <translation>ไปยังจุดเริ่มต้นของการสนทนา</translation>
    </message>
    <message>
        <source>Newest</source>
        <extracomment>A button: to the newest message of the conversation</extracomment>
        <translation>ล่าสุด</translation>
    </message>
    <message>
        <source>To the newest message</source>
        <translation>ไปยังข้อความล่าสุด</translation>
    </message>
    <message>
        <source>Type a day, or choose one below.</source>
        <translation>พิมพ์วันที่ หรือเลือกจากด้านล่าง</translation>
    </message>
    <message>
        <source>That is no day yet.</source>
        <translation>ยังไม่ใช่วันที่</translation>
    </message>
</context>
<context>
    <name>throughline::DayLine</name>
    <message>
        <source>Jump to a date: %1 is shown</source>
        <extracomment>A button over the timeline; %1: the day of what is seen there</extracomment>
        <translation>ไปยังวันที่: กำลังแสดง %1</translation>
    </message>
    <message>
        <source>Jump to a date</source>
        <translation>ไปยังวันที่</translation>
    </message>
</context>
<context>
    <name>throughline::DraftKeeper</name>
    <message>
        <source>A draft is lost. It could not be saved: %1</source>
        <extracomment>%1: a whole sentence with the reason</extracomment>
        <translation>ร่างข้อความสูญหาย เพราะบันทึกไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>throughline::DuplicateLine</name>
    <message>
        <source>Maybe the same: %1 · %2 %</source>
        <extracomment>%1: a customer&apos;s name and address or number, %2: how likely it is that they are the same, in per cent</extracomment>
        <translation>อาจเป็นคนเดียวกัน: %1 · %2 %</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>รวม</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>รวมกับ %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <extracomment>A button: the two customers are different people</extracomment>
        <translation>ไม่ใช่คนเดียวกัน</translation>
    </message>
</context>
<context>
    <name>throughline::GeneralPage</name>
    <message>
        <source>Language</source>
        <translation>ภาษา</translation>
    </message>
    <message>
        <source>Appearance</source>
        <extracomment>Light or dark</extracomment>
        <translation>ธีม</translation>
    </message>
    <message>
        <source>A reply can be taken back for</source>
        <translation>ยกเลิกการส่งคำตอบได้ภายใน</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>ตามระบบ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>สว่าง</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>มืด</translation>
    </message>
    <message>
        <source> s</source>
        <extracomment>After a number: seconds</extracomment>
        <translation> วินาที</translation>
    </message>
    <message>
        <source>No undo</source>
        <translation>ยกเลิกไม่ได้</translation>
    </message>
    <message>
        <source>Notify me when a customer writes</source>
        <translation>แจ้งเตือนเมื่อลูกค้าส่งข้อความมา</translation>
    </message>
    <message>
        <source>Keep names and texts out of notifications</source>
        <translation>ไม่แสดงชื่อและข้อความในการแจ้งเตือน</translation>
    </message>
    <message>
        <source>Closing the window keeps Throughline in the tray</source>
        <translation>เมื่อปิดหน้าต่าง ให้ Throughline ทำงานต่อในถาดระบบ</translation>
    </message>
</context>
<context>
    <name>throughline::HitDelegate</name>
    <message>
        <source>Attachment: %1</source>
        <extracomment>A line that a search found: the name of an attachment</extracomment>
        <translation>ไฟล์แนบ: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <extracomment>A line that a search found: a tag of the conversation</extracomment>
        <translation>แท็ก: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <extracomment>A line that a search found in an internal note</extracomment>
        <translation>โน้ต: %1</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>A line that a search found in a reply of the team</extracomment>
        <translation>ทีม: %1</translation>
    </message>
</context>
<context>
    <name>throughline::HitList</name>
    <message>
        <source>What was found</source>
        <translation>ผลการค้นหา</translation>
    </message>
    <message>
        <source>The search is being prepared: %1 % of the messages can be found so far.</source>
        <translation>กำลังเตรียมการค้นหา ขณะนี้ค้นหาได้ %1 % ของข้อความทั้งหมด</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>พบ %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>กำลังค้นหา…</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>ค้นหาไม่สำเร็จ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Search for what?</source>
        <translation>ต้องการค้นหาอะไร</translation>
    </message>
    <message>
        <source>The search is not understood</source>
        <translation>ไม่เข้าใจคำค้นหานี้</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ไม่พบผลลัพธ์</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>กลับไปที่รายการ</translation>
    </message>
    <message>
        <source>Search without “%1”</source>
        <translation>ค้นหาโดยไม่ใช้ “%1”</translation>
    </message>
    <message>
        <source>Nothing has all of this at once.</source>
        <translation>ไม่มีรายการที่ตรงตามเงื่อนไขทั้งหมดนี้</translation>
    </message>
    <message>
        <source>No message, subject or customer has all of these words.</source>
        <translation>ไม่มีข้อความ หัวเรื่อง หรือลูกค้าที่มีคำเหล่านี้ครบทุกคำ</translation>
    </message>
    <message>
        <source>No conversation is like this.</source>
        <translation>ไม่มีการสนทนาที่ตรงตามเงื่อนไขนี้</translation>
    </message>
    <message>
        <source>These words do not stand side by side anywhere. Try them without quotation marks.</source>
        <translation>ไม่พบคำเหล่านี้ที่เรียงติดกัน ลองค้นหาโดยไม่ใส่เครื่องหมายคำพูด</translation>
    </message>
    <message>
        <source>No message, subject or customer has this word. Try its beginning, or another word.</source>
        <translation>ไม่มีข้อความ หัวเรื่อง หรือลูกค้าที่มีคำนี้ ลองพิมพ์เฉพาะต้นคำ หรือใช้คำอื่น</translation>
    </message>
</context>
<context>
    <name>throughline::ImportWindow</name>
    <message>
        <source>Import messages</source>
        <translation>นำเข้าข้อความ</translation>
    </message>
    <message>
        <source>Brings in mailboxes (mbox), mail folders (Maildir) and single mails (.eml). What is there already is not brought in twice.</source>
        <translation>นำเข้ากล่องจดหมาย (mbox) โฟลเดอร์อีเมล (Maildir) และอีเมลเดี่ยว (.eml) ข้อความที่มีอยู่แล้วจะไม่นำเข้าซ้ำ</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>เพิ่มไฟล์…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>เพิ่มโฟลเดอร์…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>นำเข้า</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>หยุด</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>ไฟล์ที่จะนำเข้า</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ความคืบหน้า</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>เพิ่มโฟลเดอร์</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>เพิ่มไฟล์</translation>
    </message>
    <message>
        <source>Stopped. What came in stays; importing again goes on from there.</source>
        <translation>หยุดแล้ว ข้อความที่นำเข้ามาแล้วยังอยู่ หากนำเข้าอีกครั้งจะทำต่อจากเดิม</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file that was refused: %1 is where it is, %2 a sentence with the reason</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>A button: goes on with an import that was stopped</extracomment>
        <translation>ทำต่อ</translation>
    </message>
    <message>
        <source>Import: %1 % · %2 left</source>
        <extracomment>In the line at the foot of the views; %1 per cent are read, %2 (&quot;2 min&quot;) is the time left</extracomment>
        <translation>นำเข้า: %1 % · เหลือ %2</translation>
    </message>
    <message>
        <source>Import: %1 %</source>
        <translation>นำเข้า: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages came in.</source>
        <translation>
            <numerusform>นำเข้าแล้ว %Ln ข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>มีอยู่แล้ว %Ln ข้อความ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were refused:</source>
        <translation>
            <numerusform>นำเข้าไม่ได้ %Ln รายการ:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>throughline::Leaving</name>
    <message>
        <source>Some text is not saved</source>
        <translation>มีข้อความที่ยังไม่ได้บันทึก</translation>
    </message>
    <message numerus="yes">
        <source>%n drafts could not be saved. If Throughline ends now, they are lost.</source>
        <translation>
            <numerusform>บันทึกร่างข้อความไม่ได้ %n รายการ ถ้าปิด Throughline ตอนนี้ ข้อความจะสูญหาย</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Quit and lose them</source>
        <translation>ออกและทิ้งข้อความ</translation>
    </message>
</context>
<context>
    <name>throughline::LinkPopover</name>
    <message>
        <source>Where this link leads</source>
        <translation>ปลายทางของลิงก์นี้</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button: shows the link in the browser</extracomment>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>คัดลอกที่อยู่</translation>
    </message>
</context>
<context>
    <name>throughline::MainWindow</name>
    <message>
        <source>Desk</source>
        <translation>โต๊ะทำงาน</translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message>
        <source>This message has no source of its own.</source>
        <translation>ข้อความนี้ไม่มีต้นฉบับ</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>ตัวอย่าง</translation>
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
            <numerusform>มีข้อความใหม่จากลูกค้า %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>A button of the notification: shows the conversation</extracomment>
        <translation>เปิด</translation>
    </message>
</context>
<context>
    <name>throughline::PersonButton</name>
    <message>
        <source>%1, menu</source>
        <extracomment>The button at the top of the views; %1 is the agent&apos;s name</extracomment>
        <translation>%1, เมนู</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>เมนู</translation>
    </message>
</context>
<context>
    <name>throughline::Rail</name>
    <message>
        <source>Views</source>
        <translation>มุมมอง</translation>
    </message>
</context>
<context>
    <name>throughline::RecentButton</name>
    <message>
        <source>No subject</source>
        <translation>ไม่มีหัวเรื่อง</translation>
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
        <translation>ถึง</translation>
    </message>
    <message>
        <source>Cc</source>
        <extracomment>Recipients of a mail: who gets a copy</extracomment>
        <translation>สำเนา</translation>
    </message>
    <message>
        <source>Bcc</source>
        <extracomment>Recipients of a mail: who gets a copy that the others do not see</extracomment>
        <translation>สำเนาลับ</translation>
    </message>
</context>
<context>
    <name>throughline::SearchHelp</name>
    <message>
        <source>written by this customer</source>
        <comment>explains from:</comment>
        <translation>ลูกค้าคนนี้เป็นผู้เขียน</translation>
    </message>
    <message>
        <source>on this channel</source>
        <comment>explains channel:</comment>
        <translation>ในช่องทางนี้</translation>
    </message>
    <message>
        <source>with this tag</source>
        <comment>explains tag:</comment>
        <translation>ที่มีแท็กนี้</translation>
    </message>
    <message>
        <source>open, pending, unread …</source>
        <comment>explains is:</comment>
        <translation>เปิดอยู่ รอลูกค้า ยังไม่อ่าน ฯลฯ</translation>
    </message>
    <message>
        <source>with attachments</source>
        <comment>explains has:</comment>
        <translation>ที่มีไฟล์แนบ</translation>
    </message>
    <message>
        <source>earlier than this day</source>
        <comment>explains before:</comment>
        <translation>ก่อนวันที่ระบุ</translation>
    </message>
    <message>
        <source>on this day or later</source>
        <comment>explains after:</comment>
        <translation>ตั้งแต่วันที่ระบุเป็นต้นไป</translation>
    </message>
    <message>
        <source>assigned to this agent</source>
        <comment>explains assignee:</comment>
        <translation>ที่มอบหมายให้เจ้าหน้าที่คนนี้</translation>
    </message>
</context>
<context>
    <name>throughline::SearchModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader: a heading in the list, and the first row below it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Customers and subjects</source>
        <extracomment>A heading above what a search found in names, addresses, subjects and tags</extracomment>
        <translation>ลูกค้าและหัวเรื่อง</translation>
    </message>
    <message>
        <source>Messages</source>
        <extracomment>A heading above what a search found in messages, notes and attachments</extracomment>
        <translation>ข้อความ</translation>
    </message>
</context>
<context>
    <name>throughline::SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>การตั้งค่า</translation>
    </message>
    <message>
        <source>General</source>
        <translation>ทั่วไป</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>แป้นพิมพ์ลัด</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>ช่องทาง</translation>
    </message>
</context>
<context>
    <name>throughline::ShortcutsPage</name>
    <message>
        <source>Shortcut: %1</source>
        <translation>แป้นพิมพ์ลัด: %1</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>คืนค่าเดิม</translation>
    </message>
    <message>
        <source>Reset the shortcut: %1</source>
        <translation>คืนค่าแป้นพิมพ์ลัด: %1</translation>
    </message>
    <message>
        <source>%1 is the shortcut of “%2”. Change that one first.</source>
        <translation>%1 เป็นแป้นพิมพ์ลัดของ “%2” อยู่แล้ว โปรดเปลี่ยนของรายการนั้นก่อน</translation>
    </message>
</context>
<context>
    <name>throughline::SnoozeEditor</name>
    <message>
        <source>Snooze until</source>
        <translation>เลื่อนไว้ถึง</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>วันและเวลา</translation>
    </message>
    <message>
        <source>Snooze</source>
        <extracomment>A button: hides the conversation until the chosen time</extracomment>
        <translation>เลื่อนไว้</translation>
    </message>
    <message>
        <source>Snooze until this time</source>
        <translation>เลื่อนไว้ถึงเวลานี้</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ยกเลิก</translation>
    </message>
</context>
<context>
    <name>throughline::SourceView</name>
    <message>
        <source>Source: %1</source>
        <translation>ต้นฉบับ: %1</translation>
    </message>
    <message>
        <source>Source of the message</source>
        <translation>ต้นฉบับของข้อความ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ค้นหา</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>ค้นหาในต้นฉบับ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>ไม่พบ</translation>
    </message>
    <message>
        <source>Save the source</source>
        <translation>บันทึกต้นฉบับ</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>บันทึกแล้ว</translation>
    </message>
    <message>
        <source>Could not be saved: %1</source>
        <translation>บันทึกไม่ได้: %1</translation>
    </message>
</context>
<context>
    <name>throughline::StatusLine</name>
    <message>
        <source>%1 needs you</source>
        <extracomment>%1: names of channels that do not work until someone looks after them</extracomment>
        <translation>โปรดตรวจสอบ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n replies not sent</source>
        <translation>
            <numerusform>ส่งไม่สำเร็จ %n คำตอบ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n to send</source>
        <translation>
            <numerusform>ออฟไลน์: รอส่ง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline: trying again</source>
        <translation>ออฟไลน์: กำลังลองใหม่</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n</source>
        <translation>
            <numerusform>กำลังส่ง %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>History: %1 of %2</source>
        <extracomment>Progress of the history: %1 of %2 messages</extracomment>
        <translation>ประวัติ: %1 จาก %2</translation>
    </message>
    <message>
        <source>No channel connected</source>
        <translation>ยังไม่ได้เชื่อมต่อช่องทาง</translation>
    </message>
    <message>
        <source>✓ All sent</source>
        <translation>✓ ส่งครบแล้ว</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>สถานะ: %1</translation>
    </message>
    <message>
        <source>History: %1 % · %2 left</source>
        <extracomment>Progress of the history: %1 per cent are in, %2 (&quot;2 min&quot;) is the time left</extracomment>
        <translation>ประวัติ: %1 % · เหลือ %2</translation>
    </message>
</context>
<context>
    <name>throughline::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>คำแนะนำ</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s). The down arrow chooses.</source>
        <translation>
            <numerusform>มีคำแนะนำ %n รายการ กดลูกศรลงเพื่อเลือก</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion</comment>
        <extracomment>For a screen reader: what can be completed, and what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>throughline::TargetRow</name>
    <message>
        <source>Recipients</source>
        <translation>ผู้รับ</translation>
    </message>
    <message>
        <source>Only your team sees a note.</source>
        <translation>เฉพาะทีมของคุณเท่านั้นที่เห็นโน้ต</translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>Above the composer: who gets the reply</extracomment>
        <translation>ถึง %1</translation>
    </message>
    <message numerus="yes">
        <source>to %1 and %n in copy</source>
        <extracomment>Above the composer: %1 are those to whom it is written, %n more get a copy</extracomment>
        <translation>
            <numerusform>ถึง %1 และสำเนาถึงอีก %n คน</numerusform>
        </translation>
    </message>
    <message>
        <source>No channel here can send a reply to this customer: connect one, or switch it on.</source>
        <translation>ไม่มีช่องทางที่ส่งคำตอบถึงลูกค้ารายนี้ได้ โปรดเชื่อมต่อหรือเปิดใช้ช่องทาง</translation>
    </message>
</context>
<context>
    <name>throughline::TestSteps</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A step of the connection test that went well: %1 is the verdict, %2 what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A step of the connection test that failed: %1 is the verdict, %2 a sentence with the reason</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Test of the connection</source>
        <translation>การทดสอบการเชื่อมต่อ</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>กำลังทดสอบ…</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineArea</name>
    <message numerus="yes">
        <source>%n picture(s) from outside not loaded</source>
        <translation>
            <numerusform>ยังไม่ได้โหลดรูปภาพจากภายนอก %n รูป</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is very long: only its beginning is shown here, its source has all of it.</source>
        <translation>ข้อความนี้ยาวมาก ที่นี่แสดงเฉพาะตอนต้น ดูทั้งหมดได้ในต้นฉบับ</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineStates</name>
    <message>
        <source>Try again</source>
        <translation>ลองอีกครั้ง</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>เลือกการสนทนา</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>กำลังโหลด…</translation>
    </message>
</context>
<context>
    <name>throughline::TimelineView</name>
    <message>
        <source>Copy</source>
        <translation>คัดลอก</translation>
    </message>
    <message>
        <source>Select everything</source>
        <translation>เลือกทั้งหมด</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>ตอบกลับ</translation>
    </message>
    <message>
        <source>Show or hide the quoted text</source>
        <translation>แสดงหรือซ่อนข้อความที่อ้างถึง</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>ลิงก์</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>An entry of a menu: shows a link in the browser, or an attachment in its program</extracomment>
        <translation>เปิด</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>คัดลอกที่อยู่</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>บันทึกเป็น…</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>แสดงต้นฉบับ</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>ไทม์ไลน์</translation>
    </message>
    <message>
        <source>The messages and notes of this conversation, and what happened in it</source>
        <translation>ข้อความและโน้ตของการสนทนานี้ รวมถึงสิ่งที่เกิดขึ้น</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>messages further down, on a button</comment>
        <translation>
            <numerusform>ใหม่ %n ข้อความ</numerusform>
        </translation>
    </message>
    <message>
        <source>To the newest</source>
        <extracomment>A button over the timeline that leads to its end</extracomment>
        <translation>ไปยังล่าสุด</translation>
    </message>
</context>
<context>
    <name>throughline::Toast</name>
    <message>
        <source>Notice</source>
        <extracomment>What the screen reader calls the line that says what was done, or what went wrong</extracomment>
        <translation>ข้อความแจ้ง</translation>
    </message>
    <message>
        <source>Undo send</source>
        <comment>take back a reply that is not sent yet</comment>
        <translation>ยกเลิกการส่ง</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>an action, such as resolving a conversation</comment>
        <translation>เลิกทำ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <extracomment>Makes the notice go away</extracomment>
        <translation>ปิด</translation>
    </message>
</context>
<context>
    <name>throughline::Tray</name>
    <message>
        <source>Show Throughline</source>
        <translation>แสดง Throughline</translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n open</source>
        <translation>
            <numerusform>Throughline: เปิดอยู่ %n เรื่อง</numerusform>
        </translation>
    </message>
    <message>
        <source>Throughline</source>
        <translation>Throughline</translation>
    </message>
    <message numerus="yes">
        <source>Throughline: %n new messages from customers</source>
        <translation>
            <numerusform>Throughline: ข้อความใหม่จากลูกค้า %n ข้อความ</numerusform>
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
        <translation>เปิดโต๊ะทำงานไม่ได้</translation>
    </message>
    <message>
        <source>Export what is whole…</source>
        <translation>ส่งออกส่วนที่ยังสมบูรณ์…</translation>
    </message>
    <message>
        <source>Open another workspace…</source>
        <translation>เปิดพื้นที่ทำงานอื่น…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>ออกจากโปรแกรม</translation>
    </message>
    <message>
        <source>Export into this folder</source>
        <translation>ส่งออกไปยังโฟลเดอร์นี้</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>กำลังส่งออก…</translation>
    </message>
    <message numerus="yes">
        <source>%n events were exported.</source>
        <translation>
            <numerusform>ส่งออกแล้ว %n เหตุการณ์</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>เปิดพื้นที่ทำงานอื่น</translation>
    </message>
</context>
<context>
    <name>throughline::ViewListModel</name>
    <message>
        <source>Channels</source>
        <translation>ช่องทาง</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n conversation(s)</source>
        <extracomment>A view and how many conversations are in it</extracomment>
        <translation>
            <numerusform>%1, การสนทนา %n รายการ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>throughline::Walkthrough</name>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>สร้างโฟลเดอร์ %1 ไม่ได้</translation>
    </message>
    <message>
        <source>No sample conversation came in.</source>
        <translation>ไม่มีการสนทนาตัวอย่างเข้ามา</translation>
    </message>
    <message>
        <source>The conversation did not open.</source>
        <translation>เปิดการสนทนาไม่สำเร็จ</translation>
    </message>
    <message>
        <source>The conversation was not claimed.</source>
        <translation>รับเรื่องไม่สำเร็จ</translation>
    </message>
    <message>
        <source>The conversation was not resolved.</source>
        <translation>จบเรื่องไม่สำเร็จ</translation>
    </message>
    <message>
        <source>The note was not added.</source>
        <translation>เพิ่มโน้ตไม่สำเร็จ</translation>
    </message>
    <message>
        <source>The reply was not queued.</source>
        <translation>คำตอบไม่ได้เข้าคิวรอส่ง</translation>
    </message>
    <message>
        <source>The reply was not sent, or the customer did not answer.</source>
        <translation>ส่งคำตอบไม่สำเร็จ หรือลูกค้าไม่ตอบ</translation>
    </message>
    <message>
        <source>The picture %1 cannot be saved.</source>
        <translation>บันทึกรูปภาพ %1 ไม่ได้</translation>
    </message>
</context>
</TS>
