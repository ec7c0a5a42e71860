// Tells Google Tag Manager that somebody finished. Only the name of the event is passed on, never its detail.
window.dataLayer = window.dataLayer || [];
addEventListener('connection-map-complete', function (event) {
  window.dataLayer.push({ event: event.type });
});
