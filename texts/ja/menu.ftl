### The native menus, the file dialogs and the other words of the desktop shell.

menu-file = ファイル
menu-edit = 編集
menu-event = 出来事
menu-view = 表示
menu-help = ヘルプ

## The same in the menu bar of the desktop, where “&” stands before the letter that opens a menu.

menu-bar-file = ファイル(&F)
menu-bar-edit = 編集(&E)
menu-bar-event = 出来事(&V)
menu-bar-view = 表示(&W)
menu-bar-help = ヘルプ(&H)
menu-open-recent = 最近使ったファイルを開く
menu-close-window = ウィンドウを閉じる
menu-undo-what = 元に戻す：{ $what }
menu-redo-what = やり直す：{ $what }

## What a file dialog offers.

menu-filter-databases = 出来事データベース
menu-filter-tables = 表
