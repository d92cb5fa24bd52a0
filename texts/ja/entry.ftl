### 1行で入力する出来事と、貼り付けた行。

entry-line = 出来事を1行で入力
entry-lines = 出来事を1行ずつ入力
entry-example = 7 Jan talks Japan, US: what happened in Washington
entry-help = 日付、種別、主体、コロン、題名、「in」と場所の順に書きます。@主体、#タグ、status:expected、source:“…”、quote:“…”も使えます。Enterで登録します。
entry-close = 入力行を閉じる
entry-choices = 候補
entry-entered = 「{ $title }」を登録しました
entry-understood = 読み取った内容
entry-citing = 「{ $source }」を引用
entry-citing-detail = 「{ $source }」（{ $detail }）を引用
entry-no-source = 出典なし
entry-no-source-yet = 出典がまだありません。行の中にsource:“…”と書いて指定してください。
entry-there-already = 登録済みかもしれません
entry-open = 「{ $title }」（{ $date }）を開く
entry-doing-read-rows = 行を読み取る

## 行の各部分。

entry-role-date = 日付
entry-role-kind = 種別
entry-role-actor = 主体
entry-role-place = 場所
entry-role-tag = タグ
entry-role-status = 状態
entry-role-source = 出典
entry-role-quote = 引用文
entry-role-from = 起点
entry-role-title = 題名
entry-new-date = 新しい日付
entry-new-kind = 新しい種別
entry-new-actor = 新しい主体
entry-new-place = 新しい場所
entry-new-tag = 新しいタグ
entry-new-status = 新しい状態
entry-new-source = 新しい出典
entry-new-quote = 新しい引用文
entry-new-from = 新しい起点
entry-new-title = 新しい題名
entry-which = { $words }：どれですか
entry-add-the-place = { $words }：場所として追加しますか
entry-in-the-title = { $words }：題名の一部
entry-choose = 選択…
entry-part-of-line = { $part }「{ $words }」

## 画面を聞く人のための同じ内容。

entry-hear-which = { $part }「{ $text }」：どれかを選んでください。
entry-hear-part = { $part }は{ $text }。
entry-hear-part-detail = { $part }は{ $text }（{ $detail }）。
entry-hear-status = 状態は{ $status }。
entry-hear-title = 題名は「{ $title }」。
