/** Choices → words for a privacy officer. Pure. Source: host-contract.md, “What a page may know” and the attributes. */

/**
 * @param {import('./choices.js').Choices} choices
 * @param {readonly import('./choices.js').HelpLine[]} help
 * @returns {{ term: string, text: string }[]}
 */
export function privacyOf(choices, help) {
  const { kind, kiosk, remember, share } = choices;
  const name = choices['share-with'];
  const leave = choices['leave-url'];
  return [
    {
      term: 'What leaves the browser',
      text: share
        ? 'Nothing, unless the parent presses “Share” and agrees. After its own files have loaded, the map makes no request.'
        : 'Nothing. After its own files have loaded, the map makes no request.',
    },
    {
      term: 'If a parent shares',
      text: share
        ? `${name || 'Your site, by its host name,'} is named as the receiver. The parent sees the very data first: the map${
            share === 'answers' ? ', and the 24 answers only if they tick that too' : ' without the answers'
          }. The page gets it in the browser; what your site does with it is your site’s act, and needs your legal basis.`
        : 'Not offered. No button, no question.',
    },
    {
      term: 'What your page hears',
      text: 'That someone started, how far they are, that the results were shown. No answer, no score, no age, no time.',
    },
    {
      term: 'What is stored',
      text: kiosk
        ? 'Nothing. On this shared tablet answers are wiped on “Done”, and after two minutes without a touch (ten while help is open).'
        : remember
          ? 'Nothing, and no parent is asked.'
          : 'Nothing, unless the parent ticks “Keep my place on this device”. Then on that device only: unfinished answers for 30 days, finished maps for a year, with a button that clears them.',
    },
    { term: 'Cookies', text: 'None.' },
    {
      term: 'Who sees that the page was read',
      text:
        kind === 'react'
          ? 'Only the server of your own site: the files are part of it.'
          : kind === 'wordpress'
            ? 'Only the server of your own site: the files are inside the plugin.'
            : 'Only the server with the files, as for every picture of a page. On your own server that is you; a CDN would see each reader’s address.',
    },
    {
      term: 'Who could read the screen',
      text:
        kind === 'frame'
          ? 'If the frame comes from another host than the page, nobody: the page’s scripts see nothing inside it. From the same host, the page’s scripts could.'
          : 'Scripts that run on your page could, as with any text there. The usual recorders of clicks and sessions are told to leave it out. A frame from another host is a real wall.',
    },
    ...(help.length
      ? [
          {
            term: 'Your help lines',
            text: 'They are part of your page. A press on one calls or opens it; nobody else is told.',
          },
        ]
      : []),
    // on a shared tablet “Done” stands in its place
    ...(leave && !kiosk
      ? [
          {
            term: '“Leave”',
            text: `Wipes the answers and opens ${new URL(leave).host} in place of the page. The browser’s history and the pages before it stay.`,
          },
        ]
      : []),
    { term: 'What it is not', text: 'A test. It is not validated, grades nobody and makes no diagnosis.' },
  ];
}
