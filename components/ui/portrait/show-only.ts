/** Of all parts of a kind (`data-mouth`, `data-eyes`, `data-brows`) shows the named one. */
export function showOnly(svg: SVGSVGElement, kind: 'mouth' | 'eyes' | 'brows', name: string): void {
  for (const part of svg.querySelectorAll<SVGElement>(`[data-${kind}]`)) {
    part.style.display = part.dataset[kind] === name ? '' : 'none';
  }
}
