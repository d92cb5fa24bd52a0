### 検索：語の補完、件数、保存した表示

find-completions = ここに入る語
find-events = 出来事{ $count }件
find-recent = 前に検索したもの
find-all-events = すべての出来事

## 検索語の意味

find-asks-kind = 種類
find-asks-actor = 関わった主体
find-asks-as = その主体の役割
find-asks-role = 誰かが担った役割
find-asks-place = 場所
find-asks-status = 進み具合
find-asks-tag = 付いているタグ
find-asks-source = 引用されている出典
find-asks-when = 確実にその時期のもの
find-asks-possibly = その時期の可能性があるもの
find-asks-before = 確実にそれより前に終わったもの
find-asks-after = 確実にそれより後に始まったもの
find-asks-possibly-before = それより前に終わった可能性があるもの
find-asks-possibly-after = それより後に始まった可能性があるもの
find-asks-within = 確実に別の出来事の近くにあるもの
find-asks-possibly-within = 別の出来事の近くにある可能性があるもの
find-asks-of = 近くにある出来事
find-asks-field = 独自の項目の値
find-asks-grade = 引用の評価
find-asks-stance = 出典の立場
find-asks-relation = 別の出来事との関係
find-asks-has = 持っているもの
find-asks-title = 題名の語
find-asks-summary = 要約の語
find-asks-note = メモの語
find-asks-quote = 引用文の語
find-asks-private = 非公開かどうか
find-asks-handling = 取扱区分
find-asks-by = 作成・変更した人
find-asks-edited = 作成・変更した日

## 件数

find-counts = 件数
find-close-counts = 件数を閉じる
find-facet-kind = 種類
find-facet-actor = 主体
find-facet-status = 状態
find-facet-place = 場所
find-facet-tag = タグ
find-facet-source = 出典
find-facet-year = 始まりの年
find-without = { $name }を除く
find-more = ほか{ NUMBER($count) }件
find-rarer = さらに少ないもの{ NUMBER($count) }件
find-year-events = { $year }：{ find-events }

## 保存した表示

find-views = 保存した表示
find-save-view = この表示を保存・改名・削除…
find-view-name = 表示の名前
find-view-keeps = 検索（{ $query }）、タブ、レーン、期間を保存します。
find-view-name-of = 表示「{ $name }」の名前
find-open-view = 開く
find-delete-view = 表示「{ $name }」を削除
find-save = 保存
find-replace-view = 置き換える
find-doing-views = 保存した表示を読む
find-doing-save-view = 表示を保存する
find-doing-delete-view = 表示を削除する
