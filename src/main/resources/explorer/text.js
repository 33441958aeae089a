/** Words and numbers for people. Offsets of the server count code points, JavaScript's strings UTF-16 units. */

/** A text whose parts are taken by code points. */
export function codePoints(text) {
  const units = Array.from(text);
  const plain = units.length === text.length;
  return {
    length: units.length,
    slice: (start, end) => (plain ? text.slice(start, end) : units.slice(start, end).join('')),
  };
}

export const count = (n, one, many = `${one}s`) => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-03-10T…` → `10 March 2026`; as precise as it is known. */
export function day(date) {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(date || '');
  if (!match) return date || 'no date';
  const [, year, month, number] = match;
  return [number && Number(number), month && MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** A day with its time. */
export const moment = date => `${day(date)}${/T\d\d:\d\d/.test(date || '') ? `, ${date.slice(11, 16)}` : ''}`;

const TYPES = {
  Person: 'person', Organization: 'organization', GeopoliticalEntity: 'country or city', Location: 'place', Facility: 'facility',
  Event: 'event', Work: 'work', Product: 'product', Group: 'group', Other: 'thing',
};
export const typeName = type => TYPES[type] || type || 'thing';

/** A relation or a word as it reads: `providesSupportTo` → `provides support to`. */
export const words = name => name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

export const shorten = (text, length) => (text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`);
