import type {} from 'connection-map/solid';
import type { Resource } from 'connection-map';

const help: Resource[] = [{ kind: 'clinic', name: 'A clinic' }];
const hear = (value: number | string) => console.log(value);

export const Page = () => (
  <>
    <connection-map age-band="toddler" lang="es" id="a" class="map" style={{ 'min-height': '46em' }} />
    <connection-map prop:ageBand="teen" prop:headingLevel={3} kiosk sandbox={false} />
    <connection-map leave-url="https://page.example/" />
    <connection-map heading-level="3" />
    <connection-map remember="none" share="snapshot" share-with="A clinic" theme="dark" />
    <connection-map prop:resources={help} prop:messages={{ 'ui.start': 'Begin' }} />
    <connection-map on:connection-map-progress={({ detail }) => hear(detail.steps)} />
    <connection-map on:connection-map-error={({ detail }) => hear(detail.message)} />
    <connection-map ref={(element) => element.start()}>
      <p slot="intro">Welcome</p>
    </connection-map>
  </>
);
