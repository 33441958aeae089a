/** The graph as files for other programs. */
import { colour } from '/explorer/parts.js';

const escape = text => String(text).replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, ' ');

/** GraphML 1.0 with the attributes that Gephi, yEd and NetworkX read. */
export function graphml(graph) {
  const keys = [
    ['node', 'label', 'string'], ['node', 'type', 'string'], ['node', 'iri', 'string'], ['edge', 'label', 'string'], ['edge', 'claims', 'string'],
    ['edge', 'stories', 'int'], ['edge', 'positive', 'int'], ['edge', 'negative', 'int']];
  const data = (of, thing) => keys.filter(key => key[0] === of)
    .map(([, name]) => `<data key="${of}-${name}">${escape([].concat(thing[name]).join(' '))}</data>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.map(([of, name, type]) => `<key id="${of}-${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`).join('\n')}
<graph edgedefault="directed">
${graph.nodes.map(node => `<node id="${escape(node.id)}">${data('node', node)}</node>`).join('\n')}
${graph.edges.map(edge => `<edge id="${escape(edge.id)}" source="${escape(edge.source)}" target="${escape(edge.target)}">${data('edge', edge)}</edge>`).join('\n')}
</graph>
</graphml>
`;
}

/** What is on the canvas, as lines and words. */
export function svg(cy) {
  const box = cy.elements(':visible').boundingBox();
  const ink = colour('ink');
  const lines = cy.edges(':visible').map(edge => {
    const from = edge.sourceEndpoint();
    const to = edge.targetEndpoint();
    const middle = edge.midpoint();
    const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
    const stroke = edge.hasClass('negative') || edge.hasClass('disputed') ? colour('negative') : colour('strong-rule');
    return `<path d="M${from.x},${from.y} Q${bend.x},${bend.y} ${to.x},${to.y}" fill="none" stroke="${stroke}" stroke-width="${edge.data('width')}"${edge.hasClass('doubt') ? ' stroke-dasharray="6 4"' : ''}/>
<text x="${middle.x}" y="${middle.y - 3}" font-size="10" font-family="sans-serif" text-anchor="middle" fill="${stroke}">${escape(edge.data('name'))}</text>`;
  });
  const nodes = cy.nodes(':visible').map(node => {
    const at = node.position();
    return `<circle cx="${at.x}" cy="${at.y}" r="${node.width() / 2}" fill="${node.style('background-color')}"/>
<text x="${at.x}" y="${at.y + node.height() / 2 + 15}" font-size="13" font-family="Georgia, serif" text-anchor="middle" fill="${ink}">${escape(node.data('name'))}</text>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 60} ${box.y1 - 30} ${box.w + 120} ${box.h + 60}"><rect x="${box.x1 - 60}" y="${box.y1 - 30}" width="${box.w + 120}" height="${box.h + 60}" fill="${colour('raised')}"/>
${lines.join('\n')}
${nodes.join('\n')}
</svg>`;
}
