/** Add: paste a text, give an address, drop files; then straight to the new claims. */
import { get, hasToken, keepToken, send } from '/explorer/api.js';
import { empty, html, link, nothing } from '/explorer/parts.js';
import { count } from '/explorer/text.js';
import { render } from '/explorer/lib/lit-html.js';

const wait = ms => new Promise(resolve => { setTimeout(resolve, ms); });

export default async (params, { signal }) => {
  const status = await get('status', {}, { signal });
  if (!status.takesArticles) {
    return { title: 'Add', page: empty('This server only reads', 'It was started with --read-only. Start it without to add articles here, or stop it and use the command line:', html`<code>claimgraph build article.txt --store DIR</code>`) };
  }
  return { title: 'Add', page: hasToken() ? form() : token() };
};

const token = () => html`<h1 tabindex="-1">Add an article</h1>
  <p>Adding needs the token. It is part of the address that <code>claimgraph serve</code> printed when it started: open that address, or paste what stands after <code>#token=</code> here.</p>
  <form class="bar" @submit=${event => { event.preventDefault(); keepToken(event.target.elements.token.value.trim()); location.reload(); }}>
    <label class="field">Token <input name="token" required autocomplete="off" size="30"></label><button class="main">Use it</button></form>`;

const form = () => html`<h1 tabindex="-1">Add an article</h1>
  <form class="sheet" id="sheet" @submit=${submit}>
    <label class="field">Text of the article <textarea name="text" lang="en" placeholder="Paste it here: the headline, then the text"></textarea></label>
    <label class="field">or its address on the web <input name="url" type="url" placeholder="https://…" inputmode="url"></label>
    <div class="drop" @dragover=${event => { event.preventDefault(); event.currentTarget.classList.add('over'); }} @dragleave=${event => event.currentTarget.classList.remove('over')} @drop=${drop}>
      <label>or drop files here: text, saved web pages, PDF <input name="files" type="file" multiple></label></div>
    <div class="row">
      <label class="field">Published by <input name="publisher" autocomplete="off"></label>
      <label class="field">on <input name="published" pattern="\\d{4}(-\\d\\d(-\\d\\d)?)?" title="A year, a month or a day: 2026, 2026-03, 2026-03-10" placeholder="2026-03-10"></label>
      <label class="field">Written by <input name="author" autocomplete="off"></label>
      <label class="field">Headline <input name="title" autocomplete="off"></label></div>
    <p class="muted small">These are used where the page does not say them itself. “On Tuesday” is understood from the day of publication.</p>
    <div class="bar"><button class="main">Add</button></div></form>
  <div id="progress" aria-live="polite"></div>`;

function drop(event) {
  event.preventDefault();
  event.currentTarget.classList.remove('over');
  event.currentTarget.querySelector('input').files = event.dataTransfer.files;
}

async function submit(event) {
  event.preventDefault();
  const fields = event.target.elements;
  const given = Object.fromEntries(['publisher', 'published', 'author', 'title'].map(name => [name, fields[name].value.trim()]).filter(([, value]) => value));
  const jobs = [];
  for (const file of fields.files.files) {
    jobs.push({ name: file.name, start: () => send(`/api/v1/articles${link('', { ...given, name: file.name })}`, { method: 'POST', body: file, headers: { 'Content-Type': file.type || 'application/octet-stream' } }) });
  }
  const json = body => () => send('/api/v1/articles', { method: 'POST', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
  const text = fields.text.value.trim();
  const url = fields.url.value.trim();
  if (text) jobs.push({ name: given.title || `${text.slice(0, 60)}…`, start: json({ ...given, text, url }) });
  else if (url) jobs.push({ name: url, start: json({ ...given, url }) });
  if (jobs.length === 0) {
    progress([{ name: 'Nothing to add yet', error: 'Paste a text, give an address or choose files.' }]);
    fields.text.focus();
    return;
  }
  const button = event.target.querySelector('button.main');
  button.disabled = true;
  for (const job of jobs) {
    await run(job, () => progress(jobs));
  }
  button.disabled = false;
}

async function run(job, tell) {
  try {
    job.stage = 'sending';
    tell();
    let state = await (await job.start()).json();
    while (!state.done) {
      job.stage = state.stage;
      tell();
      await wait(300);
      state = await get(`jobs/${state.id}`);
    }
    job.stage = undefined;
    job.receipts = state.receipts;
  } catch (error) {
    job.stage = undefined;
    job.error = error.message;
  }
  tell();
}

const STAGES = ['sending', 'waiting', 'reading the text', 'finding what is claimed by whom', 'storing'];

function progress(jobs) {
  render(html`${jobs.map(job => html`<section><h2>${job.name}</h2>
    ${job.stage ? html`<ol class="stages">${STAGES.map(stage => html`<li class=${job.stage.startsWith(stage) || (stage.startsWith('reading') && job.stage.startsWith('fetching')) ? 'now' : 'muted'}>${job.stage.startsWith(stage) ? job.stage : stage}</li>`)}</ol>` : nothing}
    ${job.error ? html`<div class="message error" role="alert"><p>${job.error}</p></div>` : nothing}
    ${(job.receipts || []).map(receipt => receipt.article
      ? html`<div class="message" data-added=${receipt.article}><p>${receipt.isNew ? 'Added' : 'It was there already'}: <a href=${link('/article', { iri: receipt.article })}>read it with its claims</a>, or go to its <a href=${link('/search', { article: receipt.article })}>${count(receipt.claims, 'claim')}</a>.</p></div>`
      : html`<div class="message error" role="alert"><p>${receipt.message}</p></div>`)}</section>`)}`, document.getElementById('progress'));
}
