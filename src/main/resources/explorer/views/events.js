/** Events: what happened by category, place and month, counted over claims that tell it. */
import { get } from '/explorer/api.js';
import { chart, draw, leave, timeline } from '/explorer/chart.js';
import { chips, claims, empty, facets, html, link, pages } from '/explorer/parts.js';
import { count, shorten } from '/explorer/text.js';

const SIZE = 30;

export default async (params, { signal, go }) => {
  const page = await get('claims', { ...params, events: 'true', limit: SIZE }, { signal });
  const choose = name => value => go(link('/events', { ...params, [name]: value, offset: undefined }));
  if (page.total === 0) {
    return { title: 'Events', page: html`${chips('/events', params)}${empty('No events', 'An event is what a claim tells when its predicate stands for one of PLOVER’s categories: aid, assault, consult, protest and so on.',
      Object.keys(params).length ? html`<a href="/events">Take the filters away</a>` : html`None of the claims in this store tells one yet. <a href="/search">Look at all claims</a> instead.`)}` };
  }
  const categories = page.counts.event.map(one => ({ value: one.value, claims: one.claims }));
  const places = page.counts.place;
  return {
    title: 'Events',
    page: html`<h1 tabindex="-1">Events</h1>
      <p class="muted">${count(page.total, 'claim')} that ${page.total === 1 ? 'tells' : 'tell'} an event, by PLOVER category, place and month. An event that many tell is many claims; the list says in how many stories.</p>
      <div class="split"><div>${chips('/events', params)}
        ${categories.length > 1 ? chart('Claims by category of event', categories.slice(0, 16), { kind: 'sideways', tall: true, name: value => value.toLowerCase(), choose: choose('event') }) : ''}
        ${places.length > 1 ? chart('Claims by place', places.slice(0, 12), { kind: 'sideways', tall: true, name: value => shorten(value, 32), choose: choose('place') }) : ''}
        ${timeline(page.counts.month, choose('month'), 1)}
        <h2>${count(page.total, 'claim')}, newest first</h2>
        ${claims(page.claims, page.support)}${pages('/events', params, page, SIZE)}</div>
      <aside aria-label="Narrow the events">${facets('/events', params, page.counts)}</aside></div>`,
    shown: draw,
    leave,
  };
};
