import type { ActorType } from '../bindings';

/** Names by which states are known beside those of their codes. */
const OTHERWISE = ['united states of america', 'usa', 'us', 'uk', 'britain', 'great britain', 'soviet union', 'ussr', 'yugoslavia', 'czechoslovakia', 'burma', 'russian federation', 'czech republic', 'north korea', 'south korea', 'holy see'];
/** Words that begin the full names of states: “Republic of Korea”. */
const STATE = /\b(republic|kingdom|state|principality|federation|emirate|sultanate|commonwealth|union) of\b|\b(republic|federation)$|(共和国|王国|連邦)$/i;
/** Words of organisations. */
const ORGANISATION =
  /\b(agency|ministry|department|organi[sz]ation|committee|commission|council|union|university|institute|bank|court|tribunal|corporation|company|inc|ltd|association|federation|foundation|secretariat|parliament|congress|senate|army|navy|forces?|police|party|treaty|nations|office|bureau|authority|assembly|programme|fund)\b|(省|庁|機関|機構|委員会|大学|銀行|裁判所|会社|連合|協会|議会|党)$/i;
/** Words of people together who are no organisation. */
const GROUP = /\b(ministers|officials|leaders|protesters|rebels|members|families|residents|survivors|experts|allies|group|delegation)\b|(ら|団|たち)$/i;

/** What an actor probably is, by its name: a guess that the person sees and changes. People have names of every form, so they are the rest. */
export function guessedType(name: string): ActorType {
  const plain = name.trim().toLocaleLowerCase().replace(/^the /, '');
  if (states().has(plain)) return 'state';
  if (GROUP.test(plain)) return 'group';
  if (ORGANISATION.test(plain) && !/\b(republic|kingdom|state) of\b/.test(plain)) return 'organisation';
  return STATE.test(plain) ? 'state' : 'person';
}

let known: Set<string> | null = null;

/** The names of states and territories in the languages of the interface, as the browser knows them by their codes of two letters. */
function states(): Set<string> {
  if (known) return known;
  known = new Set(OTHERWISE);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  // Codes of no country: the European Union, the United Nations, the euro area, an unknown region.
  const others = new Set(['EU', 'UN', 'EZ', 'ZZ', 'QO', 'XA', 'XB']);
  for (const language of ['en', 'ja']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      const name = others.has(code) ? undefined : names.of(code);
      if (name) known.add(name.toLocaleLowerCase());
    }
  }
  return known;
}
