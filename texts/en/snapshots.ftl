### Snapshots, recovery, and what is said of saving.

snapshots-title = Snapshots
snapshots-of-file = Snapshots of this file
snapshots-what = Checked copies of this file, kept in Dateline’s own folder: daily, and before anything large. Older ones are thinned.
snapshots-none = There is none of this file yet. One is taken each day and before each import.
snapshots-taken = Taken
snapshots-occasion = Occasion
snapshots-events = Events
snapshots-size = Size
snapshots-last = Last change in it
snapshots-what-to-do = What to do
snapshots-of-copy = of { $name }
snapshots-unreadable = Cannot be read
snapshots-shown = Shown
snapshots-look = Look at it
snapshots-go-back-here = Go back to this state…
snapshots-save = Save as a file…
snapshots-go-back = Go back
snapshots-going-back = Going back …
snapshots-go-back-to = Go back to the state of { $time }?
snapshots-will-hold = { $name } will hold what it held as it did then, and its history will end there.
snapshots-will-hold-events =
    { $count ->
        [one] { $name } will hold { $count } event as it did then, and its history will end there.
       *[other] { $name } will hold { $count } events as it did then, and its history will end there.
    }
snapshots-not-lost = What was changed since is not lost: the state of now is kept as a snapshot first, and you can go back to that in the same way.
snapshots-went-back = The file is as it was then. The state from before is kept among the snapshots.
snapshots-saved = Snapshot saved as { $name }
snapshots-take = Take a snapshot now

## Before what one was taken.

occasion-daily = Daily
occasion-import = Before an import
occasion-merge = Before a merge
occasion-rebuild = Before a rebuild
occasion-going-back = Before going back
occasion-by-hand = Taken by hand
occasion-other = Before: { $word }

## Sizes.

size-kilobytes = { NUMBER($size) } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

## A damaged file and its newest good snapshot.

recovery-offered =
    { $count ->
        [one] There is a good snapshot of it, of { $time }, with { $count } event.
       *[other] There is a good snapshot of it, of { $time }, with { $count } events.
    }
recovery-last = Its last change is of { $time } ({ $label }, by { $person }).
recovery-missing-until = Changes from then until { $time }, when the file was last written, would be missing.
recovery-missing = Later changes would be missing.
recovery-aside = The damaged file is kept beside it under another name, byte for byte, for whoever can read more out of it.
recovery-open = Open the snapshot in its place
recovery-opening = Opening …
recovery-done = Opened from the snapshot. The damaged file is kept as { $name }.

## What is said of saving.

saved-saving = Saving…
saved-not = Not saved
saved-snapshot = Snapshot
saved-read-only = Read-only
saved-saved = Saved
saved-kept-in = Every change is kept at once in { $name }
saved-how = How this file is kept
saved-last-not = The last change is not saved.
saved-typed-kept = What you typed is kept here.
saved-again = Try again
saved-nothing-by-hand = Every change is kept at once in { $name }. There is nothing to save by hand.
saved-last-change = Last change { $time }: { $label }, by { $person }.
saved-last-snapshot = Last snapshot { $time }.
saved-no-snapshot = No snapshot yet.
