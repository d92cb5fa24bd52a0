### What was refused: a heading for each error code, and the sentences of the window’s own refusals.

error-something = 問題が発生しました
error-not-saved = 保存されていません。編集者の名前がありません。
error-not-saved-hint = 入力した内容は残っています。Enterを押すともう一度尋ねます。
error-unreachable = Datelineの内部プログラムが応答しません
error-unreachable-hint = 何も変更されていません。Datelineを起動し直してください。
error-answered = 内部プログラムの応答：{ $status }

## What kind of error it is, by its code; the details behind it are English.

error-with-detail = { $what }（{ $detail }）
error-code-unknown-command = 不明なコマンドです
error-code-bad-arguments = 引数が正しくありません
error-code-no-file = ファイルが開かれていません
error-code-read-only = ファイルは読み取り専用です
error-code-no-author = 編集者の名前がありません
error-code-reason-required = 変更の理由が必要です
error-code-file-absent = ファイルがありません
error-code-file-exists = 同じ名前のファイルがすでにあります
error-code-file-foreign = 出来事データベースではありません
error-code-file-newer = 新しい版のDatelineのファイルです
error-code-file-damaged = ファイルが壊れています
error-code-file-system = ファイルの読み書きができませんでした
error-code-file-busy = ファイルは使用中です
error-code-disk-full = ディスクに空きがありません
error-code-no-record = 記録が見つかりません
error-code-record-exists = 記録はすでにあります
error-code-deleted = 記録は削除されています
error-code-bad-value = この項目には入れられない値です
error-code-bad-date = 日付として読めません
error-code-anchor-circle = 日付の基準が循環します
error-code-nothing-to-undo = 元に戻す変更はありません
error-code-nothing-to-redo = やり直す変更はありません
error-code-depended = 後の変更がこの変更に依存しています
error-code-bad-query = 検索式を読めません
error-code-no-handle = ファイルを選び直してください
error-code-bad-table = 表を読めません
error-code-table-unsure = 表の読み方を指定してください
error-code-bad-picture = 図を作れません
error-code-busy = 時間のかかる処理が進行中です
error-code-cancelled = 中止しました
error-code-bad-link = このリンクは開けません
error-code-internal = Dateline内部の誤りです
