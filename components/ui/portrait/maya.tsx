import { Bust, Head } from './head';
import type { Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#8d5a3c',
  shade: '#6f4029',
  warmth: '#a85f3f',
  lips: '#7c3a33',
  hair: '#3a2520',
  hairShine: '#5a3a30',
  brow: '#2a1a17',
  clothes: '#c8683a',
  clothesShade: '#a9522b',
  collar: '#f0dfc4',
  accent: '#e8b34c',
};

/** Early forties; natural hair held by an ochre band, terracotta jacket, small hoops. */
export function Maya() {
  return (
    <>
      <g data-part="head">
        <path
          d="M104 14 C140 10 166 36 164 72 C163 96 150 112 134 112 L120 60 L74 74 C64 74 54 66 56 50 C58 28 80 15 104 14Z"
          fill={pigments.hair}
        />
      </g>
      <Bust pigments={pigments}>
        <path
          d="M86 151 C90 166 100 176 106 184 C116 172 126 162 133 150 C128 148 127 146 126 143 C116 158 100 160 92 146Z"
          fill={pigments.collar}
        />
        <path d="M84 151.4 L70 158 L98 204 L106 184 C98 176 89 164 84 151.4Z" fill={pigments.clothesShade} />
        <path
          d="M134 149 L150 156 L124 204 L106 184 C116 172 127 162 134 149Z"
          fill={pigments.clothes}
          stroke={pigments.clothesShade}
          strokeWidth="1.4"
        />
      </Bust>
      <g data-part="head">
        <Head pigments={pigments} />
        <path
          d="M70 74 C66 50 84 36 106 37 C130 38 142 56 138 84 C134 70 126 58 112 55 C96 52 80 58 70 74Z"
          fill={pigments.hair}
        />
        <path
          d="M66 62 C68 42 86 29 108 30 C130 31 144 46 146 66 L140 72 C136 54 124 44 106 43 C88 42 76 52 71 70Z"
          fill={pigments.accent}
        />
        <path
          d="M78 26 Q92 18 108 20 M124 24 Q142 30 150 46 M152 58 Q156 72 150 88"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="3.4"
          strokeLinecap="round"
        />
        <circle cx="135.4" cy="107.6" r="5" fill="none" stroke={pigments.accent} strokeWidth="2.2" />
      </g>
    </>
  );
}
