import { Bust, Head } from './head';
import type { Pigments } from './pigments';

const pigments: Pigments = {
  skin: '#d29a6c',
  shade: '#b27849',
  warmth: '#d07f58',
  lips: '#9c5340',
  hair: '#3a261b',
  hairShine: '#573a28',
  brow: '#33211a',
  clothes: '#5f7a63',
  clothesShade: '#4b634f',
  collar: '#efe3cf',
  accent: '#d9a441',
};

const beard = (
  <path
    d="M74 108 C77 108 79.4 105 82 104.4 C88 103 97 102.6 103 104.6 C110 106.6 118 104 122 98 C126 92 129 86 134 82 C136 99 131 111 121 120 C113 128 104 132.6 96 132.2 C87 131.6 80 122 76.4 113 C75.4 111 74.6 109.6 74 108Z M83.6 109.2 C83.6 112.4 87.4 115.2 92 115.2 C97 115 101.6 112 101.6 108.2 C96 107.4 89 107.8 83.6 109.2Z"
    fill={pigments.hair}
    fillRule="evenodd"
    opacity=".92"
  />
);

/** Early thirties; swept dark hair, short beard, sage overshirt over a cream tee. */
export function Daniel() {
  return (
    <>
      <Bust pigments={pigments}>
        <path
          d="M84 152 C92 168 116 172 134 150.6 C130 149 128 147 127 144 C116 160 98 160 91 147 C90 149 87 151 84 152Z"
          fill={pigments.collar}
        />
        <path d="M84 151 L68 156 L74 178 L96 164 C90 160 86 156 84 151Z" fill={pigments.clothesShade} />
        <path
          d="M134 149.4 L152 156 L148 180 L122 164 C127 160 131 155 134 149.4Z"
          fill={pigments.clothesShade}
        />
        <path d="M106 168 L104 204" stroke={pigments.clothesShade} strokeWidth="2" />
      </Bust>
      <g data-part="head">
        <path d="M128 52 C142 60 143 78 139 92 L131 84 L126 60Z" fill={pigments.hair} />
        <Head pigments={pigments} marks={beard} />
        <path
          d="M69 72 C64 54 72 40 86 36 C92 28 110 26 122 33 C136 37 144 52 140 74 C139 80 137.6 84 136 86 C135 78 131 74 129 66 C122 66 112 64 104 58 C98 64 84 68 76 64 C73 66 70.4 69 69 72Z"
          fill={pigments.hair}
        />
        <path
          d="M82 44 Q96 34 114 38 M106 48 Q118 50 128 60"
          fill="none"
          stroke={pigments.hairShine}
          strokeWidth="3"
          strokeLinecap="round"
        />
      </g>
    </>
  );
}
