### The parts that all rooms are built of: dialogs, lists to choose from, fields.

base-close = 閉じる
base-cancel = キャンセル
base-remove = { $name }を外す
base-create = { $noun }「{ $name }」を作成
base-nothing-found = 見つかりません
base-done = 完了
