/** An article: its whole text with voices and claims marked, who speaks how much, and what its versions changed. */
import { get } from '/explorer/api.js';
import { claim, claims, entityLink, html, link, nothing } from '/explorer/parts.js';
import { codePoints, count, day, moment } from '/explorer/text.js';

export default async (params, { signal }) => {
  const view = await get('article', { iri: params.iri }, { signal });
  const { article } = view;
  const older = view.versions.filter(one => one.article !== article.article);
  const changes = params.with ? await get('changes', { before: params.with, after: article.article }, { signal }) : undefined;
  const sentences = bySentence(view.claims);
  const here = more => link('/article', { iri: params.iri, speaker: params.speaker, ...more });
  const chosen = sentences.find(one => String(one.start) === params.at) || undefined;
  return {
    title: article.title,
    page: html`<p class="kicker">${[article.publisher, article.published && day(article.published)].filter(Boolean).join(' · ') || 'Article'}</p>
      <h1 tabindex="-1">${article.title}</h1>
      <p class="muted">${article.authors.length ? html`By ${article.authors.join(', ')} · ` : nothing}${count(article.words, 'word')} ·
        <a href=${link('/search', { article: article.article })}>${count(article.claims, 'claim')}</a> · <a href="#voices">${count(article.attributions, 'attribution')}</a>
        ${article.url ? html` · <a href=${article.url} target="_blank" rel="noopener noreferrer">on the web</a>` : nothing}</p>
      ${older.length ? html`<section class="message"><p><b>${count(view.versions.length, 'version')} of this article.</b></p><ul class="plain">${older.map(one =>
        html`<li>${one.published ? `published ${day(one.published)}, ` : ''}captured ${moment(one.captured)}: <a href=${link('/article', { iri: one.article })}>read it</a> · <a href=${here({ with: one.article })}>what changed to this one</a></li>`)}</ul></section>` : nothing}
      ${changes ? changed(changes) : nothing}
      <div class="split wide"><div>
        <ul class="legend"><li><span class="text"><span class="said">said by somebody</span></span></li><li><span class="text"><span class="cue">words that signal it</span></span></li>
          <li>a small number: so many claims in this sentence</li></ul>
        <div class="text" lang="en">${marked(view, sentences, params, here)}</div></div>
      <aside class="panel" tabindex="0" role="region" aria-label="Claims and voices of this article">
        <section id="chosen" aria-live="polite">${chosen
          ? html`<h2>Claims of this sentence</h2><ol class="claims">${chosen.claims.map(one => claim(one))}</ol>`
          : html`<h2>Claims of a sentence</h2><p class="muted">Choose one of the small numbers in the text.</p>`}</section>
        <section id="voices"><h2>Who speaks</h2><ul class="plain">${view.speakers.map(speaker => voice(speaker, view, params, here))}</ul>
          ${params.speaker ? html`<p><a href=${link('/article', { iri: params.iri })}>Mark all voices</a></p>` : nothing}
          ${view.speakers.length ? nothing : html`<p class="muted">Nobody but the article itself.</p>`}</section>
        <section><h2>Proof</h2><p class="small muted">SHA-256 of the text <code>${view.sha256}</code>, captured ${day(article.captured)}, from ${article.source}. <a href=${link('/resource', { iri: article.article, format: 'turtle' })} download="article.ttl">Turtle</a></p></section>
      </aside></div>`,
    shown: main => {
      const target = main.querySelector('.text [aria-current]') || main.querySelector('.text .focus');
      target?.scrollIntoView({ block: 'center' });
    },
  };
};

const voice = (speaker, view, params, here) => {
  const all = view.speakers.reduce((sum, one) => sum + one.characters, 0) || 1;
  const share = Math.max(1, Math.round((100 * speaker.characters) / all));
  return html`<li><a href=${here({ speaker: speaker.name })} aria-current=${params.speaker === speaker.name ? 'true' : nothing}>${speaker.name}</a>
    <span class="muted small">${share} % · <a href=${here({ speaker: speaker.name })} aria-label=${`${count(speaker.attributions, 'time')}: mark what ${speaker.name} says`}>${count(speaker.attributions, 'time')}</a> · ${speaker.claims ? html`<a href=${link('/search', { article: view.article.article, speaker: speaker.name })}>${count(speaker.claims, 'claim')}</a>` : 'no claims'}
    ${speaker.entity ? html` · <a href=${link('/entity', { iri: speaker.entity, side: 'by' })}>elsewhere</a>` : nothing}</span>
    <div class="meter" aria-hidden="true"><svg viewBox="0 0 100 1" preserveAspectRatio="none"><rect width=${share} height="1"></rect></svg></div></li>`;
};

const paragraphs = (texts, mark) => texts.map(text => (mark === 'del' ? html`<p class="quote"><del>${text}</del></p>` : html`<p class="quote"><ins>${text}</ins></p>`));

const changed = changes => html`<section id="changes"><h2>What changed</h2><p class="muted">${count(changes.kept, 'claim')} stayed as they were.</p>
  ${changes.droppedText.length || changes.addedText.length ? html`<h3>In the text</h3>${paragraphs(changes.droppedText, 'del')}${paragraphs(changes.addedText, 'ins')}` : nothing}
  <h3>In the claims</h3><div class="sides">
  <section class="side against"><h3>Dropped (${changes.dropped.length})</h3>${changes.dropped.length ? claims(changes.dropped) : html`<p class="muted">Nothing</p>`}</section>
  <section class="side"><h3>Added (${changes.added.length})</h3>${changes.added.length ? claims(changes.added) : html`<p class="muted">Nothing</p>`}</section></div></section>`;

function bySentence(all) {
  const map = new Map();
  for (const one of all) {
    const key = `${one.start},${one.end}`;
    if (!map.has(key)) map.set(key, { start: one.start, end: one.end, claims: [] });
    map.get(key).claims.push(one);
  }
  return [...map.values()].sort((a, b) => a.start - b.start);
}

/** The text in pieces between all borders of what was found; each piece says in how many voices it stands. */
function marked(view, sentences, params, here) {
  const text = codePoints(view.text);
  const says = view.attributions.filter(one => !params.speaker || name(one) === params.speaker);
  const content = says.flatMap(one => one.content.map(place => ({ ...place, who: name(one) })));
  const cues = says.flatMap(one => one.cue);
  const names = view.names.filter((one, i, all) => all.findIndex(other => other.start < one.end && one.start < other.end) === i);
  const focus = sentences.find(one => String(one.start) === params.at);
  const borders = new Set([0, text.length]);
  for (const place of [...content, ...cues, ...names, ...(focus ? [focus] : [])]) { borders.add(place.start); borders.add(place.end); }
  for (const sentence of sentences) borders.add(sentence.end);
  const sorted = [...borders].filter(at => at >= 0 && at <= text.length).sort((a, b) => a - b);
  const pieces = [];
  for (let i = 0; i < sorted.length; i++) {
    const start = sorted[i];
    for (const sentence of sentences.filter(one => one.end === start)) {
      pieces.push(html`<a class="count" href=${here({ at: sentence.start })} aria-current=${focus === sentence ? 'true' : nothing} aria-label=${`${count(sentence.claims.length, 'claim')} in this sentence`}>${sentence.claims.length}</a>`);
    }
    const end = sorted[i + 1];
    if (end === undefined) break;
    const inside = place => place.start <= start && end <= place.end;
    const voices = content.filter(inside);
    const named = names.find(inside);
    const words = text.slice(start, end);
    const classes = [
      voices.length ? `said d${Math.min(3, voices.length)}` : '', cues.some(inside) ? 'cue' : '', focus && inside(focus) ? 'focus' : ''].filter(Boolean).join(' ');
    const inner = named ? html`<a class="name" href=${link('/entity', { iri: named.entity })}>${words}</a>` : words;
    pieces.push(classes ? html`<span class=${classes} title=${voices.length ? voices.map(one => one.who).join(', within ') : nothing}>${inner}</span>` : inner);
  }
  return pieces;
}

const name = said => said.voice.source ? said.voice.source.label || said.voice.source.text : 'somebody';
export { entityLink };
