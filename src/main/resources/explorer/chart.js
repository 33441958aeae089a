/** Charts, drawn by Chart.js when there is something to draw; the same numbers stand beside them as a table. */
import { colour, html, nothing, script } from '/explorer/parts.js';
import { day } from '/explorer/text.js';

let waiting = [];
let drawn = [];

/** A chart of `values`, `[{value, claims}]`; `choose` is told which bar was clicked. */
export function chart(label, values, { kind = 'bar', tall = false, name = value => value, choose } = {}) {
  const id = `chart-${waiting.length}-${Math.random().toString(36).slice(2, 8)}`;
  waiting.push({ id, values, kind, name, choose, label });
  return html`<div class="chartbox ${tall ? 'tall' : ''}"><canvas id=${id} role="img" aria-label=${`${label}; the table below has the numbers`}></canvas></div>
    <details class="small"><summary class="muted">${label} as a table</summary><div class="scroll" tabindex="0" role="region" aria-label=${label}><table><tbody>
      ${values.map(one => html`<tr><th scope="row">${choose ? html`<button type="button" class="quiet" @click=${() => choose(one.value)}>${name(one.value)}</button>` : name(one.value)}</th><td class="n">${one.claims}</td></tr>`)}</tbody></table></div></details>`;
}

/** Claims by month of publication. */
export function timeline(months = [], choose, fewest = 2) {
  const known = months.filter(one => /^\d{4}-\d\d$/.test(one.value)).sort((a, b) => a.value.localeCompare(b.value));
  return known.length < fewest ? nothing : chart('Claims by month of publication', filled(known), { name: day, choose });
}

/** Months without claims are months too. */
function filled(months) {
  const result = [];
  let [year, month] = months[0].value.split('-').map(Number);
  const counts = new Map(months.map(one => [one.value, one.claims]));
  const last = months[months.length - 1].value;
  for (let i = 0; i < 600; i++) {
    const value = `${year}-${String(month).padStart(2, '0')}`;
    result.push({ value, claims: counts.get(value) || 0 });
    if (value === last) break;
    month += 1;
    if (month > 12) { month = 1; year += 1; }
  }
  return result;
}

export async function draw() {
  const charts = waiting;
  waiting = [];
  if (charts.length === 0) return;
  await script('/explorer/lib/chart.js');
  window.Chart.defaults.font.size = 0.75 * parseFloat(getComputedStyle(document.documentElement).fontSize);
  for (const one of charts) {
    const canvas = document.getElementById(one.id);
    if (!canvas) continue;
    if (one.kind === 'sideways') canvas.parentElement.style.height = `${3 + 1.5 * one.values.length}rem`;
    drawn.push(new window.Chart(canvas, options(one)));
  }
}

export function leave() {
  drawn.forEach(one => one.destroy());
  drawn = [];
}

function options({ values, kind, name, choose }) {
  const sideways = kind === 'sideways';
  const ink = colour('muted');
  const grid = colour('rule');
  return {
    type: sideways ? 'bar' : kind,
    data: { labels: values.map(one => name(one.value)), datasets: [{ data: values.map(one => one.claims), backgroundColor: colour('said'), borderColor: colour('said'), maxBarThickness: 36, tension: 0.2 }] },
    options: {
      animation: false, responsive: true, maintainAspectRatio: false, indexAxis: sideways ? 'y' : 'x',
      plugins: { legend: { display: false }, tooltip: { displayColors: false } },
      scales: {
        x: { ticks: { color: ink, precision: 0 }, grid: { display: sideways, color: grid }, border: { color: grid }, beginAtZero: true },
        y: { ticks: { color: ink, precision: 0, autoSkip: !sideways }, grid: { display: !sideways, color: grid }, border: { display: false, color: grid }, beginAtZero: true },
      },
      onHover: (event, elements) => { event.native.target.style.cursor = choose && elements[0] ? 'pointer' : ''; },
      onClick: (event, elements) => { if (choose && elements[0]) choose(values[elements[0].index].value); },
    },
  };
}

timeline.draw = draw;
timeline.leave = leave;
document.addEventListener('theme', () => {
  for (const one of drawn) {
    one.data.datasets.forEach(set => { set.backgroundColor = colour('said'); set.borderColor = colour('said'); });
    for (const axis of Object.values(one.options.scales)) {
      axis.ticks.color = colour('muted');
      axis.grid.color = colour('rule');
      axis.border.color = colour('rule');
    }
    one.update();
  }
});
