import '@/components/ui/theme.css';
import { createRoot } from 'react-dom/client';
import { LibraryPage } from '@/components/library/library-page';
import { openDatabase } from '@/lib/store/database';
import { seed } from './seed';

const database = openDatabase('gallery');
if (new URLSearchParams(location.search).has('empty')) await database.delete();
else await seed(database, Date.now());
await database.open();
createRoot(document.getElementById('root')!).render(<LibraryPage database={database} />);
