import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { LibraryPage } from '@/components/library/library-page';
import { openDatabase } from '@/lib/store/database';
import { changeSettings } from '@/lib/store/settings';
import { deviceProvider } from '@/lib/domain/provider';
import { seed } from './seed';
import { seedHistory } from './seed-history';
import { seedJobs } from './seed-jobs';
import { seedRecordings } from './seed-recordings';
import { seedMonths, seedReports } from './seed-report';
import { seedStories } from './seed-stories';
import { seedUsage } from './seed-usage';
import { showBackup } from './show-backup';
import { showStories } from './show-stories';

const database = openDatabase('gallery');
if (new URLSearchParams(location.search).has('empty')) await database.delete();
else {
  await seed(database, Date.now());
  await seedUsage(database, Date.now());
  if (new URLSearchParams(location.search).has('heard')) await seedRecordings(database, Date.now());
  const many = new URLSearchParams(location.search).get('history');
  if (many) await seedHistory(database, Date.now(), Number(many));
  await changeSettings(database, { provider: { ...deviceProvider, kind: 'openai' }, costCap: 2 });
}
const asked = new URLSearchParams(location.search);
if (asked.has('jobs')) await seedJobs(database, Date.now());
if (asked.has('reports')) await seedReports(database, Date.now());
if (asked.has('months')) await seedMonths(database, Date.now(), Number(asked.get('months')) || undefined);
if (asked.has('stories')) await seedStories(database, Date.now(), Number(asked.get('stories')) || 200);
await database.open();
createRoot(document.getElementById('root')!).render(<LibraryPage database={database} />);
if (asked.has('backup')) void showBackup(database, asked.get('backup') ?? '');
if (asked.has('moment')) void showStories(database, asked.get('moment') ?? '');
