import { Loading } from '@/components/library/columns';

export function RecordingsSection(_props: { openId: string | null; query: URLSearchParams }) {
  return <Loading lines={6} />;
}
