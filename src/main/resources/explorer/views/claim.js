/** A claim: its sentence in its article, its voices, who says the same, who denies it, and how to cite it. */
import { get, headers } from '/explorer/api.js';
import { claims, copy, entityLink, html, line, link, nothing, tags, voiceName, where } from '/explorer/parts.js';
import { codePoints, count, day, words } from '/explorer/text.js';

const ATTITUDES = { saying: 'says it', belief: 'believes it', intention: 'intends it', question: 'asks it', perception: 'perceives it' };
const KINDS = { direct: 'in quotation marks', mixed: 'partly in quotation marks', indirect: 'in other words' };

export default async (params, { signal }) => {
  const view = await get('claim', { iri: params.iri }, { signal });
  const { claim } = view;
  const permalink = location.origin + link('/claim', { iri: claim.claim });
  const turtle = async event => {
    const button = event.target;
    const response = await fetch(link('/resource', { iri: claim.claim, format: 'turtle' }), { headers: headers() });
    copy(await response.text(), button);
  };
  return {
    title: [claim.subject?.text, claim.predicate.text, claim.object?.text].filter(Boolean).join(' '),
    page: html`<p class="kicker">Claim</p>
      <h1 tabindex="-1" class="line">${claim.subject?.text || 'Somebody'} ${claim.predicate.text} ${claim.object?.text || nothing} ${tags(claim, undefined)}</h1>
      <div class="split wide"><div>
        ${sentence(view)}
        <p class="small"><a href=${link('/article', { iri: claim.source.article, at: claim.start })}>Read it in the whole article</a></p>
        <h2>Whose voice</h2>${voices(claim)}
        ${sides(view)}
        ${view.sentence.length ? html`<h2>Also in this sentence</h2>${claims(view.sentence)}` : nothing}
      </div>
      <aside class="facts">
        <h2>As it was understood</h2>
        <dl class="facts">
          ${claim.subject ? html`<dt>subject</dt><dd>${entityLink(claim.subject)}</dd>` : nothing}
          <dt>predicate</dt><dd><a href=${link('/search', { relation: claim.relation ? claim.relation.split('#').pop() : claim.lemma })}>${claim.relation ? words(claim.relation.split('#').pop()) : claim.lemma}</a></dd>
          ${claim.object ? html`<dt>object</dt><dd>${entityLink(claim.object)}</dd>` : nothing}
          ${claim.roles.map(({ role, thing }) => html`<dt>${role}</dt><dd>${entityLink(thing)}${thing.value && thing.value !== thing.text ? html` <span class="muted">(${day(thing.value)})</span>` : nothing}</dd>`)}
          <dt>polarity</dt><dd>${claim.polarity === 'negative' ? 'it is said not to be so' : 'it is said to be so'}</dd>
          <dt>certainty</dt><dd>${claim.certainty}</dd>
          <dt>tense</dt><dd>${claim.tense}</dd>
          ${claim.event ? html`<dt>event</dt><dd><a href=${link('/events', { event: claim.event.category })}>${claim.event.category.toLowerCase()}</a>${claim.event.mode ? `, ${claim.event.mode}` : ''}</dd>` : nothing}
          <dt>understood</dt><dd>${Math.round(claim.confidence * 100)} % sure; this says nothing about its truth</dd>
          <dt>published</dt><dd>${day(claim.source.published)}</dd>
          <dt>captured</dt><dd>${day(claim.source.captured)}</dd>
        </dl>
        <h2>Cite it</h2>
        <ul class="footnotes plain">${view.footnotes.map(note => html`<li><span class="muted small">${note.style}</span><p data-style=${note.style}>${note.text}</p>
          <button type="button" aria-label=${`Copy the ${note.style} footnote`} @click=${event => copy(note.text, event.target)}>Copy</button></li>`)}</ul>
        <div class="bar">
          <button type="button" @click=${event => copy(permalink, event.target)}>Copy the permalink</button>
          <button type="button" @click=${event => copy(JSON.stringify([view.citation], null, 1), event.target)}>Copy CSL-JSON</button>
          <button type="button" @click=${turtle}>Copy Turtle</button>
        </div>
      </aside></div>`,
  };
};

/** The sentence within what stands around it; subject, predicate and object underlined. */
function sentence({ claim, context }) {
  const text = codePoints(context.text);
  const at = position => position - context.offset;
  const slots = [claim.subject, claim.predicate, claim.object].filter(slot => slot && slot.start >= claim.start && slot.end <= claim.end)
    .sort((a, b) => a.start - b.start);
  const parts = [];
  let next = claim.start;
  for (const slot of slots) {
    if (slot.start < next) continue;
    parts.push(text.slice(at(next), at(slot.start)), html`<span class="slot">${text.slice(at(slot.start), at(slot.end))}</span>`);
    next = slot.end;
  }
  parts.push(text.slice(at(next), at(claim.end)));
  return html`<div class="context"><span class="around">${context.offset > 0 ? '… ' : ''}${text.slice(0, at(claim.start)).replace(/^\s+/, '')}</span><mark>${parts}</mark><span class="around">${text.slice(at(claim.end), text.length)}${context.offset + text.length < context.length ? ' …' : ''}</span></div>`;
}

const voices = claim => html`<ul class="voices">
  ${claim.voices.length === 0 ? html`<li><span class="label">said by</span> the article, in its own voice</li>` : nothing}
  ${claim.voices.map((voice, i) => html`<li><span class="label">${i === 0 ? 'said by' : 'told by'}</span> <b>${voiceName(voice)}</b>
    <span class="muted">${ATTITUDES[voice.attitude]}${voice.cue ? html` (“${voice.cue}”)` : nothing}, ${KINDS[voice.kind]}</span></li>`)}
  <li><span class="label">written by</span> ${claim.source.authors.join(', ') || html`<span class="muted">nobody is named</span>`}</li>
  <li><span class="label">published by</span> ${where({ ...claim.source, authors: [] })}
    ${claim.source.url ? html` · <a href=${claim.source.url} rel="noopener noreferrer" target="_blank">on the web</a>` : nothing}</li></ul>`;

function sides({ claim, same, against, standing }) {
  const negative = claim.polarity === 'negative';
  const stories = (negative ? standing.storiesAgainst : standing.storiesFor);
  return html`<h2>The same elsewhere</h2>
    <p class="muted">${stories === 0 ? 'Its voice leaves it open whether it is so.' : stories === 1 ? 'Nobody else claims this: it rests on one story alone.' : html`<a href=${link('/search', { proposition: claim.proposition, polarity: claim.polarity })}>${count(stories, 'independent story', 'independent stories')}</a> claim this; copies of a text count once.`}
      ${against.length ? '' : 'Nobody in this store says the opposite.'}</p>
    <div class="sides">
      ${same.length ? html`<section class="side ${negative ? 'against' : ''}"><h3>${negative ? 'Also say that it is not so' : 'Also say so'} (${same.length})</h3>${claims(same)}</section>` : nothing}
      ${against.length ? html`<section class="side ${negative ? '' : 'against'}" id="against"><h3>${negative ? 'Say that it is so' : 'Deny it'} (${against.length})</h3>${claims(against)}</section>` : nothing}
    </div>`;
}
export { line };
