### What was refused: a heading for each error code, and the sentences of the window’s own refusals.

error-something = 問題が発生しました
error-not-saved = 保存されていません。編集者の名前がありません。
error-not-saved-hint = 入力した内容は残っています。Enterを押すともう一度尋ねます。
error-unreachable = Datelineの内部プログラムが応答しません
error-unreachable-hint = 何も変更されていません。Datelineを起動し直してください。
error-answered = 内部プログラムの応答：{ $status }
