import { parseArgs } from 'node:util';
import { startStandin } from './standin.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    ears: { type: 'string', default: 'auto' },
    hint: { type: 'string', multiple: true, default: [] },
  },
});

const ears = values.ears === 'pocketsphinx' || values.ears === 'script' ? values.ears : 'auto';
const standin = await startStandin({ port: Number(values.port), ears, hints: values.hint });
console.log(standin.baseUrl);
console.log(`ears: ${standin.ears}`);

const leave = (): void => {
  // The WebRTC library keeps threads of its own; a closed provider has nothing left to wait for.
  void standin.close().then(() => process.exit(0));
};
process.once('SIGINT', leave);
process.once('SIGTERM', leave);
