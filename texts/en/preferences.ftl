### The preferences dialog.

preferences-title = Preferences
preferences-language = Language
preferences-language-system = As the system
preferences-language-hint = Dates and numbers follow. What you have written stays as it is; the user guide is in English.
preferences-doing-language = Change the language
