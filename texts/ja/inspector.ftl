### The inspector: one event, or several.

## One event.

inspector-label = 詳細
inspector-tab-details = 内容
inspector-tab-history = 履歴
inspector-more = この出来事のその他の操作
inspector-menu = 出来事
inspector-zoom = 出来事へ拡大
inspector-delete = 出来事を削除
inspector-title = 件名
inspector-title-hint = 何が起きたか
inspector-when = 日時
inspector-date = 日付
inspector-kind = 種別
inspector-no-kind = 種別なし
inspector-status = 状態
inspector-no-status = 状態なし
inspector-where = 場所
inspector-place = 場所
inspector-no-place = 場所なし
inspector-summary = 概要
inspector-summary-hint = 何が起きたかを自分の言葉で
inspector-tags = タグ
inspector-key = キー
inspector-deleted-undo = この出来事は削除されています。「元に戻す」で復元できます。
inspector-deleted-redo = この出来事は削除されています。「やり直す」で復元できます。
inspector-undated = 日付なし
inspector-remark = 備考
inspector-none = なし
inspector-open-actor = 主体「{ $name }」を開く
inspector-open-place = 場所「{ $name }」を開く
inspector-open-source = 出典「{ $name }」を開く
inspector-open-page = 「{ $name }」のページを開く
inspector-not-saved = 「{ $text }」はまだ保存されていません：{ $why }
inspector-not-saved-more = 「{ $text }」（ほか{ NUMBER($more) }件）はまだ保存されていません：{ $why }
inspector-kept-there = 入力は出来事のところに残っています。
inspector-overtaken = その間に「{ $saved }」へ変更されました。Enterで自分の入力を残し、Escで変更後の値にします。

## Nothing is selected.

inspector-empty = 出来事を選ぶと、日付、参加者、出典がここに表示されます。
inspector-empty-line = 1行で新しい出来事
inspector-empty-form = フォームで新しい出来事
inspector-empty-find = 検索
inspector-empty-lane = レーンに沿って移動
inspector-empty-edit = 選択した出来事を編集
inspector-empty-keys = すべてのキー

## A new event.

inspector-new = 新しい出来事
inspector-new-title-hint = 何が起きたか、何が起きる予定か
inspector-new-date-hint = 7 Jan 2022、December 2021、c. 1995。不明なら空欄
inspector-new-save = 出来事を作成
inspector-new-needs-title = 出来事には件名が必要です。
inspector-new-say-what = 何が起きたかを短く書いてください。

## Several events.

inspector-many = 出来事{ $count }件を選択中
inspector-many-one-change = ここで設定した内容は、すべてに一つの変更として適用され、元に戻せます。
inspector-many-kind = 選択したすべての出来事の種別
inspector-many-set-kind = 出来事{ $count }件の種別を設定
inspector-many-kind-done = 出来事{ $count }件の種別を「{ $name }」にしました
inspector-many-status = 選択したすべての出来事の状態
inspector-many-set-status = 出来事{ $count }件の状態を設定
inspector-many-status-done = 出来事{ $count }件の状態を「{ $name }」にしました
inspector-many-tag = タグ
inspector-many-tag-all = 選択したすべての出来事に付けるタグ
inspector-many-set-tag = 出来事{ $count }件にタグを付ける
inspector-many-tag-done = 出来事{ $count }件にタグ「{ $name }」を付けました
inspector-many-edit = 出来事{ $count }件を編集…
inspector-many-delete = 出来事{ $count }件を削除

## Order within the day.

inspector-order = 順序
inspector-order-day = その日の{ NUMBER($count) }件中{ NUMBER($place) }番目
inspector-order-then = 同じ時に始まる{ NUMBER($count) }件中{ NUMBER($place) }番目
inspector-order-earlier = その日の中で前へ
inspector-order-later = その日の中で後へ
inspector-order-show = その日の順序を表示
inspector-order-list = 順序どおりの出来事
inspector-order-move = 「{ $title }」を移動：ドラッグ、または↑↓キー

## Participants.

inspector-participants = 参加者
inspector-participants-list = 参加者
inspector-participant = 参加者
inspector-role-of = { $name }の役割
inspector-role = 役割
inspector-remove-participant = { $name }を出来事から外す
inspector-office-of = { $name }が参加したときの役職
inspector-office-hint = …として（役職から選択）
inspector-participants-more = 残り{ NUMBER($hidden) }件のうち{ NUMBER($some) }件を表示
inspector-add-participant = 参加者を追加
inspector-add-participant-hint = 人物、国家、組織、集団を追加
inspector-create-actor = 主体を作成
inspector-create-actor-name = 新しい主体の名前
inspector-create-actor-type = 主体の種類
inspector-create-and-add = 作成して追加

## Status history.

inspector-status-history = 状態の履歴
inspector-status-open = { $short }：出典「{ $name }」を開く
inspector-status-remove = 「{ $status }」への変化を履歴から外す
inspector-status-record = 日付のある変化を記録
inspector-status-form = 日付のある状態の変化を記録
inspector-status-does = 記録
inspector-status-new = 新しい状態
inspector-status-since = いつから
inspector-status-since-hint = 6 Jan 2022、on Friday、…
inspector-status-according = 出典
inspector-no-source = 出典なし

## Tags.

inspector-tag-add = タグを追加
inspector-tag-remove = タグ「{ $name }」を外す

## Rival claims.

inspector-claims = 対立する主張
inspector-claim-add = 対立する主張を追加
inspector-claim-does = 主張を追加
inspector-claim-about = 対象の項目
inspector-claim-now = 現在の値：{ $value }
inspector-claim-others = 別の主張による値
inspector-claim-who = 出典
inspector-claim-who-hint = 出典（後から追加できます）
inspector-claim-new-source = 出典「{ $name }」は主張と一緒に作成されます。
inspector-claim-which = { $label }：採用する値
inspector-claim-nothing = 値なし
inspector-claim-prefer = 「{ $value }」を採用
inspector-claim-no-source = 出典なし
inspector-claim-delete = 主張「{ $value }」を削除
inspector-claim-remark = 主張についての備考

## Relations.

inspector-relations = 関係する出来事
inspector-relation-type = 関係の種類
inspector-relation-type-of = 「{ $title }」との関係
inspector-relation-event = 関係づける相手…
inspector-relation-drop = ここに置くと二つを関係づけます
inspector-relation-remove = 関係を外す：{ $says }「{ $title }」
inspector-relation-itself = 出来事をそれ自身に関係づけることはできません。
inspector-relation-other = ほかの出来事をここへドラッグしてください。
inspector-relation-there = 二つはすでにそのように関係づけられています。
inspector-relation-choose = 別の種類の関係を選んでください。

## Figures and fields.

inspector-figures = 数値と項目
inspector-figure-add = 数値または項目を追加
inspector-figure-add-hint = 数値を追加：死者、金額、…
inspector-figure-add-of = 「{ $name }」を追加
inspector-figure-does = 追加
inspector-figure-holds = 新しい項目の内容
inspector-figure-unit = 単位
inspector-figure-unit-hint = 人、十億米ドル、km
inspector-figure-in = { $name }（{ $unit }）
inspector-figure-remove = { $name }を外す
inspector-figure-no-value = 「{ $name }」に値がありません。
inspector-figure-no-value-hint = ×で外すか、Escキーを押してください。
inspector-figure-options = 選択肢（1行に一つ）
inspector-figure-open-link = { $name }のリンクをブラウザーで開く
inspector-value-number = 「{ $text }」は数値ではありません。
inspector-value-number-hint = 数字と小数点で書いてください：1,200.5
inspector-value-date-hint = 6 Jan 2022、early March、…
inspector-value-choose = 選択
inspector-yes = はい
inspector-no = いいえ

## Notes.

inspector-notes = メモ
inspector-note-add = メモを追加
inspector-note = メモ{ NUMBER($number) }
inspector-note-within = メモ{ NUMBER($number) }
inspector-note-delete = メモ{ NUMBER($number) }を削除
inspector-note-new = 新しいメモ
inspector-note-keys = Ctrl Enterで保存、Escで破棄します。
inspector-private-is = 非公開：共有するときに{ $what }は除かれます
inspector-private-keep = { $what }を非公開にする

## Attachments.

inspector-files = 添付ファイル
inspector-file-attach = 100 MBまでのファイルを添付
inspector-file-drop = ここにファイルを置くと一緒に保存されます
inspector-file-within = このファイル
inspector-file-save = 「{ $name }」の写しを保存
inspector-file-saved = 写しを「{ $name }」として保存しました
inspector-file-open = 「{ $name }」を開く
inspector-file-remove = 添付ファイル「{ $name }」を外す
inspector-file-caption = { $name }の説明
inspector-file-caption-hint = 何が写っているか
inspector-picture-larger = { $name }：拡大
inspector-picture-smaller = { $name }：縮小

## Handling marks.

inspector-handling = 取扱区分
inspector-handling-mark = 取扱区分（TLP）
inspector-handling-none = 区分なし
inspector-handling-inherited = { $mark }（データベースの区分）
inspector-private = 非公開
