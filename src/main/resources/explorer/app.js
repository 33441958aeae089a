/** The explorer: reads the address, asks the server, shows the view. Every state that is worth a link is in the address. */
import { html, render } from '/explorer/lib/lit-html.js';
import { hasToken, keepToken, query, takeToken } from '/explorer/api.js';

const VIEWS = {
  '/': () => import('/explorer/views/front.js'),
  '/search': () => import('/explorer/views/search.js'),
  '/entity': () => import('/explorer/views/entity.js'),
  '/claim': () => import('/explorer/views/claim.js'),
  '/article': () => import('/explorer/views/article.js'),
  '/graph': () => import('/explorer/views/graph.js'),
  '/disputed': () => import('/explorer/views/disputed.js'),
  '/single-source': () => import('/explorer/views/single.js'),
  '/events': () => import('/explorer/views/events.js'),
  '/query': () => import('/explorer/views/query.js'),
  '/add': () => import('/explorer/views/add.js'),
};

const main = document.getElementById('main');
const finder = document.getElementById('finder');
let current = new AbortController();
let leave = () => {};

/** The parameters of the address; a name that is there several times is a list. */
function params() {
  const result = {};
  for (const [name, value] of new URLSearchParams(location.search)) {
    result[name] = name in result ? [].concat(result[name], value) : value;
  }
  return result;
}

export function go(path, { replace = false, keepFocus = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  return show(keepFocus);
}

async function show(keepFocus = false) {
  current.abort();
  current = new AbortController();
  const { signal } = current;
  const asked = params();
  for (const anchor of document.querySelectorAll('.masthead nav a')) {
    if (anchor.pathname === location.pathname) anchor.setAttribute('aria-current', 'page');
    else anchor.removeAttribute('aria-current');
  }
  if (document.activeElement !== finder) finder.value = location.pathname === '/search' ? asked.q || '' : '';
  const slow = setTimeout(() => main.setAttribute('aria-busy', 'true'), 200);
  try {
    const load = VIEWS[location.pathname];
    if (!load) throw Object.assign(new Error('There is no such page.'), { status: 404 });
    const view = await (await load()).default(asked, { signal, go });
    if (signal.aborted) return;
    leave();
    leave = view.leave || (() => {});
    render(view.page, main);
    document.title = view.title ? `${view.title} · claimgraph` : 'claimgraph';
    document.getElementById('announce').textContent = view.announce || view.title || '';
    if (!keepFocus) {
      scrollTo(0, 0);
      (main.querySelector('h1[tabindex]') || main).focus({ preventScroll: true });
    }
    await view.shown?.(main);
  } catch (error) {
    if (error.name !== 'AbortError' && !signal.aborted) fail(error);
  } finally {
    clearTimeout(slow);
    if (!signal.aborted) {
      main.removeAttribute('aria-busy');
      main.dataset.ready = location.pathname + location.search;
      performance.mark('shown');
    }
  }
}

/** An error says what to do, and is no dead end. */
function fail(error) {
  leave();
  leave = () => {};
  document.title = 'Something is missing · claimgraph';
  const token = event => {
    event.preventDefault();
    keepToken(event.target.elements.token.value.trim());
    show();
  };
  render(html`<h1 tabindex="-1">${error.status === 404 ? 'Nothing here' : error.status === 401 ? 'A token is needed' : 'This did not work'}</h1>
    <div class="message error" role="alert"><p>${error.message}</p></div>
    ${error.status === 401
      ? html`<form class="bar" @submit=${token}><label class="field">Token <input name="token" required autocomplete="off" size="30"></label><button class="main">Use it</button></form>
        <p class="muted">${hasToken() ? 'The token that this tab has is not the one that the server printed.' : 'It is part of the address that claimgraph serve printed.'}</p>`
      : html`<p><a href="/search">Search</a> for something else, or go to the <a href="/">front page</a>.</p>`}`, main);
  main.querySelector('h1').focus();
}

document.addEventListener('click', event => {
  const anchor = event.target.closest?.('a[href]');
  if (!anchor || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  if (anchor.origin !== location.origin || anchor.target || anchor.hasAttribute('download') || !(anchor.pathname in VIEWS)) return;
  if (anchor.hash && anchor.pathname === location.pathname && anchor.search === location.search) return;
  event.preventDefault();
  go(anchor.pathname + anchor.search + anchor.hash);
});

document.addEventListener('submit', event => {
  const name = event.target.dataset.filter;
  if (name) {
    event.preventDefault();
    const value = event.target.elements[name].value.trim();
    if (value) go(location.pathname + query({ ...params(), [name]: value, offset: undefined }));
  }
  if (!event.target.matches('[data-dates]')) return;
  event.preventDefault();
  const { from, to } = event.target.elements;
  go(location.pathname + query({ ...params(), from: from.value, to: to.value, offset: undefined }));
});

let typing;
finder.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => go(`/search${query({ q: finder.value })}`, { replace: location.pathname === '/search', keepFocus: true }), 120);
});
finder.form.addEventListener('submit', event => {
  event.preventDefault();
  clearTimeout(typing);
  go(`/search${query({ q: finder.value })}`, { replace: location.pathname === '/search' });
});
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.target.closest('input, textarea, select, .CodeMirror')) {
    event.preventDefault();
    finder.focus();
  }
});

const theme = document.getElementById('theme');
function paint(name) {
  document.documentElement.dataset.theme = name;
  theme.textContent = name === 'dark' ? 'Light' : 'Dark';
  theme.setAttribute('aria-label', name === 'dark' ? 'Light colours' : 'Dark colours');
}
paint(localStorage.getItem('claimgraph-theme') || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'));
theme.addEventListener('click', () => {
  const next = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  localStorage.setItem('claimgraph-theme', next);
  paint(next);
  document.dispatchEvent(new Event('theme'));
});

addEventListener('popstate', () => show());
takeToken();
show();
