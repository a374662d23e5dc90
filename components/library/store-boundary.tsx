import { Component, type ReactNode } from 'react';
import type { Failure } from '@/lib/domain/failure';
import { storeFailure } from '@/lib/store/failure';
import { FailureNotice } from '@/components/ui/failure-notice';

type State = { failure: Failure | null };

/** Where the database cannot be read, a card in place of what failed. Live queries throw while rendering. */
export class StoreBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null };

  static getDerivedStateFromError(error: unknown): State {
    return { failure: storeFailure(error) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    return (
      <main className="m-auto max-w-md p-4">
        <FailureNotice failure={failure} />
      </main>
    );
  }
}
