import { vi } from 'vitest';

/** An audio element without sound: it remembers what was asked of it, and time passes when the test says so. */
export class ScriptedAudio {
  static made: ScriptedAudio[] = [];
  currentTime = 0;
  playbackRate = 1;
  preservesPitch = false;
  paused = true;
  onpause: (() => void) | null = null;
  onended: (() => void) | null = null;
  onplaying: (() => void) | null = null;
  onerror: (() => void) | null = null;

  src: string;

  constructor(src: string) {
    this.src = src;
    ScriptedAudio.made.push(this);
  }

  play(): Promise<void> {
    this.paused = false;
    this.onplaying?.();
    return Promise.resolve();
  }

  pause(): void {
    if (this.paused) return;
    this.paused = true;
    this.onpause?.();
  }

  load(): void {
    this.currentTime = 0;
  }

  removeAttribute(): void {
    this.src = '';
  }
}

/** Puts scripted elements in place of the browser's, until `vi.unstubAllGlobals`. */
export function scriptAudio(): void {
  ScriptedAudio.made = [];
  vi.stubGlobal('Audio', ScriptedAudio);
}

/** The one that is heard now. */
export const heardAudio = (): ScriptedAudio | undefined => ScriptedAudio.made.find(({ paused }) => !paused);
