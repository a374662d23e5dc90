import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { ManagedProvider } from './managed-provider';
import { ProviderAnswer } from './provider-answer';
import { ProviderFields } from './provider-fields';
import { ProviderKinds } from './provider-kinds';
import { useSetup } from './services-context';
import { StepFrame } from './step-frame';
import { useProviderCheck } from './use-provider-check';
import { useProviderDraft } from './use-provider-draft';
import type { Way } from './way';

/**
 * Who supplies voice, transcription and coaching. On this device until another is chosen; another is asked at once
 * whether it knows the key, because a wrong one would otherwise show itself in the first interview.
 */
export function ProviderStep({ next, back }: Way) {
  const words = useWords().onboarding;
  const { locks } = useSetup();
  const { draft, wrong, valid, change, notice } = useProviderDraft();
  const { check, ask, forget } = useProviderCheck();
  const [pressed, setPressed] = useState(false);
  const isLocal = locks.provider || draft.kind === 'device';
  const keyMissing = draft.kind === 'openai' && draft.apiKey.trim() === '';
  const works = check.status === 'answered' && check.answer.ok;
  const failed = check.status === 'answered' && !check.answer.ok;
  const asked = async () => {
    setPressed(true);
    return valid !== null && !keyMissing && (await ask(valid));
  };
  const goOn = async () => {
    if (isLocal || works || (await asked())) next();
  };
  return (
    <StepFrame
      title={words.provider.title}
      lead={words.provider.lead}
      footer={
        <>
          <Button
            look="primary"
            size="large"
            className="min-w-40"
            aria-disabled={check.status === 'asking'}
            onClick={() => void goOn()}
          >
            {check.status === 'asking' ? words.provider.checking : words.next}
          </Button>
          <Button look="quiet" onClick={back}>
            {words.back}
          </Button>
          {failed && !isLocal && (
            <Button look="quiet" onClick={next}>
              {words.provider.anyway}
            </Button>
          )}
        </>
      }
    >
      {locks.provider ? (
        <ManagedProvider />
      ) : (
        <div className="flex flex-col gap-6">
          <ProviderKinds
            value={draft.kind}
            onChange={(kind) => {
              setPressed(false);
              forget();
              change({ kind });
            }}
            details={
              !isLocal && (
                <div className="flex flex-col gap-5">
                  <ProviderFields
                    draft={draft}
                    wrong={pressed ? wrong : new Set()}
                    keyMissing={pressed && keyMissing}
                    onChange={(part) => {
                      forget();
                      change(part);
                    }}
                  />
                  <ProviderAnswer check={check} kind={draft.kind} ask={() => void asked()} />
                </div>
              )
            }
          />
          {notice}
        </div>
      )}
    </StepFrame>
  );
}
