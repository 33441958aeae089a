/** Disputed: what some say is so and others say is not. */
import { get } from '/explorer/api.js';
import { claims, empty, html, link, nothing } from '/explorer/parts.js';
import { count } from '/explorer/text.js';

const SIZE = 20;
const KINDS = { value: 'Different values for the same', denial: 'Denied by somebody whom it is about', opposite: 'The opposite of the same' };

const all = (disputed, polarity) => link('/search', { proposition: disputed.proposition, polarity });

export default async (params, { signal }) => {
  const view = await get('disputed', { offset: params.offset, limit: SIZE }, { signal });
  const offset = Number(params.offset || 0);
  if (view.total === 0 && view.contradictions.length === 0) {
    return { title: 'Disputed', page: empty('Nothing is disputed',
      'A proposition is disputed when one voice says that it is so and another that it is not: the same subject, predicate and object with both polarities.',
      html`Add more articles about the same events, or look at <a href=${link('/search', { polarity: 'negative' })}>everything that is denied</a>.`) };
  }
  return {
    title: 'Disputed',
    page: html`<h1 tabindex="-1">Disputed</h1>
      <p class="muted">${count(view.total, 'proposition')} with both polarities, those in the most independent stories first. Nothing is decided here: both sides stand as they were said. Read whether they speak of the same occasion.</p>
      ${view.propositions.map(one => {
        const first = one.positive[0] || one.negative[0];
        return html`<section><h2>${[first.subject?.label || first.subject?.text, first.lemma, first.object?.label || first.object?.text].filter(Boolean).join(' · ')}</h2>
          <div class="sides"><section class="side"><h3><a href=${all(one, 'positive')}>${count(one.standing.positive, 'claim')}</a> that it is so <span class="muted small">(${count(one.standing.storiesFor, 'story', 'stories')})</span></h3>${claims(one.positive)}</section>
          <section class="side against"><h3><a href=${all(one, 'negative')}>${count(one.standing.negative, 'claim')}</a> that it is not so <span class="muted small">(${count(one.standing.storiesAgainst, 'story', 'stories')})</span></h3>${claims(one.negative)}</section></div></section>`;
      })}
      ${offset === 0 && view.contradictions.length ? html`${view.contradictions.map(one => html`<section><h2>${KINDS[one.kind] || one.kind}</h2>${claims(one.claims)}</section>`)}` : nothing}
      <nav class="bar" aria-label="Pages">${offset > 0 ? html`<a class="button" href=${link('/disputed', { offset: Math.max(0, offset - SIZE) || undefined })}>Back</a>` : nothing}
        ${offset + SIZE < view.total ? html`<a class="button" href=${link('/disputed', { offset: offset + SIZE })}>More</a>` : nothing}</nav>`,
  };
};
