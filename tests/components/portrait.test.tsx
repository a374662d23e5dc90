// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Portrait } from '@/components/ui/portrait/portrait';
import { portraitNames } from '@/lib/domain/portrait-name';
import type { Meter } from '@/lib/domain/view/view';

/** A voice that says what it is told, to everybody who listens. */
function scriptedMeter() {
  const listeners = new Set<(meter: Meter) => void>();
  return {
    meter: (listener: (meter: Meter) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    speak: (mouth: number) => act(() => listeners.forEach((listener) => listener({ level: mouth, mouth }))),
    listeners,
  };
}

/** The system's wish for less motion, which may change. */
function scriptedMotion() {
  const changed = new Set<() => void>();
  const wish = {
    matches: false,
    addEventListener: (_: string, listener: () => void) => changed.add(listener),
    removeEventListener: (_: string, listener: () => void) => changed.delete(listener),
  };
  vi.stubGlobal('matchMedia', () => wish);
  return {
    ask: (reduced: boolean) => {
      wish.matches = reduced;
      act(() => changed.forEach((listener) => listener()));
    },
    changed,
  };
}

const shown = (kind: 'mouth' | 'eyes' | 'brows', of: Element = document.body): string | undefined => {
  const parts = [...of.querySelectorAll<SVGElement>(`[data-${kind}]`)];
  const seen = parts.filter((part) => part.style.display !== 'none');
  expect(seen).toHaveLength(1);
  return seen[0]?.dataset[kind];
};

let nods: { cancel: ReturnType<typeof vi.fn> }[];

beforeEach(() => {
  vi.useFakeTimers();
  nods = [];
  Element.prototype.animate = () => {
    const nod = { cancel: vi.fn() };
    nods.push(nod);
    return nod as unknown as Animation;
  };
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('every drawing', () => {
  it.each(portraitNames)(
    '%s has eight mouths, three pairs of eyes, two of brows, and a head to nod with',
    (who) => {
      const { container } = render(<Portrait who={who} floor="nobody" />);
      expect(container.querySelectorAll('[data-mouth]')).toHaveLength(8);
      expect(container.querySelectorAll('[data-eyes]')).toHaveLength(3);
      expect(container.querySelectorAll('[data-brows]')).toHaveLength(2);
      expect(container.querySelectorAll('[data-part="head"]').length).toBeGreaterThan(0);
      expect([shown('mouth'), shown('eyes'), shown('brows')]).toEqual(['0', 'open', 'rest']);
    },
  );

  it('differs from every other', () => {
    const drawings = portraitNames.map(
      (who) => render(<Portrait who={who} floor="nobody" />).container.innerHTML,
    );
    expect(new Set(drawings).size).toBe(portraitNames.length);
  });

  it('is the first one for a name that nobody drew, even a name that every object has', () => {
    const first = render(<Portrait who="maya" floor="nobody" />).container.innerHTML;
    for (const who of ['nobody we know', '', 'constructor', '__proto__'])
      expect(render(<Portrait who={who} floor="nobody" />).container.innerHTML).toBe(first);
  });
});

describe('lips', () => {
  it('follow the voice while the interviewer has the floor, and rest when it ends', () => {
    const voice = scriptedMeter();
    const { rerender } = render(<Portrait who="linh" floor="interviewer" meter={voice.meter} />);
    voice.speak(1);
    expect(shown('mouth')).toBe('7');
    voice.speak(0.4);
    expect(shown('mouth')).toBe('3');
    voice.speak(0);
    expect(shown('mouth')).toBe('0');
    voice.speak(0.8);
    rerender(<Portrait who="linh" floor="candidate" meter={voice.meter} />);
    expect(shown('mouth')).toBe('0');
    expect(voice.listeners.size).toBe(0);
  });

  it('of a panel move for the one who chairs; the others listen, and nod', () => {
    const voice = scriptedMeter();
    const { container } = render(
      <>
        <Portrait who="maya" floor="interviewer" meter={voice.meter} chairs={false} />
        <Portrait who="colm" floor="interviewer" meter={voice.meter} chairs />
        <Portrait who="layla" floor="interviewer" meter={voice.meter} chairs={false} />
      </>,
    );
    voice.speak(0.9);
    const [maya, colm, layla] = [...container.querySelectorAll('svg')];
    expect([maya, colm, layla].map((each) => shown('mouth', each!))).toEqual(['0', '6', '0']);
    expect([maya, colm, layla].map((each) => shown('brows', each!))).toEqual(['rest', 'raised', 'rest']);
    vi.advanceTimersByTime(5_000);
    expect(nods.length).toBeGreaterThan(0);
  });

  it('of the next interviewer start at rest when the chair passes to them', () => {
    const voice = scriptedMeter();
    const { rerender } = render(<Portrait who="maya" floor="interviewer" meter={voice.meter} />);
    voice.speak(0.9);
    rerender(<Portrait who="kenji" floor="interviewer" meter={voice.meter} />);
    expect([shown('mouth'), shown('brows')]).toEqual(['0', 'raised']);
    voice.speak(0.9);
    expect(shown('mouth')).toBe('6');
    expect(voice.listeners.size).toBe(1);
  });
});

describe('small life', () => {
  it('blinks, half-closes the eyes while thinking, and nods every 6 to 11 seconds while listening', () => {
    const { meter } = scriptedMeter();
    const { rerender } = render(<Portrait who="robin" floor="thinking" meter={meter} />);
    expect(shown('eyes')).toBe('half');
    const seen = new Set<string | undefined>();
    for (let step = 0; step < 60; step += 1) {
      vi.advanceTimersByTime(50);
      seen.add(shown('eyes'));
    }
    expect(seen).toEqual(new Set(['half', 'closed']));
    expect(nods).toHaveLength(0);
    rerender(<Portrait who="robin" floor="candidate" meter={meter} />);
    vi.advanceTimersByTime(60_000);
    expect(nods.length).toBeGreaterThanOrEqual(5);
    expect(nods.length).toBeLessThanOrEqual(10);
  });

  it('stops at once when less motion is asked for, and begins again when it is not', () => {
    const motion = scriptedMotion();
    const voice = scriptedMeter();
    const { rerender, unmount } = render(<Portrait who="ingrid" floor="interviewer" meter={voice.meter} />);
    voice.speak(1);
    motion.ask(true);
    expect(shown('mouth')).toBe('0');
    voice.speak(1);
    expect(shown('mouth')).toBe('0');
    motion.ask(false);
    voice.speak(1);
    expect(shown('mouth')).toBe('7');
    rerender(<Portrait who="ingrid" floor="candidate" meter={voice.meter} />);
    vi.advanceTimersByTime(5_000);
    const [nod] = nods;
    motion.ask(true);
    expect(nod?.cancel).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
    unmount();
    expect(motion.changed.size).toBe(0);
  });

  it('leaves a portrait without a meter still', () => {
    render(<Portrait who="prakash" floor="candidate" />);
    expect(vi.getTimerCount()).toBe(0);
  });
});
