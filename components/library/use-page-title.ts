import { useEffect } from 'react';
import { useWords } from '@/components/ui/words';
import { fill } from '@/lib/domain/messages';
import { useRoute } from './route';

/** Names the browser's tab after what the address has opened; what is shown for want of a choice names nothing. */
export function usePageTitle(name: string): void {
  const { section, id } = useRoute();
  const { titles, openTitle } = useWords().library;
  useEffect(() => {
    if (id === null) return;
    document.title = fill(openTitle, { name });
    return () => {
      document.title = titles[section];
    };
  }, [section, id, name, titles, openTitle]);
}
