### Snapshots, recovery, and what is said of saving.

snapshots-title = スナップショット
snapshots-of-file = このファイルのスナップショット
snapshots-what = このファイルの検査済みの控えです。毎日と、大きな操作の前に、Datelineのフォルダーに保存します。古いものは間引かれます。
snapshots-none = このファイルのスナップショットはまだありません。毎日と、取り込みの前に作られます。
snapshots-taken = 作成日時
snapshots-occasion = きっかけ
snapshots-events = 出来事
snapshots-size = 大きさ
snapshots-last = 最後の変更
snapshots-what-to-do = 操作
snapshots-of-copy = { $name }のもの
snapshots-unreadable = 読み取れません
snapshots-shown = 表示中
snapshots-look = 見る
snapshots-go-back-here = この状態に戻す…
snapshots-save = ファイルに保存…
snapshots-go-back = 戻す
snapshots-going-back = 戻しています…
snapshots-go-back-to = { $time }の状態に戻しますか
snapshots-will-hold = { $name }の内容は当時のものになり、履歴もそこで終わります。
snapshots-will-hold-events = { $name }の内容は当時の出来事{ $count }件になり、履歴もそこで終わります。
snapshots-not-lost = その後の変更は失われません。先に今の状態をスナップショットに残すので、同じ方法でそこへ戻れます。
snapshots-went-back = ファイルを当時の状態に戻しました。戻す前の状態はスナップショットに残っています。
snapshots-saved = スナップショットを{ $name }に保存しました
snapshots-take = 今スナップショットを作る

## Before what one was taken.

occasion-daily = 毎日
occasion-import = 取り込みの前
occasion-merge = 統合の前
occasion-rebuild = 再構築の前
occasion-going-back = 戻す前
occasion-by-hand = 手動
occasion-other = { $word }の前

## Sizes.

size-kilobytes = { NUMBER($size) } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

## A damaged file and its newest good snapshot.

recovery-offered = { $time }の正常なスナップショット（出来事{ $count }件）があります。
recovery-last = 最後の変更は{ $time }です（{ $label }、{ $person }）。
recovery-missing-until = それ以降、ファイルが最後に書き込まれた{ $time }までの変更は含まれません。
recovery-missing = それ以降の変更は含まれません。
recovery-aside = 壊れたファイルは別の名前でそのまま隣に残すので、さらに読み出せる人に渡せます。
recovery-open = 代わりにスナップショットを開く
recovery-opening = 開いています…
recovery-done = スナップショットから開きました。壊れたファイルは{ $name }として残しました。

## What is said of saving.

saved-saving = 保存中…
saved-not = 未保存
saved-snapshot = スナップショット
saved-read-only = 読み取り専用
saved-saved = 保存済み
saved-kept-in = 変更はすぐに{ $name }に保存されます
saved-how = このファイルの保存状態
saved-last-not = 最後の変更は保存されていません。
saved-typed-kept = 入力した内容はここに残っています。
saved-again = もう一度試す
saved-nothing-by-hand = 変更はすぐに{ $name }に保存されます。手動で保存する必要はありません。
saved-last-change = 最後の変更：{ $time }、{ $label }（{ $person }）。
saved-last-snapshot = 最後のスナップショット：{ $time }。
saved-no-snapshot = スナップショットはまだありません。
