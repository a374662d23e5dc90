import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import type { Identifier } from '@/lib/domain/identifier';
import type { InterviewerEvent, LineEnding } from '@/lib/domain/interview/interviewer';
import type { Line } from '@/lib/domain/interview/line';
import type { ServerEvent } from './events';
import { lineResponse, type LineSetting } from './instructions';
import { LineWatch } from './line-watch';
import { ResponseSequencer } from './response-sequencer';
import type { Timing } from './timing';

export type SpeakerOptions = {
  setting: LineSetting;
  timing: Timing;
  send: (event: RealtimeClientEvent) => boolean;
  /** Whether the provider may be heard. */
  gate: (open: boolean) => void;
  /** Whether the candidate has the floor: then nothing may be asked. */
  floorTaken: () => boolean;
  report: (event: InterviewerEvent) => void;
};

/** Says lines one at a time, and keeps everything else that the provider might say inaudible. */
export class Speaker {
  readonly #options: SpeakerOptions;
  readonly #sequencer: ResponseSequencer;
  #watch: LineWatch | null = null;
  #waiting: Line | null = null;
  readonly #unasked = new Set<string>();

  constructor(options: SpeakerOptions) {
    this.#options = options;
    this.#sequencer = new ResponseSequencer({
      send: options.send,
      mayAsk: () => this.#watch === null && !options.floorTaken(),
      onSent: (lineId, sent) => this.#sent(lineId, sent),
      releaseMs: options.timing.releaseMs,
    });
  }

  /** Nothing is being said, and nothing that was said is still being generated. */
  get isBetweenLines(): boolean {
    return this.#watch === null && this.#sequencer.isFree;
  }

  get hasLineWaiting(): boolean {
    return this.#waiting !== null;
  }

  /** Says the line when the one before it and the candidate's take are over. */
  say(line: Line): void {
    this.#watch?.settle();
    const before = this.#waiting;
    this.#waiting = line;
    if (before) this.#ended(before.id, 'interrupted');
    this.#sequencer.ask({ lineId: line.id, response: lineResponse(line, this.#options.setting) });
  }

  /** The floor may have become free. */
  proceed(): void {
    this.#sequencer.flush();
  }

  hush(): void {
    this.#options.gate(false);
    // Taken out before anybody hears of an ending: a listener may answer it with the next line.
    const watch = this.#watch;
    const waiting = this.#takeWaiting();
    if (watch) this.#stopSound();
    watch?.end('interrupted');
    if (waiting) this.#ended(waiting.id, 'interrupted');
  }

  /** The session is gone, and with it whatever was being said. */
  lost(): void {
    const waiting = this.#takeWaiting();
    this.#sequencer.reset();
    this.#unasked.clear();
    this.#options.gate(false);
    this.#watch?.end('failed');
    if (waiting) this.#ended(waiting.id, 'failed');
  }

  /** Another session takes over between two lines; a line that waits is said there. */
  renewed(): void {
    this.#unasked.clear();
    this.#sequencer.renew();
    this.#sequencer.flush();
  }

  read(event: ServerEvent): void {
    switch (event.type) {
      case 'response.created':
        if (this.#sequencer.created(event.response) === null) this.#silence(event.response.id);
        return;
      case 'response.output_audio_transcript.delta':
        this.#watched(event.response_id)?.words(event.delta);
        return;
      case 'response.output_audio_transcript.done':
        this.#watched(event.response_id)?.transcript(event.transcript);
        return;
      case 'output_audio_buffer.started':
        this.#sounds(event.response_id);
        return;
      case 'output_audio_buffer.stopped':
        this.#watched(event.response_id)?.stopped();
        return;
      case 'output_audio_buffer.cleared':
        this.#watched(event.response_id)?.end('interrupted');
        return;
      case 'response.done': {
        const { id, status } = event.response;
        this.#sequencer.done(id);
        this.#watched(id)?.generated(status ?? 'completed');
        return;
      }
      case 'error':
        this.#refused(event.error.event_id ?? '', event.error.code ?? '');
        return;
      default:
    }
  }

  #sent(lineId: Identifier, sent: boolean): void {
    const line = this.#waiting;
    if (line?.id !== lineId) return;
    this.#waiting = null;
    if (!sent) {
      this.#ended(lineId, 'failed');
      return;
    }
    this.#options.gate(true);
    const watch = new LineWatch(line, this.#options.timing, {
      onStarted: () => this.#options.report({ type: 'lineStarted', lineId }),
      onWords: (text) => this.#options.report({ type: 'lineWords', lineId, text }),
      onDiffered: (said) => this.#options.report({ type: 'lineDiffered', lineId, said }),
      onEnded: (ending) => {
        this.#watch = null;
        this.#options.gate(false);
        // A line that ends on its own limit may still be generated, or even sound.
        if (ending === 'failed') this.#stopSound();
        this.#ended(lineId, ending);
        this.#sequencer.flush();
      },
    });
    this.#watch = watch;
  }

  #stopSound(): void {
    this.#sequencer.cancel();
    this.#options.send({ type: 'output_audio_buffer.clear' });
  }

  #sounds(responseId: string): void {
    const watch = this.#watched(responseId);
    if (watch) {
      this.#options.gate(true);
      watch.started();
    } else {
      this.#silence(responseId);
    }
  }

  /** Speech of nobody's asking, or of a line that is over: not heard, not paid for longer than need be. */
  #silence(responseId: string): void {
    const fresh = this.#sequencer.lineOf(responseId) === null && !this.#unasked.has(responseId);
    if (fresh) this.#options.send({ type: 'response.cancel', response_id: responseId });
    // The provider plays one after another: while our line sounds, the stray is not heard, and clearing would cut us.
    if (this.#watch?.isSounding !== true) {
      this.#options.gate(false);
      this.#options.send({ type: 'output_audio_buffer.clear' });
    }
    if (!fresh) return;
    this.#unasked.add(responseId);
    this.#options.report({ type: 'spokeUnasked' });
  }

  #refused(eventId: string, code: string): void {
    const lineId = this.#sequencer.refused(eventId, code);
    if (lineId !== null && this.#watch?.line.id === lineId) this.#watch.end('failed');
  }

  #watched(responseId: string): LineWatch | null {
    const lineId = this.#sequencer.lineOf(responseId);
    return lineId !== null && this.#watch?.line.id === lineId ? this.#watch : null;
  }

  #takeWaiting(): Line | null {
    const line = this.#waiting;
    this.#waiting = null;
    this.#sequencer.dropPending();
    return line;
  }

  #ended(lineId: Identifier, ending: LineEnding): void {
    this.#options.report({ type: 'lineEnded', lineId, ending });
  }
}
