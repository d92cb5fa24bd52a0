### Words about dates: what was understood, bounds, precision. The dates themselves are written by dateline-core.

## What a date is counted from.

dates-anchor-source = 「{ $name }」の公開日
dates-anchor-event = 出来事「{ $name }」
dates-count-from = 「{ $name }」の公開日から数える
dates-count-from-dated = 「{ $name }」の公開日（{ $date }）から数える
dates-counted-from = 基準
dates-anchor-hint = 基準：出典または出来事
dates-anchor-hint-other = または別の出典・出来事から
dates-from-event = { $rule }。基準は「{ $title }」（{ $date }）
dates-from-undated-source = { $rule }。基準は「{ $title }」の公開日（日付なし）
dates-from-source = { $rule }。基準は「{ $title }」が公開された{ $date }

## What was understood.

dates-none = 日付なし
dates-undated = 日付なし
dates-in-the-words = 原文の表現「{ $words }」
dates-understood = 解釈
dates-open = 不定
dates-shape-instant = 一時点
dates-shape-day = 1日
dates-shape-period = 次の期間内のある時
dates-shape-duration = 継続期間
dates-shape-range = 次の期間内の1日

## Dates that count from another.

dates-moved-along = これを基準とするほかの日付{ $count }件も一緒に動きました
dates-would-move = 出来事{ $count }件の日付がこれを直接の基準としています。訂正するとそれらの日付と、さらにそれを基準とする日付も動きます。元に戻すことができます。
