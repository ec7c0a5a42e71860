// Counts in Matomo that somebody finished. Only the name of the event is passed on, never its detail.
window._paq = window._paq || [];
addEventListener('connection-map-complete', function (event) {
  window._paq.push(['trackEvent', event.type, 'complete']);
});
