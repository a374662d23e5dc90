// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Rail } from '@/components/library/rail';
import { SkipLink } from '@/components/library/skip-link';

/** The window is so wide, rem. */
const windowIs = (rem: number): void => {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation((query) => {
    const least = Number(/min-width: (\d+)rem/.exec(query)?.[1]);
    return Object.assign(new EventTarget(), { matches: rem >= least, media: query }) as MediaQueryList;
  });
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the places of the page', () => {
  it('stand at its side in groups, and say where one is', () => {
    windowIs(90);
    render(<Rail section="jobs" />);
    const groups = screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'));
    expect(groups).toEqual(['Rehearsing', 'What is kept', 'Set-up']);
    expect(screen.getAllByRole('link')).toHaveLength(11);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Jobs');
  });

  it('are the first four and a menu where there is little room; it is named after where one is', async () => {
    windowIs(48);
    render(<Rail section="storage" />);
    expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual([
      'Interviews',
      'Library',
      'Progress',
      'Jobs',
    ]);
    const more = screen.getByRole('button', { name: 'Storage, More' });
    more.focus();
    fireEvent.keyDown(more, { key: 'Enter' });
    const menu = within(await screen.findByRole('menu'));
    expect(menu.getAllByRole('menuitem')).toHaveLength(7);
    expect(menu.getByRole('menuitem', { name: 'Backup' }).getAttribute('href')).toBe('#/backup');
    expect(menu.getByRole('menuitem', { current: 'page' }).textContent).toBe('Storage');
  });

  it('are the first three on a telephone, so that the menu is never cut off', () => {
    windowIs(24);
    render(<Rail section="interviewers" />);
    expect(screen.getAllByRole('link')).toHaveLength(3);
    expect(screen.getByRole('button', { name: 'Interviewers, More' })).toBeTruthy();
  });

  it('can be skipped', () => {
    render(
      <>
        <SkipLink />
        <main>{'Here.'}</main>
      </>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Skip to the page' }));
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});
