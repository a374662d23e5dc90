import { wordDiff } from '@/lib/domain/story-diff';

/** Two wordings as one text: what only the earlier has is struck out, what only the later has is underlined. */
export function DifferenceText({ earlier, later }: { earlier: string; later: string }) {
  return (
    <p className="max-w-[62ch] whitespace-pre-line [overflow-wrap:anywhere]">
      {wordDiff(earlier, later).map(({ kind, text }, place) => {
        switch (kind) {
          case 'same':
            return <span key={place}>{text}</span>;
          case 'added':
            return (
              <ins
                key={place}
                className="bg-green-wash decoration-green underline decoration-2 underline-offset-2"
              >
                {text}
              </ins>
            );
          case 'removed':
            return (
              <del key={place} className="text-quiet decoration-stop line-through">
                {text}
              </del>
            );
        }
      })}
    </p>
  );
}
