import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'app-visit-page',
  imports: [RouterLink],
  template: `
    <h1>Your visit</h1>
    <a routerLink="/">Back to the map</a>
  `,
})
export class VisitPage {}
