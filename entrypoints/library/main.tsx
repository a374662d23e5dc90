import '@/lib/domain/zod-config';
import '@/components/ui/theme.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LibraryPage } from '@/components/library/library-page';
import { openDatabase } from '@/lib/store/database';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <LibraryPage database={openDatabase()} />
  </StrictMode>,
);
