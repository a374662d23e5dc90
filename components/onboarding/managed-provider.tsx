import { Lock } from 'lucide-react';
import { Card } from '@/components/ui/card';
import { useWords } from '@/components/ui/words';
import { useSetup } from './services-context';

/** The provider that the administrator has set: shown, not to be changed. The key is never shown. */
export function ManagedProvider() {
  const words = useWords().onboarding;
  const { provider } = useSetup().effective;
  const kind = words.provider.kinds[provider.kind];
  return (
    <Card className="flex flex-col gap-2">
      <p className="flex items-center gap-2 text-small text-quiet">
        <Lock aria-hidden className="size-4" />
        {words.byOrganisation}
      </p>
      <p className="font-medium">{kind.title}</p>
      <p className="text-small text-pretty text-quiet">{kind.text}</p>
      {provider.kind !== 'device' && (
        <p className="text-small [overflow-wrap:anywhere] text-quiet">{provider.baseUrl}</p>
      )}
    </Card>
  );
}
