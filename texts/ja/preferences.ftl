### The preferences dialog.
