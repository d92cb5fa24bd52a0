### 表と図の書き出し、ページ、印刷。

## ページに載るもの。

export-content-timeline = 時系列
export-content-list = 年表
export-page-number = { NUMBER($page) }/{ NUMBER($pages) }ページ
export-range = { $from } – { $to }
export-all-events = 出来事{ $count }件
export-found-events = 「{ $query }」・出来事{ $count }件
export-lanes-left-out = 1ページに収まらないレーンがあります（{ $lanes }）。用紙を大きくするか、複数のページにしてください。
export-who = 参加者：
export-where = 場所：
export-sources = 出典：
export-in-role = { $name }（{ $role }）
export-undated = 日付なし

## 書き出しと印刷の画面。

export-title = 書き出し
export-print-title = 印刷
export-format = 形式
export-format-csv = 表（CSV）
export-says-csv = 出来事1件が1行です。表計算ソフト用で、Datelineに再び取り込むこともできます。
export-format-json = すべて（JSON）
export-says-json = すべての記録と項目を欠かさず書き出します。Datelineに再び取り込めます。
export-format-svg = 時系列（SVG）
export-says-svg = 拡大や編集のできる図です。
export-format-png = 時系列（PNG）
export-says-png = スライドや文書に貼る画像です。
export-format-pdf = ページ（PDF）
export-says-pdf = 時系列または年表をページにします。文字は検索やコピーができます。
export-says-print = 印刷されるのは画面ではなく、印刷用に組んだページです。
export-which-events = 対象の出来事
export-found-by = 「{ $query }」で見つかるもの
export-found-count = 「{ $query }」で見つかる出来事{ $count }件
export-all = すべての出来事{ $count }件
export-all-search-first = { export-all }。一部だけを選ぶには、先に検索してください。
export-which-part = 時系列の範囲
export-in-sight = 表示中の範囲
export-in-sight-range = 表示中の範囲：{ $range }
export-first-to-last = 最初の出来事から最後の出来事まで
export-which-lanes = レーン
export-lanes-in-sight = 表示中のレーン
export-lanes-that-fit = 1ページに収まるレーン
export-lanes-all = すべてのレーン（高さは制限なし）
export-width = 幅
export-pixels = { NUMBER($count) }ピクセル
export-colours = 配色
export-light = 明るい（紙向き）
export-dark = 暗い
export-what = 内容
export-paper = 用紙
export-paper-a4 = A4
export-paper-a3 = A3
export-paper-letter = レター
export-paper-tabloid = タブロイド
export-way = 向き
export-portrait = 縦
export-landscape = 横
export-across = ページ数
export-across-one = 1ページにまとめる
export-across-many =
    { $count ->
        [one] レーンに必要なだけ
       *[other] 時間を横{ $count }ページに分ける
    }
export-heading = 各ページの表題
export-preview-of =
    { $pages ->
        [one] 全1ページ
       *[other] 全{ $pages }ページの1ページ目
    }
export-preview-wait = ページを組んでいます…
export-cancel = キャンセル
export-write = 書き出す…
export-writing = 書き出し中…
export-print = 印刷…
export-printing = ページを組んでいます…
export-done = 完了
export-saved = 「{ $name }」を保存しました
export-saved-without = 「{ $name }」を保存しました。含まれていないもの：
export-nothing-changed = 出来事データベースは変更されていません。
export-as-pdf = ページをPDFで…
