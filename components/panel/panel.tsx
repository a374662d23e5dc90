import { Direction } from 'radix-ui';
import { EmptyState } from '@/components/ui/empty-state';
import { ToastProvider } from '@/components/ui/toast';
import { useWords } from '@/components/ui/words';
import type { PanelPicture } from '@/lib/protocol/port';
import { Announcer } from './announcer';
import { CurrentScreen } from './current-screen';
import { Header } from './header';
import { NoticeBar } from './notice-bar';
import { PanelHandsProvider, type PanelHands } from './panel-context';
import { screenKey } from './screen-key';
import { useFirstFocus } from './use-first-focus';
import { useLastSaid } from './use-last-said';
import { useReallyVisible, VerdictProvider } from './use-really-visible';

/** The panel: a pure drawing of the picture it is given. Its edge carries the light of whoever has the floor. */
export function Panel({ picture, hands }: { picture: PanelPicture; hands: PanelHands }) {
  const verdict = useReallyVisible();
  const { view, link } = picture;
  const key = view ? screenKey(view.screen) : '';
  useFirstFocus(key);
  const said = useLastSaid(view?.screen ?? null);
  return (
    <PanelHandsProvider value={hands}>
      <VerdictProvider value={verdict}>
        <Direction.Provider dir={document.dir === 'rtl' ? 'rtl' : 'ltr'}>
          <ToastProvider>
            <div
              data-floor={view?.floor ?? 'nobody'}
              className="lit fixed inset-0 flex flex-col overflow-hidden rounded-panel bg-ground shadow-[inset_0_0_0_2px_var(--floor)]"
            >
              {view && link !== 'refused' ? (
                <>
                  <Header view={view} />
                  <NoticeBar view={view} reconnecting={link === 'waiting'} />
                  <CurrentScreen key={key} view={view} said={said} />
                  <Announcer view={view} said={said} />
                </>
              ) : (
                <Closed refused={link === 'refused'} />
              )}
            </div>
          </ToastProvider>
        </Direction.Provider>
      </VerdictProvider>
    </PanelHandsProvider>
  );
}

/** No view yet: either it is on its way, or this frame was opened by somebody else. */
function Closed({ refused }: { refused: boolean }) {
  const words = useWords();
  return (
    <main className="flex flex-1 flex-col justify-center">
      {refused ? (
        <EmptyState drawing="chair" line={words.panel.frame.refused}>
          <p className="max-w-[34ch] text-quiet">{words.panel.frame.refusedTodo}</p>
        </EmptyState>
      ) : (
        <p role="status" className="text-center text-quiet">
          {words.panel.frame.waiting}
        </p>
      )}
    </main>
  );
}
