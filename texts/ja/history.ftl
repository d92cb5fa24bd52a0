### History of records, and what was deleted.

## The history of a record.

history-none = 変更の記録はありません。
history-list = 履歴（新しい順）
history-undone = 取り消し済み
history-why = 理由：{ $reason }
history-was = 変更前
history-now = 変更後
history-today = 今日
history-moment = { $day } { $time }
history-put-back = { $field }を「{ $value }」に戻す
history-empty-again = { $field }を空に戻す
history-deleted = { $noun }を削除
history-brought-back = { $noun }を復元
history-added = { $noun }を追加
history-removed = { $noun }を外した
history-bring-back = { $noun }を復元
history-part = { $noun }：{ $field }
history-change-of-status = 状態の変化
history-done = 完了：{ $label }

## What was deleted.

history-deleted-title = 削除した記録
history-deleted-none = 削除されたままの記録はありません。削除したものはファイルの履歴に残り、復元するまでここに表示されます。
history-deletions = 削除（新しい順）
history-bring-back-button = 復元
history-earlier = さらに前の削除を表示
history-reading = 読み込み中…
history-named = { $noun }「{ $name }」
history-others = ほか{ $count }件の記録
history-records = 記録{ $count }件
