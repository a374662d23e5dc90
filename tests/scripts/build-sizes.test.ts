import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentScriptLimit, contentScriptSize, pageSizes, speechRuntimes } from '../../scripts/build-sizes';

const folder = mkdtempSync(join(tmpdir(), 'greenroom-sizes-'));

beforeAll(() => {
  for (const part of ['content-scripts', 'chunks', 'assets']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'content-scripts', 'meeting.js'), randomBytes(5_000));
  writeFileSync(join(folder, 'chunks', 'panel.js'), 'x'.repeat(1_000));
  writeFileSync(join(folder, 'assets', 'panel.css'), 'y'.repeat(500));
  writeFileSync(join(folder, 'background.js'), 'z');
  writeFileSync(join(folder, 'assets', 'ort-wasm-simd-threaded-DcHrbrbl.wasm'), 'runtime');
  writeFileSync(
    join(folder, 'panel.html'),
    '<script type="module" crossorigin src="/chunks/panel.js"></script><link rel="stylesheet" href="/assets/panel.css">',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the sizes that a build prints', () => {
  it('weigh the content script as it travels: what cannot be compressed is over the limit', () => {
    const size = contentScriptSize(folder);
    expect(size?.bytes).toBe(5_000);
    expect(size?.gzipped).toBeGreaterThan(contentScriptLimit);
  });

  it('count a page with the scripts and styles that it loads at once', () => {
    const [panel, background] = pageSizes(folder);
    expect(panel?.name).toBe('panel');
    expect(panel?.bytes).toBeGreaterThan(1_600);
    expect(panel?.gzipped).toBeLessThan(400);
    expect(background).toMatchObject({ name: 'background', bytes: 1 });
  });

  it('say so when there is no content script at all', () => {
    expect(contentScriptSize(join(folder, 'assets'))).toBeNull();
  });

  it('tell when a second runtime of the speech model slipped in', () => {
    expect(speechRuntimes(folder)).toHaveLength(1);
    writeFileSync(join(folder, 'chunks', 'ort-wasm-simd-threaded.jsep.mjs'), '');
    expect(speechRuntimes(folder)).toHaveLength(2);
  });
});
