// Counts in Plausible that somebody finished. Only the name of the event is passed on, never its detail.
window.plausible =
  window.plausible ||
  function () {
    (window.plausible.q = window.plausible.q || []).push(arguments);
  };
addEventListener('connection-map-complete', function (event) {
  window.plausible(event.type);
});
