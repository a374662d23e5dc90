import { eyeWhite, outline, type Pigments } from './pigments';

/** Far eye left, near eye right; open, half (thinking, soft) and closed (blink). All three are drawn, one is shown. */
export function Eyes({ pigments }: { pigments: Pigments }) {
  return (
    <>
      <g data-eyes="open">
        <path d="M77.4 86.4 Q82 81.4 88 86 Q82.6 89.6 77.4 86.4Z" fill={eyeWhite} />
        <path d="M100.6 86.2 Q107 80.8 114.4 86.2 Q107.4 90 100.6 86.2Z" fill={eyeWhite} />
        <circle cx="82.2" cy="85.7" r="2.9" fill={outline} />
        <circle cx="106.4" cy="85.6" r="3.2" fill={outline} />
        <circle cx="81.2" cy="84.6" r=".9" fill={eyeWhite} />
        <circle cx="105.3" cy="84.4" r="1" fill={eyeWhite} />
        <path
          d="M77 86.2 Q82 80.8 88.2 85.8"
          fill="none"
          stroke={outline}
          strokeWidth="1.9"
          strokeLinecap="round"
        />
        <path
          d="M100.2 86 Q107 79.8 115 85.8"
          fill="none"
          stroke={outline}
          strokeWidth="2"
          strokeLinecap="round"
        />
      </g>
      <g data-eyes="half" style={{ display: 'none' }}>
        <path d="M77.4 86.2 Q82 84.4 88 86 Q82.6 89.6 77.4 86.2Z" fill={eyeWhite} />
        <path d="M100.6 86.2 Q107 84 114.4 86.2 Q107.4 90 100.6 86.2Z" fill={eyeWhite} />
        <path d="M79.6 86 A2.9 2.9 0 0 0 85 86Z" fill={outline} />
        <path d="M103.4 86 A3.2 3.2 0 0 0 109.6 86Z" fill={outline} />
        <path
          d="M77 86.2 Q82 84 88.2 86"
          fill="none"
          stroke={outline}
          strokeWidth="1.9"
          strokeLinecap="round"
        />
        <path
          d="M100.2 86.2 Q107 83.6 115 86"
          fill="none"
          stroke={outline}
          strokeWidth="2"
          strokeLinecap="round"
        />
      </g>
      <g data-eyes="closed" style={{ display: 'none' }}>
        <path
          d="M77.4 86 Q82.4 89.4 88 86.2"
          fill="none"
          stroke={outline}
          strokeWidth="1.9"
          strokeLinecap="round"
        />
        <path
          d="M100.6 86.2 Q107.2 90 114.6 86"
          fill="none"
          stroke={outline}
          strokeWidth="2"
          strokeLinecap="round"
        />
      </g>
      <g data-brows="rest" stroke={pigments.brow} strokeWidth="3" strokeLinecap="round" fill="none">
        <path d="M75.6 77.4 Q81 74 87.6 76.6" />
        <path d="M99.4 76.6 Q107 72.6 116 77.4" />
      </g>
      <g
        data-brows="raised"
        stroke={pigments.brow}
        strokeWidth="3"
        strokeLinecap="round"
        fill="none"
        style={{ display: 'none' }}
      >
        <path d="M75.4 74.2 Q81 69.8 87.8 73.4" />
        <path d="M99.4 73.2 Q107 68.4 116.2 74" />
      </g>
    </>
  );
}
