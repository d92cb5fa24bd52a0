### The parts that all rooms are built of: dialogs, lists to choose from, fields.

base-close = Close
base-cancel = Cancel
base-remove = Remove { $name }
base-create = Create { $noun } “{ $name }”
base-nothing-found = Nothing found
base-done = Done
