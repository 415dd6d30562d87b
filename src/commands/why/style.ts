/** The look of the page: readable on light and dark, in print, and without colour. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1b1b1b; --page: #ffffff; --soft: #5a5a5a; --line: #8a8a8a; --link: #0b4f9e; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #ececec; --page: #16181b; --soft: #b4b4b4; --line: #8f8f8f; --link: #8fc1ff; }
}
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.6 system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; }
h1, h2, h3, h4 { line-height: 1.25; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
small, sup { color: var(--soft); font-size: 0.7em; }
sup { margin-left: 0.15em; line-height: 0; }
.content { text-decoration: underline; text-underline-offset: 0.2em; }
.speaker { text-decoration: underline double; text-underline-offset: 0.2em; }
.cue { text-decoration: underline wavy; text-underline-offset: 0.2em; }
.mention { border-bottom: 1px dotted var(--line); }
.trigger { font-weight: 700; }
.nothing { font-style: italic; }
.find { border-left: 3px solid var(--line); padding: 0 0 0 0.9rem; margin: 1rem 0; }
.find h4 { margin: 0; }
.find p { margin: 0; font-size: 0.85em; }
.find:target { border-left-color: var(--link); }
dl { display: grid; grid-template-columns: 7rem 1fr; gap: 0 0.75rem; margin: 0.25rem 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
dd ul { margin: 0; padding-left: 1.1rem; }
@media (max-width: 34rem) { dl { grid-template-columns: 1fr; } }`;
