/** The answer to a query: as a table, a graph or a chart, and as files. */
import { chart, draw, leave } from '/explorer/chart.js';
import { sparql } from '/explorer/languages.js';
import { network } from '/explorer/network.js';
import { download, html, link, nothing } from '/explorer/parts.js';
import { count, day } from '/explorer/text.js';
import { render } from '/explorer/lib/lit-html.js';

const SHOWN = 500;
const MOST_NODES = 500;
let cy;

/** Takes away what is drawn. */
export function clear() {
  leave();
  cy?.destroy();
  cy = undefined;
}

export function show(result, page) {
  clear();
  render(page, result);
  return draw();
}

/** Shows an answer with the ways to look at it; `triples` fetches the statements of a graph. */
export function answered(result, answer, ms, triples) {
  const numeric = numbers(answer);
  const ties = answer.graph === undefined ? tied(answer) : { edges: [true] };
  const ways = ['table', ...(ties.edges.length ? ['graph'] : []), ...(numeric.length ? ['chart'] : [])];
  const look = async way => {
    await show(result, html`<div class="bar"><b>${answer.graph === undefined ? count(answer.rows.length, 'row') : 'A graph'}</b><span class="muted small">${(ms / 1000).toFixed(2)} s</span>
        ${ways.length > 1 ? ways.map(one => html`<button type="button" data-way=${one} aria-pressed=${one === way ? 'true' : 'false'} @click=${() => look(one)}>${one[0].toUpperCase() + one.slice(1)}</button>`) : nothing}
        ${files(answer)}</div>
      ${way === 'chart' ? bars(answer, numeric) : way === 'graph' ? html`<div class="canvas" id="answer-graph" role="img" aria-label="What the rows tie; the table has the same"></div>` : table(answer)}`);
    if (way === 'graph') {
      const graph = await named(answer.graph === undefined ? ties : tied(await triples()));
      const container = document.getElementById('answer-graph');
      if (container) cy = await network(container, graph);
      cy?.on('tap', 'node', event => { const { iri } = event.target.data(); if (iri) open(page(iri), '_blank', 'noopener'); });
    }
  };
  return look(numeric.length ? 'chart' : 'table');
}

const files = answer => answer.graph !== undefined
  ? html`<button type="button" @click=${() => download('answer.ttl', 'text/turtle', answer.graph)}>Turtle</button>`
  : html`<button type="button" @click=${() => download('answer.csv', 'text/csv', csv(answer))}>CSV</button>
    <button type="button" @click=${() => download('answer.json', 'application/json', JSON.stringify(objects(answer), null, 1))}>JSON</button>`;

/** The rows as bars, where the last column has numbers. */
function numbers(answer) {
  const last = answer.columns?.length - 1;
  return answer.graph === undefined && last >= 1 && answer.rows.length > 1 && answer.rows.length <= 200
    && answer.rows.every(row => row[last] && row[last].text !== '' && !Number.isNaN(Number(row[last].text)))
    ? answer.rows.map(row => ({ value: row[0]?.text || '', claims: Number(row[last].text) })) : [];
}

const bars = (answer, values) => html`${chart(`${answer.columns[answer.columns.length - 1]} by ${answer.columns[0]}`, values.slice(0, 40), {
  tall: values.length > 8, kind: values.length > 8 ? 'sideways' : 'bar', name: text => (/^\d{4}-\d\d/.test(text) ? day(text) : text.slice(0, 32)) })}
  ${table(answer)}`;

/** What rows tie: the first two resources of each, or a resource and the first text beside it. */
function tied(answer) {
  const nodes = new Map();
  const edges = new Map();
  const node = value => {
    const iri = value.iri ? value.text : '';
    if (!nodes.has(value.text) && nodes.size < MOST_NODES) nodes.set(value.text, { id: value.text, iri, label: value.iri ? brief(value.text) : value.text, type: value.iri ? 'Organization' : 'Other' });
    return nodes.has(value.text);
  };
  for (const row of answer.rows) {
    const from = row.findIndex(value => value?.iri);
    const to = row.findIndex((value, i) => i > from && value?.iri);
    const other = to >= 0 ? to : row.findIndex((value, i) => i !== from && value);
    if (from < 0 || other < 0 || !node(row[from]) || !node(row[other])) continue;
    const label = row.find((value, i) => i !== from && i !== other && value && !value.iri)?.text || answer.columns[other];
    const id = `${row[from].text} ${label} ${row[other].text}`;
    const edge = edges.get(id) || { id, source: row[from].text, target: row[other].text, label, claims: [], stories: 0, positive: 0, negative: 0, certain: 0 };
    edge.claims.push(id); edge.positive += 1; edge.certain += 1; edge.stories = Math.min(4, edge.claims.length / 2);
    edges.set(id, edge);
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** The same with the names of what has one in this store. */
async function named(graph) {
  const iris = graph.nodes.filter(node => node.iri && !/[<>"{}|^`\\\s]/.test(node.iri)).map(node => `<${node.iri}>`);
  if (iris.length === 0) return graph;
  const found = await sparql(`SELECT ?iri (SAMPLE(?text) AS ?name) { VALUES ?iri { ${iris.join(' ')} }
    { ?iri skos:prefLabel ?text } UNION { ?iri schema:headline ?text } UNION { ?iri oa:hasSelector/oa:exact ?text } } GROUP BY ?iri`);
  const names = new Map(found.rows.map(([iri, name]) => [iri.text, name?.text]));
  return { ...graph, nodes: graph.nodes.map(node => ({ ...node, label: names.get(node.iri) || node.label })) };
}

const brief = iri => iri.replace(/^urn:claimgraph:/, '').replace(/^.*[#/](?=.)/, '').slice(0, 24);

const cell = value => value === undefined
  ? nothing
  : value.iri && value.text.startsWith('urn:claimgraph:')
    ? html`<a href=${page(value.text)}>${value.text.replace('urn:claimgraph:', '').slice(0, 30)}</a>`
    : value.text;

const page = iri => (/:claim:/.test(iri) ? link('/claim', { iri }) : /:article:[^#]*$/.test(iri) ? link('/article', { iri }) : /:entity:/.test(iri) ? link('/entity', { iri }) : link('/resource', { iri }));

const table = answer => answer.graph !== undefined
  ? html`<pre>${answer.graph.slice(0, 100000)}</pre>`
  : html`${answer.rows.length === 0 ? html`<p>Nothing in the store fits this pattern. <span class="muted">Take a line out, or begin with one of the questions.</span></p>` : nothing}
    <div class="scroll" tabindex="0" role="region" aria-label="Rows"><table id="rows"><thead><tr>${answer.columns.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${answer.rows.slice(0, SHOWN).map(row => html`<tr>${row.map(value => html`<td>${cell(value)}</td>`)}</tr>`)}</tbody></table></div>
    ${answer.rows.length > SHOWN ? html`<p class="muted">The first ${SHOWN} rows are shown; the files have all.</p>` : nothing}`;

const objects = answer => answer.rows.map(row => Object.fromEntries(answer.columns.map((name, i) => [name, row[i]?.text]).filter(([, text]) => text !== undefined)));

/** RFC 4180; a cell that a spreadsheet would compute is made a text. */
function csv(answer) {
  const quote = text => {
    const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [answer.columns, ...answer.rows.map(row => row.map(value => value?.text ?? ''))].map(row => row.map(quote).join(',')).join('\r\n') + '\r\n';
}
