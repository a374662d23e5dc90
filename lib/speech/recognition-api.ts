/** One run of the browser's recognition; the part of `SpeechRecognition` (Web Speech API) that is used here. */
export type Recognition = {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  onresult: ((event: RecognitionResults) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start(track: MediaStreamTrack): void;
  /** Lets what was said so far be recognised, then ends. */
  stop(): void;
  /** Ends at once. */
  abort(): void;
};

/** All results of a run so far; those from `resultIndex` on have changed. */
export type RecognitionResults = {
  resultIndex: number;
  results: ArrayLike<{ isFinal: boolean; 0?: { transcript: string } }>;
};

type Where = { langs: string[]; processLocally: true };

/** The browser's recognition as far as it can be held to this device. */
export type RecognitionApi = {
  new (): Recognition;
  available(where: Where): Promise<string>;
  install(where: Where): Promise<boolean>;
};

/**
 * The browser's own, where it can be told to stay on this device (Chrome from 139 on); else null. Without that it would
 * send the voice to a server of the browser's maker, and is not used.
 */
export function browserRecognition(scope: object = globalThis): RecognitionApi | null {
  const api: unknown = 'SpeechRecognition' in scope ? scope.SpeechRecognition : null;
  if (typeof api !== 'function' || !('available' in api) || !('install' in api)) return null;
  return 'processLocally' in (api.prototype as object) ? (api as unknown as RecognitionApi) : null;
}
