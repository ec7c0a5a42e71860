import 'connection-map';
import type {} from 'connection-map/preact';
import { useState } from 'preact/hooks';
import { resources } from '../resources';

export function MapPage() {
  const [lang, setLang] = useState('en');
  const [heard, setHeard] = useState<readonly string[]>([]);

  return (
    <main>
      <h1>Before your visit</h1>
      <p>
        <button type="button" onClick={() => setLang(lang === 'en' ? 'es' : 'en')}>
          {lang === 'en' ? 'Español' : 'English'}
        </button>
        <a href="#visit">Your visit</a>
      </p>
      <connection-map
        lang={lang}
        age-band="preschool"
        resources={resources}
        onconnection-map-complete={({ type }) => setHeard((before) => [...before, type])}
      >
        This part needs a newer browser. Call us, and we go through it together.
      </connection-map>
      <p>
        This page has heard: <output>{heard.join(', ')}</output>
      </p>
    </main>
  );
}
