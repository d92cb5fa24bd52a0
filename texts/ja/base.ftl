### The parts that all rooms are built of: dialogs, lists to choose from, fields.
