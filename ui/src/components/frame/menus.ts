import { ACTIONS, actionName, type ActionId } from '../../lib/actions';
import { keysOf } from '../../lib/keys';
import { offered } from '../../lib/run';
import type { MenuItem } from '../base/Menu.svelte';

/** A menu line of an action: name, key and whether it is offered come from the table of actions. */
export function item(id: ActionId, other: Partial<MenuItem> = {}): MenuItem {
  const action = ACTIONS[id];
  return {
    id,
    label: actionName(id),
    keys: keysOf(id),
    disabled: !offered(id),
    separated: action.separated ?? false,
    ...other,
  };
}
