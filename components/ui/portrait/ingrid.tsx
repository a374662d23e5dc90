import { Bust, Head } from './head';
import { outline, type Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#f0cdb0',
  shade: '#d9a889',
  warmth: '#e79f86',
  lips: '#b05a52',
  hair: '#d8d0c4',
  hairShine: '#f1ece2',
  brow: '#a8967f',
  clothes: '#6b4354',
  clothesShade: '#543343',
  collar: '#7d5164',
  accent: '#c98a3b',
};

const years = (
  <g fill="none" stroke={pigments.shade} strokeWidth="1.5" strokeLinecap="round">
    <path d="M118 90 L122 88.6 M118 92.6 L121.6 93.4" />
    <path d="M104.4 104 Q107 107.6 106 111" />
    <path d="M81.4 105 Q79.6 107.6 80.4 110.6" />
  </g>
);

/** Late fifties; silver bob tucked behind the ear, plum roll-neck, a single amber bead. */
export function Ingrid() {
  return (
    <>
      <g data-part="head">
        <path
          d="M104 30 C136 28 152 52 151 84 C150.6 104 151 118 155 132 C142 140 126 136 118 130 L112 60 L72 78 C66 92 70 108 66 126 C58 122 57 106 60 88 C58 54 74 32 104 30Z"
          fill={pigments.hair}
        />
      </g>
      <Bust pigments={pigments}>
        <path
          d="M90 136 C98 142 114 142 126 134 L134 152 C124 170 96 170 82 153 C88 149 90 144 90 136Z"
          fill={pigments.collar}
        />
        <path
          d="M90 146 C100 153 116 152 129 144"
          fill="none"
          stroke={pigments.clothesShade}
          strokeWidth="1.8"
        />
        <path
          d="M76 154 C84 176 96 184 106 188 C120 182 134 170 142 153"
          fill="none"
          stroke={pigments.accent}
          strokeWidth="1.4"
        />
        <circle cx="106" cy="189.6" r="4.4" fill={pigments.accent} />
      </Bust>
      <g data-part="head">
        <Head pigments={pigments} marks={years} />
        <path
          d="M66 92 C60 62 76 34 106 34 C136 34 148 60 145 90 C142 84 140 80 138 78 C137 68 128 56 110 50 C102 60 84 64 76 66 C72 74 69 82 66 92Z"
          fill={pigments.hair}
        />
        <path
          d="M110 50 C118 44 130 50 138 64 M108 42 C92 42 80 50 75 60"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="3"
          strokeLinecap="round"
        />
        <circle cx="134.6" cy="104.4" r="2.6" fill={pigments.accent} stroke={outline} strokeOpacity=".15" />
      </g>
    </>
  );
}
