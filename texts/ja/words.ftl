### Words of the closed vocabularies: statuses, stances, relations, sorts of actors and documents.
###
### Glossary: one Japanese word for one thing, in every file of this folder.
###
###   event 出来事          date 日付             kind 種別           status 状態
###   actor 主体            participant 参加者    role 役割           office 役職
###   place 場所            source 出典           citation 引用       quote 引用文
###   claim 主張            rival claim 対立する主張  preferred 採用     stance 立場
###   relation 関係         field 項目            figure 数値項目     unit 単位
###   tag タグ              note メモ             attachment 添付ファイル
###   view ビュー           query 検索式          find 検索           lane レーン
###   timeline 時系列       table 表              list 一覧           legend 凡例
###   inspector 詳細        command palette コマンドパレット           shelf 日付なしの棚
###   event database 出来事データベース           file ファイル       sample サンプル
###   change 変更           history 履歴          undo 元に戻す       redo やり直す
###   snapshot スナップショット                   recovery 復旧       import 取り込み
###   export 書き出し       merge 統合            delete 削除         remove 外す
###   preferences 設定      author / who edits 編集者                 reason 理由
###   kept text 保存した本文  wording 原文の表現  anchor 基準         undated 日付なし
###   reliability 信頼性    credibility 確度      private 非公開      handling mark 取扱区分
###
### Tone: です・ます in sentences, noun phrases or the plain form on buttons and in menus. Names stand in 「」. Numbers are
### half-width; no space between them and their counter.

## Statuses of events.

word-possible = 可能性あり
word-announced = 発表済み
word-planned = 計画中
word-expected = 見込み
word-under-way = 進行中
word-held = 実施済み
word-postponed = 延期
word-cancelled = 中止
word-not-held = 実施されず

## Stances of sources.

word-affirms = 断定
word-reports = 伝聞
word-doubts = 疑問視
word-denies = 否定
word-mentions = 言及

## Sorts of actors.

word-person = 人物
word-state = 国家
word-organisation = 組織
word-group = 集団

## Sorts of documents.

word-article = 記事
word-cable = 公電
word-treaty = 条約文
word-post = 投稿
word-interview = インタビュー
word-report = 報告書
word-dataset = データセット
word-document = 文書

## How exactly a place is known.

word-exact = 地点
word-locality = 市区町村
word-region = 地域
word-country = 国

## What a field of one’s own holds.

word-text = テキスト
word-number = 数値
word-date = 日付
word-actor = 主体
word-place = 場所
word-choice = 選択肢
word-yes-no = はい・いいえ
word-link = リンク
word-yes = はい
word-no = いいえ

## Roles in events.

word-participant = 参加者
word-host = 主催
word-party = 当事者
word-signatory = 署名者
word-speaker = 発言者
word-addressee = 相手方
word-target = 対象
word-mediator = 仲介者
word-author = 作成者
word-observer = オブザーバー

## Handling marks and what is written as it is.

word-clear = TLP:CLEAR
word-green = TLP:GREEN
word-amber = TLP:AMBER
word-amber-strict = TLP:AMBER+STRICT
word-red = TLP:RED

## How one event stands to another, seen from the first, and from the second.

relation-responds-to = 応答の対象
relation-responds-to-back = これへの応答
relation-follows-from = 発端
relation-follows-from-back = ここからの展開
relation-implements = 実施の対象
relation-implements-back = これの実施
relation-part-of = 上位の出来事
relation-part-of-back = 構成する出来事
relation-contradicts = 矛盾する出来事
relation-contradicts-back = 矛盾する出来事
relation-same-as = 同一の出来事
relation-same-as-back = 同一の出来事

## Grades of the Admiralty code.

grade-A = A – 完全に信頼できる
grade-B = B – おおむね信頼できる
grade-C = C – ある程度信頼できる
grade-D = D – あまり信頼できない
grade-E = E – 信頼できない
grade-F = F – 判断できない
grade-1 = 1 – 他の出典で確認済み
grade-2 = 2 – おそらく正しい
grade-3 = 3 – 正しい可能性がある
grade-4 = 4 – 疑わしい
grade-5 = 5 – ありそうにない
grade-6 = 6 – 判断できない

## Sorts of records, within a sentence.

noun-event = 出来事
noun-kind = 種別
noun-status-change = 状態の変化
noun-actor = 主体
noun-alias = 別名
noun-office = 役職
noun-participation = 参加者
noun-place = 場所
noun-source = 出典
noun-citation = 引用
noun-claim = 主張
noun-field = 項目
noun-figure = 数値項目
noun-relation = 関係
noun-tag = タグ
noun-tagging = タグ
noun-note = メモ
noun-attachment = 添付ファイル
noun-view = ビュー
noun-person = 編集者
noun-database = 出来事データベース

## Fields of records, within a sentence.

field-source-published = 発行日
field-title = 題名
field-date = 日付
field-kind = 種別
field-status = 状態
field-place = 場所
field-summary = 概要
field-rank = 重要度
field-day-order = 同じ日の中の順序
field-key = キー
field-name = 名前
field-code = コード
field-cameo = CAMEOコード
field-plover = PLOVER分類
field-parent = 上位
field-colour = 色
field-glyph = 記号
field-event = 出来事
field-source = 出典
field-note = メモ
field-sort-name = 並べ替え用の名前
field-type = 種類
field-actor = 主体
field-language = 言語
field-body = 所属機関
field-valid = 在任期間
field-role = 役割
field-office = 役職
field-position = 位置
field-latitude = 緯度
field-longitude = 経度
field-precision = 精度
field-country = 国
field-publisher = 発行元
field-authors = 著者
field-published = 発行日
field-accessed = 閲覧日
field-learned = 把握した日
field-url = アドレス
field-archive-url = 保存版のアドレス
field-text = 本文
field-text-hash = 本文のハッシュ
field-subject = 対象
field-field = 項目
field-quote = 引用文
field-quote-start = 引用文の始まり
field-quote-end = 引用文の終わり
field-locator = 該当箇所
field-stance = 立場
field-attribution = 情報の経路
field-reliability = 信頼性
field-credibility = 確度
field-value = 値
field-preferred = 採用
field-applies-to = 対象の種類
field-unit = 単位
field-options = 選択肢
field-origin = 一方の出来事
field-target = 他方の出来事
field-tag = タグ
field-note-body = 本文
field-media-type = ファイル形式
field-size = 大きさ
field-hash = ハッシュ
field-caption = 説明文
field-query = 検索式
field-look = 表示設定
field-email = メールアドレス
field-private = 非公開
field-handling = 取扱区分
field-description = 説明
field-reason-required = 理由の要否

## Kinds that every event database starts with.

kind-talks = 会談
kind-pact = 協定
kind-statement = 声明
kind-plan = 計画
kind-assessment = 評価
kind-protest-note = 抗議文
kind-visit = 訪問
kind-drill = 演習
kind-deployment = 展開
kind-sanction = 制裁
kind-attack = 攻撃
kind-protest = 抗議活動
kind-aid = 支援
kind-election = 選挙
kind-court-decision = 判決
kind-situation = 情勢
kind-figure = 数値

## Counted sorts of records: “3 participants”.

nouns-event = 出来事{ $count }件
nouns-kind = 種別{ $count }件
nouns-status-change = 状態の変化{ $count }件
nouns-actor = 主体{ $count }件
nouns-alias = 別名{ $count }件
nouns-office = 役職{ $count }件
nouns-participation = 参加者{ $count }件
nouns-place = 場所{ $count }件
nouns-source = 出典{ $count }件
nouns-citation = 引用{ $count }件
nouns-claim = 主張{ $count }件
nouns-field = 項目{ $count }件
nouns-figure = 数値項目{ $count }件
nouns-relation = 関係{ $count }件
nouns-tag = タグ{ $count }件
nouns-tagging = タグ{ $count }件
nouns-note = メモ{ $count }件
nouns-attachment = 添付ファイル{ $count }件
nouns-view = ビュー{ $count }件
nouns-person = 編集者{ $count }件
nouns-database = 出来事データベース{ $count }件

## A name, where what it names was deleted.

word-gone = { $name }（削除済み）
