### Table, list and saved views.
