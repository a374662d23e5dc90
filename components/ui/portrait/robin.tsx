import { Bust, Head } from './head';
import type { Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#bb865c',
  shade: '#97633c',
  warmth: '#c97955',
  lips: '#934a40',
  hair: '#6b4326',
  hairShine: '#94633a',
  brow: '#4b2d18',
  clothes: '#b56f78',
  clothesShade: '#985861',
  collar: '#f0dfc4',
  accent: '#3f7d6e',
};

const curls: readonly (readonly [x: number, y: number, radius: number])[] = [
  [74, 56, 10],
  [80, 42, 12],
  [94, 33, 13],
  [110, 29, 13],
  [125, 35, 13],
  [136, 48, 12],
  [140, 64, 9],
  [96, 50, 11],
  [112, 47, 13],
  [127, 56, 11],
];

/** Thirties; a crown of brown curls, short at the sides, green-rimmed glasses, rose shirt buttoned to the neck. */
export function Robin() {
  return (
    <>
      <Bust pigments={pigments}>
        <path
          d="M86 150 L76 158 L92 176 L106 166 L124 175 L142 156 L133 148 C122 162 100 164 90 149Z"
          fill={pigments.clothesShade}
        />
        <path d="M106 166 L106 206" stroke={pigments.clothesShade} strokeWidth="2" />
        <circle cx="106" cy="176" r="2" fill={pigments.collar} />
        <circle cx="106" cy="192" r="2" fill={pigments.collar} />
      </Bust>
      <g data-part="head">
        <path d="M126 56 C142 62 143 80 139 94 L131 88Z" fill={pigments.brow} />
        <Head pigments={pigments} />
        <path
          d="M72 68 C72 50 90 42 106 42 C126 42 138 56 138 74 C130 64 118 60 104 60 C92 60 80 62 72 68Z"
          fill={pigments.hair}
        />
        {curls.map(([x, y, radius]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={radius} fill={pigments.hair} />
        ))}
        <path
          d="M76 46 Q80 38 87 39 M90 30 Q97 24 103 30 M112 24 Q120 22 124 29 M130 42 Q138 44 139 51 M98 46 Q105 41 111 46 M118 48 Q126 46 129 53"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="2.6"
          strokeLinecap="round"
        />
        <g fill="none" stroke={pigments.accent} strokeWidth="2.4" strokeLinejoin="round">
          <path d="M73 79 L91 79 L90 91 Q88 95 82 95 Q75 95 74 91Z" fill="#fff" fillOpacity=".1" />
          <path d="M97 79 L119 78.4 L118 91 Q116 96 108 96 Q99 96 98 91Z" fill="#fff" fillOpacity=".1" />
          <path d="M91 82 Q94 80.4 97 82 M119 82 L132 85" strokeLinecap="round" />
        </g>
        <circle cx="135" cy="105" r="2.6" fill={pigments.collar} />
      </g>
    </>
  );
}
