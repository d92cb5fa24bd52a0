### The preferences dialog.

preferences-title = 設定
preferences-language = 言語
preferences-language-system = システムに合わせる
preferences-language-hint = 日付と数字の書き方も変わります。入力した内容はそのままです。ユーザーガイドは英語です。
preferences-doing-language = 言語の変更
