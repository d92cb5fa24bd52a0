### Fields that the analyst defines.

fields-title = 項目
fields-none = 独自の項目には、ほかの項目にない内容（死者数、金額、事件番号など）を入れます。ここで作成するか、出来事の「数値と項目」に名前を入力してください。
fields-of-event = 出来事の項目
fields-of-actor = 主体の項目
fields-of-place = 場所の項目
fields-of-source = 出典の項目
fields-owner-event = 出来事
fields-owner-actor = 主体
fields-owner-place = 場所
fields-owner-source = 出典
fields-make = 項目を作成
fields-make-does = 項目を作成
fields-new = 新しい項目
fields-name = 名前
fields-name-whole = 項目の名前
fields-name-hint = 死者
fields-of = 対象
fields-holds = 内容
fields-holds-whole = 項目の内容
fields-unit = 単位
fields-unit-hint = 人、十億米ドル、km
fields-options = 選択肢
fields-options-whole = 項目の選択肢（1行に一つ）
fields-unused = 未使用
fields-used = { $count }回使用
fields-what = 項目「{ $name }」
