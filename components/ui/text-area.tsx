import { clsx } from 'clsx';
import type { ComponentProps } from 'react';

export const fieldLook =
  'lit w-full rounded-control border border-edge bg-ground px-3 py-2 text-base text-ink placeholder:text-quiet aria-invalid:border-stop';

/** Several lines of text; grows with what is written where the browser can. `script` sets it as the script. */
export function TextArea({ script, className, ...rest }: ComponentProps<'textarea'> & { script?: boolean }) {
  return (
    <textarea
      rows={3}
      className={clsx(
        fieldLook,
        'max-h-80 min-h-20 resize-y [field-sizing:content]',
        script && 'script',
        className,
      )}
      {...rest}
    />
  );
}

/** One line of text. */
export function TextInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input type="text" className={clsx(fieldLook, 'min-h-10', className)} {...rest} />;
}
