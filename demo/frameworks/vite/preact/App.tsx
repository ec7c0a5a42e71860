import { useEffect, useState } from 'preact/hooks';
import { MapPage } from './MapPage';

export function App() {
  const [route, setRoute] = useState(location.hash);
  useEffect(() => {
    const changed = () => setRoute(location.hash);
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  if (route !== '#visit') return <MapPage />;
  return (
    <main>
      <h1>Your visit</h1>
      <a href="#map">Back to the map</a>
    </main>
  );
}
