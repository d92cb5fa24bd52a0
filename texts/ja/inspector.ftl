### The inspector: one event, or several.
