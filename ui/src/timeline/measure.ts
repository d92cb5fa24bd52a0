import type { Distance, Measured } from '../bindings';
import { text } from '../lib/texts.svelte';
import { DAY } from './viewport';

/** From so many seconds on, a distance of two moments is said in days. */
const LONG = 2 * DAY;

/** How far apart two events are, for reading: “5 to 12 days”. */
export function distanceInWords({ days, seconds, about }: Pick<Measured, 'days' | 'seconds' | 'about'>): string {
  if (!days) return text('timeline-measure-unknown');
  const exact = seconds && Math.abs(seconds.most) < LONG ? inHours(seconds) : null;
  const words = exact ?? inDays(days);
  return about ? text('timeline-measure-about', { words }) : words;
}

function inDays({ least, most }: Distance): string {
  if (least < 0) return text('timeline-measure-unordered', { most: Math.max(-least, most) });
  if (least === most) return most === 0 ? text('timeline-measure-same-day') : text('timeline-measure-days', { count: most });
  return text('timeline-measure-between', { least, most });
}

/** Hours and minutes, where both ends are known to the minute; null where days say it better. */
function inHours({ least, most }: Distance): string | null {
  if (least !== most) return null;
  const minutes = Math.round(Math.abs(most) / 60);
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return text('timeline-measure-minutes', { count: rest });
  return rest === 0 ? text('timeline-measure-hours', { count: hours }) : text('timeline-measure-hours-minutes', { hours, minutes: rest });
}
