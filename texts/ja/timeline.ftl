### The timeline: lanes, legend, shelf, what is said of marks.

## Relations drawn from event to event.

timeline-relate-drag = 別の出来事までドラッグすると関係を付けます
timeline-relate-how = 二つの出来事の関係
timeline-doing-relate = 出来事に関係を付ける
timeline-related = 関係を付けました：「{ $first }」 { $says } 「{ $second }」
timeline-undo = 元に戻す
