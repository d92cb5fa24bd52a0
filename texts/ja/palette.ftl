### The command palette.

palette-title = コマンドパレット
palette-what = 操作・出来事・主体・場所・出典
palette-what-without-file = 操作または最近使ったファイル
palette-choices = 選べるもの
palette-count = 候補{ $count }件
palette-nothing = 「{ $words }」という名前のものはありません。
palette-find-words = すべての出来事から「{ $words }」を検索

## The groups of what is found.

palette-actions = 操作
palette-events = 出来事
palette-actors = 主体
palette-places = 場所
palette-sources = 出典
palette-files = 最近使ったファイル
palette-find = 検索
