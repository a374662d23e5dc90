import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { meetingHosts } from './lib/platform/meeting-sites';

/**
 * The manifest is written here and nowhere else; a snapshot test fails on any new permission.
 *
 * `use_dynamic_url` stays off: with it the panel's frame does not load on pages with COEP (measured,
 * docs/decisions/0002). The panel is therefore framable by the meeting sites, and decides by a posted
 * one-time token whether it is served.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({
    plugins: [tailwindcss()],
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('./lib/platform/bare-content-context.ts', import.meta.url),
        ),
      },
    },
    build: { sourcemap: false, chunkSizeWarningLimit: 2000 },
  }),
  manifest: {
    // A public key gives an unpacked build one identity (bkkealamhciihabelkbcbogajfalepkf) on every machine, which
    // policies need. Nobody holds its private half: stores give an identity of their own.
    key: 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAo4aZLK4Cf27gQhzDoNApSWHjvKv3HRw4y9YqLYRLVREo087uHkKgkHn9AdWNpBL1WYOzSgMZwZr1nycFOXv7mBHBLR1g7dA5Lz/wioCWDO0kwQk1kcamzkuL10fsiEb6A0Vfg50hVjrTTaGkJesz8cFtZknI1E0S/97V3MiviZ/ZepBEAjAo0gkudo2MzPvqfS5h5bVUmVzNk9mw+EH9x6GlvkEPNCO1TTD4XvRaE27sNGBJe4fFmA/tIDAc+nqluVwlVe3sonO6weYa4nzj7Y+HgW5Y3pAZlJbI14oB5RENpa1iXP3fj9PdnovOPHFRs7Htmn2V9Dv0jtbzij67UwIDAQAB',
    name: '__MSG_extensionName__',
    short_name: 'Greenroom',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    incognito: 'not_allowed',
    permissions: ['offscreen', 'storage', 'unlimitedStorage', 'alarms'],
    // Loopback: Ollama and LM Studio answer there, without CORS headers for an extension's origin.
    host_permissions: ['https://api.openai.com/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    optional_host_permissions: ['https://*/*'],
    storage: { managed_schema: 'managed-schema.json' },
    action: { default_title: 'Greenroom' },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    content_security_policy: {
      extension_pages:
        "script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; base-uri 'none'; img-src 'self' data: blob:; media-src 'self' blob:; style-src 'self' 'unsafe-inline'",
    },
    web_accessible_resources: [{ resources: ['panel.html'], matches: meetingHosts }],
  },
});
