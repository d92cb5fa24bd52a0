### 出来事の表とその列。

table-label = 出来事
table-column-date = 日付
table-column-title = タイトル
table-column-kind = 種別
table-column-status = 状態
table-column-actors = 主体
table-column-place = 場所
table-column-sources = 出典
table-column-tags = タグ
table-column-summary = 概要
table-column-handling = 取扱区分
table-column-width = 「{ $name }」の幅
table-column-earlier = 「{ $name }」を左へ
table-column-later = 「{ $name }」を右へ
table-columns = 列
table-columns-hint = 表に示すものを選びます。独自の項目も列にできます。幅は表の見出しで調整します。
table-columns-usual = 標準の列に戻す
table-columns-done = 完了
