/** An entity: what is claimed about it and by whom, what it says itself, when, and whom it stands beside. */
import { get } from '/explorer/api.js';
import { timeline } from '/explorer/chart.js';
import { articleItem, chips, claim, claims, facets, html, link, nothing, pages } from '/explorer/parts.js';
import { count, day, typeName } from '/explorer/text.js';

const SIZE = 30;

export default async (params, { signal, go }) => {
  const { iri, together, side, ...filters } = params;
  const own = side === 'by';
  const inTime = side === 'time';
  const [view, page, partner] = await Promise.all([
    get('entity', { iri, together }, { signal }),
    get('claims', { ...filters, [own ? 'by' : 'about']: iri, together, limit: SIZE }, { signal }),
    params.with ? get('entity', { iri: params.with, together }, { signal }) : undefined]);
  const moments = inTime ? (await get('timeline', { iri: together === 'false' ? iri : view.entity.label }, { signal })).moments : [];
  const { entity } = view;
  const base = { iri, together };
  const here = { ...params };
  return {
    title: entity.label,
    page: html`<p class="kicker">${typeName(entity.type)}</p>
      <h1 tabindex="-1">${entity.label}</h1>
      <dl class="facts">
        ${view.names.length > 1 ? html`<dt>also called</dt><dd>${view.names.filter(name => name !== entity.label).slice(0, 12).join(', ')}</dd>` : nothing}
        ${entity.link ? html`<dt>link</dt><dd><a href=${entity.link} target="_blank" rel="noopener noreferrer">${decodeURI(entity.link.split('/').pop()).replaceAll('_', ' ')} (Wikipedia)</a></dd>` : nothing}
        <dt>mentioned</dt><dd>${count(entity.mentions, 'time')} in <a href=${link('/entity', { ...base, side: 'articles' })}>${count(entity.articles, 'article')}</a></dd>
        ${view.together ? html`<dt>identity</dt><dd>${entity.iris.length} articles name it; they are shown together because name and type agree, no link says so. <a href=${link('/entity', { iri, together: 'false' })}>Show one article’s alone</a></dd>` : nothing}
        ${together === 'false' ? html`<dt>identity</dt><dd>Only one article’s is shown. <a href=${link('/entity', { iri })}>Show all of that name</a></dd>` : nothing}
      </dl>
      <p class="bar"><a class="button" href=${link('/graph', { iri })}>Show it in the graph</a>
        <a class="button" href=${link('/events', { about: iri })}>Events with it</a>
        <a class="button" href=${link('/single-source', { about: iri })}>What rests on one story</a></p>
      <nav class="tabs" aria-label="Claims">
        <a href=${link('/entity', base)} aria-current=${side ? nothing : 'page'}>Claimed about it (${view.about.toLocaleString('en')})</a>
        <a href=${link('/entity', { ...base, side: 'by' })} aria-current=${own ? 'page' : nothing}>Said by it (${view.by.toLocaleString('en')})</a>
        <a href=${link('/entity', { ...base, side: 'time' })} aria-current=${inTime ? 'page' : nothing}>What happened, in time</a>
        <a href=${link('/entity', { ...base, side: 'articles' })} aria-current=${side === 'articles' ? 'page' : nothing}>Articles (${view.articles.length.toLocaleString('en')})</a>
      </nav>
      ${inTime ? happened(moments) : side === 'articles' ? html`<ul class="plain rows">${view.articles.map(articleItem)}</ul>` : html`<div class="split"><div>
        ${chips('/entity', here, partner ? { with: partner.entity.label } : {})}
        ${timeline(page.counts.month, month => go(link('/entity', { ...here, month, offset: undefined })))}
        ${page.claims.length ? claims(page.claims, page.support) : html`<p class="muted">${own ? 'No article reports anything that it says, with these filters.' : 'Nothing is claimed about it with these filters.'}
          <a href=${link('/entity', { ...base, side })}>Take the filters away</a></p>`}
        ${pages('/entity', here, page, SIZE)}
      </div>
      <aside aria-label="Narrow the claims">
        ${view.neighbours.length && !own ? html`<section class="facet"><h2>Beside it</h2><ul class="plain">${view.neighbours.slice(0, 12).map(one => html`<li>
          <a href=${link('/entity', { iri: one.iri })}>${one.label}</a>
          <a class="n" href=${link('/entity', { ...base, with: one.iri })} aria-label=${`${count(one.claims, 'claim')} with ${one.label}`}>${one.claims}</a></li>`)}</ul></section>` : nothing}
        ${facets('/entity', here, page.counts)}
      </aside></div>`}`,
    shown: timeline.draw,
    leave: timeline.leave,
  };
};

/** What happened, first to last, by the time that the texts give it, not by publication. */
const happened = moments => moments.length === 0
  ? html`<p class="muted">No article says when anything happened to it.</p>`
  : html`<p class="muted">By the time at which it is said to have happened, as precisely as the text says it; where it says none, before the day of publication.</p>
    <ol class="claims">${moments.map(moment => html`<li><p class="kicker">${day(moment.date)} ${/before/.test(moment.precision) ? html`<span class="muted">or before</span>` : nothing}</p><ol class="claims">${claim(moment.claim)}</ol></li>`)}</ol>`;
