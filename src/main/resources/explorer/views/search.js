/** Search: entities, articles and claims that hold the words, while one types; without words, all claims with their filters. */
import { get } from '/explorer/api.js';
import { articleItem, chips, claims, empty, entityItem, facets, html, nothing, pages } from '/explorer/parts.js';
import { count } from '/explorer/text.js';

const SIZE = 30;

export default async (params, { signal }) => {
  const words = (params.q || '').trim();
  const [found, page] = await Promise.all([
    words ? get('search', { q: params.q, limit: 12 }, { signal }) : undefined,
    get('claims', { ...params, limit: SIZE }, { signal })]);
  const title = words ? `“${words}”` : 'All claims';
  const nothingFound = page.total === 0 && !found?.entityCount && !found?.articleCount;
  return {
    title,
    announce: `${count(found?.entityCount || 0, 'entity', 'entities')}, ${count(page.total, 'claim')}, ${count(found?.articleCount || 0, 'article')}`,
    page: nothingFound
      ? html`${chips('/search', params)}${empty(`Nothing for ${title}`, 'Try fewer or shorter words: the last word may be only the beginning of one. Case and accents do not matter.',
          html`<a href="/search">Show all claims</a> and narrow them from there.`)}`
      : html`<h1 tabindex="-1">${title}</h1>
        ${found ? html`<p class="muted">${count(found.entityCount, 'entity', 'entities')} · ${count(found.articleCount, 'article')} · ${count(page.total, 'claim')}</p>` : nothing}
        <div class="split"><div>
          ${chips('/search', params)}
          ${found && !params.offset ? html`<div class="front">
            ${found.entities.length ? html`<section><h2>Entities</h2><ul class="plain" id="entities">${found.entities.map(entityItem)}</ul></section>` : nothing}
            ${found.articles.length ? html`<section><h2>Articles</h2><ul class="plain">${found.articles.map(articleItem)}</ul></section>` : nothing}</div>` : nothing}
          <h2>${count(page.total, 'claim')}, newest first</h2>
          ${page.total ? claims(page.claims, page.support) : html`<p class="muted">No sentence that carries a claim holds these words.</p>`}
          ${pages('/search', params, page, SIZE)}</div>
        <aside aria-label="Narrow the claims">${facets('/search', params, page.counts)}</aside></div>`,
  };
};
