import { Bust, Head } from './head';
import type { Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#e2b48a',
  shade: '#c39265',
  warmth: '#d99a72',
  lips: '#a1624d',
  hair: '#322c2a',
  hairShine: '#8f8780',
  brow: '#24201f',
  clothes: '#5a5550',
  clothesShade: '#46413d',
  collar: '#a8482f',
  accent: '#3a2a20',
};

/** Around fifty; cropped hair grey at the temple, round glasses, charcoal jacket over a brick tee. */
export function Kenji() {
  return (
    <>
      <Bust pigments={pigments}>
        <path
          d="M86 151 C92 172 116 176 134 150 C130 149 128 146 127 143 C116 158 98 160 91 147 C90 149 88 150 86 151Z"
          fill={pigments.collar}
        />
        <path d="M85 151 L66 157 L88 204 L100 204 C94 186 88 168 85 151Z" fill={pigments.clothesShade} />
        <path
          d="M134 149 L152 156 L134 204 L112 204 C122 188 130 170 134 149Z"
          fill={pigments.clothesShade}
        />
      </Bust>
      <g data-part="head">
        <Head pigments={pigments} />
        <path
          d="M71 70 C66 50 78 33 104 32 C130 31 144 48 141 78 C140 84 138 88 136.4 90 C134.6 84 132.4 82 131 76 C130 66 126 60 120 58 C106 60 86 58 77 61 C74 63 72 66 71 70Z"
          fill={pigments.hair}
        />
        <path
          d="M131 64 C135 70 136 78 136 85"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="4"
          strokeLinecap="round"
        />
        <path d="M82 46 Q96 38 112 41" fill="none" stroke="#564f4b" strokeWidth="3" strokeLinecap="round" />
        <g fill="none" stroke={pigments.accent} strokeWidth="2.2">
          <ellipse cx="82" cy="86" rx="9.4" ry="9.8" fill="#fff" fillOpacity=".1" />
          <ellipse cx="107.6" cy="86" rx="11.6" ry="10.6" fill="#fff" fillOpacity=".1" />
          <path d="M91.4 84.6 Q94 82.6 96 84.6 M119 84 L132 86" strokeLinecap="round" />
        </g>
      </g>
    </>
  );
}
