/** The front page: what the store holds, and ways in. */
import { get } from '/explorer/api.js';
import { articleItem, claims, entityItem, html, link } from '/explorer/parts.js';
import { count } from '/explorer/text.js';

export default async (params, { signal }) => {
  const [status, found, newest] = await Promise.all([
    get('status', {}, { signal }), get('search', { q: '', limit: 12 }, { signal }), get('claims', { limit: 6 }, { signal })]);
  if (status.articles === 0) return { title: '', page: nothingYet(status) };
  return {
    title: '',
    page: html`<h1 tabindex="-1">Who says what, and where it stands</h1>
      <p><a href="/search">${count(status.claims, 'claim')}</a> in <a href="/search?show=articles">${count(status.articles, 'article')}</a>,
        <a href="/disputed">${count(status.disputed, 'proposition')} disputed</a>. Every one opens the sentence that carries it.</p>
      ${status.ready ? '' : html`<p class="message">The store is still being read; what is shown here is not all yet. Reload in a moment.</p>`}
      <div class="split"><section><h2>Newest claims</h2>${claims(newest.claims, newest.support)}
        <p><a class="button" href="/search">All claims</a></p></section>
      <aside><h2>Most mentioned</h2><ul class="plain rows">${found.entities.map(entityItem)}</ul>
        <h2>Newest articles</h2><ul class="plain rows">${found.articles.slice(0, 8).map(articleItem)}</ul>
        <h2>Said by</h2><ul class="plain facet">${newest.counts.speaker.filter(one => one.value !== 'the article' && one.value !== 'somebody').slice(0, 8).map(one =>
          html`<li><a href=${link('/search', { speaker: one.value })}><span>${one.value}</span><span class="n">${one.claims}</span></a></li>`)}</ul></aside></div>`,
  };
};

const nothingYet = status => html`<div class="empty"><h1 tabindex="-1">${status.ready ? 'This store is empty' : 'The store is being read'}</h1>
  ${status.ready
    ? html`<p>Add a first article: <a href="/add">paste a text, give an address or drop a file</a>.</p>
      <p>Or stop the server and read a folder of them:</p><pre>claimgraph build articles/ --store news</pre>`
    : html`<p>Reload this page in a moment.</p>`}</div>`;
