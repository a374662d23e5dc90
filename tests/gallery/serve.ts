import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { build, preview, type InlineConfig } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Serves the real panel with made-up views, built once: hundreds of states are opened one after the other, and a page
 * of two files opens several times as fast as one of three hundred modules. Returns its address and how to stop it.
 */
export async function serveGallery(): Promise<{ address: string; close: () => Promise<void> }> {
  const outDir = await mkdtemp(join(tmpdir(), 'greenroom-gallery-'));
  const config: InlineConfig = {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    plugins: [tailwindcss()],
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: ['index.html', 'meeting.html'].map((page) => `${root}/tests/gallery/${page}`),
      },
    },
    preview: { port: 0, host: '127.0.0.1' },
  };
  await build(config);
  const server = await preview(config);
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('The gallery has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/tests/gallery/index.html`,
    close: async () => {
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    },
  };
}
