import type {} from 'connection-map/react';
import type { Resource } from 'connection-map';

const help: Resource[] = [{ kind: 'clinic', name: 'A clinic' }];
const hear = (value: number | string) => console.log(value);

export const Page = () => (
  <>
    <connection-map age-band="toddler" lang="es" id="a" className="map" style={{ minHeight: '46em' }} />
    <connection-map ageBand="teen" headingLevel={3} kiosk sandbox={false} />
    <connection-map leave-url="https://page.example/" />
    <connection-map heading-level="3" />
    <connection-map remember="none" share="snapshot" share-with="A clinic" theme="dark" />
    <connection-map resources={help} messages={{ 'ui.start': 'Begin' }} />
    <connection-map onconnection-map-progress={({ detail }) => hear(detail.steps)} />
    <connection-map onconnection-map-error={({ detail }) => hear(detail.message)} />
    <connection-map ref={(element) => void element?.start()}>
      <p slot="intro">Welcome</p>
    </connection-map>
  </>
);
