import type { ReactNode } from 'react';
import { Eyes } from './eyes';
import { Mouths } from './mouths';
import type { Pigments } from './pigments';

/** The face everybody shares: turned a little to the left, light from the upper left, shade on the near side. */
export function Head({ pigments, marks }: { pigments: Pigments; marks?: ReactNode }) {
  return (
    <>
      <ellipse cx="134.5" cy="92" rx="7.4" ry="10.6" fill={pigments.shade} />
      <path
        d="M132 87.5 Q137.6 87 137 94"
        fill="none"
        stroke={pigments.skin}
        strokeWidth="1.6"
        strokeLinecap="round"
      />
      <path
        d="M72 66 C75 52 88 45 103 45 C124 45 136 60 136 82 C136 99 131 111 121 120 C113 127.6 104 131.4 96 131 C87.6 130.4 80.4 122 76.4 112.6 C74 106.8 71.4 101.6 71 96.4 C70.8 93 73.4 90.6 73 87.4 C72.6 83.8 70 81.4 70 77.4 C70 73.4 71 70 72 66Z"
        fill={pigments.skin}
      />
      <path
        d="M136 82 C136 99 131 111 121 120 C113 127.6 104 131.4 96 131 C110 127 121 116 125 103 C128 93 128 78 124 62 C131 66 136 74 136 82Z"
        fill={pigments.shade}
        opacity=".55"
      />
      <ellipse cx="112" cy="101" rx="8.4" ry="5.4" fill={pigments.warmth} opacity=".5" />
      <ellipse cx="79.4" cy="100.6" rx="4.8" ry="4.4" fill={pigments.warmth} opacity=".5" />
      {marks}
      <path
        d="M89.4 84 C88 91 82.6 97.4 83.6 100.2 C84.4 102.4 88.6 102.6 91.6 101.4"
        fill="none"
        stroke={pigments.shade}
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <Eyes pigments={pigments} />
      <Mouths pigments={pigments} />
    </>
  );
}

/** Neck and shoulders; `children` are collar, lapels and what hangs on them. */
export function Bust({ pigments, children }: { pigments: Pigments; children?: ReactNode }) {
  return (
    <g transform="translate(0 -7)">
      <path
        d="M20 212 L20 204 C22 172 42 160 72 154 C84 151.6 90 149 92 143 L126 140 C128 148 135 151 146 153.4 C174 159 187 176 189 204 L189 212Z"
        fill={pigments.clothes}
      />
      <path
        d="M126 140 C128 148 135 151 146 153.4 C174 159 187 176 189 204 L189 212 L150 212 C152 184 146 164 126 152Z"
        fill={pigments.clothesShade}
      />
      <path
        d="M93 118 C94 134 93 146 86 151.6 C94 164 112 166 132 151 C126 147 124.4 138 126 112Z"
        fill={pigments.shade}
      />
      {children}
    </g>
  );
}
