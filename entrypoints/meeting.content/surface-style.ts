/**
 * The looks of the launcher and of the frame's edge. Inside a shadow root `!important` on the host wins over
 * everything the page says, its own `!important` included; the page's selectors do not reach the rest. Pixels
 * only: pages change the size of `rem`. The colours are those of the dark theme in components/ui/theme.css.
 */
export const surfaceStyle = `
:host{all:initial!important;display:block!important;position:fixed!important;inset:0 auto auto 0!important;
width:0!important;height:0!important;overflow:visible!important;z-index:2147483647!important;
--light:oklch(.58 .04 75);--ink:oklch(.95 .008 85);--ground:oklch(.235 .013 60);--line:oklch(.42 .012 60)}
[hidden]{display:none!important}
.pill{position:fixed;right:12px;top:calc(50% - 22px);display:flex;flex-direction:row-reverse;align-items:center;
height:44px;border-radius:22px;background:var(--ground);border:1px solid var(--line);box-sizing:border-box;
box-shadow:0 4px 16px oklch(0 0 0/.4);color:var(--ink);font:500 13px/18px system-ui,sans-serif}
button{all:unset;box-sizing:border-box;width:42px;height:42px;border-radius:21px;display:grid;place-items:center;
cursor:pointer;color:var(--light)}
button:hover{background:oklch(.3 .013 60)}
button:focus-visible{outline:2px solid var(--ink);outline-offset:-5px}
span{padding:0 4px 0 16px;white-space:nowrap;pointer-events:none}
span:empty{padding:0}
.interviewer{--light:oklch(.82 .14 75)}
.candidate{--light:oklch(.8 .13 155)}
.thinking{--light:oklch(.72 .05 80)}
.cone{opacity:0}
.interviewer .cone,.candidate .cone{opacity:.35}
.nobody button:hover{--light:oklch(.82 .14 75)}
.nobody button:hover .cone{opacity:.35}
iframe{position:fixed;border:0;border-radius:20px;background:oklch(.19 .012 60);
box-shadow:0 0 0 1px var(--line),0 12px 40px oklch(0 0 0/.5);color-scheme:normal}
@media(prefers-reduced-motion:no-preference){button,svg,.cone{transition:color .24s ease,opacity .24s ease}}
`;
