import { describe, expect, it } from 'vitest';
import { plainText } from '@/lib/coach/plain-text';

describe('text for people', () => {
  it.each([
    ['Say <b>what</b> you did.', 'Say what you did.'],
    ['<script>alert(1)</script>Hi', 'alert(1)Hi'],
    ['<img src=x onerror="alert(1)">Hi', 'Hi'],
    ['<a href="https://evil.example">click</a>', 'click'],
    ['line<br/>break', 'linebreak'],
    ['a\u0000b\u0007c\u009bd', 'abcd'],
    ['tab\tand\nline stay', 'tab\tand\nline stay'],
    ['evil\u202Egnp.exe', 'evilgnp.exe'],
    ['\u2067isolated\u2069', 'isolated'],
    ['zero\u200Bwidth\uFEFF, soft\u00ADhyphen', 'zerowidth, softhyphen'],
    ['tags \u{E0041}\u{E0042}', 'tags '],
    ['half \uD83D of it', 'half \uFFFD of it'],
  ])('%j is %j', (given, shown) => expect(plainText(given)).toBe(shown));

  it.each([
    'if a < b and c > d',
    'a List<String> and a Map<K, V>',
    'I \u2764\uFE0F it 👩\u200D💻',
    'می\u200Cخواهم',
    'naïve café, „quoted“ — “so”',
  ])('leaves %j', (text) => expect(plainText(text)).toBe(text));
});
