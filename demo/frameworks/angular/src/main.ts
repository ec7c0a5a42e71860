import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter } from '@angular/router';
import { App } from './app/app';
import { MapPage } from './app/map-page';
import { VisitPage } from './app/visit-page';

bootstrapApplication(App, {
  providers: [
    provideZonelessChangeDetection(),
    provideRouter([
      { path: '', component: MapPage },
      { path: 'visit', component: VisitPage },
    ]),
  ],
}).catch((error) => console.error(error));
