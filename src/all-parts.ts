/**
 * Built to `connection-map.parts.js`: all parts with the English texts in one file that imports nothing. It is asked for where
 * a file has failed, since engines do not ask twice for a module that failed, and where the entry was loaded with a query
 * (src/files.ts).
 */
import type { PartName } from './controllers/parts.ts';
import * as about from './features/about/index.ts';
import * as clinic from './features/clinic/index.ts';
import * as file from './features/file/index.ts';
import * as kiosk from './features/kiosk/index.ts';
import * as languages from './features/languages/index.ts';
import * as learn from './features/learn/index.ts';
import * as messages from './features/messages/index.ts';
import * as page from './features/page/index.ts';
import * as resources from './features/resources/index.ts';
import * as review from './features/review/index.ts';
import * as share from './features/share/index.ts';
import * as storage from './features/storage/index.ts';
import * as schema from './host/schema/index.ts';
import type { AllParts } from './parts-file.ts';
import * as question from './screens/question.ts';
import * as results from './screens/results/index.ts';
import { texts as aboutTexts } from './text/english/about.ts';
import { texts as fhirTexts } from './text/english/fhir.ts';
import { texts as compareTexts } from './text/english/compare.ts';
import { texts as firstTexts } from './text/english/first.ts';
import { texts as kioskTexts } from './text/english/kiosk.ts';
import { texts as learnTexts } from './text/english/learn.ts';
import { texts as pageTexts } from './text/english/page.ts';
import { texts as questionsTexts } from './text/english/questions.ts';
import { texts as resourcesTexts } from './text/english/resources.ts';
import { texts as resultsTexts } from './text/english/results.ts';
import { texts as shareTexts } from './text/english/share.ts';
import { texts as storageTexts } from './text/english/storage.ts';

/** Of the package that it was built with. */
export { VERSION as version } from './version.ts';

/** The modules of all parts, by name. */
export const parts: Readonly<Record<PartName, object>> = {
  question,
  results,
  schema,
  languages,
  messages,
  resources,
  share,
  storage,
  kiosk,
  review,
  about,
  learn,
  page,
  clinic,
  file,
};

/** The English texts of all groups, by name. */
export const texts: AllParts['texts'] = {
  first: firstTexts,
  questions: questionsTexts,
  results: resultsTexts,
  about: aboutTexts,
  storage: storageTexts,
  share: shareTexts,
  kiosk: kioskTexts,
  resources: resourcesTexts,
  learn: learnTexts,
  page: pageTexts,
  fhir: fhirTexts,
  compare: compareTexts,
};
