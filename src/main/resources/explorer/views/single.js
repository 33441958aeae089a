/** Single source: what rests on one independent story alone. */
import { get } from '/explorer/api.js';
import { chips, claims, empty, facets, html, pages } from '/explorer/parts.js';
import { count } from '/explorer/text.js';

const SIZE = 30;

export default async (params, { signal }) => {
  const page = await get('single-source', { ...params, limit: SIZE }, { signal });
  return {
    title: 'Single source',
    page: page.claims.length === 0
      ? html`${chips('/single-source', params)}${empty('Nothing rests on one story alone', 'Each of these claims is made in several independent stories.', html`<a href="/single-source">Take the filters away</a>`)}`
      : html`<h1 tabindex="-1">Single source</h1>
        <p class="muted">${count(page.total, 'claim')} that one independent story alone carries, newest first. Copies and wire reprints of a text are one story; a denial supports nothing.</p>
        <div class="split"><div>${chips('/single-source', params)}${claims(page.claims, page.support)}
          ${pages('/single-source', params, page, SIZE)}</div>
        <aside aria-label="Narrow the claims">${facets('/single-source', params, page.counts)}</aside></div>`,
  };
};
