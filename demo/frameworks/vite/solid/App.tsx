import { createSignal, onCleanup, Show } from 'solid-js';
import { MapPage } from './MapPage';

export function App() {
  const [route, setRoute] = createSignal(location.hash);
  const changed = () => setRoute(location.hash);
  addEventListener('hashchange', changed);
  onCleanup(() => removeEventListener('hashchange', changed));
  return (
    <Show when={route() === '#visit'} fallback={<MapPage />}>
      <main>
        <h1>Your visit</h1>
        <a href="#map">Back to the map</a>
      </main>
    </Show>
  );
}
