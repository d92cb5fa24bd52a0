import { expect, it } from 'vitest';
import { bytesOf, readableSize } from './bytes';

it('says sizes as people read them', () => {
  expect([12, 12_400, 1_240_000].map(readableSize)).toEqual(['12 bytes', '12 kB', '1.2 MB']);
});

it('reads bytes out of base64', () => expect([...bytesOf('/+8A')]).toEqual([0xff, 0xef, 0]));
