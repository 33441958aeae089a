/** The graph: entities and what is claimed of two of them. Claims that say the same are one edge; an edge opens its claims. */
import { get } from '/explorer/api.js';
import { arrange, fit, grow, network } from '/explorer/network.js';
import { claims, colour, copy, download, empty, html, link, nothing } from '/explorer/parts.js';
import { count, typeName } from '/explorer/text.js';
import { render } from '/explorer/lib/lit-html.js';
import { graphml, svg } from '/explorer/export.js';

const MOST = 500;
let cy;

export default async (params, { signal, go }) => {
  const iris = [].concat(params.iri || []);
  if (params.from && params.to) return path(params, { signal, go });
  if (iris.length === 0) return start(params, { signal, go });
  const graph = await get('graph', { iri: iris, together: params.together, limit: params.limit || 24 }, { signal });
  if (graph.nodes.length === 0) throw Object.assign(new Error('This entity is not in the store.'), { status: 404 });
  const centre = graph.nodes.find(node => iris.includes(node.iri)) || graph.nodes[0];
  return view(`Around ${centre.label}`, graph, params, iris, go, graph.more ? html`<p class="muted small">${count(graph.more, 'more tie')} not shown. <a href=${link('/graph', { ...params, limit: Math.min(MOST, 3 * Number(params.limit || 24)) })}>Show more</a></p>` : nothing);
};

async function start(params, { signal, go }) {
  const found = await get('search', { q: params.q || '', limit: 20 }, { signal });
  return {
    title: 'Graph',
    page: html`<h1 tabindex="-1">Graph</h1><p>Choose an entity to begin with. Each line between two entities is what somebody claims of them; it opens the sentences.</p>
      <ul class="plain front">${found.entities.map(entity => html`<li><a href=${link('/graph', { iri: entity.iris[0] })}>${entity.label}</a> <span class="muted small">${typeName(entity.type)} · ${count(entity.claims, 'claim')}</span></li>`)}</ul>
      ${found.entities.length ? pathForm({ together: params.together }, go) : html`<p class="muted">There is no entity in this store yet. <a href="/add">Add an article</a>.</p>`}`,
  };
}

async function path(params, { signal, go }) {
  const found = await get('path', { from: params.from, to: params.to, together: params.together }, { signal });
  const [from, to] = await Promise.all([get('entity', { iri: params.from }, { signal }), get('entity', { iri: params.to }, { signal })]);
  const ends = { from: from.entity.label, to: to.entity.label, together: params.together };
  const title = `From ${ends.from} to ${ends.to}`;
  if (!found.found) {
    return { title, page: html`${empty('No chain of claims', `Nothing ties ${from.entity.label} to ${to.entity.label} within five hops.`, 'Entities of different articles meet only where a link or a common name joins them.')}<p class="bar"><a class="button" href=${link('/graph', { iri: params.from })}>Around ${ends.from}</a><a class="button" href=${link('/graph', { iri: params.to })}>Around ${ends.to}</a></p>${pathForm(ends, go)}` };
  }
  const hops = html`<ol class="plain">${found.hops.map((hop, i) => html`<li><h2>${i + 1}. ${hop.from} — ${hop.to}</h2>${claims(hop.claims.slice(0, 5))}
    ${hop.claims.length > 5 ? html`<p class="small"><a href=${link('/entity', { iri: hop.fromIri, with: hop.toIri })}>and ${hop.claims.length - 5} more</a></p>` : nothing}</li>`)}</ol>`;
  return view(title, found.graph, params, [params.from, params.to], go, hops, ends);
}

/** Two names, those of `ends` to begin with; what is typed is looked up when it is sent. */
const pathForm = (ends, go) => html`<h2>What ties two of them?</h2>
  <form class="bar" @submit=${async event => {
    event.preventDefault();
    const { from, to } = event.target.elements;
    const message = event.target.querySelector('output');
    const iris = await Promise.all([from, to].map(async input => (await get('search', { q: input.value, limit: 1 })).entities[0]?.iris[0]));
    const missing = [from, to].find((input, i) => !iris[i]);
    if (missing) { message.textContent = `Nothing is called “${missing.value}”.`; missing.focus(); return; }
    go(link('/graph', { from: iris[0], to: iris[1], together: ends.together }));
  }}>
    <label class="field">From <input name="from" required list="names" .value=${ends.from || ''} autocomplete="off" @input=${suggest}></label>
    <label class="field">To <input name="to" required list="names" .value=${ends.to || ''} autocomplete="off" @input=${suggest}></label>
    <datalist id="names"></datalist><button>Find the chain</button><output class="small"></output></form>`;

let pause;
function suggest(event) {
  clearTimeout(pause);
  const { value } = event.target;
  pause = setTimeout(async () => {
    const found = await get('search', { q: value, limit: 8 });
    const list = document.getElementById('names');
    if (list) list.replaceChildren(...found.entities.map(entity => Object.assign(document.createElement('option'), { value: entity.label })));
  }, 150);
}

function view(title, graph, params, iris, go, more, ends = {}) {
  const state = { graph, params, iris };
  return {
    title,
    page: html`<h1 tabindex="-1">${title}</h1>
      <div class="bar" role="toolbar" aria-label="Graph">
        <button type="button" @click=${() => fit(cy)}>Fit</button>
        <button type="button" @click=${() => arrange(cy)}>Arrange</button>
        <button type="button" @click=${() => { cy.elements().removeClass('gone'); arrange(cy); }}>Show hidden</button>
        <button type="button" @click=${() => download('graph.png', 'image/png', cy.png({ output: 'blob', scale: 2, full: true, bg: colour('raised') }))}>PNG</button>
        <button type="button" @click=${() => download('graph.svg', 'image/svg+xml', svg(cy))}>SVG</button>
        <button type="button" @click=${() => download('graph.graphml', 'application/graphml+xml', graphml(state.graph))}>GraphML</button>
        <button type="button" @click=${event => copy(location.href, event.target)}>Copy the permalink</button>
      </div>
      <div class="split wide"><div>
        <div class="canvas" id="canvas" role="img" aria-label=${`${count(graph.nodes.length, 'entity', 'entities')} and ${count(graph.edges.length, 'tie')}; the list below has the same`}></div>
        <ul class="legend">${legend()}</ul></div>
      <aside class="panel" id="side" tabindex="0" role="region" aria-label="What is chosen" aria-live="polite"><h2>Choose a line or an entity</h2>
        <p class="muted">A line opens the claims that it stands for. An entity can be expanded, pinned or hidden. All of it is in the list below the graph too.</p></aside></div>
      ${more}
      <details id="list"><summary>The same as a list</summary><div id="rows">${nothing}</div></details>
      ${pathForm(ends, go)}`,
    shown: () => { render(list(state), document.getElementById('rows')); return draw(state, iris); },
    leave: () => { cy?.destroy(); cy = undefined; },
  };
}

const legend = () => html`
  <li><svg width="34" height="10"><line x1="0" y1="5" x2="34" y2="5" stroke="currentColor" stroke-width="1.5"></line></svg>claimed</li>
  <li><svg width="34" height="10"><line x1="0" y1="5" x2="34" y2="5" stroke="currentColor" stroke-width="5"></line></svg>in several stories</li>
  <li><svg width="34" height="10"><line x1="0" y1="5" x2="34" y2="5" stroke="currentColor" stroke-width="1.5" stroke-dasharray="4 3"></line></svg>not certain</li>
  <li><svg width="34" height="10"><line x1="0" y1="5" x2="34" y2="5" stroke="var(--negative)" stroke-width="2"></line></svg>denied</li>
  <li><svg width="34" height="10"><line x1="0" y1="5" x2="34" y2="5" stroke="var(--negative)" stroke-width="2"></line><circle cx="17" cy="5" r="4" fill="var(--negative)"></circle></svg>disputed (‡)</li>`;

const list = state => {
  const nodes = new Map(state.graph.nodes.map(node => [node.id, node]));
  const end = id => nodes.get(id);
  return html`<div class="scroll" tabindex="0" role="region" aria-label="Ties"><table><thead><tr><th>from</th><th>claimed</th><th>to</th><th class="n">claims</th><th class="n">stories</th></tr></thead><tbody>
  ${state.graph.edges.map(edge => {
    return html`<tr><td><button type="button" class="quiet" @click=${() => chooseNode(state, end(edge.source))}>${end(edge.source).label}</button></td>
      <td><button type="button" class="quiet" @click=${() => chooseEdge(edge, state)}>${edge.label}${edge.positive && edge.negative ? ' ‡' : ''}</button></td>
      <td><button type="button" class="quiet" @click=${() => chooseNode(state, end(edge.target))}>${end(edge.target).label}</button></td>
      <td class="n"><button type="button" class="quiet" aria-label=${`Open ${count(edge.claims.length, 'claim')}`} @click=${() => chooseEdge(edge, state)}>${edge.claims.length}</button></td><td class="n">${edge.stories}</td></tr>`;
  })}</tbody></table></div>`;
};

async function draw(state, iris) {
  const container = document.getElementById('canvas');
  if (!container) return;
  cy = await network(container, state.graph, iris);
  cy.on('tap', 'edge', event => chooseEdge(state.graph.edges.find(edge => edge.id === event.target.id()), state));
  cy.on('tap', 'node', event => chooseNode(state, state.graph.nodes.find(node => node.id === event.target.id())));
}

/** Shows what was chosen; where it stands below the graph, the window moves to it. */
function side(page) {
  const panel = document.getElementById('side');
  if (!panel) return;
  panel.replaceChildren();
  delete panel._$litPart$;
  render(page, panel);
  panel.scrollTop = 0;
  if (matchMedia('(max-width: 60rem)').matches) panel.scrollIntoView({ block: 'nearest' });
}

async function chooseEdge(edge, state) {
  const end = id => state.graph.nodes.find(node => node.id === id);
  side(html`<p class="muted">…</p>`);
  const found = await Promise.all(edge.claims.slice(0, 25).map(iri => get('claim', { iri })));
  side(html`<h2>${count(edge.claims.length, 'claim')}, ${count(edge.stories, 'story', 'stories')}</h2>
    <h3>${end(edge.source).label} — ${edge.label} — ${end(edge.target).label}</h3>
    ${edge.positive && edge.negative ? html`<p><span class="tag disputed">disputed</span> ${edge.positive} say so, ${edge.negative} say not so.</p>` : nothing}
    ${claims(found.map(one => one.claim))}
    ${edge.claims.length > 25 ? html`<p><a href=${link('/entity', { iri: end(edge.source).iri, with: end(edge.target).iri })}>All ${edge.claims.length}</a></p>` : nothing}`);
}

function chooseNode(state, node) {
  const element = cy?.getElementById(node.id);
  side(html`<p class="kicker">${typeName(node.type)}</p><h2>${node.label}</h2>
    <div class="bar"><button type="button" class="main" id="expand" @click=${() => expand(state, node)}>Expand</button>
      <button type="button" @click=${event => { element.toggleClass('pinned'); event.target.setAttribute('aria-pressed', element.hasClass('pinned')); element.hasClass('pinned') ? element.lock() : element.unlock(); }} aria-pressed=${element?.hasClass('pinned') ? 'true' : 'false'}>Pin</button>
      <button type="button" @click=${() => { element.addClass('gone'); side(html`<p>${node.label} is hidden. “Show hidden” brings it back.</p>`); }}>Hide</button>
      <a class="button" href=${link('/entity', { iri: node.iri })}>Open</a></div>
    <h3>Its ties here</h3><ul class="plain">${state.graph.edges.filter(edge => edge.source === node.id || edge.target === node.id).slice(0, 60).map(edge => {
      const other = state.graph.nodes.find(one => one.id === (edge.source === node.id ? edge.target : edge.source));
      return html`<li><button type="button" class="quiet" @click=${() => chooseEdge(edge, state)}>${edge.source === node.id ? html`${edge.label} → ${other.label}` : html`${other.label} → ${edge.label}`} (${edge.claims.length})</button></li>`;
    })}</ul>`);
}

/** Adds what is tied to an entity; what is there stays in its place. */
async function expand(state, node) {
  const graph = await get('graph', { iri: node.iri, together: state.params.together, limit: 24 });
  const known = new Set(state.graph.nodes.map(one => one.id));
  const room = MOST - known.size;
  const fresh = graph.nodes.filter(one => !known.has(one.id)).slice(0, room);
  const shown = new Set([...known, ...fresh.map(one => one.id)]);
  const edges = graph.edges.filter(edge => shown.has(edge.source) && shown.has(edge.target) && !state.graph.edges.some(one => one.id === edge.id));
  grow(cy, { nodes: fresh, edges }, node.id);
  state.graph = { nodes: [...state.graph.nodes, ...fresh], edges: [...state.graph.edges, ...edges] };
  document.getElementById('canvas').dataset.drawn = state.graph.nodes.length;
  const rows = document.getElementById('rows');
  if (rows) render(list(state), rows);
  remember(state, node);
  side(html`<p>${fresh.length ? `${count(fresh.length, 'entity', 'entities')} added.` : 'Nothing more is tied to it.'}</p>`);
}

/** What was expanded is in the address too, where it is not a chain that is shown. */
function remember(state, node) {
  if (state.params.from) return;
  state.iris = [...new Set([...state.iris, node.iri])];
  history.replaceState(null, '', link('/graph', { ...state.params, iri: state.iris }));
  document.getElementById('main').dataset.ready = location.pathname + location.search;
}
