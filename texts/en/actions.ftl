### What a person can do, and the menus: the keys are “action-” and the action’s id of ui/src/lib/actions.ts, with hyphens.
