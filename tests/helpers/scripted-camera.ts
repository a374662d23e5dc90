import type { Camera } from '@/lib/camera/camera';
import type { Failure } from '@/lib/domain/failure';

/** A camera by script: pieces come when the test says so. */
export class ScriptedCamera {
  /** What opening it comes to, where it is refused. */
  refusal: Failure | null = null;
  /** How often it was opened, and how many are open. */
  opened = 0;
  live = 0;
  #onPiece: (piece: ArrayBuffer) => void = () => {};
  #lose: (failure: Failure) => void = () => {};

  async open(): Promise<Camera> {
    if (this.refusal) throw this.refusal;
    this.opened += 1;
    this.live += 1;
    let isOpen = true;
    return {
      stream: {} as MediaStream,
      record: (onPiece) => {
        this.#onPiece = onPiece;
        return { stop: async () => this.sees('last') };
      },
      onLost: (listener) => {
        this.#lose = listener;
      },
      close: () => {
        if (isOpen) this.live -= 1;
        isOpen = false;
      },
    };
  }

  /** A second goes by in front of it. */
  sees(what: string): void {
    this.#onPiece(new TextEncoder().encode(what).buffer);
  }

  isLost(failure: Failure): void {
    this.#lose(failure);
  }
}
