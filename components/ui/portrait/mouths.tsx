import { mouthInside, teeth, tongue, type Pigments } from './pigments';

/**
 * Eight mouths from rest to wide open, drawn around (91, 111) in three-quarter view: the far corner is the left one.
 * Index 0 is the mouth at rest; the lips follow the loudness of the voice, so they are ordered by openness.
 */
const open: readonly { outer: string; teeth?: string; tongue?: string }[] = [
  { outer: 'M83 110.6 Q90 112.6 101 109.8 Q92 115 83 110.6Z' },
  {
    outer: 'M82.5 110 Q90 110.6 101 109 Q93 117 82.5 110Z',
    teeth: 'M85 110.8 Q92 111.4 98 110.2 L96 111.8 Q90 112.8 86 111.6Z',
  },
  {
    outer: 'M82 109 Q91 109 102 108 Q96 117.5 90 117 Q84 116 82 109Z',
    teeth: 'M83.6 110 Q92 110.4 100 109.2 L98.6 112 Q91 113 84.6 112Z',
  },
  {
    outer: 'M81 108.6 Q91 110 103 107 Q100 116.6 91 117.4 Q83 116.6 81 108.6Z',
    teeth: 'M82.8 110 Q92 111.4 101 108.8 L99.6 112.4 Q91 114 83.8 112.6Z',
  },
  { outer: 'M86 108.4 Q92 106.6 98 108 Q100.6 113 97 117.6 Q91.4 120 87 117.2 Q83.8 112.6 86 108.4Z' },
  {
    outer: 'M82.6 108.4 Q91 108.4 101 107 Q101 117 92.4 119.6 Q84 118.6 82.6 108.4Z',
    teeth: 'M84 109.6 Q92 110 99.8 108.4 L98.8 111.6 Q91 112.8 84.8 111.8Z',
    tongue: 'M87 117 Q92 113.6 97 116.4 Q92 120 87 117Z',
  },
  {
    outer: 'M81.6 107.6 Q91 107.6 102.4 106 Q103 118.6 92.6 121.8 Q83 120 81.6 107.6Z',
    teeth: 'M83 108.8 Q92 109.2 101 107.4 L100 111.2 Q91 112.6 83.8 111.4Z',
    tongue: 'M86.4 119 Q92 114.8 98.4 117.6 Q92 122 86.4 119Z',
  },
];

export const mouthCount = open.length + 1;

export function Mouths({ pigments }: { pigments: Pigments }) {
  return (
    <>
      <g data-mouth="0">
        <path
          d="M83 110.4 Q91.6 114.6 101.4 109.2"
          fill="none"
          stroke={pigments.lips}
          strokeWidth="2.6"
          strokeLinecap="round"
        />
      </g>
      {open.map((mouth, index) => (
        <g key={mouth.outer} data-mouth={index + 1} style={{ display: 'none' }}>
          <path
            d={mouth.outer}
            fill={mouthInside}
            stroke={pigments.lips}
            strokeWidth="2.2"
            strokeLinejoin="round"
          />
          {mouth.teeth && <path d={mouth.teeth} fill={teeth} />}
          {mouth.tongue && <path d={mouth.tongue} fill={tongue} />}
        </g>
      ))}
    </>
  );
}
