import { Bust, Head } from './head';
import type { Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#f3c9ab',
  shade: '#d99d7b',
  warmth: '#e77f63',
  lips: '#b0564b',
  hair: '#b85a2c',
  hairShine: '#d98148',
  brow: '#9a4a22',
  clothes: '#35455a',
  clothesShade: '#283547',
  collar: '#f5eee2',
  accent: '#8f3540',
};

const years = (
  <>
    <g fill="#c9744c" opacity=".6">
      <circle cx="104" cy="96" r=".9" />
      <circle cx="108.4" cy="98.6" r=".9" />
      <circle cx="113" cy="95.6" r=".9" />
      <circle cx="117" cy="98.4" r=".8" />
      <circle cx="78" cy="97.4" r=".8" />
      <circle cx="81.4" cy="95.2" r=".8" />
    </g>
    <g fill="none" stroke={pigments.shade} strokeWidth="1.6" strokeLinecap="round">
      <path d="M119.4 88.8 L123.6 87 M119.4 91.8 L123.4 92.6" />
      <path d="M105.4 103.4 Q108.4 107 107.4 111.6" />
      <path d="M88 63 Q98 60.6 108 62.6" />
    </g>
  </>
);

/** Late forties; copper hair going back at the temples, freckles, ink-blue suit with a wine-red tie. */
export function Colm() {
  return (
    <>
      <Bust pigments={pigments}>
        <path
          d="M86 150 L80 158 L106 196 L140 156 L133 149 C122 162 100 164 90 149Z"
          fill={pigments.collar}
        />
        <path d="M101 168 L113 167 L111 176 L116 206 L98 206 L103 176Z" fill={pigments.accent} />
        <path d="M90 149 L80 155 L92 173 L106 167Z" fill={pigments.collar} />
        <path d="M132 149 L141 154 L124 173 L106 167Z" fill={pigments.collar} />
        <path
          d="M106 167 L92 173 L80 155 M106 167 L124 173 L141 154"
          fill="none"
          stroke="#d8ccb8"
          strokeWidth="1.5"
        />
        <path d="M82 153 L66 158 L62 178 L76 180 L100 206 L92 180Z" fill={pigments.clothesShade} />
        <path d="M140 153 L154 158 L158 178 L142 180 L114 206 L128 178Z" fill={pigments.clothesShade} />
      </Bust>
      <g data-part="head">
        <path d="M128 52 C143 60 144 80 139.6 96 L131 86Z" fill={pigments.hair} />
        <path d="M72 72 C70 52 84 40 104 40 C124 40 136 54 135 76 L104 84Z" fill={pigments.skin} />
        <Head pigments={pigments} marks={years} />
        <path
          d="M74 62 C68 48 76 36 88 35 C98 27 118 27 128 35 C140 42 146 58 141.4 80 C140.6 88 139 94 136.8 98 C134 96 132.4 91 132 85 C132.4 76 131 68 127 62 C127 56 123 50 117 48 C112 52 104 48 99 51 C93 46 84 50 80 54 C77.6 56.4 75.6 59 74 62Z"
          fill={pigments.hair}
        />
        <path
          d="M80 44 Q92 33 110 35 M114 40 Q128 44 135 58"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="3"
          strokeLinecap="round"
        />
      </g>
    </>
  );
}
