import { describe, expect, it } from 'vitest';
import { ACTION_IDS, ACTIONS, MENUS, menuOf } from './actions';

describe('the table of actions', () => {
  it('gives every action a name of its own and a place in a menu', () => {
    const names = ACTION_IDS.map((id) => ACTIONS[id].name);
    expect(names.filter((name) => name.trim() === '')).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(MENUS.flatMap(({ menu }) => menuOf(menu))).toHaveLength(ACTION_IDS.length);
  });

  it('gives no key to two actions, however it is written', () => {
    const order = (key: string) => key.split('+').sort().join('+').toLowerCase();
    const keys = ACTION_IDS.flatMap((id) => [ACTIONS[id].key, ACTIONS[id].also]).filter((key) => key !== undefined);
    expect(new Set(keys.map(order)).size).toBe(keys.length);
  });
});
