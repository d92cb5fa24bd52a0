### データベースの設定と、変更の理由。

database-title = このデータベースの設定
database-lead = データベース全体に適用され、コピーにも引き継がれます。ほかの編集と同じように取り消せます。
database-name = 題名
database-name-hint = ファイル名だけでは足りないとき
database-summary = 説明
database-summary-hint = 何について、誰のためのものか
database-handling = 独自の表示がないすべての記録の取扱区分
database-handling-hint = 各記録には書き込まれません。ここで変えるとすぐに反映されます
database-no-mark = 区分なし
database-reason-required = 変更のたびに理由を尋ねる
database-reason-required-hint = 取り消しと取り込みには不要です
database-save = 保存

reason-title = なぜ変更しますか
reason-why = このデータベースは変更のたびに理由を求めます。理由はあなたの名前とともに履歴に残ります。
reason-label = 理由
reason-needed = 理由を短く書いてください
reason-not-now = 変更しない
reason-give = 変更する
reason-not-given = 保存していません。理由が書かれていません。
reason-not-given-hint = 入力した内容は残っています。もう一度保存すると、また尋ねます。
