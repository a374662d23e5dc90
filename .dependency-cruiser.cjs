// The import table of the project, as a program. Each rule's comment is the sentence it enforces; the architecture
// tests print it when it is broken. Types count here as well: an import line shows what a file knows of.
// What a built page can reach through any number of files stands in .dependency-cruiser.reach.cjs.

/** Everything of ours: what a rule does not allow of it is forbidden. */
const ours = '^(lib|components|entrypoints|tests|scripts|broker)/';

const mayImport = (name, comment, from, allowed) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: ours, pathNot: allowed },
});

/** `packages` are all that files in `from` may take from npm. */
const mayUse = (name, comment, from, packages) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: 'node_modules/', pathNot: packages.map((each) => `node_modules/(@types/)?${each}/`) },
});

/** A package that only files in `where` may use; its types may be named anywhere. */
const onlyIn = (name, comment, packages, where) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^(lib|components|entrypoints)/', pathNot: where },
  to: { path: packages.map((each) => `node_modules/${each}/`), dependencyTypesNot: ['type-only'] },
});

const pages = '^components/(onboarding|library|history|report|progress|options)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'No file imports itself through others.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'Every import leads to a file or an installed package.',
      severity: 'error',
      from: {},
      // A package's own list of entrances does not know addresses of files, which only the bundler understands.
      to: { couldNotResolve: true, pathNot: '^onnxruntime-web/.*\\.wasm\\?url$' },
    },
    mayImport('domain-knows-only-itself', 'The domain imports nothing but itself.', '^lib/domain/', [
      '^lib/domain/',
    ]),
    mayUse('domain-uses-only-zod', 'The domain needs no package but zod.', '^lib/domain/', ['zod']),
    mayImport(
      'protocol-speaks-domain-words',
      'The protocol between contexts speaks domain words only.',
      '^lib/protocol/',
      ['^lib/(domain|protocol)/'],
    ),
    mayUse('protocol-uses-only-zod', 'The protocol needs no package but zod.', '^lib/protocol/', ['zod']),
    mayImport(
      'services-are-islands',
      'Services do not know each other; lib/session composes them.',
      '^lib/(audio|camera|realtime|speech|coach|store|team|platform|documents|search|backup)/',
      ['^lib/domain/', '^lib/$1/'],
    ),
    mayImport(
      'session-composes-services',
      'The session composes services and knows no screen.',
      '^lib/session/',
      ['^lib/'],
    ),
    mayImport(
      'archive-composes-what-leaves',
      'The archive composes the store with the files that leave and come back; it knows no session and no screen.',
      '^lib/archive/',
      ['^lib/(archive|domain|store|audio|camera|backup)/'],
    ),
    mayImport(
      'looks-know-the-domain',
      'Shared looks know the domain and nothing else of ours.',
      '^components/ui/',
      ['^components/ui/', '^lib/domain/'],
    ),
    mayImport(
      'panel-is-a-view',
      'The panel is a view: it knows the domain, the protocol and the shared looks.',
      '^components/panel/',
      ['^components/(panel|ui)/', '^lib/(domain|protocol)/'],
    ),
    mayImport(
      'pages-read-the-store',
      'Pages read the store, listen to the microphone and play; they do not record, coach or interview.',
      pages,
      [
        '^components/($1|ui)/',
        '^lib/(domain|protocol|store|team|platform|archive|backup|documents|search)/',
        '^lib/audio/(?!recorder|remote-voice|tap-recording)',
        '^lib/realtime/check-provider',
      ],
    ),
    mayImport(
      'worker-opens-doors',
      'The worker opens doors, copies policy and sweeps; it knows no other service.',
      '^entrypoints/background',
      [
        '^entrypoints/background',
        '^lib/(domain|protocol|platform)/',
        '^lib/store/(database|settings|expiry)\\.ts$',
        '^lib/team/policy\\.ts$',
      ],
    ),
    mayImport(
      'entrypoints-share-nothing',
      'An entry point composes rooms and shares nothing with another entry point.',
      '^entrypoints/([^/]+)/',
      ['^(lib|components)/', '^entrypoints/$1/'],
    ),
    mayImport(
      'nobody-imports-entrypoints',
      'Rooms are composed by entry points and never import one, nor tests or scripts.',
      '^(lib|components)/',
      ['^(lib|components)/'],
    ),
    mayImport('rooms-know-no-screen', 'No room in lib knows a component.', '^lib/', ['^lib/']),
    onlyIn(
      'provider-client-is-inside',
      'Only realtime and coach call the provider.',
      ['openai'],
      ['^lib/(realtime|coach)/'],
    ),
    onlyIn('database-is-inside', 'Only the store opens the database.', ['dexie'], ['^lib/store/']),
    onlyIn(
      'browser-is-behind-platform',
      'The browser’s interface is reached through lib/platform.',
      ['webextension-polyfill'],
      ['^lib/platform/'],
    ),
    onlyIn(
      'react-is-for-screens',
      'React is for components and the pages that mount them.',
      ['react', 'react-dom', 'radix-ui', 'lucide-react', 'dexie-react-hooks', 'recharts', '@tanstack'],
      ['^components/', '^entrypoints/'],
    ),
    onlyIn(
      'media-files-are-inside',
      'Only audio and camera encode and read media files.',
      ['mediabunny', '@mediabunny'],
      ['^lib/(audio|camera)/'],
    ),
    onlyIn(
      'speech-model-is-inside',
      'Only audio runs the speech model and follows the pitch.',
      ['onnxruntime-web', '@ricky0123', 'pitchy'],
      ['^lib/audio/'],
    ),
    onlyIn(
      'synthesiser-is-inside',
      'Only speech knows the packaged synthesiser.',
      ['@echogarden', '@bjorn3'],
      ['^lib/speech/'],
    ),
    onlyIn(
      'documents-are-read-inside',
      'Only documents opens files that other programs wrote.',
      ['pdfjs-dist', 'mammoth'],
      ['^lib/documents/'],
    ),
    onlyIn('search-is-inside', 'Only search keeps an index of words.', ['minisearch'], ['^lib/search/']),
    onlyIn(
      'archives-are-inside',
      'Only backup and documents unpack archives.',
      ['@zip.js'],
      ['^lib/(backup|documents)/'],
    ),
    onlyIn(
      'framework-is-at-the-edge',
      'Only entry points know the extension framework.',
      ['wxt'],
      ['^entrypoints/'],
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.css$' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['browser', 'import', 'require', 'node', 'default', 'types'],
    },
  },
};
