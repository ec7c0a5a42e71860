// Counts in Google Analytics 4 that somebody finished. Only a name is passed on, never the detail of the event.
// Names may hold letters, digits and underscores there, so the hyphens are replaced.
addEventListener('connection-map-complete', function (event) {
  if (window.gtag) window.gtag('event', event.type.replace(/-/g, '_'));
});
