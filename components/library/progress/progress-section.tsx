import { Loading } from '@/components/library/columns';

export function ProgressSection(_props: { query: URLSearchParams }) {
  return <Loading lines={6} />;
}
