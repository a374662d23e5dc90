import { letGo } from './let-go';

/** A recording on its way to be heard: its element once it is loaded; `useless` where it is gone or cannot be played. */
export type Voice = { element: HTMLAudioElement | null; useless: boolean };

/** The recordings of a line that are in memory. */
export type LineVoices = {
  get: (recordingId: string) => Voice | undefined;
  /** Loads a recording unless it is here or on its way. */
  load: (recordingId: string) => void;
  /** Lets go of all but these. */
  keepOnly: (recordingIds: ReadonlySet<string>) => void;
  all: () => Iterable<Voice>;
};

/** `changed` is called whenever a recording has come, or turned out to be useless. */
export function lineVoices(
  load: (recordingId: string) => Promise<Blob | null>,
  changed: () => void,
): LineVoices {
  const voices = new Map<string, Voice>();
  const drop = (recordingId: string): void => {
    const element = voices.get(recordingId)?.element;
    voices.delete(recordingId);
    if (!element) return;
    element.onerror = null;
    letGo(element);
  };
  const fetch = async (recordingId: string, voice: Voice): Promise<void> => {
    const blob = await load(recordingId).catch(() => null);
    if (voices.get(recordingId) !== voice) return;
    if (blob) {
      voice.element = new Audio(URL.createObjectURL(blob));
      voice.element.preservesPitch = true;
      voice.element.onerror = () => {
        voice.useless = true;
        changed();
      };
    } else voice.useless = true;
    changed();
  };
  return {
    get: (recordingId) => voices.get(recordingId),
    all: () => voices.values(),
    load: (recordingId) => {
      if (voices.has(recordingId)) return;
      const voice: Voice = { element: null, useless: false };
      voices.set(recordingId, voice);
      void fetch(recordingId, voice);
    },
    keepOnly: (recordingIds) => {
      for (const recordingId of voices.keys()) if (!recordingIds.has(recordingId)) drop(recordingId);
    },
  };
}
