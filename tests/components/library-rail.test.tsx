// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Rail } from '@/components/library/rail';
import { SkipLink } from '@/components/library/skip-link';

/** The window is as wide as that, or not. */
const windowIs = (isWide: boolean): void => {
  vi.spyOn(globalThis, 'matchMedia').mockImplementation(
    (query) => Object.assign(new EventTarget(), { matches: isWide, media: query }) as MediaQueryList,
  );
};

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the places of the page', () => {
  it('stand at its side in groups, and say where one is', () => {
    windowIs(true);
    render(<Rail section="jobs" />);
    const groups = screen.getAllByRole('list').map((list) => list.getAttribute('aria-label'));
    expect(groups).toEqual(['Rehearsing', 'What is kept', 'Set-up']);
    expect(screen.getAllByRole('link')).toHaveLength(11);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Jobs');
  });

  it('are the first four and a menu where there is little room; it is named after where one is', async () => {
    windowIs(false);
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
