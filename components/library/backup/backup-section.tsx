import { Loading } from '@/components/library/columns';

export function BackupSection() {
  return <Loading lines={6} />;
}
