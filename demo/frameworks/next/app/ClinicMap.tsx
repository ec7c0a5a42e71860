'use client';

import 'connection-map';
import type { ConnectionMap } from 'connection-map';
import type {} from 'connection-map/react';
import Link from 'next/link';
import { useCallback, useState } from 'react';
import { resources } from './resources';

export function ClinicMap() {
  const [lang, setLang] = useState('en');
  const [heard, setHeard] = useState<readonly string[]>([]);

  // A ref, since React drops properties and handlers of a custom element that a server has rendered.
  const setUp = useCallback((map: ConnectionMap) => {
    const complete = ({ type }: Event) => setHeard((before) => [...before, type]);
    map.resources = resources;
    map.addEventListener('connection-map-complete', complete);
    return () => map.removeEventListener('connection-map-complete', complete);
  }, []);

  return (
    <>
      <p>
        <button type="button" onClick={() => setLang(lang === 'en' ? 'es' : 'en')}>
          {lang === 'en' ? 'Español' : 'English'}
        </button>
        <Link href="/visit">Your visit</Link>
      </p>
      <connection-map ref={setUp} lang={lang} age-band="preschool">
        This part needs a newer browser. Call us, and we go through it together.
      </connection-map>
      <p>
        This page has heard: <output>{heard.join(', ')}</output>
      </p>
    </>
  );
}
