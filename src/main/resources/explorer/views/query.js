/** Query: SPARQL and Cypher by hand, with the named questions as examples; results as table, graph or chart. */
import { get, headers, query as parameters, send } from '/explorer/api.js';
import { chart, draw, leave } from '/explorer/chart.js';
import { download, html, link, nothing, script, stylesheet } from '/explorer/parts.js';
import { count, day } from '/explorer/text.js';
import { render } from '/explorer/lib/lit-html.js';

const HISTORY = 'claimgraph-history';
const FIRST = `# Who speaks most in these articles? Prefixes need no declaration.
SELECT ?name (COUNT(?claim) AS ?claims)
WHERE {
  GRAPH ?article {
    ?claim a cg:Claim ; cg:attribution/cg:source/skos:prefLabel ?name .
  }
}
GROUP BY ?name
ORDER BY DESC(?claims)
LIMIT 20`;
const FIRST_CYPHER = `MATCH (c:Claim)-[:ATTRIBUTION]->(:Attribution)-[:SOURCE]->(e:Entity)
RETURN e.prefLabel AS name, count(c) AS claims
ORDER BY claims DESC LIMIT 20`;

let editor;
let running;

export default async (params, { signal, go }) => {
  const [questions, terms, status] = await Promise.all([get('questions', {}, { signal }), get('terms', {}, { signal }), get('status', {}, { signal })]);
  const language = params.language === 'cypher' ? 'cypher' : 'sparql';
  const text = params.text || (language === 'cypher' ? FIRST_CYPHER : FIRST);
  const past = history().filter(one => one.language === language);
  const choose = event => {
    const question = questions.find(one => one.name === event.target.value);
    if (question) editor.setValue(question.sparql);
    const old = past[Number(event.target.value.replace('past-', ''))];
    if (event.target.value.startsWith('past-') && old) editor.setValue(old.text);
    event.target.value = '';
    editor.focus();
  };
  const run = () => ask(language, go);
  return {
    title: 'Query',
    page: html`<h1 tabindex="-1">Query</h1>
      <nav class="tabs" aria-label="Language"><a href="/query" aria-current=${language === 'sparql' ? 'page' : nothing}>SPARQL</a>
        <a href=${link('/query', { language: 'cypher' })} aria-current=${language === 'cypher' ? 'page' : nothing}>Cypher</a></nav>
      ${language === 'cypher' && !status.cypher ? html`<div class="message"><p>This server was started without a Neo4j database, so Cypher has nothing to ask. SPARQL answers the same questions; <code>claimgraph serve --cypher</code> answers both.</p></div>` : nothing}
      <div class="bar"><label class="field">Questions that ship with claimgraph, and your last queries
        <select id="examples" @change=${choose}><option value="">choose one …</option>
          ${language === 'sparql' ? html`<optgroup label="Questions">${questions.map(one => html`<option value=${one.name}>${one.text}</option>`)}</optgroup>` : nothing}
          ${past.length ? html`<optgroup label="Your last queries">${past.map((one, i) => html`<option value=${`past-${i}`}>${one.text.replace(/#.*\n/g, '').replace(/\s+/g, ' ').slice(0, 80)}</option>`)}</optgroup>` : nothing}</select></label></div>
      <div class="editor"><textarea id="editor" aria-label="The query">${text}</textarea></div>
      <div class="bar"><button type="button" class="main" id="run" @click=${run}>Run</button><button type="button" id="cancel" disabled @click=${() => running?.abort()}>Cancel</button>
        <span class="muted small">Ctrl-Enter runs, Ctrl-Space completes. At most ${status.rows.toLocaleString('en')} rows and ${status.seconds} seconds; nothing can be changed here.</span></div>
      <div id="result" aria-live="polite"></div>`,
    shown: async () => {
      await edit(language, terms, run);
      if (params.text) ask(language, go, true);
    },
    leave: () => { running?.abort(); editor = undefined; leave(); },
  };
};

async function edit(language, terms, run) {
  stylesheet('/explorer/lib/codemirror/lib/codemirror.css');
  stylesheet('/explorer/lib/codemirror/addon/hint/show-hint.css');
  await script('/explorer/lib/codemirror/lib/codemirror.js');
  await Promise.all([`mode/${language}/${language}.js`, 'addon/edit/matchbrackets.js', 'addon/hint/show-hint.js'].map(file => script(`/explorer/lib/codemirror/${file}`)));
  const area = document.getElementById('editor');
  if (!area) return;
  editor = window.CodeMirror.fromTextArea(area, {
    mode: language === 'cypher' ? 'application/x-cypher-query' : 'application/sparql-query', lineNumbers: true, lineWrapping: true, matchBrackets: true, viewportMargin: Infinity,
    screenReaderLabel: 'The query. Escape, then Tab leaves the editor.',
    extraKeys: {
      'Ctrl-Enter': run, 'Cmd-Enter': run, 'Ctrl-Space': () => complete(language, terms),
      Tab: false, 'Shift-Tab': false,
    },
  });
  editor.on('change', () => editor.getAllMarks().forEach(mark => mark.clear()));
  document.getElementById('editor').dataset.ready = 'true';
}

/** Prefixes, classes, properties, categories, and the query's own variables. */
function complete(language, terms) {
  const KEYWORDS = language === 'cypher'
    ? ['MATCH', 'OPTIONAL MATCH', 'WHERE', 'RETURN', 'ORDER BY', 'LIMIT', 'WITH', 'UNWIND', 'DISTINCT', 'count', 'collect']
    : ['SELECT', 'WHERE', 'GRAPH', 'OPTIONAL', 'FILTER', 'BIND', 'VALUES', 'GROUP BY', 'ORDER BY', 'LIMIT', 'COUNT', 'DISTINCT', 'CONSTRUCT', 'ASK', 'DESCRIBE'];
  editor.showHint({
    completeSingle: false,
    hint: () => {
      const cursor = editor.getCursor();
      const before = editor.getLine(cursor.line).slice(0, cursor.ch);
      const typed = /[?$:\w-]*$/.exec(before)[0];
      const variables = [...new Set(editor.getValue().match(/[?$]\w+/g) || [])];
      const words = [...variables, ...terms.terms.map(term => term.name), ...Object.keys(terms.prefixes).map(prefix => `${prefix}:`), ...KEYWORDS];
      const lower = typed.toLowerCase();
      return {
        list: [...new Set(words)].filter(word => word.toLowerCase().includes(lower) && word !== typed).sort((a, b) => b.toLowerCase().startsWith(lower) - a.toLowerCase().startsWith(lower)).slice(0, 60),
        from: { line: cursor.line, ch: cursor.ch - typed.length }, to: cursor,
      };
    },
  });
}

const history = () => JSON.parse(localStorage.getItem(HISTORY) || '[]');

function remember(language, text) {
  const rest = history().filter(one => one.text !== text);
  localStorage.setItem(HISTORY, JSON.stringify([{ language, text }, ...rest].slice(0, 30)));
}

async function ask(language, go, replace) {
  const text = editor.getValue();
  const result = document.getElementById('result');
  const cancel = document.getElementById('cancel');
  running?.abort();
  running = new AbortController();
  cancel.disabled = false;
  result.dataset.done = '';
  show(result, html`<p class="muted">Running …</p>`);
  const began = performance.now();
  try {
    const answer = language === 'cypher' ? await cypher(text) : await sparql(text);
    remember(language, text);
    window.history.replaceState(null, '', link('/query', { language: language === 'cypher' ? 'cypher' : undefined, text }).slice(0, 6000));
    show(result, answer.graph !== undefined ? statements(answer.graph) : table(answer, performance.now() - began));
    result.dataset.done = 'true';
  } catch (error) {
    if (error.name === 'AbortError') show(result, html`<p>Cancelled. <span class="muted">Change the query, or run it again.</span></p>`);
    else wrong(result, error.message);
    result.dataset.done = 'true';
  } finally {
    if (cancel.isConnected) cancel.disabled = true;
  }
}

const show = (result, page) => { leave(); render(page, result); return draw(); };

async function sparql(text) {
  const response = await send('/sparql', {
    method: 'POST', body: text, signal: running.signal,
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

async function cypher(text) {
  const json = await (await send('/cypher', { method: 'POST', body: JSON.stringify({ query: text, parameters: {} }), signal: running.signal, headers: { 'Content-Type': 'application/json' } })).json();
  return {
    columns: json.columns,
    rows: json.rows.map(row => row.map(value => (value === null ? undefined : { text: typeof value === 'object' ? JSON.stringify(value) : String(value), iri: /^urn:claimgraph:/.test(value) }))),
  };
}

/** The message, and the place in the editor that it names. */
function wrong(result, message) {
  const place = /line (\d+),? *(?:column|position) (\d+)/i.exec(message);
  if (place) {
    const line = Number(place[1]) - 1;
    const column = Math.max(0, Number(place[2]) - 1);
    editor.markText({ line, ch: Math.max(0, column - 1) }, { line, ch: Math.max(column + 1, (editor.getLine(line) || '').length) }, { className: 'wrong' });
    editor.setCursor({ line, ch: column });
  }
  const short = message.replace(/^Parse error:[\s\S]*?(?=(Encountered|Lexical|Line \d))/, '').split('\n').filter(text => text.trim()).slice(0, 6).join('\n');
  show(result, html`<div class="message error" role="alert"><p><b>The query cannot be answered${place ? ` (line ${place[1]})` : ''}.</b></p><pre>${short}</pre></div>`);
}

const cell = value => value === undefined
  ? nothing
  : value.iri && value.text.startsWith('urn:claimgraph:')
    ? html`<a href=${page(value.text)}>${value.text.replace('urn:claimgraph:', '').slice(0, 30)}</a>`
    : value.text;

const page = iri => (/:claim:/.test(iri) ? link('/claim', { iri }) : /:article:[^#]*$/.test(iri) ? link('/article', { iri }) : /:entity:/.test(iri) ? link('/entity', { iri }) : link('/resource', { iri }));

function table(answer, ms) {
  const numeric = answer.columns.length >= 2 && answer.rows.length > 1 && answer.rows.length <= 200 && answer.rows.every(row => row[answer.columns.length - 1] && !Number.isNaN(Number(row[answer.columns.length - 1].text)));
  const entity = answer.columns.findIndex((name, i) => answer.rows.some(row => row[i]?.iri && /:entity:/.test(row[i].text)));
  const values = numeric ? answer.rows.map(row => ({ value: row[0]?.text || '', claims: Number(row[row.length - 1].text) })) : [];
  return html`<div class="bar"><b>${count(answer.rows.length, 'row')}</b><span class="muted small">${(ms / 1000).toFixed(2)} s</span>
      <button type="button" @click=${() => download('answer.csv', 'text/csv', csv(answer))}>CSV</button>
      <button type="button" @click=${() => download('answer.json', 'application/json', JSON.stringify(objects(answer), null, 1))}>JSON</button>
      ${entity >= 0 ? html`<a class="button" href=${link('/graph', { iri: [...new Set(answer.rows.map(row => row[entity]?.text).filter(Boolean))].slice(0, 12) })}>As a graph</a>` : nothing}</div>
    ${numeric ? chart(`${answer.columns[answer.columns.length - 1]} by ${answer.columns[0]}`, values.slice(0, 40), { tall: values.length > 8, kind: values.length > 8 ? 'sideways' : 'bar', name: text => (/^\d{4}-\d\d/.test(text) ? day(text) : text.slice(0, 32)) }) : nothing}
    ${answer.rows.length === 0 ? html`<p>Nothing in the store fits this pattern. <span class="muted">Take a line out, or begin with one of the questions.</span></p>` : nothing}
    <div class="scroll" tabindex="0" role="region" aria-label="Rows"><table id="rows"><thead><tr>${answer.columns.map(name => html`<th scope="col">${name}</th>`)}</tr></thead>
      <tbody>${answer.rows.slice(0, 500).map(row => html`<tr>${row.map(value => html`<td>${cell(value)}</td>`)}</tr>`)}</tbody></table></div>
    ${answer.rows.length > 500 ? html`<p class="muted">The first 500 rows are shown; the files have all.</p>` : nothing}`;
}

const statements = turtle => html`<div class="bar"><b>A graph</b><button type="button" @click=${() => download('answer.ttl', 'text/turtle', turtle)}>Turtle</button></div><pre>${turtle.slice(0, 100000)}</pre>`;

const objects = answer => answer.rows.map(row => Object.fromEntries(answer.columns.map((name, i) => [name, row[i]?.text]).filter(([, text]) => text !== undefined)));

/** RFC 4180; a cell that a spreadsheet would compute is made a text. */
function csv(answer) {
  const quote = text => {
    const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [answer.columns, ...answer.rows.map(row => row.map(value => value?.text ?? ''))].map(row => row.map(quote).join(',')).join('\r\n') + '\r\n';
}
export { headers, parameters };
