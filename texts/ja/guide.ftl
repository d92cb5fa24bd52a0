### The reader of the user guide and the tour of the sample. The guide itself is English.

guide-chapters = ガイド
guide-find = ガイドを検索
guide-passages = { $count }か所
guide-nothing = ガイドに「{ $words }」はありません。
guide-next = 次へ：{ $title }
guide-in-english = ユーザーガイドは英語です。
guide-doing-link = リンクを開く

## The tour of the sample. Texts name what is in it.

tour-events = 時系列の上の出来事
tour-events-says = 一つの印が一つの出来事です。いつだったかを、出典が述べるとおりの精度で描きます。
tour-events-tries = 「Japan–US two-plus-two talks」をクリックするか、矢印キーで移動してください。
tour-marks = 印の読み方
tour-marks-says = 凡例は表示中の記号の意味を示します。括弧は月や年、ぼかした帯はその日が含まれる範囲です。
tour-marks-tries = 2021年10月の括弧と、2022年1月に終わる帯を比べてください。
tour-words = 出典の言葉
tour-words-says = 詳細には、出典が日付をどう述べているか、その下に、どの日から数えて何日になったかが残ります。
tour-words-tries = 会談を選び、「on Friday」がどのように2022年1月7日になったかを確かめてください。
tour-source = 誰がそう言っているか
tour-source-says = どの出来事にも出典があり、正確な文言と、出典の信頼性・情報の確度の二つの評価が付きます。
tour-source-tries = 出典の欄で、記事のカードを開いて評価を見てください。
tour-find = 検索
tour-find-says = 一つの検索が時系列・表・一覧のすべてに効きます。
tour-find-tries = / を押して kind:statement と入力してください。Enterで見つかったものへ、Escで欄を空にします。
tour-lanes = レーン
tour-lanes-says = 同じ出来事を種別・主体・場所・状態ごとにまとめられます。主体が二つなら、二つのレーンに現れます。
tour-lanes-tries = 「主体」を選んでください。
tour-new = 新しい出来事
tour-new-says = 日付は普段どおりに書けます。どう解釈されたかは入力中に表示されます。
tour-new-tries = 「新しい出来事」を押し、日付に「early March 2022」と書いて、Escで抜けてください。
tour-lost = 何も失われません
tour-lost-says = 変更はすぐに保存され、「元に戻す」はその名前を示して、再起動の後でも取り消します。
tour-lost-tries = 出来事の何かを変えてから、Ctrl Zを押してください。ガイドはいつでもF1で開けます。
tour-title = ツアー
tour-offer = Datelineは初めてですか。このサンプルのツアーは5分で終わり、いつでもやめられます。
tour-at = { NUMBER($step) }／{ NUMBER($steps) }
tour-leave = ツアーをやめる
tour-try = 試す
tour-tried = 試しました
tour-there-and-back = で行き来
tour-back = 戻る
tour-next = 次へ
