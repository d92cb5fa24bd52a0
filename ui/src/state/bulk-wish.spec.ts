import { expect, it } from 'vitest';
import { wished } from './bulk-wish';

const events = { found: { query: 'tag:x' } };

it('is the edit that commands take, with what is made for it before', () => {
  const { each, made, creates } = wished(
    { kind: { id: null, name: 'Hearing' }, status: null, addTag: { id: 't1', name: 'court' }, participant: { actor: { id: null, name: 'Japan' }, role: 'host' } },
    events,
  );
  expect(each).toEqual({ events, set: { kind: 'new:kind', status: null }, tag: ['t1'], add: [{ actor: 'new:actor', role: 'host' }] });
  expect(made).toEqual([
    { id: 'new:kind', name: 'Hearing' },
    { id: 'new:actor', name: 'Japan' },
  ]);
  expect(creates).toEqual([
    { create: { noun: 'kind', values: { name: 'Hearing' }, id: 'new:kind' } },
    { create: { noun: 'actor', values: { name: 'Japan' }, id: 'new:actor' } },
  ]);
});

it('takes a place away, and leaves what is not wished as it is', () => {
  expect(wished({ place: null, removeTag: { id: 't1', name: 'court' } }, events).each).toEqual({ events, set: { place: null }, untag: ['t1'] });
  expect(wished({}, events).each).toEqual({ events });
});
