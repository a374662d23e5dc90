import { Bust, Head } from './head';
import type { Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#dcab80',
  shade: '#bb855b',
  warmth: '#da8b68',
  lips: '#a9504a',
  hair: '#2f6c68',
  hairShine: '#478883',
  brow: '#3a261b',
  clothes: '#53607c',
  clothesShade: '#414c65',
  collar: '#efe4d2',
  accent: '#d9a441',
};

const scarfShade = '#24544f';

/** Mid forties; teal headscarf over a sand-coloured band, dusk-blue tunic, a nurse's watch on the chest. */
export function Layla() {
  return (
    <>
      <Bust pigments={pigments}>
        <path
          d="M70 156 C70 148 76 140 82 132 L140 128 C146 136 154 146 155 158 C150 178 128 190 106 195 C86 189 73 174 70 156Z"
          fill={pigments.hair}
        />
        <path
          d="M124 150 C136 146 142 138 142 130 C148 138 154 148 155 158 C150 178 128 190 106 195 C122 184 130 168 124 150Z"
          fill={scarfShade}
          opacity=".7"
        />
        <path
          d="M76 165 C88 178 108 180 126 170"
          fill="none"
          stroke={scarfShade}
          strokeWidth="2"
          strokeLinecap="round"
        />
        <path d="M148 181 L148 190" stroke={pigments.collar} strokeWidth="3" />
        <circle cx="148" cy="194" r="5.4" fill={pigments.accent} />
        <circle cx="148" cy="194" r="3.2" fill={pigments.collar} />
      </Bust>
      <g data-part="head">
        <path d="M70 60 L132 56 L134 110 L98 136 L70 110Z" fill={scarfShade} />
        <Head pigments={pigments} />
        <path
          d="M70 82 C66 56 82 44 102 44 C124 44 136 58 134 90 C131 76 126 66 118 60 C106 56 86 56 77 64 C73 69 71 75 70 82Z"
          fill="#d9c29a"
        />
        <path
          d="M104 25 C138 25 153 52 151 86 C150 106 149 122 145 138 C140 150 92 158 79 142 C72 132 68 116 66 98 C58 76 58 58 68 44 C77 31 90 25 104 25Z M102 49 C86 49 73 60 71 78 C70.4 84 73 88 72.6 92 C72.6 104 77 114 83 121 C88 127 93 129 98 129 C108 129 117 122 122 114 C130 102 132 88 130 74 C126 58 116 49 102 49Z"
          fill={pigments.hair}
          fillRule="evenodd"
        />
        <path
          d="M151 86 C150 106 149 122 145 138 C143 143 134 146.6 124 148.6 C135 134 141 112 140.6 86 C140 60 132 40 118 27 C142 33 152 58 151 86Z"
          fill={scarfShade}
          opacity=".7"
        />
        <path
          d="M74 46 C82 36 96 32 110 35 M64 64 C66 58 68 54 71 50"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="3.2"
          strokeLinecap="round"
        />
        <path
          d="M134 92 C130 112 120 128 102 138"
          fill="none"
          stroke={scarfShade}
          strokeWidth="2"
          strokeLinecap="round"
        />
      </g>
    </>
  );
}
