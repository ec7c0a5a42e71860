/**
 * Built to `connection-map.doctor.js`: the doctor as a plain script that imports nothing before it has looked. The element asks
 * for it (src/controllers/doctor.ts); where the element itself does not come, a webmaster puts its tag on the page.
 */
import { runDoctor } from './features/doctor/index.ts';

const { src } = (document.currentScript ?? {}) as Partial<HTMLScriptElement>;
void runDoctor({
  address: src && /\/connection-map\.doctor\.js([?#]|$)/.test(src) ? src : null,
  load: (address) => import(address),
});
