### The timeline: lanes, legend, shelf, what is said of marks.

## Relations drawn from event to event.

timeline-relate-drag = 別の出来事までドラッグすると関係を付けます
timeline-relate-how = 二つの出来事の関係
timeline-doing-relate = 出来事に関係を付ける
timeline-related = 関係を付けました：「{ $first }」 { $says } 「{ $second }」
timeline-undo = 元に戻す

## The strip of the whole range, and what is in sight.

timeline-overview = 全体図
timeline-overview-label = 表示中の期間。左右キーで移動、上下キーで拡大・縮小します。
timeline-doing-draw = 時系列を描く
timeline-doing-find = 出来事を探す
timeline-doing-next = 次の出来事を探す
timeline-range = { $from } – { $to }
timeline-year-bce = 紀元前{ $year }年

## How far apart two selected events are.

timeline-measure-from-start = 開始から開始までの間隔
timeline-measure-unknown = 間隔は不明です
timeline-measure-about = ≈ { $words }
timeline-measure-same-day = 同じ日
timeline-measure-days = { NUMBER($count) }日
timeline-measure-between = { NUMBER($least) }～{ NUMBER($most) }日
timeline-measure-unordered = 最大{ NUMBER($most) }日。どちらが先かは確かではありません
timeline-measure-minutes = { NUMBER($count) }分
timeline-measure-hours = { NUMBER($count) }時間
timeline-measure-hours-minutes = { NUMBER($hours) }時間{ NUMBER($minutes) }分

## Lanes, marks, legend, shelf.

timeline-role = 時系列
timeline-label = 出来事の時系列。矢印キーで出来事から出来事へ移ります。「一覧」タブに同じ出来事の一覧があります。
timeline-selected-and = 出来事{ NUMBER($count) }件を選択中。{ $spoken }
timeline-found = 出来事{ NUMBER($count) }件が見つかりました
timeline-also-claimed = 別の主張：{ $date }
timeline-none-here = この期間に出来事はありません
timeline-show-all = 出来事{ NUMBER($count) }件を表示
timeline-lane = { $name }：出来事{ NUMBER($count) }件
timeline-undated = 日付なし
timeline-citations = 引用{ NUMBER($count) }件
timeline-citations-denied = { timeline-citations }。否定する出典があります
timeline-legend = 凡例
timeline-too-many-relations = 表示中の関係{ NUMBER($count) }件は多すぎて描けません。拡大するか、出来事を絞り込んでください
timeline-shelf = 日付なしの出来事
timeline-shelf-more = ほか{ NUMBER($count) }件：「undated」で検索

## Words of the picture itself: lanes, and what its signs mean.

scene-all-events = すべての出来事
scene-no-kind = 種別なし
scene-no-actor = 主体なし
scene-no-place = 場所なし
scene-no-status = 状態なし
scene-point = ある時点
scene-day = ある一日
scene-bar = 始まりから終わりまで
scene-bracket = この月・季節・年のうちのいつか
scene-band = この範囲のうちの一日
scene-possible = 可能性あり
scene-announced = 発表済み
scene-planned = 計画中
scene-expected = 見込み
scene-under-way = 進行中
scene-held = 実施済み
scene-postponed = 延期
scene-cancelled = 中止
scene-not-held = 実施されず
scene-approximate = おおよそ（ぼかしの長さは日付の精度）
scene-uncertain = 不確かな日付
scene-open-start = 始まりが未定または不明
scene-open-end = 終わりが未定または不明
scene-only-reported = 伝聞のみ
scene-denied = 否定する出典あり
scene-conflict = 値の食い違い
scene-responds-to = 応答
scene-follows-from = 派生
scene-implements = 実施
scene-part-of = 一部
scene-contradicts = 矛盾
scene-same-as = 同一
scene-rival = 対立する主張の日付
scene-density = ここで始まるが、個別に描けない出来事
