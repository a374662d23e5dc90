import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { meetingMatches } from './lib/platform/meeting-sites';

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
    build: { sourcemap: false, chunkSizeWarningLimit: 2000 },
  }),
  manifest: {
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
    web_accessible_resources: [{ resources: ['panel.html'], matches: meetingMatches }],
  },
});
