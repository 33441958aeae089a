/** What several views show: claims, voices, filters, messages. Everything that a text says goes through lit's escaping. */
import { html, nothing } from '/explorer/lib/lit-html.js';
import { query, send } from '/explorer/api.js';
import { count, day, typeName, words } from '/explorer/text.js';

export { html, nothing };

export const link = (path, params) => path + query(params);

export const entityLink = (thing, label) =>
  thing.entity
    ? html`<a href=${link('/entity', { iri: thing.entity })}>${label || thing.label || thing.text}</a>`
    : html`${label || thing.text}`;

/** The phrase as it stands, with the entity's name where that is something else. */
const phrase = thing =>
  thing.label && thing.label.toLowerCase() !== thing.text.toLowerCase() && thing.text.length < 30
    ? html`${entityLink(thing, thing.text)} <span class="role">[${thing.label}]</span>`
    : entityLink(thing, thing.text);

/** What the predicate was understood as, where its words say something else. */
const relation = claim => {
  const name = claim.relation?.split('#').pop();
  return name && !claim.predicate.text.toLowerCase().includes(words(name)) && words(name) !== claim.lemma
    ? html`<a class="tag event" href=${link('/search', { relation: name })}>${words(name)}</a>` : nothing;
};

export const tags = (claim, standing) => html`
  ${claim.polarity === 'negative' ? html`<span class="tag negative">not so</span>` : nothing}
  ${claim.certainty !== 'certain' ? html`<span class="tag doubt">${claim.certainty === 'underspecified' ? 'open' : claim.certainty}</span>` : nothing}
  ${standing?.disputed ? html`<a class="tag disputed" href=${link('/claim', { iri: claim.claim })}>disputed</a>` : nothing}
  ${relation(claim)}
  ${claim.event ? html`<a class="tag event" href=${link('/events', { event: claim.event.category })}>${claim.event.category.toLowerCase()}</a>` : nothing}`;

const ROLE_WORDS = { time: '', place: '', recipient: 'to', instrument: 'with', purpose: 'for', topic: 'about', manner: '', quantity: '', other: '' };

/** Subject, predicate, object and the rest in one line. */
export const line = (claim, standing) => html`
  ${claim.subject ? phrase(claim.subject) : html`<span class="role">somebody</span>`}
  <span class="pred">${claim.predicate.text}</span>
  ${claim.object ? phrase(claim.object) : nothing}
  ${claim.roles.map(({ role, thing }) => html`<span class="role">· ${ROLE_WORDS[role] ?? role} ${phrase(thing)}</span> `)}
  ${tags(claim, standing)}`;

const VERBS = { saying: 'says', belief: 'believes', intention: 'intends', question: 'asks', perception: 'perceives' };

export const voiceName = voice =>
  voice.source ? entityLink(voice.source, voice.source.label || voice.source.text) : html`somebody`;

/** Who says it, as told by whom; who wrote it; who published it. */
export const who = claim => html`
  ${claim.voices.length === 0
    ? html`<b>The article</b> says it in its own voice`
    : claim.voices.map((voice, i) =>
        i === 0 ? html`<b>${voiceName(voice)}</b> ${voice.cue ? html`<i>${voice.cue}</i>` : VERBS[voice.attitude]}` : html`, as told by ${voiceName(voice)}`)}`;

export const where = article => html`
  ${article.authors.length ? html`written by ${article.authors.join(', ')} · ` : nothing}
  ${article.publisher ? html`<a href=${link('/search', { publisher: article.publisher })}>${article.publisher}</a>, ` : nothing}
  ${article.published ? html`${day(article.published)}, ` : nothing}
  <a href=${link('/article', { iri: article.article })}>${article.title}</a>`;

/** One claim of a list. */
export const claim = (row, standing) => {
  const same = standing ? standing.storiesFor + standing.storiesAgainst : 0;
  return html`<li class="claim ${row.polarity}">
    <p class="line">${line(row, standing)}</p>
    <p class="who">${who(row)}</p>
    <blockquote class="quote"><a href=${link('/claim', { iri: row.claim })}>“${row.sentence.replace(/\s+/g, ' ').trim().replaceAll('“', '‘').replaceAll('”', '’')}”</a></blockquote>
    <p class="where">${where(row.source)}${same > 1
      ? html` · <a href=${link('/search', { proposition: row.proposition })}>${count(same, 'independent story', 'independent stories')}</a>`
      : nothing}</p>
  </li>`;
};

export const claims = (rows, support = {}) => html`<ol class="claims">${rows.map(row => claim(row, support[row.proposition]))}</ol>`;

const FILTERS = {
  q: 'words', speaker: 'said by', publisher: 'published by', polarity: 'polarity', certainty: 'certainty', understood: 'understood', relation: 'predicate',
  event: 'event', place: 'place', month: 'month', from: 'from', to: 'until', with: 'together with', about: 'about', by: 'by',
  article: 'article', proposition: 'proposition', story: 'story',
};
/** Filters whose values are for programs; people see what they stand for. */
const IDS = { about: 'one entity', by: 'one entity', with: 'one entity', article: 'one article', proposition: 'the same elsewhere', story: 'one story and its copies' };
const VALUES = { positive: 'claimed', negative: 'denied', underspecified: 'open' };
const value = (name, text) => (name in IDS ? IDS[name] : name === 'month' ? day(text) : name === 'relation' ? words(text) : VALUES[text] || text);

/** The filters that are set, each a link that takes it away. */
export const chips = (path, params, names = {}) => {
  const set = Object.keys(FILTERS).filter(name => params[name] && !(name === 'q' && path === '/search'));
  return set.length === 0
    ? nothing
    : html`<ul class="chips" aria-label="Filters that are set">${set.map(
        name => html`<li><a href=${link(path, { ...params, [name]: undefined, offset: undefined })} aria-label=${`Take away: ${FILTERS[name]} ${value(name, params[name])}`}>
          <span class="muted">${FILTERS[name]}</span> ${names[name] || value(name, params[name])}</a></li>`)}</ul>`;
};

/** What a list can be narrowed by, with counts; every count is a link, and what is not among the first can be typed. */
export const facets = (path, params, counts, most = 8) => html`
  ${Object.entries(counts)
    .filter(([name, values]) => values.length > 0 && !params[name] && (values.length > 1 || name === 'event'))
    .map(([name, values]) => {
      const shown = name === 'month' ? [...values].sort((a, b) => b.value.localeCompare(a.value)) : values;
      const item = one => html`<li><a href=${link(path, { ...params, [name]: one.value, offset: undefined })}><span>${value(name, one.value)}</span>
        <span class="n">${one.claims.toLocaleString('en')}</span></a></li>`;
      const typed = name !== 'month' && values.length > (name === 'speaker' ? 2 : most);
      return html`<section class="facet"><h2>${FILTERS[name]}</h2>
        ${typed ? html`<form data-filter=${name}><input name=${name} list=${`values-${name}`} autocomplete="off" spellcheck="false" aria-label=${`${FILTERS[name]}: type to find`} placeholder="type to find" data-about=${query({ ...params, [name]: undefined, offset: undefined })} @input=${suggestValues}>
          <datalist id=${`values-${name}`}>${values.slice(0, 20).map(one => html`<option value=${one.value}></option>`)}</datalist></form>` : nothing}
        <ul class="plain">${shown.slice(0, most).map(item)}</ul>
        ${shown.length > most
          ? html`<details><summary class="muted small">${shown.length - most} more</summary><ul class="plain">${shown.slice(most).map(item)}</ul></details>`
          : nothing}</section>`;
    })}
  <section><h2>published</h2>
    <form class="bar" data-dates>
      <label class="field">from <input name="from" size="10" inputmode="numeric" placeholder="2026-03" pattern="\\d{4}(-\\d\\d(-\\d\\d)?)?" title="A year, a month or a day: 2026, 2026-03, 2026-03-10" .value=${params.from || ''}></label>
      <label class="field">until <input name="to" size="10" inputmode="numeric" placeholder="2026-04" pattern="\\d{4}(-\\d\\d(-\\d\\d)?)?" title="A year, a month or a day: 2026, 2026-03, 2026-03-10" .value=${params.to || ''}></label>
      <button>Set</button>
    </form></section>`;

let pause;

/** Values that begin as what was typed, of all that the other filters leave; one that is chosen is set at once. */
function suggestValues({ target }) {
  clearTimeout(pause);
  const known = () => [...target.list.options].some(option => option.value === target.value);
  if (target.value && known()) { target.form.requestSubmit(); return; }
  pause = setTimeout(async () => {
    const found = await (await send(`/api/v1/values${target.dataset.about || '?'}&${new URLSearchParams({ field: target.name, begun: target.value })}`)).json();
    target.list?.replaceChildren(...found.map(one => Object.assign(document.createElement('option'), { value: one.value, label: `${one.value} (${one.claims})` })));
  }, 150);
}

/** Earlier and later pages of a list. */
export const pages = (path, params, page, size) => {
  const offset = page.offset;
  const last = Math.min(offset + page.claims.length, page.total);
  return page.total <= size && offset === 0
    ? nothing
    : html`<nav class="bar" aria-label="Pages">
      ${offset > 0 ? html`<a class="button" rel="prev" href=${link(path, { ...params, offset: Math.max(0, offset - size) || undefined })}>Newer</a>` : nothing}
      <span class="muted number">${(offset + 1).toLocaleString('en')}–${last.toLocaleString('en')} of ${page.total.toLocaleString('en')}</span>
      ${last < page.total && page.claims.length === size ? html`<a class="button" rel="next" href=${link(path, { ...params, offset: offset + size })}>Older</a>` : nothing}
    </nav>`;
};

export const entityItem = entity => html`<li>
  <a href=${link('/entity', { iri: entity.iris[0] })}>${entity.label}</a>
  <span class="muted small">${typeName(entity.type)} · ${entity.claims ? html`<a href=${link('/entity', { iri: entity.iris[0] })}>${count(entity.claims, 'claim')}</a>` : 'no claims'} · <a href=${link('/entity', { iri: entity.iris[0], side: 'articles' })}>${count(entity.articles, 'article')}</a></span></li>`;

export const articleItem = article => html`<li>
  <a href=${link('/article', { iri: article.article })}>${article.title}</a>
  <span class="muted small">${[article.publisher, article.published && day(article.published)].filter(Boolean).map(text => `${text} · `)}<a href=${link('/search', { article: article.article })}>${count(article.claims, 'claim')}</a></span></li>`;

export const empty = (title, ...advice) => html`<div class="empty"><h1 tabindex="-1">${title}</h1>${advice.map(text => html`<p>${text}</p>`)}</div>`;

/** Copies a text and says so. */
export async function copy(text, button) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    button.textContent = done ? 'Copied' : 'Select and copy it';
  }
  document.getElementById('announce').textContent = button.textContent;
  setTimeout(() => { button.textContent = before; }, 1600);
}

/** Offers a text or an image as a file. */
export function download(name, type, content) {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

const loading = new Map();

/** Loads a classic script of this server once; libraries that are not modules set a global. */
export function script(path) {
  if (!loading.has(path)) {
    loading.set(path, new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = path;
      element.onload = resolve;
      element.onerror = () => reject(new Error(`${path} cannot be loaded from the server.`));
      document.head.append(element);
    }));
  }
  return loading.get(path);
}

export function stylesheet(path) {
  if (!document.querySelector(`link[href="${path}"]`)) {
    const element = document.createElement('link');
    element.rel = 'stylesheet';
    element.href = path;
    document.head.prepend(element);
  }
}

/** The colours of the theme that is on, for what is drawn rather than styled. */
export const colour = name => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
