import type { Failure } from '@/lib/domain/failure';

/** A {@link Failure} on its way out of asynchronous code of this folder; at the folder's border it becomes data again. */
export class Refusal extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.reason);
    this.name = 'Refusal';
    this.failure = failure;
  }
}
