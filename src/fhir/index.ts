/** Entry of `fhir.js`: makes a FHIR R4 response of a shared map, without a DOM, for a page, a worker or Node. */
export type { AgeBand, Answer, Answers, Dimension, ItemId, Raw } from '../instrument/items.ts';
export type { SharedSnapshot } from '../results/snapshot.ts';
export type { Shared } from './check.ts';
export type { Coding, QuestionnaireResponse, ResponseItem } from './resource.ts';
export { questionnaireResponse } from './response.ts';
