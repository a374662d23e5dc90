import type { Recognition, RecognitionApi, RecognitionResults } from '@/lib/speech/recognition-api';

/** One run of a browser's recognition that hears what the rehearsal says. */
export class ScriptedRun implements Recognition {
  lang = '';
  continuous = false;
  interimResults = true;
  processLocally = false;
  onresult: Recognition['onresult'] = null;
  onerror: Recognition['onerror'] = null;
  onend: Recognition['onend'] = null;
  track: MediaStreamTrack | null = null;
  state: 'new' | 'running' | 'stopping' | 'over' = 'new';
  #results: { isFinal: boolean; 0: { transcript: string } }[] = [];

  start(track: MediaStreamTrack) {
    this.track = track;
    this.state = 'running';
  }

  stop() {
    this.state = 'stopping';
  }

  abort() {
    this.end();
  }

  /** What the browser holds for said so far; a later one in its place makes it final. */
  hears(transcript: string, isFinal = true): void {
    const last = this.#results.at(-1);
    if (last && !last.isFinal) this.#results.pop();
    this.#results.push({ isFinal, 0: { transcript } });
    const event: RecognitionResults = { resultIndex: this.#results.length - 1, results: this.#results };
    this.onresult?.(event);
  }

  fails(error: string): void {
    this.onerror?.({ error });
    this.end();
  }

  end(): void {
    if (this.state === 'over') return;
    this.state = 'over';
    this.onend?.();
  }
}

/** A browser with recognition. `answers` says of a language whether it is there. */
export function aBrowser({
  answers = { 'en-US': 'available' },
  refuses = null,
  leavesDevice = false,
}: {
  answers?: Record<string, string> | 'never' | 'refused';
  /** What `start` throws. */
  refuses?: Error | null;
  /** Does not let itself be held to this device. */
  leavesDevice?: boolean;
} = {}) {
  const runs: ScriptedRun[] = [];
  const asked: string[] = [];
  const installed: string[] = [];
  class Api extends ScriptedRun {
    constructor() {
      super();
      if (leavesDevice) Object.defineProperty(this, 'processLocally', { get: () => false, set: () => {} });
      runs.push(this);
    }

    override start(track: MediaStreamTrack) {
      if (refuses) throw refuses;
      super.start(track);
    }

    static async available({ langs }: { langs: string[]; processLocally: true }): Promise<string> {
      asked.push(...langs);
      if (answers === 'never') return new Promise(() => {});
      if (answers === 'refused') throw new Error('NotAllowedError');
      return answers[langs[0] ?? ''] ?? 'unavailable';
    }

    static async install({ langs }: { langs: string[]; processLocally: true }): Promise<boolean> {
      installed.push(...langs);
      return false;
    }
  }
  return {
    api: Api as RecognitionApi,
    runs,
    asked,
    installed,
    /** The run that is under way, or the last one. */
    get run(): ScriptedRun {
      const last = runs.at(-1);
      if (!last) throw new Error('Nothing was started.');
      return last;
    },
  };
}
