import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { LibraryPage } from '@/components/library/library-page';
import { openDatabase } from '@/lib/store/database';
import { changeSettings } from '@/lib/store/settings';
import { deviceProvider } from '@/lib/domain/provider';
import { seed } from './seed';
import { seedRecordings } from './seed-recordings';
import { seedUsage } from './seed-usage';

const database = openDatabase('gallery');
if (new URLSearchParams(location.search).has('empty')) await database.delete();
else {
  await seed(database, Date.now());
  await seedUsage(database, Date.now());
  if (new URLSearchParams(location.search).has('heard')) await seedRecordings(database, Date.now());
  await changeSettings(database, { provider: { ...deviceProvider, kind: 'openai' }, costCap: 2 });
}
await database.open();
createRoot(document.getElementById('root')!).render(<LibraryPage database={database} />);
