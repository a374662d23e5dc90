import { render, screen, waitFor, within } from '@testing-library/react';
import { DatabaseProvider } from '@/components/library/database';
import { InterviewsSection } from '@/components/library/history/interviews-section';
import { useRoute } from '@/components/library/route';
import { ToastProvider } from '@/components/ui/toast';
import type { Database } from '@/lib/store/database';

function Page() {
  const { id, query } = useRoute();
  return <InterviewsSection openId={id} query={query} />;
}

/** Opens the record at an address, and waits until it has been read. */
export async function openHistory(database: Database, hash: string): Promise<void> {
  location.hash = hash;
  render(
    <DatabaseProvider database={database}>
      <ToastProvider>
        <Page />
      </ToastProvider>
    </DatabaseProvider>,
  );
  await waitFor(() => {
    if (screen.queryByText('One moment…')) throw new Error('Still reading.');
  });
}

/** The rows of the table, without that of the headings. */
export const rows = (): HTMLElement[] => within(screen.getByRole('table')).getAllByRole('row').slice(1);

/** What stands in a row, cell by cell, without its box. */
export const cellsOf = (row: HTMLElement | undefined): string[] =>
  [...(row?.children ?? [])].slice(1).map((cell) => cell.textContent ?? '');

/** The links of the rows: interviews by their names, answers by their questions. */
export const links = (): HTMLElement[] =>
  rows().map((row) => within(within(row).getByRole('rowheader')).getByRole('link'));

export const named = (): string[] => links().map((link) => link.textContent ?? '');
