import { Bust, Head } from './head';
import type { Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#a9714a',
  shade: '#86522f',
  warmth: '#bd6f49',
  lips: '#864539',
  hair: '#e6ddcf',
  hairShine: '#faf6ee',
  brow: '#e6ddcf',
  clothes: '#3f5f63',
  clothesShade: '#31494e',
  collar: '#ecdfc8',
  accent: '#c08a3e',
};

const years = (
  <>
    <g fill="none" stroke={pigments.shade} strokeWidth="1.6" strokeLinecap="round">
      <path d="M84 60 Q98 56.4 114 60 M88 66.4 Q99 63.4 110 66" />
      <path d="M119.4 89.4 L124 87.4 M119.4 92.6 L124 93.4" />
      <path d="M108.6 103 Q111.4 106.6 110.6 111" />
    </g>
    <path
      d="M75.4 109.6 C77.4 104.4 83 101.6 88.6 103.6 C94.6 100.8 104.4 102.4 108.6 109 C104.4 111.4 98.6 109.6 91.4 108.4 C85 109.6 79.4 111.6 75.4 109.6Z"
      fill={pigments.hair}
    />
  </>
);

/** Around seventy; bald above a white fringe, white moustache, petrol cardigan over a cream shirt. */
export function Prakash() {
  return (
    <>
      <Bust pigments={pigments}>
        <path
          d="M80 153 L104 204 L110 204 L141 153 L133 149 C122 162 100 164 90 149Z"
          fill={pigments.collar}
        />
        <path d="M90 149 L79 155 L90 175 L105 166Z M132 149 L142 154 L125 175 L105 166Z" fill="#fbf4e6" />
        <path
          d="M81 152 L70 157 C78 178 90 196 102 208 L114 208 C124 196 138 178 150 156 L139 152 C130 172 118 186 108 194 C98 186 88 170 81 152Z"
          fill={pigments.clothesShade}
        />
      </Bust>
      <g data-part="head">
        <path
          d="M126 62 C141 64 147 78 145 92 C144 101 141 107 136.4 110 L128 96Z M76 64 C68 68 66 80 69.6 90 L76 84Z"
          fill={pigments.hair}
        />
        <path d="M70 76 C67 50 83 35 105 35 C127 35 139 52 136 80 L104 92Z" fill={pigments.skin} />
        <path
          d="M124 62 C123 50 120 42 113 36 C126 40 135 54 136 76 C133 69 129 65 124 62Z"
          fill={pigments.shade}
          opacity=".55"
        />
        <Head pigments={pigments} marks={years} />
        <path
          d="M130.4 66 C137 70 139 77 138.6 84 C135.4 83.6 132.6 85.4 131 89 C128.4 81 128 73 130.4 66Z"
          fill={pigments.hair}
        />
        <path
          d="M84 48 Q92 40 104 39.4"
          fill="none"
          stroke="#c8916a"
          strokeWidth="3.4"
          strokeLinecap="round"
        />
      </g>
    </>
  );
}
