/** Single source: what rests on one independent story alone. */
import { get } from '/explorer/api.js';
import { chips, claims, empty, facets, html, link, nothing } from '/explorer/parts.js';

const SIZE = 30;

export default async (params, { signal }) => {
  const page = await get('single-source', { ...params, limit: SIZE }, { signal });
  const offset = Number(params.offset || 0);
  return {
    title: 'Single source',
    page: page.claims.length === 0
      ? html`${chips('/single-source', params)}${empty('Nothing rests on one story alone', 'Each of these claims is made in several independent stories.', html`<a href="/single-source">Take the filters away</a>`)}`
      : html`<h1 tabindex="-1">Single source</h1>
        <p class="muted">Claims that one independent story alone carries, newest first. Copies and wire reprints of a text are one story; a denial supports nothing.</p>
        <div class="split"><div>${chips('/single-source', params)}${claims(page.claims, page.support)}
          <nav class="bar" aria-label="Pages">${offset > 0 ? html`<a class="button" href=${link('/single-source', { ...params, offset: Math.max(0, offset - SIZE) || undefined })}>Newer</a>` : nothing}
            ${page.claims.length === SIZE ? html`<a class="button" href=${link('/single-source', { ...params, offset: offset + SIZE })}>Older</a>` : nothing}</nav></div>
        <aside aria-label="Narrow the claims">${facets('/single-source', params, page.counts)}</aside></div>`,
  };
};
