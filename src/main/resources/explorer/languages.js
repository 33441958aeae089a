/** Queries in two languages → columns and rows, or a graph. */
import { send } from '/explorer/api.js';

export async function sparql(text, signal) {
  const response = await send('/sparql', {
    method: 'POST', body: text, signal,
    headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/sparql-results+json, text/turtle;q=0.9' },
  });
  if (!response.headers.get('Content-Type').includes('json')) return { graph: await response.text() };
  const json = await response.json();
  if ('boolean' in json) return { columns: ['answer'], rows: [[{ text: json.boolean ? 'yes' : 'no' }]] };
  return {
    columns: json.head.vars,
    rows: json.results.bindings.map(row => json.head.vars.map(name => row[name] && { text: row[name].value, iri: row[name].type === 'uri' })),
  };
}

export async function cypher(text, signal) {
  const { query, parameters } = settings(text);
  const json = await (await send('/cypher', { method: 'POST', body: JSON.stringify({ query, parameters }), signal, headers: { 'Content-Type': 'application/json' } })).json();
  return {
    columns: json.columns,
    rows: json.rows.map(row => row.map(value => (value === null ? undefined : { text: typeof value === 'object' ? JSON.stringify(value) : String(value), iri: /^urn:claimgraph:/.test(value) }))),
  };
}

/** Lines `:param name => value;` before a query, as Neo4j's browser has them; they become blank, so that places in the query stay. */
function settings(text) {
  const parameters = {};
  const query = text.replace(/^:param\s+(\w+)\s*=>\s*(.*?);?[ \t]*$/gm, (line, name, value) => {
    parameters[name] = literal(value);
    return '';
  });
  return { query, parameters };
}

/** `null`, a number, a text in either kind of quotation marks, or a list of these. */
function literal(value) {
  const json = value.replace(/'((?:\\.|[^'\\])*)'/g, (quoted, inner) => JSON.stringify(inner.replace(/\\(.)/g, '$1')));
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(`“${value}” is no value of a parameter. Write null, a number, 'a text' or a list of these.`);
  }
}

/** A graph as N-Triples, for the eye: its resources and what ties them. */
export async function triples(text, signal) {
  const response = await send('/sparql', {
    method: 'POST', body: text, signal, headers: { 'Content-Type': 'application/sparql-query', Accept: 'application/n-triples' } });
  const rows = [];
  for (const line of (await response.text()).split('\n')) {
    const match = /^<([^>]*)> <([^>]*)> (?:<([^>]*)>|"((?:\\.|[^"\\])*)")/.exec(line);
    if (match) rows.push([{ text: match[1], iri: true }, { text: match[2].replace(/^.*[#/]/, '') }, { text: match[3] ?? match[4], iri: match[3] !== undefined }]);
  }
  return { columns: ['subject', 'predicate', 'object'], rows };
}
