### The frame of the window: top bar, find, status bar, welcome, small dialogs.

frame-events = 出来事{ $count }件
frame-events-of = { frame-events }中{ NUMBER($shown) }件
frame-selected = { NUMBER($count) }件を選択中
frame-drawn-in = 描画を求めてから届くまでの時間
frame-milliseconds = { $time } ミリ秒
frame-no-file = ファイルは開かれていません

## What was being done when it went wrong.

frame-doing-open = { $name }を開く
