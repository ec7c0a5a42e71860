/**
 * Decorative drawing of two joined hills, for parent and child. The paths are contour lines of
 * m·ln|z − a| + n·ln|z − c|, computed once; the outer ones are approximated by ellipses.
 */
import { html } from 'lit';

/** The drawing on the first screen. */
export const hero = html`
  <svg class="hero" viewBox="-200-150 400 300" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <g>
      <ellipse cx="-6" cy="5" rx="268" ry="250" />
      <ellipse cx="-6" cy="5" rx="210" ry="186" />
      <ellipse cx="-6" cy="5" rx="174" ry="146" />
      <path
        class="l0"
        d="M141 10c4 32-16 65-42 82-27 17-55 21-83 23-27 1-57 1-91-13-35-14-70-48-76-92-6-44 22-90 60-108 38-18 78-13 107-5 30 9 53 20 76 37 23 17 46 43 49 76z"
      />
      <path
        class="l1"
        d="M125 10c4 28-16 57-40 68-25 11-48 11-69 12-21 1-43 3-74-6-31-8-68-35-75-74-7-39 21-80 57-93 35-13 70-3 92 6 23 8 40 16 60 27 20 12 44 31 49 60z"
      />
      <path
        class="l2"
        d="M113 10c6 25-16 51-40 57-23 6-41 2-57 2-15 0-31 4-59 1-29-3-69-25-76-60-8-36 19-74 54-81 35-8 64 7 81 15 17 8 29 13 46 20 17 7 44 21 51 46z"
      />
      <path
        class="l3"
        d="M104 10c8 23-16 47-41 47-25-1-36-7-47-7-10 0-19 3-45 5-27 3-72-12-81-45-8-33 20-70 55-72 35-2 60 20 71 27 12 7 19 10 33 12 14 3 47 10 55 33z"
      />
      <path
        class="l3"
        d="M98 10c10 21-14 49-47 35-32-15-29-16-35-16-5 1-4 1-29 10-24 9-79 2-89-29-10-31 18-68 55-63 38 4 57 34 63 39 6 6 9 7 16 8 8 0 56-6 66 16z"
      />
      <path class="l4" d="M-12 -6c3 26-30 42-50 39-20-4-34-22-33-39 0-17 14-34 33-36 19-3 46 10 50 36z" />
      <circle class="l4" cx="-59" cy="-6" r="27" />
      <circle class="l4" cx="-61" cy="-6" r="17" />
      <path class="l4" d="M93 22c0 8-6 16-15 17-9 2-23-4-24-17-1-13 14-21 24-19 10 2 16 11 15 19z" />
      <circle class="l4" cx="78" cy="22" r="11" />
      <g class="two">
        <circle cx="-62" cy="-6" r="11" />
        <circle cx="78" cy="22" r="8" />
      </g>
    </g>
  </svg>
`;
