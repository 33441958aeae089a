/** Query: SPARQL and Cypher by hand, with the named questions as examples; results as table, graph or chart. */
import { get } from '/explorer/api.js';
import { cypher, sparql, triples } from '/explorer/languages.js';
import { html, link, nothing, script, stylesheet } from '/explorer/parts.js';
import { answered, clear, show } from '/explorer/results.js';
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

export default async (params, { signal }) => {
  const [questions, terms, status] = await Promise.all([get('questions', {}, { signal }), get('terms', {}, { signal }), get('status', {}, { signal })]);
  const language = params.language === 'cypher' ? 'cypher' : 'sparql';
  const text = params.text || (language === 'cypher' ? FIRST_CYPHER : FIRST);
  const past = history().filter(one => one.language === language);
  const choose = event => {
    const question = questions.find(one => one.name === event.target.value);
    if (question) editor.setValue(language === 'cypher' ? withSettings(question) : question.sparql);
    render(question ? blanks(question, language) : nothing, document.getElementById('blanks'));
    const old = past[Number(event.target.value.replace('past-', ''))];
    if (event.target.value.startsWith('past-') && old) editor.setValue(old.text);
    event.target.value = '';
    editor.focus();
  };
  const run = () => ask(language);
  return {
    title: 'Query',
    page: html`<h1 tabindex="-1">Query</h1>
      <nav class="tabs" aria-label="Language"><a href="/query" aria-current=${language === 'sparql' ? 'page' : nothing}>SPARQL</a>
        <a href=${link('/query', { language: 'cypher' })} aria-current=${language === 'cypher' ? 'page' : nothing}>Cypher</a></nav>
      ${language === 'cypher' && !status.cypher ? html`<div class="message"><p>This server was started without a Neo4j database, so Cypher has nothing to ask. SPARQL answers the same questions; <code>claimgraph serve --cypher</code> answers both.</p></div>` : nothing}
      <div class="bar"><label class="field">Questions that ship with claimgraph, and your last queries
        <select id="examples" @change=${choose}><option value="">choose one …</option>
          <optgroup label="Questions">${questions.map(one => html`<option value=${one.name}>${one.text}</option>`)}</optgroup>
          ${past.length ? html`<optgroup label="Your last queries">${past.map((one, i) => html`<option value=${`past-${i}`}>${one.text.replace(/#.*\n/g, '').replace(/\s+/g, ' ').slice(0, 80)}</option>`)}</optgroup>` : nothing}</select></label></div>
      <div id="blanks"></div>
      <div class="editor"><textarea id="editor" aria-label="The query">${text}</textarea></div>
      <div class="bar"><button type="button" class="main" id="run" @click=${run}>Run</button><button type="button" id="cancel" disabled @click=${() => running?.abort()}>Cancel</button>
        <span class="muted small">Ctrl-Enter runs, Ctrl-Space completes. At most ${status.rows.toLocaleString('en')} rows and ${status.seconds} seconds; nothing can be changed here.</span></div>
      <div id="result" aria-live="polite"></div>`,
    shown: async () => {
      await edit(language, terms, run);
      if (params.text) ask(language);
    },
    leave: () => { running?.abort(); editor = undefined; clear(); },
  };
};

/** A question's Cypher, with its parameters to be set. */
const withSettings = question => [...question.parameters.filter(one => one.name !== 'limit').map(one => `:param ${one.name} => ${one.optional ? 'null' : '[]'};\n`), ':param limit => 100;\n', question.cypher].join('');

/** What a question can be asked with; filled in, names become what they stand for in this store. */
const blanks = (question, language) => html`<form class="bar" id="fill" @submit=${async event => {
  event.preventDefault();
  const values = Object.fromEntries(question.parameters.map(one => [one.name, event.target.elements[one.name].value.trim()]));
  const message = event.target.querySelector('output');
  try {
    const text = await get(`questions/${question.name}/text`, values);
    message.textContent = '';
    editor.setValue(text[language]);
    editor.focus();
  } catch (error) {
    message.textContent = error.message;
  }
}}>${question.parameters.map(one => html`<label class="field">${one.name}${one.optional ? '' : ' (needed)'}<input name=${one.name} ?required=${!one.optional} title=${one.description} autocomplete="off" size="14"></label>`)}
  <button>Fill in</button><output class="small"></output></form>`;

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

async function ask(language) {
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
    const { signal } = running;
    const answer = await (language === 'cypher' ? cypher : sparql)(text, signal);
    remember(language, text);
    window.history.replaceState(null, '', link('/query', { language: language === 'cypher' ? 'cypher' : undefined, text }).slice(0, 6000));
    document.getElementById('main').dataset.ready = location.pathname + location.search;
    await answered(result, answer, performance.now() - began, () => triples(text, signal));
    result.dataset.done = 'true';
  } catch (error) {
    if (error.name === 'AbortError') show(result, html`<p>Cancelled. <span class="muted">Change the query, or run it again.</span></p>`);
    else wrong(result, error.message);
    result.dataset.done = 'true';
  } finally {
    if (cancel.isConnected) cancel.disabled = true;
  }
}

/** What Jena's parser says of a token, in plain words. */
const unexpected = (all, token) => `${token.replace(/^"+|"+$/g, '').split('" "')[0] || 'The end of the query'} was not expected at line`;

/** The message, and the place in the editor that it names. */
function wrong(result, message) {
  const place = /line (\d+),? *(?:column|position) (\d+)/i.exec(message);
  if (place) {
    const line = Number(place[1]) - 1;
    const column = Math.max(0, Number(place[2]) - 1);
    editor.markText({ line, ch: Math.max(0, column - 1) }, { line, ch: Math.max(column + 1, (editor.getLine(line) || '').length) }, { className: 'wrong' });
    editor.setCursor({ line, ch: column });
  }
  const short = message.replace(/^Parse error:[\s\S]*?(?=(Encountered|Lexical|Line \d))/, '').split('\n').filter(text => text.trim()).slice(0, 6).join('\n').replace(/Encountered "+ (?:<[A-Za-z_]+> )?"?\s*(.*?)\s*"* *"*"? at line/, unexpected);
  show(result, html`<div class="message error" role="alert"><p><b>The query cannot be answered${place ? ` (line ${place[1]})` : ''}.</b></p><pre>${short}</pre></div>`);
}
