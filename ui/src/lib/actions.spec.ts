import { describe, expect, it } from 'vitest';
import { ACTION_IDS, ACTIONS, actionName, MENUS, menuOf } from './actions';

describe('the table of actions', () => {
  it('gives every action a name of its own and a place in a menu', () => {
    const names = ACTION_IDS.map((id) => actionName(id));
    expect(names.filter((name) => name.trim() === '' || name.startsWith('action-'))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(MENUS.flatMap(menuOf)).toHaveLength(ACTION_IDS.length);
  });

  it('gives no key to two actions, however it is written', () => {
    const order = (key: string) => key.split('+').sort().join('+').toLowerCase();
    const keys = ACTION_IDS.flatMap((id) => [ACTIONS[id].key, ACTIONS[id].also]).filter((key) => key !== undefined);
    expect(new Set(keys.map(order)).size).toBe(keys.length);
  });
});
