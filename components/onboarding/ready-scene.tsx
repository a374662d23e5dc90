import { useWords } from '@/components/ui/words';

/**
 * A meeting window with oneself in it, and at its right edge the launcher in its light: what to look for. Drawn,
 * so that it follows the theme; the launcher alone keeps its own dark look, as it has it on every page.
 */
export function ReadyScene() {
  const { scene } = useWords().onboarding.ready;
  return (
    <svg role="img" aria-label={scene} viewBox="0 0 640 280" className="w-full" fill="none">
      <rect x="1" y="1" width="638" height="278" rx="14" className="fill-raised stroke-line" />
      <path d="M1 40h638" className="stroke-line" />
      <g className="fill-line">
        <circle cx="24" cy="21" r="5" />
        <circle cx="42" cy="21" r="5" />
        <circle cx="60" cy="21" r="5" />
        <rect x="210" y="11" width="220" height="20" rx="10" />
      </g>
      <rect x="110" y="58" width="420" height="172" rx="12" className="fill-hover" />
      <circle cx="320" cy="128" r="28" className="fill-edge" opacity=".5" />
      <path d="M240 230c5-44 37-62 80-62s75 18 80 62z" className="fill-edge" opacity=".5" />
      <g className="fill-line">
        <circle cx="274" cy="254" r="11" />
        <circle cx="305" cy="254" r="11" />
        <circle cx="336" cy="254" r="11" />
      </g>
      <circle cx="367" cy="254" r="11" className="fill-stop" opacity=".6" />
      <circle cx="596" cy="150" r="42" className="fill-amber" opacity=".18" />
      <circle cx="596" cy="150" r="25" fill="oklch(.235 .013 60)" />
      <Lamp />
      <path
        d="m604 166 5 25 6-7.5 9.5 0z"
        className="fill-ink stroke-raised"
        strokeWidth="1.5"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The launcher's own picture while it is pointed at. */
function Lamp() {
  return (
    <g transform="translate(582 136)">
      <path d="m8 15-4 11h20l-4-11z" fill="oklch(.82 .14 75)" opacity=".35" />
      <path
        d="M14 2.5V6M5.5 15a8.5 8.5 0 0 1 17 0z"
        stroke="oklch(.95 .008 85)"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle cx="14" cy="18.2" r="2.8" fill="oklch(.82 .14 75)" />
    </g>
  );
}
