import { ACTIONS, type ActionId } from './actions';
import { session } from '../state/session.svelte';
import { selection } from '../state/selection.svelte';

/** What an action does. */
export type Doing = () => void | Promise<unknown>;

const doings = new Map<ActionId, Doing>();

/** Says what actions do, until the returned function is called. The last to say so wins: a view may take one over. */
export function perform(given: Partial<Record<ActionId, Doing>>): () => void {
  const entries = Object.entries(given) as [ActionId, Doing][];
  const before = entries.map(([id]) => [id, doings.get(id)] as const);
  for (const [id, doing] of entries) doings.set(id, doing);
  return () => {
    for (const [id, doing] of before) {
      if (doings.get(id) !== given[id]) continue;
      if (doing) doings.set(id, doing);
      else doings.delete(id);
    }
  };
}

/** Whether the action can be done now: not without a file, not a change while it is read-only. */
export function offered(id: ActionId): boolean {
  const action = ACTIONS[id];
  if (action.writes && !session.canWrite) return false;
  if (action.needsFile && !session.now.file) return false;
  if (action.needsEvent && !selection.primary) return false;
  if (id === 'edit.undo' && !session.now.undo) return false;
  if (id === 'edit.redo' && !session.now.redo) return false;
  return true;
}

/** Does it, if it is offered. */
export function run(id: ActionId): boolean {
  const doing = doings.get(id);
  if (!doing || !offered(id)) return false;
  void doing();
  return true;
}
