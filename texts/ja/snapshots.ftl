### Snapshots, recovery, and what is said of saving.
