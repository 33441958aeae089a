/** Search: entities, articles and claims that hold the words, while one types; without words, all of them, claims with their filters. */
import { get } from '/explorer/api.js';
import { articleItem, chips, claims, empty, entityItem, facets, html, link, nothing, pages } from '/explorer/parts.js';
import { count } from '/explorer/text.js';

const SIZE = 30;
const MOST = 100;

export default async (params, { signal }) => {
  const words = (params.q || '').trim();
  const { show, ...filters } = params;
  const list = show === 'articles' || show === 'entities';
  const [found, page] = await Promise.all([
    words || list ? get('search', { q: params.q, limit: list ? MOST : 12 }, { signal }) : undefined,
    get('claims', { ...filters, limit: list ? 1 : SIZE }, { signal })]);
  const title = words ? `“${words}”` : show === 'articles' ? 'All articles' : show === 'entities' ? 'All entities' : 'All claims';
  const leading = (n, words, to) => (n ? html`<a href=${link('/search', to)}>${words}</a>` : words);
  const counts = found ? [
    leading(found.entityCount, count(found.entityCount, 'entity', 'entities'), { q: params.q, show: 'entities' }), ' · ',
    leading(found.articleCount, count(found.articleCount, 'article'), { q: params.q, show: 'articles' }), ' · ',
    leading(page.total, count(page.total, 'claim'), filters)] : nothing;
  const none = page.total === 0 && !found?.entityCount && !found?.articleCount;
  return {
    title,
    announce: `${count(found?.entityCount || 0, 'entity', 'entities')}, ${count(page.total, 'claim')}, ${count(found?.articleCount || 0, 'article')}`,
    page: none
      ? html`${chips('/search', params)}${empty(`Nothing for ${title}`, 'Try fewer or shorter words: the last word may be only the beginning of one. Case and accents do not matter.',
          html`<a href="/search">Show all claims</a> and narrow them from there.`)}`
      : html`<h1 tabindex="-1">${title}</h1>
        ${found ? html`<p class="muted">${counts}</p>` : nothing}
        ${list ? everything(found, show) : narrowed(params, found, page)}`,
  };
};

const everything = (found, show) => {
  const all = show === 'articles' ? found.articles : found.entities;
  const total = show === 'articles' ? found.articleCount : found.entityCount;
  return html`<ul class="plain rows" id=${show}>${all.map(show === 'articles' ? articleItem : entityItem)}</ul>
    ${total > all.length ? html`<p class="muted">The first ${all.length} are shown; more words find the others.</p>` : nothing}`;
};

const narrowed = (params, found, page) => html`<div class="split"><div>
    ${chips('/search', params, params.article && page.claims[0] ? { article: page.claims[0].source.title } : {})}
    ${found && !params.offset ? html`<div class="front">
      ${found.entities.length ? html`<section><h2>Entities</h2><ul class="plain rows" id="entities">${found.entities.map(entityItem)}</ul></section>` : nothing}
      ${found.articles.length ? html`<section><h2>Articles</h2><ul class="plain rows">${found.articles.map(articleItem)}</ul></section>` : nothing}</div>` : nothing}
    <h2>${count(page.total, 'claim')}, newest first</h2>
    ${page.total ? claims(page.claims, page.support) : html`<p class="muted">No sentence that carries a claim holds these words.</p>`}
    ${pages('/search', params, page, SIZE)}</div>
  <aside aria-label="Narrow the claims">${facets('/search', params, page.counts)}</aside></div>`;
