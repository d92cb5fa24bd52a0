### Sources and citations.

## Passages cited.

sources-who-says = 出典
sources-about-whole = 出来事の全体
sources-about-title = 件名
sources-about-date = 日付
sources-about-status = 状態
sources-about-place = 場所
sources-about-kind = 種別
sources-citations = 引用
sources-cite = 出典を引用
sources-cite-hint = 出典を引用：題名、発行元
sources-cite-remove = 「{ $name }」の引用を外す
sources-open = 出典「{ $name }」を開く
sources-quote = 引用文
sources-quote-name = 原文どおりの引用文
sources-quote-hint = 出典の原文
sources-stance = 立場
sources-stance-name = 出典の立場
sources-not-said = 未記入
sources-chain = 伝達経路
sources-chain-name = 情報の伝達経路
sources-chain-hint = 共同通信（ロイター経由）、匿名の当局者
sources-reliability = 信頼性
sources-reliability-name = 出典の信頼性
sources-credibility = 確度
sources-credibility-name = 情報の確度
sources-locator = 箇所
sources-locator-name = ページ、段落または時間
sources-locator-hint = 4ページ、第12段落、03:20
sources-about = 対象
sources-about-name = 引用箇所が述べる対象
sources-remark-name = 引用についての備考
sources-not-cited = 引用なし
sources-cited-for = 引用箇所{ $count }件
sources-passages = 引用箇所

## A new source.

sources-create = 出典を作成
sources-create-and-cite = 作成して引用
sources-create-title = 出典の題名
sources-publisher = 発行元
sources-publisher-hint = ロイター
sources-published = 公開日
sources-published-hint = 6 Jan 2022
sources-address = アドレス
sources-type = 種類

## Links.

sources-doing-open-link = リンクを開く
sources-open-host = { $host }をブラウザーで開く
sources-only-https = 開けるのはhttpsのアドレスだけです。
