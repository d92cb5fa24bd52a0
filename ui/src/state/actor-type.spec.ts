import { expect, it } from 'vitest';
import { guessedType } from './actor-type';

it.each([
  ['Canada', 'state'],
  ['日本', 'state'],
  ['The United States of America', 'state'],
  ['Republic of Korea', 'state'],
  ['Russian Federation', 'state'],
  ['European Union', 'organisation'],
  ['Environment Agency', 'organisation'],
  ['Ministry of Foreign Affairs', 'organisation'],
  ['外務省', 'organisation'],
  ['Foreign and defence ministers of Japan and the United States', 'group'],
  ['Shinzō Abe', 'person'],
  ['Naledi Pandor', 'person'],
])('“%s” is probably of the type %s', (name, type) => expect(guessedType(name)).toBe(type));
