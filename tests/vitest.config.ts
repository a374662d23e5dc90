import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Tests that hold real peer connections, or listen to real speech: what they measure takes the time that it takes. */
const wire = [
  'tests/realtime/*wire*.test.ts',
  'tests/standin/{realtime-session,turn-detection,faults,first-party-clients,ears}.test.ts',
  'tests/standin/network/*.test.ts',
];

// Sound runs in real time: on a machine that is starved for a moment, one more try tells a fault from a hiccup.
const retry = process.env['CI'] ? 1 : 0;

/**
 * Three projects: `unit` needs nothing but Node; `wire` talks to the local provider over real WebRTC; `e2e` drives
 * the built extension in a real Chromium.
 */
export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', ...wire],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: 'wire', include: wire, retry, testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          fileParallelism: false,
          retry,
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
