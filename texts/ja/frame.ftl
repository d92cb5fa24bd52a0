### The frame of the window: top bar, find, status bar, welcome, small dialogs.

frame-events = 出来事{ $count }件
frame-events-of = { frame-events }中{ NUMBER($shown) }件
frame-selected = { NUMBER($count) }件を選択中
frame-drawn-in = 描画を求めてから届くまでの時間
frame-milliseconds = { $time } ミリ秒
frame-no-file = ファイルは開かれていません

## What was being done when it went wrong.

frame-doing-open = { $name }を開く
frame-doing-open-file = ファイルを開く

## The list of keys.

keys-title = キー
keys-on-timeline = 時系列の上で
keys-across = 同じレーンの前後の出来事
keys-across-key = ← →
keys-lanes = 上下のレーンの最も近い出来事
keys-lanes-key = ↑ ↓
keys-ends = レーンの最初・最後の出来事
keys-ends-key = Home End
keys-pan = 表示範囲の四分の一だけ移動
keys-pan-key = Shift ← →
keys-scroll = レーンをスクロール
keys-scroll-key = Page ↑ ↓
keys-add = 出来事を選択に加える
keys-add-key = Ctrl Space
keys-nothing = 選択を解除
keys-nothing-key = Esc
keys-wheel = ポインターの位置で拡大・縮小（Shiftで移動、Altでレーンをスクロール）
keys-wheel-key = ホイール
keys-drag = 移動
keys-drag-key = ドラッグ
keys-double = 出来事へズーム
keys-double-key = ダブルクリック

## The top bar.

frame-export = 書き出し
frame-export-svg = 時系列をSVGで…
frame-export-png = 時系列をPNGで…
frame-export-csv = 表をCSVで…
frame-export-json = すべてをJSONで…
frame-theme = テーマ
frame-theme-system = システムに合わせる
frame-theme-light = ライト
frame-theme-dark = ダーク
frame-nothing-to-undo = 元に戻す変更はありません
frame-nothing-to-redo = やり直す変更はありません
frame-new-event = 新しい出来事
frame-not-there = 今はありません

## The welcome, while no file is open.

welcome-what = 時系列の作業台。いつ起きたかを、出典が述べるとおりの精度で記録します。
welcome-new = 新しい出来事データベース
welcome-new-says = 一つのテーマを一つのファイルに
welcome-open = 開く…
welcome-open-says = 自分や同僚の.datelineファイル
welcome-sample = サンプルを開く
welcome-sample-says = 一本の報道記事から作った14件の出来事
welcome-tour = ツアーを始める
welcome-tour-says = サンプルを使って5分
welcome-recent = 最近使ったファイル
welcome-forget = { $name }をリストから外す
welcome-doing-forget = ファイルをリストから外す
frame-inspector-width = 詳細の幅

## The line above the work while a file cannot be edited.

banner-snapshot = { $time }のスナップショットです。
banner-return = ファイルに戻る
banner-read-only = 読み取り専用です。

## Asking who edits.

author-title = 編集するのは誰ですか
author-why = 変更はすべて編集者の名前とともに記録され、このファイルを受け取った同僚にも誰が何を書いたかがわかります。名前はこのコンピューターと、あなたが編集したファイルにだけ残ります。尋ねるのは一度だけです。
author-name = 名前
author-needed = 履歴に表示する名前を入力してください
author-doing = 名前の記録
author-not-now = 後で
author-continue = 続ける

## Going to a date.

go-title = 日付へ移動
go-date = 日付
go-understood = { $date }と解釈しました
go-hint = 日・月・年・期間：「7 Jan 2022」「March 1995」「1914–1918」
go-go = 移動

## Messages, and files that are dropped.

frame-dismiss = 閉じる
drop-here = ここにファイルをドロップ
drop-what = Datelineのファイルなら開き、表（CSV）なら出来事を取り込みます
drop-open-first = 先に出来事データベースを開くか作成してから、表をドロップしてください。
frame-doing-sample = サンプルを開く
frame-doing-new = 新しい出来事データベースを作る
frame-doing-copy = コピーを保存
frame-doing-close = ファイルを閉じる
frame-copy-saved = { $name }としてコピーを保存しました
frame-doing-read = ファイルを読み込む
frame-doing-read-kinds = 種別を読み込む
frame-doing-select-all = すべての出来事を選択
frame-changed-elsewhere = 別のプログラムがこのファイルを変更しました。表示は最新の内容です。
problem-title = 「{ $doing }」はできませんでした
problem-unchanged = ファイルの内容は何も変わっていません。

## The tools of the timeline and the tabs.

frame-lanes = レーン
frame-lanes-kind = 種別
frame-lanes-actor = 主体
frame-lanes-place = 場所
frame-lanes-status = 状態
frame-lanes-none = なし
frame-views = 表示

## Find.

find-label = 出来事を検索
find-placeholder = 検索：語句、kind:talks、actor:Japan、when:2022-01
find-clear = 消去
find-help-words = すべての語句（前方一致）を含む
find-help-quoted = この語順のとおり
find-help-kind = actor:、place:、status:、tag:、source:も可
find-help-when = 確実にその時期。その可能性があるものはpossibly:
find-help-before = after:も可
find-help-undated = 日付のないもの
find-help-not = これを含まない

## After undo, redo and deleting.

frame-undone = 元に戻しました：{ $what }
frame-redone = やり直しました：{ $what }
frame-doing-delete = 削除
frame-deleted = 「{ $name }」を削除しました
frame-deleted-events = 出来事{ $count }件を削除しました
banner-recover = 復旧…
banner-recover-title = ファイルの復旧
