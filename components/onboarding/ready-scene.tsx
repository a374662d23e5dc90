import { useWords } from '@/components/ui/words';

/**
 * A window of a call with oneself in it, and at its right edge the launcher in its light: what to look for. Drawn,
 * so that it follows the theme.
 */
export function ReadyScene() {
  const { scene } = useWords().onboarding.ready;
  return (
    <svg
      role="img"
      aria-label={scene}
      viewBox="0 0 640 260"
      className="w-full rounded-card border border-line bg-raised"
      fill="none"
    >
      <rect x="110" y="28" width="420" height="176" rx="12" className="fill-ground stroke-line" />
      <circle cx="320" cy="98" r="30" className="fill-line" />
      <path d="M236 204c4-46 38-66 84-66s80 20 84 66z" className="fill-line" />
      <g className="fill-line">
        <circle cx="272" cy="232" r="11" />
        <circle cx="304" cy="232" r="11" />
        <circle cx="336" cy="232" r="11" />
      </g>
      <circle cx="368" cy="232" r="11" className="fill-stop" opacity=".55" />
      <circle cx="596" cy="116" r="44" className="fill-amber" opacity=".16" />
      <circle cx="596" cy="116" r="24" fill="oklch(.235 .013 60)" className="stroke-amber" strokeWidth="2" />
      <Lamp />
      <path d="M556 116h-34m8-7-8 7 8 7" className="stroke-amber" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

/** The launcher's own picture, as it stands on the meeting page. */
function Lamp() {
  return (
    <g
      transform="translate(584 104)"
      stroke="oklch(.82 .14 75)"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d="M8 9a4 4 0 0 1 8 0zM12 5V3M5 20h14" />
    </g>
  );
}
