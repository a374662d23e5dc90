import { pocketSphinxInstalled, recognise, type HeardWord } from './pocketsphinx.ts';

/** Who produced a transcript: real recognition of the received audio, or a list of words given by the test. */
export type EarsKind = 'pocketsphinx' | 'script';

/** The words of one piece of audio. `words` is empty when a script gave the text. */
export type Transcript = { text: string; words: HeardWord[]; by: EarsKind };

/** Turns 16 kHz speech into words, one recording after another. */
export type Ears = { kind: EarsKind; transcribe(pcm16k: Int16Array): Promise<Transcript> };

/** A pause this long between two words, in seconds, ends a written sentence. */
const SENTENCE_PAUSE = 0.28;

/** What the ears need to know; read anew for every recording, so that a running test may change it. */
export type EarsBook = { hints: () => string[]; nextScripted: () => string | undefined };

/**
 * Ears by choice: `pocketsphinx` insists, `script` never recognises, `auto` recognises where the program is installed.
 * Throws when `pocketsphinx` is asked for and missing, and whenever it is missing in continuous integration.
 */
export function chooseEars(wanted: EarsKind | 'auto', book: EarsBook): Ears {
  const installed = pocketSphinxInstalled();
  const insisted = wanted === 'pocketsphinx' || (wanted === 'auto' && Boolean(process.env['CI']));
  if (!installed && insisted) {
    throw new Error('PocketSphinx is missing: install the packages pocketsphinx and pocketsphinx-en-us.');
  }
  return wanted === 'script' || !installed ? scriptedEars(book) : recognisingEars(book);
}

function recognisingEars(book: EarsBook): Ears {
  let last: Promise<unknown> = Promise.resolve();
  return {
    kind: 'pocketsphinx',
    transcribe(pcm16k) {
      // One decoder at a time leaves a core to the audio clock.
      const mine = last.then(async (): Promise<Transcript> => {
        const words = await recognise(pcm16k, book.hints());
        return { text: written(words), words, by: 'pocketsphinx' };
      });
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

function scriptedEars(book: EarsBook): Ears {
  return {
    kind: 'script',
    transcribe: () => Promise.resolve({ text: book.nextScripted() ?? '', words: [], by: 'script' }),
  };
}

/** Sentences with capitals and full stops, as providers write them; only pauses decide where a sentence ends. */
function written(words: HeardWord[]): string {
  const sentences: string[][] = [];
  words.forEach((heard, at) => {
    const previous = words[at - 1];
    if (!previous || heard.start - previous.end >= SENTENCE_PAUSE) sentences.push([]);
    sentences.at(-1)?.push(heard.word.replace(/^i(?='|$)/, 'I'));
  });
  return sentences
    .map((sentence) => sentence.join(' '))
    .map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`)
    .join(' ');
}
