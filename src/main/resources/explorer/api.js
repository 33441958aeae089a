/** The server: JSON in, messages that say what to do out. */

const KEY = 'claimgraph-token';

/** Takes the token out of the address, where `serve` printed it, and keeps it while the browser's tab lives. */
export function takeToken() {
  const match = location.hash.match(/^#token=([\w-]+)$/);
  if (match) {
    sessionStorage.setItem(KEY, match[1]);
    history.replaceState(null, '', location.pathname + location.search);
  }
}

export const hasToken = () => sessionStorage.getItem(KEY) !== null;

export const keepToken = token => sessionStorage.setItem(KEY, token);

export const headers = more => {
  const token = sessionStorage.getItem(KEY);
  return token ? { Authorization: `Bearer ${token}`, ...more } : { ...more };
};

export const query = params => {
  const result = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') result.append(name, one);
    }
  }
  const text = result.toString();
  return text ? `?${text}` : '';
};

async function message(response) {
  const body = await response.text();
  try {
    return JSON.parse(body).error || body;
  } catch {
    return body || `the server answered ${response.status}`;
  }
}

/** Sends a request; what goes wrong becomes an error with a message for people. */
export async function send(path, options = {}) {
  let response;
  try {
    response = await fetch(path, { ...options, headers: headers(options.headers) });
  } catch (error) {
    if (error.name === 'AbortError') throw error;
    throw new Error('The server does not answer. Is claimgraph serve still running?');
  }
  if (!response.ok) {
    const error = new Error(await message(response));
    error.status = response.status;
    throw error;
  }
  return response;
}

export const get = async (name, params = {}, options = {}) =>
  (await send(`/api/v1/${name}${query(params)}`, options)).json();
