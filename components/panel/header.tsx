import { clsx } from 'clsx';
import { Minus } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { IconButton } from '@/components/ui/icon-button';
import { Light } from '@/components/ui/light';
import { Menu, type MenuItem } from '@/components/ui/menu';
import { useWords } from '@/components/ui/words';
import type { PanelView, Screen } from '@/lib/domain/view/view';
import { useHands } from './panel-context';
import { RunningLine } from './running-line';

/** Screens on which an interview is going on and can be ended. */
const running: ReadonlySet<Screen['name']> = new Set([
  'preparing',
  'intro',
  'chatting',
  'conversing',
  'asking',
  'listening',
  'processing',
  'wording',
  'feedback',
]);

/**
 * Where nobody has the floor, or the interviewer is still on the way, the screen says better than "Paused" or
 * "Thinking" what is going on. Spoken follow-ups keep the word of the floor.
 */
function closerWord(
  { screen, floor }: PanelView,
  words: Record<'preparing' | 'conversing' | 'ending' | 'wording' | 'feedback', string>,
): string | undefined {
  switch (screen.name) {
    case 'preparing':
      return words.preparing;
    case 'conversing':
      return screen.ending ? words.ending : screen.speaker === 'nobody' ? words.conversing : undefined;
    case 'wording':
      return words.wording;
    case 'feedback':
      return floor === 'nobody' ? words.feedback : undefined;
    default:
      return undefined;
  }
}

/** Whose turn it is, how far the interview is, and the way out. The same on every screen. */
export function Header({ view }: { view: PanelView }) {
  const words = useWords();
  const { send, openPage, minimise } = useHands();
  const { screen } = view;
  const isRunning = running.has(screen.name);
  const reviewing = screen.name === 'feedback' || screen.name === 'wording';
  const items: MenuItem[] = [
    ...(reviewing
      ? [{ label: words.panel.frame.finishInterview, onChoose: () => send({ type: 'finishInterview' }) }]
      : []),
    ...(view.mayShowAnswers
      ? [{ label: words.panel.frame.openLibrary, onChoose: () => openPage('library') }]
      : []),
    { label: words.panel.frame.openSetUp, onChoose: () => openPage('onboarding') },
  ];
  return (
    <header>
      <div className={clsx('flex items-center gap-x-1 ps-4 pe-2', isRunning ? 'min-h-10 pt-1' : 'min-h-12')}>
        {isRunning ? (
          <Light floor={view.floor} word={closerWord(view, words.panel.frame.light)} />
        ) : (
          <span className="font-script text-script">{words.panel.product}</span>
        )}
        <span className="min-w-0 flex-1" />
        {isRunning && (
          <Button
            look="quiet"
            size="small"
            className="shrink-0 whitespace-nowrap"
            onClick={() => send({ type: 'endInterview' })}
          >
            {words.panel.frame.endInterview}
          </Button>
        )}
        <Menu label={words.panel.frame.menu} items={items} />
        <IconButton label={words.panel.frame.minimise} onClick={minimise}>
          <Minus aria-hidden className="size-4" />
        </IconButton>
      </div>
      {isRunning && <RunningLine view={view} />}
    </header>
  );
}
