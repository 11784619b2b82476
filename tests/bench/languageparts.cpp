// SPDX-FileCopyrightText: 2026 The Throughline authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/language.h"

using namespace Qt::StringLiterals;

namespace throughline::bench {

namespace {

QStringList list(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

LanguageParts english()
{
    return {
        .words = list(
            u"the to I you and a is my it order in for of have that not on with this we your be was can but are if as "
            "please at me will from would so has they or an do what when our there been how just no any am all which "
            "about refund delivery account parcel invoice payment address still know help thank again today number "
            "arrived received sent see check back yesterday customer service time week days store item email phone "
            "card "
            "password because after before since only more than could should did does get got need want new same "
            "wrong right first last two three price size colour shop online website page link button error message "
            "reply answer question team support call wait long soon now later tomorrow Monday Friday morning evening "
            "box broken damaged missing screen cable battery charger replacement exchange return label courier "
            "tracking "
            "warehouse stock available subscription plan upgrade cancel renewal charge charged twice bank transfer "
            "receipt tax discount voucher code gift delivered door neighbour office street city country customs "
            "warranty repair technician appointment reservation booking hotel flight ticket seat table restaurant "
            "manual settings update version download install log login sign registered confirm confirmation change "
            "changed remove delete add contact name family child shoe shirt jacket dress coffee machine kitchen lamp "
            "chair printer laptop router modem signal network slow crash photo picture attached document form contract "
            "policy terms complaint manager apology sorry happy disappointed angry patient quickly exactly really"_s),
        .tail =
            list(u"ka ri mo ven tal sor din bel mar ton fi gra lo pen shi ra cor ne val du han el ist or um quin zar "
                 u"bro wick "
                 "ley ford ham by fen dor mir ash el ro na ti va su ke ber lin mon ger ard win os ex ia nor ul tra"_s),
        .phrases = {u"Thank you for your patience."_s, u"I look forward to your reply."_s,
            u"Could you please look into this?"_s, u"Is there anything else I can help you with?"_s,
            u"Your money back within five days."_s, u"We are sorry for the inconvenience."_s},
        .givenNames = list(
            u"Anna Ben Carla David Emma Felix Grace Henry Iris Jack Karen Liam Maria Nora Oscar Paul Rosa Sam Tom Zoe"_s),
        .familyNames = list(
            u"Adams Baker Clark Davies Evans Fisher Green Harris Irving Jones King Lewis Moore Novak Owens Patel Reed"_s),
    };
}

LanguageParts thai()
{
    return {
        .words = list(
            u"ที่ และ ของ ไม่ ได้ มี ให้ เป็น การ ใน จะ ว่า คือ แล้ว ยัง กับ จาก ค่ะ ครับ ผม ฉัน คุณ เรา ลูกค้า บริการ สินค้า "
            "สั่งซื้อ คำสั่งซื้อ จัดส่ง พัสดุ เงิน คืนเงิน ชำระ ใบเสร็จ บัญชี ที่อยู่ โทรศัพท์ อีเมล รหัสผ่าน วันนี้ เมื่อวาน พรุ่งนี้ สัปดาห์ "
            "ราคา ส่วนลด คูปอง บัตรเครดิต ธนาคาร โอน ยกเลิก เปลี่ยน สี ขนาด เสีย ชำรุด หาย ผิด ถูก ใหม่ เก่า รอ นาน เร็ว ช้า ตอบ "
            "ถาม ข้อความ ปัญหา แก้ไข ตรวจสอบ ยืนยัน หมายเลข ติดตาม รถ ร้าน ออนไลน์ เว็บไซต์ หน้า ปุ่ม กด เข้า ออก ระบบ ขอบคุณ ขอโทษ "
            "รบกวน ช่วย ด้วย หน่อย ต้องการ อยาก ทราบ แจ้ง ส่ง รับ กล่อง จอ แบตเตอรี่ สาย ซ่อม ประกัน ช่าง นัด จอง โรงแรม ตั๋ว อาหาร "
            "ภาษี เอกสาร สัญญา ผู้จัดการ พนักงาน บ้าน ถนน จังหวัด กรุงเทพ เชียงใหม่ ภูเก็ต ลูก รองเท้า เสื้อ กาแฟ เครื่อง ไฟ เก้าอี้"_s),
        .tail =
            list(u"กา มา นา สา ลี ปู ดี เมือง ทอง แก้ว บุญ ศรี ชัย วงศ์ พร น้ำ ใจ ดาว จันทร์ แสง เพชร รัตน์ ไพร เกษม สุข มงคล ธรรม "
                 "วิไล สม อุดม ปรีชา ณรงค์ ประเสริฐ อารี วัฒนา กิจ เจริญ โชติ ภู ผา"_s),
        .phrases = {u"ขอบคุณที่รอนะคะ"_s, u"รบกวนตรวจสอบให้หน่อยครับ"_s, u"ขออภัยในความไม่สะดวก"_s, u"ได้รับเงินคืนภายในห้าวัน"_s,
            u"มีอะไรให้ช่วยอีกไหมคะ"_s},
        .givenNames = list(u"มาลี สมชาย สุดา ประยุทธ์ นภา อนันต์ พิมพ์ ธนา กานดา วิชัย ปิยะ อรุณ"_s),
        .familyNames = list(u"ศรีสุข ใจดี วงศ์ทอง แสงจันทร์ บุญมา รัตนกุล ชัยชนะ สุขเกษม"_s),
    };
}

LanguageParts simplifiedChinese()
{
    return {
        .words = list(
            u"的 我 是 了 你们 在 有 不 订单 请 这个 没有 我们 可以 已经 还 客户 服务 渠道 退款 快递 收到 发货 问题 "
            u"什么 时候 "
            "谢谢 您好 帐号 密码 支付 银行 发票 地址 电话 邮件 今天 昨天 明天 一周 价格 优惠 取消 更换 颜色 尺寸 损坏 "
            "丢失 错误 "
            "等待 很久 回复 确认 查询 号码 网站 页面 按钮 登录 系统 更新 下载 安装 包裹 屏幕 电池 充电器 维修 保修 "
            "预约 酒店 机票 "
            "餐厅 税 文件 合同 经理 抱歉 帮助 需要 想要 知道 通知 仓库 库存 订阅 升级 续费 扣款 两次 转账 收据 礼品 "
            "门口 邻居 "
            "办公室 城市 国家 海关 孩子 鞋子 衬衫 咖啡机 厨房 椅子 打印机 路由器 信号 网络 很慢 照片 附件 投诉 满意 失望 尽快"_s),
        .tail = list(u"春 夏 秋 冬 山 水 云 龙 凤 华 明 德 安 康 永 宁 海 江 湖 林 森 金 银 铁 石 玉 福 寿 喜 乐 天 地 "
                     u"人 和 东 西 南 北 "
                     "高 远 新 旧 红 绿 青 白 光 星"_s),
        .phrases = {u"感谢您的耐心等待。"_s, u"麻烦帮我查一下。"_s, u"给您带来不便非常抱歉。"_s,
            u"五个工作日内退款到帐。"_s, u"还有什么可以帮您的吗？"_s},
        .givenNames = list(u"伟 芳 娜 敏 静 丽 强 磊 军 洋 勇 艳 杰 涛 明 超"_s),
        .familyNames = list(u"王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 马 朱 胡 郭"_s),
    };
}

LanguageParts traditionalChinese()
{
    return {
        .words = list(
            u"的 我 是 了 你們 在 有 不 訂單 請 這個 沒有 我們 可以 已經 還 客戶 服務 管道 退款 宅配 收到 出貨 問題 "
            u"什麼 時候 "
            "謝謝 您好 帳號 密碼 付款 銀行 發票 地址 電話 郵件 今天 昨天 明天 一週 價格 優惠 取消 更換 顏色 尺寸 損壞 "
            "遺失 錯誤 "
            "等待 很久 回覆 確認 查詢 號碼 網站 頁面 按鈕 登入 系統 更新 下載 安裝 包裹 螢幕 電池 充電器 維修 保固 "
            "預約 飯店 機票 "
            "餐廳 稅 文件 合約 經理 抱歉 幫助 需要 想要 知道 通知 倉庫 庫存 訂閱 升級 續約 扣款 兩次 轉帳 收據 禮品 "
            "門口 鄰居 "
            "辦公室 城市 國家 海關 孩子 鞋子 襯衫 咖啡機 廚房 椅子 印表機 路由器 訊號 網路 很慢 照片 附件 投訴 滿意 失望 盡快"_s),
        .tail = list(u"春 夏 秋 冬 山 水 雲 龍 鳳 華 明 德 安 康 永 寧 海 江 湖 林 森 金 銀 鐵 石 玉 福 壽 喜 樂 天 地 "
                     u"人 和 東 西 南 北 "
                     "高 遠 新 舊 紅 綠 青 白 光 星"_s),
        .phrases = {u"感謝您的耐心等候。"_s, u"麻煩幫我查一下。"_s, u"造成您的不便非常抱歉。"_s,
            u"五個工作天內退款。"_s, u"還有什麼可以幫您的嗎？"_s},
        .givenNames = list(u"志明 淑芬 家豪 美玲 俊傑 雅婷 建宏 怡君 冠宇 詩涵"_s),
        .familyNames = list(u"陳 林 黃 張 李 王 吳 劉 蔡 楊 許 鄭 謝 郭"_s),
    };
}

LanguageParts japanese()
{
    return {
        .words = list(
            u"注文 商品 対応 お客様 サービス 返金 配送 荷物 届く 確認 お願い 連絡 メール 電話 住所 支払い 銀行 領収書 "
            u"アカウント "
            "パスワード 今日 昨日 明日 一週間 価格 割引 クーポン 解約 交換 色 サイズ 破損 紛失 間違い 待つ 返信 質問 "
            "番号 追跡 サイト "
            "ページ ボタン ログイン システム 更新 ダウンロード 箱 画面 バッテリー 充電器 修理 保証 予約 ホテル 航空券 "
            "レストラン 税金 "
            "書類 契約 担当者 申し訳 お手数 ご利用 必要 希望 知る 通知 倉庫 在庫 定期購入 請求 二回 振込 受け取り 玄関 "
            "隣人 事務所 "
            "都市 国 税関 子供 靴 シャツ コーヒー 台所 椅子 プリンター ルーター 電波 回線 遅い 写真 添付 苦情 満足 残念 至急"_s),
        .tail = list(u"ア カ サ タ ナ ハ マ ヤ ラ ワ キ シ チ ニ ミ リ ク ス ツ ヌ フ ム ル ケ セ テ ネ メ レ コ ソ ト "
                     u"ノ ホ モ ロ 松 竹 梅 "
                     "桜 藤 原 田 川 島 崎 橋 村"_s),
        .phrases = {u"お待ちいただきありがとうございます。"_s, u"ご確認をお願いいたします。"_s,
            u"ご不便をおかけして申し訳ございません。"_s, u"五営業日以内に返金いたします。"_s},
        .givenNames = list(u"太郎 花子 健一 美咲 翔太 陽子 大輔 直美 拓也 由美"_s),
        .familyNames = list(u"佐藤 鈴木 高橋 田中 伊藤 渡辺 山本 中村 小林 加藤"_s),
    };
}

} // namespace

LanguageParts partsOf(Language language)
{
    switch (language) {
    case Language::English: return english();
    case Language::Thai: return thai();
    case Language::SimplifiedChinese: return simplifiedChinese();
    case Language::TraditionalChinese: return traditionalChinese();
    case Language::Japanese: return japanese();
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace throughline::bench
