### 見直すとよい点。種類ごとの規則と、それぞれの根拠。

findings-hours = { $count }時間
findings-days = { $count }日
findings-months = { $count }か月
findings-years = { $count }年
findings-no-lane = 該当なし

findings-wrong-order = ありえない順序
findings-wrong-order-rule = 両立しない2つの日付です。日付に幅があって成り立ちうる場合は何も示しません。
findings-relation-says = 「{ $title }」{ $relation }「{ $other }」という関係は、日付から見て成り立ちません
findings-relation-because = { $date }に対し、{ $other }
findings-foretold-says = 「{ $source }」は、まだ起こりえない時点で「{ $title }」を実施済みとしています
findings-foretold-because = 発行日は{ $published }、出来事の日付は{ $date }です

findings-contradiction = 矛盾
findings-contradiction-rule = 断定する出典と否定する出典、表示中の値と対立する主張、矛盾するとされた出来事、食い違う複製です。
findings-stance-says = 「{ $title }」は、断定する出典と、否定または疑問視する出典があります
findings-stance-because = 引用とその評価を比べてください
findings-claim-says = 「{ $title }」の{ $field }に対立する主張があります
findings-claim-because = 誰がそう述べているかを比べ、一方を採用するか、両方を残してください
findings-event-says = 「{ $title }」は「{ $other }」と矛盾します
findings-event-because = そのような関係が付けられています
findings-copies-says = 「{ $title }」の{ $field }がデータベースの複製の間で食い違っています
findings-copies-because = 誰かが決めるまで、両方の変更が残ります

findings-overdue = 期日を過ぎたもの
findings-overdue-rule = 状態が「可能性あり」「発表済み」「計画中」「見込み」のままで、日付が確実に過ぎています。
findings-overdue-says = 「{ $title }」の日付は過ぎています。実施されましたか
findings-overdue-because = 状態は「{ $status }」のままで、日付は{ $date }でした

findings-one-voice = 複数の出典、一つの情報源
findings-one-voice-rule = 2件以上の出典が、いずれも一つの情報源の言葉を伝えています。証言は一つです。
findings-one-voice-says = 「{ $title }」の出典{ $count }件は、同じ情報源を伝えています
findings-one-voice-because = すべて{ $origin }に行き着きます

findings-gap = 空白
findings-gap-rule = 前後10件ずつの間隔と比べて、偶然では説明しにくいほど長く何も起きていません。実際にそうか、記録が欠けています。
findings-gap-says = { $span }の間、何もありません
findings-gap-because = 前後の間隔の半数は{ $span }より短くなっています

findings-burst = 集中
findings-burst-rule = このレーンで通常の3倍以上の速さで出来事が続いています（クラインバーグの規則）。年までしか分からない日付は数えません。
findings-burst-says = { $span }の間に{ $count }件
findings-burst-because = 平均では{ $span }ごとに1件です

findings-sources = { $events }件の出来事を調べました。ファイル全体では、出典のない出来事が{ $none }件、出典が1件だけの出来事が{ $single }件あります。
findings-list-single = 一覧で見る
findings-none = 見直しが必要なものはありません。
findings-more = ほかに{ $count }件あります。対象を絞ると表示されます。
findings-reading = 調べています…
findings-look = 表示
findings-look-at = 時系列で表示：{ $says }
findings-put-away = 閉じる
