import { useWords } from '@/components/ui/words';

/**
 * The first stop of Tab: over the rail, straight to what is on the page. A button, since the part of the address that
 * a link would lead to says where the page is.
 */
export function SkipLink() {
  const { rail } = useWords().library;
  const skip = (): void => {
    const main = document.querySelector('main');
    if (!main) return;
    main.tabIndex = -1;
    main.focus();
  };
  return (
    <button
      type="button"
      onClick={skip}
      className="fixed start-4 top-3 z-50 min-h-10 rounded-control bg-ink px-4 text-ground not-focus-visible:sr-only"
    >
      {rail.skip}
    </button>
  );
}
