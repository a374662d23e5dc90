/** One picture in a call: a still gradient where the camera's would be, and a name. */
export type Tile = { name: string; attributes: string; hue: number };

const style = `
html,body{margin:0;height:100%;background:#202124;color:#e8eaed;font:400 14px/20px system-ui,sans-serif}
main{display:flex;gap:12px;position:absolute;inset:16px 16px 80px;justify-content:center}
.tile{flex:1;position:relative;border-radius:12px;overflow:hidden;max-width:1100px}
.video{position:absolute;inset:0}
.name{position:absolute;left:16px;bottom:12px;text-shadow:0 1px 3px #000}
.bar{position:absolute;left:0;right:0;height:80px;display:flex;gap:10px;align-items:center;justify-content:center}
.bar.below{bottom:0}.bar.above{top:0;height:56px}
.bar button{width:48px;height:40px;border:0;border-radius:20px;background:#3c4043;color:inherit;font:inherit}
.bar .leave{background:#ea4335;width:64px}
.bar button{font-size:0;display:grid;place-items:center}.bar button::before{content:"";display:inline-block;width:18px;height:18px;border-radius:5px;background:currentColor}
.bar .leave::before{height:7px;border-radius:4px}
`;

/** A picture of somebody at their desk, from two gradients. */
function tile({ name, attributes, hue }: Tile): string {
  const figure = `radial-gradient(circle at 50% 42%, hsl(${hue} 35% 62%) 0 13%, transparent 13.5%)`;
  const shoulders = `radial-gradient(ellipse at 50% 104%, hsl(${hue} 30% 38%) 0 40%, transparent 40.5%)`;
  const room = `linear-gradient(160deg, hsl(${hue} 18% 34%), hsl(${hue} 22% 16%))`;
  return `<div class="tile" ${attributes}><div class="video" style="background:${figure},${shoulders},${room}"></div><div class="name">${name}</div></div>`;
}

export type Stage = {
  title: string;
  tiles: readonly Tile[];
  /** The tool's control bar, as HTML. */
  controls: string;
  bar?: 'above' | 'below';
  /** Anything else the tool has on its page. */
  extra?: string;
  /** Style sheet of the page itself, for hostile ones. */
  pageStyle?: string;
};

/** A whole page: dark stage, tiles, control bar. Nothing on it runs a script. */
export function stagePage({
  title,
  tiles,
  controls,
  bar = 'below',
  extra = '',
  pageStyle = '',
}: Stage): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>${style}${pageStyle}</style></head><body><main>${tiles.map(tile).join('')}</main>
<div class="bar ${bar}">${controls}</div>${extra}</body></html>`;
}
