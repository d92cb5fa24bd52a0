### Table, list and saved views.

views-order-drag = ドラッグして同じ日の中の順序を変えます
views-doing-order = 同じ日の中の順序を変える

views-list-label = 時の順に並べた出来事
views-more = ほか{ NUMBER($count) }件
views-nothing-fits = 「{ $query }」に合う出来事はありません
views-nothing-looked = 検索の対象は、題名、名前、場所、タグ、メモ、引用文です。
views-clear-search = 検索を消す
views-no-events = 出来事はまだありません
views-no-events-hint = 最初の出来事を書くか、手元の表を取り込むか、報道から作ったサンプルをご覧ください。
views-new-event = 新しい出来事

## The calendar.

views-doing-calendar = カレンダーを表示する
views-month-before = 前の月
views-month-after = 次の月
views-today = 今日
views-undated = 日付なし { NUMBER($count) }件
views-some-time = この月のいつか、またはその可能性があるもの
views-throughout = 期間中ずっと
views-day =
    { $count ->
        [0] { $date }
       *[other] { $date }、出来事{ $count }件
    }
views-more-that-day = + { NUMBER($count) }
