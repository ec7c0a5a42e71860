import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import 'connection-map';
import { resources } from '../resources';

@Component({
  selector: 'app-map-page',
  imports: [RouterLink],
  // without this line Angular looks for a component of its own with this name
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Before your visit</h1>
    <p>
      <button type="button" (click)="lang.set(lang() === 'en' ? 'es' : 'en')">
        {{ lang() === 'en' ? 'Español' : 'English' }}
      </button>
      <a routerLink="/visit">Your visit</a>
    </p>
    <connection-map
      [lang]="lang()"
      age-band="preschool"
      [resources]="resources"
      (connection-map-complete)="hear($event)"
    >
      This part needs a newer browser. Call us, and we go through it together.
    </connection-map>
    <p>
      This page has heard: <output>{{ heard().join(', ') }}</output>
    </p>
  `,
})
export class MapPage {
  protected readonly resources = resources;
  protected readonly lang = signal('en');
  protected readonly heard = signal<readonly string[]>([]);

  protected hear({ type }: Event) {
    this.heard.update((before) => [...before, type]);
  }
}
