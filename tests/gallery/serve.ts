import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Serves the real panel with made-up views. Returns its address and how to stop it. */
export async function serveGallery(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    cacheDir: `${root}/node_modules/.vite-gallery`,
    resolve: { alias: { '@': root } },
    plugins: [tailwindcss()],
    optimizeDeps: { entries: ['tests/gallery/main.tsx'] },
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('The gallery has no port.');
  return {
    address: `http://127.0.0.1:${address.port}/tests/gallery/index.html`,
    close: () => server.close(),
  };
}
