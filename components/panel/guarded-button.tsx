import { useEffect, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from '@/components/ui/button';
import { useWords } from '@/components/ui/words';
import { useVerdict } from './use-really-visible';

/**
 * A button that consents or captures: it acts only when the panel has been really visible for half a second,
 * because a click through a page's overlay is as trusted as any other. Otherwise it says why it did not.
 */
export function GuardedButton({
  onAct,
  ...rest
}: Omit<ButtonProps, 'onClick' | 'asChild'> & { onAct: () => void }) {
  const words = useWords();
  const verdict = useVerdict();
  const id = useId();
  const [refused, setRefused] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const press = (mayWait: boolean) => {
    clearTimeout(timer.current);
    const judged = verdict();
    if (judged.say === 'act') {
      setRefused(false);
      onAct();
    } else if (judged.say === 'wait' && mayWait) {
      timer.current = setTimeout(() => press(false), judged.milliseconds + 20);
    } else {
      setRefused(true);
    }
  };
  return (
    <>
      <Button
        {...rest}
        aria-describedby={refused ? id : rest['aria-describedby']}
        onClick={() => press(true)}
      />
      {refused && (
        <p id={id} role="alert" className="text-small text-caution">
          {words.panel.frame.covered}
        </p>
      )}
    </>
  );
}
