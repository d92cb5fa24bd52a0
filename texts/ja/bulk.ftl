### 複数の出来事の一括編集。

bulk-title = { $count }件の出来事を編集
bulk-lead = ここで選んだものは、一つの変更としてすべてに設定されます。そのままにしたものは、それぞれ元のままです。
bulk-looking = 出来事を調べています…
bulk-reason = 理由
bulk-optional = 任意
bulk-reason-hint = 変更とともに履歴に残ります
bulk-nothing-to-change = 変更するものがありません
bulk-change = { $count }件の出来事を変更
bulk-edited = { $count }件の出来事を編集しました

## 選べるもの。

bulk-kind = 種類
bulk-status = 状態
bulk-place = 場所
bulk-as-it-is = それぞれのまま
bulk-no-kind = 種類なし
bulk-no-status = 状態なし
bulk-no-place = 場所なし
bulk-no-role = 役割なし
bulk-add-tag = タグを付ける
bulk-take-off-tag = タグを外す
bulk-none = なし
bulk-add-participant = 関係者を加える
bulk-nobody = なし
bulk-role = 役割

## 変更されるもの。

bulk-what-changes = 変更の内容
bulk-nothing-chosen = まだ何も選ばれていません。書き込む前に、変更の内容がここに示されます。
bulk-tag = タグ
bulk-participant = 関係者
bulk-emptied = 空にする
bulk-added = 「{ $name }」を付ける
bulk-taken-off = 「{ $name }」を外す
bulk-added-as = { $name }（{ $role }）を加える
bulk-changes-none = 変更なし
bulk-changes = { NUMBER($count) }件を変更
bulk-already = 、{ $count }件はすでにそうなっています
bulk-before = これまで：
bulk-before-one = { $value }（{ NUMBER($count) }）
bulk-before-none = なし
bulk-before-more = ほか{ NUMBER($count) }種
bulk-first = 変更される最初の出来事
bulk-event = 出来事
bulk-before-and-after = 変更前と変更後
bulk-undated = 日付なし
bulk-first-of = 変更される{ $count }件の出来事のうち最初の{ NUMBER($shown) }件。
