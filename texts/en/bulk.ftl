### Editing several events together.
