import { Bust, Head } from './head';
import type { Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#efc79d',
  shade: '#d09c6f',
  warmth: '#e6967a',
  lips: '#b34f4a',
  hair: '#35292f',
  hairShine: '#665660',
  brow: '#2a2328',
  clothes: '#d7a13a',
  clothesShade: '#b78328',
  collar: '#c6912f',
  accent: '#2f6c68',
};

/** Late twenties; black hair in a topknot with one strand let go, mustard jumper, teal studs. */
export function Linh() {
  return (
    <>
      <Bust pigments={pigments}>
        <path
          d="M84 151 C88 170 120 174 137 150 C133 148 129 146 127 141 C118 156 100 158 91 145 C90 149 87 150 84 151Z"
          fill={pigments.collar}
        />
        <path
          d="M87 155 C96 166 116 168 133 153"
          fill="none"
          stroke={pigments.clothesShade}
          strokeWidth="1.6"
        />
      </Bust>
      <g data-part="head">
        <path
          d="M112 10 C125 9 133 17 132 27 C131 36 122 40 113 39 C103 38 97 32 98 23 C99 15 104 11 112 10Z"
          fill={pigments.hair}
        />
        <path
          d="M105 16 Q113 12 121 18 M104 22 Q107 31 117 32"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="2.4"
          strokeLinecap="round"
        />
        <path d="M126 48 C144 58 146 84 140 106 L130 98Z" fill={pigments.hair} />
        <Head pigments={pigments} />
        <path
          d="M70 76 C64 50 82 33 106 33 C132 33 145 54 141 82 C139.6 86 138 88 136.4 89 C134.4 83 132 80 130 77 C128 66 120 58 108 53 C96 56 80 60 76 64 C73 68 71 72 70 76Z"
          fill={pigments.hair}
        />
        <path
          d="M108 53 C98 58 84 60 77 66 C71 76 70 88 73 102 C66 92 64 78 68 66 C76 54 94 50 108 53Z"
          fill={pigments.hair}
        />
        <path
          d="M82 46 Q94 37 108 38 M116 40 Q130 46 135 62"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="3"
          strokeLinecap="round"
        />
        <rect x="108" y="34" width="12" height="5" rx="2.4" fill={pigments.accent} />
        <circle cx="134.8" cy="104" r="2.4" fill={pigments.accent} />
      </g>
    </>
  );
}
