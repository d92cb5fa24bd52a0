### Pages of actors, places and sources, and merging two records into one.

## The list of a noun.

pages-actors = 主体
pages-places = 場所
pages-sources = 出典
pages-listed = 一覧の対象
pages-pick-actor = 主体を選ぶと、その出来事、名前、役職が表示されます。
pages-pick-place = 場所を選ぶと、その出来事と位置が表示されます。
pages-pick-source = 出典を選ぶと、その引用箇所が表示されます。
pages-undo = 元に戻す：{ $what }
pages-find-actor = 主体を検索
pages-find-place = 場所を検索
pages-find-source = 出典を検索
pages-find-hint = 名前、別名またはコード
pages-new-actor = 新しい主体
pages-new-place = 新しい場所
pages-new-source = 新しい出典
pages-create = 作成
pages-create-place = 場所を作成
pages-create-place-name = 新しい場所の名前
pages-not-found-actor = その名前の主体はありません。
pages-not-found-place = その名前の場所はありません。
pages-not-found-source = その名前の出典はありません。
pages-none-actor = 主体はまだありません。
pages-none-place = 場所はまだありません。
pages-none-source = 出典はまだありません。
pages-used-actor = 参加{ $count }件
pages-used-place = 出来事{ $count }件
pages-used-source = 引用{ $count }件
pages-total-actor = 主体{ $count }件
pages-total-place = 場所{ $count }件
pages-total-source = 出典{ $count }件
pages-first-shown = { $total }（最初の{ NUMBER($count) }件を表示）

## Any page.

pages-name = 名前
pages-find-in-timeline = 時系列で検索
pages-merge-begin = 別の記録と統合…
pages-deleted = 削除されています。「元に戻す」で復元できます。
pages-tags = タグ
pages-events = 出来事
pages-events-none = まだありません。
pages-events-first = 最初の{ NUMBER($count) }件です。「時系列で検索」ですべて表示します。
pages-timeline-of = { $name }の時系列
pages-about = 説明
pages-type = 種類
pages-not-said = 未記入
pages-what-actor = 主体「{ $name }」
pages-what-place = 場所「{ $name }」
pages-what-source = 出典「{ $name }」

## Actors.

pages-actor-type = 主体の種類
pages-sorted-as = 並べ替え用
pages-sorted-hint = あべ しんぞう
pages-code = コード
pages-who = どのような主体か
pages-aliases = 別名
pages-aliases-list = 別名
pages-alias = 別名
pages-alias-language = { $name }の言語
pages-language-hint = 言語
pages-alias-delete = 別名「{ $name }」を削除
pages-alias-add = 別名を追加
pages-alias-add-hint = 別の名前や表記を追加
pages-alias-there = この主体にはすでにその名前があります。
pages-offices = 役職
pages-office = 役職
pages-office-delete = 役職「{ $title }」を削除
pages-office-body = 役職「{ $title }」の国家または組織
pages-office-body-hint = どの国家・組織の役職か
pages-office-when = 役職「{ $title }」の在任期間
pages-office-when-hint = 開始/終了：2012/2020、since 2021
pages-office-add = 役職を追加
pages-office-add-hint = 役職を追加：外務大臣、…
pages-holders = 在任者

## Places.

pages-lies-in = 上位の場所
pages-lies-in-whole = この場所を含む場所
pages-lies-in-none = 上位の場所なし
pages-precision = 精度
pages-precision-whole = 場所がどこまで正確に分かっているか
pages-latitude = 緯度
pages-longitude = 経度
pages-no-latitude = 「{ $text }」は緯度ではありません。
pages-no-longitude = 「{ $text }」は経度ではありません。
pages-latitude-hint = 北緯または南緯を90度以内で書いてください：35.68 または 35.68 N
pages-longitude-hint = 東経または西経を180度以内で書いてください：139.69 または 139.69 E
pages-country = 国
pages-country-hint = 日本
pages-what-it-is = どのような場所か
pages-parts = この中の場所

## Sources.

pages-source-type = 出典の種類
pages-authors = 著者
pages-authors-hint = 記名なし
pages-archived = 保存版
pages-archived-whole = 保存された写しのアドレス
pages-accessed = 閲覧日
pages-learned = 認知日
pages-learned-whole = 知った日
pages-language = 言語
pages-language-whole = 言語（en、ja などのタグ）

## Merging two records into one.

pages-merge-actor = 別の主体と統合
pages-merge-place = 別の場所と統合
pages-merge-source = 別の出典と統合
pages-merge = 統合
pages-merge-which-actor = 「{ $name }」と同じ主体はどれですか。
pages-merge-which-place = 「{ $name }」と同じ場所はどれですか。
pages-merge-which-source = 「{ $name }」と同じ出典はどれですか。
pages-merge-hint = その名前。これと一つになります
pages-merged = 「{ $gone }」を「{ $keep }」に統合しました
pages-merge-moves = 「{ $gone }」の{ $counts }が「{ $keep }」に移ります。
pages-merge-doubled = 両方にある{ $counts }は一つになります。
pages-merge-filled = { $field }は「{ $value }」になります。
pages-merge-also = 「{ $name }」は別名として残ります。
pages-merge-conflict = { $field }が両者で異なります

## Deleting.

pages-delete-begin = 削除…
pages-delete = 削除
pages-deleted-what = { $what }を削除しました
pages-barred = 出来事{ $count }件の日付がこれを基準としています。先にそれらに独自の日付を付けてください。
pages-goes = { $what }も一緒に削除されます。
pages-go = { $what }も一緒に削除されます。
pages-stays = { $what }は残ります。
pages-stay = { $what }は残ります。
