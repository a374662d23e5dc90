import { readWord } from './read-word';

// A file that takes too long, or was given up, is stopped by ending this worker.
addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  void readWord(data).then((reading) => postMessage(reading));
});
