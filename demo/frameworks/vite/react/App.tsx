import { useSyncExternalStore } from 'react';
import { MapPage } from './MapPage';

const subscribe = (changed: () => void) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
};

export function App() {
  const route = useSyncExternalStore(subscribe, () => location.hash);
  if (route !== '#visit') return <MapPage />;
  return (
    <main>
      <h1>Your visit</h1>
      <a href="#map">Back to the map</a>
    </main>
  );
}
