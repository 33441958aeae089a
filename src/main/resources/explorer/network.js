/** Entities and their ties on a canvas, drawn by Cytoscape.js and placed by its fCoSE layout. */
import { colour, script } from '/explorer/parts.js';
import { shorten } from '/explorer/text.js';

/** Cytoscape adds an inline style, which the policy forbids, unless something of this name is there; style.css has it. */
const CYTOSCAPE_STYLE = '__________cytoscape_stylesheet';
/** With more entities than this, the canvas shows a picture of itself while it is moved. */
const MANY = 150;
const LARGEST_ZOOM = 1.3;
/** Ties between the same two entities are drawn beside each other; this much more room for each. */
const ROOM = 14;
const drawn = new Set();

/** Draws `{nodes, edges}` into `container`; the entities of `iris` stand out. */
export async function network(container, graph, iris = []) {
  await script('/explorer/lib/cytoscape.js');
  await script('/explorer/lib/layout-base.js');
  await script('/explorer/lib/cose-base.js');
  await script('/explorer/lib/cytoscape-fcose.js');
  if (!document.getElementById(CYTOSCAPE_STYLE)) document.head.append(Object.assign(document.createElement('meta'), { id: CYTOSCAPE_STYLE }));
  const many = graph.nodes.length > MANY;
  const cy = window.cytoscape({
    container, elements: elements(graph, iris), style: style(many), maxZoom: 3, minZoom: 0.05, boxSelectionEnabled: false,
    textureOnViewport: many, hideEdgesOnViewport: false, pixelRatio: many ? 1 : 'auto',
  });
  drawn.add(cy);
  cy.on('destroy', () => drawn.delete(cy));
  if (!many) {
    cy.on('mouseover', 'node', event => { cy.elements().addClass('faint'); event.target.closedNeighborhood().removeClass('faint'); });
    cy.on('mouseout', 'node', () => cy.elements().removeClass('faint'));
  }
  arrange(cy, true);
  container.dataset.drawn = graph.nodes.length;
  return cy;
}

document.addEventListener('theme', () => drawn.forEach(cy => cy.style(style(cy.nodes().length > MANY))));

/** The whole graph in the window, but no larger than it is read well. */
export function fit(cy) {
  if (!cy) return;
  const largest = LARGEST_ZOOM * parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  cy.fit(undefined, 30);
  if (cy.zoom() > largest) { cy.zoom(largest); cy.center(); }
}

/** Places what is new around what is there, which stays: the eye keeps its way. */
export function arrange(cy, first = false) {
  const fixed = first ? [] : cy.nodes('.pinned').map(node => ({ nodeId: node.id(), position: node.position() }));
  const many = cy.nodes().length > MANY;
  const layout = cy.elements(':visible').layout({
    name: 'fcose', animate: !matchMedia('(prefers-reduced-motion: reduce)').matches && !first && !many, animationDuration: 400, randomize: first,
    quality: many ? 'draft' : 'proof', nodeSeparation: 120, idealEdgeLength: edge => 140 + ROOM * edge.parallelEdges().length, nodeRepulsion: 12000, padding: 30, fit: false,
    nodeDimensionsIncludeLabels: !many,
    fixedNodeConstraint: fixed.length ? fixed : undefined,
  });
  layout.one('layoutstop', () => fit(cy));
  layout.run();
}

/** Adds `graph` around the entity `id`; what is there stays in its place. */
export function grow(cy, graph, id) {
  const at = cy.getElementById(id).position();
  const fixed = cy.nodes().map(one => ({ nodeId: one.id(), position: { ...one.position() } }));
  cy.add(elements(graph).map(one => (one.group === 'nodes' ? { ...one, position: { x: at.x + 60 * Math.random() - 30, y: at.y + 60 * Math.random() - 30 } } : one)));
  cy.layout({ name: 'fcose', randomize: false, animate: false, fixedNodeConstraint: fixed, nodeSeparation: 110, idealEdgeLength: edge => 120 + ROOM * edge.parallelEdges().length, nodeDimensionsIncludeLabels: cy.nodes().length <= MANY, fit: false }).run();
  cy.animate({ fit: { padding: 40 }, duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 300 });
}

const edgeClasses = edge => [
  edge.positive && edge.negative ? 'disputed' : edge.negative ? 'negative' : '', edge.certain < edge.claims.length ? 'doubt' : ''].filter(Boolean).join(' ');

const elements = (graph, iris = []) => [
  ...graph.nodes.map(node => ({ group: 'nodes', data: { ...node, name: shorten(node.label, 38) }, classes: `${node.type} ${iris.includes(node.iri) ? 'centre' : ''}` })),
  ...graph.edges.map(edge => ({ group: 'edges', data: { ...edge, name: shorten(edge.label, 30) + (edge.positive && edge.negative ? ' ‡' : ''), width: Math.min(9, 1 + 1.5 * edge.stories) }, classes: edgeClasses(edge) }))];

function style(many) {
  const ink = colour('ink');
  const paper = colour('raised');
  return [
    { selector: 'node', style: { label: 'data(name)', color: ink, 'font-family': 'Georgia, serif', 'font-size': 13, 'text-wrap': 'wrap', 'text-max-width': 120, 'text-valign': 'bottom', 'text-margin-y': 5, 'text-background-color': paper, 'text-background-opacity': many ? 0 : 0.85, 'text-background-padding': 2, width: 18, height: 18, 'background-color': colour('strong-rule'), 'border-width': 2, 'border-color': paper, 'min-zoomed-font-size': many ? 8 : 0 } },
    { selector: 'node.Person', style: { 'background-color': colour('said') } },
    { selector: 'node.Organization', style: { shape: 'round-rectangle', 'background-color': ink } },
    { selector: 'node.GeopoliticalEntity, node.Location, node.Facility', style: { shape: 'diamond', width: 22, height: 22 } },
    { selector: 'node.centre', style: { width: 28, height: 28, 'font-weight': 'bold', 'font-size': 15, 'min-zoomed-font-size': 0 } },
    { selector: 'node.pinned', style: { 'border-color': colour('doubt'), 'border-width': 4 } },
    { selector: 'edge', style: { width: 'data(width)', 'line-color': colour('strong-rule'), 'target-arrow-color': colour('strong-rule'), 'target-arrow-shape': 'triangle', 'arrow-scale': 0.8, 'curve-style': many ? 'straight' : 'bezier', 'control-point-step-size': 34, label: 'data(name)', 'font-size': 10, 'font-family': 'system-ui, sans-serif', color: colour('muted'), 'text-rotation': 'autorotate', 'text-background-color': paper, 'text-background-opacity': 0.9, 'text-background-padding': 1, 'min-zoomed-font-size': many ? 10 : 7 } },
    { selector: 'edge.doubt', style: { 'line-style': 'dashed' } },
    { selector: 'edge.negative, edge.disputed', style: { 'line-color': colour('negative'), 'target-arrow-color': colour('negative'), color: colour('negative') } },
    { selector: 'edge.disputed', style: { 'mid-target-arrow-shape': 'circle', 'mid-target-arrow-color': colour('negative'), 'font-weight': 'bold' } },
    { selector: ':selected', style: { 'line-color': colour('link'), 'target-arrow-color': colour('link'), 'background-color': colour('link') } },
    { selector: '.faint', style: { opacity: 0.2 } },
    { selector: '.gone', style: { display: 'none' } },
  ];
}
